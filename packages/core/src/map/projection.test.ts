import { geoAzimuthalEqualArea, geoConicConformal, geoEqualEarth, type GeoProjection } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import { createProject, type Projection } from './projection.js';

/** Every 7.5° of longitude and latitude, the poles apart: projections disagree about what lies there. */
const grid = Array.from({ length: 48 }, (_, column) => -179.9 + column * 7.5).flatMap((longitude) =>
  Array.from({ length: 23 }, (_, row): [number, number] => [longitude, -82.5 + row * 7.5]),
);

const cases: [string, Projection, GeoProjection][] = [
  [
    'Equal Earth around 11° east',
    { name: 'equal-earth', longitude: 11, scale: 350, x: 1000, y: 480 },
    geoEqualEarth().rotate([-11, 0]).scale(350).translate([1000, 480]),
  ],
  [
    'a conic of two parallels',
    { name: 'conic-conformal', longitude: 28, parallels: [39, 53], scale: 2600, x: 1000, y: 3000 },
    geoConicConformal().parallels([39, 53]).rotate([-28, 0]).scale(2600).translate([1000, 3000]),
  ],
  [
    'a conic of one parallel in the south',
    { name: 'conic-conformal', longitude: -65, parallels: [-35, -35], scale: 900, x: 10, y: -20 },
    geoConicConformal().parallels([-35, -35]).rotate([65, 0]).scale(900).translate([10, -20]),
  ],
  [
    'an azimuthal around a point that is neither pole nor equator',
    { name: 'azimuthal-equal-area', longitude: -20, latitude: 52, scale: 700, x: 500, y: 400 },
    geoAzimuthalEqualArea().rotate([20, -52]).scale(700).translate([500, 400]),
  ],
];

describe('a projection', () => {
  test.each(cases)('puts places where d3-geo puts them: %s', (_, projection, second) => {
    const project = createProject(projection);
    const differences = grid.map((place) => {
      const [x, y] = project(...place);
      const [secondX, secondY] = second(place) ?? [NaN, NaN];
      return Math.hypot(x - secondX, y - secondY) / Math.max(1, Math.hypot(x, y));
    });
    expect(differences).toHaveLength(1104);
    expect(Math.max(...differences)).toBeLessThan(1e-6);
  });

  test.each(cases)('takes longitudes beyond the date line as what they are: %s', (_, projection) => {
    const project = createProject(projection);
    const [x, y] = project(-170, 50);
    expect(project(190, 50)).toStrictEqual([expect.closeTo(x, 6), expect.closeTo(y, 6)]);
    expect(project(-530, 50)).toStrictEqual([expect.closeTo(x, 6), expect.closeTo(y, 6)]);
  });

  test('keeps the poles of a conic finite', () => {
    const project = createProject(cases[1]![1]);
    expect([...project(0, 90), ...project(0, -90)].every(Number.isFinite)).toBe(true);
  });
});
