import type { When } from '../../index.js';

const DAY = 'YYYY-MM-DD'.length;

/**
 * When an entry of a calendar is (DTSTART, DTEND, TRANSP); undefined where its day is not known, because an
 * entry in a whole month or year would say something else than the publisher did.
 *
 * Times of day are given in UTC, which every calendar shows in its owner's own time; a zone would need
 * its rules in the file (RFC 5545, 3.6.5). A time whose instant is not known counts as its day: a time
 * that floats would be wrong for whoever joins from another zone.
 */
export function timeLines({ start, end, startUtc, endUtc }: When): string[] | undefined {
  if (start.length < DAY) return undefined;
  if (start.length > DAY && startUtc !== undefined) {
    // An end has to be later than the start (RFC 5545, 3.8.2.2).
    const last = endUtc !== undefined && endUtc > startUtc ? [`DTEND:${compact(endUtc)}`] : [];
    return [`DTSTART:${compact(startUtc)}`, ...last];
  }
  const after = dayAfter(end ?? start);
  return [
    `DTSTART;VALUE=DATE:${compact(start.slice(0, DAY))}`,
    // Dates have no form after the year 9999.
    ...(after.startsWith('+') ? [] : [`DTEND;VALUE=DATE:${compact(after.slice(0, DAY))}`]),
    // Whoever notes a congress of three days is not busy for 72 hours.
    'TRANSP:TRANSPARENT',
  ];
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
