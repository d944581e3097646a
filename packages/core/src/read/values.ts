// Values that need more than a pattern or a list of words.
import { limits } from '../model/limits.js';
import * as patterns from '../model/patterns.js';
import { readerOf, type Type } from './table.js';
import { invalid, isRecord, own, readAt, report, type Read } from './walk.js';

/** A value that passes a test, as it is. */
/* @__NO_SIDE_EFFECTS__ */
export function passing<T>(test: (value: T) => boolean): Read<T> {
  return (value) => (test(value as T) ? (value as T) : undefined);
}

/** A time that exists, written with so many characters at least and at most. */
/* @__NO_SIDE_EFFECTS__ */
function time(shortest: number, longest: number): Read<string> {
  return passing(
    (value) =>
      typeof value === 'string' &&
      value.length >= shortest &&
      value.length <= longest &&
      patterns.time.test(value) &&
      patterns.dayExists(value),
  );
}

export const moment = /* @__PURE__ */ time(4, 16);
export const day = /* @__PURE__ */ time(10, 10);
export const instant = /* @__PURE__ */ time(20, 20);

export const slug = /* @__PURE__ */ passing<string>(
  (value) => typeof value === 'string' && value.length <= limits.slug && patterns.slug.test(value),
);

/** A number from one to another; a whole one where there is no other. */
/* @__NO_SIDE_EFFECTS__ */
export function from(least: number, most?: number): Read<number> {
  return passing(
    (value) =>
      value >= least && (most ? typeof value === 'number' && value <= most : Number.isSafeInteger(value)),
  );
}

export const whole = /* @__PURE__ */ from(0);
export const positive = /* @__PURE__ */ from(1);
export const flag = /* @__PURE__ */ passing<boolean>((value) => typeof value === 'boolean');

/** What a missing value counts as. */
/* @__NO_SIDE_EFFECTS__ */
export function usually<T>(missing: unknown, type: Type<T>): Read<T> {
  return (value = missing) => readerOf(type)(value);
}

/** False unless it says otherwise. */
export const no = /* @__PURE__ */ usually(false, flag);

/** One of the words of a closed list: an unknown one would change the meaning of what it stands beside. */
/* @__NO_SIDE_EFFECTS__ */
export function closed<const W extends string>(words: readonly W[], missing?: NoInfer<W>): Read<W> {
  return (value = missing) => words.find((word) => word === value) ?? invalid(value);
}

/** Another major version is read as far as it is understood. */
export const version: Read<string> = (value) => {
  if (typeof value === 'string' && patterns.version.test(value)) return value;
  report('version', 'Read as 1.0.');
  return '1.0';
};

/** An object whose keys are codes of one form; entries under other keys are left out. */
/* @__NO_SIDE_EFFECTS__ */
export function record<T>(form: RegExp, type: Type<T>): Read<Record<string, T>> {
  return (value) => {
    if (!isRecord(value)) return undefined;
    const read = readerOf(type);
    const result: Record<string, T> = {};
    for (const key of Object.keys(value)) {
      const part = readAt(key, form.test(key) ? read : invalid, value[key]);
      if (part !== undefined) result[key] = part;
    }
    return result;
  };
}

type EachType<T> = T extends object ? Type<T> : never;

/** One of several objects, told apart by a word. */
/* @__NO_SIDE_EFFECTS__ */
export function choice<T extends object>(
  by: string,
  types: { readonly [word: string]: EachType<T> },
): Read<T> {
  return (value) => {
    if (!isRecord(value)) return undefined;
    const word = own(value, by);
    const type = typeof word === 'string' && own(types, word);
    return type ? readerOf(type as Type<T>)(value) : readAt(by, invalid, word);
  };
}
