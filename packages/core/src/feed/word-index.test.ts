import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { decodePositions } from '../model/position-code.js';
import { searchPartSchema } from '../model/search-data.js';
import { WordIndex } from './word-index.js';

test('tells for each word where it stands', () => {
  const index = new WordIndex();
  index.add(0, ['wasser', 'stadt']);
  index.add(3, ['wasser']);
  const [part] = index.parts();
  expect(z.parse(searchPartSchema, part)).toStrictEqual(part);
  expect(part?.words).toStrictEqual(['stadt', 'wasser']);
  expect(part?.positions.map(decodePositions)).toStrictEqual([[0], [0, 3]]);
});

test('cuts long lists of words into parts that follow each other', () => {
  const index = new WordIndex();
  const words = Array.from({ length: 25_000 }, (_, at) => `w${String(at).padStart(5, '0')}`);
  index.add(0, words);
  const parts = index.parts();
  expect(parts.length).toBeGreaterThan(2);
  expect(parts.flatMap((part) => part.words)).toStrictEqual(words);
  for (const part of parts) expect(z.safeParse(searchPartSchema, part).success).toBe(true);
});

test('has no part where there are no words', () => {
  expect(new WordIndex().parts()).toStrictEqual([]);
});
