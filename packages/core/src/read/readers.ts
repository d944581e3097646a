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
  const needed = Object.entries<Reader<unknown>>(required);
  const possible = Object.entries<Reader<unknown>>(optional);
  return (value, path, report) => {
    if (!isRecord(value)) return invalid(value, path, report);
    const result: Record<string, unknown> = {};
    for (const [field, read] of needed) {
      const part = read(own(value, field), `${path}.${field}`, report);
      if (part === undefined) return undefined;
      result[field] = part;
    }
    for (const [field, read] of possible) {
      const given = own(value, field);
      if (given === undefined) continue;
      const part = read(given, `${path}.${field}`, report);
      if (part !== undefined) result[field] = part;
    }
    // The types of the two parameters hold every field of T; TypeScript cannot follow the loops.
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
  const entries: unknown[] = value;
  if (entries.length > limits.list) {
    report('clipped', path, `Kept ${limits.list} of ${entries.length} entries.`);
  }
  for (let index = 0; index < Math.min(entries.length, limits.list); index += 1) {
    visit(entries[index], `${path}.${index}`);
  }
  return true;
}

/** A list without the entries that cannot be read; empty where it is missing. */
/* @__NO_SIDE_EFFECTS__ */
export function list<T>(read: Reader<T>): SureReader<T[]> {
  return (value, path, report) => {
    const result: T[] = [];
    if (value === undefined) return result;
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
      if (!key.test(name)) {
        invalid(name, place, report);
        continue;
      }
      const part = read(entry, place, report);
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

/** True or false. */
export const flag: Reader<boolean> = (value, path, report) =>
  typeof value === 'boolean' ? value : invalid(value, path, report);

/** A number between two bounds, both included. */
/* @__NO_SIDE_EFFECTS__ */
export function number(least: number, most: number): Reader<number> {
  return (value, path, report) =>
    typeof value === 'number' && value >= least && value <= most
      ? value
      : invalid(value, path, report);
}

/** A whole number that is not below a bound. */
/* @__NO_SIDE_EFFECTS__ */
export function whole(least: number): Reader<number> {
  return (value, path, report) =>
    typeof value === 'number' && Number.isSafeInteger(value) && value >= least
      ? value
      : invalid(value, path, report);
}

/** One of the words of a closed list. */
/* @__NO_SIDE_EFFECTS__ */
export function word<const W extends string>(words: readonly W[]): Reader<W> {
  return (value, path, report) =>
    words.find((known) => known === value) ?? invalid(value, path, report);
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
    const known = words.find((one) => one === value);
    if (known === undefined && typeof value !== 'string') invalid(value, path, report);
    return known ?? unknown;
  };
}

/** Characters of one pattern, at most so many of them; the length goes first, as it bounds the pattern's work. */
/* @__NO_SIDE_EFFECTS__ */
export function matching(
  pattern: RegExp,
  longest: number = limits.url,
  also?: (text: string) => boolean,
): Reader<string> {
  return (value, path, report) =>
    typeof value === 'string' && value.length <= longest && pattern.test(value) && (also?.(value) ?? true)
      ? value
      : invalid(value, path, report);
}
