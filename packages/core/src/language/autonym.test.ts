import { expect, test } from 'vitest';
import { autonymOf } from './autonym.js';
import { languages } from './languages.js';

test.each(Object.keys(languages).filter((tag) => tag !== 'sr-Latn'))(
  '%s is named as CLDR names it',
  (tag) => {
    expect(autonymOf(tag)).toBe(new Intl.DisplayNames([tag], { type: 'language' }).of(tag));
  },
);

test('a region does not hide the language, and an unknown language is its tag', () => {
  expect(autonymOf('de-AT')).toBe('Deutsch');
  expect(autonymOf('EN')).toBe('English');
  expect(autonymOf('mn')).toBe('mn');
  expect(autonymOf('constructor')).toBe('constructor');
});
