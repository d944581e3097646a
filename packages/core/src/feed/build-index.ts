import type { Content } from '../model/content.js';
import { FEED_VERSION } from '../model/envelope.js';
import type { IndexRecord } from '../model/event-index.js';
import type { EventRecord } from '../model/event.js';
import { articlesAbout } from './build-event.js';
import { compare } from './compare.js';
import { given } from './given.js';
import { entryOf } from './lookup.js';

type IndexEntry = IndexRecord['items'][number];

/** The list of a feed's events, newest first; events published on the same day stand by their ids. */
export function buildIndex(content: Content, events: readonly EventRecord[]): IndexRecord {
  const items = events
    .map((event) => buildEntry(content, event))
    .sort((a, b) => compare(b.firstPublished, a.firstPublished) || compare(a.id, b.id));
  return given({
    format: 'connective-cities/index' as const,
    version: FEED_VERSION,
    modified: events
      .flatMap(({ modified }) => modified ?? [])
      .sort(compare)
      .at(-1),
    items,
    countryNames: namesOf(items, events),
  });
}

function buildEntry(content: Content, event: EventRecord): IndexEntry {
  return given({
    id: event.id,
    document: `events/${event.id}.json`,
    url: `events/${event.url ?? `${event.id}.html`}`,
    title: event.title,
    subtitle: event.subtitle,
    kind: event.kind,
    status: event.status,
    attendance: event.attendance,
    when: event.when,
    countries: event.participation.countries.map(({ country }) => country),
    topics: event.topics,
    regions: event.regions,
    series: event.series.map(({ series }) => series),
    firstPublished: firstPublished(content, event),
    modified: event.modified,
  });
}

/** What the author says, else the day of the first article, else the day the event starts. */
function firstPublished(content: Content, event: EventRecord): string {
  const stated = entryOf(content, 'events', event.id)?.firstPublished;
  const moment = stated ?? articlesAbout(content, event.id)[0]?.published ?? event.when?.start;
  if (moment === undefined) throw new Error(`The event "${event.id}" has no date to stand in the index by.`);
  return firstDay(moment);
}

/** The first day of a moment of any precision. */
function firstDay(moment: string): string {
  return `${moment}-01-01`.slice(0, 10);
}

/** Names of the countries that the entries mention, by code, in all languages that an event has them in. */
function namesOf(items: readonly IndexEntry[], events: readonly EventRecord[]): IndexRecord['countryNames'] {
  const codes = [...new Set(items.flatMap(({ countries }) => countries))].sort();
  const names: IndexRecord['countryNames'] = {};
  for (const code of codes) {
    for (const { countryNames } of events) {
      if (countryNames[code]) names[code] = { ...names[code], ...countryNames[code] };
    }
  }
  return names;
}
