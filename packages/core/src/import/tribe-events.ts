import * as patterns from '../model/patterns.js';
import type { Draft, DraftEvent } from './shared/draft.js';
import { reporter, type Finding, type Report } from './shared/findings.js';
import { addKeywords, addOrganiser, finish, newDraft } from './shared/finish.js';
import { eventId, Ids } from './shared/ids.js';
import { addPlace, addRoom } from './shared/places.js';
import { describe, readProse } from './shared/prose.js';
import { zonesOf } from './shared/read-when.js';
import type { ImportRequest } from './shared/request.js';
import { lineOf, webAddress } from './shared/text.js';
import { contradicts, isWall, wallNumber, whenOf, zoneIn, type SourceTime } from './shared/time.js';
import { statusOf } from './shared/words.js';

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Things of a field that is an empty list when there is none, a thing when there is one, or a list. */
function things(value: unknown): Fields[] {
  return (Array.isArray(value) ? (value as unknown[]) : [value]).filter(isFields);
}

/**
 * Reads the answer of The Events Calendar, a plugin of WordPress (`/wp-json/tribe/events/v1/events`), into
 * drafts: a page of events, or a single one.
 */
export function importTribeEvents(answer: unknown, request: ImportRequest): Draft {
  const findings: Finding[] = [];
  const ids = new Ids();
  const page = isFields(answer) ? answer : {};
  const refusal = lineOf(page.message);
  if (page.events === undefined && lineOf(page.code) !== '' && refusal !== '') {
    reporter(findings, '')('error', 'source.refused', { reason: refusal });
    return { events: [], municipalities: [], people: [], findings };
  }
  const list = Array.isArray(page.events) ? things(page.events) : things(answer);
  const total = Number(page.total);
  if (Array.isArray(page.events) && total > list.length) {
    reporter(findings, '')('note', 'source.partial', { count: list.length, total });
  }
  const events = list.flatMap((fields, at) => {
    const place = Array.isArray(page.events) ? `events.${at}` : '';
    return eventOf(fields, request, ids, reporter(findings, place)) ?? [];
  });
  if (list.length === 0) reporter(findings, '')('error', 'source.no-events');
  return { events, municipalities: [], people: [], findings };
}

function eventOf(fields: Fields, request: ImportRequest, ids: Ids, report: Report): DraftEvent | undefined {
  const { tools } = request;
  const title = lineOf(tools.line(lineOf(fields.title)));
  // The state of the post, not of the event: only what visitors could read is taken.
  const state = lineOf(fields.status);
  if (state !== '' && !['publish', 'future', 'tribe-ignored'].includes(state)) {
    report('left-out', 'event.draft', { title, state }, 'status');
    return undefined;
  }
  if (title === '') report('error', 'title.missing', {}, 'title');
  const when = whenFrom(fields, request, report);
  if (!when || title === '') return undefined;
  const draft = newDraft(title);
  draft.event.when = when;
  readStatus(fields, draft, report);
  readTexts(fields, draft, request, report);
  readPlaces(fields, draft, request, report);
  for (const organiser of things(fields.organizer)) {
    const name = lineOf(tools.line(lineOf(organiser.organizer)));
    if (name !== '') addOrganiser(draft, { name, isPerson: undefined }, request, report);
  }
  const words = [...things(fields.categories), ...things(fields.tags)].map(({ name }) =>
    lineOf(tools.line(lineOf(name))),
  );
  addKeywords(draft, words, request, report);
  const links = [
    { url: webAddress(fields.url), rel: 'source' as const },
    { url: webAddress(fields.website), rel: 'web' as const },
  ];
  draft.event.links = links.flatMap(({ url, rel }) => (url === undefined ? [] : [{ url, rel }]));
  if (isFields(fields.image)) report('left-out', 'image.credit', {}, 'image');
  const costs = isFields(fields.cost_details) ? fields.cost_details.values : undefined;
  if (Array.isArray(costs) && costs.length > 0 && costs.every((cost) => Number(cost) === 0)) {
    draft.event.registration = { free: true };
  }
  readDays(fields, draft);
  draft.id = eventId(when.start, title, ids);
  return finish(draft);
}

const wallFrom = (value: unknown) => lineOf(value).replace(' ', 'T');

/** The distance from UTC in "UTC+1" or "UTC-3:30", in minutes. Such a name is no zone. */
function offsetIn(name: string): number | undefined {
  const [, sign, hours = '0', minutes = '0'] = /^UTC([+-])(\d{1,2})(?:[:.](\d{1,2}))?$/i.exec(name) ?? [];
  if (sign === undefined) return undefined;
  // The plugin writes half hours as ".5".
  const rest = /\.\d/.test(name) ? Number(`0.${minutes}`) * 60 : Number(minutes);
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + rest);
}

/** A time of the answer, which says it twice: on the local clock, and in UTC. */
function timeFrom(fields: Fields, edge: 'start' | 'end', report: Report): SourceTime | undefined {
  const field = `${edge}_date`;
  const wall = wallFrom(fields[field]);
  if (!isWall(wall)) {
    report('error', 'date.unreadable', { value: lineOf(fields[field]) }, field);
    return undefined;
  }
  const utc = wallFrom(fields[`utc_${edge}_date`]);
  const instant = isWall(utc) ? wallNumber(utc) : undefined;
  const name = lineOf(fields.timezone);
  const offset = offsetIn(name);
  const zone = offset === undefined ? zoneIn(name) : undefined;
  const differs =
    instant !== undefined &&
    (zone === undefined
      ? offset !== undefined && wallNumber(wall) - offset * 60_000 !== instant
      : contradicts(instant, wall, zone));
  if (differs) {
    const params = { local: wall.slice(0, 16), zone: name, utc: utc.slice(0, 16) };
    report('error', 'time.contradiction', params, field);
    return undefined;
  }
  if (zone !== undefined) return { form: 'wall', wall, zone };
  if (offset !== undefined) return { form: 'instant', instant: wallNumber(wall) - offset * 60_000, offset };
  if (instant !== undefined)
    return { form: 'instant', instant, offset: (wallNumber(wall) - instant) / 60_000 };
  return { form: 'floating', wall };
}

function whenFrom(fields: Fields, request: ImportRequest, report: Report) {
  if (lineOf(fields.start_date) === '') {
    report('error', 'date.missing', {}, 'start_date');
    return undefined;
  }
  if (fields.all_day === true || lineOf(fields.all_day) === 'true') {
    const [start, end] = [wallFrom(fields.start_date), wallFrom(fields.end_date)];
    if (!isWall(start) || (end !== '' && !isWall(end))) {
      report(
        'error',
        'date.unreadable',
        { value: lineOf(isWall(start) ? fields.end_date : fields.start_date) },
        'start_date',
      );
      return undefined;
    }
    const last = end === '' ? undefined : ({ form: 'date', date: end.slice(0, 10) } as const);
    return whenOf({ form: 'date', date: start.slice(0, 10) }, last, zonesOf(request), report);
  }
  const start = timeFrom(fields, 'start', report);
  const end = lineOf(fields.end_date) === '' ? undefined : timeFrom(fields, 'end', report);
  if (!start || (end === undefined && lineOf(fields.end_date) !== '')) return undefined;
  return whenOf(start, end, zonesOf(request), report);
}

/** What extensions of the plugin add; without them nobody can tell a cancelled event from another. */
function readStatus(fields: Fields, draft: DraftEvent, report: Report): void {
  const written = lineOf(fields.event_status);
  const status = statusOf(written);
  if (status !== undefined && status !== 'scheduled') draft.event.status = status;
  else if (
    status === undefined &&
    /^\W*(?:abgesagt|cancell?ed|entfällt|verschoben|postponed)\b/i.test(draft.event.title)
  ) {
    draft.missing.push({ field: 'status', source: draft.event.title });
    report('unknown', 'status.words', { title: draft.event.title }, 'title');
  }
}

function readTexts(fields: Fields, draft: DraftEvent, request: ImportRequest, report: Report): void {
  report('unknown', 'text.language', { language: request.language ?? '' });
  const excerpt =
    typeof fields.excerpt === 'string' ? request.tools.prose(fields.excerpt, 'html') : undefined;
  const [only, more] = excerpt?.sections ?? [];
  if (only && !more && only.heading === undefined && !/(?:…|\[…\]|\.\.\.)\s*$/.test(only.body)) {
    draft.event.summary = only.body;
  }
  if (typeof fields.description === 'string') {
    describe(draft.event, readProse(fields.description, 'html', request.tools, report));
  }
}

function readPlaces(fields: Fields, draft: DraftEvent, request: ImportRequest, report: Report): void {
  const clean = (value: unknown) => lineOf(request.tools.line(lineOf(value)));
  for (const venue of things(fields.venue)) {
    const [name, street, zip, town, written] = [
      clean(venue.venue),
      clean(venue.address),
      clean(venue.zip),
      clean(venue.city),
      clean(venue.country),
    ];
    const lines = [
      street,
      [zip, town].filter(Boolean).join(' '),
      clean(venue.stateprovince ?? venue.state),
      written,
    ];
    const address = lines.filter(Boolean).join(', ');
    if (name === '' && address === '') continue;
    const country = written === '' ? undefined : request.tools.countryOf(written);
    const [lat, lon] = [venue.geo_lat, venue.geo_lng].map((part) =>
      part === undefined || part === '' ? undefined : Number(part),
    );
    addPlace(
      draft,
      {
        ...(name === '' ? {} : { name }),
        ...(address === '' ? {} : { address }),
        ...(town === '' ? {} : { town }),
        ...(country === undefined ? {} : { country }),
        ...(lat === undefined ? {} : { lat }),
        ...(lon === undefined ? {} : { lon }),
      },
      request,
      report,
    );
  }
  if (fields.is_virtual !== true) return;
  const url = lineOf(fields.virtual_url);
  addRoom(draft, url === '' ? {} : { url }, report);
  const type = lineOf(fields.virtual_event_type);
  draft.event.attendance = type === 'hybrid' ? 'hybrid' : 'online';
}

function readDays(fields: Fields, draft: DraftEvent): void {
  const published = lineOf(fields.date_utc || fields.date).slice(0, 10);
  if (patterns.date.test(published) && patterns.dayExists(published)) draft.event.firstPublished = published;
  const modified = wallFrom(fields.modified_utc);
  if (isWall(modified)) draft.event.modified = `${modified}Z`;
}
