import { check } from '@placemarkio/check-geojson';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventSchema } from '../model/event.js';
import { arbitraryOf } from '../read/arbitrary.test-support.js';
import { eventGeoJson, municipalitiesGeoJson } from './geojson.js';
import { eventOf } from './sample.test-support.js';

const options = { feed: 'https://feed.example/v1/', language: 'de' };

// What RFC 7946 demands of a collection of points: sections 3, 3.1.1 to 3.1.2, 3.2, 3.3, 4 and 7.1.
const position = {
  type: 'array',
  prefixItems: [
    { type: 'number', minimum: -180, maximum: 180 },
    { type: 'number', minimum: -90, maximum: 90 },
  ],
  minItems: 2,
  items: false,
};
const isGeoJson = new Ajv2020({ strict: false }).compile({
  type: 'object',
  required: ['type', 'features'],
  properties: {
    type: { const: 'FeatureCollection' },
    features: {
      type: 'array',
      items: {
        type: 'object',
        required: ['type', 'geometry', 'properties'],
        properties: {
          type: { const: 'Feature' },
          id: { type: ['string', 'number'] },
          geometry: {
            oneOf: [
              { type: 'null' },
              {
                type: 'object',
                required: ['type', 'coordinates'],
                properties: { type: { const: 'Point' }, coordinates: position },
                additionalProperties: false,
              },
            ],
          },
          properties: { type: ['object', 'null'] },
        },
        // A member that only other types define must not be there (7.1).
        not: { anyOf: [{ required: ['coordinates'] }, { required: ['features'] }] },
      },
    },
  },
  not: {
    anyOf: ['coordinates', 'geometries', 'geometry', 'properties', 'crs'].map((name) => ({
      required: [name],
    })),
  },
});

const town = (id: string, more: object = {}) => ({
  id,
  kind: 'municipality',
  name: { de: `Stadt ${id}`, en: `Town ${id}` },
  country: 'GE',
  ...more,
});
const tbilisi = town('tbilisi', { lat: 41.7, lon: 44.8 });
const wells = { id: 'wells', title: { de: 'Brunnen' }, municipalities: [tbilisi, town('poti')] };
const fields = {
  title: { de: 'Wasser' },
  countryNames: { GE: { de: 'Georgien' } },
  participation: { ...eventOf({}).participation, municipalities: [{ municipality: tbilisi }] },
  locations: [
    { id: 'hall', kind: 'place', municipality: town('essen') },
    { id: 'zoom', kind: 'virtual' },
  ],
  presentations: [{ id: 'talk', practice: wells, presenters: [], materials: [] }],
};

describe('the municipalities of an event', () => {
  test('stand once each, longitude first, with what they had to do with it', () => {
    const { features } = eventGeoJson(eventOf(fields), options);
    expect(features.map(({ id, geometry, properties }) => [id, geometry, properties.roles])).toStrictEqual([
      ['essen', null, ['venue']],
      ['poti', null, ['practice']],
      ['tbilisi', { type: 'Point', coordinates: [44.8, 41.7] }, ['participant', 'practice']],
    ]);
    expect(features[0]?.properties).toMatchObject({
      name: 'Stadt essen',
      names: { de: 'Stadt essen', en: 'Town essen' },
      country: 'GE',
      countryName: 'Georgien',
    });
  });

  test('are valid GeoJSON, whatever the event', () => {
    fc.assert(
      fc.property(arbitraryOf(eventSchema), (event) => {
        const text = JSON.stringify(eventGeoJson(event, options));
        expect(isGeoJson(JSON.parse(text)) || isGeoJson.errors).toBe(true);
        expect(() => check(text)).not.toThrow();
      }),
    );
  });
});

describe('the municipalities of a feed', () => {
  const later = eventOf({
    ...fields,
    id: 'later',
    title: { de: 'Später', en: 'Later' },
    presentations: [],
    outcomes: [{ id: 'o', kind: 'insight', text: { de: [] }, practices: [wells] }],
  });

  test('lead to their events and practices, each once', () => {
    const { features } = municipalitiesGeoJson([eventOf(fields), later], options);
    expect(
      features.map(({ id, properties: { events, practices } }) => [id, events, practices]),
    ).toStrictEqual([
      [
        'essen',
        [
          { id: 'water-2031', title: 'Wasser', url: 'https://feed.example/v1/events/water-2031.html' },
          { id: 'later', title: 'Später', url: 'https://feed.example/v1/events/later.html' },
        ],
        [],
      ],
      ['poti', [], [{ id: 'wells', title: 'Brunnen', url: 'https://feed.example/v1/practices/wells.html' }]],
      ['tbilisi', expect.objectContaining({ length: 2 }), expect.objectContaining({ length: 1 })],
    ]);
  });

  test('are valid GeoJSON', () => {
    const text = JSON.stringify(municipalitiesGeoJson([later], options));
    const collection: unknown = JSON.parse(text);
    expect(isGeoJson(collection)).toBe(true);
    expect(check(text)).toHaveProperty('features.length', 3);
    expect(() => check(text.replace('"Point"', '"Spot"'))).toThrow();
    expect(isGeoJson({ ...(collection as object), crs: 'EPSG:4326' })).toBe(false);
  });
});
