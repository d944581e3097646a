import { createProject, encodePlaces, type Basemap } from '@connective-cities/core/map';

/** Equal Earth. */
const projection = {
  longitude: 0,
  latitude: 0,
  reach: [180, 90],
  x: [[500], [487, 0, -278.9, 0, -12.1, 0, 52.1, 0, 40.9]],
  y: [[250, -328.2, 0, 71.7, 0, 5.3, 0, 18.5, 0, -4.3]],
} as const;

/** Where a place lies on {@link plain}. */
export const project = createProject(projection);

/** A rectangle between two longitudes and two latitudes, as a path. */
function rectangle(west: number, south: number, east: number, north: number): string {
  const [left, top] = project(west, north).map(Math.round) as [number, number];
  const [right, bottom] = project(east, south).map(Math.round) as [number, number];
  return `M${left},${top} ${right},${top} ${right},${bottom} ${left},${bottom}z`;
}

/** A world of plain rectangles, with Malta and San Marino as dots. */
export const plain: Basemap = {
  format: 'connective-cities/basemap',
  version: '1.0',
  region: 'plain',
  projection,
  width: 1000,
  height: 500,
  frame: [-180, -80, 180, 80],
  countries: {
    DE: rectangle(6, 47, 15, 55),
    GE: rectangle(40, 41, 47, 44),
    AL: rectangle(19, 39, 21, 43),
    UA: rectangle(22, 44, 40, 52),
    KE: rectangle(34, -5, 42, 5),
  },
  points: [
    ['MT', ...project(14.4, 35.9)],
    ['SM', ...project(12.4, 43.9)],
  ],
  source: 'made up',
};

/** A number between 0 and 1 after another, the same on every machine. */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

/** The document of so many municipalities all over the world, and a part of their names. */
export function places(count: number, partSize = 1000) {
  const next = numbers(7);
  const groups = ['DE', 'GE', 'KE'].map((country, i) => ({
    country,
    points: Array.from({ length: Math.floor(count / 3) + (i < count % 3 ? 1 : 0) }, (): [number, number] => [
      next() * 340 - 170,
      next() * 130 - 60,
    ]),
  }));
  const { lengths, bits } = encodePlaces(groups.map(({ points }) => points));
  return {
    format: 'connective-cities/places',
    version: '1.0',
    language: { original: 'de', translations: {} },
    title: { de: 'Alle Orte' },
    countries: groups.map(({ country, points }) => ({ country, placed: points.length, unplaced: 0 })),
    lengths,
    bits,
    partSize,
    parts: Array.from({ length: Math.ceil(count / partSize) }, (_, i) => `names-${i}.json`),
    countryNames: { DE: { de: 'Deutschland' }, GE: { de: 'Georgien' }, KE: { de: 'Kenia' } },
  };
}

/** The names of so many municipalities, each by its number. */
export function names(from: number, count: number) {
  return {
    format: 'connective-cities/places-part',
    version: '1.0',
    municipalities: Array.from({ length: count }, (_, i) => ({
      id: `m${from + i}`,
      kind: 'municipality',
      name: { de: `Ort ${from + i}` },
      practices: i ? [] : [{ id: 'p', title: { de: 'Brunnen' }, url: '../practices/p.html' }],
      events: [],
    })),
  };
}
