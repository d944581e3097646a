import { expect, test } from 'vitest';
import { oneOf } from './one-of.js';

const read = oneOf('lazy', 'eager');

test('a known word is taken, and anything else counts as the first', () => {
  expect(read('eager')).toBe('eager');
  expect(read('EAGER')).toBe('lazy');
  expect(read('')).toBe('lazy');
  expect(read(null)).toBe('lazy');
});
