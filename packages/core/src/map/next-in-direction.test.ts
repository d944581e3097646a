import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextInDirection, type Direction } from './next-in-direction.js';

const right: Direction = [1, 0];
const left: Direction = [-1, 0];
const up: Direction = [0, -1];
const down: Direction = [0, 1];
const all = [right, left, up, down];

const essen = { name: 'Essen', x: 0, y: 0 };
const bonn = { name: 'Bonn', x: 2, y: 9 };
const kassel = { name: 'Kassel', x: 16, y: 2 };
const berlin = { name: 'Berlin', x: 45, y: -14 };
const hannover = { name: 'Hannover', x: 12, y: -29 };
const towns = [hannover, berlin, kassel, essen, bonn];

test('the next town to each side is the nearest that lies rather ahead than aside', () => {
  expect(nextInDirection(essen, towns, right)?.name).toBe('Kassel');
  expect(nextInDirection(kassel, towns, right)?.name).toBe('Berlin');
  expect(nextInDirection(essen, towns, down)?.name).toBe('Bonn');
  expect(nextInDirection(berlin, towns, left)?.name).toBe('Kassel');
});

test('where nothing lies ahead there is none, and a town is not its own next', () => {
  expect(nextInDirection(hannover, towns, up)).toBeUndefined();
  expect(nextInDirection(berlin, towns, right)).toBeUndefined();
  expect(nextInDirection(essen, [essen], right)).toBeUndefined();
});

test('of two towns apart, each can be reached from the other', () => {
  const spot = fc.record({ x: fc.integer(), y: fc.integer() });
  fc.assert(
    fc.property(spot, spot, (one, other) => {
      fc.pre(one.x !== other.x || one.y !== other.y);
      expect(all.some((direction) => nextInDirection(one, [one, other], direction) === other)).toBe(true);
    }),
  );
});
