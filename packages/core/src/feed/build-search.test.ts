import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import type { EventRecord } from '../model/event.js';
import {
  eventSearchSchema,
  practiceSearchSchema,
  THINGS_OF_A_SEARCH,
  type EventSearch,
  type SearchPart,
} from '../model/search-data.js';
import { searchWords } from '../model/search-words.js';
import {
  eventListDocument,
  eventSearchDocument,
  olderPageOf,
  partsFor,
  positionsOf,
  practiceListDocument,
  practiceSearchDocument,
  readDocument,
} from '../read/index.js';
import { buildEventEntry, buildPracticeEntry } from './build-entry.js';
import { buildEvent } from './build-event.js';
import { buildIndex } from './build-index.js';
import { buildPractice } from './build-practice.js';
import { SearchOfEvents, SearchOfPractices, type SearchFile } from './build-search.js';
import { contentOf, draft, firstEvent, tools } from './sample.test-support.js';

const content = contentOf({
  ...draft,
  events: [
    { ...draft.events[0], summary: { de: 'Über Brunnen, Zisternen und *Straßen*.' } },
    { id: 'bare', title: { de: 'Nur das' }, when: { start: '2030' }, status: 'cancelled' },
    {
      id: 'long',
      title: { en: 'Long one' },
      language: { original: 'en' },
      when: { start: '2030-10-24T10:00', end: '2030-10-27T12:00' },
    },
  ],
});
const records = content.events.map((event) => buildEvent(content, event, tools));
const deleted = {
  id: 'gone',
  document: 'events/gone.json',
  url: 'events/gone.html',
  modified: '2031-09-01T00:00:00Z',
  deleted: true,
} as const;

function searchOf(events: readonly EventRecord[]) {
  const search = new SearchOfEvents(tools);
  search.addDeleted(deleted);
  for (const event of events) search.add(buildEventEntry(content, event), event);
  return search.files();
}

function open<T>(files: readonly SearchFile<T>[]) {
  const parts = new Map(files.slice(1).map(({ name, document }) => [name, document as SearchPart]));
  const data = files[0]?.document as T;
  return { data, parts };
}

const { data, parts } = open<EventSearch>(searchOf(records));

const rowsOf = (search: EventSearch) => readDocument(search, eventSearchDocument).record!.rows;

/** Searches as a widget does: words, parts, positions. */
function found(query: string): string[] {
  const sets = searchWords(query).map((word) => {
    const loaded = partsFor(data, word).map((document) => {
      const part = parts.get(`search/${document}`);
      if (!part) throw new Error(`There is no ${document}.`);
      return positionsOf(part, word);
    });
    return new Set(loaded.flatMap((positions) => [...positions]));
  });
  return data.ids.filter((_, at) => sets.every((positions) => positions.has(at)));
}

describe('search data of events', () => {
  test('are a document that the strict schema accepts unchanged, even without any event', () => {
    expect(z.parse(eventSearchSchema, data)).toStrictEqual(data);
    const empty = new SearchOfEvents(tools).files()[0]?.document;
    expect(z.parse(eventSearchSchema, empty)).toStrictEqual(empty);
  });

  test('show each event as its entry in the index does', () => {
    const entries = records.map((record) => buildEventEntry(content, record));
    const page = { format: 'connective-cities/index', version: '1.0', items: entries };
    const expected = readDocument(page, eventListDocument).record!.items;
    const rows = rowsOf(data);
    for (const [at, { when, series, ...row }] of expected.entries()) {
      const shown = rows[at + 1]!;
      expect(shown).toMatchObject(row);
      const { timeZone: _, timeZoneName: __, ...times } = when ?? { start: '' };
      expect(shown.when).toStrictEqual(times);
      expect(shown.series).toStrictEqual(series.map(({ series: { title } }) => ({ series: { title } })));
    }
    expect(expected).toHaveLength(3);
  });

  test('say nothing of what was withdrawn, but keep its place', () => {
    expect(data.ids[0]).toBe('gone');
    expect(rowsOf(data)[0]).toBeUndefined();
    expect(rowsOf(data)).toHaveLength(4);
    expect(data.generated).toBe('2031-09-01T00:00:00Z');
  });

  test.each([
    ['a title', 'wasser', ['water-2031']],
    ['the beginning of a word in another case', 'WASS', ['water-2031']],
    ['a text, whatever its accents and emphasis', 'uber strassen', ['water-2031']],
    ['a place', 'stilldorf', ['water-2031']],
    ['a practice that was presented, and where it is from', 'Brunnen Sampleton', ['water-2031']],
    ['an article', 'Rückblick', ['water-2031']],
    ['the name of a country', 'moldawien', ['water-2031']],
    ['a word with a slip in it', 'Zisternne', ['water-2031']],
    ['words of two events', 'wasser nur', []],
    ['a word that stands nowhere', 'feuerwehr', []],
    ['the name of a person, who is not to be looked up', 'Ada', []],
  ])('find an event by %s', (_, query, ids) => {
    expect(found(query)).toStrictEqual(ids);
  });

  test('tell on which page of the index an event stands', () => {
    const entry = buildEventEntry(content, records[0]!);
    const search = new SearchOfEvents(tools);
    const entries = Array.from({ length: 300 }, (_, at) => ({ ...entry, id: `e${at}` }));
    for (const one of entries) search.add(one, records[0]!);
    const all = search.files()[0]?.document as EventSearch;
    const pages = new Map(buildIndex('event', entries, tools).map(({ name, document }) => [name, document]));
    for (const [position, id] of all.ids.entries()) {
      const page = olderPageOf(all, position);
      const document = pages.get(page === undefined ? 'index.json' : `index-${page}.json`);
      expect(document?.items.map((item) => item.id)).toContain(id);
    }
  });

  test('lead on to older events where there are more than one document can hold', () => {
    const search = new SearchOfEvents(tools);
    const entry = buildEventEntry(content, records[1]!);
    for (let at = 0; at <= THINGS_OF_A_SEARCH; at += 1) search.add(entry, records[1]!);
    const files = search.files();
    const newest = files[0]?.document as EventSearch;
    expect(newest).toMatchObject({ first: THINGS_OF_A_SEARCH, ids: ['bare'], next: 'events-1.json' });
    const older = files.find(({ name }) => name === 'search/events-1.json')?.document as EventSearch;
    expect(older).toMatchObject({ first: 0 });
    expect(older.ids).toHaveLength(THINGS_OF_A_SEARCH);
    expect(older).not.toHaveProperty('next');
    expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
  });
});

describe('search data of practices', () => {
  const [source] = content.practices;
  if (!source) throw new Error('The draft has no practice.');
  const practice = buildPractice(content, source, tools);
  const entry = buildPracticeEntry(content, source, practice);
  const search = new SearchOfPractices(tools);
  search.add(entry, practice);
  const [file, words] = search.files();

  test('are a document that the strict schema accepts unchanged', () => {
    expect(z.parse(practiceSearchSchema, file?.document)).toStrictEqual(file?.document);
  });

  test('show each practice as its entry in the library does', () => {
    const page = { format: 'connective-cities/practice-index', version: '1.0', items: [entry] };
    const { teaser: _, ...expected } = readDocument(page, practiceListDocument).record!.items[0]!;
    expect(readDocument(file?.document, practiceSearchDocument).record?.rows).toStrictEqual([expected]);
  });

  test('find it by its title, its place and the events at which it was presented', () => {
    const part = words?.document as SearchPart;
    for (const word of ['brunnen', 'sampleton', 'wasser'])
      expect([...positionsOf(part, word)]).toStrictEqual([0]);
    expect([...positionsOf(part, 'ada')]).toStrictEqual([]);
  });
});

test('an event of which nothing is dated has no place in time', () => {
  const event = { ...buildEvent(content, firstEvent(content), tools), when: undefined };
  const search = new SearchOfEvents(tools);
  search.add(buildEventEntry(content, event), event);
  const bare = search.files()[0]?.document as EventSearch;
  expect(z.parse(eventSearchSchema, bare)).toStrictEqual(bare);
  const [row] = rowsOf(bare);
  expect(row?.id).toBe(event.id);
  expect(row).not.toHaveProperty('when');
});
