import { describe, expect, test } from 'vitest';
import type { Block } from '../model/rich-text.js';
import { teaserOf, wordsOf } from './words.js';

const paragraph = (...children: Extract<Block, { type: 'paragraph' }>['children']): Block => ({
  type: 'paragraph',
  children,
});

test('reads the words of paragraphs, lists, emphasis and links', () => {
  const blocks: Block[] = [
    paragraph('Three ', { type: 'emphasis', children: ['good'] }, ' practices'),
    {
      type: 'list',
      ordered: false,
      items: [[paragraph({ type: 'link', url: 'https://a.example', children: ['one'] })], [paragraph('two')]],
    },
    { type: 'include', of: 'questions' },
  ];
  expect(wordsOf(blocks)).toBe('Three good practices one two ');
});

describe('a teaser', () => {
  const teaser = (words: string) => teaserOf({ de: [paragraph(words)] })?.de;

  test('is the whole text where it is short', () => {
    expect(teaser('Ein  Brunnen.\n')).toBe('Ein Brunnen.');
  });

  test('is cut between words, and says so', () => {
    expect(teaser('sieben '.repeat(100))).toBe(`${'sieben '.repeat(42).trim()}…`);
  });

  test('is never cut inside a character', () => {
    const text = teaser('🏙'.repeat(400)) ?? '';
    expect(text.length).toBeLessThanOrEqual(300);
    expect(text).not.toMatch(/\p{Surrogate}/u);
  });

  test('is missing where there are no words', () => {
    expect(teaserOf(undefined)).toBeUndefined();
    expect(teaserOf({ de: [{ type: 'include', of: 'questions' }] })).toBeUndefined();
  });
});
