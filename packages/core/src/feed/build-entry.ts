import type { Content, Entry } from '../model/content.js';
import type { IndexEntry } from '../model/event-index.js';
import type { EventRecord } from '../model/event.js';
import type { Image } from '../model/image.js';
import type { PracticeEntry } from '../model/practice-index.js';
import type { PracticeRecord } from '../model/practice-record.js';
import type { SeriesEntry } from '../model/series-index.js';
import type { SeriesRecord } from '../model/series-record.js';
import { pageAddress, rebased, type Folder, type IndexedKind } from './addresses.js';
import { eventsPresenting } from './build-practice.js';
import { given } from './given.js';
import { entryOf } from './lookup.js';
import { firstPublished } from './order.js';
import { teaserOf } from './words.js';

/** Articles that show that an event is over and written down. */
const reviews: readonly string[] = ['review', 'documentation'];

/** An event as the index shows it. */
export function buildEventEntry(content: Content, event: EventRecord): IndexEntry {
  const source = entryOf(content, 'events', event.id);
  const image = event.image ?? event.articles.findLast((article) => article.image !== undefined)?.image;
  const entry = {
    ...addressesOf('events', event.id),
    title: event.title,
    subtitle: event.subtitle,
    language: event.language,
    kind: event.kind,
    status: event.status,
    attendance: event.attendance,
    when: event.when,
    places: placesOf(event),
    countries: countriesOf(event),
    topics: event.topics,
    regions: event.regions,
    ...moved({ series: event.series, image, calendar: event.calendar }, 'events', ''),
    reviewed: event.articles.some(({ kind }) => reviews.includes(kind)),
    firstPublished: source && firstPublished(content, source),
    modified: event.modified,
  };
  return given(entry);
}

/** An entry of the index as a document in a folder below `v1/` has to write it. */
export function entryIn(entry: IndexEntry, folder: Folder): IndexEntry {
  return given({
    ...entry,
    document: rebased(entry.document, '', folder),
    url: rebased(entry.url, '', folder),
    ...moved(entry, '', folder),
  });
}

/** The parts of an entry that hold addresses, as a document in another folder has to write them. */
function moved(
  { series, image, calendar }: Pick<IndexEntry, 'series' | 'image' | 'calendar'>,
  from: Folder,
  to: Folder,
) {
  return {
    series: series.map((membership) => ({
      ...membership,
      series: given({ ...membership.series, url: movedAddress(membership.series.url, from, to) }),
    })),
    image: image && movedImage(image, from, to),
    calendar: movedAddress(calendar, from, to),
  };
}

function movedAddress(address: string | undefined, from: Folder, to: Folder): string | undefined {
  return address === undefined ? undefined : rebased(address, from, to);
}

function movedImage(image: Image, from: Folder, to: Folder): Image {
  return given({ ...image, url: movedAddress(image.url, from, to) });
}

function addressesOf(kind: IndexedKind, id: string) {
  return { id, document: `${kind}/${id}.json`, url: pageAddress(kind, id, '') };
}

/** Municipalities once each, and places that are in none. */
function placesOf({ locations }: EventRecord): IndexEntry['places'] {
  const places = new Map<string, IndexEntry['places'][number]>();
  for (const location of locations) {
    if (location.kind !== 'place') continue;
    const { name, municipality } = location;
    if (municipality) {
      const { id, name: words, country } = municipality;
      places.set(id, { id, name: words, country });
    } else if (name) places.set(`/${location.id}`, { name });
  }
  return [...places.values()];
}

function countriesOf({ participation, locations }: EventRecord): string[] {
  return [
    ...new Set([
      ...participation.countries.map(({ country }) => country),
      ...participation.municipalities.map(({ municipality }) => municipality.country),
      ...locations.flatMap((location) =>
        location.kind === 'place' ? (location.municipality?.country ?? []) : [],
      ),
    ]),
  ];
}

/** A practice as the library shows it. */
export function buildPracticeEntry(
  content: Content,
  source: Entry<'practices'>,
  practice: PracticeRecord,
): PracticeEntry {
  return given({
    ...addressesOf('practices', practice.id),
    title: practice.title,
    subtitle: practice.subtitle,
    language: practice.language,
    teaser: teaserOf(practice.summary),
    municipalities: practice.municipalities,
    countries: [...new Set(practice.municipalities.map(({ country }) => country))],
    state: practice.state,
    topics: practice.topics,
    sdgs: practice.sdgs,
    regions: practice.regions,
    image: practice.image && movedImage(practice.image, 'practices', ''),
    events: eventsPresenting(content, practice.id).length,
    firstPublished: source.firstPublished,
    modified: practice.modified,
  });
}

/** A series as the list of series shows it. */
export function buildSeriesEntry(source: Entry<'series'>, series: SeriesRecord): SeriesEntry {
  return given({
    ...addressesOf('series', series.id),
    title: series.title,
    subtitle: series.subtitle,
    language: series.language,
    kind: series.kind,
    when: series.when,
    topics: series.topics,
    regions: series.regions,
    events: series.items.length,
    firstPublished: source.firstPublished,
    modified: series.modified,
  });
}
