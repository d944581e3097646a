import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { createProject, readBasemap, type Basemap } from '@connective-cities/core/map';
import { describe, expect, test } from 'vitest';
import { root } from './sources.js';

// The political gate: what the built basemaps say about places that are argued over. It reads the committed files
// as a visitor's browser does, and knows nothing of how they were built.

const folder = `${root}/packages/basemaps`;
const read = <T>(name: string) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as T;
const readMap = (name: string): Basemap => readBasemap(read(`${name}.json`))!;

interface Place {
  name: string;
  at: [longitude: number, latitude: number];
}
interface PoliticalPoint extends Place {
  country: string;
  only?: string[];
}

const { points, sea } = read<{ points: PoliticalPoint[]; sea: Place[] }>('political-points.json');

type Point = [x: number, y: number];

/** Rings of path data: moves to positions, and closings. */
const ringsOf = (path: string): Point[][] =>
  [...path.matchAll(/M([^z]*)z/g)].map(([, ring = '']) =>
    ring.split(' ').map((position) => position.split(',').map(Number) as Point),
  );

/** Whether a point lies within an odd number of rings: how many lines are crossed on the way to the right. */
function isInside([x, y]: Point, rings: readonly Point[][]): boolean {
  let crossed = 0;
  for (const ring of rings) {
    ring.forEach(([x1, y1], at) => {
      const [x2, y2] = ring[(at + 1) % ring.length] ?? [x1, y1];
      if (y1 <= y !== y2 <= y && x1 + ((y - y1) / (y2 - y1)) * (x2 - x1) > x) crossed++;
    });
  }
  return crossed % 2 === 1;
}

/** How far a point lies from the nearest line. */
function distance([x, y]: Point, rings: readonly Point[][]): number {
  const lengths = rings.flatMap((ring) =>
    ring.map(([x1, y1], at) => {
      const [x2, y2] = ring[(at + 1) % ring.length] ?? [x1, y1];
      const along = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / ((x2 - x1) ** 2 + (y2 - y1) ** 2 || 1);
      const share = Math.max(0, Math.min(1, along));
      return Math.hypot(x - x1 - share * (x2 - x1), y - y1 - share * (y2 - y1));
    }),
  );
  return Math.min(Infinity, ...lengths);
}

const area = (ring: Point[]) =>
  Math.abs(
    ring.reduce((sum, [x, y], at) => {
      const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y];
      return sum + (x * nextY - nextX * y) / 2;
    }, 0),
  );

/** Shares of a picture's width: a dot's reach, and a line's. */
const DOT = 6 / 2000;
const LINE = 2.5 / 2000;

/** Whose a place is in a basemap: the country whose dot lies on it, else the one that covers it, else the coast at it. */
function countriesAt(at: Point, { countries = {}, points: dots, width }: Basemap): string[] {
  const outlines = Object.entries(countries).map(([code, path]) => [code, ringsOf(path)] as const);
  const under = dots
    .filter(([, x, y]) => Math.hypot(x - at[0], y - at[1]) <= DOT * width)
    .map(([code]) => code);
  const covering = outlines.filter(([, rings]) => isInside(at, rings)).map(([code]) => code);
  const beside = outlines.filter(([, rings]) => distance(at, rings) <= LINE * width).map(([code]) => code);
  return under.length > 0 ? [...under, ...covering] : covering.length > 0 ? covering : beside;
}

function isLand(at: Point, { land = '', points: dots, width }: Basemap): boolean {
  const rings = ringsOf(land);
  return (
    isInside(at, rings) ||
    distance(at, rings) <= LINE * width ||
    dots.some(([, x, y]) => Math.hypot(x - at[0], y - at[1]) <= DOT * width)
  );
}

const isoCodes = /'([A-Z]{2}(?: [A-Z]{2})+)'/
  .exec(readFileSync(`${root}/packages/core/src/model/tables/countries.ts`, 'utf8'))![1]!
  .split(' ');

describe.each([
  { region: 'world', least: 40, bytes: 8_900, borderlessBytes: 4_000 },
  { region: 'europe', least: 25, bytes: 8_700, borderlessBytes: 4_300 },
  { region: 'see-caucasus', least: 25, bytes: 7_300, borderlessBytes: 3_700 },
])('the basemap $region', ({ region, least, bytes, borderlessBytes }) => {
  const map = readMap(region);
  const borderless = readMap(`${region}-borderless`);
  const project = createProject(map.projection);
  const isShown = ([x, y]: Point) => x > 0 && x < map.width && y > 0 && y < map.height;
  const shown = points
    .filter(({ only }) => only?.includes(region) ?? true)
    .map((point) => ({ ...point, spot: project(...point.at) }))
    .filter(({ spot }) => isShown(spot));

  test('gives every place to its country', () => {
    const wrong = shown.flatMap(({ name, spot, country }) => {
      const found = countriesAt(spot, map);
      return found.includes(country) ? [] : [`${name}: ${found.join('+') || 'sea'} instead of ${country}`];
    });
    expect(wrong).toStrictEqual([]);
  });

  test(`is held to at least ${least} places`, () => {
    expect(shown.length).toBeGreaterThanOrEqual(least);
  });

  test('has nobody in the sea', () => {
    const spots = sea
      .map(({ name, at }) => ({ name, spot: project(...at) }))
      .filter(({ spot }) => isShown(spot));
    expect(spots.length).toBeGreaterThan(5);
    expect(spots.filter(({ spot }) => countriesAt(spot, map).length > 0)).toStrictEqual([]);
    expect(spots.filter(({ spot }) => isLand(spot, borderless))).toStrictEqual([]);
  });

  test('without borders is land where places are', () => {
    expect(borderless.countries).toBeUndefined();
    expect(shown.filter(({ spot }) => !isLand(spot, borderless)).map(({ name }) => name)).toStrictEqual([]);
  });

  test('has no country inside out, and none that covers another', () => {
    const whole = (map.width + 100) * (map.height + 100);
    const areas = Object.entries(map.countries ?? {}).map(([code, path]) => {
      const rings = ringsOf(path);
      return { code, sum: rings.reduce((all, ring) => all + area(ring), 0) };
    });
    // The largest in a picture is Russia; what is inside out would be nearly all of it.
    expect(areas.filter(({ sum }) => sum > whole * 0.4)).toStrictEqual([]);
    // What lies in two countries at once, on a grid: only slivers along lines that were simplified.
    const outlines = Object.values(map.countries ?? {}).map(ringsOf);
    let [claimed, twice] = [0, 0];
    for (let x = 5; x < map.width; x += map.width / 80) {
      for (let y = 5; y < map.height; y += map.width / 80) {
        const owners = outlines.filter((rings) => isInside([x, y], rings)).length;
        if (owners > 0) claimed++;
        if (owners > 1) twice++;
      }
    }
    expect(claimed).toBeGreaterThan(500);
    expect(twice / claimed).toBeLessThan(0.003);
  });

  test('knows only countries of ISO 3166-1 and Kosovo', () => {
    const known = [...Object.keys(map.countries ?? {}), ...map.points.map(([code]) => code)];
    expect(known.filter((code) => !isoCodes.includes(code))).toStrictEqual([]);
    expect(known).toContain('XK');
  });

  test('weighs no more than a page can bear', () => {
    const weight = (name: string) => brotliCompressSync(readFileSync(`${folder}/${name}.json`)).length;
    expect(weight(region)).toBeLessThanOrEqual(bytes);
    expect(weight(`${region}-borderless`)).toBeLessThanOrEqual(borderlessBytes);
  });
});

test('the world has every country, as an outline or as a dot', () => {
  const { countries = {}, points: dots } = readMap('world');
  const present = new Set([...Object.keys(countries), ...dots.map(([code]) => code)]);
  expect(isoCodes).toHaveLength(250);
  expect(isoCodes.filter((code) => !present.has(code))).toStrictEqual([]);
});

test.each([
  [
    'europe',
    'AD AL AM AT AX AZ BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GB GE GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SK SM TR UA VA XK',
  ],
  [
    'see-caucasus',
    'AL AM AT AZ BA BE BG BY CH CY CZ DE DK FR GE GR HR HU IT LI LT LU LV MC MD ME MK MT NL PL RO RS RU SI SK SM TR UA VA XK',
  ],
])('%s has every country that lies in it, as an outline or as a dot', (region, expected) => {
  const { countries = {}, points: dots } = readMap(region);
  const present = new Set([...Object.keys(countries), ...dots.map(([code]) => code)]);
  expect(expected.split(' ').filter((code) => !present.has(code))).toStrictEqual([]);
});

test('see-caucasus holds 5 to 51 degrees east and 35 to 57 degrees north, with a margin', () => {
  const { projection, width, height, frame, countries = {} } = readMap('see-caucasus');
  expect(frame).toStrictEqual([5, 35, 51, 57]);
  const project = createProject(projection);
  const corners = [5, 16.5, 28, 39.5, 51].flatMap((east) => [project(east, 35), project(east, 57)]);
  const margin = Math.min(...corners.flatMap(([x, y]) => [x, y, width - x, height - y]));
  expect(margin).toBeGreaterThanOrEqual(width / 100);
  // Tirana, Tbilisi, Essen.
  const places: [number, number][] = [
    [19.82, 41.33],
    [44.79, 41.72],
    [7.01, 51.46],
  ];
  for (const place of places) {
    const [x, y] = project(...place);
    expect(Math.min(x, y, width - x, height - y)).toBeGreaterThan(width / 33);
  }
  const belarus = ringsOf(countries.BY ?? '').flat();
  expect(belarus.length).toBeGreaterThan(20);
  expect(Math.min(...belarus.map(([, y]) => y))).toBeGreaterThan(20);
});

test('every file of the package is a basemap with a twin, the recipe or the places', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'package.json');
  const maps = files.filter((name) => !['worldview.json', 'political-points.json'].includes(name));
  expect(maps.length).toBeGreaterThanOrEqual(6);
  for (const name of maps) {
    const map = readMap(name.replace('.json', ''));
    expect(name).toBe(`${map.region}${map.land === undefined ? '' : '-borderless'}.json`);
    expect(existsSync(`${folder}/${map.region}-borderless.json`)).toBe(true);
  }
});

test('the notices that go with the outlines stand in the package and at the root alike', () => {
  const own = readFileSync(`${folder}/THIRD-PARTY.md`, 'utf8').replace(/^# .*\n+/, '');
  expect(own).toContain('Copyright 2013-2019 Michael Bostock');
  expect(own).toContain('Redistributions in binary form must reproduce the above copyright notice');
  expect(readFileSync(`${root}/THIRD-PARTY.md`, 'utf8')).toContain(own);
});
