import { describe, expect, test } from 'vitest';
import { countries } from '../model/tables/countries.js';
import { timeZones } from '../model/tables/time-zones.js';
import { languages } from './languages.js';
import { countryName, nameLanguages, timeZoneName } from './names.js';

test('the languages with names are those of the widgets', () => {
  expect([...nameLanguages].sort()).toStrictEqual(Object.keys(languages).sort());
});

describe('countryName', () => {
  test('knows the countries of the network as their editors write them', () => {
    const names = ['GE', 'MD', 'TR', 'XK', 'BY'].map((code) => [
      countryName(code, 'de'),
      countryName(code, 'en'),
    ]);
    expect(names).toStrictEqual([
      ['Georgien', 'Georgia'],
      ['Republik Moldau', 'Moldova'],
      ['Türkei', 'Türkiye'],
      ['Kosovo', 'Kosovo'],
      ['Belarus', 'Belarus'],
    ]);
  });

  test('has a name for every country of the model, none of them twice', () => {
    for (const language of nameLanguages) {
      const names = countries.map((code) => countryName(code, language));
      expect(names).not.toContain(undefined);
      expect(new Set(names).size).toBe(countries.length);
    }
  });

  test('knows no other codes, languages or inherited names', () => {
    expect(countryName('UK', 'en')).toBeUndefined();
    expect(countryName('GE', 'fi')).toBeUndefined();
    expect(countryName('constructor', 'en')).toBeUndefined();
    expect(countryName('GE', 'constructor')).toBeUndefined();
  });
});

describe('timeZoneName', () => {
  test('tells summer from winter where there is a summer time', () => {
    expect(timeZoneName('Europe/Berlin', 'de', true)).toBe('Mitteleuropäische Sommerzeit');
    expect(timeZoneName('Europe/Berlin', 'de', false)).toBe('Mitteleuropäische Normalzeit');
    expect(timeZoneName('Europe/Kyiv', 'en', true)).toBe('Eastern European Summer Time');
    expect(timeZoneName('Asia/Tbilisi', 'de', true)).toBe(timeZoneName('Asia/Tbilisi', 'de', false));
  });

  test('has a name for every zone of the model', () => {
    for (const language of nameLanguages) {
      for (const summer of [true, false]) {
        const unnamed = timeZones.filter((zone) => !timeZoneName(zone, language, summer)?.trim());
        expect(unnamed).toStrictEqual([]);
      }
    }
  });

  test('knows no other zones or languages', () => {
    expect(timeZoneName('Europe/Atlantis', 'de', false)).toBeUndefined();
    expect(timeZoneName('Europe/Berlin', 'fi', false)).toBeUndefined();
  });
});
