import { describe, expect, test } from 'vitest';
import type { Count } from '../index.js';
import { countedThings, qualifiers } from '../model/vocabulary.js';
import { formatCount, formatNumber, pluralOf } from './counts.js';
import * as de from './de.js';
import * as en from './en.js';

const inBoth = (of: Count['of'], value: number, more: Partial<Count> = {}) => {
  const count = { of, value, qualifier: 'exact', planned: false, ...more } as const;
  return [formatCount(count, everyThing(de), 'de'), formatCount(count, everyThing(en), 'en')];
};

/** A card's words with those of a whole page. */
const everyThing = ({ counts, page }: typeof de) => ({
  ...counts,
  things: { ...counts.things, ...page.things },
});

describe('formatCount', () => {
  test('says what an editor would say', () => {
    expect(inBoth('participants', 50, { qualifier: 'about' })).toStrictEqual([
      'rund 50 Teilnehmende',
      'about 50 participants',
    ]);
    expect(inBoth('municipalities', 23, { qualifier: 'more-than' })).toStrictEqual([
      'mehr als 23 Kommunen',
      'more than 23 municipalities',
    ]);
    expect(inBoth('countries', 11)).toStrictEqual(['11 Länder', '11 countries']);
  });

  test('has a singular', () => {
    expect(inBoth('countries', 1)).toStrictEqual(['1 Land', '1 country']);
    expect(inBoth('participants', 1)).toStrictEqual(['1 teilnehmende Person', '1 participant']);
    expect(inBoth('practices', 0)).toStrictEqual(['0 gute Praxisbeispiele', '0 good practices']);
  });

  test('names the upper end of a range, which tells the plural', () => {
    expect(inBoth('participants', 1, { max: 3, qualifier: 'about' })).toStrictEqual([
      'rund 1–3 Teilnehmende',
      'about 1–3 participants',
    ]);
  });

  test('tells what was announced from what was counted', () => {
    expect(inBoth('participants', 20, { planned: true })).toStrictEqual([
      '20 Teilnehmende erwartet',
      '20 participants expected',
    ]);
  });

  test('separates thousands', () => {
    expect(inBoth('participants', 1500, { qualifier: 'up-to' })).toStrictEqual([
      'bis zu 1.500 Teilnehmende',
      'up to 1,500 participants',
    ]);
  });

  test('has words for every thing and qualifier of the model, except for other things', () => {
    for (const of of countedThings) {
      for (const qualifier of qualifiers) {
        for (const text of inBoth(of, 2, { qualifier })) {
          if (of === 'other') expect(text).toBeUndefined();
          else expect(text).toMatch(/^[^{}]*2 [^{}]+$/);
        }
      }
    }
  });
});

test('formatNumber separates thousands as the language does', () => {
  for (const n of [0, 7, 999, 1000, 12_345, 999_999, 1_000_000, Number.MAX_SAFE_INTEGER]) {
    expect(formatNumber(n, de.counts)).toBe(new Intl.NumberFormat('de').format(n));
    expect(formatNumber(n, en.counts)).toBe(new Intl.NumberFormat('en-GB').format(n));
  }
});

describe('pluralOf', () => {
  test('follows the rules of the language', () => {
    const forms = { one: 'день', few: 'дня', many: 'дней', other: 'дня' };
    expect([1, 2, 5, 11, 21, 1.5].map((n) => pluralOf(forms, n, 'ru'))).toStrictEqual([
      'день',
      'дня',
      'дней',
      'дней',
      'день',
      'дня',
    ]);
  });

  test('falls back to the one form that every language has', () => {
    expect(pluralOf({ other: 'days' }, 1, 'en')).toBe('days');
    expect(pluralOf({ one: 'day', other: 'days' }, 1, 'no tag at all')).toBe('days');
  });
});
