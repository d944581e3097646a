import { createProject } from '@connective-cities/core/map';
import { describe, expect, test } from 'vitest';
import { pictureOf } from './picture.js';
import type { RegionRecipe } from './recipe.js';

const recipe = (given: Partial<RegionRecipe>): RegionRecipe => ({
  source: '',
  credit: '',
  projection: 'conic-conformal',
  frame: [5, 35, 51, 57],
  width: 1400,
  tolerance: 1,
  smallest: 1,
  ...given,
});

const cases: [string, Partial<RegionRecipe>][] = [
  ['a conic', {}],
  ['a conic of half a continent', { frame: [-11, 35, 51, 71] }],
  ['a conic in the south', { frame: [-75, -56, -50, -20] }],
  ['a conic across the date line', { frame: [160, -50, 190, -30] }],
  ['the world', { projection: 'equal-earth', frame: [-169, -63, 191, 83.7], middle: 11 }],
  ['an azimuthal', { projection: 'azimuthal-equal-area', frame: [15, 39, 29, 45] }],
  ['an azimuthal of a continent', { projection: 'azimuthal-equal-area', frame: [-20, -36, 53, 38] }],
];

describe('the projection of a picture', () => {
  test.each(cases)('puts places where the picture is drawn, to half a unit: %s', (_, given) => {
    const { projection, exact, width, height } = pictureOf(recipe(given), 'mine');
    const project = createProject(projection);
    let compared = 0;
    for (let longitude = -179.9; longitude < 180; longitude += 1.9) {
      for (let latitude = -89.8; latitude < 90; latitude += 1.3) {
        const [x, y] = exact([longitude, latitude])!;
        const isSeen = x >= 0 && y >= 0 && x <= width && y <= height;
        const [atX, atY] = project(longitude, latitude);
        if (isSeen) {
          compared++;
          expect(Math.hypot(atX - x, atY - y)).toBeLessThan(0.71);
        } else if (!(x > -1 && y > -1 && x < width + 1 && y < height + 1)) {
          // What is not in the picture must not seem to be.
          expect(atX >= 0 && atY >= 0 && atX <= width && atY <= height).toBe(false);
        }
      }
    }
    expect(compared).toBeGreaterThan(30);
  });

  test('has a margin around its frame', () => {
    const { projection, width, height } = pictureOf(recipe({}), 'mine');
    const project = createProject(projection);
    const corners = [5, 16.5, 28, 39.5, 51].flatMap((east) => [project(east, 35), project(east, 57)]);
    const margin = Math.min(...corners.flatMap(([x, y]) => [x, y, width - x, height - y]));
    expect(margin).toBeGreaterThan(width / 100);
  });
});
