/** Reads an attribute with words of a closed list, in the order in which they stand; others are passed over. */
export function listOf<const T extends string>(words: readonly T[]) {
  return (attribute: string | null): readonly T[] =>
    (attribute ?? '').split(/[\s,]+/).flatMap((given) => words.find((word) => word === given) ?? []);
}
