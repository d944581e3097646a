import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeText, html, joined } from './markup.js';

/** What a browser makes of escaped text. */
const read = (text: string) =>
  text.replace(
    /&(amp|lt|gt|quot|#39);/g,
    (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? "'",
  );

describe('html', () => {
  test('escapes what is put into it, in text and in attributes', () => {
    expect(html`<a href="${'"><script>'}">${"Tom & Jerry's"}</a>`.toString()).toBe(
      '<a href="&quot;&gt;&lt;script&gt;">Tom &amp; Jerry&#39;s</a>',
    );
  });

  test('takes its own markup as it is, alone and in lists, and leaves out what is not there', () => {
    expect(html`${[html`<b>1</b>`, ['<', 2]]}${undefined}${false}${0}`.toString()).toBe('<b>1</b>&lt;20');
  });
});

describe('escapeText', () => {
  test('comes back as it was for all text that HTML allows', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const escaped = escapeText(text);
        expect(escaped).not.toMatch(/[<>"']/);
        expect(read(escaped)).toBe(text.replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g, '\uFFFD'));
      }),
    );
  });

  test.each(['\u0000', '\u0007', '\u0085', '\uD800', '\uFFFE', '\uFDD0'])(
    'puts a replacement where HTML forbids %j',
    (character) => {
      expect(escapeText(`a${character}b`)).toBe('a\uFFFDb');
    },
  );
});

describe('joined', () => {
  const text = (...parts: Parameters<typeof joined>[0]) => html`${joined(parts, ' · ')}`.toString();

  test('puts a separator only between parts that say something', () => {
    expect(text('', 'a', undefined, 'b', false, html`<b>c</b>`)).toBe('a · b · <b>c</b>');
  });

  test('is nothing where no part says anything', () => {
    expect(joined(['', undefined, false], ' · ')).toBeUndefined();
  });
});
