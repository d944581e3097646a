import type { Count } from '../index.js';
import { fill } from './fill.js';
import type { CountWords, Plural } from './words.js';

/** The text for a number by the plural rules of the language (CLDR); `other` where there is none. */
export function pluralOf(forms: Plural, n: number, language: string): string {
  try {
    return forms[new Intl.PluralRules(language).select(n)] ?? forms.other;
  } catch {
    // A malformed tag throws; words in the wrong plural are better than no page.
    return forms.other;
  }
}

/** A whole number with the language's separator of thousands. */
export function formatNumber(n: number, words: CountWords): string {
  return String(n).replace(/\B(?=(?:\d{3})+$)/g, words.group);
}

/**
 * A count in words: "rund 50 Teilnehmende", "more than 23 municipalities". Undefined for things
 * that `words` does not name; their count may have a `text`.
 */
export function formatCount(
  count: Pick<Count, 'of' | 'value' | 'max' | 'qualifier' | 'planned'>,
  words: CountWords,
  language: string,
): string | undefined {
  const { of, value, max, qualifier, planned } = count;
  const thing = words.things[of];
  if (!thing) return undefined;
  const first = formatNumber(value, words);
  const number = max === undefined ? first : fill(words.range, { n: first, max: formatNumber(max, words) });
  const n = qualifier === 'exact' ? number : fill(words.qualifiers[qualifier], { n: number });
  const text = fill(pluralOf(thing, max ?? value, language), { n });
  return planned ? fill(words.planned, { count: text }) : text;
}
