import { describe, expect, test } from 'vitest';
import { chooseLanguage, chooseTextLanguage, inLanguage, languagesOf } from './choose.js';

describe('chooseLanguage', () => {
  test('takes the first wanted language that there is', () => {
    expect(chooseLanguage(['fr', 'en', 'de'], ['de', 'en'])).toBe('en');
    expect(chooseLanguage(['fr'], ['de', 'en'])).toBeUndefined();
    expect(chooseLanguage([], ['de'])).toBeUndefined();
  });

  test('looks up each wanted tag and its truncations before the next one (RFC 4647, 3.4)', () => {
    expect(chooseLanguage(['de-AT', 'en'], ['en', 'de'])).toBe('de');
    expect(chooseLanguage(['zh-Hant-TW'], ['zh', 'zh-Hant'])).toBe('zh-Hant');
    expect(chooseLanguage(['sr-Latn'], ['sr'])).toBe('sr');
  });

  test('does not guess a longer tag, or a related language', () => {
    expect(chooseLanguage(['de'], ['de-AT'])).toBeUndefined();
    expect(chooseLanguage(['sr'], ['bs', 'hr'])).toBeUndefined();
  });

  test('cuts a single letter off with the part that it announces', () => {
    expect(chooseLanguage(['zh-Hant-x-private'], ['zh-hant-x', 'zh-hant'])).toBe('zh-hant');
    expect(chooseLanguage(['de-DE-u-co-phonebk'], ['de-DE'])).toBe('de-DE');
  });

  test('does not mind letter case, and answers in the spelling of what there is', () => {
    expect(chooseLanguage(['DE-at'], ['en', 'De'])).toBe('De');
    expect(chooseLanguage(['pt-br'], ['pt-BR'])).toBe('pt-BR');
  });

  test.each(['', '*', '-', ' de', 'deutschland-', 'xx-YY-zzzzzzzzz', '" onmouseover=', 'de-'.repeat(50_000)])(
    'passes over %.40j, which is no language tag',
    (tag) => {
      expect(chooseLanguage([tag, 'en'], ['de', 'de_de', 'x', '', 'en'])).toBe('en');
    },
  );
});

describe('chooseTextLanguage', () => {
  const title = { de: 'Titel', ka: 'სათაური' };

  test('takes a wanted language of the title, else the original, else the first', () => {
    expect(chooseTextLanguage(title, ['en', 'ka-GE'], 'de')).toBe('ka');
    expect(chooseTextLanguage(title, ['en'], 'ka')).toBe('ka');
    expect(chooseTextLanguage(title, ['en'], 'sq')).toBe('de');
  });

  test('takes no inherited name for a language', () => {
    expect(chooseTextLanguage(title, ['constructor', 'toString'], 'constructor')).toBe('de');
    expect(chooseTextLanguage({}, ['en'], 'de')).toBe('de');
  });
});

describe('languagesOf', () => {
  const title = { ka: 'სათაური', en: 'Title' };

  test('keeps the words in their language, and chooses that of the texts for the whole thing', () => {
    expect(languagesOf({ title, language: { original: 'ka' } }, ['en-GB'], 'de')).toStrictEqual({
      words: 'de',
      text: 'en',
      original: 'ka',
    });
  });

  test('takes the first of the title for the original where nothing says which it is', () => {
    expect(languagesOf({ title }, ['fr'], 'de')).toStrictEqual({ words: 'de', text: 'ka', original: 'ka' });
  });

  test('has the language of the words alone where there is no title', () => {
    expect(languagesOf({}, ['fr', 'en'], 'de')).toStrictEqual({ words: 'de', text: 'de', original: 'de' });
  });
});

describe('inLanguage', () => {
  const text = { de: 'Tiflis', en: 'Tbilisi' };

  test('finds the language, else the original, else the first, and says which', () => {
    expect(inLanguage(text, 'en', 'de')).toStrictEqual({ value: 'Tbilisi', language: 'en' });
    expect(inLanguage(text, 'fr', 'en')).toStrictEqual({ value: 'Tbilisi', language: 'en' });
    expect(inLanguage(text, 'fr', 'ka')).toStrictEqual({ value: 'Tiflis', language: 'de' });
  });

  test('finds nothing in an empty text', () => {
    expect(inLanguage({}, 'de', 'en')).toBeUndefined();
  });

  test.each(['__proto__', 'constructor', 'hasOwnProperty'])(
    'takes %s, which every object inherits, for no language',
    (name) => {
      expect(inLanguage(text, name, name)).toStrictEqual({ value: 'Tiflis', language: 'de' });
      expect(inLanguage({}, name, name)).toBeUndefined();
    },
  );
});
