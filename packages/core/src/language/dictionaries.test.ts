import { describe, expect, test } from 'vitest';
import * as vocabulary from '../model/vocabulary.js';
import { languages } from './languages.js';
import type { PageWords, Plural, WidgetWords } from './words.js';

/** A language, and the words of pages where it has them. */
type Dictionary = WidgetWords & { page?: PageWords };

const dictionaries: Readonly<Record<string, Dictionary>> = languages;
const pages = { de: languages.de, en: languages.en };

const categories = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** Every text with plural forms, by the path that leads to it. */
function pluralsIn(value: unknown, path = ''): [path: string, forms: Plural][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const keys = Object.keys(value);
  if (keys.includes('other') && keys.every((key) => categories.includes(key)))
    return [[path, value as Plural]];
  return Object.entries(value).flatMap(([key, inner]) => pluralsIn(inner, `${path}.${key}`));
}

/** Every text of a dictionary, by the path that leads to it; of plural forms the last. */
function textsIn(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object)
    .filter(([key]) => key === 'other' || !categories.includes(key))
    .flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

describe.each(Object.entries(dictionaries))('%s', (language, words) => {
  test('is plain data that travels as JSON', () => {
    expect(JSON.parse(JSON.stringify(words))).toStrictEqual({ ...words });
  });

  test('names its own language, and is named on pages', () => {
    expect(words.shared.language).toBe(language);
    const [name = ''] = language.split('-'); // pages do not tell scripts apart
    for (const { page } of Object.values(pages)) expect(page.languages).toHaveProperty(name);
  });

  test('leaves no text empty', () => {
    const group = /\.group$/; // which may be a space
    const { letters: _, ...others } = words; // of which most alphabets need none
    for (const [path, text] of textsIn(others))
      expect(group.test(path) ? text : text.trim(), path).not.toBe('');
  });

  test('uses the apostrophes, quotation marks and dashes of a typesetter', () => {
    for (const [path, text] of textsIn({ ...words })) expect(text, path).not.toMatch(/['"]| - |\.\.\.|  /);
  });

  test('names months and weekdays as CLDR does', () => {
    const name = (options: Intl.DateTimeFormatOptions, type: string, date: Date) =>
      new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' })
        .formatToParts(date)
        .find((part) => part.type === type)?.value;
    const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2023, month, 1)));
    // 1 January 2023 was a Sunday.
    const days = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2023, 0, 1 + day)));
    expect(words.dates.months).toStrictEqual(
      months.map((date) => name({ month: 'long', day: 'numeric' }, 'month', date)),
    );
    expect(words.dates.monthsAlone).toStrictEqual(
      months.map((date) => name({ month: 'long' }, 'month', date)),
    );
    expect(words.calendar.weekdays).toStrictEqual(
      days.map((date) => name({ weekday: 'long' }, 'weekday', date)),
    );
  });

  test('has every plural form that the language needs, or one text that agrees with no number', () => {
    const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories.sort();
    const plurals = pluralsIn({ ...words });
    expect(plurals.length).toBeGreaterThan(8);
    for (const [path, forms] of plurals) {
      expect([['other'], needed], path).toContainEqual(Object.keys(forms).sort());
    }
  });

  test('writes the number in every plural form', () => {
    for (const [path, forms] of pluralsIn({ ...words }))
      for (const form of Object.values(forms)) expect(form, path).toContain('{n}');
  });

  test('has a word for each word of the model but "other"', () => {
    const named = (list: readonly string[], ...without: string[]) =>
      list.filter((word) => word !== 'other' && !without.includes(word)).sort();
    const keys = (record: object) => Object.keys(record).sort();
    expect(keys(words.card.kinds)).toStrictEqual(named(vocabulary.eventKinds));
    expect(keys(words.card.attendance)).toStrictEqual(named(vocabulary.attendanceModes, 'unknown'));
    expect(keys(words.card.status)).toStrictEqual(
      [...named(vocabulary.eventStatuses, 'scheduled'), 'upcoming', 'today', 'running', 'past'].sort(),
    );
    expect(keys(words.programme.kinds)).toStrictEqual(named(vocabulary.itemKinds));
    expect(keys(words.programme.roles)).toStrictEqual(named(vocabulary.personRoles));
    expect(keys(words.counts.qualifiers)).toStrictEqual(named(vocabulary.qualifiers, 'exact'));
    expect(keys(words.materials.materialKinds)).toStrictEqual(named(vocabulary.materialKinds));
    expect(keys(words.outcomes.outcomeKinds)).toStrictEqual(named(vocabulary.outcomeKinds));
    expect(keys(words.review.articleKinds)).toStrictEqual(named(vocabulary.articleKinds));
    expect(keys(words.materials.access)).toStrictEqual(named(vocabulary.accesses));
    expect(keys(words.practice.states)).toStrictEqual(named(vocabulary.practiceStates, 'unknown'));
    expect(keys(words.series.kinds)).toStrictEqual(named(vocabulary.seriesKinds));
  });
});

describe.each(Object.entries(pages))('pages in %s', (language, { counts, page }) => {
  test('name languages as CLDR does', () => {
    const names = new Intl.DisplayNames([language], { type: 'language' });
    for (const [tag, name] of Object.entries(page.languages)) expect(name).toBe(names.of(tag));
  });

  test('count everything the model counts', () => {
    const named = vocabulary.countedThings.filter((thing) => thing !== 'other');
    expect(Object.keys({ ...counts.things, ...page.things }).sort()).toStrictEqual(named.sort());
  });
});

test('all languages have the same texts with the same names in braces', () => {
  const shape = ({ page: _, ...words }: Dictionary) =>
    textsIn(words).map(([path, text]) => [path, placeholders(text)]);
  const [first, ...others] = Object.values(dictionaries).map((words) => shape({ ...words }));
  for (const other of others) expect(other).toStrictEqual(first);
});

test('Serbian is the same in both scripts', () => {
  const cyrillic = [...'абвгдђежзијклљмнњопрстћуфхцчџш'];
  const latin = 'a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š'.split(' ');
  const inLatin = (text: string) =>
    text.replace(/\p{Script=Cyrillic}/gu, (letter) => {
      const small = latin[cyrillic.indexOf(letter.toLowerCase())] ?? letter;
      return letter === letter.toLowerCase() ? small : small.charAt(0).toUpperCase() + small.slice(1);
    });
  const own = ({ letters: _, shared: { language: __, ...shared }, ...words }: WidgetWords) =>
    JSON.stringify({ ...words, shared });
  expect(inLatin(own({ ...languages.sr }))).toBe(own({ ...languages['sr-Latn'] }));
});
