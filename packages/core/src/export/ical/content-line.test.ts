import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentLine, parameter, textValue } from './content-line.js';

const octets = (text: string) => new TextEncoder().encode(text).length;
const parts = (line: string) => line.slice(0, -2).split('\r\n');

describe('a content line', () => {
  test('is not folded at 75 octets, and is at 76', () => {
    expect(contentLine('a'.repeat(75))).toBe(`${'a'.repeat(75)}\r\n`);
    expect(contentLine('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a\r\n`);
    expect(contentLine('a'.repeat(150))).toBe(`${'a'.repeat(75)}\r\n ${'a'.repeat(74)}\r\n a\r\n`);
  });

  test('counts octets, not characters', () => {
    expect(contentLine('ö'.repeat(38))).toBe(`${'ö'.repeat(37)}\r\n ö\r\n`);
    expect(contentLine('ა'.repeat(26))).toBe(`${'ა'.repeat(25)}\r\n ა\r\n`);
  });

  test('has no part longer than 75 octets, cuts up no character, and comes together again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400, size: 'max' }), (text) => {
        const line = text.replace(/[\r\n]/g, '');
        const folded = parts(contentLine(line));
        for (const part of folded) {
          expect(octets(part)).toBeLessThanOrEqual(75);
          expect(part).toBe(new TextDecoder().decode(new TextEncoder().encode(part)));
        }
        expect(folded.map((part, at) => (at === 0 ? part : part.slice(1))).join('')).toBe(line);
      }),
    );
  });
});

describe('a text value', () => {
  test.each([
    ['a; b, c', 'a\\; b\\, c'],
    ['C:\\n', 'C:\\\\n'],
    ['one\ntwo\r\nthree\rfour', 'one\\ntwo\\nthree\\nfour'],
    ['tab\tstays', 'tab\tstays'],
    ['bell\u0007 and \uD800 half', 'bell and \uFFFD half'],
  ])('%j is written %j', (text, written) => {
    expect(textValue(text)).toBe(written);
  });
});

test('a parameter keeps quotation marks, circumflexes and ends of lines by encoding them', () => {
  expect(parameter('LABEL', 'the "big" ^ room\nupstairs')).toBe(`;LABEL="the ^'big^' ^^ room^nupstairs"`);
});
