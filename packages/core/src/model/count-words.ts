import type { Qualifier } from './vocabulary.js';

/** Words that qualify a number, in German and English, as pages of the network write them. */
const words: Readonly<Record<Exclude<Qualifier, 'exact'>, readonly string[]>> = {
  about: [
    'rund',
    'ca.',
    'ca',
    'circa',
    'zirka',
    'etwa',
    'ungefähr',
    'about',
    'around',
    'approximately',
    'approx.',
  ],
  almost: ['knapp', 'fast', 'beinahe', 'nahezu', 'almost', 'nearly'],
  'more-than': ['mehr als', 'über', 'more than', 'over', '>'],
  'at-least': ['mindestens', 'wenigstens', 'at least', '≥'],
  'up-to': ['bis zu', 'höchstens', 'maximal', 'up to', 'at most', '≤'],
  'fewer-than': ['weniger als', 'unter', 'fewer than', 'less than', 'under', '<'],
};

const qualifierByWord = new Map(
  Object.entries(words).flatMap(([qualifier, all]) =>
    all.map((word) => [word, qualifier as Qualifier] as const),
  ),
);

/** A whole number, with or without marks between its thousands: 1200, 1.200, 1,200, 1 200. */
const NUMBER = String.raw`\d{1,3}(?:[.,\u0020\u00A0\u202F]\d{3})+|\d+`;
const STATEMENT = new RegExp(
  `^(?<word>\\D*?)\\s*(?<value>${NUMBER})(?:\\s*(?:-|–|bis|to)\\s*(?<max>${NUMBER}))?$`,
);

/** A number as a page states it. */
export interface StatedNumber {
  value: number;
  qualifier: Qualifier;
  max?: number;
}

function wholeNumber(digits: string): number {
  return Number(digits.replace(/\D/g, ''));
}

/**
 * Reads a number with the word that qualifies it. A word that is not in the list is not guessed at.
 *
 * @returns `undefined` where the text is anything else
 * @example "rund 50" is { value: 50, qualifier: 'about' }; "20–30" is { value: 20, max: 30, qualifier: 'exact' }
 */
export function parseCount(text: string): StatedNumber | undefined {
  const { word = '', value, max } = STATEMENT.exec(text.trim())?.groups ?? {};
  if (value === undefined) return undefined;
  const qualifier = word === '' ? 'exact' : qualifierByWord.get(word.toLowerCase().replace(/\s+/g, ' '));
  if (!qualifier) return undefined;
  return { value: wholeNumber(value), qualifier, ...(max === undefined ? {} : { max: wholeNumber(max) }) };
}

/** Words before a number, the longest first, so that "mehr als" is not taken for another. */
const QUALIFIED = new RegExp(
  `(?:(?<![\\p{L}\\d])(?<word>${[...qualifierByWord.keys()]
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')})\\s*|(?<![\\p{L}\\d.,-]))(?<value>${NUMBER})(?![.,]?\\d|\\p{L})`,
  'giu',
);

/** Every number that a text holds, with the word before it. Numbers written as words are not seen. */
export function numbersIn(text: string): StatedNumber[] {
  return [...text.matchAll(QUALIFIED)].map(({ groups }) => ({
    value: wholeNumber(groups?.value ?? ''),
    qualifier: qualifierByWord.get(groups?.word?.toLowerCase() ?? '') ?? 'exact',
  }));
}
