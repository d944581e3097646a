import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withEntries, yamlOf } from './write-yaml.js';
import { readYaml } from './yaml.js';

const valueOf = (text: string) => {
  const { value, problems } = readYaml(text);
  expect(problems, text).toStrictEqual([]);
  return value;
};

describe('yamlOf', () => {
  test('writes maps and lists as blocks, and texts that are no plain ones in quotes', () => {
    expect(yamlOf({ title: 'Raum #3: Kommunen', key: '05113000', list: ['no', 'ja'] })).toBe(
      `title: 'Raum #3: Kommunen'\nkey: '05113000'\nlist:\n  - no\n  - ja\n`,
    );
  });

  test('writes paragraphs line by line, and folds a line that is too long', () => {
    const long = 'Die Teilnehmenden tauschten sich aus. '.repeat(5).trim();
    expect(yamlOf({ body: 'Eins.\n\nZwei.', summary: long })).toMatch(
      /^body: \|-\n {2}Eins\.\n\n {2}Zwei\.\nsummary: >-\n {2}Die Teilnehmenden/,
    );
  });

  test('puts a remark above its field, and one for a missing field at the end', () => {
    const text = yamlOf({ a: 1, list: [{ b: 2 }, { b: 3 }] }, [
      { path: ['list', 1, 'b'], text: 'counted by us' },
      { path: ['kind'], text: 'kind: nobody says' },
      { path: [], text: 'From a calendar.' },
    ]);
    expect(text).toBe(
      '# From a calendar.\n\na: 1\nlist:\n  - b: 2\n  - # counted by us\n    b: 3\n# kind: nobody says\n',
    );
  });

  test('is read back as what was written, whatever a text holds', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(
        fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.oneof(text, fc.array(text))),
        (value) => {
          expect(valueOf(yamlOf(value))).toStrictEqual({ ...value });
        },
      ),
    );
  });
});

describe('withEntries', () => {
  const entry = { id: 'tbilisi', name: 'Tiflis' };

  test('leaves every byte before the new entry as it is', () => {
    const before = "# Ours.\n- id: essen   # the city\n  localCode: '05113000'\n";
    expect(withEntries(before, [entry])).toBe(`${before}\n- id: tbilisi\n  name: Tiflis\n`);
  });

  test.each([
    ['', '- id: tbilisi\n  name: Tiflis\n'],
    ['# Nothing yet.\n', '# Nothing yet.\n\n- id: tbilisi\n  name: Tiflis\n'],
    ['[]\n', '- id: tbilisi\n  name: Tiflis\n'],
    ['- id: a', '- id: a\n\n- id: tbilisi\n  name: Tiflis\n'],
    ['  - id: a\n', '  - id: a\n\n  - id: tbilisi\n    name: Tiflis\n'],
    ['- id: a\r\n', '- id: a\r\n\r\n- id: tbilisi\r\n  name: Tiflis\r\n'],
  ])('adds to %j', (before, after) => {
    expect(withEntries(before, [entry])).toBe(after);
  });

  test.each(['[{id: a}]', '- id: a\n...\n', '---\n- id: a\n'])('keeps what %j holds', (before) => {
    expect(valueOf(withEntries(before, [entry]) ?? '')).toStrictEqual([{ id: 'a' }, entry]);
  });

  test.each(['name: x\n', '- a: [\n', 'text'])('knows that %j is no list to add to', (before) => {
    expect(withEntries(before, [entry])).toBeUndefined();
  });
});
