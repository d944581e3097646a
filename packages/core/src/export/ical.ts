import type { EventRecord, When } from '../index.js';
import { property, textValue } from './ical/content-line.js';
import type { CalendarDictionary } from './ical/description.js';
import { cancelledEntries, entriesOf } from './ical/entry.js';

export type { CalendarDictionary } from './ical/description.js';

/** What a calendar has to know besides its events. */
export interface CalendarOptions {
  /** Whole address of the feed's folder, with its version and a slash at its end: `https://feed.example/v1/`. */
  feed: string;
  /** Language in which the events are read; those that do not have it are read in their original. */
  language: string;
  /** Words of a language file. */
  words: CalendarDictionary;
}

/** What is known of an event that was withdrawn. */
export interface WithdrawnEvent {
  id: string;
  /** Instant of the withdrawal or of a later change. */
  modified: string;
  when: When;
  sessions: readonly When[];
}

/** How long a copy may be used before one asks for a newer one: cancellations should arrive the same day. */
const REFRESH = 'PT6H';

/**
 * The calendar file of one event (iCalendar: RFC 5545, with properties of RFC 7986, 9073 and 9253); an entry
 * for each session, told to belong together. Undefined for an event whose day is not known.
 *
 * The identifiers of the entries never change, whatever becomes of the event; how new they are depends on
 * `modified` alone.
 *
 * @param address whole address under which the file will lie
 */
export function eventCalendar(
  event: EventRecord,
  options: CalendarOptions & { address: string },
): string | undefined {
  const entries = entriesOf(event, options);
  return entries ? calendar(options.address, entries) : undefined;
}

/**
 * What stays at the address of a withdrawn event's calendar file: it takes the entries back, and says
 * nothing of them. Undefined where there can have been none.
 */
export function withdrawnCalendar(
  event: WithdrawnEvent,
  { feed, address }: Pick<CalendarOptions, 'feed'> & { address: string },
): string | undefined {
  const entries = cancelledEntries(event, feed);
  return entries ? calendar(address, entries) : undefined;
}

/**
 * A calendar to subscribe to, with all events whose day is known. Withdrawn events are missing, which is how
 * a subscribed calendar learns of it.
 *
 * @param name of the calendar, in its language
 * @param address whole address under which the file will lie
 */
export function feedCalendar(
  events: Iterable<EventRecord>,
  options: CalendarOptions & { name: string; address: string },
): string {
  const entries = Array.from(events, (event) => entriesOf(event, options)).join('');
  const name = textValue(options.name);
  // Programs older than RFC 7986 read the X-properties.
  const properties =
    property(`NAME;LANGUAGE=${options.language}`, name) +
    property('X-WR-CALNAME', name) +
    property('X-PUBLISHED-TTL', REFRESH);
  return calendar(options.address, entries, properties);
}

/** @param address where a newer copy is to be had (RFC 7986, 5.7 and 5.8) */
function calendar(address: string, entries: string, properties = ''): string {
  const head =
    property('BEGIN', 'VCALENDAR') +
    property('VERSION', '2.0') +
    property('PRODID', '-//Connective Cities//Event kit//EN') +
    properties +
    property('REFRESH-INTERVAL;VALUE=DURATION', REFRESH) +
    property('SOURCE;VALUE=URI', address);
  return head + entries + property('END', 'VCALENDAR');
}
