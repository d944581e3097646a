import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { regions } from '@connective-cities/core/map';
import { describe, expect, test } from 'vitest';
import { wholeCountries } from './build-basemap.js';
import { pictureOf } from './picture.js';
import { readRecipe } from './recipe.js';
import { readSource } from './source.js';
import { applyWorldview } from './worldview.js';

const { resolve } = createRequire(import.meta.url);
const read = (file: string): unknown => JSON.parse(readFileSync(resolve(file), 'utf8'));
const recipe = readRecipe(read('@connective-cities/basemaps/worldview.json'), 'worldview.json');

describe('the regions that core chooses from', () => {
  test('are those of the recipe, the smallest first', () => {
    expect(regions.map(({ name }) => name).toSorted()).toStrictEqual(Object.keys(recipe.regions).toSorted());
    expect(regions.at(-1)?.name).toBe('world');
  });

  test.each(regions)('$name has the shape of its picture', ({ name, ratio }) => {
    const { width, height } = pictureOf(recipe.regions[name]!, name);
    expect(ratio).toBeCloseTo(width / height, 2);
  });

  test.each(regions.filter(({ countries }) => countries !== undefined))(
    '$name has the frame of the recipe, and the countries that its picture shows as a whole',
    ({ name, frame, countries }) => {
      const region = recipe.regions[name]!;
      const worldview = applyWorldview(readSource(read(region.source), region.source), recipe.steps, '');
      expect(frame).toStrictEqual(region.frame);
      expect(wholeCountries(worldview, pictureOf(region, name))).toStrictEqual(
        countries?.split(' ').toSorted(),
      );
    },
  );
});
