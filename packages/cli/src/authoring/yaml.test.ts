import { describe, expect, it } from 'vitest';
import { readYaml } from './yaml.js';

const problems = (text: string) =>
  readYaml(text).problems.map(({ code, position: { line, column } }) => `${code} ${line}:${column}`);

describe('readYaml', () => {
  it('keeps dates and times as text, and knows neither yes nor no', () => {
    expect(readYaml('a: 2020-10-07\nb: 13:00\nc: no\nd: NO\ne: true\nf: 3').value).toEqual({
      ...{ a: '2020-10-07', b: '13:00', c: 'no', d: 'NO' },
      ...{ e: true, f: 3 },
    });
  });

  it('reads JSON', () => {
    expect(readYaml('{"a": [1, "x"]}').value).toEqual({ a: [1, 'x'] });
  });

  it('takes an inherited name for a field like any other', () => {
    const { value } = readYaml('__proto__: x\nconstructor: y');
    expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor']);
  });

  it.each([
    ['a: b: c', 'yaml.colon 1:4'],
    ['a:\n\tb: 1', 'yaml.tab 2:1'],
    ['a: 1\na: 2', 'yaml.duplicate 2:1'],
    ['a:\n  b: 1\n   c: 2', 'yaml.indent 3:4'],
    ['- id: a\n name: x', 'yaml.indent 2:1'],
    ['- a\nb: 1', 'yaml.indent 2:1'],
    ['key\nb: 1', 'yaml.indent 1:1'],
    ['a: "x\nb: 1', 'yaml.quote 1:4'],
    ["a: 'x' y", 'yaml.quote 1:8'],
    ['a: [1,\nb: 2', 'yaml.bracket 2:1'],
    ['a: @x', 'yaml.special 1:4'],
    ['a: *x', 'yaml.alias 1:4'],
    ['a: &x 1\nb: *x', 'yaml.alias 2:4'],
    ['a: &x 1', 'yaml.special 1:4'],
    ['a: !x 1', 'yaml.special 1:4'],
    ['a: *x* y', 'yaml.special 1:4'],
    ['- {x} y', 'yaml.special 1:3'],
    ['a: [x] y', 'yaml.special 1:4'],
    ['a: { b: x, y }', 'yaml.comma 1:12'],
    ['a: 1\n---\nb: 2', 'yaml.syntax 2:1'],
  ])('has one sentence for %j', (text, problem) => {
    expect(problems(text)).toEqual([problem]);
    expect(readYaml(text).value).toBeUndefined();
  });

  it('tells of every field that stands twice', () => {
    expect(problems('a: 1\na: 2\nb: 1\nb: 2')).toEqual(['yaml.duplicate 2:1', 'yaml.duplicate 4:1']);
  });

  it('does not unfold references that double and double', () => {
    const lines = [
      'a0: &a0 [x]',
      ...Array.from({ length: 40 }, (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}]`),
    ];
    expect(problems(lines.join('\n')).every((problem) => problem.startsWith('yaml.alias'))).toBe(true);
  });

  it('tells of a text that a number sign cuts, and not of comments that are meant', () => {
    expect(problems('a: Raum #3')).toEqual(['yaml.comment-cut 1:9']);
    expect(problems('a: Raum # 3')).toEqual(['yaml.comment-cut 1:9']);
    expect(readYaml('a: Raum #3').value).toEqual({ a: 'Raum' });
    expect(problems("a: Raum # drei\nb: Raum  #3\nc: 'Raum #3'\nd: 3 #4\n#e")).toEqual([]);
  });

  it('finds the place of a value, of a missing field and of a key', () => {
    const file = readYaml('a:\n  b: x\n  c:\n    - y\n    - z: 1\nd:\n', 10);
    const at = (...path: (string | number)[]) => Object.values(file.locate(path)).join(':');
    expect(at('a', 'b')).toBe('12:6');
    expect(at('a', 'c', 1, 'z')).toBe('15:10');
    expect(at('a', 'missing', 'more')).toBe('12:3');
    expect(at('a')).toBe('11:1');
    expect(at('d')).toBe('16:1');
    expect(at('a', 'b', 'de')).toBe('12:6');
    expect(file.locateKey(['a', 'b'])).toEqual({ line: 12, column: 3 });
    expect(file.sourceOf(['a', 'b'])).toBe('x');
    expect(file.sourceOf(['a', 'b', 'de'])).toBeUndefined();
  });

  it('finds the entries of a list that is written as a map', () => {
    const file = readYaml('counts:\n  participants: 50\n  countries: 11\n');
    expect(file.locate(['counts', 1, 'value'])).toEqual({ line: 3, column: 14 });
  });

  it('finds the line of a text that keeps its lines, and the column in one line', () => {
    const file = readYaml('a: |\n    one\n    two\nb: three\nc: "four"\nd: >-\n  five\n');
    expect(file.locateInside(['a'], 2, 2)).toEqual({ line: 3, column: 6 });
    expect(file.locateInside(['b'], 1, 3)).toEqual({ line: 4, column: 6 });
    expect(file.locateInside(['c'], 1, 3)).toEqual({ line: 5, column: 7 });
    expect(file.locateInside(['d'], 1, 3)).toEqual({ line: 6, column: 4 });
  });
});
