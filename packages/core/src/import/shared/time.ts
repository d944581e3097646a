import { dayExists } from '../../model/patterns.js';
import { timeZones } from '../../model/tables/time-zones.js';
import { instantOf, offsetAt } from '../../model/zoned-time.js';
import type { AuthoredWhen } from './draft.js';
import type { Report } from './findings.js';
import { oldZoneNames } from './old-zone-names.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;

/**
 * A time as a source gives it. Wall-clock times are `YYYY-MM-DDTHH:MM:SS`; instants are milliseconds since
 * 1970, with the distance from UTC that was written beside them.
 */
export type SourceTime =
  | { form: 'date'; date: string }
  | { form: 'wall'; wall: string; zone: string }
  | { form: 'instant'; instant: number; offset?: number }
  | { form: 'floating'; wall: string; abbreviation?: string };

/** Zones that a source and its reader name for times that bear none. */
export interface Zones {
  /** Named by the user: wins wherever the time itself bears no zone. */
  named?: string | undefined;
  /** Named by the source for all its times. */
  declared?: string | undefined;
  /** The publisher's: used only where it is certain to be right. */
  publisher?: string | undefined;
}

const zones = new Set(timeZones);

/** Whether a name is one of the committed list of time zones. */
export function isZone(name: string): boolean {
  return zones.has(name);
}

/** A zone by its name as calendars decorate it: "/freeassociation.sourceforge.net/Europe/Berlin". */
export function zoneIn(name: string): string | undefined {
  const trimmed = name.trim();
  if (isZone(trimmed)) return trimmed;
  const parts = trimmed.split('/');
  for (let from = 1; from < parts.length; from += 1) {
    const tail = parts.slice(from).join('/');
    if (isZone(tail) && tail !== 'UTC') return tail;
  }
  // Names differ in letter case, and UTC has several.
  if (/^(?:Etc\/)?(?:UTC|Zulu|Universal|UCT|GMT)$|^Z$/i.test(trimmed)) return 'UTC';
  const folded = trimmed.toLowerCase();
  return timeZones.find((zone) => zone.toLowerCase() === folded) ?? oldZone(folded);
}

function oldZone(name: string): string | undefined {
  return Object.hasOwn(oldZoneNames, name) ? oldZoneNames[name] : undefined;
}

/** Whether a wall-clock time to the second exists in the calendar and on a clock. */
export function isWall(wall: string): boolean {
  return (
    /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/.test(wall) &&
    dayExists(wall)
  );
}

/** Whether a day exists in the calendar. */
export function isDate(date: string): boolean {
  return /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(date) && dayExists(date);
}

/** A wall-clock time as if it were UTC, in milliseconds. */
export function wallNumber(wall: string): number {
  return Date.parse(`${wall.length === 10 ? `${wall}T00:00:00` : wall}Z`);
}

/** Milliseconds as a wall-clock time to the second. */
export function wallText(number: number): string {
  return new Date(number).toISOString().slice(0, 19);
}

/** A day so many days later. */
export function addDays(date: string, days: number): string {
  return wallText(wallNumber(date) + days * DAY).slice(0, 10);
}

/** The instant of a wall-clock time in a zone. */
export function instantAt(wall: string, zone: string): number {
  return instantOf(wall.slice(0, 16), zone, 'start') + Number(wall.slice(17, 19)) * SECOND;
}

/** What clocks in a zone show at an instant. */
export function wallAt(instant: number, zone: string): string {
  return wallText(instant + offsetAt(zone, instant));
}

/**
 * Whether an instant is certainly not what a zone's clock shows: not so beyond the committed table, nor near
 * a change of clocks, where two answers can be right.
 */
export function contradicts(instant: number, wall: string, zone: string): boolean {
  const own = instantAt(wall, zone);
  if (own === instant || own < KNOWN_FROM || own > KNOWN_TO) return false;
  const hours = 3 * 60 * MINUTE;
  return offsetAt(zone, own - hours) === offsetAt(zone, own + hours);
}

/** The committed table knows no rules before and after these years. */
const KNOWN_FROM = Date.UTC(1990, 0, 2);
const KNOWN_TO = Date.UTC(2040, 11, 30);

/** Whether an instant comes back from a zone's clock: not in the hour that comes twice, nor beyond the table. */
function isPlainIn(zone: string, instant: number): boolean {
  if (zone === 'UTC') return true;
  if (instant < KNOWN_FROM || instant > KNOWN_TO) return false;
  return instantAt(wallAt(instant, zone), zone) === instant;
}

/** Distances from UTC of abbreviations that Central and Eastern Europe uses, in minutes. */
const abbreviations: Readonly<Record<string, number>> = {
  MEZ: 60,
  CET: 60,
  MESZ: 120,
  CEST: 120,
  WEZ: 0,
  WET: 0,
  WESZ: 60,
  WEST: 60,
  OEZ: 120,
  EET: 120,
  OESZ: 180,
  EEST: 180,
};

/** The zone that an abbreviation stands for, which can only be one whose clocks are at that distance then. */
function zoneOfAbbreviation(abbreviation: string, wall: string, { named, declared, publisher }: Zones) {
  const minutes = abbreviations[abbreviation.toUpperCase()];
  return [named, declared, publisher].find(
    (zone) =>
      zone !== undefined &&
      minutes !== undefined &&
      offsetAt(zone, instantAt(wall, zone)) === minutes * MINUTE,
  );
}

/** A time with the zone whose clock shows it. */
interface Placed {
  instant: number;
  zone: string;
  wall: string;
}

function placeFloating(
  { wall, abbreviation }: Extract<SourceTime, { form: 'floating' }>,
  choice: Zones,
  report: Report,
): Placed | undefined {
  const { named, declared, publisher } = choice;
  const zone =
    abbreviation === undefined ? (named ?? declared) : zoneOfAbbreviation(abbreviation, wall, choice);
  if (zone === undefined) {
    report('error', abbreviation === undefined ? 'zone.floating' : 'zone.abbreviation', {
      ...(abbreviation === undefined ? {} : { value: abbreviation }),
      time: wall.slice(0, 16),
      zone: publisher ?? 'Europe/Berlin',
    });
    return undefined;
  }
  return { wall, zone, instant: instantAt(wall, zone) };
}

/** The zone in which an instant is written down, whose own zone nobody has told. */
function zoneFor(instant: number, offset: number | undefined, choice: Zones, report: Report): string {
  const { named, declared, publisher } = choice;
  const chosen = named ?? declared;
  if (chosen !== undefined && isPlainIn(chosen, instant)) return chosen;
  const fits =
    publisher !== undefined &&
    chosen === undefined &&
    isPlainIn(publisher, instant) &&
    (offset === undefined || offsetAt(publisher, instant) === offset * MINUTE);
  if (fits) {
    report('note', 'zone.publisher', { zone: publisher });
    return publisher;
  }
  report('unknown', 'zone.offset-only', { time: wallText(instant).slice(0, 16) });
  return 'UTC';
}

function placed(time: SourceTime, choice: Zones, report: Report): Placed | undefined {
  switch (time.form) {
    case 'wall':
      return { wall: time.wall, zone: time.zone, instant: instantAt(time.wall, time.zone) };
    case 'floating':
      return placeFloating(time, choice, report);
    case 'instant': {
      const zone = zoneFor(time.instant, time.offset, choice, report);
      return { instant: time.instant, zone, wall: wallAt(time.instant, zone) };
    }
    default:
      return undefined;
  }
}

/** The end of an event on the clock of its start, and whether it had to be converted to that clock. */
function endOn(
  start: Placed,
  end: SourceTime,
  choice: Zones,
  report: Report,
): (Placed & { converted: boolean }) | undefined {
  const { zone } = start;
  const same =
    (end.form === 'wall' && end.zone === zone) || (end.form === 'floating' && end.abbreviation === undefined);
  if (same) return { wall: end.wall, zone, instant: instantAt(end.wall, zone), converted: false };
  const own =
    end.form === 'instant' ? { instant: end.instant } : placed(end, { ...choice, named: zone }, report);
  if (!own) return undefined;
  return { instant: own.instant, zone, wall: wallAt(own.instant, zone), converted: true };
}

/** A time on the clock of UTC, where every hour comes once. */
function inUtc({ instant }: Placed): Placed {
  return { instant, zone: 'UTC', wall: wallAt(instant, 'UTC') };
}

function toMinute(wall: string, report: Report): string {
  if (!wall.endsWith(':00') && !wall.endsWith(':59')) report('note', 'time.seconds', { time: wall });
  return wall.slice(0, 16);
}

/**
 * A source's times as an author writes them: local times of one zone. What would have to be guessed is
 * reported, and whatever is written stands for the very instant that the source names.
 *
 * @returns `undefined` where there is an error, which has been reported
 */
export function whenOf(
  start: SourceTime,
  end: SourceTime | undefined,
  choice: Zones,
  report: Report,
): AuthoredWhen | undefined {
  if (start.form === 'date') return datesOf(start.date, end, choice, report);
  let from = placed(start, choice, report);
  if (!from) return undefined;
  let to: Placed | undefined;
  if (end !== undefined && end.form !== 'date') {
    const last = endOn(from, end, choice, report);
    if (!last) return undefined;
    to = last;
    if (last.converted && !isPlainIn(from.zone, last.instant)) {
      [from, to] = [inUtc(from), inUtc(last)];
      report('note', 'zone.twice', { time: to.wall.slice(0, 16) });
    }
  }
  if (to && to.instant < from.instant) {
    report('error', 'time.order', { start: from.wall.slice(0, 16), end: to.wall.slice(0, 16) });
    return undefined;
  }
  if (end?.form === 'date' && end.date < from.wall.slice(0, 10)) {
    report('error', 'time.order', { start: from.wall.slice(0, 16), end: end.date });
    return undefined;
  }
  const when: AuthoredWhen = { start: toMinute(from.wall, report) };
  const last = to ? toMinute(to.wall, report) : end?.form === 'date' ? end.date : undefined;
  if (last !== undefined && last !== when.start) when.end = last;
  when.timeZone = from.zone;
  return when;
}

function datesOf(
  start: string,
  end: SourceTime | undefined,
  choice: Zones,
  report: Report,
): AuthoredWhen | undefined {
  const zone = choice.named ?? choice.declared;
  const own = end === undefined || end.form === 'date' ? undefined : placed(end, choice, report);
  if (end !== undefined && end.form !== 'date' && !own) return undefined;
  const last = end?.form === 'date' ? end.date : own?.wall.slice(0, 10);
  if (last !== undefined && last < start) {
    report('error', 'time.order', { start, end: last });
    return undefined;
  }
  return {
    start,
    ...(last === undefined || last === start ? {} : { end: last }),
    ...(zone === undefined ? {} : { timeZone: zone }),
  };
}
