import { createProject, type Basemap } from '@connective-cities/core/map';
import type { Community } from './community.js';

/** A community on a basemap. */
export interface Scene {
  community: Community;
  basemap: Basemap;
  /** Where each municipality lies in the picture, by its number; not a number where it has no point in it. */
  xs: Float32Array;
  ys: Float32Array;
  /** How many have a point that lies outside of the picture. */
  outside: number;
}

/** Puts the municipalities of a community on a basemap. */
export function sceneOf(community: Community, basemap: Basemap): Scene {
  const { longitudes, latitudes } = community;
  const project = createProject(basemap.projection);
  const xs = new Float32Array(longitudes.length).fill(NaN);
  const ys = xs.slice();
  let outside = 0;
  longitudes.forEach((longitude, number) => {
    if (Number.isNaN(longitude)) return;
    const [x, y] = project(longitude, latitudes[number]!);
    if (x >= 0 && y >= 0 && x <= basemap.width && y <= basemap.height) {
      xs[number] = x;
      ys[number] = y;
    } else outside++;
  });
  return { community, basemap, xs, ys, outside };
}

/** Where everybody is: all municipalities, and the outlines and dots of all countries that took part; everywhere, if that is nowhere. */
export function everybodyIn({ community, basemap, xs, ys }: Scene): [xs: number[], ys: number[]] {
  const { countries = {}, points } = basemap;
  const codes = community.countries.filter(({ tookPart }) => tookPart).map(({ code }) => code);
  const outlines = codes.map((code) => (Object.hasOwn(countries, code) ? countries[code] : ''));
  const dots = points.filter(([code]) => codes.includes(code)).map(([, x, y]) => `${x} ${y}`);
  // Path data are positions alone.
  const numbers = [...outlines, ...dots].join(' ').match(/-?[\d.]+/g) ?? [];
  const [right, down] = [xs, ys].map((placed, i) => [
    ...placed.filter((value) => !Number.isNaN(value)),
    ...numbers.filter((_, at) => at % 2 === i).map(Number),
  ]);
  return right?.length ? [right, down!] : everywhereIn({ basemap });
}

/** The corners of its picture. */
export function everywhereIn({ basemap }: Pick<Scene, 'basemap'>): [xs: number[], ys: number[]] {
  return [
    [0, basemap.width],
    [0, basemap.height],
  ];
}
