import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type * as z from 'zod/mini';
import type { EventRecord, IndexRecord, PracticeRecord, SeriesRecord } from '../index.js';
import { indexSchema } from '../model/event-index.js';
import { practiceIndexSchema } from '../model/practice-index.js';
import { practiceSchema } from '../model/practice-record.js';
import { seriesIndexSchema } from '../model/series-index.js';
import { seriesRecordSchema } from '../model/series-record.js';
import { arbitraryOf } from './arbitrary.test-support.js';
import {
  eventHeadDocument,
  indexDocument,
  practiceDocument,
  practiceIndexDocument,
  readIndex,
  readPractice,
  readPracticeIndex,
  readSeries,
  readSeriesIndex,
  seriesDocument,
  seriesIndexDocument,
} from './documents.js';
import { eventHeadSchema } from './parts-of-events.test-support.js';
import { readDocument, type FeedDocument } from './read-document.js';

type Schema = z.ZodMiniObject<Record<string, z.ZodMiniType>>;

type Kind = [name: string, document: FeedDocument<Record<string, unknown>>, schema: Schema];

const kind = <T>(name: string, document: FeedDocument<T>, schema: z.ZodMiniType<T>): Kind => [
  name,
  document as unknown as Kind[1],
  schema as unknown as Schema,
];

const documents = [
  kind('a practice', practiceDocument, practiceSchema),
  kind('a series', seriesDocument, seriesRecordSchema),
  kind('a page of the index', indexDocument, indexSchema),
  kind('a page of the library of practices', practiceIndexDocument, practiceIndexSchema),
  kind('a page of the list of series', seriesIndexDocument, seriesIndexSchema),
  kind('what a card shows of an event', eventHeadDocument, eventHeadSchema),
];

/** The document's format, where the schema of a part of it has none. */
const formatOf = ({ shape }: Schema, { format }: Kind[1]): string => {
  const own = shape.format as z.ZodMiniLiteral<string> | undefined;
  return own?.def.values[0] ?? [format].flat()[0] ?? '';
};

describe.each(documents)('%s', (_, document, schema) => {
  const format = formatOf(schema, document);

  test('is read unchanged whatever the schema accepts', () => {
    fc.assert(
      fc.property(arbitraryOf(schema), (record) => {
        expect(readDocument({ ...record, format }, document)).toStrictEqual({ record, issues: [] });
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  test('is nothing that the schema does not accept, whatever is read', () => {
    const fields = fc.constantFrom(...Object.keys(schema.shape));
    const list = fc.array(fc.dictionary(fields, fc.jsonValue()), { maxLength: 3 });
    fc.assert(
      fc.property(fc.dictionary(fields, fc.oneof(fc.jsonValue(), list)), (values) => {
        const { record } = readDocument({ id: 'a', title: { de: 'A' }, ...values, format }, document);
        if (record) expect(schema.safeParse(record).error).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  }, 120_000);

  test('is no document of another kind', () => {
    const { record, issues } = readDocument(
      { id: 'a', title: { de: 'A' }, format: 'another/kind' },
      document,
    );
    expect(record).toBeUndefined();
    expect(issues.map(({ code }) => code)).toStrictEqual(['wrong-format']);
  });
});

test('a document of a newer major version says so, and is read as far as it is understood', () => {
  const { record, issues } = readDocument(
    { format: 'connective-cities/event', version: '2.0', id: 'a', title: { de: 'A' } },
    eventHeadDocument,
  );
  expect(record?.title).toStrictEqual({ de: 'A' });
  expect(record?.version).toBe('1.0');
  expect(issues).toStrictEqual([{ code: 'version', path: 'version', message: 'Read as 1.0.' }]);
});

test('a withdrawn thing leaves its mark in an index, and an entry that cannot be read leaves none', () => {
  const deleted = {
    id: 'a',
    document: 'a.json',
    url: 'a.html',
    modified: '2020-10-14T08:00:00Z',
    deleted: true,
  };
  const { index, issues } = readIndex({
    format: 'connective-cities/index',
    version: '1.0',
    items: [deleted, { ...deleted, deleted: 'yes' }, { ...deleted, modified: 'never' }],
  });
  expect(index?.items).toStrictEqual([deleted]);
  expect(issues.map(({ path }) => path)).toStrictEqual(['items.1.title', 'items.2.modified']);
});

test('readers for developers take text, and name what they found', () => {
  const text = JSON.stringify({
    format: 'connective-cities/practice',
    version: '1.0',
    id: 'a',
    title: { de: 'A' },
  });
  expect(readPractice(text).practice?.state).toBe('unknown');
  expect(readSeries(text)).toStrictEqual({
    issues: [{ code: 'wrong-format', path: '', message: 'No "connective-cities/series" that can be shown.' }],
  });
  const empty = { version: '1.0', items: [], countryNames: {} };
  const page = (format: string) => ({ ...empty, format });
  expect(readIndex(page('connective-cities/index')).index?.items).toStrictEqual([]);
  expect(readPracticeIndex(page('connective-cities/practice-index')).index?.items).toStrictEqual([]);
  expect(readSeriesIndex(page('connective-cities/series-index')).index?.items).toStrictEqual([]);
});

test('documents and what is read of them have the types of the model', () => {
  expectTypeOf(readPractice).returns.toHaveProperty('practice').toEqualTypeOf<PracticeRecord | undefined>();
  expectTypeOf(readSeries).returns.toHaveProperty('series').toEqualTypeOf<SeriesRecord | undefined>();
  expectTypeOf(readIndex).returns.toHaveProperty('index').toEqualTypeOf<IndexRecord | undefined>();
  // A card and a map show parts of an event.
  expectTypeOf<EventRecord>().toExtend<typeof eventHeadDocument extends FeedDocument<infer T> ? T : never>();
  expectTypeOf(indexDocument.type).toExtend<FeedDocument<IndexRecord>['type']>();
});
