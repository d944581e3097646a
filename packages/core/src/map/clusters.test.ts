import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clustersOf, spacingFor, type Cluster } from './clusters.js';

type Point = [x: number, y: number];

const gathered = (points: readonly Point[], spacing: number) =>
  clustersOf(
    points.map(([x]) => x),
    points.map(([, y]) => y),
    spacing,
  );

/** A number with three decimals; `fc.double` would mostly give numbers close to zero. */
const decimal = (min: number, max: number) =>
  fc.integer({ min: min * 1000, max: max * 1000 }).map((n) => n / 1000);

/** Towns as they lie on land: some alone, most near others, several at the very same place. */
const points = fc
  .tuple(
    fc.array(fc.tuple(decimal(0, 1000), decimal(0, 500)), { minLength: 1, maxLength: 12 }),
    fc.array(fc.tuple(fc.nat(), decimal(-60, 60), decimal(-60, 60), decimal(0, 1)), { maxLength: 300 }),
  )
  .map(([centres, around]): Point[] => [
    ...centres,
    ...around.map(([which, dx, dy, near]): Point => {
      const [x, y] = centres[which % centres.length]!;
      return [x + dx * near, y + dy * near];
    }),
  ]);

/** Points all over a plane, most of them too near to others: the same on every machine. */
function crowd(count: number, seed: number): Point[] {
  let state = seed;
  const next = () => (state = (state * 48271) % 2147483647) / 2147483647;
  return Array.from({ length: count }, (): Point => [next() * 1000, next() * 500]);
}

const spacing = decimal(0.02, 900);

function nearest(clusters: readonly Cluster[]): number {
  let least = Infinity;
  for (const [i, one] of clusters.entries()) {
    for (const other of clusters.slice(i + 1))
      least = Math.min(least, Math.hypot(one.x - other.x, one.y - other.y));
  }
  return least;
}

describe('clusters', () => {
  test('are never nearer to each other than the spacing', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          points,
          fc.nat().map((seed) => crowd(400, seed + 1)),
        ),
        spacing,
        (list, least) => {
          expect(nearest(gathered(list, least))).toBeGreaterThanOrEqual(least);
        },
      ),
      { numRuns: 400 },
    );
  });

  test('hold every point once', () => {
    fc.assert(
      fc.property(points, spacing, (list, least) => {
        const numbers = gathered(list, least).flatMap((cluster) => cluster.points);
        expect(numbers.sort((a, b) => a - b)).toStrictEqual([...list.keys()]);
      }),
    );
  });

  test('have the same name at two scales where they hold the same points, and only there', () => {
    const byName = (list: readonly Point[], least: number) =>
      new Map(
        gathered(list, least).map((cluster) => [cluster.name, cluster.points.toSorted((a, b) => a - b)]),
      );
    let shared = 0;
    fc.assert(
      fc.property(points, spacing, fc.integer({ min: 1, max: 6 }), (list, least, steps) => {
        const far = byName(list, least);
        for (const [name, near] of byName(list, least / Math.SQRT2 ** steps)) {
          const same = far.get(name);
          if (same) shared++;
          expect(same ?? near).toStrictEqual(near);
        }
      }),
    );
    expect(shared).toBeGreaterThan(100);
  });

  test('stand from left to right, at every scale', () => {
    const list = crowd(500, 5);
    for (const least of [5, 20, 80]) {
      const xs = gathered(list, least).map(({ x }) => x);
      expect(xs).toStrictEqual(xs.toSorted((a, b) => a - b));
    }
  });

  test('are where the most points are', () => {
    const town: Point[] = [
      [100, 100],
      [101, 100],
      [100, 101],
      [101, 101],
    ];
    const [cluster, ...others] = gathered([...town, [132, 100]], 50);
    expect(others).toStrictEqual([]);
    expect(cluster).toMatchObject({ x: 100.5, y: 100.5, points: [0, 1, 2, 3, 4] });
  });

  test('of one point are where the point is', () => {
    expect(gathered([[3.25, 4.5]], 10)).toStrictEqual([{ name: '0+1', x: 3.25, y: 4.5, points: [0] }]);
  });

  test('are the points themselves where they lie far apart, under names that no scale changes', () => {
    const list: Point[] = [
      [0, 0],
      [100, 0],
      [100, 100],
    ];
    const far = gathered(list, 50);
    expect(far.map((cluster) => cluster.points)).toStrictEqual([[0], [1], [2]]);
    expect(gathered(list, 1).map(({ name }) => name)).toStrictEqual(far.map(({ name }) => name));
  });

  test('of places that are one and the same stay one, however near one looks', () => {
    const list: Point[] = [
      [10, 10],
      [500, 300],
      [10, 10],
    ];
    expect(gathered(list, 0.02).map((cluster) => cluster.points)).toStrictEqual([[0, 2], [1]]);
  });

  test('pass over points that are not on the map', () => {
    expect(clustersOf([NaN, 3], [5, 4], 10).map((cluster) => cluster.points)).toStrictEqual([[1]]);
    expect(clustersOf([], [], 10)).toStrictEqual([]);
  });

  test('of a hundred thousand points are no more than fit beside each other', () => {
    // A spiral of points, dense in the middle: the same on every machine.
    const list = Array.from({ length: 100_000 }, (_, i): Point => {
      const far = (i / 100_000) ** 2 * 480;
      return [500 + far * Math.cos(i * 2.39996), 250 + (far / 2) * Math.sin(i * 2.39996)];
    });
    for (const scale of [1, 2.5, 7, 20]) {
      const least = spacingFor(32, scale);
      const [right, down] = [480 / scale, 270 / scale];
      const clusters = gathered(list, least).filter(
        ({ x, y }) => Math.abs(x - 500) <= right && Math.abs(y - 250) <= down,
      );
      expect(nearest(clusters) * scale).toBeGreaterThanOrEqual(32);
      expect(clusters.length).toBeLessThan(400);
      expect(clusters.length).toBeGreaterThan(50);
    }
  });
});

describe('spacingFor', () => {
  test('keeps the distance, and asks for no more than half as much again', () => {
    fc.assert(
      fc.property(decimal(24, 60), decimal(0.1, 100), (least, scale) => {
        const pixels = spacingFor(least, scale) * scale;
        expect(pixels).toBeGreaterThanOrEqual(least * (1 - 1e-12));
        expect(pixels).toBeLessThan(1.5 * least);
      }),
    );
  });

  test('changes twice while the scale is doubled', () => {
    const steps = Array.from({ length: 101 }, (_, i) => spacingFor(32, 2 ** (i / 100)));
    expect(new Set(steps).size).toBe(3);
  });
});
