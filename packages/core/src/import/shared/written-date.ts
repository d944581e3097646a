import { dayExists } from '../../model/patterns.js';
import type { DateOrder } from './request.js';
import { isWall, type SourceTime } from './time.js';

/** What keeps a written date from being read. */
export type DateProblem = 'unreadable' | 'ambiguous' | 'short-year' | 'no-such-day' | 'other-order';

/** A date as it was read: a time, a month or a year, or what keeps it from being read. */
export type ReadDate = { time: SourceTime } | { moment: string } | { problem: DateProblem };

const months: readonly (readonly string[])[] = [
  ['januar', 'jänner', 'jan', 'january'],
  ['februar', 'feber', 'feb', 'february'],
  ['märz', 'maerz', 'mär', 'mrz', 'mar', 'march'],
  ['april', 'apr'],
  ['mai', 'may'],
  ['juni', 'jun', 'june'],
  ['juli', 'jul', 'july'],
  ['august', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt', 'oct', 'october'],
  ['november', 'nov'],
  ['dezember', 'dez', 'dec', 'december'],
];

function monthNumber(word: string): number | undefined {
  const at = months.findIndex((names) => names.includes(word.toLowerCase().replace(/\.$/, '')));
  return at < 0 ? undefined : at + 1;
}

const two = (number: number | string) => String(number).padStart(2, '0');

/** A day from its three numbers, or why it is none. */
function dateOf(
  year: string,
  month: number | string,
  day: string,
): { date: string } | { problem: DateProblem } {
  if (year.length !== 4) return { problem: 'short-year' };
  const date = `${year}-${two(month)}-${two(day)}`;
  const exists = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
  return exists && dayExists(date) ? { date } : { problem: 'no-such-day' };
}

/** Day, month and year with strokes or hyphens between them: the order has to be told, or to be evident. */
function ordered(one: string, other: string, year: string, order: DateOrder | undefined) {
  const [first, second] = [Number(one), Number(other)];
  if (order === 'ymd') return { problem: 'other-order' as const };
  // Only one order gives a month, or both give the same day.
  const evident = first > 12 ? 'dmy' : second > 12 ? 'mdy' : first === second ? (order ?? 'dmy') : undefined;
  if (evident && order && evident !== order) return { problem: 'other-order' as const };
  const known = evident ?? order;
  if (!known) return { problem: 'ambiguous' as const };
  return known === 'dmy' ? dateOf(year, other, one) : dateOf(year, one, other);
}

/** The day in a text that holds nothing else. */
function dayIn(
  text: string,
  order: DateOrder | undefined,
): { date: string } | { problem: DateProblem } | undefined {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (iso) return dateOf(iso[1] ?? '', iso[2] ?? '', iso[3] ?? '');
  // With full stops the day stands first wherever dates are written so.
  const dots = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{2}|\d{4})$/.exec(text);
  if (dots) {
    if (order === 'mdy' || order === 'ymd') return { problem: 'other-order' };
    return dateOf(dots[3] ?? '', dots[2] ?? '', dots[1] ?? '');
  }
  const strokes = /^(\d{1,2})[/-](\d{1,2})[/-](\d{2}|\d{4})$/.exec(text);
  if (strokes) {
    if (strokes[3]?.length === 2) return { problem: 'short-year' };
    return ordered(strokes[1] ?? '', strokes[2] ?? '', strokes[3] ?? '', order);
  }
  // A weekday in front says nothing new: "Freitag, 12. März 2021", "Friday, March 12, 2021".
  const words = text.replace(/^\p{L}+(?:\.?,?\s+(?=\d)|,\s+(?=\p{L}))/u, (weekday) =>
    monthNumber(weekday.replace(/[\s,.]/g, '')) === undefined ? '' : weekday,
  );
  const dayFirst = /^(\d{1,2})(?:\.|st|nd|rd|th)?\s+(\p{L}+\.?),?\s+(\d{2}|\d{4})$/u.exec(words);
  const monthFirst = /^(\p{L}+\.?)\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u.exec(words);
  const month = monthNumber(dayFirst?.[2] ?? monthFirst?.[1] ?? '');
  if (month === undefined) return undefined;
  if (dayFirst) return dateOf(dayFirst[3] ?? '', month, dayFirst[1] ?? '');
  return dateOf(monthFirst?.[3] ?? '', month, monthFirst?.[2] ?? '');
}

/** A time of day: HH:MM:SS, and the abbreviation of a zone that stood behind it. */
export interface ReadTime {
  time: string;
  abbreviation?: string;
}

const TIME =
  /^(?<hour>\d{1,2})(?:[:.h](?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d+)?)?)?\s*(?<half>[ap]\.?\s?m\.?)?\s*(?:uhr|h|o['’]clock)?\s*(?<zone>[a-z]{3,4})?$/i;

/** Reads a time of day: "10:00", "9.30 Uhr", "2 pm", "10:00 Uhr MEZ". */
export function readTime(text: string): ReadTime | undefined {
  const groups = TIME.exec(text.trim())?.groups;
  if (!groups) return undefined;
  const { minute, second = '00', half, zone } = groups;
  let hour = Number(groups.hour);
  // A bare number is no time of day, unless something says so.
  if (minute === undefined && half === undefined && !/uhr|h\b|clock/i.test(text)) return undefined;
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (/^p/i.test(half) ? 12 : 0);
  }
  const time = `${two(hour)}:${minute ?? '00'}:${second}`;
  if (!isWall(`2000-01-01T${time}`)) return undefined;
  const abbreviation = zone !== undefined && !/^uhr$/i.test(zone) ? zone.toUpperCase() : undefined;
  return abbreviation === undefined ? { time } : { time, abbreviation };
}

/** A time with its distance from UTC, in minutes; `Z` is none. */
function offsetIn(text: string): number | undefined {
  if (/^(?:Z|UTC|GMT)$/i.test(text)) return 0;
  const [, sign, hours = '', minutes = '0'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(text) ?? [];
  if (sign === undefined || Number(hours) > 14 || Number(minutes) > 59) return undefined;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** A wall-clock time with what is said of its zone, as a time that it stands for. */
export function timeWith(wall: string, offset: number | undefined, abbreviation?: string): SourceTime {
  if (offset === undefined) return { form: 'floating', wall, ...(abbreviation ? { abbreviation } : {}) };
  return { form: 'instant', instant: Date.parse(`${wall}Z`) - offset * 60_000, offset };
}

/**
 * Reads a date as people and programs write it, with or without a time of day. A date whose order of day
 * and month is not evident is read only where the order is told.
 */
export function readDate(text: string, order?: DateOrder): ReadDate {
  const trimmed = text.trim().replace(/\s+/g, ' ');
  if (/^\d{4}$/.test(trimmed)) return { moment: trimmed };
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(trimmed)) return { moment: trimmed };
  const compact = /^(\d{8})T(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?$/i.exec(trimmed);
  const iso =
    /^(\d{4}-\d{2}-\d{2})(?:T|\s)(\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s?(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?$/i.exec(
      trimmed,
    );
  const match = compact ?? iso;
  if (match) {
    const [, day = '', hour = '', minute = '', second = '00', zone] = match;
    const date = dayIn(day, order);
    if (!date || 'problem' in date) return { problem: date?.problem ?? 'unreadable' };
    const wall = `${date.date}T${hour}:${minute}:${second}`;
    const offset = zone === undefined ? undefined : offsetIn(zone);
    if (!isWall(wall) || (zone !== undefined && offset === undefined)) return { problem: 'unreadable' };
    // "Z" says which instant it is, and nothing of the clocks on the spot; "+00:00" does.
    if (zone !== undefined && /^[A-Z]/i.test(zone))
      return { time: { form: 'instant', instant: Date.parse(`${wall}Z`) } };
    return { time: timeWith(wall, offset) };
  }
  const whole = dayIn(trimmed, order);
  if (whole) return 'problem' in whole ? whole : { time: { form: 'date', date: whole.date } };
  // A day, and a time of day behind it.
  const [, day = '', clock = ''] =
    /^(.*?\d{4}|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}),?(?:\s(?:um|at))?\s(\d{1,2}(?:[:.h]\d{2}.*|\s?(?:[ap]\.?m|uhr).*))$/i.exec(
      trimmed,
    ) ?? [];
  const date = dayIn(day, order);
  const time = readTime(clock);
  if (!date || !time) return { problem: 'unreadable' };
  if ('problem' in date) return date;
  return { time: timeWith(`${date.date}T${time.time}`, undefined, time.abbreviation) };
}
