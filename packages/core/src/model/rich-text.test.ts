import { expect, test } from 'vitest';
import { limits } from './limits.js';
import { richTextSchema, type Block } from './rich-text.js';
import { rules } from './rules.js';

const paragraph = (...children: (string | { type: 'strong'; children: string[] })[]): Block => ({
  type: 'paragraph',
  children,
});

test('a tree is as long as all its words, wherever they stand', () => {
  const half = 'x'.repeat(limits.richText / 2);
  const whole = [
    paragraph({ type: 'strong', children: [half] }),
    { type: 'list', ordered: false, items: [[paragraph(half)]] },
  ];
  expect(richTextSchema.safeParse({ de: whole, en: whole }).success).toBe(true);
  const { error } = richTextSchema.safeParse({ de: [...whole, paragraph('.')] });
  expect(error?.issues).toMatchObject([{ path: ['de'], message: rules['rich-text.long'] }]);
});
