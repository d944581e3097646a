import type { Report } from '@connective-cities/core/import/report';
import type { Cell, Sheet } from '@connective-cities/core/import/spreadsheet';
import { XMLParser } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';

/** What a workbook may unfold to; a small file can hold gigabytes. */
const LARGEST = 64 * 1024 * 1024;

/** Columns and rows of a workbook that are looked at; formats reach to the end of a sheet. */
const MOST = { rows: 20_000, columns: 100 };

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  textNodeName: '#text',
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: { maxTotalExpansions: 1_000_000 },
  isArray: (name) => ['sheet', 'row', 'c', 'mergeCell', 'Relationship'].includes(name),
});

type Fields = Record<string, unknown>;

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

function list(value: unknown): Fields[] {
  return Array.isArray(value) ? value.map(fields) : [];
}

/** What the reader of workbooks does not tell: how dates are counted, formulas, and cells that are one. */
interface Inside {
  epoch: 1900 | 1904;
  /** Whether the workbook says 1904 in a way that its reader does not see. */
  unseen1904: boolean;
  sheets: Map<string, SheetInside>;
}

interface SheetInside {
  /** Cells that show an error, and formulas without a result, by address. */
  faults: Map<string, Cell>;
  /** Cells merged into one, as "A1:C3". */
  merged: string[];
}

function look(bytes: Uint8Array): Inside {
  let total = 0;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      total += originalSize;
      if (total > LARGEST) throw new RangeError(`${LARGEST} bytes`);
      return /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/.test(name);
    },
  });
  const xml = (path: string): Fields => {
    const file = files[path];
    return file ? fields(parser.parse(strFromU8(file))) : {};
  };
  const workbook = fields(xml('xl/workbook.xml').workbook);
  const written = fields(workbook.workbookPr).date1904;
  const date1904 = typeof written === 'string' ? written : '';
  const targets = new Map(
    list(fields(xml('xl/_rels/workbook.xml.rels').Relationships).Relationship).map(({ Id, Target }) => [
      String(Id),
      String(Target).replace(/^\/?(?:xl\/)?/, 'xl/'),
    ]),
  );
  const sheets = new Map(
    list(fields(workbook.sheets).sheet).map((sheet) => [
      String(sheet.name),
      lookAtSheet(fields(xml(targets.get(String(sheet['r:id'])) ?? '').worksheet)),
    ]),
  );
  const is1904 = /^(?:1|true|on)$/i.test(date1904);
  return { epoch: is1904 ? 1904 : 1900, unseen1904: is1904 && date1904 !== '1', sheets };
}

function lookAtSheet(sheet: Fields): SheetInside {
  const faults = new Map<string, Cell>();
  for (const row of list(fields(sheet.sheetData).row)) {
    for (const cell of list(row.c)) {
      const formula = typeof cell.f === 'string' ? cell.f : fields(cell.f)['#text'];
      const value = typeof cell.v === 'string' ? cell.v : '';
      if (cell.t === 'e') faults.set(String(cell.r), { problem: 'error', text: value });
      else if (cell.f !== undefined && value === '') {
        const text = typeof formula === 'string' ? `=${formula}` : '=…';
        faults.set(String(cell.r), { problem: 'formula', text });
      }
    }
  }
  return { faults, merged: list(fields(sheet.mergeCells).mergeCell).map(({ ref }) => String(ref)) };
}

/** Reads a workbook (Office Open XML) as its sheets. */
export async function readXlsx(bytes: Uint8Array, report: Report): Promise<Sheet[] | undefined> {
  let inside: Inside;
  try {
    inside = look(bytes);
  } catch (error) {
    if (error instanceof RangeError) report('error', 'source.large', { most: error.message });
    else report('error', 'source.syntax', { format: 'XLSX', reason: reasonOf(error) });
    return undefined;
  }
  try {
    const sheets = await readWorkbook(Buffer.from(bytes), { trim: false });
    return sheets.map(({ sheet, data }) => sheetOf(sheet, data as unknown[][], inside));
  } catch (error) {
    report('error', 'source.syntax', { format: 'XLSX', reason: reasonOf(error) });
    return undefined;
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function sheetOf(name: string, data: readonly unknown[][], { epoch, unseen1904, sheets }: Inside): Sheet {
  const known = sheets.get(name) ?? { faults: new Map<string, Cell>(), merged: [] };
  const rows = data
    .slice(0, MOST.rows)
    .map((row) => row.slice(0, MOST.columns).map((value) => cellOf(value, unseen1904)));
  for (const [address, cell] of known.faults) {
    const [row, column] = positionOf(address);
    if (row < MOST.rows && column < MOST.columns) put(rows, row, column, cell);
  }
  for (const range of known.merged) spread(rows, range);
  return { name, rows, epoch };
}

const DAYS_TO_1904 = 1462;

function cellOf(value: unknown, unseen1904: boolean): Cell {
  if (value instanceof Date) {
    const days = unseen1904 ? DAYS_TO_1904 : 0;
    // Fractions of a day do not come out even: to the nearest second.
    const seconds = Math.round(value.getTime() / 1000) + days * 86_400;
    const time = new Date(seconds * 1000);
    return Number.isNaN(time.getTime())
      ? { problem: 'error', text: '' }
      : { wall: time.toISOString().slice(0, 19) };
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** Row and column of an address such as "C4", from 0. */
function positionOf(address: string): [row: number, column: number] {
  const [, letters = 'A', digits = '1'] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return [Number(digits) - 1, column];
}

function put(rows: Cell[][], row: number, column: number, cell: Cell): void {
  while (rows.length <= row) rows.push([]);
  const cells = rows[row];
  if (!cells) return;
  while (cells.length <= column) cells.push(null);
  cells[column] = cell;
}

/** What stands in merged cells is meant for each of their rows; over several columns nobody can tell what it is. */
function spread(rows: Cell[][], range: string): void {
  const [from = '', to = from] = range.split(':');
  const [top, left] = positionOf(from);
  const [bottom, right] = positionOf(to);
  const value = rows[top]?.[left] ?? null;
  if (value === null || bottom >= MOST.rows || right >= MOST.columns) return;
  if (right > left) {
    put(rows, top, left, { problem: 'merged', text: typeof value === 'string' ? value : '' });
    return;
  }
  for (let row = top + 1; row <= bottom; row += 1) put(rows, row, left, value);
}
