import type { EventRecord, ProgrammeItem, When } from '../index.js';
import { inLanguage, type CardWords, type ProgrammeWords } from '../language/index.js';
import { gap, type Missing, type ScheduleGap } from './schedule/gap.js';
import { stableNumber, stableUuid } from './schedule/stable-id.js';
import { feedName, pageAddress, wholeAddress } from './shared/address.js';
import { isoTime } from './shared/iso-time.js';
import { affiliationWords } from './shared/person-words.js';
import { placeWords } from './shared/place-words.js';
import { plainText } from './shared/plain-text.js';
import { plain, type TextReading } from './shared/reading.js';

export type { Missing, ScheduleGap } from './schedule/gap.js';

/** What a schedule has to know besides its event. */
export interface ScheduleOptions {
  /** Whole address of the feed's folder, with its version and a slash at its end: `https://feed.example/v1/`. */
  feed: string;
  /** Language in which texts are read; those that do not have it are read in their original. */
  language: string;
  /** Words of a language file. */
  words: { card: CardWords; programme: ProgrammeWords };
}

/** One item of a schedule. */
export interface ScheduledEvent {
  id: number;
  guid: string;
  /** ISO 8601 with the offset from UTC. */
  date: string;
  /** `HH:MM`, local. */
  start: string;
  /** Hours and minutes, `HH:MM`. */
  duration: string;
  room: string;
  slug: string;
  url: string;
  title: string;
  subtitle: string;
  track: string;
  type: string;
  language: string;
  abstract: string;
  description: string;
  persons: { name: string }[];
  links: { url: string; title: string }[];
  attachments: never[];
}

/** One day of a schedule, its items by room. */
export interface ScheduleDay {
  index: number;
  date: string;
  day_start: string;
  day_end: string;
  rooms: Record<string, ScheduledEvent[]>;
}

/** A conference's schedule as frab, pretalx and the programs of c3voc write and read it. */
export interface ScheduleDocument {
  $schema: 'https://c3voc.de/schedule/schema.json';
  generator: { name: string };
  schedule: {
    version: string;
    base_url: string;
    conference: {
      acronym: string;
      title: string;
      start: string;
      end: string;
      daysCount: number;
      timeslot_duration: string;
      time_zone_name?: string;
      url: string;
      rooms: { name: string; guid: string; description: null; capacity: null }[];
      days: ScheduleDay[];
    };
  };
}

/** A schedule, or everything that is missing for one. */
export type ScheduleResult = { ok: true; schedule: ScheduleDocument } | { ok: false; gaps: ScheduleGap[] };

const DAY = 'YYYY-MM-DD'.length;
const MINUTE = 60_000;

/** An item whose place in time is known. */
interface Timed {
  item: ProgrammeItem;
  start: string;
  end: string;
  startUtc: string;
  endUtc: string;
  minutes: number;
}

/**
 * An event's programme as schedule JSON of frab and c3voc, version 1. The format knows no item without a time
 * and none without a duration, and nothing is guessed: where one is missing, the answer names every gap.
 *
 * Source: c3voc.de/schedule/schema.json
 */
export function eventSchedule(event: EventRecord, options: ScheduleOptions): ScheduleResult {
  const { language } = options;
  const gaps = event.programme.flatMap(({ id, when }) => {
    const missing = missingIn(when);
    return missing ? [gap(missing, language, id)] : [];
  });
  if (event.programme.length === 0) gaps.push(gap('programme', language));
  if (gaps.length > 0) return { ok: false, gaps };
  const timed = event.programme.flatMap((item) => timedItem(item) ?? []);
  return { ok: true, schedule: documentOf(event, timed, options) };
}

function missingIn(when: When | undefined): Missing | undefined {
  if (!when) return 'start';
  if (when.start.length <= DAY) return 'time';
  if (when.startUtc === undefined) return 'zone';
  return when.end === undefined || when.end.length <= DAY || when.endUtc === undefined ? 'end' : undefined;
}

function timedItem(item: ProgrammeItem): Timed | undefined {
  const { start, end, startUtc, endUtc } = item.when ?? {};
  if (start === undefined || end === undefined || startUtc === undefined || endUtc === undefined)
    return undefined;
  const minutes = Math.max(0, Math.round((Date.parse(endUtc) - Date.parse(startUtc)) / MINUTE));
  return { item, start, end, startUtc, endUtc, minutes };
}

function documentOf(event: EventRecord, timed: readonly Timed[], options: ScheduleOptions): ScheduleDocument {
  const { feed, language } = options;
  const reading = { language, original: event.language.original };
  const document = `${feed}events/${event.id}.json`;
  const identity = `${feedName(feed)}/events/${event.id}`;
  const taken = new Set<number>();
  const items = timed.map((one) => ({
    ...one,
    event: scheduledEvent(event, one, reading, options, { document, identity, taken }),
  }));
  const dates = [...new Set(items.map(({ start }) => start.slice(0, DAY)))].sort();
  const rooms = [...new Set(items.map((one) => one.event.room))];
  const zone = event.when?.timeZone ?? event.programme.find(({ when }) => when?.timeZone)?.when?.timeZone;
  return {
    $schema: 'https://c3voc.de/schedule/schema.json',
    generator: { name: 'Connective Cities event kit' },
    schedule: {
      version: event.modified ?? '1',
      base_url: feed,
      conference: {
        acronym: acronym(event.id),
        title: plain(reading, event.title) ?? event.id,
        start: dates[0] ?? '',
        end: dates.at(-1) ?? '',
        daysCount: dates.length,
        timeslot_duration: duration(
          items.reduce((slot, one) => divisor(slot, minuteOf(one.start), one.minutes), 0) || 5,
        ),
        // Names with digits, such as Etc/GMT+1, are not understood.
        ...(zone !== undefined &&
          /^(?:[A-Z][a-z]+\/[A-Z][a-z]+|UTC$)/.test(zone) && { time_zone_name: zone }),
        url: pageAddress(event, language, document),
        rooms: rooms.map((name) => ({
          name,
          guid: stableUuid(`${identity}#room-${name}`),
          description: null,
          capacity: null,
        })),
        days: dates.map((date, at) => {
          const those = items.filter(({ start }) => start.startsWith(date));
          return day(date, at + 1, those);
        }),
      },
    },
  };
}

function day(
  date: string,
  index: number,
  items: readonly (Timed & { event: ScheduledEvent })[],
): ScheduleDay {
  const [first] = [...items].sort((one, other) => (one.startUtc < other.startUtc ? -1 : 1));
  const [last] = [...items].sort((one, other) => (one.endUtc > other.endUtc ? -1 : 1));
  // Names of rooms are texts of authors: "__proto__" is one, too.
  const rooms = new Map<string, ScheduledEvent[]>();
  for (const { event } of items) rooms.set(event.room, [...(rooms.get(event.room) ?? []), event]);
  return {
    index,
    date,
    day_start: first ? isoTime(first.start, first.startUtc) : '',
    day_end: last ? isoTime(last.end, last.endUtc) : '',
    rooms: Object.fromEntries(rooms),
  };
}

function scheduledEvent(
  event: EventRecord,
  { item, start, startUtc, minutes }: Timed,
  reading: TextReading,
  { words }: ScheduleOptions,
  { document, identity, taken }: { document: string; identity: string; taken: Set<number> },
): ScheduledEvent {
  const presentations = event.presentations.filter(({ id }) => item.presentations.includes(id));
  const questions = event.questions.filter(({ id }) => item.questions.includes(id));
  const body = item.body && inLanguage(item.body, reading.language, reading.original)?.value;
  const kind = item.kind === 'other' ? undefined : words.programme.kinds[item.kind];
  const talks = presentations.flatMap(
    ({ title, practice }) => plain(reading, title ?? practice?.title) ?? [],
  );
  const asked = questions.flatMap(({ text }) => plain(reading, text) ?? []);
  const people = [...item.people, ...presentations.flatMap(({ presenters }) => presenters)];
  const name = `${identity}#${item.id}`;
  return {
    id: stableNumber(name, taken),
    guid: stableUuid(name),
    date: isoTime(start, startUtc),
    start: start.slice(DAY + 1),
    duration: duration(minutes),
    room: room(event, item, reading, words.card),
    slug: `${event.id}-${item.id}`,
    url: pageAddress(event, reading.language, document),
    title: plain(reading, item.title) ?? kind ?? talks[0] ?? item.id,
    subtitle: '',
    track: plain(reading, item.track) ?? '',
    type: item.kind,
    language: event.languages[0] ?? reading.original,
    abstract: body ? plainText(body) : '',
    description: [...talks, ...asked].map((line) => `– ${line}`).join('\n'),
    persons: personsOf(reading, people),
    links: presentations.flatMap(({ practice }) => {
      const url = wholeAddress(practice?.url, document);
      return practice && url !== undefined
        ? [{ url, title: plain(reading, practice.title) ?? practice.id }]
        : [];
    }),
    attachments: [],
  };
}

/** Names of people, each once; the organisation where a name may not be published. */
function personsOf(
  reading: TextReading,
  people: readonly ProgrammeItem['people'][number][],
): { name: string }[] {
  const names = people.flatMap((person) => person.name ?? affiliationWords(reading, person) ?? []);
  return [...new Set(names)].map((name) => ({ name }));
}

/** Where an item takes place: its own place, the event's only one, its strand, or else what is known of the event. */
function room(event: EventRecord, item: ProgrammeItem, reading: TextReading, words: CardWords): string {
  const { locations, countryNames, attendance } = event;
  const own = locations.find(({ id }) => id === item.location);
  const place = own ?? (locations.length === 1 ? locations[0] : undefined);
  const said = place && (plain(reading, place.name) ?? placeWords(reading, place, countryNames, words));
  const everywhere = attendance === 'unknown' ? undefined : words.attendance[attendance];
  return said || (plain(reading, item.track) ?? everywhere ?? plain(reading, event.title) ?? event.id);
}

/** An id in the signs that acronyms may have, and at least four of them. */
function acronym(id: string): string {
  return id.replaceAll('-', '_').padEnd(4, '_');
}

function duration(minutes: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function minuteOf(start: string): number {
  return Number(start.slice(-2));
}

/** The greatest number of minutes in which all of them are counted. */
function divisor(...minutes: number[]): number {
  return minutes.reduce((one, other) => {
    let [a, b] = [one, other];
    while (b > 0) [a, b] = [b, a % b];
    return a;
  }, 0);
}
