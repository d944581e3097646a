import { expect, test } from 'vitest';
import { toStep } from './step.js';

test.each([
  [null, 20],
  ['', 20],
  ['all', 20],
  ['0', 20],
  ['-3', 20],
  ['5', 5],
  ['7.9', 7],
  ['5000', 5000],
])('limit %j is %i entries', (attribute, entries) => {
  expect(toStep(attribute)).toBe(entries);
});
