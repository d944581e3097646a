import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { seriesRecordSchema } from '../model/series-record.js';
import { buildEventEntry } from './build-entry.js';
import { buildEvent } from './build-event.js';
import { buildSeries } from './build-series.js';
import { contentOf, draft, tools, type Draft } from './sample.test-support.js';

const [water] = draft.events;
const event = (id: string, start: string, fields: object = {}) => ({
  id,
  title: { de: id },
  when: { start },
  series: [{ series: 'talks' }],
  ...fields,
});

function built(changes: object = {}, others: Draft = {}) {
  const content = contentOf({
    ...draft,
    ...others,
    series: [...(others.series ?? []), { id: 'talks', title: { de: 'Gespräche' }, ...changes }],
  });
  const entries = new Map(
    content.events
      .filter(({ withdrawn }) => withdrawn === undefined)
      .map((one) => [one.id, buildEventEntry(content, buildEvent(content, one, tools))]),
  );
  const series = content.series.find(({ id }) => id === 'talks');
  if (!series) throw new Error('The draft has no series.');
  return buildSeries(content, series, entries, tools);
}

describe('buildSeries', () => {
  test('writes a document that the strict schema accepts unchanged', () => {
    const series = built({
      aliases: [{ de: 'Runde' }],
      summary: { de: 'Ein *Gespräch*.' },
      when: { start: '2031' },
      organisers: ['network'],
      contacts: [{ person: 'ada', role: 'contact' }],
      participation: { municipalities: [{ municipality: 'sampleton' }] },
      topics: ['water'],
    });
    expect(z.parse(seriesRecordSchema, series)).toStrictEqual(series);
    expect(series.contacts[0]?.name).toBe('Ada Beispiel');
    expect(series.participation.municipalities).toHaveLength(1);
  });

  test('lists its published events in the order in which they take place', () => {
    const { items } = built(
      {},
      {
        events: [
          event('third', '2031-03-02', { series: [{ series: 'talks', position: 3 }] }),
          event('no-place', '2031-03-02'),
          event('second', '2031-03-02', { series: [{ series: 'talks', position: 2 }] }),
          event('first', '2031'),
          event('gone', '2030', { withdrawn: '2031-01-01' }),
          event('elsewhere', '2030', { series: [] }),
        ],
        articles: [],
      },
    );
    expect(items.map(({ id }) => id)).toStrictEqual(['first', 'second', 'third', 'no-place']);
  });

  test('leads to its events, and to itself, from where it lies', () => {
    expect(built().items[0]).toMatchObject({
      document: '../events/water-2031.json',
      url: '../events/water-2031.html',
      series: [{ series: { url: 'talks.html' } }],
    });
  });

  test('names the wider series and those that belong to it, and leads to those that are published', () => {
    const other = (id: string, fields: object) => ({ id, title: { de: id }, ...fields });
    const series = built(
      { partOf: 'wide' },
      {
        series: [
          other('wide', { withdrawn: '2031-01-01' }),
          other('b', { partOf: 'talks' }),
          other('a', { partOf: 'talks' }),
          other('gone', { partOf: 'talks', withdrawn: '2031-01-01' }),
        ],
      },
    );
    expect(series.partOf).toStrictEqual({ id: 'wide', kind: 'event-series', title: { de: 'wide' } });
    expect(series.parts.map(({ url }) => url)).toStrictEqual(['a.html', 'b.html']);
  });

  test('is as new as the newest thing in it, which may be an event', () => {
    const modified = '2031-01-01T00:00:00Z';
    expect(built({ modified })).toMatchObject({ modified, generated: water?.modified });
    expect(built({ modified: '2032-01-01T00:00:00Z' }).generated).toBe('2032-01-01T00:00:00Z');
  });

  test('names the countries of its events', () => {
    expect(Object.keys(built().countryNames)).toStrictEqual(['AL', 'DE', 'GE', 'MD', 'UA']);
  });
});
