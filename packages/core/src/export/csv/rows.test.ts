import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { csv, unguarded, type Cell } from './rows.js';

/** The rows as another reader finds them. */
const read = (text: string, delimiter = ',') =>
  Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter, skipEmptyLines: true }).data;
const cell = (text: string) => read(csv([[text, 'x']]))[0]?.[0];

describe('rows as CSV', () => {
  test('begin with a byte-order mark, and end each with CR and LF', () => {
    expect(
      csv([
        ['a', 1],
        [undefined, 'ä'],
      ]),
    ).toBe('\uFEFFa,1\r\n,ä\r\n');
  });

  test('may be separated by semicolons', () => {
    expect(csv([['a;b', 'c,d', 2]], ';')).toBe('\uFEFF"a;b";"c,d";2\r\n');
  });

  test.each(['=1+1', '+49 201 88', '-5', '@SUM(A1)', '\t=1', '\r=1', '＝1', '＋1', '－1', '＠x'])(
    'do not let %j be a formula',
    (text) => {
      expect(cell(text)).toBe(`'${text.replace(/^([\t\r])(?==)/, "$1'")}`);
    },
  );

  test.each(['a;=1', 'a;"=1', 'a\n=1', 'a\t@b'])(
    'do not let %j become one where a program splits it at another sign',
    (text) => {
      expect(cell(text)).toMatch(/[;\n\t]"?'[=@]/);
    },
  );

  test.each(['a = b', 'rund 50', 'x@y.example', 'a;b', "it's", '10-12', 'Kosten; -5 %'])(
    'leave %j as it is',
    (text) => {
      expect(cell(text)).toBe(text);
    },
  );

  test('write numbers as numbers, below zero too', () => {
    expect(csv([[-0.5, 12]])).toBe('\uFEFF-0.5,12\r\n');
  });

  test('lose nothing: another reader gives every text back, once the guard is taken off', () => {
    const sign = fc.constantFrom("'", '=', '+', '-', '@', '\t', '\n', ';', ',', '"', ' ', '＝', 'a', '👪');
    const text = fc.oneof(
      fc.array(sign, { minLength: 1, maxLength: 12 }).map((signs) => signs.join('')),
      fc.string({ unit: 'grapheme' }).filter((one) => !one.includes('\r')),
    );
    const rows = fc.array(fc.tuple(text, text, text), { minLength: 1 });
    fc.assert(
      fc.property(rows, fc.constantFrom(',' as const, ';' as const), (all, separator) => {
        const written = csv(
          all.map((row): Cell[] => ['x', ...row]),
          separator,
        );
        const found = read(written, separator).map((row) => row.map(unguarded));
        expect(found).toStrictEqual(all.map((row) => ['x', ...row]));
      }),
      { numRuns: 1000 },
    );
  });

  test('hold no cell that begins as a formula does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(cell(text) ?? '').not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });

  test('are written in time, whatever a text repeats', () => {
    // Quadratic time would take minutes here, and the test would not end.
    for (const sign of ['"', "'", ';', '\t', '=', ';"'])
      expect(csv([[sign.repeat(50_000 / sign.length), 'x']]).length).toBeGreaterThan(50_000);
  });
});
