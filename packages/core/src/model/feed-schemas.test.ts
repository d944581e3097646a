import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryOf } from '../read/arbitrary.test-support.js';
import { feedSchemaNames, feedSchemas, jsonSchemaOf, type FeedSchemaName } from './feed-schemas.js';

/** Another implementation of JSON Schema, with all it can complain about. */
const judge = (name: FeedSchemaName) =>
  new Ajv2020({ strict: true, allErrors: true }).compile(jsonSchemaOf(name));

describe('the JSON Schema', () => {
  test.each(feedSchemaNames)('of %s accepts every document that ours accepts', (name) => {
    const accepts = judge(name);
    fc.assert(
      fc.property(arbitraryOf(feedSchemas[name]), (document) => {
        expect(accepts(document), JSON.stringify(accepts.errors)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  const tombstone = {
    format: 'connective-cities/event',
    version: '1.0',
    modified: '2031-01-01T00:00:00Z',
    id: 'gone',
    url: 'gone.html',
    deleted: true,
  };

  test.each([
    ['another format', { format: 'connective-cities/index' }],
    ['another major version', { version: '2.0' }],
    ['a time without a zone', { modified: '2031-01-01T00:00:00' }],
    ['an id with a dot', { id: 'index.html' }],
    ['a missing field', { url: undefined }],
    ['an address that runs code', { url: 'javascript:alert(1)' }],
    ['an address that runs code, in capitals', { url: 'JavaScript:alert(1)' }],
  ])('refuses %s', (_, change) => {
    const changed: unknown = JSON.parse(JSON.stringify({ ...tombstone, ...change }));
    expect(judge('tombstone')(changed)).toBe(false);
  });

  test('accepts addresses in capitals, and fields that a later version may add', () => {
    const accepts = judge('tombstone');
    expect(accepts({ ...tombstone, url: 'HTTPS://WWW.BEISPIELNETZ.EXAMPLE/Gone', since: '1.7' })).toBe(true);
  });

  test('still says what a text in several languages is', () => {
    const empty = { items: [], format: 'connective-cities/index', version: '1.0' };
    expect(judge('index')({ ...empty, countryNames: { GE: { de: 'Georgien' } } })).toBe(true);
    expect(judge('index')({ ...empty, countryNames: { GE: { de: 5 } } })).toBe(false);
  });
});
