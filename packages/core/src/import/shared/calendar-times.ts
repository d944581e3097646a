import { instantByDefinition, property, textOf, type Component, type Property } from './calendar-zone.js';
import type { AuthoredSession, AuthoredWhen } from './draft.js';
import type { Report } from './findings.js';
import { daysOf, ruleFrom, type Rule } from './recurrence.js';
import type { ImportRequest } from './request.js';
import { lineOf } from './text.js';
import {
  addDays,
  contradicts,
  instantAt,
  isDate,
  isWall,
  wallNumber,
  wallText,
  whenOf,
  zoneIn,
  type SourceTime,
  type Zones,
} from './time.js';
import { statusOf } from './words.js';

/** An event with more days or meetings than these is no event, but a timetable. */
const MOST_SESSIONS = 200;

/** How long a repetition is followed, in days, where its end or number does not stop it before. */
const LONGEST = 50 * 366;

/** What times of a calendar are read with. */
export interface CalendarTimes {
  request: ImportRequest;
  zones: Zones;
  /** Definitions of zones by their names. */
  definitions: ReadonlyMap<string, Component>;
}

const TIME = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})?(Z)?$/;

/** A value of a property as a time; undefined, with an error, for what is none. */
function timeFrom(
  value: unknown,
  { name, type, params }: Property,
  context: CalendarTimes,
  report: Report,
): SourceTime | undefined {
  const place = name.toUpperCase();
  const text = typeof value === 'string' ? value : '';
  const bare = /^(\d{4}-\d{2}-\d{2})(?:T::)?$/.exec(text);
  if (bare?.[1] && isDate(bare[1])) {
    if (type !== 'date') report('note', 'date.only', { value: bare[1] }, place);
    return { form: 'date', date: bare[1] };
  }
  const [, date = '', hour = '', minute = '', second = '00', utc] = TIME.exec(text) ?? [];
  const wall = `${date}T${hour}:${minute}:${second}`;
  if (!isWall(wall)) {
    report('error', 'date.unreadable', { value: text.replace(/[-:]+$/, '') || String(value) }, place);
    return undefined;
  }
  if (utc) return { form: 'instant', instant: Date.parse(`${wall}Z`) };
  const zone = typeof params.tzid === 'string' ? params.tzid : '';
  return zone === '' ? { form: 'floating', wall } : timeInZone(wall, zone, context, report, place);
}

/**
 * A time whose zone bears a name. The name is taken at its word where the list of zones, or the names that
 * Windows uses, have it, and where the calendar's own definition does not contradict it.
 */
function timeInZone(
  wall: string,
  name: string,
  { definitions, request, zones }: CalendarTimes,
  report: Report,
  place: string,
): SourceTime | undefined {
  const definition = definitions.get(name);
  const instant = definition && instantByDefinition(definition, wall);
  const own = zoneIn(name);
  const zone = own ?? request.tools.zoneOfWindows(name);
  if (zone !== undefined) {
    if (instant !== undefined && contradicts(instant, wall, zone)) {
      if (zones.named !== undefined) return { form: 'wall', wall, zone: zones.named };
      report('error', 'zone.contradiction', { name, zone, time: wall.slice(0, 16) }, place);
      return undefined;
    }
    if (own === undefined) report('note', 'zone.windows', { name, zone });
    return { form: 'wall', wall, zone };
  }
  if (instant !== undefined) {
    return { form: 'instant', instant, offset: (wallNumber(wall) - instant) / 60_000 };
  }
  if (zones.named !== undefined) return { form: 'wall', wall, zone: zones.named };
  if (/^[A-Z]{3,4}$/.test(name)) return { form: 'floating', wall, abbreviation: name };
  report('error', 'zone.unknown', { name, zone: request.publisherZone ?? 'Europe/Berlin' }, place);
  return undefined;
}

/** The days, hours, minutes and seconds of a duration (RFC 5545, section 3.3.6). */
function durationFrom(value: unknown): { days: number; seconds: number } | undefined {
  const groups =
    /^\+?P(?:(?<weeks>\d+)W)?(?:(?<days>\d+)D)?(?:T(?:(?<hours>\d+)H)?(?:(?<minutes>\d+)M)?(?:(?<seconds>\d+)S)?)?$/i.exec(
      String(value),
    )?.groups;
  if (!groups || Object.values(groups).every((part) => part === undefined)) return undefined;
  const number = (name: string) => Number(groups[name] ?? 0);
  return {
    days: number('weeks') * 7 + number('days'),
    seconds: number('hours') * 3600 + number('minutes') * 60 + number('seconds'),
  };
}

/** A start and an end as the calendar gives them. */
interface Span {
  start: SourceTime;
  end: SourceTime | undefined;
}

/** Start and end of an entry; undefined, with an error, where one of them cannot be read. */
function spanOf(entry: Component, context: CalendarTimes, report: Report): Span | undefined {
  const from = property(entry, 'dtstart');
  if (!from) {
    report('error', 'date.missing', {}, 'DTSTART');
    return undefined;
  }
  const start = timeFrom(from.values[0], from, context, report);
  if (!start) return undefined;
  const to = property(entry, 'dtend');
  const length = property(entry, 'duration');
  if (to) {
    const end = timeFrom(to.values[0], to, context, report);
    return end && allDay(entry, { start, end: lastDay(start, end) });
  }
  if (!length) return { start, end: undefined };
  const duration = durationFrom(length.values[0]);
  if (!duration) {
    report('error', 'duration.unreadable', { value: String(length.values[0]) }, 'DURATION');
    return undefined;
  }
  const end = later(start, duration, (wall) => timeFrom(wall, from, context, report));
  return allDay(entry, { start, end: end && lastDay(start, end) });
}

/** A day's end is the morning after it (RFC 5545, section 3.6.1); an author writes the day itself. */
function lastDay(start: SourceTime, end: SourceTime): SourceTime {
  if (start.form !== 'date' || end.form !== 'date') return end;
  const date = addDays(end.date, -1);
  // An end on the day of the start is wrong by the letter, and everywhere meant as one day.
  return { form: 'date', date: date < start.date && end.date >= start.date ? start.date : date };
}

/** Outlook writes whole days as times from midnight to midnight, and says so beside them. */
function allDay(entry: Component, span: Span): Span {
  const { start, end } = span;
  if (textOf(entry, 'x-microsoft-cdo-alldayevent').toUpperCase() !== 'TRUE') return span;
  if (start.form !== 'wall' && start.form !== 'floating') return span;
  if (!end || (end.form !== 'wall' && end.form !== 'floating')) return span;
  if (!start.wall.endsWith('T00:00:00') || !end.wall.endsWith('T00:00:00')) return span;
  const from: SourceTime = { form: 'date', date: start.wall.slice(0, 10) };
  return { start: from, end: lastDay(from, { form: 'date', date: end.wall.slice(0, 10) }) };
}

/** A time so much later: days on the calendar, the rest on the clock that never changes. */
function later(
  start: SourceTime,
  { days, seconds }: { days: number; seconds: number },
  resolve: (wall: string) => SourceTime | undefined,
): SourceTime | undefined {
  if (start.form === 'date') return { form: 'date', date: addDays(start.date, days + (seconds > 0 ? 1 : 0)) };
  if (start.form === 'instant') {
    return { ...start, instant: start.instant + (days * 86_400 + seconds) * 1000 };
  }
  const wall = wallText(wallNumber(start.wall) + days * 86_400_000);
  if (start.form === 'floating') {
    return { form: 'floating', wall: wallText(wallNumber(wall) + seconds * 1000) };
  }
  const base = resolve(wall);
  if (base?.form !== 'wall') return base;
  return { form: 'instant', instant: instantAt(base.wall, base.zone) + seconds * 1000 };
}

/** When an event is. */
export interface Times {
  when: AuthoredWhen;
  sessions: AuthoredSession[];
}

/** When an event is, with its sessions where it repeats. */
export function timesOf(
  main: Component,
  changes: readonly Component[],
  context: CalendarTimes,
  report: Report,
): Times | undefined {
  const span = spanOf(main, context, report);
  if (!span) return undefined;
  const repeats = main.properties.some(({ name }) => name === 'rrule' || name === 'rdate');
  if (!repeats) {
    const when = whenOf(span.start, span.end, context.zones, report);
    return when && { when, sessions: [] };
  }
  const spans = occurrencesOf(main, span, context, report);
  if (!spans) return undefined;
  const applied = withChanges(spans, main, changes, context, report);
  if (!applied) return undefined;
  const sessions: AuthoredSession[] = [];
  for (const { span: own, title } of applied) {
    const when = whenOf(own.start, own.end, context.zones, report);
    if (!when) return undefined;
    sessions.push(title === undefined ? when : { ...when, title });
  }
  return wholeOf(sessions, context, report);
}

/** The whole that sessions make up: from the first start to the last end. */
function wholeOf(sessions: AuthoredSession[], { zones }: CalendarTimes, report: Report): Times | undefined {
  const [first] = sessions;
  if (!first) {
    report('error', 'recur.empty');
    return undefined;
  }
  const zone = first.timeZone;
  if (sessions.some(({ timeZone }) => timeZone !== zone)) {
    // One of them lies in an hour that comes twice; said in UTC, all of them can be compared.
    report('error', 'zone.unknown', { name: zone ?? '', zone: zones.publisher ?? 'Europe/Berlin' });
    return undefined;
  }
  const sorted = sessions.sort((one, other) => (one.start < other.start ? -1 : 1));
  const ends = sorted.map(({ start, end }) => end ?? start).sort();
  const [start, end] = [sorted[0]?.start ?? '', ends.at(-1) ?? ''];
  report('note', 'recur.expanded', { count: sorted.length });
  const when: AuthoredWhen = {
    start,
    ...(end === start ? {} : { end }),
    ...(zone === undefined ? {} : { timeZone: zone }),
  };
  // The zone stands once, with the event.
  return { when, sessions: sorted.map(({ timeZone: _, ...session }) => session) };
}

/** A key under which the same moment is found again, however it is written. */
function keyOf(time: SourceTime): string {
  if (time.form === 'date') return time.date;
  if (time.form === 'floating') return time.wall;
  return String(time.form === 'wall' ? instantAt(time.wall, time.zone) : time.instant);
}

/** The wall clock on which a repetition is counted: its start's own. */
function clockOf(start: SourceTime, written: unknown): string {
  if (start.form === 'date') return start.date;
  return String(written).replace(/Z$/, '').padEnd(19, '0').slice(0, 19);
}

function occurrencesOf(
  main: Component,
  span: Span,
  context: CalendarTimes,
  report: Report,
): Span[] | undefined {
  const from = property(main, 'dtstart');
  if (!from) return undefined;
  const { request } = context;
  const clock = clockOf(span.start, from.values[0]);
  const written = main.properties.filter(({ name }) => name === 'rrule');
  const refused = main.properties.some(({ name }) => name === 'exrule')
    ? 'EXRULE'
    : written.length > 1
      ? 'RRULE'
      : '';
  if (refused) {
    report('error', 'recur.refused', { part: refused });
    return undefined;
  }
  let starts: SourceTime[] = [span.start];
  if (written[0]) {
    const rule = ruleFrom(written[0].values[0]);
    if ('refused' in rule) {
      report('error', 'recur.refused', { part: rule.refused }, 'RRULE');
      return undefined;
    }
    const days = ruleDays(rule, clock.slice(0, 10), request, report);
    if (!days) return undefined;
    const times: SourceTime[] = [];
    for (const day of days) {
      const time: SourceTime | undefined =
        span.start.form === 'date'
          ? { form: 'date', date: day }
          : timeFrom(
              `${day}${clock.slice(10)}${String(from.values[0]).endsWith('Z') ? 'Z' : ''}`,
              from,
              context,
              report,
            );
      if (!time) return undefined;
      if (!isAfter(time, day, rule, context)) times.push(time);
    }
    starts = times;
  }
  const more = listed(main, 'rdate', span, context, report);
  const less = listed(main, 'exdate', span, context, report);
  if (!more || !less) return undefined;
  const without = new Set(less.map(({ start }) => keyOf(start)));
  const days = new Set(less.flatMap(({ start }) => (start.form === 'date' ? [start.date] : [])));
  const all = [...starts.map((start): Span => ({ start, end: endLike(span, start) })), ...more];
  const unique = new Map(all.map((own) => [keyOf(own.start), own]));
  const kept = [...unique].filter(([key, { start }]) => !without.has(key) && !days.has(dayOf(start)));
  return kept.map(([, own]) => own);
}

function dayOf(time: SourceTime): string {
  if (time.form === 'date') return time.date;
  return time.form === 'instant' ? wallText(time.instant).slice(0, 10) : time.wall.slice(0, 10);
}

function ruleDays(rule: Rule, start: string, request: ImportRequest, report: Report): string[] | undefined {
  const { until: named } = request;
  if (rule.count === undefined && rule.until === undefined && named === undefined) {
    report('error', 'recur.endless', {}, 'RRULE');
    return undefined;
  }
  const end = rule.until?.slice(0, 10);
  if (end !== undefined && !isDate(end)) {
    report('error', 'recur.refused', { part: 'UNTIL' }, 'RRULE');
    return undefined;
  }
  const longest = addDays(start, LONGEST);
  const last = [longest, ...(named === undefined ? [] : [named])].sort()[0] ?? longest;
  // UNTIL is told in UTC and may fall on the day before or after; `isAfter` looks closer.
  const wide = { ...rule, ...(end === undefined ? {} : { until: addDays(end, 1) }) };
  const days = daysOf(wide, start, last, MOST_SESSIONS + 1);
  if (days.length > MOST_SESSIONS) {
    report('error', 'recur.many', { most: MOST_SESSIONS }, 'RRULE');
    return undefined;
  }
  if (days[0] !== start) {
    report('error', 'recur.start', { start, first: days[0] ?? '' }, 'RRULE');
    return undefined;
  }
  return days;
}

/** Whether a time lies after the end of its repetition. */
function isAfter(time: SourceTime, day: string, { until }: Rule, { zones }: CalendarTimes): boolean {
  if (until === undefined) return false;
  if (until.length === 10) return day > until;
  const last = wallNumber(until.replace(/Z$/, ''));
  if (time.form === 'date') return day > until.slice(0, 10);
  if (time.form === 'instant') return time.instant > last;
  if (!until.endsWith('Z')) return wallNumber(time.wall) > last;
  const zone = time.form === 'wall' ? time.zone : (zones.named ?? zones.declared);
  return (zone === undefined ? wallNumber(time.wall) : instantAt(time.wall, zone)) > last;
}

/** The end of a meeting that begins at another time and lasts as long as the first. */
function endLike({ start, end }: Span, other: SourceTime): SourceTime | undefined {
  if (end === undefined) return undefined;
  if (start.form === 'date' || end.form === 'date' || other.form === 'date') {
    if (start.form !== 'date' || end.form !== 'date' || other.form !== 'date') return undefined;
    const days = (wallNumber(end.date) - wallNumber(start.date)) / 86_400_000;
    return { form: 'date', date: addDays(other.date, days) };
  }
  const exact = (time: typeof start) =>
    time.form === 'instant'
      ? time.instant
      : time.form === 'wall'
        ? instantAt(time.wall, time.zone)
        : undefined;
  if (other.form === 'floating') {
    if (start.form !== 'floating' || end.form !== 'floating') return undefined;
    return {
      form: 'floating',
      wall: wallText(wallNumber(other.wall) + wallNumber(end.wall) - wallNumber(start.wall)),
    };
  }
  // On the same clock, a meeting from nine to five stays one when clocks change in between.
  if (start.form === 'wall' && end.form === 'wall' && other.form === 'wall' && start.zone === end.zone) {
    const wall = wallText(wallNumber(other.wall) + wallNumber(end.wall) - wallNumber(start.wall));
    return { form: 'wall', wall, zone: other.zone };
  }
  const [from, to, base] = [exact(start), exact(end), exact(other)];
  if (from === undefined || to === undefined || base === undefined) return undefined;
  return { form: 'instant', instant: base + to - from };
}

/** Times of RDATE and EXDATE; undefined, with an error, where one cannot be read. */
function listed(
  main: Component,
  name: 'rdate' | 'exdate',
  span: Span,
  context: CalendarTimes,
  report: Report,
): Span[] | undefined {
  const found: Span[] = [];
  for (const own of main.properties.filter((candidate) => candidate.name === name)) {
    for (const value of own.values) {
      const [from, to] = Array.isArray(value) ? (value as unknown[]) : [value];
      const start = timeFrom(from, own, context, report);
      if (!start) return undefined;
      let end = endLike(span, start);
      if (to !== undefined) {
        const duration = durationFrom(to);
        end = duration
          ? later(start, duration, (wall) => timeFrom(wall, own, context, report))
          : timeFrom(to, own, context, report);
        if (!end) return undefined;
      }
      found.push({ start, end });
    }
  }
  return found;
}

/** Meetings with those put in that differ from the rule, and without those that were called off. */
function withChanges(
  spans: readonly Span[],
  main: Component,
  changes: readonly Component[],
  context: CalendarTimes,
  report: Report,
): { span: Span; title?: string }[] | undefined {
  const result = new Map<string, { span: Span; title?: string }>(
    spans.map((span) => [keyOf(span.start), { span }]),
  );
  const title = lineOf(textOf(main, 'summary'));
  for (const change of changes) {
    const which = property(change, 'recurrence-id');
    if (!which) continue;
    if (which.params.range !== undefined) {
      report('error', 'recur.range', {}, 'RECURRENCE-ID');
      return undefined;
    }
    const time = timeFrom(which.values[0], which, context, report);
    if (!time) return undefined;
    const key = keyOf(time);
    if (!result.has(key)) report('note', 'recur.stray', { time: String(which.values[0]) }, 'RECURRENCE-ID');
    if (statusOf(textOf(change, 'status')) === 'cancelled') {
      result.delete(key);
      continue;
    }
    const span = spanOf(change, context, report);
    if (!span) return undefined;
    const own = lineOf(textOf(change, 'summary'));
    result.set(key, { span, ...(own !== '' && own !== title ? { title: own } : {}) });
  }
  return [...result.values()];
}
