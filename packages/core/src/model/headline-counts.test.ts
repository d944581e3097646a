import { expect, test } from 'vitest';
import type { Count } from './count.js';
import { headlineCounts } from './headline-counts.js';
import type { Participation } from './participation.js';

const count = (of: Count['of'], value: number, more: Partial<Count> = {}): Count => ({
  of,
  value,
  qualifier: 'exact',
  planned: false,
  derived: false,
  headline: false,
  ...more,
});

const counted = (participation: Partial<Participation>) =>
  headlineCounts({
    participation: {
      counts: [],
      countries: [],
      countriesComplete: true,
      municipalities: [],
      municipalitiesComplete: false,
      organisations: [],
      ...participation,
    },
  }).map(({ of, value }) => [of, value]);

test('the publisher’s headline wins over other statements of the same thing', () => {
  expect(
    counted({ counts: [count('municipalities', 20), count('municipalities', 23, { headline: true })] }),
  ).toEqual([['municipalities', 23]]);
});

test('a held count wins over a planned one, and a planned one over none', () => {
  const planned = count('participants', 30, { planned: true });
  expect(counted({ counts: [planned, count('participants', 41)] })).toEqual([['participants', 41]]);
  expect(counted({ counts: [planned] })).toEqual([['participants', 30]]);
});

test('participants come first, whatever the order of the file', () => {
  expect(counted({ counts: [count('countries', 8), count('participants', 41)] })).toEqual([
    ['participants', 41],
    ['countries', 8],
  ]);
});

test('listed countries are counted where nobody stated their number and the list is complete', () => {
  const countries = [{ country: 'GE' }, { country: 'XK' }];
  expect(counted({ countries })).toEqual([['countries', 2]]);
  expect(counted({ countries, countriesComplete: false })).toEqual([]);
});

test('a count of one country or sector does not stand for the whole', () => {
  expect(
    counted({
      counts: [
        count('participants', 7, { sector: { en: 'companies' } }),
        count('participants', 9, { country: 'GE' }),
      ],
    }),
  ).toEqual([]);
});
