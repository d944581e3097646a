import { expect, test } from 'vitest';
import { directionOf } from './direction.js';

test.each([
  'ar',
  'he',
  'fa',
  'ur',
  'ps',
  'ckb',
  'yi',
  'AR-EG',
  'az-Arab',
  'ku-arab-IQ',
  'pa-Arab',
  'sr-Hebr',
])('%s is written from right to left', (language) => {
  expect(directionOf(language)).toBe('rtl');
});

test.each([
  'de',
  'en',
  'ka',
  'hy',
  'uk',
  'ar-Latn',
  'he-Latn-IL',
  'az',
  'ku',
  'sr-Latn',
  'arn',
  '',
  'no tag',
  '-',
])('%j is written from left to right', (language) => {
  expect(directionOf(language)).toBe('ltr');
});

test('agrees with the usual scripts of CLDR', () => {
  const rightToLeft = /^(?:Adlm|Arab|Aran|Hebr|Mand|Nkoo|Rohg|Samr|Syrc|Thaa)$/;
  for (const language of [
    'ar',
    'azb',
    'ckb',
    'dv',
    'fa',
    'he',
    'ks',
    'lrc',
    'mzn',
    'pnb',
    'ps',
    'sd',
    'ug',
  ]) {
    expect(new Intl.Locale(language).maximize().script).toMatch(rightToLeft);
    expect(directionOf(language)).toBe('rtl');
  }
  for (const language of [
    'de',
    'sq',
    'be',
    'ro',
    'bs',
    'tr',
    'az',
    'ru',
    'es',
    'fr',
    'hi',
    'zh',
    'th',
    'am',
  ]) {
    expect(new Intl.Locale(language).maximize().script).not.toMatch(rightToLeft);
    expect(directionOf(language)).toBe('ltr');
  }
});
