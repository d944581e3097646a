import type { Block, Include, Inline, RichText } from '../../index.js';
import { directionOf, inLanguage } from '../../language/index.js';
import { html, type Markup, type Part } from '../markup.js';
import { link, type View } from './view.js';

/** Shows a list of the event in the place where a text asks for it. */
export type ShowInclude = (of: Include) => Part;

/** Prose as it is read here. */
export function prose(view: View, text: RichText, include: ShowInclude, original?: string): Part {
  const found = inLanguage(text, view.language, original ?? view.event.language.original);
  if (!found) return undefined;
  const written = blocks(found.value, include);
  if (found.language === view.pageLanguage) return written;
  return html`<div lang="${found.language}" dir="${directionOf(found.language)}">${written}</div>`;
}

function blocks(all: readonly Block[], include: ShowInclude): Part[] {
  return all.map((block) => {
    if (block.type === 'paragraph') return html`<p>${block.children.map(inline)}</p>\n`;
    if (block.type === 'include') return include(block.of);
    const items = block.items.map((item) => html`<li>${blocks(item, include)}</li>`);
    return block.ordered ? html`<ol>${items}</ol>\n` : html`<ul>${items}</ul>\n`;
  });
}

function inline(part: Inline): Part {
  if (typeof part === 'string') return part;
  const children = part.children.map(inline);
  if (part.type === 'link') return link(part.url, children);
  return part.type === 'strong' ? html`<strong>${children}</strong>` : html`<em>${children}</em>`;
}

/** The words of a text alone, its paragraphs on lines of their own. */
export function wordsOf(all: readonly Block[]): string {
  return all
    .map((block) => {
      if (block.type === 'paragraph') return block.children.map(inlineWords).join('');
      return block.type === 'list' ? block.items.map(wordsOf).join('\n') : '';
    })
    .join('\n');
}

function inlineWords(part: Inline): string {
  return typeof part === 'string' ? part : part.children.map(inlineWords).join('');
}

/** An element for a heading of that level. */
export function heading(level: number, words: Part, id?: string): Markup {
  const name = `h${Math.min(level, 6)}`;
  return html`<${name}${id !== undefined && html` id="${id}"`}>${words}</${name}>\n`;
}
