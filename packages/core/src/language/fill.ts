/**
 * Puts values in place of the names in braces. What a value itself holds in braces stays as it is,
 * and so does a name without a value.
 *
 * @example fill('{n} Länder', { n: 11 }) // "11 Länder"
 */
export function fill(template: string, values: Record<string, string | number>): string {
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : placeholder,
  );
}
