import { folded } from '../model/search-words.js';

/**
 * What a name is sorted by, near enough to a dictionary of its language without the tables that `Intl` would load:
 * accents and signs do not count, but for letters that the alphabet has.
 *
 * @param language - In which the name is read; it says which small letter a capital has.
 * @param letters - Letters that stand elsewhere than accents and Unicode put them, each with what it is sorted as;
 *   ꟿ is behind all other letters: "č cꟿ ć cꟿꟿ" puts them behind c.
 * @example sortKey('Österreich', 'de') // "osterreich"
 */
export function sortKey(name: string, language: string, letters = ''): string {
  let key = name.toLocaleLowerCase(language);
  for (const [, letter, place] of letters.matchAll(/(\S+) (\S+)/g)) key = key.replaceAll(letter!, place!);
  return folded(key).replace(/[^\p{Ll}\p{Lo}\p{N} ]/gu, '');
}
