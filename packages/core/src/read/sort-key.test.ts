import { describe, expect, test } from 'vitest';
import { languages } from '../language/languages.js';
import { countryNames } from '../language/names.js';
import { sortKey } from './sort-key.js';

/** Names by their keys, whatever order they came in. */
function inOrder(names: readonly string[], language: string, letters: string): string[] {
  const keyed = names.map((name): [string, string] => [sortKey(name, language, letters), name]);
  return keyed.sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0)).map(([, name]) => name);
}

describe.each(Object.entries(languages))('%s', (language, { letters }) => {
  test('has all countries in the order of ICU, where signs in a name do not count', () => {
    expect(Intl.Collator.supportedLocalesOf(language)).toStrictEqual([language]);
    const { compare } = new Intl.Collator(language);
    const letterwise = (name: string) => name.replace(/[^\p{L}\p{M} ]|ʼ/gu, '');
    const names = Object.values(countryNames[language]!);
    const expected = [...names].sort((one, other) => compare(letterwise(one), letterwise(other)));
    expect(inOrder(names, language, letters)).toStrictEqual(expected);
  });
});

test.each([
  [
    'uk',
    'Азербайджан|Албанія|Білорусь|Боснія і Герцеговина|Вірменія|Грузія|Косово|Молдова|Сербія|Туреччина|Україна',
  ],
  [
    'sr',
    'Азербејџан|Албанија|Белорусија|Босна и Херцеговина|Грузија|Јерменија|Косово|Молдавија|Србија|Турска|Украјина',
  ],
  [
    'sq',
    'Armeni|Azerbajxhan|Bjellorusi|Bosnjë-Hercegovinë|Gjeorgji|Kosovë|Moldavi|Serbi|Shqipëri|Turqi|Ukrainë',
  ],
  [
    'tr',
    'Arnavutluk|Azerbaycan|Belarus|Bosna-Hersek|Ermenistan|Gürcistan|Kosova|Moldova|Sırbistan|Türkiye|Ukrayna',
  ],
  [
    'es',
    'Albania|Armenia|Azerbaiyán|Bielorrusia|Bosnia y Herzegovina|Georgia|Kosovo|Moldavia|Serbia|Turquía|Ucrania',
  ],
  [
    'de',
    'Albanien|Armenien|Aserbaidschan|Belarus|Bosnien und Herzegowina|Georgien|Kosovo|Republik Moldau|Serbien|Türkei|Ukraine',
  ],
  ['uk', 'Австрія|Данія|Ефіопія|Єгипет|Іспанія|Німеччина|Чехія'],
  ['sq', 'Austri|Çeki|Danimarkë|Egjipt|Etiopi|Gjermani|Suedi'],
  ['tr', 'Almanya|Çekya|Danimarka|Etiyopya|İspanya|İsveç|Mısır|Umman'],
  ['es', 'Alemania|Chequia|Egipto|España|Etiopía|Omán|Suecia'],
  ['de', 'Ägypten|Äthiopien|Dänemark|Deutschland|Norwegen|Oman|Österreich|Schweden'],
])('in %s: %s', (language, list) => {
  const names = list.split('|');
  const { letters } = languages[language as keyof typeof languages];
  expect(Object.values(countryNames[language]!)).toEqual(expect.arrayContaining(names));
  expect(inOrder([...names].sort(), language, letters)).toStrictEqual(names);
});

test.each([
  ['a letter of the alphabet is not the one below its accent', 'es', 'Lenz', 'Leña'],
  ['two letters may be one', 'sq', 'dritë', 'dhomë'],
  ['a dot tells capitals apart where a language says so', 'tr', 'Irmak', 'İnebolu'],
  ['an apostrophe does not count', 'uk', 'Вʼєтнам', 'Вірменія'],
])('%s: in %s %s stands before %s', (_, language, one, other) => {
  const { letters } = languages[language as keyof typeof languages];
  expect(inOrder([other, one], language, letters)).toStrictEqual([one, other]);
});

test('a name from elsewhere stands where a reader looks for it', () => {
  expect(inOrder(['Zürich', 'Łódź', 'Oslo', 'Gießen', 'Giesing', 'Ålesund'], 'de', '')).toStrictEqual([
    'Ålesund',
    'Giesing',
    'Gießen',
    'Łódź',
    'Oslo',
    'Zürich',
  ]);
});
