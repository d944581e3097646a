import type { EventSearch, IndexEntry, PracticeEntry, PracticeSearch, SearchPart, When } from '../index.js';
import { decodePositions } from '../model/position-code.js';

type SearchData = EventSearch | PracticeSearch;

/** An event as search data shows it, by addresses relative to the index. */
export type FoundEvent = Pick<
  IndexEntry,
  | 'id'
  | 'document'
  | 'url'
  | 'title'
  | 'language'
  | 'when'
  | 'kind'
  | 'status'
  | 'attendance'
  | 'places'
  | 'countries'
  | 'topics'
  | 'regions'
  | 'series'
  | 'reviewed'
>;

/** A practice as search data shows it, by addresses relative to the index. */
export type FoundPractice = Pick<
  PracticeEntry,
  | 'id'
  | 'document'
  | 'url'
  | 'title'
  | 'language'
  | 'municipalities'
  | 'countries'
  | 'topics'
  | 'regions'
  | 'state'
  | 'events'
>;

/** Documents in which words that begin with these letters are found, relative to the search data. */
export function partsFor({ words }: Pick<SearchData, 'words'>, letters: string): string[] {
  return words
    .filter(({ from }, at) => {
      const next = words[at + 1]?.from;
      return from.slice(0, letters.length) <= letters && (next === undefined || next >= letters);
    })
    .map(({ document }) => document);
}

/**
 * Positions of the things in which a word stands that begins with these letters. Where none does, words
 * count that begin almost like it: with one slip of the finger in five letters or more, two in nine or more.
 *
 * @param letters as `searchWords` makes them of what somebody typed
 */
export function positionsOf({ words, positions }: SearchPart, letters: string): Set<number> {
  const found = (fits: (word: string) => boolean) =>
    new Set(words.flatMap((word, at) => (fits(word) ? decodePositions(positions[at] ?? '') : [])));
  const exact = found((word) => word.startsWith(letters));
  const slips = letters.length < 5 ? 0 : letters.length < 9 ? 1 : 2;
  return exact.size > 0 || slips === 0 ? exact : found((word) => beginsLike(word, letters, slips));
}

/**
 * Whether the beginning of a word becomes what was typed by so many slips at most: a letter more, less,
 * other, or exchanged with its neighbour (the distance of Damerau and Levenshtein, ended early).
 */
function beginsLike(word: string, typed: string, slips: number): boolean {
  const length = Math.min(word.length, typed.length + slips);
  let earlier: number[] = [];
  let last = Array.from({ length: length + 1 }, (_, at) => at);
  for (let row = 1; row <= typed.length; row += 1) {
    const next = [row];
    let least = row;
    for (let at = 1; at <= length; at += 1) {
      const same = word[at - 1] === typed[row - 1];
      let slip = Math.min(last[at - 1]! + (same ? 0 : 1), last[at]! + 1, next[at - 1]! + 1);
      if (at > 1 && row > 1 && word[at - 1] === typed[row - 2] && word[at - 2] === typed[row - 1])
        slip = Math.min(slip, earlier[at - 2]! + 1);
      next.push(slip);
      least = Math.min(least, slip);
    }
    if (least > slips) return false;
    earlier = last;
    last = next;
  }
  return Math.min(...last) <= slips;
}

/** Whether a position is among ascending ones. Lists of thousands are asked for each of thousands. */
function has(positions: readonly number[], position: number): boolean {
  let from = 0;
  let to = positions.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (positions[middle]! < position) from = middle + 1;
    else to = middle;
  }
  return positions[from] === position;
}

/** The page of the index that holds the whole entry at a position, relative to the index; nothing for the newest. */
export function olderPageOf(
  { first, pageSize, olderPages }: Pick<SearchData, 'first' | 'pageSize' | 'olderPages'>,
  position: number,
): number | undefined {
  const page = Math.floor((first + position) / pageSize) + 1;
  return page <= olderPages ? page : undefined;
}

function rowsOf<T>(table: readonly T[], places: readonly number[] | undefined): T[] {
  return (places ?? []).flatMap((place) => table[place] ?? []);
}

/** What both kinds of thing have; nothing for a position at which nothing is published. */
function common(data: SearchData, position: number, folder: string) {
  const id = data.ids[position];
  if (!id || has(data.deleted, position)) return undefined;
  const title = Object.fromEntries(
    Object.entries(data.titles).flatMap(([language, titles]) => {
      const words = titles[position];
      return words === undefined || words === '' ? [] : [[language, words] as const];
    }),
  );
  const language = data.languages[data.languageOf[position] ?? -1];
  return {
    id,
    document: `${folder}/${id}.json`,
    url: `${folder}/${id}.html`,
    title,
    language: language ?? { original: Object.keys(title)[0] ?? '', translations: {} },
    countries: rowsOf(data.countries, data.countriesOf[position]),
    topics: rowsOf(data.topics, data.topicsOf[position]),
    regions: rowsOf(data.regions, data.regionsOf[position]),
  };
}

/** The event at a position, as a list shows it; nothing where it was withdrawn. */
export function eventAt(data: EventSearch, position: number): FoundEvent | undefined {
  const shared = common(data, position, 'events');
  if (!shared) return undefined;
  const when = whenAt(data, position);
  return {
    ...shared,
    ...(when && { when }),
    kind: data.kinds[data.kindOf[position] ?? -1] ?? 'other',
    status: data.statuses[data.statusOf[position] ?? -1] ?? 'other',
    attendance: data.attendances[data.attendanceOf[position] ?? -1] ?? 'unknown',
    places: rowsOf(data.places, data.placesOf[position]),
    series: rowsOf(data.series, data.seriesOf[position]).map((series) => ({ series })),
    reviewed: has(data.reviewed, position),
  };
}

/** The practice at a position, as a library shows it; nothing where it was withdrawn. */
export function practiceAt(data: PracticeSearch, position: number): FoundPractice | undefined {
  const shared = common(data, position, 'practices');
  return (
    shared && {
      ...shared,
      municipalities: rowsOf(data.municipalities, data.municipalitiesOf[position]),
      state: data.states[data.stateOf[position] ?? -1] ?? 'unknown',
      events: data.events[position] ?? 0,
    }
  );
}

const MINUTE = 60_000;

function whenAt({ starts, ends, aheads, lasts }: EventSearch, position: number): When | undefined {
  const start = starts[position];
  if (start === undefined || start === '') return undefined;
  const end = ends[position];
  const clock = Date.parse(`${start}${'0000-01-01T00:00'.slice(start.length)}:00Z`);
  const first = clock - (aheads[position] ?? 0) * MINUTE;
  const minutes = lasts[position] ?? 0;
  const startUtc = instant(first);
  const endUtc = minutes > 0 ? instant(first + minutes * MINUTE) : undefined;
  return {
    start,
    ...(end !== undefined && end !== '' && { end }),
    ...(startUtc && { startUtc }),
    ...(endUtc && { endUtc }),
  };
}

/** Nothing for what no calendar reaches. */
function instant(milliseconds: number): string | undefined {
  const date = new Date(milliseconds);
  return Number.isFinite(date.getTime()) ? `${date.toISOString().slice(0, 19)}Z` : undefined;
}
