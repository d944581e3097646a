import type { Block } from '@connective-cities/core';
import type { Prose, ProseForm } from '@connective-cities/core/import/report';
import { readForeignMarkdown, type BlockSection, type LenientText } from '../authoring/lenient-markdown.js';
import { markdownOf } from '../authoring/write-markdown.js';
import { readForeignHtml } from './html.js';

/** Lines that an e-mail program has broken are this long, the last of them apart. */
const BROKEN = { shortest: 55, longest: 80 };

/** Marks that a text of lines may have inside them, and those it is likely to mean as they are. */
const ENTITY_OR_TAG =
  /&(?:nbsp|amp|lt|gt|quot|[aou]uml|szlig|#\d+);|<\/?(?:a|b|i|u|em|strong|span|font|img)\b[^>]*>/i;

/** Reads plain text: blank lines and single line ends separate paragraphs, bullets make lists. */
function readPlainText(text: string): LenientText {
  const blocks: Block[] = [];
  const lost = new Set<string>();
  const paragraph = (line: string): Block[] => {
    if (!ENTITY_OR_TAG.test(line)) return [{ type: 'paragraph', children: [line] }];
    const { sections, lost: more } = readForeignHtml(line);
    for (const what of more) lost.add(what);
    return sections.flatMap((section) => section.blocks);
  };
  for (const part of text.split(/\n\s*\n/)) {
    const lines = part
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    const broken =
      lines.length > 2 &&
      lines.slice(0, -1).every(({ length }) => length >= BROKEN.shortest && length <= BROKEN.longest);
    for (const line of broken ? [lines.join(' ')] : lines) {
      const [, item] = /^[-–•*·]\s+(.*)$/.exec(line) ?? [];
      const last = blocks.at(-1);
      if (item === undefined) blocks.push(...paragraph(line));
      else if (last?.type === 'list') last.items.push(paragraph(item));
      else blocks.push({ type: 'list', ordered: false, items: [paragraph(item)] });
    }
  }
  return { sections: blocks.length > 0 ? [{ blocks }] : [], lost: [...lost] };
}

const readers: Readonly<Record<ProseForm, (text: string) => LenientText>> = {
  html: readForeignHtml,
  markdown: readForeignMarkdown,
  text: readPlainText,
};

/** Prose of a source as content can hold it: sections of Markdown that the check accepts. */
export function proseOf(text: string, form: ProseForm): Prose {
  const { sections, lost } = readers[form](text);
  return { sections: headed(sections).flatMap(written), lost };
}

/** Sections that each have a text: a heading with nothing below it goes before the next. */
function headed(sections: readonly BlockSection[]): BlockSection[] {
  const result: BlockSection[] = [];
  for (const { heading, blocks } of sections) {
    const last = result.at(-1);
    if (last && last.blocks.length === 0) {
      const line: Block = { type: 'paragraph', children: [{ type: 'strong', children: [heading ?? ''] }] };
      last.blocks.push(line, ...blocks);
    } else result.push({ ...(heading === undefined ? {} : { heading }), blocks: [...blocks] });
  }
  const last = result.at(-1);
  if (last?.heading !== undefined && last.blocks.length === 0) {
    result.splice(-1, 1, { blocks: [{ type: 'paragraph', children: [last.heading] }] });
  }
  return result;
}

function written({ heading, blocks }: BlockSection): Prose['sections'] {
  const body = markdownOf(blocks);
  return body === '' ? [] : [{ ...(heading === undefined ? {} : { heading }), body }];
}
