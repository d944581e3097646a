import type { EventRecord, FEED_VERSION } from '../index.js';
import * as patterns from '../model/patterns.js';
import type { ReadIssue, Report } from './issues.js';
import { isRecord, own, word, type Reader } from './readers.js';

/** A kind of feed document, or the part of it that somebody needs. */
export interface FeedDocument<T> {
  /** What the document calls itself: `connective-cities/event`. Some elements show documents of several kinds. */
  format: string | readonly string[];
  /** Reads parsed JSON whose `format` is a right one. */
  read: Reader<T>;
}

/** What could be made of a document. */
export interface Reading<T> {
  /** Missing where the document is another one, or lacks what it cannot be shown without. */
  record?: T;
  /** What was left out or changed; at most a hundred of it. */
  issues: ReadIssue[];
}

/** Name of an event's document. */
export const eventFormat: EventRecord['format'] = 'connective-cities/event';

// The value of the model's constant without its module, which needs zod.
const ourVersion: typeof FEED_VERSION = '1.0';

/** Another major version is read as far as it is understood. */
export const version: Reader<string> = (value, path, report) => {
  if (typeof value === 'string' && patterns.version.test(value)) return value;
  report('version', path, `Not a version 1 of the format: read as ${ourVersion}, as far as understood.`);
  return ourVersion;
};

/** The word that says what the document is. */
export const format: Reader<EventRecord['format']> = word([eventFormat]);

/** Issues that are kept: a document that is wrong everywhere must not fill memory or consoles. */
const KEPT = 100;

/** Reads parsed JSON as a document of one kind. Never throws; the record shares nothing with the input. */
export function readDocument<T>(json: unknown, { format, read }: FeedDocument<T>): Reading<T> {
  const issues: ReadIssue[] = [];
  const report: Report = (code, path, message) => {
    if (issues.length < KEPT) issues.push({ code, path: path.slice(1), message });
  };
  try {
    const known = isRecord(json) && [format].flat().includes(String(own(json, 'format')));
    const record = known ? read(json, '', report) : undefined;
    if (record) return { record, issues };
  } catch {
    // JSON cannot get here; an object whose fields are computed can throw at every look.
  }
  return {
    issues: [
      { code: 'wrong-format', path: '', message: `No "${String(format)}" that can be shown.` },
      ...issues,
    ],
  };
}
