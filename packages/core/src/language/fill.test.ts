import { expect, test } from 'vitest';
import { fill } from './fill.js';

test('puts values in place of their names', () => {
  expect(fill('{n} Länder in {year}', { n: 11, year: '2020' })).toBe('11 Länder in 2020');
  expect(fill('{n}, {n}', { n: 0 })).toBe('0, 0');
});

test('leaves braces in values as they are, and dollar signs too', () => {
  expect(fill('{a}{b}', { a: '{b}', b: "$& $'" })).toBe("{b}$& $'");
});

test('leaves a name without a value standing, even one that every object inherits', () => {
  expect(fill('{missing} {constructor} {__proto__}', {})).toBe('{missing} {constructor} {__proto__}');
});
