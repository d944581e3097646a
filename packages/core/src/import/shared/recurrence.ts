import { isDate, isWall, wallNumber, wallText } from './time.js';

/** A repetition as jCal writes it (RFC 7265, section 3.6.10), its names in lower case. */
export interface Rule {
  freq: string;
  interval: number;
  count?: number;
  /** Last wall-clock moment, on the clock of the start: a day to its end, or a time. */
  until?: string;
  byday: readonly string[];
  bymonthday: readonly number[];
  bymonth: readonly number[];
  bysetpos: readonly number[];
  /** First day of the week, 0 for Monday. */
  wkst: number;
}

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const DAY = 24 * 60 * 60 * 1000;

/** Parts of a rule that are followed; a rule with others is refused, because half of it would be another rule. */
const PARTS = ['freq', 'interval', 'count', 'until', 'byday', 'bymonthday', 'bymonth', 'bysetpos', 'wkst'];

function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** Whole numbers other than 0 within a range, or nothing if one of them is not. */
function numbersOf(value: unknown, from: number, to: number): number[] | undefined {
  const numbers = listOf(value).map(Number);
  return numbers.every((number) => Number.isInteger(number) && number !== 0 && number >= from && number <= to)
    ? numbers
    : undefined;
}

/**
 * Reads a repetition. Supported are days, weeks, months and years with BYDAY, BYMONTHDAY, BYMONTH, BYSETPOS,
 * WKST, COUNT and UNTIL, which is all that calendars of events are seen to use.
 *
 * @returns the name of what cannot be followed, where the rule has such a part
 * @see RFC 5545, section 3.3.10
 */
export function ruleFrom(value: unknown): Rule | { refused: string } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { refused: 'RRULE' };
  const parts = Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name.toLowerCase(), part as unknown]),
  );
  const unknown = Object.keys(parts).find((name) => !PARTS.includes(name));
  if (unknown !== undefined) return { refused: unknown.toUpperCase() };
  const freq = String(parts.freq).toUpperCase();
  if (!['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'].includes(freq)) return { refused: `FREQ=${freq}` };
  const [interval = 1] = numbersOf(parts.interval, 1, 10_000) ?? [Number.NaN];
  const count = numbersOf(parts.count, 1, 1_000_000);
  const byday = listOf(parts.byday).map((day) => String(day).toUpperCase());
  const bymonthday = numbersOf(parts.bymonthday, -31, 31);
  const bymonth = numbersOf(parts.bymonth, 1, 12);
  const bysetpos = numbersOf(parts.bysetpos, -366, 366);
  if (Number.isNaN(interval)) return { refused: 'INTERVAL' };
  if (!count) return { refused: 'COUNT' };
  if (!bymonthday) return { refused: 'BYMONTHDAY' };
  if (!bymonth) return { refused: 'BYMONTH' };
  if (!bysetpos) return { refused: 'BYSETPOS' };
  const numbered = (freq === 'MONTHLY' || freq === 'YEARLY') && bymonthday.length === 0;
  const day = numbered
    ? /^[+-]?(?:[1-9]|[1-4]\d|5[0-3])?(?:MO|TU|WE|TH|FR|SA|SU)$/
    : /^(?:MO|TU|WE|TH|FR|SA|SU)$/;
  if (!byday.every((name) => day.test(name))) return { refused: 'BYDAY' };
  if (bysetpos.length > 0 && byday.length + bymonthday.length + bymonth.length === 0)
    return { refused: 'BYSETPOS' };
  const until = typeof parts.until === 'string' ? parts.until : undefined;
  if (parts.until !== undefined && !isMoment(until)) return { refused: 'UNTIL' };
  const wkst = parts.wkst === undefined ? 0 : weekdayOf(parts.wkst);
  if (wkst < 0) return { refused: 'WKST' };
  return {
    ...{ freq, interval, byday, bymonthday, bymonth, bysetpos, wkst },
    ...(count[0] === undefined ? {} : { count: count[0] }),
    ...(until === undefined ? {} : { until }),
  };
}

/** Whether a rule's end is a day or a time: some calendars leave a digit out, and the rule would go on for ever. */
function isMoment(until: string | undefined): boolean {
  return until !== undefined && (isDate(until) || isWall(until.replace(/Z$/, '')));
}

/** A day of the week, 0 for Monday, by its two letters or, as ical.js gives WKST, its number from Sunday, 1. */
function weekdayOf(value: unknown): number {
  if (typeof value === 'number') return value >= 1 && value <= 7 ? (value + 5) % 7 : -1;
  return DAYS.indexOf(String(value).toUpperCase());
}

/** A day of the calendar, counted from 1970-01-01. */
interface Day {
  number: number;
  year: number;
  month: number;
  day: number;
  /** 0 for Monday. */
  weekday: number;
  /** Days in its month. */
  length: number;
}

const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();
const yearStart = (year: number) => Date.UTC(year, 0, 1) / DAY;
const numberOf = (date: string) => Math.round(wallNumber(date) / DAY);
const dateOf = (number: number) => wallText(number * DAY).slice(0, 10);

function dayFrom(number: number): Day {
  const date = new Date(number * DAY);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
  return {
    ...{ number, year, month, day: date.getUTCDate() },
    weekday: (date.getUTCDay() + 6) % 7,
    length: daysIn(year, month),
  };
}

/** Which day, week, month or year a date lies in, counted from the start's. */
function periodOf(here: Day, start: Day, { freq, wkst }: Rule): number {
  const days = here.number - start.number;
  if (freq === 'DAILY') return days;
  if (freq === 'WEEKLY') return Math.floor((days + ((start.weekday - wkst + 7) % 7)) / 7);
  const years = here.year - start.year;
  return freq === 'MONTHLY' ? years * 12 + here.month - start.month : years;
}

function fitsWeekday({ number, weekday, day, length, year }: Day, rule: Rule): boolean {
  const inYear = rule.freq === 'YEARLY' && rule.bymonth.length === 0;
  const before = inYear ? number - yearStart(year) : day - 1;
  const after = inYear ? yearStart(year + 1) - number - 1 : length - day;
  return rule.byday.some((name) => {
    if (DAYS.indexOf(name.slice(-2)) !== weekday) return false;
    const which = Number(name.slice(0, -2));
    if (which === 0) return true;
    return which > 0 ? Math.floor(before / 7) + 1 === which : Math.floor(after / 7) + 1 === -which;
  });
}

/** Whether a date is one of a rule's, its interval and BYSETPOS apart. */
function isIn(rule: Rule, here: Day, start: Day): boolean {
  const { byday, bymonthday, bymonth, freq } = rule;
  if (bymonth.length > 0 && !bymonth.includes(here.month)) return false;
  if (byday.length > 0 && !fitsWeekday(here, rule)) return false;
  if (bymonthday.length > 0) {
    return bymonthday.some((day) => (day > 0 ? day === here.day : here.length + day + 1 === here.day));
  }
  // What a rule leaves open is taken from the start.
  if (byday.length > 0 || freq === 'DAILY') return true;
  if (freq === 'WEEKLY') return here.weekday === start.weekday;
  if (here.day !== start.day) return false;
  return freq === 'MONTHLY' || bymonth.length > 0 || here.month === start.month;
}

/** Days of a period, as BYSETPOS picks them. */
function picked(days: readonly number[], { bysetpos }: Rule): readonly number[] {
  if (bysetpos.length === 0) return days;
  return days.filter((_, at) => bysetpos.includes(at + 1) || bysetpos.includes(at - days.length));
}

/** First day of the period that a date lies in. */
function periodStart({ number, weekday, day, year }: Day, { freq, wkst }: Rule): number {
  if (freq === 'DAILY') return number;
  if (freq === 'WEEKLY') return number - ((weekday - wkst + 7) % 7);
  return freq === 'MONTHLY' ? number - day + 1 : yearStart(year);
}

/**
 * Days of a repetition, from the first to the last day that is asked for. Every day between them is looked
 * at, so that no rule can run for ever, whatever it asks.
 *
 * @param start first day of the repetition
 * @param last day after which nothing is asked for
 * @param most number of days at which to stop
 */
export function daysOf(rule: Rule, start: string, last: string, most: number): string[] {
  const until = rule.until?.slice(0, 10);
  const end = numberOf(until !== undefined && isDate(until) && until < last ? until : last);
  const first = dayFrom(numberOf(start));
  const found: number[] = [];
  let seen = 0;
  let period: number[] = [];
  let current = 0;
  const close = () => {
    for (const day of current % rule.interval === 0 ? picked(period, rule) : []) {
      if (day < first.number || day > end || (rule.count !== undefined && seen >= rule.count)) continue;
      seen += 1;
      if (found.length < most) found.push(day);
    }
    period = [];
  };
  // BYSETPOS counts within whole periods, so the first and the last are gone through to their ends.
  const stop = end + (rule.freq === 'YEARLY' ? 366 : 31);
  for (let number = periodStart(first, rule); number <= stop; number += 1) {
    const here = dayFrom(number);
    const which = periodOf(here, first, rule);
    if (which !== current) {
      close();
      current = which;
      if (found.length >= most || number > end || (rule.count !== undefined && seen >= rule.count)) break;
    }
    if (isIn(rule, here, first)) period.push(number);
  }
  close();
  return found.map(dateOf);
}
