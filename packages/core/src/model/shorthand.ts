import type * as z from 'zod/mini';

/** What a shorthand may know of the file it stands in. */
export interface ShorthandContext {
  /** Language of plain strings: the file's own, else the publisher's. */
  language: string;
}

/** Rewrites the short form of a value to its long form, and returns everything else as it is. */
export type Shorthand = (value: unknown, context: ShorthandContext) => unknown;

const shorthands = new WeakMap<z.core.$ZodType, Shorthand>();

/**
 * Declares the short form in which authors may write a value, beside the schema of its long
 * form. The loader expands short forms before the schema sees them, so that schemas know one form.
 */
export function withShorthand<T extends z.core.$ZodType>(schema: T, shorthand: Shorthand): T {
  shorthands.set(schema, shorthand);
  return schema;
}

/** The declared short form of a schema, if it has one. */
export function shorthandOf(schema: z.core.$ZodType): Shorthand | undefined {
  return shorthands.get(schema);
}
