import type { AuthoredWhen } from './draft.js';
import type { Report } from './findings.js';
import type { ImportRequest } from './request.js';
import { whenOf, type SourceTime, type Zones } from './time.js';
import { readDate } from './written-date.js';

/** The zones that an import may use for times that bear none. */
export function zonesOf({ timeZone, publisherZone }: ImportRequest, declared?: string): Zones {
  return { named: timeZone, publisher: publisherZone, declared };
}

/** Reads one date of a source; undefined, with an error, for one that cannot be read. */
export function readSourceDate(
  text: string,
  place: string,
  { dateOrder }: ImportRequest,
  report: Report,
): { time: SourceTime } | { moment: string } | undefined {
  const read = readDate(text, dateOrder);
  if (!('problem' in read)) return read;
  report('error', `date.${read.problem}`, { value: text }, place);
  return undefined;
}

/** Reads the dates of an event as programs write them; undefined, with an error, where that cannot be done. */
export function readWhen(
  { start, end }: { start: string; end: string },
  places: { start: string; end: string },
  request: ImportRequest,
  report: Report,
): AuthoredWhen | undefined {
  if (start === '') {
    report('error', 'date.missing', {}, places.start);
    return undefined;
  }
  const from = readSourceDate(start, places.start, request, report);
  const to = end === '' ? undefined : readSourceDate(end, places.end, request, report);
  if (!from || (end !== '' && !to)) return undefined;
  if ('moment' in from) {
    // A month or a year: an end that is more precise says nothing about the start.
    const last = to && 'moment' in to ? to.moment : undefined;
    if (last !== undefined && last < from.moment) {
      report('error', 'time.order', { start: from.moment, end: last }, places.end);
      return undefined;
    }
    return { start: from.moment, ...(last === undefined || last === from.moment ? {} : { end: last }) };
  }
  const last = to && 'time' in to ? to.time : undefined;
  return whenOf(from.time, last, zonesOf(request), (level, code, params, place) =>
    report(level, code, params, place ?? places.start),
  );
}
