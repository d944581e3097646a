import { precisionOf } from './moment.js';
import { zoneRules } from './tables/zone-rules.js';

const MINUTE = 60_000;
const TABLE_START = Date.UTC(1990, 0, 1);

/** From `since` on, a zone is `offset` ahead of UTC; both in milliseconds. */
interface Period {
  since: number;
  offset: number;
}

const rulesByZone = new Map(
  zoneRules.flatMap(([zones, rules]) => zones.split(' ').map((zone) => [zone, rules] as const)),
);
const periodsByRules = new Map<string, readonly Period[]>();

/** A number of minutes as the tables write it: base 36. */
function milliseconds(minutes: string): number {
  return Number.parseInt(minutes, 36) * MINUTE;
}

function parsePeriods(rules: string): readonly Period[] {
  const [first = '0', ...changes] = rules.split(';');
  const periods: Period[] = [{ since: Number.NEGATIVE_INFINITY, offset: milliseconds(first) }];
  let since = TABLE_START;
  for (const change of changes) {
    const [minutes = '0', offset = '0'] = change.split(',');
    since += milliseconds(minutes);
    periods.push({ since, offset: milliseconds(offset) });
  }
  return periods;
}

function periodsOf(zone: string): readonly Period[] {
  const rules = rulesByZone.get(zone);
  if (rules === undefined) {
    throw new RangeError(`There is no time zone "${zone}"; a name such as Europe/Tirane is needed.`);
  }
  const known = periodsByRules.get(rules);
  if (known) return known;
  const periods = parsePeriods(rules);
  periodsByRules.set(rules, periods);
  return periods;
}

/**
 * How far a zone is ahead of UTC at an instant, in milliseconds. Before 1990 and after 2040 it is
 * the first and the last offset of the committed table.
 *
 * @throws RangeError if the zone is not in the committed list
 */
export function offsetAt(zone: string, instant: number): number {
  return periodsOf(zone).findLast(({ since }) => since <= instant)?.offset ?? 0;
}

/** The wall-clock time at which a moment begins, or the one right after it, as if it were UTC. */
function wallClock(moment: string, edge: 'start' | 'end'): number {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = moment.split(/[-T:]/).map(Number);
  const precision = precisionOf(moment);
  const step = (of: typeof precision) => (edge === 'end' && precision === of ? 1 : 0);
  const date = new Date(0);
  // Unlike Date.UTC, this does not take the years 0 to 99 for 1900 to 1999.
  date.setUTCFullYear(year + step('year'), month - 1 + step('month'), day + step('day'));
  return date.setUTCHours(hour, minute);
}

/**
 * The instant that a wall-clock moment stands for in a zone, in milliseconds since 1970.
 *
 * `start` is the first instant the moment covers. `end` is the first instant after it: midnight after
 * a day, a month or a year; a time of day is a point, and both its edges are that point. A time that
 * clocks skip counts as much later as they skip; of a time that comes twice it is the first.
 *
 * @param moment as `momentSchema` accepts it
 * @param zone a name of the committed list of time zones
 * @throws RangeError if the zone is not in that list
 */
export function instantOf(moment: string, zone: string, edge: 'start' | 'end'): number {
  const wall = wallClock(moment, edge);
  const periods = periodsOf(zone);
  // The first period before whose end the wall clock shows this time: of two such instants, the first.
  const index = periods.findIndex(({ offset }, at) => {
    const next = periods[at + 1];
    return next === undefined || wall - offset < next.since;
  });
  const period = periods[index];
  const instant = wall - (period?.offset ?? 0);
  const skipped = period !== undefined && instant < period.since;
  return skipped ? wall - (periods[index - 1]?.offset ?? 0) : instant;
}

/**
 * Whether a zone is in summer time at an instant: further ahead of UTC than at another time of that
 * year (UTC). A zone that moves for good counts as in summer time for the rest of that year.
 *
 * @param instant milliseconds since 1970
 * @throws RangeError if the zone is not in the committed list
 */
export function isSummer(zone: string, instant: number): boolean {
  const year = new Date(instant).getUTCFullYear();
  const [first, next] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
  const offsets = periodsOf(zone)
    .filter(({ since }) => since > first && since < next)
    .map(({ offset }) => offset);
  return offsetAt(zone, instant) > Math.min(offsetAt(zone, first), ...offsets);
}
