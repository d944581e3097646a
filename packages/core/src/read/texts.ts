// Texts in several languages. Invisible characters go without a word; what is too long is clipped.
import type { Block, Inline, RichText, Text } from '../index.js';
import { limits } from '../model/limits.js';
import * as patterns from '../model/patterns.js';
import { includables } from '../model/vocabulary.js';
import type { Report } from './issues.js';
import {
  each,
  flag,
  invalid,
  isRecord,
  matching,
  own,
  record,
  withDefault,
  word,
  type Reader,
} from './readers.js';

const invisible = /[\u0000-\u0008\u000B-\u001F\u007F\p{Surrogate}]/gu;

/** At most so many characters, without half a surrogate pair at the end. */
function clipped(text: string, longest: number, path: string, report: Report): string {
  if (text.length <= longest) return text;
  report('clipped', path, `Shortened from ${text.length} to ${longest} characters.`);
  return text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');
}

/** One text in one language; a blank one is dropped. */
export const plain: Reader<string> = (value, path, report) => {
  if (typeof value !== 'string') return invalid(value, path, report);
  const text = clipped(value.replace(invisible, ''), limits.text, path, report);
  return patterns.notBlank.test(text) ? text : undefined;
};

const texts = record(patterns.language, plain);

/** A short text by language, in one language at least. */
export const text: Reader<Text> = (value, path, report) => {
  const result = texts(value, path, report);
  if (result === undefined || Object.keys(result).length > 0) return result;
  return invalid(value, path, report);
};

/** The address of a link in prose. */
const target = matching(patterns.target);

const ordered = withDefault(flag, () => false);
const included = word(includables);

/** One rich text in one language while it is read. */
interface Prose {
  /** Characters that may still follow. */
  room: number;
  /** Whether words were clipped already, and said to be; the rest goes without a word. */
  full: boolean;
  report: Report;
}

/** Prose by language: a language whose tree cannot be read is left out. */
export const richText: Reader<RichText> = record(patterns.language, (value, path, report) =>
  blocks(value, path, { room: limits.richText, full: false, report }, 1),
);

/** Goes through a level of the tree, unless it lies too deep; undefined where it is no list. */
function level<T>(
  value: unknown,
  path: string,
  { report }: Prose,
  depth: number,
  read: (node: unknown, path: string) => T[],
): T[] | undefined {
  const result: T[] = [];
  if (depth > limits.depth) {
    report('clipped', path, `Left out what is nested deeper than ${limits.depth} levels.`);
    return result;
  }
  const isList = each(value, path, report, (node, place) => {
    for (const part of read(node, place)) if (result.length < limits.list) result.push(part);
  });
  return isList ? result : undefined;
}

function blocks(value: unknown, path: string, prose: Prose, depth: number): Block[] | undefined {
  return level(value, path, prose, depth, (node, place) => {
    const block = readBlock(node, place, prose, depth);
    return block === undefined ? [] : [block];
  });
}

function readBlock(node: unknown, path: string, prose: Prose, depth: number): Block | undefined {
  const { report } = prose;
  const type = isRecord(node) ? own(node, 'type') : undefined;
  if (isRecord(node) && type === 'paragraph') {
    const children = inlines(own(node, 'children'), `${path}.children`, prose, depth + 1);
    return children && { type, children };
  }
  if (isRecord(node) && type === 'list') {
    const items = level(own(node, 'items'), `${path}.items`, prose, depth, (item, place) => {
      const parts = blocks(item, place, prose, depth + 1);
      return parts === undefined ? [] : [parts];
    });
    return items && { type, ordered: ordered(own(node, 'ordered'), `${path}.ordered`, report), items };
  }
  if (isRecord(node) && type === 'include') {
    const of = included(own(node, 'of'), `${path}.of`, report);
    return of && { type, of };
  }
  return invalid(type, path, report);
}

function inlines(value: unknown, path: string, prose: Prose, depth: number): Inline[] | undefined {
  return level(value, path, prose, depth, (node, place) => readInline(node, place, prose, depth));
}

/** One run of words. Of emphasis or a link that cannot be read, the words remain. */
function readInline(node: unknown, path: string, prose: Prose, depth: number): Inline[] {
  if (typeof node === 'string') return words(node, path, prose);
  if (!isRecord(node)) {
    invalid(node, path, prose.report);
    return [];
  }
  const type = own(node, 'type');
  const children = inlines(own(node, 'children'), `${path}.children`, prose, depth + 1) ?? [];
  if (type === 'emphasis' || type === 'strong') return [{ type, children }];
  if (type === 'link') {
    const url = target(own(node, 'url'), `${path}.url`, prose.report);
    return url === undefined ? children : [{ type, url, children }];
  }
  invalid(type, `${path}.type`, prose.report);
  return children;
}

function words(value: string, path: string, prose: Prose): Inline[] {
  const whole = value.replace(invisible, '');
  if (prose.full) return [];
  const kept = clipped(whole, prose.room, path, prose.report);
  prose.full = kept.length < whole.length;
  prose.room -= kept.length;
  return kept === '' ? [] : [kept];
}
