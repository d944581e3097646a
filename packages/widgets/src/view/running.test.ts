import type { ProgrammeItem } from '@connective-cities/core';
import { expect, test } from 'vitest';
import { runningAt } from './running.js';

const item = (id: string, startUtc?: string, endUtc?: string): ProgrammeItem => ({
  id,
  kind: 'other',
  people: [],
  presentations: [],
  questions: [],
  when: startUtc ? { start: startUtc.slice(0, 16), startUtc, endUtc } : undefined,
});

/** A night over midnight, two strands after it, and a last point without an end. */
const programme = [
  item('arrival', '2031-05-14T23:50:00Z', '2031-05-15T00:10:00Z'),
  item('pause'),
  item('water', '2031-05-15T00:10:00Z', '2031-05-15T02:00:00Z'),
  item('streets', '2031-05-15T00:10:00Z', '2031-05-15T01:00:00Z'),
  item('closing', '2031-05-15T03:00:00Z'),
];

const at = (instant: string) => {
  const { now, next, until } = runningAt(programme, Date.parse(instant));
  return [[...now], [...next], until && new Date(until).toISOString().slice(11, 16)];
};

test.each([
  ['2031-05-14T23:49:59Z', [], [], '23:50'],
  ['2031-05-14T23:50:00Z', ['arrival'], ['water', 'streets'], '00:10'],
  ['2031-05-15T00:09:59Z', ['arrival'], ['water', 'streets'], '00:10'],
  ['2031-05-15T00:10:00Z', ['water', 'streets'], ['closing'], '01:00'],
  ['2031-05-15T01:00:00Z', ['water'], ['closing'], '02:00'],
  ['2031-05-15T02:30:00Z', [], ['closing'], '03:00'],
  // Nobody knows how long the last point takes.
  ['2031-05-15T03:00:00Z', [], [], undefined],
])('at %s there are now %j and next %j, until %s', (instant, now, next, until) => {
  expect(at(instant)).toEqual([now, next, until]);
});

test('a point without an end runs until a later one begins', () => {
  const open = [
    item('talk', '2031-05-15T00:00:00Z'),
    item('break', '2031-05-15T01:00:00Z', '2031-05-15T02:00:00Z'),
  ];
  expect([...runningAt(open, Date.parse('2031-05-15T00:59:00Z')).now]).toEqual(['talk']);
  expect([...runningAt(open, Date.parse('2031-05-15T01:00:00Z')).now]).toEqual(['break']);
});

test('a programme without times stands still', () => {
  expect(runningAt([item('a'), item('b')], 0)).toEqual({ now: new Set(), next: new Set(), until: undefined });
});
