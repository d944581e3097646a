import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EventSearch, PracticeSearch, SearchPart } from '../index.js';
import { encodePositions } from '../model/position-code.js';
import { eventSearchSchema, practiceSearchSchema, searchPartSchema } from '../model/search-data.js';
import { searchWords } from '../model/search-words.js';
import { arbitraryOf } from './arbitrary.test-support.js';
import { readDocument, type FeedDocument } from './read-document.js';
import {
  eventSearchDocument,
  practiceSearchDocument,
  searchPartDocument,
  type SearchRows,
} from './search-documents.js';
import { positionsOf } from './search.js';

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

/** What is read of search data that the schema accepts. */
function readRows<E extends { id: string }>(
  data: EventSearch | PracticeSearch,
  document: FeedDocument<SearchRows<E>>,
) {
  const { first, pageSize, olderPages, version, words, countryNames, next } = data;
  const { rows, ...head } = readDocument(data, document).record!;
  expect(head).toStrictEqual({
    ...{ first, pageSize, olderPages, version, words, countryNames },
    ...(next !== undefined && { next }),
  });
  expect(rows).toHaveLength(data.ids.length);
  rows.forEach((row, at) => expect(row?.id).toBe(row && data.ids[at]));
  data.deleted.forEach((at) => expect(rows[at]).toBeUndefined());
}

test('search data of events are read as rows, each at its position, whatever the schema accepts', () => {
  fc.assert(
    fc.property(arbitraryOf(eventSearchSchema), (data) => readRows(data, eventSearchDocument)),
    { numRuns: 60 },
  );
}, 120_000);

test('search data of practices too', () => {
  fc.assert(
    fc.property(arbitraryOf(practiceSearchSchema), (data) => readRows(data, practiceSearchDocument)),
    { numRuns: 60 },
  );
}, 120_000);

test('words are read unchanged whatever the schema accepts', () => {
  fc.assert(
    fc.property(arbitraryOf(searchPartSchema), ({ format, version, words, positions }) => {
      expect(readDocument({ format, version, words, positions }, searchPartDocument)).toStrictEqual({
        record: { version, words, positions },
        issues: [],
      });
    }),
    { numRuns: 60 },
  );
}, 120_000);

describe('search data that cannot be read as a whole', () => {
  const rows = (changes: Record<string, unknown>) =>
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
    ).record!.rows;

  test('leave a gap where an entry of a column is no good, and the others their places', () => {
    const [one, two] = rows({
      starts: [7, '2031-01-02'],
      topics: [5, { id: 'light', label: { de: 'Licht' } }],
    });
    expect(one).toMatchObject({ id: 'a', title: { de: 'Eins' }, topics: [] });
    expect(one).not.toHaveProperty('when');
    expect(two).toMatchObject({
      title: { de: 'Zwei' },
      topics: [{ id: 'light' }],
      when: { start: '2031-01-02' },
    });
  });

  test('give no event without an id or a title, and the others their positions', () => {
    expect(rows({ ids: ['../a', 'b'] }).map((row) => row?.id)).toEqual([undefined, 'b']);
    expect(rows({ titles: { de: [{}, 'Zwei'] } }).map((row) => row?.id)).toEqual([undefined, 'b']);
  });

  test('say nothing of what was withdrawn, even if its title is still there', () => {
    expect(rows({ deleted: [0] }).map((row) => row?.id)).toEqual([undefined, 'b']);
  });

  test('give no instant that no calendar reaches', () => {
    const [one, two] = rows({ aheads: [9e15, 0], lasts: [1, 9e15] });
    expect(one?.when).toEqual({ start: '2031-01-01' });
    expect(two?.when).not.toHaveProperty('endUtc');
  });

  test.each<[string, unknown]>([
    ['a number', 7],
    ['a text', 'abc'],
    ['an object', { length: 2, toString: 1 }],
    ['objects', [{ toString: 1 }, { valueOf: 1 }]],
    ['lists', [[['x']], [[{ toString: 1 }]]]],
  ])('give what the others say where a column is %s', (_, column) => {
    for (const name of ['starts', 'ends', 'aheads', 'lasts', 'kindOf', 'topicsOf', 'seriesOf', 'reviewed'])
      expect(rows({ [name]: column }).map((row) => row?.id)).toEqual(['a', 'b']);
  });
});
