import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../authoring/index.js';
import { lineOfHtml, readPage } from './html.js';
import { proseOf } from './prose.js';

const body = (text: string, form: 'html' | 'markdown' | 'text' = 'html') =>
  proseOf(text, form)
    .sections.map((section) => (section.heading ? `## ${section.heading}\n\n${section.body}` : section.body))
    .join('\n\n');

describe('prose of HTML', () => {
  test.each([
    ['<p>Eins</p><p>Zwei &amp; drei</p>', 'Eins\n\nZwei & drei'],
    ['Ein <b>starkes </b>Wort, ein <em>leises</em>', 'Ein **starkes** Wort, ein *leises*'],
    ['<p>Eins<br>Zwei<br/>Drei</p>', 'Eins\n\nZwei\n\nDrei'],
    ['<ul><li>a</li><li>b<ol><li>c</li></ol></li></ul>', '- a\n- b\n\n  1. c'],
    ['<h2>Ablauf</h2><p>Um neun.</p>', '## Ablauf\n\nUm neun.'],
    ['<h2>A</h2><h3>B</h3><p>c</p>', '## A\n\n**B**\n\nc'],
    ['<p>a</p><h2>Ende</h2>', 'a\n\nEnde'],
    ['<a href="https://example.org/x">hier</a>', '[hier](<https://example.org/x>)'],
    ['<a href="javascript:alert(1)">hier</a>', 'hier'],
    ['<a href="/rel">hier</a>', 'hier'],
    [
      '<table><tr><th>9:00</th><td>Start</td></tr><tr><td>10:00</td><td>Pause</td></tr></table>',
      '9:00 – Start\n\n10:00 – Pause',
    ],
    [
      '<p>1. kein Listenpunkt</p><p># kein Titel</p><p>- kein Punkt</p>',
      '1\\. kein Listenpunkt\n\n\\# kein Titel\n\n\\- kein Punkt',
    ],
    ['snake_case_name und *Stern*', 'snake_case_name und \\*Stern\\*'],
    ['<script>alert(1)</script><style>p{}</style>Text', 'Text'],
    ['&nbsp;', ''],
  ])('%s', (html, markdown) => {
    expect(body(html)).toBe(markdown);
  });

  test('names what it leaves out', () => {
    const { lost } = proseOf('<img src=x><iframe src=y></iframe>[gallery ids="1,2"] [1] ok', 'html');
    expect(lost).toStrictEqual(['image', 'embed', 'shortcode']);
    expect(body('[gallery ids="1,2"] [1] ok')).toBe('\\[1\\] ok');
    expect(body('[vc_row][note]eins[/note] [sic] zwei')).toBe('eins \\[sic\\] zwei');
  });

  test('gets through ten thousand nested elements', () => {
    expect(body(`${'<div>'.repeat(10_000)}tief`)).toBe('tief');
    expect(body(`${'<ul><li>'.repeat(3_000)}tief`)).toContain('tief');
  });
});

describe('prose of plain text', () => {
  test.each([
    ['Eins\nZwei', 'Eins\n\nZwei'],
    ['Themen:\n- a\n• b\nEnde', 'Themen:\n\n- a\n- b\n\nEnde'],
    ['<kein Tag> & so_weiter', '\\<kein Tag> & so_weiter'],
    ['{{questions}}', '{ {questions} }'],
  ])('%j', (text, markdown) => {
    expect(body(text, 'text')).toBe(markdown);
  });

  test('joins lines that an e-mail program has broken', () => {
    const line = 'Die Teilnehmenden tauschen sich zwei Stunden lang aus und essen';
    expect(body(`${line}\n${line}\n${line}\ndann.`, 'text')).toBe(`${line} ${line} ${line} dann.`);
  });
});

describe('prose of Markdown', () => {
  test.each([
    ['# Titel\n\nText `code`\n\n> Zitat', '## Titel\n\nText code\n\nZitat'],
    ['![Bild](x.png) Text', 'Text'],
    ['<b>HTML</b> Text', 'HTML Text'],
    ['```\nzeile\n```', 'zeile'],
    ['a  \nb', 'a b'],
  ])('%j', (text, markdown) => {
    expect(body(text, 'markdown')).toBe(markdown);
  });
});

const hostile = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc
    .array(
      fc.constantFrom(
        ...['<p>', '</p>', '<b>', '</b>', '<em>', '</em>', '<ul>', '<li>', '</ul>', '<br>', '<h2>', '</h2>'],
        ...[
          '<a href="https://example.org/">',
          '</a>',
          '*',
          '_',
          '#',
          '-',
          '1.',
          '>',
          '`',
          '[',
          ']',
          '(',
          ')',
          '|',
        ],
        ...[
          '\n',
          '\n\n',
          ' ',
          '&',
          '&amp;',
          '<',
          '!',
          '~~~',
          '{{questions}}',
          '===',
          '\\',
          'Wort',
          'ä',
          '  ',
          ':-',
          '---',
        ],
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join('')),
);

test.each(['html', 'markdown', 'text'] as const)('prose of any %s is what content may hold', (form) => {
  fc.assert(
    fc.property(hostile, (text) => {
      for (const section of proseOf(text, form).sections) {
        expect(parseMarkdown(section.body).problems, JSON.stringify(section.body)).toStrictEqual([]);
        expect(section.body.trim()).not.toBe('');
      }
    }),
    { numRuns: 400 },
  );
});

test.each([
  ['Tom &amp; Jerry', 'Tom & Jerry'],
  ['Das <em>Fest</em>', 'Das Fest'],
  ['3 < 5 & so', '3 < 5 & so'],
  ['a&#8211;b', 'a–b'],
])('the line %s is %s', (html, line) => {
  expect(lineOfHtml(html)).toBe(line);
});

describe('readPage', () => {
  test('finds the title, the data and whether it asks to sign in', () => {
    expect(
      readPage(
        '<title>Fest</title><script type="application/ld+json">{"a":1}</script><template><script type="application/ld+json">x</script></template>',
      ),
    ).toStrictEqual({ title: 'Fest', jsonLd: ['{"a":1}'], asksToSignIn: false });
    expect(readPage('<title>Anmelden – Netz</title>').asksToSignIn).toBe(true);
    expect(readPage('<form><input type="password"></form>').asksToSignIn).toBe(true);
  });
});
