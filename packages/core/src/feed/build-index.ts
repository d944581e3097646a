import { FEED_VERSION } from '../model/envelope.js';
import type { IndexEntry, IndexRecord } from '../model/event-index.js';
import type { PracticeEntry, PracticeIndexRecord } from '../model/practice-index.js';
import type { SeriesEntry, SeriesIndexRecord } from '../model/series-index.js';
import type { DeletedEntry } from '../model/tombstone.js';
import { schemaAddress } from './addresses.js';
import { namesOfCountries } from './country-names.js';
import { given } from './given.js';
import { latest, type BuildTools } from './library.js';

/**
 * Entries of an older page. Pages are counted from the oldest entry on, so a page that is full and has an
 * address keeps its entries whatever is published later. The newest page holds what has no page of its own
 * yet: at least as many, at most one less than two pages, so that a list never begins almost empty.
 */
export const ENTRIES_OF_A_PAGE = 100;

/** One page of an index. */
export interface IndexPage<T> {
  /** Its file, below `v1/`. */
  name: string;
  document: T;
}

/** How many pages of an index have their entries for good. */
export function olderPages(entries: number): number {
  return Math.max(0, Math.floor(entries / ENTRIES_OF_A_PAGE) - 1);
}

/** Entries of one page of a list, and where older ones are. */
export interface PageOfEntries<T> {
  /** Its file, below `v1/`. */
  name: string;
  /** The first published first. */
  members: readonly T[];
  /** File of the page with older entries. */
  next: string | undefined;
}

/**
 * The pages of a list, the newest first.
 *
 * @param entries in their order, the first published first
 * @param name of the file of the newest page, without its ending
 */
export function pagesOfIndex<T>(entries: readonly T[], name: string): PageOfEntries<T>[] {
  const older = olderPages(entries.length);
  const file = (page: number) => (page > older ? `${name}.json` : `${name}-${page}.json`);
  return Array.from({ length: older + 1 }, (_, at) => {
    const page = older + 1 - at;
    const first = (page - 1) * ENTRIES_OF_A_PAGE;
    const members = entries.slice(first, page > older ? undefined : first + ENTRIES_OF_A_PAGE);
    return { name: file(page), members, next: page > 1 ? file(page - 1) : undefined };
  });
}

interface IndexEntries {
  event: { entry: IndexEntry; document: IndexRecord };
  practice: { entry: PracticeEntry; document: PracticeIndexRecord };
  series: { entry: SeriesEntry; document: SeriesIndexRecord };
}

/** File and format of each index, and what its entries are searched with. */
const indexes = {
  event: { name: 'index', format: 'connective-cities/index', schema: 'index', search: 'search/events.json' },
  practice: {
    name: 'practices',
    format: 'connective-cities/practice-index',
    schema: 'practice-index',
    search: 'search/practices.json',
  },
  series: {
    name: 'series',
    format: 'connective-cities/series-index',
    schema: 'series-index',
    search: undefined,
  },
} as const;

/**
 * All pages of an index, the newest first.
 *
 * @param entries in their order, the first published first
 */
export function buildIndex<K extends keyof IndexEntries>(
  of: K,
  entries: readonly (IndexEntries[K]['entry'] | DeletedEntry)[],
  tools: BuildTools,
): IndexPage<IndexEntries[K]['document']>[] {
  const { name, format, schema, search } = indexes[of];
  return pagesOfIndex(entries, name).map(({ name: file, members, next }) => {
    // TypeScript does not follow that the format and the entries of a kind belong together.
    const document = given({
      $schema: schemaAddress(schema, ''),
      format,
      version: FEED_VERSION,
      generated: members.map(({ modified }) => modified).reduce(latest, undefined),
      items: members.toReversed(),
      countryNames: namesFor(members, tools),
      search,
      events: `${indexes.event.name}.json`,
      practices: `${indexes.practice.name}.json`,
      series: `${indexes.series.name}.json`,
      next,
    }) as IndexEntries[K]['document'];
    return { name: file, document };
  });
}

/** Names of the countries that entries mention, in every language that one of them is written in. */
function namesFor(
  entries: readonly (IndexEntry | PracticeEntry | SeriesEntry | DeletedEntry)[],
  tools: BuildTools,
) {
  const languages = new Set<string>();
  const countries = new Set<string>();
  for (const entry of entries) {
    if ('language' in entry) {
      const { original, translations } = entry.language;
      for (const language of [original, ...Object.keys(translations)]) languages.add(language);
    }
    if ('countries' in entry) for (const country of entry.countries) countries.add(country);
  }
  return namesOfCountries({ languages: [...languages].sort(), tools }, [...countries].sort());
}
