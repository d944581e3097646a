import * as patterns from '../model/patterns.js';
import type { Draft, DraftEvent } from './shared/draft.js';
import { reporter, type Finding, type Report } from './shared/findings.js';
import { addKeywords, addOrganiser, finish, newDraft } from './shared/finish.js';
import { eventId, Ids } from './shared/ids.js';
import { addPlace, addRoom, addToldLocation } from './shared/places.js';
import { describe, readProse } from './shared/prose.js';
import { readWhen } from './shared/read-when.js';
import type { ImportRequest } from './shared/request.js';
import { lineOf, webAddress } from './shared/text.js';
import { attendanceOf, statusOf } from './shared/words.js';

type Node = Readonly<Record<string, unknown>>;

/** Levels of objects that are looked through; a page's data is not that deep. */
const DEEPEST = 12;

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The last part of an address or a prefixed name: "Event" of "https://schema.org/Event" and of "schema:Event". */
function word(value: unknown): string {
  return lineOf(value).replace(/^.*[/#:]/, '');
}

/** A property by its plain name, or with schema.org's prefix or address before it. */
function get(node: Node, name: string): unknown {
  for (const key of [name, `schema:${name}`, `http://schema.org/${name}`, `https://schema.org/${name}`]) {
    if (Object.hasOwn(node, key)) return node[key];
  }
  return undefined;
}

/** The type of a node is an event's. Subtypes end in "Event", a few are called otherwise. */
function isEvent(node: Node): boolean {
  return listOf(get(node, '@type')).some((type) =>
    /(?:^|[a-z])Event$|^(?:Festival|Hackathon|CourseInstance)$/.test(word(type)),
  );
}

/** The first text of a value that may be a list, or a text with its language. */
function first(value: unknown): string {
  for (const one of listOf(value)) {
    const text = isNode(one) ? (one['@value'] ?? get(one, 'name')) : one;
    const line = lineOf(text);
    if (line !== '') return line;
  }
  return '';
}

interface Found {
  node: Node;
  place: string;
}

/** Every event of a block, those inside lists, graphs and pages too; parts of an event are none of their own. */
function eventsIn(value: unknown, place: string, depth = 0): Found[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value))
    return value.flatMap((one: unknown, at) => eventsIn(one, `${place}[${at}]`, depth + 1));
  if (!isNode(value)) return [];
  if (isEvent(value)) return [{ node: value, place }];
  return [
    '@graph',
    'mainEntity',
    'mainEntityOfPage',
    'itemListElement',
    'item',
    'about',
    'event',
    'events',
    'subEvent',
    'subEvents',
    'dataFeedElement',
  ].flatMap((name) => eventsIn(get(value, name), `${place}.${name}`, depth + 1));
}

/** Nodes by their ids, since a graph names its parts by reference. */
function nodesById(value: unknown, known: Map<string, Node>, depth = 0): Map<string, Node> {
  if (depth > DEEPEST) return known;
  for (const one of listOf(value)) {
    if (!isNode(one)) continue;
    const id = one['@id'];
    // The longest description of a thing is the one that says most.
    if (typeof id === 'string' && Object.keys(one).length > Object.keys(known.get(id) ?? {}).length)
      known.set(id, one);
    for (const part of Object.values(one)) nodesById(part, known, depth + 1);
  }
  return known;
}

interface Page {
  request: ImportRequest;
  byId: ReadonlyMap<string, Node>;
}

/** Nodes and texts of a property, references followed. */
function parts(node: Node, name: string, { byId }: Page): unknown[] {
  return listOf(get(node, name)).map((part) => {
    if (!isNode(part) || Object.keys(part).length > 1) return part;
    const id = part['@id'];
    return typeof id === 'string' ? (byId.get(id) ?? part) : part;
  });
}

/**
 * Reads the events of a page's JSON-LD (schema.org Event and its kinds) into drafts. Performers are people,
 * and are left out.
 *
 * @param blocks each parsed block of the page
 */
export function importJsonLd(blocks: readonly unknown[], request: ImportRequest): Draft {
  const findings: Finding[] = [];
  const ids = new Ids();
  const byId = nodesById(blocks, new Map());
  const seen = new Set<string>();
  let found = 0;
  const events = blocks.flatMap((block, at) =>
    eventsIn(block, blocks.length > 1 ? `block ${at + 1} ` : '').flatMap(({ node, place }) => {
      found += 1;
      const report = reporter(findings, place.trim());
      const full = typeof node['@id'] === 'string' ? (byId.get(node['@id']) ?? node) : node;
      const same = [first(get(full, 'name')), first(get(full, 'startDate')), first(get(full, 'url'))].join(
        '\n',
      );
      if (seen.has(same)) {
        report('note', 'event.twice', { title: first(get(full, 'name')) });
        return [];
      }
      seen.add(same);
      return eventOf(full, { request, byId }, ids, report) ?? [];
    }),
  );
  if (found === 0) reporter(findings, '')('error', 'source.no-json-ld');
  return { events, municipalities: [], people: [], findings };
}

function eventOf(node: Node, page: Page, ids: Ids, report: Report): DraftEvent | undefined {
  const { request } = page;
  const title = lineOf(request.tools.line(first(get(node, 'name')) || first(get(node, 'headline'))));
  if (title === '') report('error', 'title.missing', {}, 'name');
  const draft = newDraft(title);
  const when = readWhen(
    { start: first(get(node, 'startDate')), end: first(get(node, 'endDate')) },
    { start: 'startDate', end: 'endDate' },
    request,
    report,
  );
  if (!when || title === '') return undefined;
  draft.event.when = when;
  const isPlugin = listOf(get(node, 'performer')).some((performer) => performer === 'Organization');
  readStatus(node, draft, request, report);
  readAttendance(node, draft, isPlugin, report);
  readTexts(node, draft, page, report);
  readLocations(node, draft, page, report);
  readPeople(node, draft, page, isPlugin, report);
  readOffers(node, draft, page);
  addKeywords(draft, keywordsOf(node), request, report);
  const url = webAddress(first(get(node, 'url'))) ?? webAddress(node['@id']);
  if (url !== undefined) draft.event.links = [{ url, rel: 'source' }];
  if (listOf(get(node, 'image')).length > 0) report('left-out', 'image.credit');
  readSeries(node, draft, page);
  readParts(node, page, report);
  readDays(node, draft);
  draft.id = eventId(when.start, title, ids);
  return finish(draft);
}

function readStatus(node: Node, draft: DraftEvent, request: ImportRequest, report: Report): void {
  for (const written of listOf(get(node, 'eventStatus'))) {
    const status = statusOf(word(isNode(written) ? written['@id'] : written));
    if (status === undefined) {
      draft.missing.push({ field: 'status', source: word(written) });
      report('unknown', 'status.unknown', { value: word(written) }, 'eventStatus');
    } else if (status !== 'scheduled') draft.event.status = status;
  }
  const previous = first(get(node, 'previousStartDate'));
  if (previous === '') return;
  const when = readWhen(
    { start: previous, end: '' },
    { start: 'previousStartDate', end: '' },
    request,
    report,
  );
  // The moment has no zone of its own, so it has to be the event's.
  if (when && (when.timeZone === undefined || when.timeZone === draft.event.when.timeZone)) {
    draft.event.previousStart = when.start;
  }
}

function readAttendance(node: Node, draft: DraftEvent, isPlugin: boolean, report: Report): void {
  const [written] = listOf(get(node, 'eventAttendanceMode'));
  if (written === undefined) return;
  const mode = attendanceOf(word(isNode(written) ? written['@id'] : written));
  // The Events Calendar writes "offline" for every event, whatever it is.
  if (isPlugin && mode === 'in-person') report('unknown', 'attendance.plugin', {}, 'eventAttendanceMode');
  else if (mode !== undefined && mode !== 'unknown') draft.event.attendance = mode;
  else report('unknown', 'word.unknown', { value: word(written) }, 'eventAttendanceMode');
}

function readTexts(node: Node, draft: DraftEvent, { request }: Page, report: Report): void {
  const [spoken] = listOf(get(node, 'inLanguage')).map((language) =>
    isNode(language)
      ? first(get(language, 'alternateName')) || first(get(language, 'name'))
      : lineOf(language),
  );
  const tag = spoken?.replace('_', '-');
  if (tag && patterns.language.test(tag)) {
    draft.event.languages = [tag];
    // The language of the event is that of its announcement as well, by schema.org's definition.
    if (tag.split('-')[0] !== request.language) draft.event.language = { original: tag };
  } else report('unknown', 'text.language', { language: request.language ?? '' });
  const texts = listOf(get(node, 'description')).map((text) => (isNode(text) ? text['@value'] : text));
  const [text] = texts.filter((candidate) => typeof candidate === 'string');
  if (text !== undefined) describe(draft.event, readProse(text, 'text', request.tools, report));
  const subtitle = lineOf(request.tools.line(first(get(node, 'alternativeHeadline'))));
  if (subtitle !== '') draft.event.subtitle = subtitle;
}

function number(value: unknown): number | undefined {
  const text = lineOf(value);
  const result = text === '' ? Number.NaN : Number(text);
  return Number.isFinite(result) ? result : undefined;
}

function readLocations(node: Node, draft: DraftEvent, page: Page, report: Report): void {
  const { request } = page;
  for (const location of parts(node, 'location', page)) {
    if (!isNode(location)) {
      const text = lineOf(request.tools.line(lineOf(location)));
      if (text !== '') addToldLocation(draft, text, request, report);
      continue;
    }
    const name = lineOf(request.tools.line(first(get(location, 'name'))));
    if (listOf(get(location, '@type')).some((type) => word(type) === 'VirtualLocation')) {
      // The page of the event itself is no room.
      const url = first(get(location, 'url'));
      const own = url !== '' && url === first(get(node, 'url'));
      addRoom(draft, { ...(name === '' ? {} : { name }), ...(own ? {} : { url }) }, report);
      continue;
    }
    readPlace(location, name, draft, page, report);
  }
}

function readPlace(location: Node, name: string, draft: DraftEvent, page: Page, report: Report): void {
  const { request } = page;
  const [address] = parts(location, 'address', page);
  const [geo] = parts(location, 'geo', page);
  const clean = (value: unknown) => lineOf(request.tools.line(first(value)));
  const told = isNode(address) ? address : {};
  const town = clean(get(told, 'addressLocality'));
  const written = clean(get(told, 'addressCountry'));
  const country = written === '' ? undefined : request.tools.countryOf(written);
  const lines = isNode(address)
    ? [
        clean(get(told, 'streetAddress')),
        [clean(get(told, 'postalCode')), town].filter(Boolean).join(' '),
        clean(get(told, 'addressRegion')),
        written,
      ]
    : [clean(address)];
  const line = lines.filter((part, at) => part !== '' && lines.indexOf(part) === at).join(', ');
  const lat = isNode(geo) ? number(get(geo, 'latitude')) : undefined;
  const lon = isNode(geo) ? number(get(geo, 'longitude')) : undefined;
  if (name === '' && line === '' && town === '' && lat === undefined) return;
  addPlace(
    draft,
    {
      ...(name === '' ? {} : { name }),
      ...(line === '' ? {} : { address: line }),
      ...(town === '' ? {} : { town }),
      ...(country === undefined ? {} : { country }),
      ...(lat === undefined ? {} : { lat }),
      ...(lon === undefined ? {} : { lon }),
    },
    request,
    report,
  );
}

function readPeople(node: Node, draft: DraftEvent, page: Page, isPlugin: boolean, report: Report): void {
  const performers = isPlugin ? [] : [...parts(node, 'performer', page), ...parts(node, 'performers', page)];
  const attendees = [...parts(node, 'attendee', page), ...parts(node, 'attendees', page)];
  if (performers.length > 0)
    report('left-out', 'people.performers', { count: performers.length }, 'performer');
  if (attendees.length > 0) report('left-out', 'people.attendees', { count: attendees.length }, 'attendee');
  for (const organiser of parts(node, 'organizer', page)) {
    const name = lineOf(page.request.tools.line(first(organiser)));
    if (name === '') continue;
    const types = isNode(organiser) ? listOf(get(organiser, '@type')).map(word) : [];
    const isPerson = types.length === 0 ? undefined : types.includes('Person');
    addOrganiser(draft, { name, isPerson }, page.request, report);
  }
}

/** Where one registers, and whether it costs nothing. */
function readOffers(node: Node, draft: DraftEvent, page: Page): void {
  const offers = parts(node, 'offers', page).filter(isNode);
  const url = offers
    .map((offer) => webAddress(first(get(offer, 'url'))))
    .find((address) => address !== undefined);
  const free = get(node, 'isAccessibleForFree');
  const isFree = free === true || /^true$/i.test(lineOf(free)) || offersAreFree(offers);
  const own = first(get(node, 'url'));
  const registration = {
    ...(url === undefined || url === own ? {} : { url }),
    ...(isFree ? { free: true } : {}),
  };
  if (Object.keys(registration).length > 0) draft.event.registration = registration;
}

function offersAreFree(offers: readonly Node[]): boolean {
  const prices = offers.map((offer) => number(get(offer, 'price') ?? get(offer, 'highPrice')));
  return prices.length > 0 && prices.every((price) => price === 0);
}

function keywordsOf(node: Node): string[] {
  return listOf(get(node, 'keywords')).flatMap((value) =>
    typeof value === 'string' ? value.split(',').map(lineOf) : [first(value)],
  );
}

function readSeries(node: Node, draft: DraftEvent, page: Page): void {
  for (const whole of parts(node, 'superEvent', page)) {
    const name = lineOf(page.request.tools.line(first(whole)));
    if (name !== '') draft.event.partOf = name;
  }
}

/** What happens within an event, or how often, is told of: it is no event of its own, and may be its programme. */
function readParts(node: Node, page: Page, report: Report): void {
  const count = ['subEvent', 'subEvents'].flatMap((name) => parts(node, name, page)).length;
  if (count > 0) report('left-out', 'event.parts', { count }, 'subEvent');
  if (listOf(get(node, 'eventSchedule')).length > 0) report('unknown', 'event.schedule', {}, 'eventSchedule');
}

function readDays(node: Node, draft: DraftEvent): void {
  const published = first(get(node, 'datePublished')).slice(0, 10);
  if (patterns.date.test(published) && patterns.dayExists(published)) draft.event.firstPublished = published;
  const modified = first(get(node, 'dateModified'));
  const instant = /(?:Z|[+-]\d{2}:?\d{2})$/i.test(modified) ? Date.parse(modified) : Number.NaN;
  if (Number.isFinite(instant)) draft.event.modified = `${new Date(instant).toISOString().slice(0, 19)}Z`;
}
