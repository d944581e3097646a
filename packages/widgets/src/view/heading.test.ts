import { expect, test } from 'vitest';
import { levelBelow } from './heading.js';

test('headings inside are one level below, and none where the title is none', () => {
  expect([levelBelow(2), levelBelow(6), levelBelow(0)]).toEqual([3, 6, 0]);
});
