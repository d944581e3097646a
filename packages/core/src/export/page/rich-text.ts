import type { Block, Include, Inline, RichText } from '../../index.js';
import { directionOf, inLanguage } from '../../language/index.js';
import { html, type Markup, type Part } from './markup.js';
import { link, type Reading } from './view.js';

/** Shows a list of the event in the place where a text asks for it. */
export type ShowInclude = (of: Include) => Part;

/** Prose as it is read here. */
export function prose(view: Reading, text: RichText, include: ShowInclude, original?: string): Part {
  const found = inLanguage(text, view.language, original ?? view.original);
  if (!found) return undefined;
  const { value, language } = found;
  if (language === view.pageLanguage) return blocks(value, include);
  // A list of the event that stands within is back in the language of the page.
  return division(
    language,
    blocks(value, (of) => division(view.pageLanguage, include(of))),
  );
}

function division(language: string, content: Part): Markup {
  return html`<div lang="${language}" dir="${directionOf(language)}">${content}</div>`;
}

/** Prose in one language, without the tag that names it. */
export function blocks(all: readonly Block[], include: ShowInclude): Part[] {
  return all.map((block) => {
    if (block.type === 'paragraph') return html`<p>${block.children.map((part) => inline(part, link))}</p> `;
    if (block.type === 'include') return include(block.of);
    const items = block.items.map((item) => html`<li>${blocks(item, include)}</li>`);
    return block.ordered
      ? html`<ol>
          ${items}
        </ol> `
      : html`<ul>
          ${items}
        </ul> `;
  });
}

type ShowLink = (address: string, words: Part) => Part;

function inline(part: Inline, showLink: ShowLink): Part {
  if (typeof part === 'string') return part;
  if (part.type === 'link') {
    // HTML has no links within links: the outer one stays.
    return showLink(
      part.url,
      part.children.map((child) => inline(child, (_, words) => words)),
    );
  }
  const children = part.children.map((child) => inline(child, showLink));
  return part.type === 'strong' ? html`<strong>${children}</strong>` : html`<em>${children}</em>`;
}

/** An element for a heading of that level. */
export function heading(level: number, words: Part, id?: string): Markup {
  const name = `h${Math.min(level, 6)}`;
  return html`<${name}${id !== undefined && html` id="${id}"`}>${words}</${name}>\n`;
}
