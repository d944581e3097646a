import type { EventSearch, SearchPart } from '../index.js';
import { decodePositions } from '../model/position-code.js';

/** Documents in which words that begin with these letters are found, relative to the search data. */
export function partsFor({ words }: Pick<EventSearch, 'words'>, letters: string): string[] {
  return words
    .filter(({ from }, at) => {
      const next = words[at + 1]?.from;
      return from.slice(0, letters.length) <= letters && (next === undefined || next >= letters);
    })
    .map(({ document }) => document);
}

/**
 * Positions of the things in which a word stands that begins with these letters. Where none does, words
 * count that begin almost like it: with one slip of the finger in five letters or more, two in nine or more.
 *
 * @param letters as `searchWords` makes them of what somebody typed
 */
export function positionsOf(
  { words, positions }: Pick<SearchPart, 'words' | 'positions'>,
  letters: string,
): Set<number> {
  const found = (slips: number) =>
    new Set(
      words.flatMap((word, at) =>
        beginsLike(word, letters, slips) ? decodePositions(positions[at] ?? '') : [],
      ),
    );
  const exact = found(0);
  const slips = letters.length < 5 ? 0 : letters.length < 9 ? 1 : 2;
  return exact.size || !slips ? exact : found(slips);
}

/**
 * Whether the beginning of a word becomes what was typed by so many slips at most: a letter more, less,
 * other, or exchanged with its neighbour.
 */
function beginsLike(word: string, typed: string, slips: number): boolean {
  let same = 0;
  while (same < typed.length && word[same] === typed[same]) same += 1;
  if (same === typed.length) return true;
  if (!slips) return false;
  const rest = word.slice(same);
  const wanted = typed.slice(same);
  const goesOn = (inWord: number, inTyped: number) =>
    beginsLike(rest.slice(inWord), wanted.slice(inTyped), slips - 1);
  return (
    goesOn(1, 1) ||
    goesOn(1, 0) ||
    goesOn(0, 1) ||
    (rest[0] === wanted[1] && rest[1] === wanted[0] && goesOn(2, 2))
  );
}

/** The page of the index that holds the whole entry at a position, relative to the index; nothing for the newest. */
export function olderPageOf(
  { first, pageSize, olderPages }: Pick<EventSearch, 'first' | 'pageSize' | 'olderPages'>,
  position: number,
): number | undefined {
  const page = Math.floor((first + position) / pageSize) + 1;
  return page <= olderPages ? page : undefined;
}
