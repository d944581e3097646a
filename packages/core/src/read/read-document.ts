import type { EventRecord, FEED_VERSION } from '../index.js';
import { limits } from '../model/limits.js';
import * as patterns from '../model/patterns.js';
import { issueList, type ReadIssue, type ReadIssueCode } from './issues.js';
import { isRecord, own, word, type Reader } from './readers.js';

/** What a reader could make of a document. */
export interface ReadResult<T = EventRecord> {
  /** Missing where the document is no event, or has no id or no title. */
  event?: T;
  /** What was left out or changed: a hundred entries, and one that counts the others. */
  issues: ReadIssue[];
}

const name: EventRecord['format'] = 'connective-cities/event';

// The value of the model's constant without its module, which needs zod.
const ourVersion: typeof FEED_VERSION = '1.0';

/** Another major version is read as far as it is understood. */
export const version: Reader<string> = (value, path, report) => {
  if (typeof value === 'string' && patterns.version.test(value)) return value;
  report('version', path, `Not a version 1 of the format: read as ${ourVersion}, as far as understood.`);
  return ourVersion;
};

/** The word that says what the document is. */
export const format: Reader<EventRecord['format']> = word([name]);

/** Reads parsed JSON, or its text, with a reader of the whole or a part of it. Never throws. */
export function readDocument<T>(json: unknown, read: Reader<T>): ReadResult<T> {
  try {
    return typeof json === 'string' ? readText(json, read) : readParsed(json, read);
  } catch {
    // JSON cannot get here; an object whose fields are computed can throw at every look.
    return failed('not-an-event', 'The document cannot be read.');
  }
}

function readText<T>(json: string, read: Reader<T>): ReadResult<T> {
  // Every character takes a byte or more.
  if (json.length > limits.document) {
    return failed('not-json', `The document is longer than ${limits.document} bytes.`);
  }
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    return failed('not-json', 'The document is not JSON.');
  }
  return readParsed(value, read);
}

function readParsed<T>(value: unknown, read: Reader<T>): ReadResult<T> {
  if (!isRecord(value) || own(value, 'format') !== name) {
    return failed('not-an-event', `The document does not say "format": "${name}".`);
  }
  const issues = issueList();
  const event = read(value, '', issues.report);
  if (event !== undefined) return { event, issues: issues.list() };
  const { issues: reason } = failed('not-an-event', 'The document has no usable id, or no title.');
  return { issues: [...reason, ...issues.list()] };
}

function failed(code: ReadIssueCode, message: string): ReadResult<never> {
  return { issues: [{ code, path: '', message }] };
}
