// How search data are read: columns become rows, as lists show them. What a row needs and cannot be read leaves the
// row out, and the others their positions.
import type { SearchPart, Text } from '../index.js';
import { limits } from '../model/limits.js';
import { reference, searchWord } from '../model/patterns.js';
import { eventRow, practiceRow, type EventRow, type PracticeRow } from './list-documents.js';
import * as part from './parts.js';
import type { FeedDocument } from './read-document.js';
import { readerOf, type Table, type Type } from './table.js';
import { positive, version, whole } from './values.js';
import { cut, readAt, type Read } from './walk.js';

/** A document of search data. */
export interface SearchRows<E> {
  version: string;
  first: number;
  pageSize: number;
  olderPages: number;
  /** By their positions; nothing where a thing was withdrawn or cannot be read. */
  rows: (E | undefined)[];
  countryNames: Record<string, Text>;
  words: { from: string; document: string }[];
  next?: string | undefined;
}

const head: Table<Omit<SearchRows<unknown>, 'rows'>> = {
  version,
  first: whole,
  pageSize: positive,
  olderPages: whole,
  countryNames: part.countryNames,
  words: [{ from: searchWord, document: reference }],
  'next?': reference,
};

/** Tables by the fields that columns take from them: that of `topics` is called `topicsOf`. */
const tables = {
  language: 'languages',
  countries: 'countries',
  topics: 'topics',
  regions: 'regions',
  kind: 'kinds',
  status: 'statuses',
  attendance: 'attendances',
  places: 'places',
  series: 'series',
  municipalities: 'municipalities',
  state: 'states',
};

/** Columns as they came: nothing is known of them. */
type Columns = Readonly<Record<string, unknown>>;

/* @__NO_SIDE_EFFECTS__ */
function searchIn<E>(thing: string, type: Type<E>): FeedDocument<SearchRows<E>> {
  return {
    format: `connective-cities/${thing}-search`,
    type(value) {
      const read = readerOf(type);
      const columns = value as Columns;
      const deleted = new Set(entriesOf(columns.deleted));
      const reviewed = new Set(entriesOf(columns.reviewed));
      const rows = entriesOf(columns.ids).map((id, at) =>
        typeof id !== 'string' || deleted.has(at)
          ? undefined
          : readAt(at, read, {
              ...rowAt(columns, at),
              id,
              url: `${thing}s/${id}.html`,
              reviewed: reviewed.has(at),
            }),
      );
      const rest = readerOf(head)(value);
      return rest && { ...rest, rows };
    },
  };
}

/** What stands at a position of all columns, for the row's reader to judge. */
function rowAt(columns: Columns, position: number): Columns {
  const row: Record<string, unknown> = {};
  for (const [field, name] of Object.entries(tables)) {
    const place = cell(columns[`${field}Of`], position);
    row[field] = Array.isArray(place)
      ? place.flatMap((one) => cell(columns[name], one) ?? [])
      : cell(columns[name], place);
  }
  row.series = entriesOf(row.series).map((series) => ({ series }));
  row.title = Object.fromEntries(
    Object.entries(columns.titles ?? {}).map(([language, titles]) => [language, cell(titles, position)]),
  );
  row.when = whenAt(columns, position);
  return row;
}

const MINUTE = 60_000;

function whenAt({ starts, ends, aheads, lasts }: Columns, position: number): unknown {
  const start = cell(starts, position);
  if (typeof start !== 'string' || !start) return undefined;
  const clock = Date.parse(`${start}${'0000-01-01T00:00'.slice(start.length)}:00Z`);
  const first = clock - minutes(aheads, position);
  const last = minutes(lasts, position);
  return {
    start,
    end: cell(ends, position) || undefined,
    startUtc: instant(first),
    endUtc: last ? instant(first + last) : undefined,
  };
}

/** Nothing for what no calendar reaches. */
function instant(milliseconds: number): string | undefined {
  const date = new Date(milliseconds);
  return Number.isFinite(date.getTime()) ? `${date.toISOString().slice(0, 19)}Z` : undefined;
}

function minutes(column: unknown, position: number): number {
  const found = cell(column, position);
  return typeof found === 'number' ? found * MINUTE : 0;
}

function cell(column: unknown, position: unknown): unknown {
  return Array.isArray(column) && typeof position === 'number' ? column[position] : undefined;
}

/** A list of which nothing is known, no longer than the limit allows. */
function entriesOf(value: unknown): unknown[] {
  if (!Array.isArray(value)) return [];
  if (value.length > limits.list) cut(limits.list);
  return value.slice(0, limits.list);
}

/** Search data of events. */
export const eventSearchDocument = /* @__PURE__ */ searchIn<EventRow>('event', eventRow);

/** Search data of practices. */
export const practiceSearchDocument = /* @__PURE__ */ searchIn<PracticeRow>('practice', practiceRow);

/** A column of texts; none where there is something else. */
const strings: Read<string[]> = (value) =>
  entriesOf(value).map((entry) => (typeof entry === 'string' ? entry : ''));

/** Words, and where they stand. */
export const searchPartDocument: FeedDocument<Pick<SearchPart, 'version' | 'words' | 'positions'>> = {
  format: 'connective-cities/search-words',
  type: { version, words: strings, positions: strings },
};
