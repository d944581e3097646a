import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EventSearch, SearchPart } from '../index.js';
import { encodePositions } from '../model/position-code.js';
import { eventSearchSchema, practiceSearchSchema, searchPartSchema } from '../model/search-data.js';
import { searchWords } from '../model/search-words.js';
import { arbitraryOf } from './arbitrary.test-support.js';
import { readDocument, type FeedDocument } from './read-document.js';
import { eventSearchDocument, practiceSearchDocument, searchPartDocument } from './search-documents.js';
import { eventAt, positionsOf } from './search.js';

/** A part of search data in which each text stands in one thing. */
function partOf(...texts: string[]): SearchPart {
  const words = new Map<string, number[]>();
  texts.forEach((text, at) =>
    searchWords(text).forEach((word) => words.set(word, [...(words.get(word) ?? []), at])),
  );
  const sorted = [...words].sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    format: 'connective-cities/search-words',
    version: '1.0',
    words: sorted.map(([word]) => word),
    positions: sorted.map(([, positions]) => encodePositions(positions)),
  };
}

const finds = (text: string, typed: string) =>
  searchWords(typed).every((word) => positionsOf(partOf(text), word).size > 0);

describe('a word is found', () => {
  test.each([
    // language, what stands there, what is typed: its beginning, without accents, with a slip
    ['German', 'Straßenbeleuchtung', 'strasse', 'STRASSENBEL', 'Strasenbeleuchtung'],
    ['English', 'Digitalisation', 'digit', 'DIGITAL', 'digtalization'],
    ['French', 'Réseaux énergétiques', 'res', 'reseaux energetiques', 'résaux'],
    ['Spanish', 'Desagüe pluvial', 'desa', 'desague', 'desagie'],
    ['Arabic', 'البلديّات', 'البلد', 'البلديات', 'البليدات'],
    ['Albanian', 'Shërbimet në Tiranë', 'tir', 'sherbimet ne tirane', 'sherbmiet'],
    ['Georgian', 'მუნიციპალიტეტი', 'მუნი', 'ᲛᲣᲜᲘᲪᲘᲞᲐᲚᲘᲢᲔᲢᲘ', 'მუნიცაპლიტეტი'],
    ['Ukrainian', 'Відновлювана енергія', 'енерг', 'енергiя'.replace('i', 'і'), 'віднвлювана'],
    ['Russian', 'Ёмкость учёта', 'учет', 'емкость', 'емксоть'],
    ['Belarusian', 'Гарадскі транспарт', 'тран', 'ГАРАДСКІ', 'трнаспарт'],
    ['Romanian', 'Chișinău și Bălți', 'balt', 'chisinau', 'chisnau'],
    ['Serbian', 'Општина Ђаковица', 'општ', 'ЂАКОВИЦА', 'опшитна'],
    ['Serbian in Latin letters', 'Općina Đakovica', 'opc', 'djakovica', 'dakovca'],
    ['Turkish', 'Işıklı İstanbul', 'istan', 'isikli', 'isikil'],
    ['Armenian', 'Երևան քաղաք', 'երե', 'ԵՐԵՎԱՆ', 'քաղքա'],
    ['Azerbaijani', 'Bələdiyyə', 'bele', 'belediyye', 'beldiyye'],
  ])('in %s by its beginning, without accents and with a slip', (_, text, beginning, plain, slip) => {
    expect([beginning, plain, slip].filter((typed) => !finds(text, typed))).toEqual([]);
  });

  test.each([
    ['four letters are taken as they are', 'Wald', 'Wold', false],
    ['five letters may have one slip', 'Brücke', 'brugke', true],
    ['five letters may not have two', 'Brücke', 'brogke', false],
    ['eight letters may not have two', 'Zisterne', 'zisdernn', false],
    ['nine letters may have two', 'Zisternen', 'zisdernnn', true],
    ['nine letters may not have three', 'Zisternen', 'zusdernnn', false],
    ['two letters exchanged are one slip', 'Brücke', 'brukce', true],
    ['the beginning of a long word may have a slip', 'Straßenbeleuchtung', 'strasenbe', true],
    ['a slip in the first letter', 'Brücke', 'prucke', true],
  ])('%s', (_, text, typed, found) => {
    expect(finds(text, typed)).toBe(found);
  });

  test('as it was typed only, where it stands somewhere as it was typed', () => {
    expect([...positionsOf(partOf('Gasse', 'Gassen', 'Kasse'), 'gasse')]).toEqual([0, 1]);
  });
});

test.each([
  ['of events', eventSearchDocument, eventSearchSchema],
  ['of practices', practiceSearchDocument, practiceSearchSchema],
  ['in parts', searchPartDocument, searchPartSchema],
])(
  'search data %s are read unchanged whatever the schema accepts',
  (_, document, schema) => {
    fc.assert(
      fc.property(arbitraryOf(schema), (record) => {
        expect(readDocument(record, document as FeedDocument<unknown>)).toStrictEqual({ record, issues: [] });
      }),
      { numRuns: 60 },
    );
  },
  120_000,
);

describe('search data that cannot be read as a whole', () => {
  const data = (changes: Record<string, unknown>) =>
    readDocument(
      {
        format: 'connective-cities/event-search',
        version: '1.0',
        first: 0,
        pageSize: 100,
        olderPages: 0,
        ids: ['a', 'b'],
        titles: { de: ['Eins', 'Zwei'] },
        starts: ['2031-01-01', '2031-01-02'],
        topics: [
          { id: 'water', label: { de: 'Wasser' } },
          { id: 'light', label: { de: 'Licht' } },
        ],
        topicsOf: [[0], [1]],
        ...changes,
      },
      eventSearchDocument,
    ).record as EventSearch;

  test('leave a gap where an entry of a column is no good, and the others their places', () => {
    const wrong = data({
      titles: { de: [{}, 'Zwei'] },
      starts: [7, '2031-01-02'],
      topics: [5, { id: 'light', label: { de: 'Licht' } }],
    });
    expect(eventAt(wrong, 0)).toMatchObject({ id: 'a', title: {}, topics: [] });
    expect(eventAt(wrong, 1)).toMatchObject({
      title: { de: 'Zwei' },
      topics: [{ id: 'light' }],
      when: { start: '2031-01-02' },
    });
  });

  test('give no event for an id that is none', () => {
    expect(eventAt(data({ ids: ['../a', 'b'] }), 0)).toBeUndefined();
  });

  test('give no instant that no calendar reaches', () => {
    expect(eventAt(data({ aheads: [9e15, 0], lasts: [1, 9e15] }), 0)?.when).toEqual({ start: '2031-01-01' });
    expect(eventAt(data({ aheads: [9e15, 0], lasts: [1, 9e15] }), 1)?.when).not.toHaveProperty('endUtc');
  });
});
