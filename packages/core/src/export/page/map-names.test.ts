import { describe, expect, test } from 'vitest';
import { names, spotsFor, type NamedMark } from './map-names.js';
import type { Box } from './map-window.js';

const picture: Box = [0, 0, 680, 400];
const mark = (name: string, x: number, y: number, language = 'en'): NamedMark => ({ name, language, x, y });
const sidesOf = (...marks: NamedMark[]) => spotsFor(marks, picture, 1).map((spot) => spot?.side);
const overlap = (one: Box, other: Box) =>
  one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];

describe('names on the map', () => {
  test('stand right of their mark, and left of it at the right edge', () => {
    expect(sidesOf(mark('Essen', 100, 100))).toStrictEqual(['left']);
    expect(sidesOf(mark('Essen', 670, 100))).toStrictEqual(['right']);
  });

  test('stand above or below where both sides are taken', () => {
    const marks = [mark('Essen', 300, 200), mark('', 330, 200), mark('', 270, 200)];
    expect(sidesOf(...marks)[0]).toBe('middle');
  });

  test('never lie on each other, on a mark or across the edge, however many there are', () => {
    const marks = Array.from({ length: 60 }, (_, i) => mark(`Town ${i}`, (i * 97) % 680, (i * 61) % 400));
    const boxes = spotsFor(marks, picture, 1).flatMap((spot) => (spot ? [spot.box] : []));
    const own = marks.map(({ x, y }): Box => [x - 6, y - 6, x + 6, y + 6]);
    expect(boxes.length).toBeGreaterThan(20);
    expect(boxes.filter(([l, t, r, b]) => l < 0 || t < 0 || r > 680 || b > 400)).toStrictEqual([]);
    boxes.forEach((box, i) => {
      expect([...boxes.slice(0, i), ...own].some((other) => overlap(box, other))).toBe(false);
    });
  });

  test('begin at their mark in both directions of writing', () => {
    const anchors = (...marks: NamedMark[]) =>
      [...String(names(marks, picture, 680)).matchAll(/text-anchor="(\w+)"/g)].map(([, anchor]) => anchor);
    expect(anchors(mark('Essen', 100, 100))).toStrictEqual(['start']);
    expect(anchors(mark('إسن', 100, 100, 'ar'))).toStrictEqual(['end']);
    expect(anchors(mark('Essen', 670, 100))).toStrictEqual(['end']);
    expect(anchors(mark('إسن', 670, 100, 'ar'))).toStrictEqual(['start']);
  });
});
