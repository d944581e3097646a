import * as z from 'zod/mini';

/** Any schema of the model. */
export type Schema = z.core.$ZodType;

/** What a schema is made of, for code that walks a schema and its data side by side. */
export type SchemaParts =
  | { kind: 'object'; fields: Readonly<Record<string, Schema>> }
  | { kind: 'list'; entry: Schema }
  | { kind: 'record'; value: Schema }
  | { kind: 'choice'; by: string; options: readonly Schema[] }
  | { kind: 'value'; words?: readonly string[] };

/** The schema inside optional fields and defaults. */
export function innermost(schema: Schema): Schema {
  if (
    schema instanceof z.core.$ZodOptional ||
    schema instanceof z.core.$ZodDefault ||
    schema instanceof z.core.$ZodPrefault
  ) {
    return innermost(schema._zod.def.innerType);
  }
  return schema;
}

/** The parts of a schema, seen through optional fields and defaults. */
export function partsOf(schema: Schema): SchemaParts {
  const inner = innermost(schema);
  if (inner instanceof z.core.$ZodObject) return { kind: 'object', fields: inner._zod.def.shape };
  if (inner instanceof z.core.$ZodArray) return { kind: 'list', entry: inner._zod.def.element };
  if (inner instanceof z.core.$ZodRecord) return { kind: 'record', value: inner._zod.def.valueType };
  if (inner instanceof z.core.$ZodDiscriminatedUnion) {
    return { kind: 'choice', by: inner._zod.def.discriminator, options: inner._zod.def.options };
  }
  if (inner instanceof z.core.$ZodEnum || inner instanceof z.core.$ZodLiteral) {
    return { kind: 'value', words: [...inner._zod.values].map(String) };
  }
  return { kind: 'value' };
}

/** Whether a value is a plain object with fields of its own. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An own field of a value, or `undefined`; inherited names such as `constructor` are none. */
export function fieldOf(value: unknown, field: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, field)) return undefined;
  const own: unknown = Reflect.get(value, field);
  return own;
}

/** The schema that judges one field or entry of a value, if there is one. */
export function partFor(schema: Schema, value: unknown, step: string | number): Schema | undefined {
  const parts = partsOf(schema);
  if (parts.kind === 'list') return parts.entry;
  if (parts.kind === 'record') return parts.value;
  if (parts.kind === 'object') return Object.hasOwn(parts.fields, step) ? parts.fields[step] : undefined;
  if (parts.kind === 'choice') {
    const option = optionFor(parts, value);
    return option && partFor(option, value, step);
  }
  return undefined;
}

/** The option of a choice that a value names by its word. */
export function optionFor(
  choice: Extract<SchemaParts, { kind: 'choice' }>,
  value: unknown,
): Schema | undefined {
  const word = fieldOf(value, choice.by);
  return choice.options.find((option) => {
    const parts = partsOf(option);
    const field = parts.kind === 'object' ? parts.fields[choice.by] : undefined;
    const words = field && partsOf(field);
    return words?.kind === 'value' && typeof word === 'string' && words.words?.includes(word);
  });
}
