// How a document is read: value by value, each by a function that knows nothing of the value. It
// takes nothing on trust, throws at nothing that JSON can hold, and returns nothing that is shared
// with the document. What cannot be used is left out and reported.
import { limits } from '../model/limits.js';
import type { ReadIssue, ReadIssueCode } from './issues.js';

/**
 * Reads a value of which nothing is known. Undefined says that nothing of it can be used, which is
 * reported where it was read; null says the same, and is not reported. A value that cannot be used
 * counts as missing; of undefined the function makes what a missing value counts as, if anything.
 */
export type Read<T> = (value: unknown) => T | undefined | null;

/** Issues that are kept: a document that is wrong everywhere must not fill memory or consoles. */
const KEPT = 100;

/** What was left out or changed so far in the document that is being read. */
let issues: ReadIssue[] = [];

/** Reads a whole document, and adds to `found` what was left out or changed. */
export function walk<T>(read: Read<T>, value: unknown, found: ReadIssue[]): T | undefined {
  const outer = issues;
  issues = found;
  try {
    return readAt('', read, value);
  } finally {
    issues = outer;
  }
}

/** Takes down an issue where the walk is. Its path grows on the way back. */
export function report(code: ReadIssueCode, message: string): void {
  if (issues.length < KEPT) issues.push({ code, path: '', message });
}

/** Reports a value that is left out. */
export function invalid(value: unknown): null {
  const found = typeof value === 'object' ? typeof value : JSON.stringify(value);
  report('invalid', `Left out ${String(found).slice(0, 60)}.`);
  return null;
}

/** Reports that no more than so much of a value is kept. */
export function cut(most: number): void {
  report('clipped', `Cut off at ${most}.`);
}

/** Reads a field or an entry of what the walk has come to. */
export function readAt<T>(key: string | number, read: Read<T>, value: unknown): T | undefined {
  let { length } = issues;
  let result = read(value);
  if (result === undefined) {
    if (length === issues.length) invalid(value);
    result = read(undefined);
  }
  for (; length < issues.length; length++)
    issues[length]!.path = `.${key}`.slice(0, 41) + issues[length]!.path;
  return result ?? undefined;
}

/** Leaves a field out of a fresh value, where another field rules it out. */
export function drop<T extends object>(value: T, field: keyof T & string): void {
  readAt(field, invalid, value[field]);
  delete value[field];
}

/** Whether a value is an object with fields: neither null nor a list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An own field of a record; what it inherits (`constructor`) is not part of a document. */
export function own(record: Record<string, unknown>, field: string): unknown {
  const value = record[field];
  // Most fields are missing, and asking whose a value is takes longer than asking for it.
  return value !== undefined && Object.hasOwn(record, field) ? value : undefined;
}

/** The entries of a list that can be read, at most as many as the limit allows. */
export function readList<T>(value: unknown, read: Read<T>): T[] | undefined {
  if (!Array.isArray(value)) return undefined;
  if (value.length > limits.list) cut(limits.list);
  return value
    .slice(0, limits.list)
    .map((entry, index) => readAt(index, read, entry))
    .filter((part) => part !== undefined);
}
