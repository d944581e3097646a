import { describe, expect, it } from 'vitest';
import { editDistance, nearWords, paramsOfUnknownWord } from './near.js';

describe('editDistance', () => {
  it('counts letters added, dropped, replaced and swapped', () => {
    expect(
      ['titel', 'titl', 'titles', 'tizle', 'title', ''].map((word) => editDistance(word, 'title')),
    ).toEqual([1, 1, 1, 1, 0, 5]);
  });
});

describe('nearWords', () => {
  it('gives the nearest first', () => {
    expect(nearWords('tiirana', ['tirane', 'tirana', 'essen'])).toEqual(['tirana', 'tirane']);
  });

  it('finds a word by its beginning, whatever the case', () => {
    expect(nearWords('Working', ['working-groups', 'materials'])).toEqual(['working-groups']);
  });

  it('finds nothing where nothing is near', () => {
    expect(nearWords('xyz', ['title', 'kind'])).toEqual([]);
    expect(nearWords('lat', ['id', 'url'])).toEqual([]);
  });

  it('does not compare a long text, which is no word', () => {
    expect(nearWords('x'.repeat(101), ['x'.repeat(102)])).toEqual([]);
  });
});

describe('paramsOfUnknownWord', () => {
  it('names all words of a short list', () => {
    expect(paramsOfUnknownWord('plaace', ['place', 'virtual'])).toEqual({
      value: 'plaace',
      words: 'place, virtual',
      near: 'place',
    });
  });

  it('names only near words of a long list', () => {
    const words = ['abcd', ...Array.from({ length: 12 }, (_, at) => `word-number-${at}`)];
    expect(paramsOfUnknownWord('abce', words)).toEqual({ value: 'abce', words: '', near: 'abcd' });
  });
});
