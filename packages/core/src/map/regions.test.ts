import { describe, expect, test } from 'vitest';
import { chooseRegion, isWithin } from './regions.js';

const nameOf = (countries: string[], places: (readonly [longitude: number, latitude: number])[]) =>
  chooseRegion(
    countries,
    places.map(([longitude]) => longitude),
    places.map(([, latitude]) => latitude),
  ).name;

const tirana = [19.82, 41.33] as const;
const tbilisi = [44.79, 41.72] as const;
const essen = [7.01, 51.46] as const;
const seed = ['AL', 'AM', 'AZ', 'BA', 'BY', 'GE', 'MD', 'ME', 'RS', 'UA', 'XK'];

describe('the region that suits an event', () => {
  test('is the smallest that shows its countries and places', () => {
    expect(nameOf(seed, [tirana, tbilisi, essen])).toBe('see-caucasus');
    expect(nameOf([...seed, 'ES'], [essen])).toBe('europe');
    expect(nameOf([...seed, 'KE'], [essen])).toBe('world');
  });

  test('does not mind a municipality that has no point', () => {
    expect(nameOf(seed, [tirana, [NaN, NaN]])).toBe('see-caucasus');
  });

  test('has all of a country, not a part of it', () => {
    expect(nameOf(['RU'], [])).toBe('world');
    expect(nameOf(['GB'], [])).toBe('europe');
  });

  test('is larger where a place lies outside, even one of no participating country', () => {
    expect(nameOf(seed, [[-3.7, 40.42]])).toBe('europe');
    expect(nameOf(seed, [[36.82, -1.29]])).toBe('world');
  });

  test('is the world where nothing is known, or a code that no map has', () => {
    expect(nameOf([], [])).toBe('world');
    expect(nameOf(['ZZ'], [])).toBe('world');
    expect(nameOf([], [[NaN, NaN]])).toBe('world');
  });

  test('goes across the date line', () => {
    const pacific = { name: 'pacific', frame: [150, -30, 210, 30] as const };
    expect(isWithin(pacific.frame, -175, 0)).toBe(true);
    expect(isWithin(pacific.frame, 149, 0)).toBe(false);
    expect(isWithin(pacific.frame, -149, 0)).toBe(false);
    expect(isWithin(pacific.frame, 170, 31)).toBe(false);
  });
});
