import { fill } from './fill.js';
import type { CalendarWords, DateWords } from './words.js';

/** First and last moment of something, local time, as a feed document writes them. */
interface Span {
  start: string;
  end?: string | undefined;
}

const DAY = 'YYYY-MM-DD'.length;
/** Between day and month stands a space that does not break. */
const SPACES = /[ \u00A0]/;
const MINUTE = 60_000;

/** A moment in the precision in which it was written; a time of day is left out: "7. Oktober 2020", "Oktober 2020". */
export function formatMoment(moment: string, words: DateWords): string {
  const [year = '', month, day] = moment.slice(0, DAY).split('-');
  if (!month) return year;
  const months = day ? words.months : words.monthsAlone;
  return fill(day ? words.day : words.month, {
    year,
    month: months[Number(month) - 1] ?? '',
    day: Number(day),
  });
}

/** A day with its weekday: "Mittwoch, 7. Oktober 2020". */
export function formatWeekday(day: string, words: DateWords, calendar: CalendarWords): string {
  const weekday = calendar.weekdays[new Date(`${day.slice(0, DAY)}T00:00Z`).getUTCDay()] ?? '';
  return fill(calendar.weekday, { weekday, date: formatMoment(day, words) });
}

/**
 * The dates of something, without times of day. What both ends share is written once, after the
 * second: "10.–12. Oktober 2023", "23. November – 3. Dezember 2020".
 */
export function formatDates(when: Span, words: DateWords): string {
  const start = formatMoment(when.start, words);
  const end = formatMoment(when.end ?? when.start, words);
  if (start === end) return start;
  const first = start.split(SPACES);
  const last = end.split(SPACES);
  while (first.length > 1 && last.length > 1 && first.at(-1) === last.at(-1)) {
    first.pop();
    last.pop();
  }
  // A single part stands close to the dash, several stand apart from it.
  return first.length > 1
    ? `${start.slice(0, first.join(' ').length)}\u00A0– ${end}`
    : `${first.join('')}–${end}`;
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
  words: CalendarWords,
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
