import { expect, test } from 'vitest';
import { tokens } from './tokens.js';

test.each([
  [null, []],
  ['', []],
  ['water', ['water']],
  [' water,  energy\n', ['water', 'energy']],
])('%j are the ids %j', (attribute, ids) => {
  expect(tokens(attribute)).toEqual(ids);
});
