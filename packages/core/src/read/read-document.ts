import { limits } from '../model/limits.js';
import type { ReadIssue, ReadIssueCode } from './issues.js';
import { readerOf, type Type } from './table.js';
import { isRecord, own, walk } from './walk.js';

/** A kind of feed document, or the part of it that somebody needs. */
export interface FeedDocument<T> {
  /** What the document calls itself: `connective-cities/event`. Some elements show documents of several kinds. */
  format: string | readonly string[];
  /** How parsed JSON whose `format` is a right one is read. */
  type: Type<T>;
}

/**
 * What could be made of a document: the record under its name, missing where the document is another
 * one or lacks what it cannot be shown without; and what was left out or changed, at most a hundred
 * of it.
 */
export type ReadResult<Name extends string, T> = { [N in Name]?: T } & { issues: ReadIssue[] };

/**
 * Reads a document of one kind, parsed. Never throws; the record shares nothing with what was given.
 */
export function readRecord<T>(json: unknown, { format, type }: FeedDocument<T>): ReadResult<'record', T> {
  const issues: ReadIssue[] = [];
  let record: T | undefined;
  let code: ReadIssueCode = 'wrong-format';
  let message = `No "${String(format)}" that can be shown.`;
  try {
    if (isRecord(json) && [format].flat().includes(own(json, 'format') as string)) {
      if (own(json, 'deleted') === true) {
        code = 'withdrawn';
        message = 'Its publisher has withdrawn it.';
      } else record = walk(readerOf(type), json, issues);
    }
  } catch {
    // JSON cannot get here; an object whose fields are computed can throw at every look.
  }
  for (const issue of issues) issue.path = issue.path.slice(2);
  if (record) return { record, issues };
  issues.unshift({ code, path: '', message });
  return { issues };
}

/**
 * Reads a document of one kind: parsed JSON, or its text. Never throws; the record shares nothing
 * with what was given.
 */
export function readDocument<T, const Name extends string = 'record'>(
  json: unknown,
  document: FeedDocument<T>,
  name = 'record' as Name,
): ReadResult<Name, T> {
  let value = json;
  try {
    // Every character takes a byte or more.
    if (typeof json === 'string')
      value = JSON.parse(json.length > limits.document ? '' : json.replace(/^\uFEFF/, ''));
  } catch {
    const message = `Not JSON, or more than ${limits.document} bytes.`;
    return { issues: [{ code: 'not-json', path: '', message }] } as unknown as ReadResult<Name, T>;
  }
  const { record, issues } = readRecord(value, document);
  return (record ? { [name]: record, issues } : { issues }) as ReadResult<Name, T>;
}
