import { expect, test } from 'vitest';
import { countries } from '../model/tables/countries.js';
import { countryCodes, packCountryNames, unpackCountryNames } from './country-list.js';
import { countryNames } from './tables/country-names.ka.js';

test('the codes are those of the model, in alphabetical order', () => {
  expect(countryCodes()).toStrictEqual([...countries].sort());
});

test('names come back under their codes', () => {
  expect(unpackCountryNames(packCountryNames(countryNames))).toStrictEqual(countryNames);
});

test('a missing name leaves the others where they were', () => {
  const { GE, ...others } = countryNames;
  expect(GE).toBeDefined();
  expect(unpackCountryNames(packCountryNames(others))).toStrictEqual(others);
});

test('what is no list of names gives none', () => {
  expect(unpackCountryNames('')).toStrictEqual({});
  expect(Object.keys(unpackCountryNames('x|'.repeat(300)))).toHaveLength(250);
});
