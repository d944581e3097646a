import type { IssueParams } from './codes.js';

/** More words than these are too many to read in a message; only the nearest are named. */
const WORDS_IN_A_MESSAGE = 12;

/** What a message names of a word that a closed list does not hold: the word, the possible ones, the nearest. */
export function paramsOfUnknownWord(value: string, words: readonly string[]): IssueParams {
  const nearest = nearWords(value, words);
  const [near] = nearest;
  const named = words.length <= WORDS_IN_A_MESSAGE ? words : nearest.slice(1, WORDS_IN_A_MESSAGE);
  const params = { value, words: named.join(', ') };
  return near === undefined ? params : { ...params, near };
}

/** Letters to insert, delete, replace or swap until one word is the other (optimal string alignment). */
export function editDistance(from: string, to: string): number {
  let before: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let line = 1; line <= from.length; line++) {
    const next = [line];
    for (let column = 1; column <= to.length; column++) {
      const same = from[line - 1] === to[column - 1];
      const swapped = from[line - 1] === to[column - 2] && from[line - 2] === to[column - 1];
      next.push(
        Math.min(
          at(row, column) + 1,
          at(next, column - 1) + 1,
          at(row, column - 1) + (same ? 0 : 1),
          swapped ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    [before, row] = [row, next];
  }
  return at(row, to.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}

/** Beyond this length nobody means a word by mistake, and distances would take long. */
const LONGEST = 100;

/** Letters that two words must share at least, if one is to be the beginning of the other. */
const ROOT = 4;

/** Whether a word is likely to be meant by another: about one wrong letter in three, or the same beginning. */
function isNear(written: string, meant: string): boolean {
  const [one, other] = [written.toLowerCase(), meant.toLowerCase()];
  if (one.length > LONGEST) return false;
  if (one.length >= ROOT && other.startsWith(one)) return true;
  if (other.length >= ROOT && one.startsWith(other)) return true;
  return editDistance(one, other) <= Math.max(1, Math.floor(Math.min(one.length, other.length) / 3));
}

/** The words that may have been meant, nearest first; words equally near stay in their order. */
export function nearWords(written: string, words: readonly string[]): string[] {
  const distance = (word: string) => editDistance(written.toLowerCase(), word.toLowerCase());
  return words
    .filter((word) => isNear(written, word))
    .map((word) => ({ word, far: distance(word) }))
    .sort((one, other) => one.far - other.far)
    .map(({ word }) => word);
}
