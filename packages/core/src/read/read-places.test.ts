import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limits } from '../model/limits.js';
import { placesSchema } from '../model/places.js';
import { arbitraryOf } from './arbitrary.test-support.js';
import { readDocument } from './read-document.js';
import { isPlaces, mapDocument, placesPartDocument } from './documents.js';
import { eventPlacesSchema, feedPlacesSchema, placeNamesSchema } from './parts-of-events.test-support.js';

const event = 'connective-cities/event';
const places = 'connective-cities/places';
const readMap = (json: unknown) => readDocument(json, mapDocument);

describe('what a map shows of an event', () => {
  test('is read unchanged whatever the schema accepts', () => {
    fc.assert(
      fc.property(arbitraryOf(eventPlacesSchema), (record) => {
        expect(readMap({ ...(record as object), format: event })).toStrictEqual({ record, issues: [] });
      }),
      { numRuns: 200 },
    );
  });

  test('is nothing that the schema does not accept, whatever is read', () => {
    const fields = fc.constantFrom(...Object.keys(eventPlacesSchema.shape));
    fc.assert(
      fc.property(fc.dictionary(fields, fc.jsonValue()), (values) => {
        const { record } = readMap({ id: 'a', title: { de: 'A' }, ...values, format: event });
        if (record) expect(eventPlacesSchema.safeParse(record).error).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  test('is no list of all places', () => {
    const { record } = readMap({ format: event, id: 'a', title: { de: 'A' } });
    expect(record && isPlaces(record)).toBe(false);
  });
});

describe('all places of a feed', () => {
  test('are read unchanged whatever the schema accepts', () => {
    fc.assert(
      fc.property(arbitraryOf(feedPlacesSchema), (record) => {
        expect(readMap({ ...(record as object), format: places })).toStrictEqual({ record, issues: [] });
        expect(isPlaces(record as never)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('are read of every document that the schema accepts', () => {
    fc.assert(
      fc.property(arbitraryOf(placesSchema), (document) => {
        const { record, issues } = readMap(document);
        expect(issues).toStrictEqual([]);
        expect(feedPlacesSchema.safeParse(record).error).toBeUndefined();
      }),
      { numRuns: 100 },
    );
  });

  test('give nothing where the points are none', () => {
    const document = {
      format: places,
      version: '1.0',
      language: { original: 'de' },
      countries: [{ country: 'GE', placed: 1, unplaced: 0 }],
      lengths: 'A',
      bits: '',
      partSize: 1000,
      parts: ['places/0.json'],
      countryNames: {},
    };
    expect(readMap(document).issues).toStrictEqual([]);
    expect(readMap({ ...document, lengths: '<b>' }).record).toBeUndefined();
    expect(readMap({ ...document, lengths: 'A'.repeat(6 * limits.places + 1) }).record).toBeUndefined();
    expect(readMap({ ...document, format: 'connective-cities/index' }).record).toBeUndefined();
  });

  test('bring names in parts, which are read unchanged whatever the schema accepts', () => {
    fc.assert(
      fc.property(arbitraryOf(placeNamesSchema), (record) => {
        const document = { ...(record as object), format: 'connective-cities/places-part' };
        expect(readDocument(document, placesPartDocument)).toStrictEqual({ record, issues: [] });
      }),
      { numRuns: 200 },
    );
  });

  test('leave out of a part what has no name', () => {
    const { record, issues } = readDocument(
      {
        format: 'connective-cities/places-part',
        version: '1.0',
        municipalities: [{ id: 'a' }, { id: 'b', name: { de: 'B' } }],
      },
      placesPartDocument,
    );
    expect(record?.municipalities).toStrictEqual([{ id: 'b', name: { de: 'B' }, practices: [], events: [] }]);
    expect(issues.map(({ path }) => path)).toStrictEqual(['municipalities.0.name']);
  });
});
