import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { indexSchema } from '../model/event-index.js';
import { buildEvent } from './build-event.js';
import { buildIndex } from './build-index.js';
import { contentOf, draft, tools } from './sample.test-support.js';

const indexOf = (events: object[], articles: object[] = []) => {
  const content = contentOf({ ...draft, events, articles });
  return buildIndex(
    content,
    content.events.map((event) => buildEvent(content, event, tools)),
  );
};
const event = (id: string, fields: object = {}) => ({
  id,
  title: { de: id },
  when: { start: '2031' },
  ...fields,
});

describe('buildIndex', () => {
  test('writes a document that the strict schema accepts unchanged', () => {
    const index = indexOf(draft.events, draft.articles);
    expect(z.parse(indexSchema, index)).toStrictEqual(index);
  });

  test('is valid without any event', () => {
    const index = indexOf([]);
    expect(z.parse(indexSchema, index)).toStrictEqual(index);
  });

  test('leads to document and page by addresses relative to itself', () => {
    expect(indexOf(draft.events).items[0]).toMatchObject({
      document: 'events/water-2031.json',
      url: 'events/water-2031.html',
      countries: ['UA', 'MD'],
      series: [{ id: 'talks', kind: 'event-series', title: { de: 'Gespräche' } }],
    });
  });

  test('stands newest first by the stated day, the first article or the start, then by id', () => {
    const index = indexOf(
      [
        event('b-by-start', { when: { start: '2031-05' } }),
        event('stated', { firstPublished: '2031-06-02' }),
        event('a-by-start', { when: { start: '2031-05-01T10:00' } }),
        event('by-article'),
      ],
      [
        { id: 'late', kind: 'review', title: { de: 'x' }, published: '2031-09-01', events: ['by-article'] },
        { id: 'early', kind: 'news', title: { de: 'x' }, published: '2031-07', events: ['by-article'] },
      ],
    );
    expect(index.items.map(({ id, firstPublished }) => [id, firstPublished])).toStrictEqual([
      ['by-article', '2031-07-01'],
      ['stated', '2031-06-02'],
      ['a-by-start', '2031-05-01'],
      ['b-by-start', '2031-05-01'],
    ]);
  });

  test('is as new as its newest event', () => {
    const index = indexOf([
      event('newer', { modified: '2031-02-01T00:00:00Z' }),
      event('older', { modified: '2031-01-01T00:00:00Z' }),
      event('undated'),
    ]);
    expect(index.modified).toBe('2031-02-01T00:00:00Z');
    expect(indexOf([event('undated')])).not.toHaveProperty('modified');
  });

  test('names the countries of its entries in all languages that an event brings, and no others', () => {
    const participation = { countries: [{ country: 'GE' }] };
    const { countryNames } = indexOf([
      event('german', {
        participation,
        locations: [{ id: 'hall', kind: 'place', municipality: 'quiet-village' }],
      }),
      event('english', { participation, language: { original: 'en' } }),
    ]);
    expect(countryNames).toStrictEqual({ GE: { de: 'GE (de)', en: 'GE (en)' } });
  });
});
