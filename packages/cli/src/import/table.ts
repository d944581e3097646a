import type { Report } from '@connective-cities/core/import/report';
import type { Cell, Sheet } from '@connective-cities/core/import/spreadsheet';
import Papa from 'papaparse';

/** The longest file of a template is a programme of a few hundred rows. */
const MOST_ROWS = 20_000;

/** Reads a CSV file as a sheet; the separator is found out: comma, semicolon or tab. */
export function readCsv(text: string, name: string, report: Report): Sheet | undefined {
  const plain = text.replace(/^\uFEFF/, '');
  const { data, errors } = Papa.parse<string[]>(plain, {
    delimiter: separatorOf(plain),
    skipEmptyLines: false,
    preview: MOST_ROWS + 1,
  });
  if (data.length > MOST_ROWS) {
    report('error', 'source.large', { most: MOST_ROWS });
    return undefined;
  }
  const [fault] = errors.filter(({ type }) => type === 'Quotes');
  if (fault) {
    const reason = `${fault.message} (${(fault.row ?? 0) + 1})`;
    report('error', 'source.syntax', { format: 'CSV', reason });
    return undefined;
  }
  return { name, rows: data.map((row) => row.map(cellOf)) };
}

/** What stands between the headings: they are short, and hold none of these signs themselves. */
function separatorOf(text: string): string {
  const head = /\S.*/.exec(text)?.[0].replace(/"[^"]*"/g, '') ?? '';
  const count = (sign: string) => head.split(sign).length;
  return [';', ',', '\t', '|'].reduce((best, sign) => (count(sign) > count(best) ? sign : best), ';');
}

/** A cell of a CSV file: a text, and a formula where a spreadsheet would take it for one. */
function cellOf(text: string): Cell {
  if (text === '') return null;
  if (/^=[A-Z@+(]/i.test(text)) return { problem: 'formula', text };
  if (/^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|BEZUG!|WERT!|NV|ZAHL!)/.test(text))
    return { problem: 'error', text };
  return text;
}
