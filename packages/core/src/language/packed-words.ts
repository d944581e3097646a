// Words travel to a visitor without the names that they bear in a dictionary, which would be a quarter of
// the file: the script knows these from the languages it carries.

/** A part of a dictionary: a text, a list such as the months, or texts by their names. */
type Words = string | object;

/** Forms of a plural differ between languages, and keep their names. */
function hasSameNames(like: Words): boolean {
  return typeof like !== 'string' && !Array.isArray(like) && !('other' in like);
}

/** Lists in the place of a dictionary's objects: their texts in the order of the same part of another language. */
export function packWords(words: Words, like: Words): Words {
  if (!hasSameNames(like)) return words;
  return Object.entries(like).map(([name, inner]) =>
    packWords((words as Record<string, Words>)[name]!, inner as Words),
  );
}

/** A dictionary out of such lists, with the names of the other language; what is not packed stays as it is. */
export function unpackWords(packed: unknown, like: Words): unknown {
  if (!Array.isArray(packed) || Array.isArray(like)) return packed;
  return Object.fromEntries(
    Object.entries(like).map(([name, inner], place) => [name, unpackWords(packed[place], inner as Words)]),
  );
}
