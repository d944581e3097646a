import { describe, expect, test } from 'vitest';
import { dense, half, isInside, planarArea, wound, type Position, type Ring } from './rings.js';

const square = (west: number, south: number, side: number): Ring => [
  [west, south],
  [west, south + side],
  [west + side, south + side],
  [west + side, south],
  [west, south],
];

describe('a ring', () => {
  test('holds what lies within, and not what lies in a hole', () => {
    const rings = [square(0, 0, 10), square(4, 4, 2)];
    expect(isInside([1, 1], rings)).toBe(true);
    expect(isInside([5, 5], rings)).toBe(false);
    expect(isInside([11, 5], rings)).toBe(false);
  });

  test('has the area that it encloses, whichever way it is wound', () => {
    expect(planarArea(square(3, -7, 4))).toBe(16);
    expect(planarArea(square(3, -7, 4).toReversed())).toBe(16);
  });

  test('is wound so that it is never the globe without itself, and its holes the other way', () => {
    const [outer, hole] = [square(0, 0, 10), square(4, 4, 2)];
    const expected = [outer, hole.toReversed()];
    expect(wound([outer, hole.toReversed()])).toStrictEqual(expected);
    expect(wound([outer.toReversed(), hole])).toStrictEqual(expected);
  });

  test('gets positions on long lines, and none on a line around the globe', () => {
    const ring: Ring = [
      [0, 50],
      [3, 50],
      [3, 50.5],
      [0, 50],
    ];
    expect(dense(ring).slice(0, 5)).toStrictEqual([
      [0, 50],
      [1, 50],
      [2, 50],
      [3, 50],
      [3, 50.5],
    ]);
    expect(
      dense([
        [-180, 70],
        [180, 70],
      ]),
    ).toHaveLength(2);
  });

  test('is cut in two halves that share the cut', () => {
    const [north, south] = [half(square(0, 0, 10), 1, 4, 1), half(square(0, 0, 10), 1, 4, -1)];
    expect(planarArea(north ?? [])).toBe(60);
    expect(planarArea(south ?? [])).toBe(40);
    const onCut = (ring: Ring = []) => new Set(ring.filter(([, y]) => y === 4).map(([x]: Position) => x));
    expect(onCut(north)).toStrictEqual(onCut(south));
    expect(half(square(0, 0, 10), 0, 20, 1)).toBeUndefined();
  });
});
