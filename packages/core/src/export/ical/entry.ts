import type { EventRecord, Image, Location, Organisation, Session, When } from '../../index.js';
import { inLanguage } from '../../language/index.js';
import { feedName, pageAddress, wholeAddress } from '../shared/address.js';
import { contactWords } from '../shared/person-words.js';
import { placeWords } from '../shared/place-words.js';
import { plain, type TextReading } from '../shared/reading.js';
import { contentLine, parameter, textValue } from './content-line.js';
import { describe, type CalendarDictionary } from './description.js';
import { compact, timeLines } from './time-lines.js';

/** What the entries of a calendar are written with. */
export interface EntryContext {
  /** Whole address of the feed's folder, a slash at its end. */
  feed: string;
  /** Language in which the event's texts are read. */
  language: string;
  words: CalendarDictionary;
}

/** SEQUENCE is a signed number of 32 bits (RFC 5545, 3.3.8). */
const LARGEST = 2 ** 31 - 1;
const MINUTE = 60_000;

/** The entries of an event (VEVENT): one for each session, else one; none where no day is known. */
export function entriesOf(event: EventRecord, { feed, language: wanted, words }: EntryContext): string {
  const { original } = event.language;
  // The title chooses the language for the whole event, so that an entry does not change it half way.
  const language = inLanguage(event.title, wanted, original)?.language ?? original;
  const reading = { language, original };
  const { status, previousStart } = event;
  // Nothing happens on the day that was announced for a postponed event, and no other is known yet.
  const old = status === 'postponed' && previousStart ? [{ start: previousStart }] : undefined;
  const parts = partsOf(event, reading, feed);
  return entriesAt(
    old ?? timesOf(event),
    event,
    feed,
    (when: Session, of) => [
      status !== 'other' && `STATUS:${isOff(status) ? 'CANCELLED' : 'CONFIRMED'}`,
      text('SUMMARY', summary(event, when, reading, words, of), language),
      ...details(event, when, reading, { feed, words }),
    ],
    parts,
  );
}

/** What is left to say of an event that was withdrawn: that its entries are to go. */
export function cancelledEntries(
  event: { id: string; modified: string; when: When; sessions: readonly When[] },
  feed: string,
): string {
  return entriesAt(timesOf(event), event, feed, () => ['STATUS:CANCELLED'], []);
}

/** What an entry says besides who it is and when. */
type Lines = readonly (string | false | undefined)[];

function entriesAt<T extends When>(
  times: readonly T[],
  { id, modified }: { id: string; modified?: string | undefined },
  feed: string,
  lines: (when: T, of: Place) => Lines,
  parts: readonly string[],
): string {
  return times
    .map((when, index) => {
      const time = timeLines(when);
      if (!time) return '';
      const of = { index, count: times.length };
      const properties = [
        ...identity(id, modified ?? '1970-01-01T00:00:00Z', feed, of),
        ...time,
        ...lines(when, of),
      ];
      return component('VEVENT', properties, parts);
    })
    .join('');
}

/** Whether an event does not happen when it was to. */
function isOff(status: EventRecord['status']): status is 'cancelled' | 'postponed' {
  return status === 'cancelled' || status === 'postponed';
}

/** The sessions, where the day of one is known, else the whole. */
function timesOf<T extends When>({
  when,
  sessions,
}: {
  when?: When | undefined;
  sessions: readonly T[];
}): readonly (T | When)[] {
  if (sessions.some((session) => timeLines(session))) return sessions;
  return when ? [when] : [];
}

/** Which of an event's entries is meant. */
interface Place {
  /** 0 for the first. */
  index: number;
  count: number;
}

/**
 * Who an entry is, and how new. The first one bears the event's own name, so that an event which is given
 * sessions later does not stand in a calendar twice. Everything depends on `modified` alone (and not on the
 * time of a build), so that a copy which has not changed is not taken for a newer one.
 */
function identity(id: string, modified: string, feed: string, { index, count }: Place): string[] {
  const instant = compact(modified);
  const minutes = Math.floor(Date.parse(modified) / MINUTE);
  const first = identifier(id, feed);
  return [
    `UID:${index === 0 ? first : identifier(`${id}/${index + 1}`, feed)}`,
    `DTSTAMP:${instant}`,
    `LAST-MODIFIED:${instant}`,
    `SEQUENCE:${Math.min(Math.max(minutes, 0), LARGEST)}`,
    ...(index === 0 ? [] : [`RELATED-TO;RELTYPE=SIBLING:${first}`]),
    ...(count > 1 ? [`REFID:events/${id}`] : []),
  ];
}

/** RFC 7986 (5.3) asks for random identifiers to protect people's privacy; this is a published feed. */
function identifier(id: string, feed: string): string {
  return textValue(`${id}@${feedName(feed)}`);
}

/** The title, and that of the session where it has one. Many calendars do not show STATUS, so that a cancelled event says it here. */
function summary(
  { title, status }: EventRecord,
  session: Session,
  reading: TextReading,
  { card }: CalendarDictionary,
  { index, count }: Place,
): string {
  const own = plain(reading, session.title);
  const number = own ? `: ${own}` : count > 1 ? ` (${index + 1}/${count})` : '';
  return `${isOff(status) ? `${card.status[status]}: ` : ''}${plain(reading, title) ?? ''}${number}`;
}

function details(
  event: EventRecord,
  when: Session,
  reading: TextReading,
  { feed, words }: Pick<EntryContext, 'feed' | 'words'>,
): (string | undefined)[] {
  const document = `${feed}events/${event.id}.json`;
  const page = pageAddress(event, reading.language, document);
  const description = describe(event, when, reading, words, page);
  const { language } = reading;
  const own = event.locations.filter(({ id }) => id === when.location);
  const locations = own.length > 0 ? own : event.locations;
  return [
    text('DESCRIPTION', description.text, language, description.html && ';DERIVED=TRUE'),
    description.html && `STYLED-DESCRIPTION;VALUE=TEXT;FMTTYPE=text/html:${textValue(description.html)}`,
    `URL:${page}`,
    text('LOCATION', locationWords({ ...event, locations }, reading, words), language),
    ...position(locations),
    ...locations.map((location) => conference(location, reading, feed)),
    ...categories(event, reading, words),
    ...event.sdgs.map((goal) => `CONCEPT:http://metadata.un.org/sdg/${goal}`),
    ...event.series.map(({ series }) => `REFID:series/${series.id}`),
    ...event.contacts.map((contact) => text('CONTACT', contactWords(reading, contact), language)),
    image(event.image, document),
  ];
}

function partsOf(event: EventRecord, reading: TextReading, feed: string): string[] {
  return [
    ...event.locations.flatMap((location) => place(event.id, location, reading, feed) ?? []),
    ...event.organisers.map((body) => organiser(body, reading, feed)),
  ];
}

function locationWords(
  { locations, attendance, countryNames }: EventRecord,
  reading: TextReading,
  { card }: CalendarDictionary,
) {
  if (locations.length === 0) return attendance === 'unknown' ? undefined : card.attendance[attendance];
  return locations.map((location) => placeWords(reading, location, countryNames, card)).join('; ');
}

/** The point of the one place that has one. A municipality's own would send people to its middle. */
function position(locations: readonly Location[]): string[] {
  const points = locations.flatMap((location) => geo(location) ?? []);
  return points.length === 1 ? points : [];
}

function geo(location: Location): string | undefined {
  if (location.kind !== 'place' || location.lat === undefined || location.lon === undefined) return undefined;
  return `GEO:${degrees(location.lat)};${degrees(location.lon)}`;
}

/** Six decimals are what RFC 5545 (3.8.1.6) asks for; no number of so few is written with an exponent. */
function degrees(value: number): number {
  return Number(value.toFixed(6));
}

/** A virtual room with a public address (RFC 7986, 5.11). */
function conference(location: Location, reading: TextReading, feed: string): string | undefined {
  if (location.kind !== 'virtual') return undefined;
  const url = wholeAddress(location.url, feed);
  const label = plain(reading, location.name) ?? location.platform;
  return url && `CONFERENCE;VALUE=URI${label === undefined ? '' : parameter('LABEL', label)}:${url}`;
}

function categories(
  { kind, topics }: EventRecord,
  reading: TextReading,
  { card }: CalendarDictionary,
): string[] {
  const labels = [
    ...(kind === 'other' ? [] : [card.kinds[kind]]),
    ...topics.flatMap(({ label }) => plain(reading, label) ?? []),
  ];
  return labels.length > 0
    ? [`CATEGORIES;LANGUAGE=${reading.language}:${labels.map(textValue).join(',')}`]
    : [];
}

function image(picture: Image | undefined, document: string): string | undefined {
  const url = wholeAddress(picture?.url, document);
  return url && `IMAGE;VALUE=URI;DISPLAY=FULLSIZE:${url}`;
}

/** A place of its own (RFC 9073, 7.2): GEO and LOCATION of the entry hold but one. */
function place(event: string, location: Location, reading: TextReading, feed: string): string | undefined {
  if (location.kind !== 'place') return undefined;
  const words = [location.name, location.municipality?.name].flatMap((name) => plain(reading, name) ?? []);
  return component('VLOCATION', [
    `UID:${identifier(`${event}/${location.id}`, feed)}`,
    text('NAME', words.join(', '), reading.language),
    geo(location),
  ]);
}

/** An organisation (RFC 9073, 7.1). ORGANIZER would need an address to which one can reply. */
function organiser({ id, name, url }: Organisation, reading: TextReading, feed: string): string {
  const address = wholeAddress(url, feed);
  return component('PARTICIPANT', [
    `UID:${identifier(`organisations/${id}`, feed)}`,
    'PARTICIPANT-TYPE:PLANNER-CONTACT',
    text('SUMMARY', plain(reading, name), reading.language),
    address && `URL:${address}`,
  ]);
}

function text(
  name: string,
  value: string | undefined,
  language: string,
  parameters = '',
): string | undefined {
  return value && `${name}${parameters};LANGUAGE=${language}:${textValue(value)}`;
}

/** A component with its properties and the components within it. */
function component(name: string, lines: Lines, inner: readonly string[] = []): string {
  const properties = lines.map((line) => (line ? contentLine(line) : ''));
  return `BEGIN:${name}\r\n${properties.join('')}${inner.join('')}END:${name}\r\n`;
}
