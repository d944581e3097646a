import type { Block, Inline } from '../../index.js';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Prose as HTML for other programs. Text is text, and links lead to the web, an address or a telephone. */
export function proseHtml(all: readonly Block[]): string {
  return all
    .map((block) => {
      if (block.type === 'paragraph') return `<p>${inline(block.children)}</p>`;
      if (block.type === 'include') return '';
      const name = block.ordered ? 'ol' : 'ul';
      const items = block.items.map((item) => `<li>${proseHtml(item)}</li>`);
      return `<${name}>${items.join('')}</${name}>`;
    })
    .join('');
}

function inline(parts: readonly Inline[]): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return escaped(part);
      const words = inline(part.children);
      if (part.type !== 'link') return part.type === 'strong' ? `<b>${words}</b>` : `<i>${words}</i>`;
      return /^(?:https?|mailto|tel):/i.test(part.url)
        ? `<a href="${escaped(part.url)}">${words}</a>`
        : words;
    })
    .join('');
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? '');
}
