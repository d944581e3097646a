import { expect, test } from 'vitest';
import { listOf } from './list-of.js';

const read = listOf(['programme', 'questions', 'lead']);

test('known words are taken in the order in which they stand', () => {
  expect(read('questions programme')).toEqual(['questions', 'programme']);
  expect(read(' lead,\n programme ')).toEqual(['lead', 'programme']);
});

test('unknown words are passed over, and no attribute names none', () => {
  expect(read('questions prices')).toEqual(['questions']);
  expect(read('')).toEqual([]);
  expect(read(null)).toEqual([]);
});
