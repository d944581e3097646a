import { nearWords } from '../../check/near.js';
import { cellAt, isEmpty, type Placed, type Sheet } from './cells.js';
import type { Report } from './findings.js';
import { headingKey, helpSheets, sheetForms, type SheetName } from './template.js';
import { holdsEmail, lineOf } from './text.js';

/** Columns that hold something of a person, in German and English. */
export const PERSONAL =
  /^(?:e ?mails?(?: adress[e]?| address)?|mail|telefon\w*|phone\w*|tel|mobile?|handy\w*|fax|vornamen?|nachnamen?|familiennamen?|first ?names?|last ?names?|surnames?|full ?names?|names?|namen|teilnehmer(?:in|innen)?(?: namen?)?|names? of (?:the )?participants?|participants? names?|geburts\w*|birth\w*|date of birth|passport.*|ausweis.*|reisepass.*|nationality|staatsangehörigkeit|gender|geschlecht|salutation|anrede|contact ?person|ansprechpartner(?:in)?|participant|attendees?)$/;

/** A sheet whose columns have been found. */
export interface Table {
  sheet: Sheet;
  /** Row of the headings, counted from 0. */
  head: number;
  columns: ReadonlyMap<string, number>;
}

/** One row of a table by the names of its columns. */
export type Row = (column: string) => Placed;

/** Addresses of persons are refused in every cell: whoever pasted them here did not mean to publish them. */
export function refuseAddresses(sheet: Sheet, report: Report): void {
  sheet.rows.forEach((row, at) => {
    row.forEach((cell, column) => {
      if (typeof cell === 'string' && holdsEmail(cell)) {
        report('error', 'people.address', {}, cellAt(sheet, at, column).place);
      }
    });
  });
}

function headOf(sheet: Sheet): number {
  return sheet.rows.findIndex((row) => row.some((cell) => !isEmpty(cell)));
}

function headingsOf(sheet: Sheet, head: number): string[] {
  return (sheet.rows[head] ?? []).map((cell) => (typeof cell === 'string' ? headingKey(cell) : ''));
}

function columnFor(heading: string, name: SheetName): string | undefined {
  return Object.entries(sheetForms[name].columns).find(([, names]) =>
    names.some((known) => headingKey(known) === heading),
  )?.[0];
}

const sheetNames = Object.keys(sheetForms) as SheetName[];

/** Which sheet of the template a sheet is: by its name, else by the headings of its columns. */
function nameOf(sheet: Sheet, headings: readonly string[]): SheetName | undefined {
  const fits = (name: SheetName) =>
    sheetForms[name].required.every((column) =>
      headings.some((heading) => columnFor(heading, name) === column),
    );
  const named = sheetNames.find((name) =>
    sheetForms[name].names.some((known) => headingKey(known) === headingKey(sheet.name)),
  );
  if (named) return named;
  const known = headings.filter(Boolean);
  // All headings have to be the sheet's, or a list of names would pass for one of presenters.
  return sheetNames.find(
    (name) => fits(name) && known.every((heading) => columnFor(heading, name) !== undefined),
  );
}

export function tablesOf(sheets: readonly Sheet[], report: Report): Map<SheetName, Table> {
  const tables = new Map<SheetName, Table>();
  for (const sheet of sheets) {
    const head = headOf(sheet);
    if (head < 0 || helpSheets.some((name) => headingKey(name) === headingKey(sheet.name))) continue;
    const headings = headingsOf(sheet, head);
    const name = nameOf(sheet, headings);
    if (!name) {
      const personal = headings.findIndex((heading) => PERSONAL.test(heading));
      if (personal >= 0) refuseColumn(sheet, head, personal, report);
      else {
        const names = sheetNames.flatMap((known) => sheetForms[known].names.slice(0, 2));
        const [near] = nearWords(sheet.name, names);
        report(
          'error',
          'sheet.unknown',
          { name: sheet.name, names: names.join(', '), ...(near ? { near } : {}) },
          sheet.name,
        );
      }
    } else if (tables.has(name)) report('error', 'sheet.twice', { name: sheet.name }, sheet.name);
    else {
      const table = tableOf(sheet, name, head, headings, report);
      if (table) tables.set(name, table);
    }
  }
  return tables;
}

function refuseColumn(sheet: Sheet, head: number, column: number, report: Report): void {
  const { cell, place } = cellAt(sheet, head, column);
  report('error', 'people.column', { name: lineOf(cell) }, place);
}

function tableOf(
  sheet: Sheet,
  name: SheetName,
  head: number,
  headings: readonly string[],
  report: Report,
): Table | undefined {
  const form = sheetForms[name];
  const columns = new Map<string, number>();
  let sound = true;
  headings.forEach((heading, at) => {
    const { cell, place } = cellAt(sheet, head, at);
    const column = columnFor(heading, name);
    const used = sheet.rows.some((row, line) => line > head && !isEmpty(row[at] ?? null));
    if (heading === '' && !used) return;
    if (column === undefined && PERSONAL.test(heading)) refuseColumn(sheet, head, at, report);
    else if (column === undefined) {
      const names = Object.values(form.columns).flat();
      const [near] = nearWords(lineOf(cell), names);
      report(
        'error',
        'column.unknown',
        { name: lineOf(cell), names: [...new Set(names)].join(', '), ...(near ? { near } : {}) },
        place,
      );
    } else if (columns.has(column)) report('error', 'column.twice', { name: lineOf(cell) }, place);
    else {
      columns.set(column, at);
      return;
    }
    sound = false;
  });
  const long = sheet.rows.findIndex(
    (row, at) => at > head && row.some((cell, column) => column >= headings.length && !isEmpty(cell)),
  );
  if (long >= 0)
    report('error', 'row.long', { columns: headings.length }, cellAt(sheet, long, headings.length).place);
  const missing = form.required.find((column) => !columns.has(column));
  if (missing !== undefined && sound) {
    report(
      'error',
      'column.missing',
      { name: (form.columns[missing] ?? []).slice(0, 2).join(' / ') },
      sheet.name,
    );
  }
  return sound && long < 0 && missing === undefined ? { sheet, head, columns } : undefined;
}

/** Rows below the headings in which anything stands. */
export function rowsOf({ sheet, head, columns }: Table): Row[] {
  const used = [...columns.values()];
  return sheet.rows.flatMap((row, at) => {
    if (at <= head || used.every((column) => isEmpty(row[column] ?? null))) return [];
    const empty: Placed = { cell: null, place: `${sheet.name}!${at + 1}`, epoch: sheet.epoch };
    return [
      (name: string) => {
        const column = columns.get(name);
        return column === undefined ? empty : cellAt(sheet, at, column);
      },
    ];
  });
}
