/** Reads an attribute with a closed list of words; anything else, and no attribute, counts as the first of them. */
export function oneOf<const T extends string>(...words: readonly [T, ...T[]]) {
  return (attribute: string | null): T => words.find((word) => word === attribute) ?? words[0];
}
