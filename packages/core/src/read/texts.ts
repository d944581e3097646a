// Texts in several languages. Invisible characters go without a word; what is too long is clipped.
import type { Block, Inline, RichText, Text } from '../index.js';
import { limits } from '../model/limits.js';
import * as patterns from '../model/patterns.js';
import { includables } from '../model/vocabulary.js';
import { readerOf } from './table.js';
import { choice, closed, no, record } from './values.js';
import { cut, invalid, isRecord, own, readAt, readList, type Read } from './walk.js';

const invisible = /[\u0000-\u0008\u000B-\u001F\u007F\p{Surrogate}]/gu;

// Most texts have none, which a look without Unicode's rules tells sooner.
const visibleIn = (text: string): string =>
  /[\0-\x08\x0B-\x1F\x7F\uD800-\uDFFF]/.test(text) ? text.replace(invisible, '') : text;

/** At most so many characters, without half a surrogate pair at the end. */
function clipped(text: string, longest: number): string {
  if (text.length <= longest) return text;
  cut(longest);
  return text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');
}

/** One text in one language; a blank one is dropped. */
export const plain: Read<string> = (value) => {
  if (typeof value !== 'string') return undefined;
  const text = clipped(visibleIn(value), limits.text);
  return text.trim() ? text : null;
};

const texts = /* @__PURE__ */ record(patterns.language, plain);

/** A short text by language, in one language at least. */
export const text: Read<Text> = (value) => {
  const result = texts(value);
  return result && Object.keys(result).length ? result : undefined;
};

/** Characters that may still follow in the rich text that is being read; negative where words were clipped already. */
let room = 0;
/** How deep the walk is in it. */
let depth = 0;

/** Prose by language: a language whose tree cannot be read is left out. */
export const richText: Read<RichText> = /* @__PURE__ */ record(patterns.language, (value) => {
  room = limits.richText;
  depth = 0;
  return blocks(value);
});

/** A list of nodes, unless it lies too deep. */
function nodes<T>(value: unknown, read: Read<T>): T[] | undefined {
  if (depth >= limits.depth) {
    cut(limits.depth);
    return [];
  }
  depth++;
  const result = readList(value, read);
  depth--;
  return result;
}

const blocks: Read<Block[]> = (value) => nodes(value, block);

/** Inline nodes; each is read as none or several. */
const inlines: Read<Inline[]> = (value) => nodes(value, readInline)?.flat().slice(0, limits.list);

const block: Read<Block> = /* @__PURE__ */ choice<Block>('type', {
  paragraph: { type: ['paragraph'], children: inlines },
  list: { type: ['list'], ordered: no, items: [blocks] },
  include: { type: ['include'], of: /* @__PURE__ */ closed(includables) },
});

const target = /* @__PURE__ */ readerOf<string>(patterns.target);

/** One run of words. Of emphasis or a link that cannot be read, the words remain. */
function readInline(node: unknown): Inline[] | undefined | null {
  if (typeof node === 'string') {
    const words = visibleIn(node);
    const kept = room < 0 ? '' : clipped(words, room);
    room = kept === words ? room - kept.length : -1;
    return kept ? [kept] : null;
  }
  if (!isRecord(node)) return undefined;
  const type = own(node, 'type');
  const children = readAt('children', inlines, own(node, 'children')) ?? [];
  if (type === 'emphasis' || type === 'strong') return [{ type, children }];
  const url =
    type === 'link' ? readAt('url', target, own(node, 'url')) : readAt<string>('type', invalid, type);
  return url ? [{ type: 'link', url, children }] : children;
}
