import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventSchema } from '../model/event.js';
import { arbitraryOf } from './arbitrary.test-support.js';
import { readEvent } from './documents.js';

const accepted = arbitraryOf(eventSchema);

/** What stands in place of a value in a broken document. */
const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(
    undefined,
    null,
    '',
    ' ',
    'other',
    '\u0000\uD800',
    '2020-02-30T25:61',
    'javascript:alert(1)',
    'x'.repeat(5_001),
    '🏙'.repeat(2_501),
    'y'.repeat(50_001),
    { type: 'emphasis', children: ['a', { type: 'link', url: 'data:,', children: ['b'] }] },
    [
      {
        type: 'list',
        items: [[{ type: 'include', of: 'weather' }], 'c', [{ type: 'paragraph', children: 'd' }]],
      },
    ],
    -1,
    1.5,
    1e300,
  ),
  fc.constant(JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": 1}, "de": "x"}')),
  fc.constant(JSON.parse(`${'['.repeat(200)}${']'.repeat(200)}`)),
  fc.integer({ min: 1, max: 60 }).map((depth) => {
    let node: unknown = 'deep';
    for (let level = 0; level < depth; level += 1) node = { type: 'strong', children: [node] };
    return [{ type: 'paragraph', children: [node] }];
  }),
);

const mutation = fc.record({
  place: fc.nat(),
  kind: fc.constantFrom('replace', 'delete', 'insert', 'break', 'nest'),
  value: junk,
});

/** All fields and entries of a document, each with what holds it. */
function placesIn(value: unknown): { holder: object; key: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [{ holder: value, key }, ...placesIn(inner)]);
}

function mutate(document: object, { place, kind, value }: { place: number; kind: string; value: unknown }) {
  const places = placesIn(document);
  const at = places[place % places.length];
  if (at === undefined) return;
  const { holder, key } = at;
  const current: unknown = Reflect.get(holder, key);
  if (kind === 'delete') Reflect.deleteProperty(holder, key);
  else if (kind === 'insert' && Array.isArray(current)) current.push(value);
  else if (kind === 'insert') Reflect.set(holder, `x${key}`, value);
  else if (kind === 'break' && typeof current === 'string')
    Reflect.set(holder, key, `\u0007${current}\uDC00 `);
  else if (kind === 'nest') Reflect.set(holder, key, [{ [key]: current }]);
  else Reflect.set(holder, key, value);
}

/** What must hold for every reading, whatever was read. */
function expectSound(json: unknown) {
  const { event, issues } = readEvent(json);
  if (event !== undefined) {
    const { error } = eventSchema.safeParse(event);
    expect(error?.issues).toBeUndefined();
  } else {
    expect(issues.length).toBeGreaterThan(0);
  }
  expect(issues.length).toBeLessThanOrEqual(101);
  for (const { path, message } of issues) {
    expect(message).not.toContain('cannot be read');
    expect(message.length).toBeLessThanOrEqual(200);
    expect(path).toMatch(/^(?:[^.].*)?$/s);
  }
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
}

describe('readEvent, held to eventSchema', () => {
  test('returns every accepted document as it is, without an issue', () => {
    fc.assert(
      fc.property(accepted, (document) => {
        expect(readEvent(document)).toStrictEqual({ event: document, issues: [] });
      }),
    );
  });

  test('reads the text of a document as it reads the document', () => {
    fc.assert(
      fc.property(accepted, (document) => {
        const text = JSON.stringify(document);
        expect(readEvent(text)).toStrictEqual(readEvent(JSON.parse(text)));
      }),
      { numRuns: 30 },
    );
  });

  test('makes an accepted document of every broken one that it returns at all', () => {
    fc.assert(
      fc.property(accepted, fc.array(mutation, { minLength: 1, maxLength: 6 }), (document, mutations) => {
        const broken = structuredClone(document);
        for (const change of mutations) mutate(broken, structuredClone(change));
        expectSound(broken);
      }),
      { numRuns: 300 },
    );
  }, 120_000);

  test('is sound on arbitrary values, alone and as the fields of an event', () => {
    fc.assert(fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true }), expectSound));
    const fields = Object.keys(eventSchema._zod.def.shape).filter(
      (field) => !['format', 'id', 'title'].includes(field),
    );
    const record = fc.record(Object.fromEntries(fields.map((field) => [field, junk])), { requiredKeys: [] });
    fc.assert(
      fc.property(record, (value) => {
        expectSound({ ...value, format: 'connective-cities/event', id: 'a', title: { de: 'A' } });
      }),
    );
  });

  test('leaves the document as it was, and shares nothing with it', () => {
    const objectsIn = (value: unknown): unknown[] =>
      typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(objectsIn)] : [];
    fc.assert(
      fc.property(accepted, (document) => {
        const before = structuredClone(document);
        const mine = new Set(objectsIn(readEvent(document).event));
        expect(document).toStrictEqual(before);
        expect(objectsIn(document).filter((object) => mine.has(object))).toStrictEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
