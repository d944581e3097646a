import * as z from 'zod/mini';
import { dayExists } from './patterns.js';
import * as patterns from './patterns.js';
import { rules } from './rules.js';
import { withShorthand } from './shorthand.js';

const realDay = z.refine<string>(dayExists, { error: rules['moment.day'] });

/** Whether a value is a year as YAML reads it: a number of four digits. */
export function isYear(value: unknown): value is number {
  return Number.isInteger(value) && /^\d{4}$/.test(String(value));
}

/**
 * Wall-clock time with the precision in which it was written: a year, a month, a day or a minute.
 * There is no offset; the time zone stands beside it, so that a change of summer-time law does not
 * make the file wrong. The calendar is ISO 8601's.
 *
 * @example "2020", "2020-10", "2020-10-07", "2020-10-07T13:00"
 */
export const momentSchema = withShorthand(
  z.string().check(z.regex(patterns.moment, { error: rules['moment.form'], abort: true }), realDay),
  // YAML takes a year for a number.
  (value) => (isYear(value) ? String(value) : value),
  z.int().check(z.gte(1000), z.lte(9999)),
);

/** A valid {@link momentSchema}. */
export type Moment = z.infer<typeof momentSchema>;

/** A calendar day, `YYYY-MM-DD` (RFC 3339, full-date). */
export const dateSchema = z
  .string()
  .check(z.regex(patterns.date, { error: rules['date.form'], abort: true }), realDay);

/** An instant in UTC to the second, `YYYY-MM-DDTHH:MM:SSZ` (RFC 3339). */
export const instantSchema = z
  .string()
  .check(z.regex(patterns.instant, { error: rules['instant.form'], abort: true }), realDay);

/** How exactly a moment was written. */
export type Precision = 'year' | 'month' | 'day' | 'minute';

/** The precision in which a moment was written, told by its length. */
export function precisionOf(moment: Moment): Precision {
  if (moment.length > 10) return 'minute';
  if (moment.length > 7) return 'day';
  return moment.length > 4 ? 'month' : 'year';
}
