// The small readers that bigger ones are made of. Each takes a value of which nothing is known and
// returns what may be shown of it, or nothing; what it cannot use, it reports. None throws, and
// none returns a part of its input that could be changed later.
import { limits } from '../model/limits.js';
import type { Report } from './issues.js';

/** Reads a value; undefined where nothing of it can be used. A path begins with a dot, or is empty. */
export type Reader<T> = (value: unknown, path: string, report: Report) => T | undefined;

/** A {@link Reader} that makes do with a default. */
type SureReader<T> = (value: unknown, path: string, report: Report) => T;

type OptionalKeys<T> = { [K in keyof T]-?: object extends Pick<T, K> ? K : never }[keyof T];

/** A reader for each field that an object cannot do without. */
type Required<T> = { [K in Exclude<keyof T, OptionalKeys<T>>]: Reader<T[K]> };

/** A reader for each field that an object may lack. */
type Optional<T> = { [K in OptionalKeys<T>]: Reader<Exclude<T[K], undefined>> };

/** Reports a value that is left out, and returns nothing. */
export function invalid(value: unknown, path: string, report: Report): undefined {
  const found = typeof value === 'object' ? typeof value : JSON.stringify(value);
  report('invalid', path, `Left out ${String(found).slice(0, 60)}.`);
}

/** Leaves a field out of a fresh value and reports it, where another field rules it out. */
export function drop<T extends object>(
  value: T,
  field: keyof T & string,
  path: string,
  report: Report,
): void {
  invalid(value[field], `${path}.${field}`, report);
  delete value[field];
}

/** Whether a value is an object with fields: neither null nor a list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An own field of a record; what it inherits (`constructor`) is not part of a document. */
export function own(record: Record<string, unknown>, field: string): unknown {
  return Object.hasOwn(record, field) ? record[field] : undefined;
}

/**
 * An object, field by field. It is left out as a whole where a required field cannot be read;
 * an optional one is left out alone; fields of later versions are passed over.
 */
/* @__NO_SIDE_EFFECTS__ */
export function object<T extends object>(required: Required<T>, optional: Optional<T>): Reader<T> {
  const fields = Object.entries<Reader<unknown>>({ ...required, ...optional });
  return (value, path, report) => {
    if (!isRecord(value)) return invalid(value, path, report);
    const result: Record<string, unknown> = {};
    for (const [field, read] of fields) {
      const given = own(value, field);
      const needed = field in required;
      const part = needed || given !== undefined ? read(given, `${path}.${field}`, report) : undefined;
      if (part !== undefined) result[field] = part;
      else if (needed) return undefined;
    }
    // The types of the two parameters hold every field of T; TypeScript cannot follow the loop.
    return result as T;
  };
}

/** Visits the entries of a list, at most as many as the limit allows; false where it is no list. */
export function each(
  value: unknown,
  path: string,
  report: Report,
  visit: (entry: unknown, path: string) => void,
): boolean {
  if (!Array.isArray(value)) {
    invalid(value, path, report);
    return false;
  }
  if (value.length > limits.list) report('clipped', path, `Kept ${limits.list} of ${value.length} entries.`);
  value.slice(0, limits.list).forEach((entry: unknown, index) => visit(entry, `${path}.${index}`));
  return true;
}

/** A list without the entries that cannot be read; empty where it is missing. */
/* @__NO_SIDE_EFFECTS__ */
export function list<T>(read: Reader<T>): SureReader<T[]> {
  return (value = [], path, report) => {
    const result: T[] = [];
    each(value, path, report, (entry, place) => {
      const part = read(entry, place, report);
      if (part !== undefined) result.push(part);
    });
    return result;
  };
}

/** An object whose keys are codes of one form; entries under other keys are left out. */
/* @__NO_SIDE_EFFECTS__ */
export function record<T>(key: RegExp, read: Reader<T>): Reader<Record<string, T>> {
  return (value, path, report) => {
    if (!isRecord(value)) return invalid(value, path, report);
    const result: Record<string, T> = {};
    for (const [name, entry] of Object.entries(value)) {
      const place = `${path}.${name.slice(0, 40)}`;
      const part = key.test(name) ? read(entry, place, report) : invalid(name, place, report);
      if (part !== undefined) result[name] = part;
    }
    return result;
  };
}

/** The value as read, or a default where it is missing or cannot be used. */
/* @__NO_SIDE_EFFECTS__ */
export function withDefault<T>(read: Reader<T>, make: () => T): SureReader<T> {
  return (value, path, report) => (value === undefined ? undefined : read(value, path, report)) ?? make();
}

/** As read, and then put right: the second step may change the fresh value, or give it up. */
/* @__NO_SIDE_EFFECTS__ */
export function checked<T, U = T>(
  read: Reader<T>,
  check: (value: T, path: string, report: Report) => U | undefined,
): Reader<U> {
  return (value, path, report) => {
    const result = read(value, path, report);
    return result === undefined ? undefined : check(result, path, report);
  };
}

/** A value that passes a test, as it is. */
/* @__NO_SIDE_EFFECTS__ */
function passing<T>(test: (value: unknown) => boolean): Reader<T> {
  return (value, path, report) => (test(value) ? (value as T) : invalid(value, path, report));
}

/** True or false. */
export const flag = passing<boolean>((value) => typeof value === 'boolean');

/** A number between two bounds, both included. */
/* @__NO_SIDE_EFFECTS__ */
export function number(least: number, most: number): Reader<number> {
  return passing((value) => typeof value === 'number' && value >= least && value <= most);
}

/** A whole number that is not below a bound. */
/* @__NO_SIDE_EFFECTS__ */
export function whole(least: number): Reader<number> {
  return passing((value) => Number.isSafeInteger(value) && (value as number) >= least);
}

/** One of the words of a closed list. */
/* @__NO_SIDE_EFFECTS__ */
export function word<const W extends string>(words: readonly W[]): Reader<W> {
  return passing((value) => words.some((known) => known === value));
}

/**
 * One of the words of a list that later versions may lengthen. A word they added is `unknown` to
 * us, which is no mistake; a missing one is `missing`.
 */
/* @__NO_SIDE_EFFECTS__ */
export function openWord<const W extends string>(
  words: readonly W[],
  unknown: NoInfer<W>,
  missing: NoInfer<W> = unknown,
): SureReader<W> {
  return (value, path, report) => {
    if (value === undefined) return missing;
    if (typeof value !== 'string') invalid(value, path, report);
    return words.find((known) => known === value) ?? unknown;
  };
}

/** Characters that pass a test, at most so many of them; the length goes first, as it bounds the test's work. */
/* @__NO_SIDE_EFFECTS__ */
export function matching(
  test: RegExp | ((text: string) => boolean),
  longest: number = limits.url,
): Reader<string> {
  return passing(
    (value) =>
      typeof value === 'string' &&
      value.length <= longest &&
      (typeof test === 'function' ? test(value) : test.test(value)),
  );
}
