import { describe, expect, test } from 'vitest';
import { findingInWords, levelInWords } from '../report.js';
import { german } from './messages.de.js';
import { english } from './messages.en.js';

const codes = Object.keys(english.sentences) as (keyof typeof english.sentences)[];
describe('the sentences of findings', () => {
  test.each(codes)('%s names the same things in both languages', (code) => {
    const names = (sentence: string) => [...new Set(sentence.match(/\{\w+\}/g))].sort();
    expect(names(german.sentences[code])).toStrictEqual(names(english.sentences[code]));
  });
});

describe('findingInWords', () => {
  test('quotes the source, and not numbers, zones and commands', () => {
    const place = { code: 'place.unknown', params: { name: 'Batumi', country: 'GE' } } as const;
    expect(findingInWords(place, 'en')).toContain(
      '“Batumi” is not in municipalities.yaml. `connective place Batumi`',
    );
    const zone = {
      code: 'zone.floating',
      params: { time: '2031-05-14T10:00', zone: 'Europe/Berlin' },
    } as const;
    expect(findingInWords(zone, 'de')).toContain('Die Zeit 2031-05-14T10:00 steht ohne Zeitzone da');
  });

  test('adds what may have been meant', () => {
    const finding = { code: 'cell.country', params: { value: 'Gorgien', near: 'Georgien' } } as const;
    expect(findingInWords(finding, 'de')).toMatch(
      /„Gorgien“ ist nicht bekannt\..* Ist „Georgien“ gemeint\?$/,
    );
  });

  test('cuts long values, and does not move the cursor of a terminal', () => {
    const said = findingInWords(
      { code: 'word.unknown', params: { value: `\u001B[31m${'x'.repeat(200)}` } },
      'en',
    );
    expect(said.length).toBeLessThan(120);
    expect(said).not.toContain('\u001B');
  });

  test('names the levels', () => {
    expect(levelInWords('left-out', 'de')).toBe('weggelassen');
  });
});
