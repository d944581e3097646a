import * as patterns from '../model/patterns.js';
import { timesOf, type CalendarTimes } from './shared/calendar-times.js';
import { componentOf, property, textOf, type Component, type Property } from './shared/calendar-zone.js';
import type { Draft, DraftEvent } from './shared/draft.js';
import { reporter, type Finding, type Report } from './shared/findings.js';
import { addKeywords, finish, newDraft } from './shared/finish.js';
import { eventId, Ids } from './shared/ids.js';
import { addRoom, addToldLocation } from './shared/places.js';
import { describe, readProse } from './shared/prose.js';
import type { ImportRequest } from './shared/request.js';
import { holdsEmail, lineOf, webAddress } from './shared/text.js';
import { zoneIn } from './shared/time.js';
import { statusOf } from './shared/words.js';

/** A calendar that is being read. */
interface Calendar extends CalendarTimes {
  /** Whether the whole of it calls its events off. */
  cancelled: boolean;
  findings: Finding[];
  ids: Ids;
}

/**
 * Reads calendars (iCalendar, RFC 5545) into drafts of events. Attendees and organisers are people, and are
 * left out; a repetition becomes the sessions of one event, or is refused with the reason.
 *
 * @param calendars each VCALENDAR as jCal (RFC 7265)
 */
export function importCalendar(calendars: readonly unknown[], request: ImportRequest): Draft {
  const findings: Finding[] = [];
  const ids = new Ids();
  const events = calendars.flatMap((value) => {
    const root = componentOf(value);
    // Some files hold a bare VEVENT.
    const calendar =
      root?.name === 'vevent' ? { name: 'vcalendar', properties: [], components: [root] } : root;
    return calendar ? eventsIn(calendar, request, findings, ids) : [];
  });
  if (events.length === 0 && !findings.some(({ level }) => level === 'error')) {
    reporter(findings, '')('error', 'source.no-events');
  }
  return { events, municipalities: [], people: [], findings };
}

function eventsIn(calendar: Component, request: ImportRequest, findings: Finding[], ids: Ids): DraftEvent[] {
  const declared = textOf(calendar, 'x-wr-timezone');
  const context: Calendar = {
    request,
    zones: {
      named: request.timeZone,
      declared: declared === '' ? undefined : (zoneIn(declared) ?? request.tools.zoneOfWindows(declared)),
      publisher: request.publisherZone,
    },
    definitions: new Map(
      calendar.components
        .filter(({ name }) => name === 'vtimezone')
        .map((definition) => [textOf(definition, 'tzid'), definition]),
    ),
    cancelled: textOf(calendar, 'method').toUpperCase() === 'CANCEL',
    findings,
    ids,
  };
  return groupsOf(calendar, context).flatMap((group) => eventOf(group, context) ?? []);
}

/** What belongs to one event: its entry, and the entries of meetings that differ from it. */
interface Group {
  place: string;
  main: Component;
  changes: Component[];
}

function groupsOf(calendar: Component, { findings }: Calendar): Group[] {
  const groups = new Map<string, Group>();
  const entries = calendar.components.filter(({ name }) => name === 'vevent');
  entries.forEach((entry, at) => {
    const number = `VEVENT ${at + 1}`;
    const uid = lineOf(textOf(entry, 'uid'));
    const key = uid || number;
    const place = uid && !holdsEmail(uid) && uid.length <= 40 ? `${number} (${uid})` : number;
    const group = groups.get(key);
    const isChange = property(entry, 'recurrence-id') !== undefined;
    if (!group) groups.set(key, { place, main: entry, changes: [] });
    else if (isChange) group.changes.push(entry);
    else if (property(group.main, 'recurrence-id')) {
      group.changes.push(group.main);
      group.main = entry;
    } else if (versionOf(entry) === versionOf(group.main) && startOf(entry) !== startOf(group.main)) {
      // Neither is the later one: programs that give all their events the same name.
      groups.set(number, { place, main: entry, changes: [] });
    } else {
      reporter(findings, place)('note', 'event.twice', { title: lineOf(textOf(entry, 'summary')) });
      if (versionOf(entry) > versionOf(group.main)) group.main = entry;
    }
  });
  return [...groups.values()];
}

/** Which of two entries of one event is the later: by SEQUENCE, then by the time of the change. */
function versionOf(entry: Component): string {
  const sequence = Number(property(entry, 'sequence')?.values[0] ?? 0);
  const changed = textOf(entry, 'last-modified') || textOf(entry, 'dtstamp');
  return `${String(Number.isFinite(sequence) ? sequence : 0).padStart(10, '0')} ${changed}`;
}

function startOf(entry: Component): string {
  return String(property(entry, 'dtstart')?.values[0]);
}

function eventOf({ place, main, changes }: Group, context: Calendar): DraftEvent | undefined {
  const { findings, request } = context;
  const report = reporter(findings, place);
  const title = lineOf(request.tools.line(textOf(main, 'summary')));
  if (/^(?:private|confidential)$/i.test(textOf(main, 'class'))) {
    report('left-out', 'event.private', { title });
    return undefined;
  }
  if (title === '') report('error', 'title.missing', {}, 'SUMMARY');
  const draft = newDraft(title);
  const times = timesOf(main, changes, context, report);
  if (!times || title === '') return undefined;
  draft.event.when = times.when;
  if (times.sessions.length > 1) draft.event.sessions = times.sessions;
  readStatus(main, draft, context, report);
  readTexts(main, draft, context, report);
  readPlaces(main, draft, context, report);
  readPeople([main, ...changes], report);
  addKeywords(draft, categoriesOf(main), request, report);
  const url = webAddress(property(main, 'url')?.values[0]);
  if (url !== undefined) draft.event.links = [{ url, rel: 'source' }];
  const modified = textOf(main, 'last-modified');
  if (patterns.instant.test(modified) && patterns.dayExists(modified)) draft.event.modified = modified;
  draft.id = eventId(times.when.start, title, context.ids);
  return finish(draft);
}

function readStatus(main: Component, draft: DraftEvent, { cancelled }: Calendar, report: Report): void {
  const written = textOf(main, 'status');
  const status = cancelled ? 'cancelled' : statusOf(written);
  if (status !== undefined && status !== 'scheduled') draft.event.status = status;
  if (written !== '' && status === undefined) {
    draft.missing.push({ field: 'status', source: written });
    report('unknown', 'status.unknown', { value: written }, 'STATUS');
  } else if (
    status !== 'cancelled' &&
    /^\W*(?:abgesagt|cancell?ed|entfällt|verschoben|postponed)\b/i.test(draft.event.title)
  ) {
    draft.missing.push({ field: 'status', source: draft.event.title });
    report('unknown', 'status.words', { title: draft.event.title }, 'SUMMARY');
  }
}

/** A property's first value where it is a text. */
function textValue({ values: [value] }: Property): string {
  return typeof value === 'string' ? value : '';
}

/** A value that a parser left as it stood, because it does not know the property (RFC 5545, section 3.3.11). */
function unescaped(text: string): string {
  return text.replace(/\\([nN;,\\])/g, (_, letter: string) => (/n/i.test(letter) ? '\n' : letter));
}

function readTexts(main: Component, draft: DraftEvent, { request }: Calendar, report: Report): void {
  const language = property(main, 'summary')?.params.language;
  const tag =
    typeof language === 'string' ? language.replace('_', '-').split('-')[0]?.toLowerCase() : undefined;
  if (tag !== undefined && patterns.language.test(tag)) {
    if (tag !== request.language) draft.event.language = { original: tag };
  } else report('unknown', 'text.language', { language: request.language ?? '' });
  const html = main.properties.find(
    ({ name, params }) =>
      (name === 'x-alt-desc' || name === 'styled-description') &&
      (typeof params.fmttype !== 'string' || /html/i.test(params.fmttype)),
  );
  const plain = textOf(main, 'description');
  const rich = html ? unescaped(textValue(html)) : '';
  const form = rich.trim() === '' ? 'text' : 'html';
  describe(draft.event, readProse(form === 'html' ? rich : plain, form, request.tools, report));
}

function readPlaces(main: Component, draft: DraftEvent, { request }: Calendar, report: Report): void {
  const text = lineOf(request.tools.line(textOf(main, 'location')));
  if (text !== '') addToldLocation(draft, text, request, report);
  for (const room of main.properties.filter(({ name }) => name === 'conference')) {
    const url = webAddress(room.values[0]);
    if (url !== undefined) addRoom(draft, { url }, report);
  }
  const geo = property(main, 'geo')?.values[0];
  const [lat, lon] = Array.isArray(geo) ? (geo as unknown[]).map(Number) : [];
  const place = draft.event.locations?.find(({ kind }) => kind === 'place');
  if (lat === undefined || lon === undefined || place?.kind !== 'place') return;
  if (Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && (lat !== 0 || lon !== 0))
    Object.assign(place, { lat, lon });
  else report('left-out', 'place.point', { value: `${lat}, ${lon}` }, 'GEO');
}

/** People of a calendar are those who were asked to come and who asked them. None of them is published. */
function readPeople(entries: readonly Component[], report: Report): void {
  const count = (...names: string[]) =>
    new Set(
      entries.flatMap(({ properties }) =>
        properties.filter(({ name }) => names.includes(name)).map(({ values }) => String(values[0])),
      ),
    ).size;
  const attendees = count('attendee');
  if (attendees > 0) report('left-out', 'people.attendees', { count: attendees });
  if (count('organizer') > 0) report('left-out', 'people.organiser');
  if (count('contact') > 0) report('left-out', 'people.contact');
  const files = count('attach', 'image');
  if (files > 0) report('left-out', 'attachment', { count: files });
}

function categoriesOf(main: Component): string[] {
  return main.properties
    .filter(({ name }) => name === 'categories')
    .flatMap(({ values }) => values.map((value) => lineOf(value)));
}
