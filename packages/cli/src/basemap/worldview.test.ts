import { describe, expect, test } from 'vitest';
import { BasemapFault } from './fault.js';
import type { Step } from './recipe.js';
import type { Position, Ring } from './rings.js';
import type { Piece } from './source.js';
import { basemapWords } from './words.js';
import { applyWorldview } from './worldview.js';

const square = (west: number, south: number, side = 2): Ring => [
  [west, south],
  [west, south + side],
  [west + side, south + side],
  [west + side, south],
  [west, south],
];

const piece = (name: string, country: string | undefined, ring: Ring): Piece => ({
  names: [name],
  country,
  rings: [ring],
});

const source = [
  piece('Albania', 'AL', square(0, 0)),
  piece('Albania', 'AL', square(10, 0)),
  piece('Elsewhere', undefined, square(20, 0)),
];

/** The countries of the source's polygons, and where the polygons begin. */
const owners = (steps: readonly Step[]) =>
  applyWorldview(source, steps, 'a.json').pieces.map(({ country, rings }): [string, Position | undefined] => [
    country,
    rings[0]?.[0],
  ]);

const rest: Step = { area: 'Elsewhere', to: 'XK' };

describe('a step of a worldview', () => {
  test('gives an area by its name', () => {
    expect(owners([rest]).at(-1)).toStrictEqual(['XK', [20, 0]]);
  });

  test('gives the polygon that holds a position, and leaves the others of its country', () => {
    expect(owners([rest, { at: [11, 1], to: 'GR' }]).map(([country]) => country)).toStrictEqual([
      'AL',
      'GR',
      'XK',
    ]);
  });

  test('gives polygons of a country within a box, and none that only reach into it', () => {
    const steps: Step[] = [rest, { of: 'AL', within: [9, -1, 13, 3], to: 'IT' }];
    expect(owners(steps).map(([country]) => country)).toStrictEqual(['AL', 'IT', 'XK']);
    const reaching: Step[] = [rest, { of: 'AL', within: [11, -1, 13, 3], to: 'IT' }];
    expect(owners(reaching).map(([country]) => country)).toStrictEqual(['AL', 'AL', 'XK']);
  });

  test('cuts a country along a line, and gives what lies on one side', () => {
    const cut = owners([rest, { cut: 'AL', east: 11, to: 'MK' }]);
    expect(cut.map(([country]) => country)).toStrictEqual(['AL', 'MK', 'AL', 'XK']);
  });

  test('leaves out what is not to be shown', () => {
    expect(owners([{ area: 'Elsewhere', to: null }])).toHaveLength(2);
  });

  test('that finds nothing is told, and does not change the source it was given', () => {
    const { idle } = applyWorldview(source, [rest, { at: [50, 50], to: 'GR' }], 'a.json');
    expect(idle).toStrictEqual([1]);
    expect(source[2]?.country).toBeUndefined();
  });

  test('is asked for where an area is no country', () => {
    const refused = () => applyWorldview(source, [], 'a.json');
    expect(refused).toThrow(BasemapFault);
    try {
      refused();
    } catch (error) {
      const said = (error as BasemapFault).say(basemapWords.en);
      expect(said).toContain('a.json has an area that is no country of ISO 3166-1: Elsewhere.');
      expect(said).toContain('{ "area": "Elsewhere", "to": "…" }');
    }
  });
});
