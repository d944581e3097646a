import { expect, test } from 'vitest';
import { toHeadingLevel } from './heading-level.js';

test.each([
  ['3', 3],
  [4, 4],
  ['0', 0],
  ['1', 2],
  ['-3', 2],
  ['9', 6],
  ['', 2],
  [null, 2],
  [undefined, 2],
  ['zwei', 2],
  [Infinity, 6],
])(
  '%j becomes level %j: never the page’s own first heading, never one that does not exist',
  (value, level) => {
    expect(toHeadingLevel(value)).toBe(level);
  },
);
