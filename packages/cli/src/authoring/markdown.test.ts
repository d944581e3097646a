import { blockSchema } from '@connective-cities/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from './markdown.js';

const problems = (text: string) =>
  parseMarkdown(text).problems.map(({ code, line, column }) => `${code} ${line}:${column}`);

describe('parseMarkdown', () => {
  it('reads paragraphs, lists, emphasis and links', () => {
    const text = 'Drei *gute*\nund **beste** [Beispiele](https://a.example).\n\n1. eins\n   - innen\n2. zwei';
    expect(parseMarkdown(text)).toEqual({
      problems: [],
      blocks: [
        {
          type: 'paragraph',
          children: [
            'Drei ',
            { type: 'emphasis', children: ['gute'] },
            ' und ',
            { type: 'strong', children: ['beste'] },
            ' ',
            { type: 'link', url: 'https://a.example', children: ['Beispiele'] },
            '.',
          ],
        },
        {
          type: 'list',
          ordered: true,
          items: [
            [
              { type: 'paragraph', children: ['eins'] },
              { type: 'list', ordered: false, items: [[{ type: 'paragraph', children: ['innen'] }]] },
            ],
            [{ type: 'paragraph', children: ['zwei'] }],
          ],
        },
      ],
    });
  });

  it('reads names of lists on lines of their own', () => {
    expect(parseMarkdown('Fragen:\n\n{{questions}}\n{{ working-groups }}').blocks.slice(1)).toEqual([
      { type: 'include', of: 'questions' },
      { type: 'include', of: 'working-groups' },
    ]);
  });

  it('joins lines as a browser would, and keeps letters that need no escape', () => {
    expect(parseMarkdown('a\n  b &amp; „c“ 3 < 4').blocks).toEqual([
      { type: 'paragraph', children: ['a b & „c“ 3 < 4'] },
    ]);
  });

  it.each([
    ['a\n\n# b', 'md.heading 3:1'],
    ['a\n=', 'md.heading 1:1'],
    ['<div>\n</div>', 'md.html 1:1'],
    ['a <b>c</b> d', 'md.html 1:3'],
    ['a ![b](c.png)', 'md.image 1:3'],
    ['| a | b |\n|---|---|\n| c | d |', 'md.table 1:1'],
    ['a `b`', 'md.code 1:3'],
    ['```\na\n```', 'md.code 1:1'],
    ['    a', 'md.code 1:1'],
    ['> a', 'md.quote 1:1'],
    ['a\n\n---', 'md.rule 3:1'],
    ['a  \nb', 'md.break 1:2'],
    ['[a](javascript:alert)', 'md.link 1:1'],
    ['[a](seite.html)', 'md.link 1:1'],
    ['[a][b]\n\n[b]: https://a.example', 'md.reference 1:1'],
    ['{{results}}', 'md.include 1:1'],
    ['Fragen: {{questions}}', 'md.include 1:1'],
  ])('refuses %j', (text, problem) => {
    expect(problems(text)[0]).toBe(problem);
  });

  it('tells of one mistake a line, however many there are on it', () => {
    expect(problems('<b>a</b>\n<i>b</i>')).toEqual(['md.html 1:1', 'md.html 2:1']);
  });

  it('keeps the words of a link that leads nowhere', () => {
    expect(parseMarkdown('[a](x:y)').blocks).toEqual([{ type: 'paragraph', children: ['a'] }]);
  });

  it('refuses lists without end, and stays on its feet', () => {
    const deep = Array.from({ length: 40 }, (_, at) => `${'  '.repeat(at)}- x`).join('\n');
    expect(problems(deep)[0]).toMatch(/^md\.deep/);
  });

  it('gives nothing that the feed could not carry', () => {
    const pieces = fc.constantFrom(
      '*',
      '**',
      '[a](https://b.example)',
      '- ',
      '1. ',
      '\n',
      '\n\n',
      '  ',
      'x ',
      '{{questions}}',
      '<b>',
      '`',
      '#',
      '|',
      '>',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        for (const block of parseMarkdown(parts.join('')).blocks)
          expect(blockSchema.safeParse(block).success).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
