import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as patterns from './patterns.js';
import { decodePositions, encodePositions } from './position-code.js';

test('any ascending positions come back as they were written', () => {
  const ascending = fc
    .uniqueArray(fc.nat(2_000_000), { maxLength: 50 })
    .map((all) => all.sort((one, other) => one - other));
  fc.assert(
    fc.property(ascending, (positions) => {
      const text = encodePositions(positions);
      expect(text).toMatch(patterns.signs);
      expect(decodePositions(text)).toStrictEqual(positions);
    }),
  );
});

test('neighbours take one sign each', () => {
  expect(encodePositions([0, 1, 2, 34])).toBe('AAAf');
  expect(encodePositions([])).toBe('');
});

test('damaged text is read as far as it can be', () => {
  expect(decodePositions('A?A')).toStrictEqual([0, 1]);
  expect(decodePositions('Ag')).toStrictEqual([0]);
});
