import type { Count, EventRecord, Person, ProgrammeItem } from '../index.js';
import { fill, inLanguage, type CardWords, type CountWords, type ProgrammeWords } from '../language/index.js';
import { headlineCounts } from '../model/headline-counts.js';
import { headingsIn, type Heading } from './csv/headings.js';
import { csv, type Cell, type Separator } from './csv/rows.js';
import { pageAddress } from './shared/address.js';
import { countryWords, placeWords } from './shared/place-words.js';
import { plainText } from './shared/plain-text.js';
import { plain, type TextReading } from './shared/reading.js';

export { csv, unguarded, type Cell, type Separator } from './csv/rows.js';

/** What a table has to know besides its event. */
export interface CsvOptions {
  /** Language in which texts are read; those that do not have it are read in their original. */
  language: string;
  /** Words of a language file. */
  words: { card: CardWords; programme: ProgrammeWords; counts: CountWords };
  /** A comma where nothing is said. */
  separator?: Separator;
}

const DAY = 'YYYY-MM-DD'.length;

/** The programme of an event, a row for each item; undefined where it has none. */
export function programmeCsv(event: EventRecord, options: CsvOptions): string | undefined {
  const reading = readingOf(event, options);
  const { kinds } = options.words.programme;
  const rows = event.programme.map((item): Partial<Record<Heading, Cell>> => {
    const body = item.body && inLanguage(item.body, reading.language, reading.original)?.value;
    const where = event.locations.find(({ id }) => id === item.location);
    return {
      ...timesOf(item),
      title: itemTitle(reading, item, options),
      kind: item.kind === 'other' ? undefined : kinds[item.kind],
      room:
        where &&
        (plain(reading, where.name) ?? placeWords(reading, where, event.countryNames, options.words.card)),
      track: plain(reading, item.track),
      description: body && plainText(body),
    };
  });
  return table(['day', 'start', 'end', 'title', 'kind', 'room', 'track', 'description'], rows, options);
}

/** Everybody in the programme and the presentations of an event, a row for each part they have in it; undefined where nobody is named. */
export function presentersCsv(event: EventRecord, options: CsvOptions): string | undefined {
  const reading = readingOf(event, options);
  const row = (person: Person, more: Partial<Record<Heading, Cell>>) => ({
    ...personCells(reading, person, options),
    ...more,
  });
  const inProgramme = event.programme.flatMap((item) =>
    item.people.map((person) => row(person, { item: itemTitle(reading, item, options) })),
  );
  const presenting = event.presentations.flatMap(({ id, title, practice, presenters }) => {
    const item = event.programme.find(({ presentations }) => presentations.includes(id));
    return presenters.map((person) =>
      row(person, {
        presentation: plain(reading, title ?? practice?.title),
        item: item && itemTitle(reading, item, options),
      }),
    );
  });
  return table(
    ['name', 'honorific', 'role', 'position', 'organisation', 'place', 'presentation', 'item'],
    [...inProgramme, ...presenting],
    options,
  );
}

/** The countries that took part, a row each; undefined where none is listed. */
export function countriesCsv(event: EventRecord, options: CsvOptions): string | undefined {
  const reading = readingOf(event, options);
  const rows = event.participation.countries.map(({ country, label, count }) => ({
    country: countryWords(reading, country, event.countryNames),
    participants: count && countCell(count, options),
    label: plain(reading, label),
  }));
  return table(['country', 'participants', 'label'], rows, options);
}

/** The municipalities that took part, a row each; undefined where none is listed. */
export function municipalitiesCsv(event: EventRecord, options: CsvOptions): string | undefined {
  const reading = readingOf(event, options);
  const rows = event.participation.municipalities.map(
    ({ municipality: { name, country, lat, lon }, count }) => ({
      municipality: plain(reading, name),
      country: countryWords(reading, country, event.countryNames),
      participants: count && countCell(count, options),
      latitude: lat,
      longitude: lon,
    }),
  );
  return table(['municipality', 'country', 'participants', 'latitude', 'longitude'], rows, options);
}

const eventColumns = [
  ...(['id', 'title', 'subtitle', 'kind', 'status', 'attendance'] as const),
  ...(['firstDay', 'start', 'lastDay', 'end', 'timeZone', 'place'] as const),
  ...(['participants', 'municipalities', 'countries', 'organisers'] as const),
  ...(['topics', 'regions', 'series', 'page'] as const),
];

/**
 * All events, a row each, in the order in which they come.
 *
 * @param options with the whole address of the feed's folder, a slash at its end
 */
export function eventsCsv(events: Iterable<EventRecord>, options: CsvOptions & { feed: string }): string {
  const head = headingsIn(options.language);
  const rows: Cell[][] = [eventColumns.map((column) => head[column])];
  for (const event of events) {
    const cells = eventCells(event, options);
    rows.push(eventColumns.map((column) => cells[column]));
  }
  return csv(rows, options.separator);
}

function eventCells(
  event: EventRecord,
  options: CsvOptions & { feed: string },
): Partial<Record<Heading, Cell>> {
  const { card } = options.words;
  const reading = readingOf(event, options);
  const { kind, status, attendance, when, countryNames } = event;
  const counts = headlineCounts(event);
  const count = (of: Count['of']) => {
    const stated = counts.find((one) => one.of === of);
    return stated && countCell(stated, options);
  };
  const names = (things: readonly { name?: EventRecord['title']; label?: EventRecord['title'] }[]) =>
    listed(things.map(({ name, label }) => plain(reading, name ?? label)));
  return {
    id: event.id,
    title: plain(reading, event.title),
    subtitle: plain(reading, event.subtitle),
    kind: kind === 'other' ? undefined : card.kinds[kind],
    status: status === 'scheduled' || status === 'other' ? undefined : card.status[status],
    attendance: attendance === 'unknown' ? undefined : card.attendance[attendance],
    firstDay: when?.start.slice(0, DAY),
    start: when && clock(when.start),
    lastDay: when?.end?.slice(0, DAY),
    end: when?.end === undefined ? undefined : clock(when.end),
    timeZone: when?.timeZone,
    place: listed(event.locations.map((place) => placeWords(reading, place, countryNames, card))),
    participants: count('participants'),
    municipalities: count('municipalities'),
    countries: count('countries'),
    organisers: names(event.organisers),
    topics: names(event.topics),
    regions: names(event.regions),
    series: listed(event.series.map(({ series }) => plain(reading, series.title))),
    page: pageAddress(event, reading.language, `${options.feed}events/${event.id}.json`),
  };
}

function readingOf({ language: { original } }: EventRecord, { language }: CsvOptions): TextReading {
  return { language, original };
}

function table(
  columns: readonly Heading[],
  rows: readonly Partial<Record<Heading, Cell>>[],
  { language, separator }: CsvOptions,
): string | undefined {
  if (rows.length === 0) return undefined;
  const head = headingsIn(language);
  return csv(
    [columns.map((column) => head[column]), ...rows.map((row) => columns.map((column) => row[column]))],
    separator,
  );
}

function itemTitle(reading: TextReading, { id, title, kind }: ProgrammeItem, { words }: CsvOptions): string {
  return plain(reading, title) ?? (kind === 'other' ? id : words.programme.kinds[kind]);
}

/** Day and times of day. An end on another day says which. */
function timesOf({ when }: ProgrammeItem): Partial<Record<Heading, Cell>> {
  if (!when) return {};
  const { start, end } = when;
  const day = start.slice(0, DAY);
  const sameDay = end?.startsWith(day);
  return {
    day,
    start: clock(start),
    end: end === undefined ? undefined : sameDay ? clock(end) : end.replace('T', ' '),
  };
}

/** The time of day of a moment, `HH:MM`. */
function clock(moment: string): string | undefined {
  return moment.length > DAY ? moment.slice(DAY + 1) : undefined;
}

function personCells(
  reading: TextReading,
  { name, honorific, role, affiliations }: Person,
  { words }: CsvOptions,
): Partial<Record<Heading, Cell>> {
  const all = (of: (affiliation: Person['affiliations'][number]) => string | undefined) =>
    listed(affiliations.map(of));
  return {
    name,
    honorific: plain(reading, honorific),
    role: role === 'other' ? undefined : words.programme.roles[role],
    position: all((one) => plain(reading, one.role)),
    organisation: all((one) => plain(reading, one.organisation?.name ?? one.name ?? one.text)),
    place: all((one) => plain(reading, one.place)),
  };
}

/** A count as a number where it is one, else with the word that qualifies it: "rund 50". */
function countCell({ value, max, qualifier }: Count, { words: { counts } }: CsvOptions): Cell {
  const number = max === undefined ? String(value) : fill(counts.range, { n: value, max });
  if (qualifier !== 'exact') return fill(counts.qualifiers[qualifier], { n: number });
  return max === undefined ? value : number;
}

function listed(parts: readonly (string | undefined)[]): string | undefined {
  return parts.filter((part) => part !== undefined && part !== '').join('; ') || undefined;
}
