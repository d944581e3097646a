/** A node of which some fields may turn out to hold nothing. */
type Loose<T> = { [K in keyof T]: T[K] | undefined };

/** A node without the fields that hold nothing, and without empty lists. */
export function known<T extends object>(node: Loose<T>): T {
  for (const name in node) {
    const value: unknown = node[name];
    if (value === undefined || (Array.isArray(value) && value.length === 0)) delete node[name];
  }
  return node as T;
}
