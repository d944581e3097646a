import { describe, expect, test } from 'vitest';
import { partsOf, windowAround, within, type Box } from './map-window.js';

describe('partsOf', () => {
  test('reads moves, relative moves and lines, each part with the box it fills', () => {
    const [first, second] = partsOf('M10,20 40,20 40,10 10,10zM110,25 120,25 120,35z', 1);
    expect(first).toStrictEqual({ path: 'M10 20l30 0 0-10-30 0z', box: [10, 10, 40, 20] });
    expect(second).toStrictEqual({ path: 'M110 25l10 0 0 10z', box: [110, 25, 120, 35] });
  });

  test('makes the grid coarser, and drops steps and parts that vanish on it', () => {
    expect(partsOf('M9,9 10,9 30,9 30,30z', 3)).toStrictEqual([
      { path: 'M3 3l7 0 0 7z', box: [3, 3, 10, 10] },
    ]);
    expect(partsOf('M9,9 10,9 10,10z', 3)).toStrictEqual([]);
  });

  test('gives neighbours the same line, whichever way each walks it', () => {
    const [east] = partsOf('M10,10 17,15 14,24 -6,24z', 3);
    const [west] = partsOf('M14,24 17,15 10,10 40,10z', 3);
    expect(east?.path).toBe('M3 3l3 2-1 3-7 0z');
    expect(west?.path).toBe('M5 8l1-3-3-2 10 0z');
  });
});

describe('within', () => {
  test('keeps what reaches into a box', () => {
    const parts = partsOf('M0,0 10,0 10,10zM50,50 60,50 60,60z', 1);
    expect(within(parts, [8, 8, 20, 20])).toBe('M0 0l10 0 0 10z');
    expect(within(parts, [20, 20, 40, 40])).toBe('');
    expect(within(parts, [0, 0, 100, 100])).toBe('M0 0l10 0 0 10zM50 50l10 0 0 10z');
  });
});

describe('windowAround', () => {
  const picture = { width: 1000, height: 600 };

  test.each<[string, Box[]]>([
    ['one place in the middle', [[500, 300, 500, 300]]],
    ['one place in a corner', [[999, 1, 999, 1]]],
    ['a high country', [[100, 0, 150, 600]]],
    ['a wide country', [[0, 290, 1000, 310]]],
    [
      'two ends of the picture',
      [
        [0, 0, 5, 5],
        [990, 590, 1000, 600],
      ],
    ],
  ])('holds %s, lies in the picture, and is of a shape for a page', (_, boxes) => {
    const [left, top, right, bottom] = windowAround(picture, boxes);
    expect(Math.min(left, top, 1000 - right, 600 - bottom)).toBeGreaterThanOrEqual(0);
    for (const box of boxes) {
      expect(box[0]).toBeGreaterThanOrEqual(left);
      expect(box[1]).toBeGreaterThanOrEqual(top);
      expect(box[2]).toBeLessThanOrEqual(right);
      expect(box[3]).toBeLessThanOrEqual(bottom);
    }
    const shape = (bottom - top) / (right - left);
    expect(shape).toBeGreaterThan(0.49);
    expect(shape).toBeLessThan(0.76);
    expect(right - left).toBeGreaterThanOrEqual(400);
  });
});
