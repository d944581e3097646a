import { innermost, isRecord, optionFor, partsOf, type Schema } from '../model/schema-parts.js';
import { shorthandOf, type ShorthandContext } from '../model/shorthand.js';

/**
 * Rewrites the short forms that authors may use ("when: 2020-10-07") to the long ones that schemas
 * know, wherever the schema declares one. What does not fit the schema stays as it is.
 */
export function expand(schema: Schema, value: unknown, context: ShorthandContext): unknown {
  const inner = innermost(schema);
  const short = shorthandOf(inner);
  const long = short ? short(value, context) : value;
  const parts = partsOf(inner);
  if (parts.kind === 'list' && Array.isArray(long)) {
    return long.map((entry: unknown) => expand(parts.entry, entry, context));
  }
  if (parts.kind === 'choice') {
    const option = optionFor(parts, long);
    return option ? expand(option, long, context) : long;
  }
  if (!isRecord(long)) return long;
  if (parts.kind === 'record') return mapFields(long, (_, entry) => expand(parts.value, entry, context));
  if (parts.kind !== 'object') return long;
  return mapFields(long, (name, entry) => {
    const field = Object.hasOwn(parts.fields, name) ? parts.fields[name] : undefined;
    return field ? expand(field, entry, context) : entry;
  });
}

function mapFields(
  value: Record<string, unknown>,
  rewrite: (name: string, entry: unknown) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, rewrite(name, entry)]));
}
