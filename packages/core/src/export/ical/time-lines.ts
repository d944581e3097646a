import type { When } from '../../index.js';
import { property } from './content-line.js';

const DAY = 'YYYY-MM-DD'.length;

/** Without a day there is no entry: one in a whole month or year would say something else than the publisher did. */
export function isDayKnown({ start }: When): boolean {
  return start.length >= DAY;
}

/**
 * When an entry of a calendar is: the lines DTSTART, DTEND and TRANSP.
 *
 * Times of day are given in UTC, which every calendar shows in its owner's own time; a zone would need
 * its rules in the file (RFC 5545, 3.6.5). A time whose instant is not known counts as its day: a time
 * that floats would be wrong for whoever joins from another zone.
 */
export function timeLines({ start, end, startUtc, endUtc }: When): string {
  if (start.length > DAY && startUtc !== undefined) {
    // An end has to be later than the start (RFC 5545, 3.8.2.2).
    const last = endUtc !== undefined && endUtc > startUtc ? endUtc : '';
    return property('DTSTART', compact(startUtc)) + property('DTEND', compact(last));
  }
  const after = dayAfter(end ?? start);
  return (
    property('DTSTART;VALUE=DATE', compact(start.slice(0, DAY))) +
    // Dates have no form after the year 9999.
    property('DTEND;VALUE=DATE', after.startsWith('+') ? '' : compact(after.slice(0, DAY))) +
    // Whoever notes a congress of three days is not busy for 72 hours.
    property('TRANSP', 'TRANSPARENT')
  );
}

/** The instant after everything that a moment covers, as if its clock were UTC's. */
function dayAfter(moment: string): string {
  // A year alone is over after its twelfth month.
  const [year = 0, month = 12, day] = moment.slice(0, DAY).split('-').map(Number);
  const date = new Date(0);
  date.setUTCFullYear(year, day === undefined ? month : month - 1, (day ?? 0) + 1);
  return date.toISOString();
}

/** A date or an instant in the form of RFC 5545, without dashes and colons. */
export function compact(text: string): string {
  return text.replace(/[-:]/g, '');
}
