import type { Block, Inline, RichText } from '@connective-cities/core';
import { inLanguage } from '@connective-cities/core/language';
import { html, nothing, type TemplateResult } from 'lit';
import type { Languages } from '@connective-cities/core/language/words';

/** Gives the address that a link may lead to, or nothing. */
export type Follow = (address: string) => string | undefined;

/** Prose of the event: paragraphs, lists, emphasis and links, made of nodes and never of markup. */
export function richTextView(text: RichText | undefined, languages: Languages, follow: Follow): unknown {
  const found = text && inLanguage(text, languages.text, languages.original);
  if (!found) return nothing;
  const blocks = found.value.map((block) => blockView(block, follow));
  return found.language === languages.words
    ? blocks
    : html`<div lang=${found.language} dir="auto">${blocks}</div>`;
}

function blockView(block: Block, follow: Follow): TemplateResult | typeof nothing {
  switch (block.type) {
    case 'paragraph':
      return html`<p>${block.children.map((inline) => inlineView(inline, follow))}</p>`;
    case 'list': {
      const items = block.items.map(
        (item) => html`<li>${item.map((inner) => blockView(inner, follow))}</li>`,
      );
      return block.ordered
        ? html`<ol>
            ${items}
          </ol>`
        : html`<ul>
            ${items}
          </ul>`;
    }
    default:
      return nothing; // lists of the event are placed by whoever shows the whole page
  }
}

function inlineView(inline: Inline, follow: Follow): unknown {
  if (typeof inline === 'string') return inline;
  const children = inline.children.map((child) => inlineView(child, follow));
  if (inline.type !== 'link')
    return inline.type === 'strong' ? html`<strong>${children}</strong>` : html`<em>${children}</em>`;
  const link = follow(inline.url);
  return link ? html`<a href=${link}>${children}</a>` : children;
}
