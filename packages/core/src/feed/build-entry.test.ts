import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { indexEntrySchema } from '../model/event-index.js';
import { practiceEntrySchema } from '../model/practice-index.js';
import { seriesEntrySchema } from '../model/series-index.js';
import { buildEventEntry, buildPracticeEntry, buildSeriesEntry, entryIn } from './build-entry.js';
import { buildEvent } from './build-event.js';
import { buildPractice } from './build-practice.js';
import { buildSeries } from './build-series.js';
import { contentOf, draft, firstEvent, tools } from './sample.test-support.js';

const contentWith = (changes: object = {}) =>
  contentOf({ ...draft, events: [{ ...draft.events[0], ...changes }] });
const entryOf = (content = contentWith()) =>
  buildEventEntry(content, buildEvent(content, firstEvent(content), tools));

describe('the entry of an event', () => {
  test('is one that the strict schema accepts unchanged', () => {
    expect(z.parse(indexEntrySchema, entryOf())).toStrictEqual(entryOf());
  });

  test('leads to document, page, picture and series by addresses relative to the index', () => {
    expect(entryOf()).toMatchObject({
      document: 'events/water-2031.json',
      url: 'events/water-2031.html',
      image: { url: 'events/water-2031/image.svg' },
      series: [{ series: { id: 'talks', url: 'series/talks.html' }, position: 2 }],
    });
  });

  test('leads to the same things from another folder', () => {
    expect(entryIn(entryOf(), 'series')).toMatchObject({
      document: '../events/water-2031.json',
      url: '../events/water-2031.html',
      image: { url: '../events/water-2031/image.svg' },
      series: [{ series: { id: 'talks', url: 'talks.html' } }],
    });
  });

  test('names each municipality once, and a place that is in none', () => {
    const locations = [
      { id: 'a', kind: 'place', name: { de: 'Saal' }, municipality: 'sampleton' },
      { id: 'b', kind: 'place', municipality: 'sampleton' },
      { id: 'c', kind: 'place', name: { de: 'Schiff' } },
      { id: 'd', kind: 'virtual', name: { de: 'Raum' } },
    ];
    expect(entryOf(contentWith({ locations })).places).toStrictEqual([
      { id: 'sampleton', name: { en: 'Sampleton' }, country: 'GE' },
      { name: { de: 'Schiff' } },
    ]);
  });

  test('names each country that took part or in which it takes place', () => {
    expect(entryOf().countries).toStrictEqual(['UA', 'MD', 'DE', 'GE', 'AL']);
  });

  test('takes the picture of the last article where the event has none', () => {
    const [event] = contentWith().events;
    if (!event) throw new Error('The draft has no event.');
    const picture = (url: string) => ({ url, credit: { de: 'x' }, decorative: true });
    const content = contentOf({
      ...draft,
      events: [{ ...draft.events[0], image: undefined }],
      articles: draft.articles.map((article) => ({ ...article, image: picture(`${article.id}.jpg`) })),
    });
    expect(entryOf(content).image?.url).toBe('events/water-2031/review.jpg');
  });

  test('says whether there is a review', () => {
    expect(entryOf().reviewed).toBe(true);
    expect(entryOf({ ...contentWith(), articles: [] }).reviewed).toBe(false);
  });

  test('leads to its calendar where there is one', () => {
    const content = contentWith();
    const event = { ...buildEvent(content, firstEvent(content), tools), calendar: 'water-2031.ics' };
    expect(buildEventEntry(content, event).calendar).toBe('events/water-2031.ics');
    expect(entryOf()).not.toHaveProperty('calendar');
  });
});

test('the entry of a practice says where it is from, how it begins and at how many events it was presented', () => {
  const content = contentOf({
    ...draft,
    practices: [{ ...draft.practices[0], summary: { de: 'Ein Brunnen.' }, firstPublished: '2030-01-01' }],
  });
  const [practice] = content.practices;
  if (!practice) throw new Error('The draft has no practice.');
  const entry = buildPracticeEntry(content, practice, buildPractice(content, practice, tools));
  expect(z.parse(practiceEntrySchema, entry)).toStrictEqual(entry);
  expect(entry).toMatchObject({
    document: 'practices/wells.json',
    url: 'practices/wells.html',
    teaser: { de: 'Ein Brunnen.' },
    municipalities: [{ id: 'sampleton' }],
    countries: ['GE'],
    events: 1,
    firstPublished: '2030-01-01',
  });
});

test('the entry of a series says how many events it has', () => {
  const content = contentWith();
  const [series] = content.series;
  if (!series) throw new Error('The draft has no series.');
  const entries = new Map([['water-2031', entryOf(content)]]);
  const entry = buildSeriesEntry(series, buildSeries(content, series, entries, tools));
  expect(z.parse(seriesEntrySchema, entry)).toStrictEqual(entry);
  expect(entry).toMatchObject({ document: 'series/talks.json', url: 'series/talks.html', events: 1 });
});
