import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gather, mortonKey } from './morton.js';
import { decodePlaces, encodePlaces } from './place-code.js';

const degrees = (most: number) => fc.integer({ min: -most * 1000, max: most * 1000 }).map((n) => n / 1000);
const group = fc.array(fc.tuple(degrees(180), degrees(90)), { maxLength: 60 });
/** Half the side of a square, and what a 32-bit number rounds off. */
const NEAR = 360 / 65_536 / 2 + 1e-4;

test('every point comes back within half a square, in the order that the code names', () => {
  fc.assert(
    fc.property(fc.array(group, { maxLength: 6 }), (groups) => {
      const { orders, ...code } = encodePlaces(groups);
      const counts = groups.map(({ length }) => length);
      const points = decodePlaces(code, counts);
      let place = 0;
      for (const [i, order] of orders.entries()) {
        expect([...order].sort((a, b) => a - b)).toStrictEqual([...groups[i]!.keys()]);
        for (const number of order) {
          const [longitude, latitude] = groups[i]![number]!;
          expect(Math.abs(points!.longitudes[place]! - longitude)).toBeLessThan(NEAR);
          expect(Math.abs(points!.latitudes[place]! - latitude)).toBeLessThan(NEAR);
          place++;
        }
      }
      expect(points!.longitudes).toHaveLength(place);
    }),
  );
});

test('a place that is named twice takes a sign and no bits', () => {
  const once = encodePlaces([[[44.83, 41.69]]]);
  const twice = encodePlaces([
    [
      [44.83, 41.69],
      [44.83, 41.69],
    ],
  ]);
  expect(twice.lengths).toBe(`${once.lengths}A`);
  expect(twice.bits).toBe(once.bits);
  expect(twice.orders).toStrictEqual([[0, 1]]);
});

test('what is no code of so many points gives nothing, and never throws', () => {
  const { lengths, bits } = encodePlaces([
    [
      [44.83, 41.69],
      [7, 51],
    ],
  ]);
  expect(decodePlaces({ lengths, bits }, [2])).toBeDefined();
  expect(decodePlaces({ lengths, bits }, [1])).toBeUndefined();
  expect(decodePlaces({ lengths, bits: bits.slice(0, -2) }, [2])).toBeUndefined();
  expect(decodePlaces({ lengths: 'ä!', bits }, [2])).toBeUndefined();
  expect(decodePlaces({ lengths: '99', bits }, [2])).toBeUndefined();
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.array(fc.nat(20)), (signs, digits, counts) => {
      const points = decodePlaces({ lengths: signs, bits: digits }, counts);
      for (const longitude of points?.longitudes ?? []) expect(Number.isFinite(longitude)).toBe(true);
    }),
  );
});

test('a key of column and row is taken apart into both', () => {
  fc.assert(
    fc.property(fc.nat(65_535), fc.nat(65_535), (column, row) => {
      const key = mortonKey(column, row);
      expect([gather(key), gather(key >>> 1)]).toStrictEqual([column, row]);
    }),
  );
  expect(mortonKey(65_535, 65_535)).toBe(2 ** 32 - 1);
  expect(mortonKey(0b101, 0b010)).toBe(0b011001);
});
