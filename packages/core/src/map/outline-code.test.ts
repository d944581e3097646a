import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packOutlines, pathsOfOutlines, type OutlinePoint, type OutlineRing } from './outline-code.js';

/** Two countries with a line between them, an enclave in the east one, and an island far away. */
const arcs: OutlinePoint[][] = [
  [
    [10, 10],
    [10, 30],
  ],
  [
    [10, 30],
    [0, 30],
    [0, 10],
    [10, 10],
  ],
  [
    [10, 10],
    [400, 10],
    [400, 30],
    [10, 30],
  ],
  [
    [20, 15],
    [22, 15],
    [22, 18],
    [20, 15],
  ],
  [
    [9000, -24],
    [9001, -24],
    [9001, -20],
    [9000, -24],
  ],
];
const rings: OutlineRing[] = [
  { country: 'AL', arcs: [0, 1] },
  { country: 'MK', arcs: [2, -1] },
  { country: 'MK', arcs: [3] },
  { country: 'XK', arcs: [-4] },
  { country: 'XK', arcs: [4] },
];

/** Positions of the closed lines of a path, each once. */
const positionsOf = (path = '') =>
  [...path.matchAll(/M([^z]*)z/g)].map(([, text = '']) => new Set(text.split(' ')));

const positions = (own: readonly number[]) =>
  new Set(own.flatMap((arc) => arcs[arc < 0 ? ~arc : arc]!.map(([x, y]) => `${x},${y}`)));

test('all outlines come back, though a line between neighbours stands in one of them alone', () => {
  const packed = packOutlines(arcs, rings);
  const paths = pathsOfOutlines(packed);
  expect(Object.keys(paths)).toStrictEqual(['AL', 'MK', 'XK']);
  for (const country of ['AL', 'MK', 'XK']) {
    const own = rings.filter((ring) => ring.country === country);
    expect(positionsOf(paths[country])).toStrictEqual(own.map((ring) => positions(ring.arcs)));
  }
  expect(paths.AL).toBe('M10,10 10,30 0,30 0,10 10,10z');
  const alone = packOutlines(arcs, rings.slice(3, 4));
  expect(packed.XK!.length).toBeLessThan(alone.XK!.length + 10);
  // Two marks, one of them with the number of the line.
  expect(packed.XK!.slice(0, 2)).toMatch(/^~./);
});

test('a line that both countries walk the same way stands in both', () => {
  const around = [
    { country: 'AL', arcs: [0, 1] },
    { country: 'MK', arcs: [~1, ~0] },
    { country: 'RS', arcs: [0, 1] },
    { country: 'XK', arcs: [~1, ~0] },
  ];
  const { AL, MK, RS, XK } = pathsOfOutlines(packOutlines(arcs, around));
  expect([MK, RS, XK].map((path) => positionsOf(path))).toStrictEqual(Array(3).fill(positionsOf(AL)));
});

test('is text that JSON has no escape for', () => {
  const text = Object.values(packOutlines(arcs, rings)).join('');
  expect(JSON.stringify(text)).toBe(`"${text}"`);
  expect(text).toMatch(/^[ -~]+$/);
});

const unit = fc.integer({ min: -24, max: 20_024 });
const line = fc.array(fc.tuple(unit, unit), { minLength: 3, maxLength: 9 });

test('any closed line comes back as it was, wherever it lies in a picture of 20,000 units', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (islands) => {
      const closed = islands.map((island) => [...island, island[0]!]);
      const packed = packOutlines(
        closed,
        closed.map((_, i) => ({ country: `C${i % 2}`, arcs: [i] })),
      );
      const paths = pathsOfOutlines(packed);
      for (const [country, path] of Object.entries(paths)) {
        const own = islands.filter((_, i) => country === `C${i % 2}`);
        expect(path).toBe(own.map((island) => `M${island.join(' ')}z`).join(''));
      }
    }),
  );
});

describe('what was not written by it', () => {
  test('throws nothing, and ends', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ maxLength: 3 }), fc.string({ unit: 'binary-ascii' })),
        (texts) => {
          expect(Object.keys(pathsOfOutlines(texts))).toHaveLength(Object.keys(texts).length);
        },
      ),
    );
  });

  test('can name a line that is not there', () => {
    expect(pathsOfOutlines({ AL: '~#' })).toStrictEqual({ AL: 'Mz' });
  });
});
