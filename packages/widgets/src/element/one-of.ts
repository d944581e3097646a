import type { ComplexAttributeConverter } from 'lit';

/** Reads an attribute with a closed list of words; anything else, and no attribute, counts as the first of them. */
export function oneOf<const T extends string>(...words: readonly [T, ...T[]]): ComplexAttributeConverter<T> {
  return { fromAttribute: (attribute) => words.find((word) => word === attribute) ?? words[0] };
}
