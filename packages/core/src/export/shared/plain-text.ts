import type { Block, Inline } from '../../index.js';

/** How a link is told where there is no markup. */
type ShowLink = (words: string, address: string) => string;

const wordsAlone: ShowLink = (words) => words;

/** A link whose words are its address is written once. */
const wordsAndAddress: ShowLink = (words, address) =>
  words === address || words === address.replace(/^(?:mailto|tel):/, '') ? words : `${words} <${address}>`;

/** The words of a text alone, its paragraphs on lines of their own. */
export function wordsOf(all: readonly Block[]): string {
  return all
    .map((block) => {
      if (block.type === 'paragraph') return inlineWords(block.children, wordsAlone);
      return block.type === 'list' ? block.items.map(wordsOf).join('\n') : '';
    })
    .join('\n');
}

/**
 * A text as it reads where there is no markup, in a calendar or a spreadsheet: blank lines between
 * paragraphs, dashes and numbers before the items of lists, addresses after the words of links.
 */
export function plainText(all: readonly Block[]): string {
  return all
    .filter((block) => block.type !== 'include')
    .map((block) =>
      block.type === 'paragraph'
        ? inlineWords(block.children, wordsAndAddress)
        : block.items.map((item, at) => listItem(block, item, at)).join('\n'),
    )
    .join('\n\n');
}

function listItem({ ordered }: { ordered: boolean }, item: readonly Block[], at: number): string {
  const text = plainText(item).replace(/\n+/g, '\n  ');
  return `${ordered ? `${at + 1}.` : '–'} ${text}`;
}

function inlineWords(parts: readonly Inline[], showLink: ShowLink): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return part;
      const words = inlineWords(part.children, showLink);
      return part.type === 'link' ? showLink(words, part.url) : words;
    })
    .join('');
}
