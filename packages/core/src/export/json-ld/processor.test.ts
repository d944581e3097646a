import fc from 'fast-check';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { eventSchema } from '../../model/event.js';
import { arbitraryOf } from '../../read/arbitrary.test-support.js';
import { eventJsonLd, jsonLdText } from '../json-ld.js';
import { eventOf, saying } from '../sample.test-support.js';

const feed = 'https://feed.example/v1/';

/** The vocabulary alone, in place of the context that a processor would fetch from schema.org. */
const loadDocument = (url: string) =>
  Promise.resolve({
    documentUrl: url,
    document: { '@context': { '@vocab': 'http://schema.org/' } },
  });

/** What a processor of JSON-LD makes of a text; in safe mode it refuses whatever it would have to drop. */
async function triplesOf(text: string): Promise<{ subject: string; property: string; value: string }[]> {
  const quads = (await jsonld.toRDF(JSON.parse(text) as jsonld.JsonLdDocument, {
    documentLoader: loadDocument,
    ...{ safe: true },
  })) as { subject: { value: string }; predicate: { value: string }; object: { value: string } }[];
  return quads.map(({ subject, predicate, object }) => ({
    subject: subject.value,
    property: predicate.value.replace('http://schema.org/', ''),
    value: object.value,
  }));
}

const hostile = '"}</script><!-- \u2028 \\ & <b>@id</b> {"@type": "Person"} =cmd|x';

describe('a processor of JSON-LD', () => {
  test('reads an event as what it is, by the address of its document', async () => {
    const triples = await triplesOf(
      jsonLdText(eventJsonLd(eventOf({ when: { start: '2031-05-14' } }), { feed, language: 'de' })),
    );
    const own = triples.filter(({ subject }) => subject === `${feed}events/water-2031.json`);
    expect(own.map(({ property, value }) => [property, value])).toStrictEqual(
      expect.arrayContaining([
        ['name', 'Wasser'],
        ['startDate', '2031-05-14'],
        ['eventStatus', 'https://schema.org/EventScheduled'],
        ['http://www.w3.org/1999/02/22-rdf-syntax-ns#type', 'http://schema.org/Event'],
      ]),
    );
  });

  test('takes hostile words for words', async () => {
    const triples = await triplesOf(jsonLdText(eventJsonLd(saying(hostile), { feed, language: 'de' })));
    const names = triples.filter(({ property }) => property === 'name').map(({ value }) => value);
    expect(names.length).toBeGreaterThan(3);
    for (const name of names) expect(name).toContain('{"@type": "Person"}');
  });

  test('drops nothing of any event', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryOf(eventSchema), async (event) => {
        const triples = await triplesOf(jsonLdText(eventJsonLd(event, { feed, language: 'de' })));
        expect(triples.some(({ subject }) => subject === `${feed}events/${event.id}.json`)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
