import { describe, expect, it } from 'vitest';
import { numbersIn, parseCount } from './count-words.js';

describe('a number in words', () => {
  it.each([
    ['50', { value: 50, qualifier: 'exact' }],
    ['rund 50', { value: 50, qualifier: 'about' }],
    ['Ca. 50', { value: 50, qualifier: 'about' }],
    ['knapp 70', { value: 70, qualifier: 'almost' }],
    ['fast 90', { value: 90, qualifier: 'almost' }],
    ['mehr als 23', { value: 23, qualifier: 'more-than' }],
    ['mehr  als 23', { value: 23, qualifier: 'more-than' }],
    ['über 30', { value: 30, qualifier: 'more-than' }],
    ['>40', { value: 40, qualifier: 'more-than' }],
    ['mindestens 5', { value: 5, qualifier: 'at-least' }],
    ['bis zu 12', { value: 12, qualifier: 'up-to' }],
    ['weniger als 9', { value: 9, qualifier: 'fewer-than' }],
    ['almost 70', { value: 70, qualifier: 'almost' }],
    ['nearly 60', { value: 60, qualifier: 'almost' }],
    ['more than 23', { value: 23, qualifier: 'more-than' }],
    ['up to 12', { value: 12, qualifier: 'up-to' }],
    ['approximately 41', { value: 41, qualifier: 'about' }],
    ['20–30', { value: 20, max: 30, qualifier: 'exact' }],
    ['20 bis 30', { value: 20, max: 30, qualifier: 'exact' }],
    ['about 20 to 30', { value: 20, max: 30, qualifier: 'about' }],
    ['rund 3.500', { value: 3500, qualifier: 'about' }],
    ['1,200', { value: 1200, qualifier: 'exact' }],
    ['1 200', { value: 1200, qualifier: 'exact' }],
  ])('"%s" is read', (text, count) => {
    expect(parseCount(text)).toEqual(count);
  });

  it.each([
    'gut 50',
    'viele',
    'fünfzig',
    '50 Personen',
    '5,5',
    '-3',
    '50+',
    '',
    '23 und mehr',
    '20-',
    '1.20',
  ])('"%s" is not guessed at', (text) => {
    expect(parseCount(text)).toBeUndefined();
  });
});

describe('numbers in a sentence', () => {
  it('are found with the words before them', () => {
    expect(numbersIn('Rund 50 Teilnehmende aus mehr als 23 Kommunen in 11 Ländern')).toEqual([
      { value: 50, qualifier: 'about' },
      { value: 23, qualifier: 'more-than' },
      { value: 11, qualifier: 'exact' },
    ]);
    expect(numbersIn('a network of around 3,500 experts')).toEqual([{ value: 3500, qualifier: 'about' }]);
  });

  it('are none where numbers are parts of something else', () => {
    expect(numbersIn('COVID19 hat fünf Kommunen in B2B')).toEqual([]);
    expect(numbersIn('Version 1.5.2')).toEqual([]);
  });

  it('take no word for a qualifier that is the end of another', () => {
    expect(numbersIn('darunter 5')).toEqual([{ value: 5, qualifier: 'exact' }]);
  });
});
