import { describe, expect, test } from 'vitest';
import { languages } from './languages.js';
import { packWords, unpackWords } from './packed-words.js';

const { page: _, ...german } = languages.de;

describe.each(Object.entries(languages))('%s', (_, { ...words }) => {
  test.each(Object.entries(german))('has its %s back', (part, like) => {
    const own = words[part as keyof typeof german];
    const packed = JSON.stringify(packWords(own, like));
    expect(packed).not.toMatch(/"(?:months|weekdays|things|kinds|status|title|failed)":/);
    expect(unpackWords(JSON.parse(packed), like)).toStrictEqual(own);
  });
});

test('texts lie in the order of the other language, whatever their own is', () => {
  expect(packWords({ no: 'არა', yes: 'კი' }, { yes: 'ja', no: 'nein' })).toStrictEqual(['კი', 'არა']);
});

test('forms of a plural are those of their own language', () => {
  const days = { one: '{n} день', few: '{n} дня', many: '{n} дней', other: '{n} дня' };
  const like = { days: { one: '{n} Tag', other: '{n} Tage' } };
  expect(unpackWords(packWords({ days }, like), like)).toStrictEqual({ days });
});

test('words that are not packed stay as they are', () => {
  expect(unpackWords({ yes: 'კი' }, { yes: 'ja' })).toStrictEqual({ yes: 'კი' });
});
