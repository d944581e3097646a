import { expect, test } from 'vitest';
import { contentOf, draft } from './sample.test-support.js';
import { entryOf, grouped, remembered } from './lookup.js';

test('finds entries by kind and id', () => {
  const content = contentOf(draft);
  expect(entryOf(content, 'topics', 'water')?.label).toStrictEqual({ de: 'Wasser' });
  expect(entryOf(content, 'topics', 'water-2031')).toBeUndefined();
  expect(entryOf(content, 'topics', 'constructor')).toBeUndefined();
});

test('makes a thing once for each list', () => {
  let made = 0;
  const count = remembered(() => (made += 1));
  const list: string[] = [];
  expect([count(list), count(list), count([])]).toStrictEqual([1, 1, 2]);
});

test('puts a thing once into each of its groups, in the order of the list', () => {
  expect([...grouped(['ab', 'b', 'bb'], (word) => word.split(''))]).toStrictEqual([
    ['a', ['ab']],
    ['b', ['ab', 'b', 'bb']],
  ]);
});
