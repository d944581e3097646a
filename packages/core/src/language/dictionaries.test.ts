import { describe, expect, test } from 'vitest';
import * as vocabulary from '../model/vocabulary.js';
import * as de from './de.js';
import * as en from './en.js';

const dictionaries = { de, en };

/** Every text of a dictionary, by the path that leads to it. */
function textsIn(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
}

const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

describe.each(Object.entries(dictionaries))('%s', (language, words) => {
  test('is plain data that travels as JSON', () => {
    expect(JSON.parse(JSON.stringify(words))).toStrictEqual({ ...words });
  });

  test('names its own language, and itself in the others', () => {
    expect(words.shared.language).toBe(language);
    for (const other of Object.values(dictionaries)) expect(other.page.languages).toHaveProperty(language);
  });

  test('leaves no text empty', () => {
    // The separators of facts and thousands may be a sign alone.
    for (const [path, text] of textsIn({ ...words })) expect(text.trim(), path).not.toBe('');
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
    expect(words.dates.monthsAlone ?? words.dates.months).toStrictEqual(
      months.map((date) => name({ month: 'long' }, 'month', date)),
    );
    expect(words.calendar.weekdays).toStrictEqual(
      days.map((date) => name({ weekday: 'long' }, 'weekday', date)),
    );
  });

  test('names languages as CLDR does', () => {
    const names = new Intl.DisplayNames([language], { type: 'language' });
    for (const [tag, name] of Object.entries(words.page.languages)) expect(name).toBe(names.of(tag));
  });

  test('has every plural form that the language needs', () => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories.sort();
    for (const forms of [...Object.values(words.counts.things), words.page.pages]) {
      expect(Object.keys(forms).sort()).toStrictEqual(categories);
    }
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
    expect(keys({ ...words.counts.things, ...words.page.things })).toStrictEqual(
      named(vocabulary.countedThings),
    );
    expect(keys(words.counts.qualifiers)).toStrictEqual(named(vocabulary.qualifiers, 'exact'));
    expect(keys(words.page.materialKinds)).toStrictEqual(named(vocabulary.materialKinds));
    expect(keys(words.page.outcomeKinds)).toStrictEqual(named(vocabulary.outcomeKinds));
    expect(keys(words.page.articleKinds)).toStrictEqual(named(vocabulary.articleKinds));
    expect(keys(words.page.practiceStates)).toStrictEqual(
      named(vocabulary.practiceStates).filter((word) => word !== 'unknown'),
    );
    expect(keys(words.page.access)).toStrictEqual(named(vocabulary.accesses));
  });
});

test('all languages have the same texts with the same names in braces', () => {
  const shape = (words: object) => textsIn(words).map(([path, text]) => [path, placeholders(text)]);
  const [first, ...others] = Object.values(dictionaries).map((words) => shape({ ...words }));
  for (const other of others) expect(other).toStrictEqual(first);
});
