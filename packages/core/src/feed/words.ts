import type { Block, Inline, RichText } from '../model/rich-text.js';
import type { Text } from '../model/text.js';

function wordsOfInline(part: Inline): string {
  return typeof part === 'string' ? part : part.children.map(wordsOfInline).join('');
}

/** The words of a prose alone, its paragraphs and items separated by spaces. */
export function wordsOf(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (block.type === 'paragraph') return block.children.map(wordsOfInline).join('');
      return block.type === 'list' ? block.items.map(wordsOf).join(' ') : '';
    })
    .join(' ');
}

/** Characters of a teaser; a list shows two or three lines. */
const TEASER = 300;

/** The beginning of a prose as plain text, cut between words, in each of its languages. */
export function teaserOf(prose: RichText | undefined): Text | undefined {
  const teasers = Object.entries(prose ?? {}).flatMap(([language, blocks]) => {
    const words = wordsOf(blocks).replace(/\s+/gu, ' ').trim();
    return words === '' ? [] : [[language, shortened(words)] as const];
  });
  return teasers.length > 0 ? Object.fromEntries(teasers) : undefined;
}

function shortened(words: string): string {
  if (words.length <= TEASER) return words;
  const end = words.lastIndexOf(' ', TEASER - 1);
  // Texts without spaces are cut where they have to be, but never inside a character.
  const cut = end > 0 ? words.slice(0, end) : words.slice(0, TEASER - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${cut}…`;
}
