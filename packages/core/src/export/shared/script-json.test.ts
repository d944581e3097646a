import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scriptJson } from './script-json.js';

test('holds nothing that ends a script, and is read back as it was', () => {
  const hostile = fc.constantFrom(
    '</script>',
    '<!--',
    '<script',
    '-->',
    ']]>',
    '\u2028',
    '\u2029',
    '\uD800',
    '"',
    '\\',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(hostile, fc.string({ unit: 'binary' }))), (texts) => {
      const written = scriptJson({ texts });
      expect(written).not.toMatch(/[<\u2028\u2029\n\r]|\p{Surrogate}/u);
      expect(JSON.parse(written)).toStrictEqual({ texts });
    }),
  );
});
