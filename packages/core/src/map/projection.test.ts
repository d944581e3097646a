import { describe, expect, test } from 'vitest';
import { createProject } from './projection.js';

/** 10 units to the right and 20 up for each degree, and a little more to the right where both are far. */
const projection = {
  longitude: 170,
  latitude: 10,
  reach: [30, 20] as const,
  x: [[500], [300, 0, 5]],
  y: [[400, -400]],
};
const project = createProject(projection);

describe('a projection', () => {
  test('puts its middle and what is around it where its polynomials say', () => {
    expect(project(170, 10)).toStrictEqual([500, 400]);
    expect(project(180, 20)).toStrictEqual([expect.closeTo(600 + 5 / 12, 9), 200]);
    expect(project(160, 0)).toStrictEqual([expect.closeTo(400 - 5 / 12, 9), 600]);
  });

  test('takes longitudes beyond the date line as what they are', () => {
    const [x, y] = project(190, 5);
    expect(project(-170, 5)).toStrictEqual([expect.closeTo(x, 9), expect.closeTo(y, 9)]);
    expect(project(-530, 5)).toStrictEqual([expect.closeTo(x, 9), expect.closeTo(y, 9)]);
  });

  test('has no position for what lies beyond its reach', () => {
    for (const [longitude, latitude] of [
      [139, 10],
      [-159, 10],
      [170, 31],
      [170, -11],
    ] as const)
      expect(project(longitude, latitude)).toStrictEqual([NaN, NaN]);
  });
});
