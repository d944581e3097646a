import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventSchema } from '../model/event.js';
import { arbitraryOf } from '../read/arbitrary.test-support.js';
import { jsonFeed, jsonFeedItem } from './json-feed.js';
import { eventOf, paragraph } from './sample.test-support.js';

const feed = 'https://feed.example/v1/';
const options = { feed, language: 'de' };
const item = (fields: object, language = 'de') =>
  jsonFeedItem(eventOf(fields), '2031-02-03', { feed, language });

// What JSON Feed 1.1 demands (jsonfeed.org/version/1.1, "Top-level", "Items", "Extensions").
const author = {
  type: 'object',
  properties: { name: { type: 'string' }, url: { type: 'string', format: 'uri' } },
  minProperties: 1,
  additionalProperties: false,
};
const ajv = new Ajv2020({ strict: false });
addFormats(ajv);
const isFeed = ajv.compile({
  type: 'object',
  required: ['version', 'title', 'items'],
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: { type: 'string', minLength: 1 },
    home_page_url: { type: 'string', format: 'uri' },
    feed_url: { type: 'string', format: 'uri' },
    next_url: { type: 'string', format: 'uri' },
    language: { type: 'string' },
    authors: { type: 'array', items: author },
    items: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id'],
        anyOf: [{ required: ['content_html'] }, { required: ['content_text'] }],
        properties: {
          id: { type: 'string', minLength: 1 },
          url: { type: 'string', format: 'uri' },
          title: { type: 'string', minLength: 1 },
          summary: { type: 'string', minLength: 1 },
          content_html: { type: 'string', minLength: 1 },
          content_text: { type: 'string', minLength: 1 },
          image: { type: 'string', format: 'uri' },
          date_published: { type: 'string', format: 'date-time' },
          date_modified: { type: 'string', format: 'date-time' },
          authors: { type: 'array', items: author },
          tags: { type: 'array', items: { type: 'string' }, uniqueItems: true },
          language: { type: 'string' },
        },
        patternProperties: { '^_[A-Za-z_]+$': { type: 'object' } },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
});

describe('an entry of a feed', () => {
  test('is the event in short, with its own facts in an extension', () => {
    const when = { start: '2031-03-01' };
    expect(
      item({
        subtitle: { de: 'Ein Fachaustausch' },
        summary: { de: paragraph('Kurz <gesagt>.') },
        modified: '2031-03-02T08:00:00Z',
        when,
        organisers: [{ id: 'n', kind: 'network', name: { de: 'Netz' }, url: 'https://netz.example/' }],
        image: { url: 'water-2031/bild.jpg', credit: { de: 'Foto' }, decorative: true },
        topics: [{ id: 'water', label: { de: 'Wasser' } }],
        regions: [{ id: 'water', label: { de: 'Wasser' } }],
        participation: { ...eventOf({}).participation, countries: [{ country: 'GE' }] },
      }),
    ).toStrictEqual({
      id: `${feed}events/water-2031.json`,
      url: `${feed}events/water-2031.html`,
      title: 'Wasser',
      summary: 'Ein Fachaustausch',
      content_html: '<p>Kurz &lt;gesagt&gt;.</p>',
      image: `${feed}events/water-2031/bild.jpg`,
      date_published: '2031-02-03T00:00:00Z',
      date_modified: '2031-03-02T08:00:00Z',
      authors: [{ name: 'Netz', url: 'https://netz.example/' }],
      tags: ['Wasser'],
      language: 'de',
      _connective_cities: {
        id: 'water-2031',
        kind: 'other',
        status: 'scheduled',
        attendance: 'unknown',
        when,
        countries: ['GE'],
      },
    });
  });

  test('has content even where the event says nothing but its title', () => {
    expect(item({})).toMatchObject({ content_text: 'Wasser' });
    expect(item({ summary: { de: [] } })).toMatchObject({ content_text: 'Wasser' });
  });

  test('says in which language it is', () => {
    const fields = {
      title: { de: 'Wasser', en: 'Water' },
      language: { original: 'de', translations: { en: { by: 'editor', of: 'de', official: true } } },
    };
    expect(item(fields, 'en')).toMatchObject({
      id: `${feed}events/water-2031.json`,
      title: 'Water',
      language: 'en',
      url: `${feed}events/water-2031.en.html`,
    });
    expect(item(fields, 'fr')).toMatchObject({ title: 'Wasser', language: 'de' });
  });
});

describe('a feed', () => {
  const page = { title: 'Netz', language: 'de', address: `${feed}feed.json` };

  test('names its older entries', () => {
    expect(
      jsonFeed([], { ...page, next: `${feed}feed-1.json`, home: 'https://netz.example/' }),
    ).toStrictEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Netz',
      home_page_url: 'https://netz.example/',
      feed_url: `${feed}feed.json`,
      next_url: `${feed}feed-1.json`,
      authors: [{ name: 'Netz', url: 'https://netz.example/' }],
      language: 'de',
      items: [],
    });
  });

  test('is what the standard demands, whatever the events', () => {
    fc.assert(
      fc.property(fc.array(arbitraryOf(eventSchema), { maxLength: 3 }), (events) => {
        const items = events.map((event) => jsonFeedItem(event, '2031-02-03', options));
        const written: unknown = JSON.parse(JSON.stringify(jsonFeed(items, page)));
        expect(isFeed(written) || isFeed.errors).toBe(true);
      }),
    );
  });

  test.each([
    { items: [{ id: 'x' }] },
    { items: [{ id: 'x', content_text: 'y', date_published: 'today' }] },
    { version: '1' },
  ])('that the standard refuses is refused by the test of it: %j', (fields) => {
    expect(isFeed({ ...jsonFeed([], page), ...fields })).toBe(false);
  });
});
