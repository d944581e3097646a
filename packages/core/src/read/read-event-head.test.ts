import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { articleSchema } from '../model/article.js';
import { eventSchema } from '../model/event.js';
import { participationSchema } from '../model/participation.js';
import { arbitraryOf } from './arbitrary.test-support.js';
import { readDocument } from './read-document.js';
import { eventHeadDocument } from './read-event-head.js';

/** The part of an event's schema that a card reads. */
const headSchema = z.extend(
  z.pick(eventSchema, {
    version: true,
    id: true,
    url: true,
    language: true,
    title: true,
    subtitle: true,
    kind: true,
    status: true,
    attendance: true,
    when: true,
    previousStart: true,
    sessions: true,
    locations: true,
    series: true,
    topics: true,
    image: true,
  }),
  {
    participation: z.strictObject({
      counts: participationSchema.shape.counts,
      countries: participationSchema.shape.countries,
      countriesComplete: participationSchema.shape.countriesComplete,
    }),
    articles: z.array(z.strictObject({ kind: articleSchema.shape.kind })),
  },
);

const format = 'connective-cities/event';
const readHead = (json: unknown) => readDocument(json, eventHeadDocument);

describe('the head of an event', () => {
  test('reads unchanged whatever the schema accepts', () => {
    fc.assert(
      fc.property(arbitraryOf(headSchema), (head) => {
        expect(readHead({ ...(head as object), format })).toStrictEqual({ record: head, issues: [] });
      }),
      { numRuns: 200 },
    );
  });

  test('says that a document is of a newer major version, and reads what it understands', () => {
    const { record, issues } = readHead({ format, version: '2.0', id: 'a', title: { de: 'A' } });
    expect(record?.title).toStrictEqual({ de: 'A' });
    expect(issues.map(({ code }) => code)).toStrictEqual(['version']);
  });

  test('returns nothing that the schema does not accept', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...Object.keys(headSchema.shape)), fc.jsonValue()),
        (fields) => {
          const { record } = readHead({ id: 'a', title: { de: 'A' }, ...fields, format });
          if (record) expect(headSchema.safeParse(record).error).toBeUndefined();
        },
      ),
      { numRuns: 500 },
    );
  });
});
