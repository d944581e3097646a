// Tables say what a document may hold, and one interpreter goes through table and document side by
// side. They are plain data, so that a bundler leaves out those that nobody uses.
import { limits } from '../model/limits.js';
import { isRecord, own, readAt, readList, type Read } from './walk.js';

/**
 * How a value is read:
 *
 * - by a function of its own;
 * - a pattern: text of that form, no longer than an address may be;
 * - words: one of these; the last of them stands for a missing word and for those of later versions;
 * - `[type]`: a list without the entries that cannot be read, empty where it is missing;
 * - a {@link Table}: an object.
 */
export type Type<T> =
  | Read<T>
  | (string extends T ? RegExp : never)
  | ([T] extends [string] ? readonly T[] : never)
  | ([T] extends [readonly (infer E)[]] ? readonly [Type<E>] : never)
  | ([T] extends [object] ? Table<T> : never);

type OptionalKeys<T> = { [K in keyof T]-?: object extends Pick<T, K> ? K : never }[keyof T] & string;

/**
 * The fields of an object, as its type would write them: those with a question mark may be missing.
 * The object is left out as a whole where another one cannot be read; fields of later versions are
 * passed over. What stands under `''` puts right what was read, or gives it up.
 */
export type Table<T> = {
  readonly [K in Exclude<keyof T & string, OptionalKeys<T>>]: Type<T[K]>;
} & {
  readonly [K in OptionalKeys<T> as `${K}?`]: Type<Exclude<T[K], undefined>>;
} & { readonly ''?: (value: T) => T | undefined };

type AnyType = Read<unknown> | RegExp | readonly string[] | readonly [AnyType] | AnyTable;
interface AnyTable {
  readonly [field: string]: AnyType;
}

const readers = new WeakMap<object, Read<unknown>>();

/** The function that reads a type, made when it is first needed. */
export function readerOf<T>(type: Type<T>): Read<T>;
export function readerOf(type: AnyType): Read<unknown> {
  if (typeof type === 'function') return type;
  const read = readers.get(type) ?? readerFor(type);
  readers.set(type, read);
  return read;
}

function readerFor(type: Exclude<AnyType, Read<unknown>>): Read<unknown> {
  if (type instanceof RegExp)
    // The length goes first, as it bounds the work of the pattern.
    return (value) =>
      typeof value === 'string' && value.length <= limits.url && type.test(value) ? value : undefined;
  if (!Array.isArray(type)) return tableReader(type as AnyTable);
  const [first] = type as unknown[];
  if (typeof first !== 'string') {
    const read = readerOf(first as Type<unknown>);
    return (value = []) => readList(value, read);
  }
  const words = type as unknown[];
  const last = words.at(-1);
  return (value = last) => (words.includes(value) ? value : typeof value === 'string' ? last : undefined);
}

function tableReader({ '': rule, ...table }: AnyTable): Read<unknown> {
  const fields = Object.entries(table).map(([field, type]) => {
    const name = field.replace('?', '');
    return { name, needed: name === field, read: readerOf(type as Type<unknown>) };
  });
  return (value) => {
    if (!isRecord(value)) return undefined;
    const result: Record<string, unknown> = {};
    for (const { name, needed, read } of fields) {
      const given = own(value, name);
      const part = needed || given !== undefined ? readAt(name, read, given) : undefined;
      if (part !== undefined) result[name] = part;
      else if (needed) return undefined;
    }
    return rule ? (rule as Read<unknown>)(result) : result;
  };
}
