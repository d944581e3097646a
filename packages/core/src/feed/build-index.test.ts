import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { indexSchema, type IndexEntry, type IndexRecord } from '../model/event-index.js';
import { practiceIndexSchema } from '../model/practice-index.js';
import { seriesIndexSchema } from '../model/series-index.js';
import type { DeletedEntry } from '../model/tombstone.js';
import { buildEventEntry } from './build-entry.js';
import { buildEvent } from './build-event.js';
import { buildIndex, ENTRIES_OF_A_PAGE, type IndexPage } from './build-index.js';
import { contentOf, draft, firstEvent, tools } from './sample.test-support.js';

const content = contentOf(draft);
const sample = buildEventEntry(content, buildEvent(content, firstEvent(content), tools));

const entry = (id: string, changes: Partial<IndexEntry> = {}): IndexEntry => ({ ...sample, id, ...changes });
const deleted = (id: string): DeletedEntry => ({
  id,
  document: `events/${id}.json`,
  url: `events/${id}.html`,
  modified: '2031-04-01T00:00:00Z',
  deleted: true,
});
/** As many entries as wanted, named by their place. */
const entries = (count: number) => Array.from({ length: count }, (_, at) => entry(`e${at + 1}`));

/** Walks from the newest page to the oldest, as a reader does. */
function walk(pages: readonly IndexPage<IndexRecord>[]) {
  const byName = new Map(pages.map(({ name, document }) => [name, document]));
  const walked: { name: string; ids: string[] }[] = [];
  let name: string | undefined = 'index.json';
  while (name !== undefined) {
    const document: IndexRecord | undefined = byName.get(name);
    if (!document) throw new Error(`There is no page ${name}.`);
    walked.push({ name, ids: document.items.map(({ id }) => id) });
    name = document.next;
  }
  return walked;
}

const firstPage = (all: readonly (IndexEntry | DeletedEntry)[]) =>
  buildIndex('event', all, tools)[0]?.document;

describe('a page of the index', () => {
  test('is a document that the strict schema accepts unchanged, whatever it lists', () => {
    for (const all of [[], entries(3), [...entries(2), deleted('gone')]]) {
      const document = firstPage(all);
      expect(z.parse(indexSchema, document)).toStrictEqual(document);
    }
    const [practices] = buildIndex('practice', [], tools);
    expect(z.parse(practiceIndexSchema, practices?.document)).toStrictEqual(practices?.document);
    const [series] = buildIndex('series', [], tools);
    expect(z.parse(seriesIndexSchema, series?.document)).toStrictEqual(series?.document);
  });

  test('stands newest first', () => {
    expect(firstPage(entries(3))?.items.map(({ id }) => id)).toStrictEqual(['e3', 'e2', 'e1']);
  });

  test('is as new as its newest entry, and undated where none is dated', () => {
    const dated = firstPage([
      entry('older', { modified: '2031-01-01T00:00:00Z' }),
      entry('newer', { modified: '2031-02-01T00:00:00Z' }),
      entry('undated', { modified: undefined }),
    ]);
    expect(dated?.generated).toBe('2031-02-01T00:00:00Z');
    expect(firstPage([entry('undated', { modified: undefined })])).not.toHaveProperty('generated');
  });

  test('names the countries of its entries in every language that one of them has, and no others', () => {
    const language = (original: string) => ({ original, translations: {} });
    const document = firstPage([
      entry('german', { countries: ['GE'], language: language('de') }),
      entry('english', { countries: ['GE'], language: language('en') }),
      deleted('gone'),
    ]);
    expect(document?.countryNames).toStrictEqual({ GE: { de: 'GE (de)', en: 'GE (en)' } });
  });
});

describe('the pages of an index', () => {
  test.each([
    [0, [0]],
    [1, [1]],
    [199, [199]],
    [200, [100, 100]],
    [299, [199, 100]],
    [301, [101, 100, 100]],
  ])('share out %i entries so that none is lost or told twice', (count, sizes) => {
    const walked = walk(buildIndex('event', entries(count), tools));
    expect(walked.map(({ ids }) => ids.length)).toStrictEqual(sizes);
    expect(walked.flatMap(({ ids }) => ids)).toStrictEqual(
      entries(count)
        .map(({ id }) => id)
        .toReversed(),
    );
  });

  test('once they are older, keep address and bytes whatever is published later', () => {
    const texts = (count: number) =>
      Object.fromEntries(
        buildIndex('event', entries(count), tools).map(({ name, document }) => [
          name,
          JSON.stringify(document),
        ]),
      );
    let before = texts(0);
    for (let count = 1; count <= 5 * ENTRIES_OF_A_PAGE; count += 49) {
      const after = texts(count);
      for (const [name, text] of Object.entries(before)) {
        if (name !== 'index.json') expect(after[name]).toBe(text);
      }
      before = after;
    }
    expect(Object.keys(before)).toContain('index-3.json');
  });

  test('change alone where a member changes', () => {
    const all: (IndexEntry | DeletedEntry)[] = entries(400);
    const changed = all.with(120, deleted('e121'));
    const differing = buildIndex('event', all, tools).flatMap(({ name, document }, at) =>
      JSON.stringify(document) === JSON.stringify(buildIndex('event', changed, tools)[at]?.document)
        ? []
        : [name],
    );
    expect(differing).toStrictEqual(['index-2.json']);
  });

  test('bear the name of their kind', () => {
    const [newest] = buildIndex('practice', [], tools);
    expect(newest?.name).toBe('practices.json');
    expect(newest?.document.search).toBe('search/practices.json');
  });
});
