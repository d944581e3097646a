import type { EventRecord, Text, When } from '@connective-cities/core';
import { inLanguage } from '@connective-cities/core/language';
import type { Languages } from '@connective-cities/core/language/words';

/** One thing that a calendar can keep. */
export interface CalendarEntry {
  /** Unique on the whole web. */
  id: string;
  title: string;
  when: When;
  place?: string | undefined;
  /** Where more is to be read. */
  address?: string | undefined;
  /** Instant of the last change. */
  modified?: string | undefined;
}

const DAY = 'YYYY-MM-DD'.length;
const DAY_LONG = 86_400_000;

/** The words of a text, without saying in which language they are. */
export function plainText(text: Text | undefined, { text: wanted, original }: Languages): string | undefined {
  return text && inLanguage(text, wanted, original)?.value;
}

/** What a calendar keeps of an event: one entry for each session, else one; none where no day is known. */
export function entriesOf(
  event: Pick<EventRecord, 'id' | 'title' | 'when' | 'sessions' | 'locations' | 'modified'>,
  languages: Languages,
  address: string | undefined,
): CalendarEntry[] {
  const { id, title, when, sessions, locations, modified } = event;
  const known = sessions.filter(hasDay);
  const times = known.length ? known : when && hasDay(when) ? [when] : [];
  const place = locations
    .map((location) =>
      [location.name, location.kind === 'place' ? location.municipality?.name : undefined]
        .flatMap((name) => plainText(name, languages) ?? [])
        .join(', '),
    )
    .filter(Boolean)
    .join('; ');
  return times.map((time, index) => ({
    id: index ? `${id}/${index + 1}` : id,
    title: plainText(title, languages) ?? '',
    when: time,
    place,
    address,
    modified,
  }));
}

/** Whether a day is known, and with a time of day its instant: a calendar can keep nothing vaguer. */
export function hasDay({ start, startUtc }: When): boolean {
  return start.length === DAY || (start.length > DAY && startUtc !== undefined);
}

/** First and last instant of an entry with a time of day; undefined where it is of whole days. */
function instants({ start, startUtc, endUtc }: When): [string, string] | undefined {
  return start.length > DAY && startUtc ? [startUtc, endUtc ?? startUtc] : undefined;
}

/** The form that asks Google's calendar to keep an entry; undefined without a time of day. */
export function googleAddress({ title, when, place, address }: CalendarEntry): string | undefined {
  const times = instants(when);
  return (
    times &&
    `https://calendar.google.com/calendar/render?${String(
      given({
        action: 'TEMPLATE',
        text: title,
        dates: times.map(compact).join('/'),
        location: place,
        details: address,
      }),
    )}`
  );
}

/** The form that asks Outlook on the web to keep an entry; undefined without a time of day. */
export function outlookAddress({ title, when, place, address }: CalendarEntry): string | undefined {
  const times = instants(when);
  return (
    times &&
    `https://outlook.office.com/calendar/0/deeplink/compose?${String(
      given({
        path: '/calendar/action/compose',
        rru: 'addevent',
        subject: title,
        startdt: times[0],
        enddt: times[1],
        location: place,
        body: address,
      }),
    )}`
  );
}

function given(fields: Record<string, string | undefined>): URLSearchParams {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) if (value) search.set(name, value);
  return search;
}

/**
 * A calendar file (RFC 5545) of entries, for a widget whose feed has none, or for some of a programme's
 * points. It depends on no clock: a file that is made again is the same one.
 */
export function calendarFile(entries: readonly CalendarEntry[], name: string): string {
  const lines = entries.flatMap(({ id, title, when, place, address, modified }) => [
    'BEGIN:VEVENT',
    `UID:${escaped(`${id}@${name}`)}`,
    `DTSTAMP:${compact(modified ?? '1970-01-01T00:00:00Z')}`,
    ...timesOf(when),
    `SUMMARY:${escaped(title)}`,
    ...(place ? [`LOCATION:${escaped(place)}`] : []),
    ...(address ? [`URL:${address}`] : []),
    'END:VEVENT',
  ]);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Connective Cities//Event kit//EN',
    ...lines,
    'END:VCALENDAR',
  ]
    .map(folded)
    .join('');
}

function timesOf(when: When): string[] {
  const times = instants(when);
  if (times) {
    const [start, end] = times.map(compact);
    return [`DTSTART:${start}`, ...(end === start ? [] : [`DTEND:${end}`])];
  }
  // A day counts to its end, and a calendar names the first day that is free again.
  const last = new Date(Date.parse((when.end ?? when.start).slice(0, DAY)) + DAY_LONG).toISOString();
  return [`DTSTART;VALUE=DATE:${compact(when.start)}`, `DTEND;VALUE=DATE:${compact(last.slice(0, DAY))}`];
}

/** A day or an instant without its signs. */
function compact(moment: string): string {
  return moment.replace(/[-:]/g, '');
}

function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r?\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

/** A line of at most 75 bytes and what is left of it, no character cut in two. */
function folded(line: string): string {
  let result = '';
  let bytes = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (bytes + size > 75) {
      result += '\r\n ';
      bytes = 1;
    }
    result += character;
    bytes += size;
  }
  return `${result}\r\n`;
}
