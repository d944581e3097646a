import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readBasemap } from './read-basemap.js';

const file = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../basemaps/${name}.json`, import.meta.url), 'utf8')) as Record<
    string,
    unknown
  >;

const world = file('world');
const small = {
  format: 'connective-cities/basemap',
  version: '1.4',
  region: 'mine',
  projection: { longitude: 0, latitude: 0, reach: [10, 10], x: [[50], [40]], y: [[25, -20]] },
  width: 100,
  height: 50,
  frame: [0, 0, 10, 10],
  land: 'M1,1 3,1 3,3z',
  points: [['AL', 1, 2]],
  source: 'By hand',
};

describe('a basemap that is read', () => {
  test.each(['world', 'world-borderless', 'europe', 'see-caucasus'])(
    'is %s as it is in its file, its outlines as path data',
    (name) => {
      const { countries, land, ...rest } = readBasemap(file(name))!;
      const { countries: packed, land: packedLand, ...restOfFile } = file(name);
      expect(rest).toStrictEqual(restOfFile);
      expect(Object.keys(countries ?? {})).toStrictEqual(Object.keys(packed ?? {}));
      expect(land === undefined).toBe(packedLand === undefined);
      for (const path of [...Object.values(countries ?? {}), ...(land ? [land] : [])])
        expect(path).toMatch(/^(?:M-?\d+,-?\d+(?: -?\d+,-?\d+){2,}z)+$/);
    },
  );

  test('is of any version 1, and passes over what is new', () => {
    expect(readBasemap({ ...small, rivers: 'M1 1' })).toStrictEqual(small);
    expect(readBasemap({ ...small, version: '2.0' })).toBeUndefined();
  });

  test('has no outline that is not path data, and no point that lies nowhere', () => {
    const read = readBasemap({
      ...small,
      land: undefined,
      countries: { AL: 'M1,1 3,1 3,3z', XX: '<script>', YY: 5, ZZ: 'M1 1l2 0z' },
      points: [['AL', 1, 2], ['AL', 1], ['AL', NaN, 2], [7, 1, 2], null],
      notes: { XK: { en: 'A note' }, AL: 'none' },
    });
    expect(read?.countries).toStrictEqual({ AL: 'M1,1 3,1 3,3z' });
    expect(read?.points).toStrictEqual([['AL', 1, 2]]);
    expect(read?.notes).toStrictEqual({ XK: { en: 'A note' } });
  });

  test.each([
    ['nothing', undefined],
    ['a list', [small]],
    ['another document', { ...small, format: 'connective-cities/event' }],
    ['no outlines', { ...small, land: undefined }],
    ['no outlines that can be drawn', { ...small, land: undefined, countries: { AL: 'circle' } }],
    ['no size', { ...small, width: 0 }],
    ['a frame of words', { ...small, frame: ['a', 'b', 'c', 'd'] }],
    ['no projection', { ...small, projection: undefined }],
    ['a projection of another kind', { ...small, projection: { name: 'mercator', longitude: 0 } }],
    ['a projection without a reach', { ...small, projection: { ...small.projection, reach: undefined } }],
    ['a projection of words', { ...small, projection: { ...small.projection, x: [['a']] } }],
    ['points that are no list', { ...small, points: 5 }],
  ])('is undefined for %s', (_, value) => {
    expect(readBasemap(value)).toBeUndefined();
  });

  test('is a copy, so that what is done to it changes nothing elsewhere', () => {
    expect(readBasemap(world)).not.toBe(world);
  });
});
