import type { Block, Include, Inline, RichText } from '@connective-cities/core';
import { inLanguage } from '@connective-cities/core/language';
import { html, nothing, type TemplateResult } from 'lit';
import type { Reading } from './reading.js';

/** Gives the address that a link may lead to, or nothing. */
export type Follow = (address: string) => string | undefined;

/** Gives the list of the event that stands at a place of its prose. */
export type IncludeView = (of: Include) => unknown;

/**
 * Prose of the event: paragraphs, lists, emphasis and links, made of nodes and never of markup.
 *
 * @param include - Draws the lists of the event that stand within; they are left out where it is missing.
 */
export function richTextView(
  text: RichText | undefined,
  { languages, follow }: Pick<Reading, 'languages' | 'follow'>,
  include: IncludeView = () => nothing,
): TemplateResult | typeof nothing {
  const found = text && inLanguage(text, languages.text, languages.original);
  if (!found) return nothing;
  const isOther = found.language !== languages.words;
  return html`<div class="text" lang=${isOther ? found.language : nothing} dir=${isOther ? 'auto' : nothing}>
    ${found.value.map((block) => blockView(block, follow, include))}
  </div>`;
}

function blockView(block: Block, follow: Follow, include: IncludeView): unknown {
  switch (block.type) {
    case 'paragraph':
      return html`<p>${block.children.map((inline) => inlineView(inline, follow))}</p>`;
    case 'list': {
      const items = block.items.map(
        (item) => html`<li>${item.map((inner) => blockView(inner, follow, include))}</li>`,
      );
      return block.ordered
        ? html`<ol>
            ${items}
          </ol>`
        : html`<ul>
            ${items}
          </ul>`;
    }
    case 'include':
      return include(block.of);
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
