import { limits } from '../model/limits.js';
import * as patterns from '../model/patterns.js';
import { offsetAt } from '../model/zoned-time.js';
import type { AuthoredItem, AuthoredPerson, Draft, DraftEvent } from './shared/draft.js';
import { reporter, type Finding, type Report } from './shared/findings.js';
import { finish, newDraft } from './shared/finish.js';
import { eventId, Ids } from './shared/ids.js';
import { knownBy } from './shared/known.js';
import { asBody, readProse } from './shared/prose.js';
import { readSchedule, type Schedule, type ScheduledItem } from './shared/schedule-shape.js';
import type { ImportRequest } from './shared/request.js';
import { webAddress } from './shared/text.js';
import {
  addDays,
  contradicts,
  isDate,
  isWall,
  wallAt,
  wallNumber,
  instantAt,
  zoneIn,
} from './shared/time.js';
import { readDate } from './shared/written-date.js';
import { kindOfItem } from './shared/words.js';

/** An item with its place in time: an instant where the schedule gives one, else what a clock shows. */
interface Timed {
  item: ScheduledItem;
  wall: string;
  instant: number | undefined;
  minutes: number | undefined;
  report: Report;
}

/**
 * Reads a conference's schedule, as frab and pretalx write it in JSON or XML, into a draft of one event with
 * its whole programme. Speakers are named in the draft and without a ground for publication, so that no name
 * is published before somebody has recorded one.
 *
 * @param value the parsed JSON, or the XML as a tree with attributes and elements side by side and the text
 *   of an element that has attributes as `#text`
 */
export function importSchedule(value: unknown, request: ImportRequest): Draft {
  const findings: Finding[] = [];
  const report = reporter(findings, 'conference');
  const schedule = readSchedule(value, request.language);
  const draft = newDraft(schedule.title);
  const finished = { events: [] as DraftEvent[], municipalities: [], people: [], findings };
  if (schedule.title === '') report('error', 'title.missing', {}, 'title');
  const timed = timesOf(schedule, request, findings);
  const zone = zoneOf(schedule, timed, request, report);
  if (schedule.items.length === 0 && !isDate(schedule.start)) report('error', 'source.no-events');
  if (schedule.items.length > limits.list) report('error', 'source.large', { most: limits.list });
  if (findings.some(({ level }) => level === 'error')) return finished;
  if (schedule.subtitle !== '') draft.event.subtitle = schedule.subtitle;
  readRooms(schedule, draft, request, report);
  draft.event.when = { start: schedule.start };
  if (isDate(schedule.end) && schedule.end > schedule.start) draft.event.when.end = schedule.end;
  addItems(timed, zone ?? 'UTC', draft, request);
  readLanguages(schedule, draft, request, report);
  if (zone !== undefined) draft.event.when.timeZone = zone;
  const url = webAddress(schedule.url);
  if (url !== undefined) draft.event.links = [{ url, rel: 'source' }];
  if (!findings.some(({ level }) => level === 'error')) {
    draft.id = eventId(draft.event.when.start, schedule.title, new Ids());
    finished.events.push(finish(draft));
  }
  return finished;
}

function timesOf(schedule: Schedule, request: ImportRequest, findings: Finding[]): Timed[] {
  return schedule.items.flatMap((item) => {
    const report = reporter(findings, item.place);
    const minutes = minutesOf(item.duration);
    if (minutes === undefined && item.duration !== '') {
      report('error', 'duration.unreadable', { value: item.duration }, 'duration');
      return [];
    }
    const time = timeOf(item, schedule, request, report);
    return time ? [{ item, minutes: minutes === 0 ? undefined : minutes, report, ...time }] : [];
  });
}

/** Minutes of a duration: "0:45", "01:30", "1:00:00" with days, or a plain number of minutes. */
function minutesOf(text: string): number | undefined {
  if (/^\d+(?:\.0+)?$/.test(text)) return Number(text);
  const [, days = '0', hours, minutes] = /^(?:(\d+):)?(\d{1,2}):(\d{2})$/.exec(text) ?? [];
  if (hours === undefined || Number(minutes) > 59) return undefined;
  return Number(days) * 1440 + Number(hours) * 60 + Number(minutes);
}

function timeOf(
  item: ScheduledItem,
  schedule: Schedule,
  { dateOrder }: ImportRequest,
  report: Report,
): Pick<Timed, 'wall' | 'instant'> | undefined {
  const clock = /^(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(item.start);
  const start = clock ? `${(clock[1] ?? '').padStart(2, '0')}:${clock[2] ?? ''}` : '';
  if (item.date !== '') {
    const read = readDate(item.date, dateOrder);
    const time = 'time' in read ? read.time : undefined;
    if (time?.form === 'instant') {
      const wall = new Date(time.instant + (time.offset ?? 0) * 60_000).toISOString().slice(0, 19);
      // In UTC the wall clock is another one than the programme's.
      if (start !== '' && (time.offset ?? 0) !== 0 && wall.slice(11, 16) !== start) {
        report('error', 'time.contradiction', { local: item.start, zone: '', utc: item.date }, 'date');
        return undefined;
      }
      return { wall, instant: time.instant };
    }
    if (time?.form === 'floating') return { wall: time.wall, instant: undefined };
    if (time?.form !== 'date') {
      report('error', 'date.unreadable', { value: item.date }, 'date');
      return undefined;
    }
  }
  if (!isDate(item.day)) {
    report('error', item.day === '' ? 'date.missing' : 'date.unreadable', { value: item.day }, 'day');
    return undefined;
  }
  if (!isWall(`${item.day}T${start}:00`)) {
    report('error', 'time.unreadable', { value: item.start }, 'start');
    return undefined;
  }
  return nightOf(item, start, schedule, report);
}

/** A conference's day ends in the small hours of the next; when, the schedule has to say. */
function nightOf(item: ScheduledItem, start: string, { dayChange }: Schedule, report: Report) {
  const change = item.dayChange || dayChange;
  if (change === '' && start < '06:00') {
    report('error', 'item.time', { time: `${item.day} ${start}` }, 'start');
    return undefined;
  }
  const day = change !== '' && start < change ? addDays(item.day, 1) : item.day;
  return { wall: `${day}T${start}:00`, instant: undefined };
}

/** The zone in which the programme is written down: the schedule's own, or one whose clocks agree with every item. */
function zoneOf(
  { zone: written }: Schedule,
  timed: readonly Timed[],
  { timeZone, publisherZone }: ImportRequest,
  report: Report,
): string | undefined {
  const own = written === '' ? undefined : zoneIn(written);
  if (written !== '' && own === undefined && timeZone === undefined) {
    report(
      'error',
      'zone.unknown',
      { name: written, zone: publisherZone ?? 'Europe/Berlin' },
      'time_zone_name',
    );
    return undefined;
  }
  const told = own ?? timeZone;
  if (told !== undefined) {
    for (const one of timed) checkOn(told, one);
    return told;
  }
  const floating = timed.find(({ instant }) => instant === undefined);
  if (floating) {
    const time = floating.wall.slice(0, 16);
    floating.report('error', 'zone.floating', { time, zone: publisherZone ?? 'Europe/Berlin' });
    return undefined;
  }
  if (timed.length === 0) return undefined;
  const agrees = timed.every(
    ({ instant = 0, wall }) =>
      publisherZone !== undefined && offsetAt(publisherZone, instant) === wallNumber(wall) - instant,
  );
  if (agrees) {
    report('note', 'zone.publisher', { zone: publisherZone ?? '' });
    return publisherZone;
  }
  report('unknown', 'zone.offset-only', { time: timed[0]?.wall.slice(0, 16) ?? '' });
  return 'UTC';
}

/** Whether a zone's clock shows what the schedule writes, and shows it once. */
function checkOn(zone: string, { instant, wall, item, report }: Timed): void {
  if (instant === undefined) return;
  const utc = wallAt(instant, 'UTC').slice(0, 16);
  // An instant in UTC says nothing of the programme's clock, but the time beside it does.
  const shown =
    wallAt(instant, 'UTC') === wall
      ? `${wallAt(instant, zone).slice(0, 11)}${item.start.padStart(5, '0')}:00`
      : wall;
  if (isWall(shown) && contradicts(instant, shown, zone)) {
    report('error', 'time.contradiction', { local: shown.slice(0, 16), zone, utc }, 'date');
  } else if (instantAt(wallAt(instant, zone), zone) !== instant) {
    report('error', 'time.twice', { time: wallAt(instant, zone).slice(0, 16) }, 'date');
  }
}

function addItems(timed: readonly Timed[], zone: string, draft: DraftEvent, request: ImportRequest): void {
  const ids = new Ids();
  const rooms = new Map((draft.event.locations ?? []).map(({ id, name }) => [name ?? '', id]));
  const names = { people: 0, kinds: new Set<string>() };
  const items = timed
    .map((one) => ({ ...one, at: one.instant ?? instantAt(one.wall, zone) }))
    .sort((one, other) => one.at - other.at)
    .map(({ item, at, minutes, report }) => {
      const start = wallAt(at, zone).slice(0, 16);
      const end = minutes === undefined ? undefined : wallAt(at + minutes * 60_000, zone).slice(0, 16);
      const room = rooms.get(item.room);
      const kind = kindOfItem(item.type) ?? 'other';
      if (kind === 'other' && item.type !== '') names.kinds.add(item.type);
      const people = item.people.map((name) => personOf(name, request, names));
      const body = asBody(bodyOf(item, request, report));
      const url = webAddress(item.url);
      const result: AuthoredItem = {
        id: ids.of(item.title, 'item'),
        kind,
        ...(item.title === '' ? {} : { title: item.title }),
        ...(body === undefined ? {} : { body }),
        when: { start, ...(end === undefined || end === start ? {} : { end }) },
        ...(room === undefined ? {} : { location: room }),
        ...(item.track === '' ? {} : { track: item.track }),
        ...(people.length === 0 ? {} : { people }),
        ...(url === undefined ? {} : { links: [{ url }] }),
      };
      return { result, at, last: at + (minutes ?? 0) * 60_000 };
    });
  const [first] = items;
  if (!first) return;
  const last = Math.max(...items.map((item) => item.last));
  draft.event.programme = items.map(({ result }) => result);
  draft.event.when = { start: wallAt(first.at, zone).slice(0, 16) };
  if (last > first.at) draft.event.when.end = wallAt(last, zone).slice(0, 16);
  const report = timed[0]?.report;
  if (names.people > 0) report?.('unknown', 'people.no-basis', { count: names.people });
  if (names.kinds.size > 0) report?.('unknown', 'item.kinds', { names: [...names.kinds].join(', ') });
}

function personOf(name: string, { known }: ImportRequest, names: { people: number }): AuthoredPerson {
  const person = knownBy(known.people, name);
  if (person) return { person: person.id, role: 'speaker' };
  names.people += 1;
  return { name, role: 'speaker' };
}

function bodyOf({ subtitle, abstract, description }: ScheduledItem, request: ImportRequest, report: Report) {
  const texts = [abstract, description === abstract ? '' : description].filter(Boolean);
  const proses = texts.map((text) =>
    readProse(text, /<(?:p|br|ul|li|a|div)\b/i.test(text) ? 'html' : 'markdown', request.tools, report),
  );
  const own =
    subtitle === '' ? [] : [{ body: `*${request.tools.prose(subtitle, 'text').sections[0]?.body ?? ''}*` }];
  return { sections: [...own, ...proses.flatMap(({ sections }) => sections)], lost: [] };
}

function readRooms(schedule: Schedule, draft: DraftEvent, request: ImportRequest, report: Report): void {
  const town = schedule.city === '' ? undefined : knownBy(request.known.municipalities, schedule.city);
  const rooms = [...new Set(schedule.items.map(({ room }) => room).filter(Boolean))];
  const ids = new Ids();
  const named = rooms.length > 0 ? rooms : schedule.venue === '' ? [] : [schedule.venue];
  draft.event.locations = named.map((name) => ({
    id: ids.of(name, 'room'),
    kind: 'place',
    name,
    ...(rooms.length > 0 && schedule.venue !== ''
      ? { address: [schedule.venue, schedule.city].filter(Boolean).join(', ') }
      : {}),
    ...(town ? { municipality: town.id } : {}),
  }));
  if (town || named.length === 0) return;
  draft.missing.push({
    field: 'locations.0.municipality',
    ...(schedule.city ? { source: schedule.city } : {}),
  });
  if (schedule.city) report('unknown', 'place.unknown', { name: schedule.city, country: '' }, 'city');
}

function readLanguages(schedule: Schedule, draft: DraftEvent, request: ImportRequest, report: Report): void {
  const tags = schedule.items
    .map(({ language }) => language.replace('_', '-'))
    .filter((tag) => patterns.language.test(tag));
  const spoken = [...new Set(tags)].sort();
  if (spoken.length > 0) draft.event.languages = spoken;
  const [only] = spoken;
  if (spoken.length !== 1 || only === undefined)
    report('unknown', 'text.language', { language: request.language ?? '' });
  else if (only !== request.language) draft.event.language = { original: only };
}
