import type { EventRecord, FEED_VERSION } from '../index.js';
import * as patterns from '../model/patterns.js';
import type { ReadIssue, Report } from './issues.js';
import { isRecord, own, word, type Reader } from './readers.js';

/** What a reader could make of a document. */
export interface ReadResult<T = EventRecord> {
  /** Missing where the document is no event, or has no id or no title. */
  event?: T;
  /** What was left out or changed; at most a hundred of it. */
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

/** Issues that are kept: a document that is wrong everywhere must not fill memory or consoles. */
const KEPT = 100;

/** Reads parsed JSON with a reader of the whole document or of a part of it. Never throws. */
export function readDocument<T>(json: unknown, read: Reader<T>): ReadResult<T> {
  const issues: ReadIssue[] = [];
  const report: Report = (code, path, message) => {
    if (issues.length < KEPT) issues.push({ code, path: path.slice(1), message });
  };
  try {
    const event = isRecord(json) && own(json, 'format') === name ? read(json, '', report) : undefined;
    if (event) return { event, issues };
  } catch {
    // JSON cannot get here; an object whose fields are computed can throw at every look.
  }
  return {
    issues: [{ code: 'not-an-event', path: '', message: `No "${name}" with an id and a title.` }, ...issues],
  };
}
