import * as z from 'zod/mini';

/** What a shorthand may know of the file it stands in. */
export interface ShorthandContext {
  /** Language of plain strings: the file's own, else the publisher's. */
  language: string;
}

/** Rewrites the short form of a value to its long form, and returns everything else as it is. */
export type Shorthand = (value: unknown, context: ShorthandContext) => unknown;

interface Declared {
  shorthand: Shorthand;
  form: z.core.$ZodType | undefined;
}

const declared = new WeakMap<z.core.$ZodType, Declared>();

/** A short form that is a plain text. */
export const plainText = z.string();

/**
 * Declares the short form in which authors may write a value, beside the schema of its long
 * form. The loader expands short forms before the schema sees them, so that schemas know one form.
 *
 * @param form what the short form looks like, for editors that complete while one types; left out where
 *   the fields of the schema tell of it
 */
export function withShorthand<T extends z.core.$ZodType>(
  schema: T,
  shorthand: Shorthand,
  form?: z.core.$ZodType,
): T {
  declared.set(schema, { shorthand, form });
  return schema;
}

/** The declared short form of a schema, if it has one. */
export function shorthandOf(schema: z.core.$ZodType): Shorthand | undefined {
  return declared.get(schema)?.shorthand;
}

/**
 * What the short form of a schema looks like, if it has one; the schemas for editors are made with it.
 *
 * @public
 */
export function shortFormOf(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  return declared.get(schema)?.form;
}
