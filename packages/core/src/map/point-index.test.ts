import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexPoints, spacingFor, type Box, type Cluster } from './point-index.js';

type Point = [x: number, y: number];

const index = (points: readonly Point[]) =>
  indexPoints(
    points.map(([x]) => x),
    points.map(([, y]) => y),
  );

const everywhere: Box = [-1e6, -1e6, 1e6, 1e6];

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
          expect(nearest(index(list).clusters(everywhere, least))).toBeGreaterThanOrEqual(least);
        },
      ),
      { numRuns: 400 },
    );
  });

  test('hold every point once', () => {
    fc.assert(
      fc.property(points, spacing, (list, least) => {
        const built = index(list);
        const clusters = built.clusters(everywhere, least);
        const numbers = clusters.flatMap((cluster) => built.members(cluster));
        expect(numbers.sort((a, b) => a - b)).toStrictEqual([...list.keys()]);
        expect(clusters.map((cluster) => built.members(cluster).length)).toStrictEqual(
          clusters.map(({ count }) => count),
        );
      }),
    );
  });

  test('do not change while the map is moved', () => {
    let compared = 0;
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }).map((seed) => crowd(4000, seed)),
        decimal(6, 25),
        fc.array(fc.tuple(decimal(0, 900), decimal(0, 450), decimal(1, 40), decimal(1, 40)), {
          minLength: 30,
          maxLength: 40,
        }),
        (list, least, views) => {
          const built = index(list);
          const all = index(list).clusters(everywhere, least);
          for (const [west, north, width, height] of views) {
            const view: Box = [west, north, west + width, north + height];
            const inside = all.filter(({ x, y }) => x >= west && x <= view[2] && y >= north && y <= view[3]);
            expect(built.clusters(view, least)).toStrictEqual(inside);
            compared += inside.length;
          }
        },
      ),
      { numRuns: 60 },
    );
    expect(compared).toBeGreaterThan(1000);
  });

  test('do not change either where each town of a row is larger than the one before it', () => {
    // Which of two neighbours is shown then depends on the largest, far outside of the view.
    const row = Array.from({ length: 24 }, (_, i) =>
      Array.from({ length: i + 1 }, (): Point => [i * 7.9, 3]),
    ).flat();
    const all = index(row).clusters(everywhere, 8);
    for (let west = 0; west < 180; west++) {
      const inside = all.filter(({ x }) => x >= west && x <= west + 8);
      expect(index(row).clusters([west, 0, west + 8, 9], 8)).toStrictEqual(inside);
    }
  });

  test('of one point are where the point is', () => {
    const [cluster] = index([[3.25, 4.5]]).clusters(everywhere, 10);
    expect(cluster).toStrictEqual({ name: '0-1', x: 3.25, y: 4.5, count: 1, runs: [[0, 1]] });
  });

  test('are the points themselves where they lie far apart, under names that no scale changes', () => {
    const built = index([
      [0, 0],
      [100, 0],
      [100, 100],
    ]);
    const far = built.clusters(everywhere, 50);
    expect(far.map(({ count }) => count)).toStrictEqual([1, 1, 1]);
    expect(built.clusters(everywhere, 1).map(({ name }) => name)).toStrictEqual(far.map(({ name }) => name));
  });

  test('of places that are one and the same stay one, however near one looks', () => {
    const built = index([
      [10, 10],
      [500, 300],
      [10, 10],
    ]);
    const [pair] = built.clusters([0, 0, 20, 20], 1e-6);
    expect(pair?.count).toBe(2);
    expect(built.members(pair!)).toStrictEqual([0, 2]);
    expect(built.members(pair!, 1)).toStrictEqual([0]);
  });

  test('there are none without points', () => {
    const built = index([]);
    expect(built.clusters(everywhere, 30)).toStrictEqual([]);
    expect(built.bounds).toStrictEqual([0, 0, 0, 0]);
  });

  test('of a hundred thousand points are no more than fit beside each other', () => {
    // A spiral of points, dense in the middle: the same on every machine.
    const list = Array.from({ length: 100_000 }, (_, i): Point => {
      const far = (i / 100_000) ** 2 * 480;
      return [500 + far * Math.cos(i * 2.39996), 250 + (far / 2) * Math.sin(i * 2.39996)];
    });
    const built = index(list);
    for (const scale of [1, 2.5, 7, 20]) {
      const least = spacingFor(32, scale);
      const [x, y] = [480 / scale, 270 / scale];
      const clusters = built.clusters([500 - x, 250 - y, 500 + x, 250 + y], least);
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

test('the index names the box around its points', () => {
  expect(
    index([
      [3, 9],
      [-2, 4],
      [7, 5],
    ]).bounds,
  ).toStrictEqual([-2, 4, 7, 9]);
});
