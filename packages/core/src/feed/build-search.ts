import { FEED_VERSION } from '../model/envelope.js';
import type { IndexEntry } from '../model/event-index.js';
import type { EventRecord } from '../model/event.js';
import type { PracticeEntry } from '../model/practice-index.js';
import type { PracticeRecord } from '../model/practice-record.js';
import type { Provenance } from '../model/provenance.js';
import {
  THINGS_OF_A_SEARCH,
  type EventSearch,
  type PracticeSearch,
  type SearchPart,
} from '../model/search-data.js';
import type { DeletedEntry } from '../model/tombstone.js';
import type { When } from '../model/when.js';
import { schemaAddress } from './addresses.js';
import { ENTRIES_OF_A_PAGE, olderPages } from './build-index.js';
import { namesOfCountries } from './country-names.js';
import { given } from './given.js';
import { latest, type BuildTools } from './library.js';
import { wordsOfEvent, wordsOfPractice } from './thing-words.js';
import { WordIndex } from './word-index.js';

/** One document of search data. */
export interface SearchFile<T> {
  /** Its file, below `v1/`. */
  name: string;
  document: T | SearchPart;
}

type Entry = IndexEntry | PracticeEntry;

/** Gathers what things are searched by, while their documents are written. */
abstract class Search<E extends Entry, R extends { id: string }, T> {
  private readonly entries: (E | DeletedEntry)[] = [];
  private readonly words: WordIndex[] = [];

  constructor(private readonly tools: BuildTools) {}

  /** Takes down a published thing; things have to come in their order. */
  add(entry: E, record: R): void {
    const position = this.entries.push(entry) - 1;
    const block = Math.floor(position / THINGS_OF_A_SEARCH);
    const words = (this.words[block] ??= new WordIndex());
    words.add(position % THINGS_OF_A_SEARCH, this.wordsOf(record));
  }

  /** Takes down the place of a withdrawn thing. */
  addDeleted(entry: DeletedEntry): void {
    this.entries.push(entry);
  }

  /** All documents, those of the newest things first. */
  files(): SearchFile<T>[] {
    const blocks = Math.max(1, Math.ceil(this.entries.length / THINGS_OF_A_SEARCH));
    return Array.from({ length: blocks }, (_, at) => this.block(blocks - 1 - at, blocks)).flat();
  }

  /** Older things are in documents that are counted from the oldest. */
  private block(block: number, blocks: number): SearchFile<T>[] {
    const nameOf = (number: number) => (number === blocks - 1 ? this.name : `${this.name}-${number + 1}`);
    const first = block * THINGS_OF_A_SEARCH;
    const entries = this.entries.slice(first, first + THINGS_OF_A_SEARCH);
    const parts = this.words[block]?.parts() ?? [];
    const files = parts.map((part, at) => ({
      document: part,
      file: `${nameOf(block)}-words-${at + 1}.json`,
    }));
    const common = {
      version: FEED_VERSION,
      generated: entries.map(({ modified }) => modified).reduce(latest, undefined),
      first,
      pageSize: ENTRIES_OF_A_PAGE,
      olderPages: olderPages(this.entries.length),
      ...commonColumns<E>(entries, this.tools),
      words: files.map(({ document, file }) => ({ from: document.words[0] ?? '', document: file })),
      next: block > 0 ? `${nameOf(block - 1)}.json` : undefined,
    };
    return [
      { name: `search/${nameOf(block)}.json`, document: this.document(common, entries) },
      ...files.map(({ document, file }) => ({ name: `search/${file}`, document })),
    ];
  }

  protected abstract readonly name: string;
  protected abstract wordsOf(record: R): string[];
  protected abstract document(common: Common, entries: readonly (E | DeletedEntry)[]): T;
}

/** Search data of all events. */
export class SearchOfEvents extends Search<IndexEntry, EventRecord, EventSearch> {
  protected readonly name = 'events';
  protected readonly wordsOf = wordsOfEvent;

  protected document(common: Common, entries: readonly (IndexEntry | DeletedEntry)[]): EventSearch {
    const kinds = new Table<IndexEntry['kind']>((kind) => kind);
    const statuses = new Table<IndexEntry['status']>((status) => status);
    const attendances = new Table<IndexEntry['attendance']>((attendance) => attendance);
    const places = new Table<IndexEntry['places'][number]>(({ id, name }) => id ?? JSON.stringify(name));
    const series = new Table<IndexEntry['series'][number]['series']>(({ id }) => id);
    const column = columnsOf(entries);
    return given({
      $schema: schemaAddress('event-search', 'search'),
      format: 'connective-cities/event-search' as const,
      ...common,
      starts: column(({ when }) => when?.start ?? '', ''),
      ends: column(({ when }) => when?.end ?? '', ''),
      aheads: column(({ when }) => minutesAhead(when), 0),
      lasts: column(({ when }) => minutesOf(when), 0),
      kindOf: column(({ kind }) => kinds.place(kind), 0),
      kinds: kinds.rows,
      statusOf: column(({ status }) => statuses.place(status), 0),
      statuses: statuses.rows,
      attendanceOf: column(({ attendance }) => attendances.place(attendance), 0),
      attendances: attendances.rows,
      placesOf: column((entry) => entry.places.map((place) => places.place(place)), []),
      places: places.rows,
      seriesOf: column((entry) => entry.series.map((one) => series.place(one.series)), []),
      series: series.rows.map(({ url: _, ...one }) => one),
      reviewed: entries.flatMap((entry, at) => ('deleted' in entry || !entry.reviewed ? [] : [at])),
    });
  }
}

/** Search data of all practices. */
export class SearchOfPractices extends Search<PracticeEntry, PracticeRecord, PracticeSearch> {
  protected readonly name = 'practices';
  protected readonly wordsOf = wordsOfPractice;

  protected document(common: Common, entries: readonly (PracticeEntry | DeletedEntry)[]): PracticeSearch {
    const municipalities = new Table<PracticeEntry['municipalities'][number]>(({ id }) => id);
    const states = new Table<PracticeEntry['state']>((state) => state);
    const column = columnsOf(entries);
    return given({
      $schema: schemaAddress('practice-search', 'search'),
      format: 'connective-cities/practice-search' as const,
      ...common,
      municipalitiesOf: column((entry) => entry.municipalities.map((one) => municipalities.place(one)), []),
      municipalities: municipalities.rows,
      stateOf: column(({ state }) => states.place(state), 0),
      states: states.rows,
      events: column(({ events }) => events, 0),
    });
  }
}

type Common = Omit<
  PracticeSearch,
  '$schema' | 'format' | 'municipalities' | 'municipalitiesOf' | 'states' | 'stateOf' | 'events'
>;

/** Things that columns name by their place, in the order in which they come up. */
class Table<T> {
  readonly rows: T[] = [];
  private readonly places = new Map<string, number>();

  constructor(private readonly key: (thing: T) => string) {}

  /** The place of a thing, which it takes when it comes up first. */
  place(thing: T): number {
    const key = this.key(thing);
    const known = this.places.get(key) ?? this.rows.push(thing) - 1;
    this.places.set(key, known);
    return known;
  }
}

/** Makes columns of entries; of those that were withdrawn nothing is said. */
function columnsOf<E extends Entry>(entries: readonly (E | DeletedEntry)[]) {
  return <V>(of: (entry: E) => V, none: V): V[] =>
    entries.map((entry) => ('deleted' in entry ? none : of(entry)));
}

function commonColumns<E extends Entry>(entries: readonly (E | DeletedEntry)[], tools: BuildTools) {
  const topics = new Table<Entry['topics'][number]>(({ id }) => id);
  const regions = new Table<Entry['regions'][number]>(({ id }) => id);
  const countries = new Table<string>((code) => code);
  const provenances = new Table<Provenance>((provenance) => JSON.stringify(provenance));
  const column = columnsOf(entries);
  const languages = new Set<string>();
  for (const entry of entries) {
    if (!('deleted' in entry)) for (const language of Object.keys(entry.title)) languages.add(language);
  }
  const languageOf = column((entry) => provenances.place(withoutNotes(entry.language)), 0);
  for (const { original } of provenances.rows) languages.add(original);
  const titles = Object.fromEntries(
    [...languages].sort().map((language) => [language, column((entry) => entry.title[language] ?? '', '')]),
  );
  const countriesOf = column((entry) => entry.countries.map((code) => countries.place(code)), []);
  return {
    ids: entries.map(({ id }) => id),
    deleted: entries.flatMap((entry, at) => ('deleted' in entry ? [at] : [])),
    titles,
    languages: provenances.rows,
    languageOf,
    topicsOf: column((entry) => entry.topics.map((topic) => topics.place(topic)), []),
    topics: topics.rows,
    regionsOf: column((entry) => entry.regions.map((region) => regions.place(region)), []),
    regions: regions.rows,
    countriesOf,
    countries: countries.rows,
    countryNames: namesOfCountries({ languages: [...languages].sort(), tools }, countries.rows.toSorted()),
  };
}

function withoutNotes({ original, translations }: Provenance): Provenance {
  const origins = Object.entries(translations).map(([language, { by, of, official }]) => [
    language,
    { by, of, official },
  ]);
  return { original, translations: Object.fromEntries(origins) as Provenance['translations'] };
}

const MINUTE = 60_000;

/** A wall-clock time as if it were UTC. */
function asUtc(moment: string): number {
  return Date.parse(`${moment}${'0000-01-01T00:00'.slice(moment.length)}:00Z`);
}

function minutesAhead(when: When | undefined): number {
  if (when?.startUtc === undefined) return 0;
  return Math.round((asUtc(when.start) - Date.parse(when.startUtc)) / MINUTE);
}

function minutesOf(when: When | undefined): number {
  if (when?.startUtc === undefined || when.endUtc === undefined) return 0;
  return Math.round((Date.parse(when.endUtc) - Date.parse(when.startUtc)) / MINUTE);
}
