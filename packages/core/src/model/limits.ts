/**
 * Sizes that hold for writers and readers alike. What exceeds them is an author's error in
 * `connective check`; a reader clips it and says so.
 */
export const limits = {
  /** Bytes of one feed document. */
  document: 8 * 1024 * 1024,
  /** Entries of one list. */
  list: 10_000,
  /** Municipalities of one map. */
  places: 100_000,
  /** Characters (UTF-16 code units) of one plain text in one language. */
  text: 5_000,
  /** Characters of one rich text in one language, its words together. */
  richText: 50_000,
  /** Levels of objects and lists inside one document, and of blocks inside one rich text. */
  depth: 32,
  /** Characters of one address. */
  url: 2_048,
  /** Characters of one slug. */
  slug: 80,
} as const;
