import type { EventRecord, Location, Organisation, Session, When } from '../../index.js';
import { inLanguage } from '../../language/index.js';
import { feedName, pageAddress, wholeAddress } from '../shared/address.js';
import { contactWords } from '../shared/person-words.js';
import { placeWords } from '../shared/place-words.js';
import { plain, type TextReading } from '../shared/reading.js';
import { component, parameter, property, textValue } from './content-line.js';
import { describe, type CalendarDictionary } from './description.js';
import { compact, isDayKnown, timeLines } from './time-lines.js';

/** What the entries of a calendar are written with. */
export interface EntryContext {
  /** Whole address of the feed's folder, a slash at its end. */
  feed: string;
  /** Language in which the event's texts are read. */
  language: string;
  words: CalendarDictionary;
}

/** What the lines of an event are written with. */
interface Writing extends TextReading {
  /** What tells the feed from others. */
  host: string;
  /** Whole address of the event's document. */
  document: string;
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
  const { status, previousStart } = event;
  // Nothing happens on the day that was announced for a postponed event, and no other is known yet.
  const old = status === 'postponed' && previousStart ? [{ start: previousStart }] : undefined;
  const document = `${feed}events/${event.id}.json`;
  const host = feedName(feed);
  const writing = { language, original, words, document, host };
  const shared = sharedLines(event, writing);
  return entriesAt(
    old ?? timesOf(event),
    event,
    host,
    (when: Session, of) => ownLines(event, when, of, writing) + shared,
  );
}

/** What is left to say of an event that was withdrawn: that its entries are to go. */
export function cancelledEntries(
  event: { id: string; modified: string; when: When; sessions: readonly When[] },
  feed: string,
): string {
  return entriesAt(timesOf(event), event, feedName(feed), () => property('STATUS', 'CANCELLED'));
}

/** @param rest what an entry says besides who it is and when */
function entriesAt<T extends When>(
  times: readonly T[],
  { id, modified = '1970-01-01T00:00:00Z' }: { id: string; modified?: string | undefined },
  host: string,
  rest: (when: T, of: Place) => string,
): string {
  return linesOf(times, (when, index) => {
    if (!isDayKnown(when)) return '';
    const of = { index, count: times.length };
    return component('VEVENT', identity(id, modified, host, of) + timeLines(when) + rest(when, of));
  });
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
  if (sessions.some(isDayKnown)) return sessions;
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
function identity(id: string, modified: string, host: string, { index, count }: Place): string {
  const instant = compact(modified);
  const minutes = Math.floor(Date.parse(modified) / MINUTE);
  return (
    identifier(index === 0 ? id : `${id}/${index + 1}`, host) +
    property('DTSTAMP', instant) +
    property('LAST-MODIFIED', instant) +
    property('SEQUENCE', `${Math.min(Math.max(minutes, 0), LARGEST)}`) +
    (index === 0 ? '' : identifier(id, host, 'RELATED-TO;RELTYPE=SIBLING')) +
    (count > 1 ? property('REFID', `events/${id}`) : '')
  );
}

/** RFC 7986 (5.3) asks for random identifiers to protect people's privacy; this is a published feed. */
function identifier(id: string, host: string, name = 'UID'): string {
  return property(name, textValue(`${id}@${host}`));
}

/** The title, and that of the session where it has one. Many calendars do not show STATUS, so that a cancelled event says it here. */
function summary(
  { title, status }: EventRecord,
  session: Session,
  { index, count }: Place,
  writing: Writing,
): string {
  const own = plain(writing, session.title);
  const number = own ? `: ${own}` : count > 1 ? ` (${index + 1}/${count})` : '';
  return `${isOff(status) ? `${writing.words.card.status[status]}: ` : ''}${plain(writing, title) ?? ''}${number}`;
}

/** What the entry of a session says for itself. */
function ownLines(event: EventRecord, when: Session, of: Place, writing: Writing): string {
  const { status } = event;
  const page = pageAddress(event, writing.language, writing.document);
  const { text: description, html } = describe(event, when, writing, writing.words, page);
  const own = event.locations.filter(({ id }) => id === when.location);
  const locations = own.length > 0 ? own : event.locations;
  return (
    property('STATUS', status === 'other' ? '' : isOff(status) ? 'CANCELLED' : 'CONFIRMED') +
    text('SUMMARY', summary(event, when, of, writing), writing) +
    text('DESCRIPTION', description, writing, html && ';DERIVED=TRUE') +
    property('STYLED-DESCRIPTION;VALUE=TEXT;FMTTYPE=text/html', html && textValue(html)) +
    property('URL', page) +
    text('LOCATION', locationWords(event, locations, writing), writing) +
    position(locations) +
    linesOf(locations, (location) => conference(location, writing))
  );
}

/** What all entries of an event say, and the components within them. */
function sharedLines(event: EventRecord, writing: Writing): string {
  return (
    categories(event, writing) +
    linesOf(event.sdgs, (goal) => property('CONCEPT', `http://metadata.un.org/sdg/${goal}`)) +
    linesOf(event.series, ({ series }) => property('REFID', `series/${series.id}`)) +
    linesOf(event.contacts, (contact) => text('CONTACT', contactWords(writing, contact), writing)) +
    property('IMAGE;VALUE=URI;DISPLAY=FULLSIZE', wholeAddress(event.image?.url, writing.document)) +
    linesOf(event.locations, (location) => place(event.id, location, writing)) +
    linesOf(event.organisers, (body) => organiser(body, writing))
  );
}

function locationWords(
  { attendance, countryNames }: EventRecord,
  locations: readonly Location[],
  writing: Writing,
) {
  const { card } = writing.words;
  if (locations.length === 0) return attendance === 'unknown' ? undefined : card.attendance[attendance];
  return locations.map((location) => placeWords(writing, location, countryNames, card)).join('; ');
}

/** The point of the one place that has one. A municipality's own would send people to its middle. */
function position(locations: readonly Location[]): string {
  const [point = '', ...others] = locations.map(geo).filter(Boolean);
  return others.length > 0 ? '' : point;
}

function geo(location: Location): string {
  if (location.kind !== 'place' || location.lat === undefined || location.lon === undefined) return '';
  return property('GEO', `${degrees(location.lat)};${degrees(location.lon)}`);
}

/** Six decimals are what RFC 5545 (3.8.1.6) asks for; no number of so few is written with an exponent. */
function degrees(value: number): number {
  return Number(value.toFixed(6));
}

/** A virtual room with a public address (RFC 7986, 5.11). */
function conference(location: Location, writing: Writing): string {
  if (location.kind !== 'virtual') return '';
  const label = plain(writing, location.name) ?? location.platform;
  const labelled = label === undefined ? '' : parameter('LABEL', label);
  return property(`CONFERENCE;VALUE=URI${labelled}`, wholeAddress(location.url, writing.document));
}

function categories({ kind, topics }: EventRecord, writing: Writing): string {
  const labels = topics.flatMap(({ label }) => plain(writing, label) ?? []);
  if (kind !== 'other') labels.unshift(writing.words.card.kinds[kind]);
  return property(`CATEGORIES;LANGUAGE=${writing.language}`, labels.map(textValue).join(','));
}

/** A place of its own (RFC 9073, 7.2): GEO and LOCATION of the entry hold but one. */
function place(event: string, location: Location, writing: Writing): string {
  if (location.kind !== 'place') return '';
  const words = [location.name, location.municipality?.name].flatMap((name) => plain(writing, name) ?? []);
  return component(
    'VLOCATION',
    identifier(`${event}/${location.id}`, writing.host) +
      text('NAME', words.join(', '), writing) +
      geo(location),
  );
}

/** An organisation (RFC 9073, 7.1). ORGANIZER would need an address to which one can reply. */
function organiser({ id, name, url }: Organisation, writing: Writing): string {
  return component(
    'PARTICIPANT',
    identifier(`organisations/${id}`, writing.host) +
      property('PARTICIPANT-TYPE', 'PLANNER-CONTACT') +
      text('SUMMARY', plain(writing, name), writing) +
      property('URL', wholeAddress(url, writing.document)),
  );
}

/** The line of a text, with its language. */
function text(name: string, value: string | undefined, { language }: Writing, parameters = ''): string {
  return property(`${name}${parameters};LANGUAGE=${language}`, value && textValue(value));
}

function linesOf<T>(things: readonly T[], lines: (thing: T, index: number) => string): string {
  return things.reduce((all, thing, index) => all + lines(thing, index), '');
}
