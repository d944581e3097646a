import { expect, test } from 'vitest';
import { stableNumber, stableUuid } from './stable-id.js';

test('a UUID is the same for the same text, of version 8, and of the variant of RFC 9562', () => {
  expect(stableUuid('a')).toBe(stableUuid('a'));
  for (let at = 0; at < 200; at += 1)
    expect(stableUuid(`item-${at}`)).toMatch(
      /^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
    );
});

test('UUIDs of a hundred thousand similar texts differ', () => {
  const all = Array.from({ length: 100_000 }, (_, at) =>
    stableUuid(`https://feed.example/events/e#item-${at}`),
  );
  expect(new Set(all).size).toBe(all.length);
});

test('a number goes to the next where it is taken', () => {
  const first = stableNumber('a', new Set());
  expect(first).toBeGreaterThan(0);
  expect(stableNumber('a', new Set())).toBe(first);
  expect(stableNumber('a', new Set([first]))).toBe(first + 1);
});
