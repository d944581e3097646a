import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { decodePlaces } from '../map/index.js';
import { placesPartSchema, placesSchema } from '../model/places.js';
import { buildEvent } from './build-event.js';
import { buildPlaces } from './build-places.js';
import { contentOf, draft, tools, type Draft } from './sample.test-support.js';

const placesOf = (changed: Draft = {}) => {
  const content = contentOf({ ...draft, ...changed });
  return buildPlaces(
    content,
    content.events.map((event) => buildEvent(content, event, tools)),
    tools,
  );
};

describe('buildPlaces', () => {
  test('writes documents that the strict schemas accept unchanged', () => {
    const built = placesOf();
    expect(z.parse(placesSchema, built?.places)).toStrictEqual(built?.places);
    for (const part of built?.parts.values() ?? []) {
      expect(z.parse(placesPartSchema, part)).toStrictEqual(part);
    }
  });

  test('has countries in the order of their codes, and says how many have no point', () => {
    expect(placesOf()?.places.countries).toStrictEqual([
      { country: 'AL', placed: 0, unplaced: 1 },
      { country: 'DE', placed: 1, unplaced: 0 },
      { country: 'GE', placed: 0, unplaced: 1 },
    ]);
  });

  test('names municipalities in the order in which their points stand', () => {
    const at = (id: string, country: string, lon?: number, lat?: number) => ({
      id,
      name: { de: id },
      country,
      ...(lon !== undefined && { lon, lat }),
    });
    const built = placesOf({
      municipalities: [
        ...draft.municipalities,
        at('no-point', 'DE'),
        at('east', 'DE', 14, 51),
        at('far-south', 'NA', 15, -24),
        at('west', 'DE', 6, 51),
      ],
    });
    const { countries = [], ...code } = built?.places ?? {};
    const points = decodePlaces(
      code as { lengths: string; bits: string },
      countries.map(({ placed }) => placed),
    );
    const names = built?.parts.get('places/0.json')?.municipalities.map(({ id }) => id);
    expect(names).toStrictEqual([
      'quiet-village',
      'west',
      'musterhausen',
      'east',
      'no-point',
      'sampleton',
      'far-south',
    ]);
    expect([...points!.longitudes].map(Math.round)).toStrictEqual([6, 7, 14, 15]);
    expect([...points!.latitudes].map(Math.round)).toStrictEqual([51, 51, 51, -24]);
  });

  test('leads from a municipality to its practices and to events at which it took part', () => {
    const [, musterhausen, sampleton] = placesOf()?.parts.get('places/0.json')?.municipalities ?? [];
    expect(sampleton?.practices).toStrictEqual([
      { id: 'wells', title: { de: 'Brunnen' }, url: '../practices/wells.html' },
    ]);
    expect(musterhausen?.events).toStrictEqual([
      { id: 'water-2031', title: { de: 'Wasser', en: 'Water' }, url: '../events/water-2031.html' },
    ]);
    expect(musterhausen?.practices).toStrictEqual([]);
  });

  test('names events of a municipality latest first, and leaves out practices that were withdrawn', () => {
    const built = placesOf({
      practices: [{ ...draft.practices[0], withdrawn: '2031-07-01' }],
      events: [2029, 2031, 2030].map((year) => ({
        id: `e${year}`,
        title: { de: 'x' },
        when: { start: `${year}` },
        participation: { municipalities: [{ municipality: 'musterhausen' }] },
      })),
      articles: [],
    });
    const [, musterhausen, sampleton] = built?.parts.get('places/0.json')?.municipalities ?? [];
    expect(musterhausen?.events.map(({ id }) => id)).toStrictEqual(['e2031', 'e2030', 'e2029']);
    expect(sampleton?.practices).toStrictEqual([]);
  });

  test('splits names into parts of a thousand', () => {
    const built = placesOf({
      municipalities: [
        ...draft.municipalities,
        ...Array.from({ length: 1500 }, (_, i) => ({ id: `m${i}`, name: { de: `M${i}` }, country: 'XK' })),
      ],
    });
    expect(built?.places.parts).toStrictEqual(['places/0.json', 'places/1.json']);
    expect([...built!.parts.values()].map(({ municipalities }) => municipalities.length)).toStrictEqual([
      1000, 503,
    ]);
  });

  test('says when something in it changed last, and nothing where it is not known', () => {
    const events = draft.events.map((event) => ({ ...event, modified: '2031-06-01T08:00:00Z' }));
    expect(placesOf({ events })?.places.generated).toBe('2031-06-01T08:00:00Z');
    expect(placesOf({ events: [], articles: [] })?.places.generated).toBeUndefined();
  });

  test('is not written where there is no municipality', () => {
    expect(
      placesOf({
        municipalities: [],
        organisations: [],
        people: [],
        practices: [],
        workingGroups: [],
        materials: [],
        events: [],
        articles: [],
      }),
    ).toBeUndefined();
  });
});
