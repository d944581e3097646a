import type { Block, Inline } from '@connective-cities/core';
import { parseMarkdown } from './markdown.js';

/** Marks that would be read as Markdown, and those that only would at a certain place. */
type Care = 'usual' | 'all';

function escaped(text: string, care: Care): string {
  // A name in double braces is one of the event's lists, whatever stands before the braces.
  const apart = text.replace(/\{\{/g, '{ {').replace(/\}\}/g, '} }');
  if (care === 'all') return apart.replace(/[!-/:-@[-`{-~]/g, '\\$&');
  return apart
    .replace(/[\\`*[\]<]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?\w+;)/g, '\\&');
}

/** A line without what would make a list, a heading or a quotation of it. */
function atLineStart(line: string): string {
  return line.replace(/^(\s*)([-+>#=~])/, '$1\\$2').replace(/^(\s*\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

function inlineText(inlines: readonly Inline[], care: Care): string {
  return inlines
    .map((inline) => {
      if (typeof inline === 'string') return escaped(inline, care);
      const inside = inlineText(inline.children, care);
      // Marks stand next to words: white space goes outside.
      const [, before = '', words = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(inside) ?? [];
      if (words === '') return inside;
      if (inline.type === 'link')
        return `${before}[${words}](<${inline.url.replace(/[<>]/g, encodeURIComponent)}>)${after}`;
      const mark = inline.type === 'strong' ? '**' : '*';
      return `${before}${mark}${words}${mark}${after}`;
    })
    .join('');
}

function blockText(block: Block, care: Care): string {
  switch (block.type) {
    case 'paragraph':
      return atLineStart(inlineText(block.children, care).replace(/\s+/g, ' ').trim());
    case 'list':
      return block.items
        .map((item, at) => {
          const mark = block.ordered ? `${at + 1}. ` : '- ';
          const [first = '', ...rest] = blocksText(item, care).split('\n');
          const indent = ' '.repeat(mark.length);
          return [mark + first, ...rest.map((line) => (line === '' ? '' : indent + line))].join('\n');
        })
        .join('\n');
    default:
      return '';
  }
}

function blocksText(blocks: readonly Block[], care: Care): string {
  return blocks
    .map((block) => blockText(block, care))
    .filter(Boolean)
    .join('\n\n');
}

/** A text without its emphasis, where marks cannot be set so that they are read. */
function withoutMarks(blocks: readonly Block[]): Block[] {
  const words = (inlines: readonly Inline[]): string =>
    inlines.map((inline) => (typeof inline === 'string' ? inline : words(inline.children))).join('');
  return blocks.map((block): Block => {
    if (block.type === 'list') return { ...block, items: block.items.map(withoutMarks) };
    return block.type === 'paragraph' ? { type: 'paragraph', children: [words(block.children)] } : block;
  });
}

/** What a text says, however it is marked: to compare what was written with what is read. */
function wordsOf(blocks: readonly Block[]): string {
  const inline = (inlines: readonly Inline[]): string =>
    inlines.map((part) => (typeof part === 'string' ? part : inline(part.children))).join('');
  return blocks
    .map((block) => {
      if (block.type === 'paragraph') return inline(block.children).replace(/\s+/g, ' ').trim();
      return block.type === 'list' ? block.items.map(wordsOf).join('\n') : '';
    })
    .filter(Boolean)
    .join('\n');
}

/**
 * Writes a text as the Markdown that content may hold. What is read back from it has the same words and no
 * problems; marks of emphasis are given up where a text does not allow them.
 */
export function markdownOf(blocks: readonly Block[]): string {
  const wanted = wordsOf(blocks).replace(/\{\{/g, '{ {').replace(/\}\}/g, '} }');
  const plain = withoutMarks(blocks);
  const tries = [
    () => blocksText(blocks, 'usual'),
    () => blocksText(plain, 'usual'),
    () => blocksText(plain, 'all'),
  ];
  for (const attempt of tries) {
    const text = attempt();
    const { blocks: read, problems } = parseMarkdown(text);
    if (problems.length === 0 && wordsOf(read) === wanted) return text;
  }
  return blocksText(plain, 'all');
}
