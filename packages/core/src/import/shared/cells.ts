import { parseCount, type StatedNumber } from '../../model/count-words.js';
import type { Report } from './findings.js';
import type { DateOrder } from './request.js';
import { lineOf, manyLines } from './text.js';
import { addDays, isDate, isWall, type SourceTime } from './time.js';
import { readDate, readTime } from './written-date.js';

/**
 * A cell as a file holds it. Dates of workbooks are wall-clock times; `problem` is what makes a cell
 * unusable: a formula that nobody has calculated, an error such as #REF!, or part of a wider cell.
 */
export type Cell =
  | string
  | number
  | boolean
  | null
  | { wall: string }
  | { problem: 'formula' | 'error' | 'merged'; text: string };

/** A sheet of a workbook, or a CSV file. */
export interface Sheet {
  /** Name of the sheet, or of the file without its ending. */
  name: string;
  /** From the first row and column on; columns may be missing at the end of a row. */
  rows: readonly (readonly Cell[])[];
  /** Day number one of dates that are written as numbers; missing where cells are texts. */
  epoch?: 1900 | 1904;
}

/** A cell with the place where it stands: "Programme!C4". */
export interface Placed {
  cell: Cell;
  place: string;
  epoch: Sheet['epoch'];
}

const LETTERS = 26;

/** The letters of a column, counted from 0: A, B, … Z, AA. */
function columnName(at: number): string {
  const letter = String.fromCharCode(65 + (at % LETTERS));
  return at < LETTERS ? letter : columnName(Math.floor(at / LETTERS) - 1) + letter;
}

/** The cell of a sheet at a row and column, both counted from 0. */
export function cellAt(sheet: Sheet, row: number, column: number): Placed {
  return {
    cell: sheet.rows[row]?.[column] ?? null,
    place: `${sheet.name}!${columnName(column)}${row + 1}`,
    epoch: sheet.epoch,
  };
}

/** Whether nothing stands in a cell. */
export function isEmpty(cell: Cell): boolean {
  return cell === null || (typeof cell === 'string' && cell.trim() === '');
}

/** Reports a cell that cannot be used at all. */
function usable({ cell, place }: Placed, report: Report): boolean {
  if (typeof cell === 'object' && cell !== null && 'problem' in cell) {
    report('error', `cell.${cell.problem}`, { value: cell.text }, place);
    return false;
  }
  return true;
}

/** A cell as a text; a number in it is told of, since zeros before it would be gone. */
export function textIn(placed: Placed, report: Report, form: 'line' | 'lines' = 'line'): string {
  const { cell, place } = placed;
  if (!usable(placed, report) || cell === null) return '';
  if (typeof cell === 'string') return form === 'line' ? lineOf(cell) : manyLines(cell);
  if (typeof cell === 'number') {
    report('note', 'text.number', { value: cell }, place);
    return String(cell);
  }
  if (typeof cell === 'boolean') return String(cell);
  // A title such as "3.12." becomes a date as soon as a spreadsheet sees it.
  report('error', 'word.unknown', { value: 'wall' in cell ? cell.wall.slice(0, 16) : '' }, place);
  return '';
}

/** A cell as a number with the word that qualifies it; undefined for an empty one and, with an error, for any other. */
export function countIn(placed: Placed, report: Report): StatedNumber | undefined {
  const { cell, place } = placed;
  if (isEmpty(cell) || !usable(placed, report)) return undefined;
  if (typeof cell === 'number' && Number.isInteger(cell) && cell >= 0)
    return { value: cell, qualifier: 'exact' };
  const count = typeof cell === 'string' ? parseCount(lineOf(cell)) : undefined;
  if (count) return count;
  report('error', 'cell.count', { value: typeof cell === 'object' ? '' : String(cell) }, place);
  return undefined;
}

/** Days in numbers: 1 is 1 January 1900, and Lotus' 29 February 1900 counts; or 0 is 1 January 1904. */
function dateOfSerial(serial: number, epoch: 1900 | 1904): string | undefined {
  const day = Math.floor(serial);
  if (day < 61 || day > 73_050) return undefined;
  const date = epoch === 1904 ? addDays('1904-01-01', day) : addDays('1899-12-30', day);
  return isDate(date) ? date : undefined;
}

/** What a cell says of a day. */
export type DayIn = { date: string; time?: string } | { moment: string };

/** A cell as a day, a month or a year; undefined for an empty one and, with an error, for any other. */
export function dayIn(placed: Placed, order: DateOrder | undefined, report: Report): DayIn | undefined {
  const { cell, place, epoch } = placed;
  if (isEmpty(cell) || !usable(placed, report)) return undefined;
  if (typeof cell === 'object' && cell !== null && 'wall' in cell) {
    const [date = '', time = ''] = cell.wall.split('T');
    // A cell that holds a time alone lies in the year 1899 or 1900.
    if (isDate(date) && date > '1904-01-02') {
      return time.startsWith('00:00') ? { date } : { date, time: time.slice(0, 5) };
    }
    report('error', 'date.unreadable', { value: cell.wall.slice(11, 16) }, place);
    return undefined;
  }
  if (typeof cell === 'number') {
    if (Number.isInteger(cell) && cell >= 1900 && cell <= 2100) return { moment: String(cell) };
    const date = epoch === undefined ? undefined : dateOfSerial(cell, epoch);
    if (date !== undefined) report('note', 'date.serial', { value: cell, date }, place);
    else report('error', 'date.unreadable', { value: String(cell) }, place);
    return date === undefined ? undefined : { date };
  }
  const text = lineOf(cell);
  if (/^\d{5}(?:[.,]\d+)?$/.test(text)) {
    report('error', 'date.serial', { value: text, date: '' }, place);
    return undefined;
  }
  const read = readDate(text, order);
  if ('problem' in read) report('error', `date.${read.problem}`, { value: text }, place);
  else if ('moment' in read) return read;
  else if (read.time.form === 'date') return { date: read.time.date };
  else if (read.time.form === 'floating' && !read.time.abbreviation) {
    return { date: read.time.wall.slice(0, 10), time: read.time.wall.slice(11, 16) };
  } else report('error', 'date.unreadable', { value: text }, place);
  return undefined;
}

/** A time of day, and the abbreviation of a zone beside it. */
export interface TimeIn {
  time: string;
  abbreviation?: string;
}

/** A cell as a time of day; undefined for an empty one and, with an error, for any other. */
export function timeIn(placed: Placed, report: Report): TimeIn | undefined {
  const { cell, place } = placed;
  if (isEmpty(cell) || !usable(placed, report)) return undefined;
  if (typeof cell === 'object' && cell !== null && 'wall' in cell) return { time: cell.wall.slice(11, 16) };
  if (typeof cell === 'number' && cell >= 0 && cell < 1) {
    const minutes = Math.round(cell * 1440);
    const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
    if (isWall(`2000-01-01T${time}:00`)) return { time };
  }
  const read = typeof cell === 'string' ? readTime(lineOf(cell)) : undefined;
  if (read) return { ...read, time: read.time.slice(0, 5) };
  report('error', 'time.unreadable', { value: typeof cell === 'object' ? '' : String(cell) }, place);
  return undefined;
}

/** A day and a time as a time of a source. */
export function timeOn(date: string, { time, abbreviation }: TimeIn, zone: string | undefined): SourceTime {
  const wall = `${date}T${time}:00`;
  if (abbreviation !== undefined) return { form: 'floating', wall, abbreviation };
  return zone === undefined ? { form: 'floating', wall } : { form: 'wall', wall, zone };
}
