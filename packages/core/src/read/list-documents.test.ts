import fc from 'fast-check';
import { expect, expectTypeOf, test } from 'vitest';
import type { IndexEntry, IndexRecord, PracticeEntry, PracticeIndexRecord } from '../index.js';
import { indexSchema } from '../model/event-index.js';
import { practiceIndexSchema } from '../model/practice-index.js';
import { arbitraryOf } from './arbitrary.test-support.js';
import {
  eventListDocument,
  practiceListDocument,
  type EventRow,
  type ListPage,
  type PracticeRow,
} from './list-documents.js';
import { readDocument } from './read-document.js';

/** These fields of an object, as far as it has them. */
function some<T extends object, K extends keyof T>(thing: T, ...fields: K[]): Pick<T, K> {
  const had = fields.flatMap((field) => (field in thing ? [[field, thing[field]] as const] : []));
  return Object.fromEntries(had) as unknown as Pick<T, K>;
}

const rowFields = ['id', 'url', 'title', 'countries', 'topics', 'regions'] as const;

const language = ({ language: { original, translations } }: IndexEntry | PracticeEntry) => ({
  original,
  translations: Object.fromEntries(
    Object.entries(translations).map(([tag, { official }]) => [tag, { official }]),
  ),
});

const eventRowOf = (entry: IndexEntry): EventRow => ({
  ...some(entry, ...rowFields, 'kind', 'status', 'attendance', 'when', 'reviewed'),
  language: language(entry),
  places: entry.places.map((place) => some(place, 'name', 'country')),
  series: entry.series.map((one) => ({ ...some(one, 'label'), series: some(one.series, 'title') })),
});

const practiceRowOf = (entry: PracticeEntry): PracticeRow => ({
  ...some(entry, ...rowFields, 'teaser', 'municipalities', 'state'),
  language: language(entry),
});

function pageOf<R extends IndexRecord | PracticeIndexRecord, E>(
  page: R,
  rowOf: (entry: Exclude<R['items'][number], { deleted: true }>) => E,
): ListPage<E> {
  return {
    ...some(page, 'version', 'countryNames', 'search', 'next'),
    items: page.items.flatMap((item) =>
      'deleted' in item ? [] : rowOf(item as Exclude<R['items'][number], { deleted: true }>),
    ),
  };
}

test('of a page of events a list reads the rows and nothing else, whatever the schema accepts', () => {
  fc.assert(
    fc.property(arbitraryOf(indexSchema), (page) => {
      const { record, issues } = readDocument(page, eventListDocument);
      expect(issues).toStrictEqual([]);
      expect(record).toStrictEqual(pageOf(page, eventRowOf));
    }),
    { numRuns: 60 },
  );
}, 120_000);

test('of a page of practices too', () => {
  fc.assert(
    fc.property(arbitraryOf(practiceIndexSchema), (page) => {
      const { record, issues } = readDocument(page, practiceListDocument);
      expect(issues).toStrictEqual([]);
      expect(record).toStrictEqual(pageOf(page, practiceRowOf));
    }),
    { numRuns: 60 },
  );
}, 120_000);

test('an entry that cannot be read is left out and named', () => {
  const { record, issues } = readDocument(
    {
      format: 'connective-cities/index',
      version: '1.0',
      items: [
        { id: 'a', url: 'a.html' },
        { id: 'b', url: 'b.html', title: { de: 'B' } },
      ],
    },
    eventListDocument,
  );
  expect(record?.items.map(({ id }) => id)).toStrictEqual(['b']);
  expect(issues.map(({ path }) => path)).toStrictEqual(['items.0.title']);
});

test('every entry of an index is a row', () => {
  expectTypeOf<IndexEntry>().toExtend<EventRow>();
  expectTypeOf<PracticeEntry>().toExtend<PracticeRow>();
});
