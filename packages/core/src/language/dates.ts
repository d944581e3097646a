import { fill } from './fill.js';
import type { DateWords } from './words.js';

/** First and last moment of something, local time, as a feed document writes them. */
interface Span {
  start: string;
  end?: string | undefined;
}

interface DateOptions {
  /** Whether a day is named with its weekday. */
  weekday?: boolean;
}

const DAY = 'YYYY-MM-DD'.length;
const MONTH = 'YYYY-MM'.length;
const YEAR = 'YYYY'.length;
const MINUTE = 60_000;

/** A moment in the precision in which it was written; a time of day is left out: "7. Oktober 2020", "Oktober 2020". */
export function formatMoment(moment: string, words: DateWords, options: DateOptions = {}): string {
  const { year, month, day } = partsOf(moment);
  if (month === undefined) return String(year);
  if (day === undefined) return fill(words.month, { month: words.monthsAlone[month - 1] ?? '', year });
  const date = fill(words.day, { day, month: words.months[month - 1] ?? '', year });
  if (!options.weekday) return date;
  const weekday = words.weekdays[new Date(`${moment.slice(0, DAY)}T00:00Z`).getUTCDay()] ?? '';
  return fill(words.weekday, { weekday, date });
}

/**
 * The dates of something, without times of day: "10.–12. Oktober 2023". Two ends on one day, or
 * in one month where no days are known, are written once.
 */
export function formatDates(when: Span, words: DateWords, options: DateOptions = {}): string {
  const start = when.start.slice(0, DAY);
  const end = (when.end ?? when.start).slice(0, DAY);
  if (start === end) return formatMoment(start, words, options);
  const short = start.length === end.length && !options.weekday ? shortRange(start, end, words) : undefined;
  return (
    short ??
    fill(words.range, {
      start: formatMoment(start, words, options),
      end: formatMoment(end, words, options),
    })
  );
}

/** A range that says only once what both ends share. */
function shortRange(start: string, end: string, words: DateWords): string | undefined {
  const first = partsOf(start);
  const last = partsOf(end);
  if (first.month === undefined || last.month === undefined) {
    return fill(words.years, { start: first.year, end: last.year });
  }
  if (start.slice(0, YEAR) !== end.slice(0, YEAR)) return undefined;
  const { year } = first;
  if (first.day === undefined || last.day === undefined) {
    const startMonth = words.monthsAlone[first.month - 1] ?? '';
    return fill(words.monthsOfYear, { startMonth, endMonth: words.monthsAlone[last.month - 1] ?? '', year });
  }
  const startMonth = words.months[first.month - 1] ?? '';
  if (start.slice(0, MONTH) === end.slice(0, MONTH)) {
    return fill(words.daysOfMonth, { start: first.day, end: last.day, month: startMonth, year });
  }
  const endMonth = words.months[last.month - 1] ?? '';
  return fill(words.daysOfYear, { startDay: first.day, startMonth, endDay: last.day, endMonth, year });
}

function partsOf(moment: string): { year: number; month: number | undefined; day: number | undefined } {
  const [year = 0, month, day] = moment.slice(0, DAY).split('-').map(Number);
  return { year, month, day };
}

/**
 * The times of day: "13:00–15:30 Uhr"; undefined where none is known. Of something that ends on
 * another day these are the two ends, and belong after the two dates.
 */
export function formatTimes(when: Span, words: DateWords): string | undefined {
  const start = timeOf(when.start);
  const end = when.end === undefined ? undefined : timeOf(when.end);
  if (start === undefined) return undefined;
  if (end === undefined) return fill(words.timeFrom, { time: start });
  if (when.start === when.end) return fill(words.time, { time: start });
  return fill(words.times, { start, end });
}

function timeOf(moment: string): string | undefined {
  return moment.length > DAY ? moment.slice(DAY + 1) : undefined;
}

/** A time with what is known of its zone: "13:00–15:30 Uhr (Mitteleuropäische Sommerzeit, UTC+2)". */
export function formatZone(
  time: string,
  zone: { name?: string | undefined; offset?: string | undefined },
  words: DateWords,
): string {
  const { name, offset } = zone;
  // Where the zone is UTC, its name says its offset already.
  if (name !== undefined && offset !== undefined && name !== offset) {
    return fill(words.zone, { time, zone: name, offset });
  }
  const known = name ?? offset;
  return known === undefined ? time : fill(words.zoneAlone, { time, zone: known });
}

/**
 * How far the local clock is from UTC at the start: "UTC+2", "UTC−3:30", "UTC". Told by the
 * difference between the wall clock and its instant, so that no time-zone data is needed;
 * undefined where the instant is missing or cannot belong to that clock.
 */
export function utcOffset(when: { start: string; startUtc?: string | undefined }): string | undefined {
  if (when.startUtc === undefined) return undefined;
  const minutes = (Date.parse(completed(when.start)) - Date.parse(when.startUtc)) / MINUTE;
  if (!Number.isInteger(minutes) || Math.abs(minutes) > 18 * 60) return undefined;
  if (minutes === 0) return 'UTC';
  const size = Math.abs(minutes);
  const rest = size % 60;
  return `UTC${minutes < 0 ? '−' : '+'}${Math.floor(size / 60)}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
}

/** The first minute that a moment covers, in the form that every engine parses as UTC. */
function completed(moment: string): string {
  return `${moment}${'0000-01-01T00:00'.slice(moment.length)}:00Z`;
}
