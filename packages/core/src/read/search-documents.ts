// How search data are read. Columns belong together by their places, so nothing in them is left out.
import type { EventSearch, PracticeSearch, SearchPart } from '../index.js';
import { limits } from '../model/limits.js';
import { country, language, reference, searchWord, signs } from '../model/patterns.js';
import { attendanceModes, eventKinds, eventStatuses, practiceStates } from '../model/vocabulary.js';
import * as part from './parts.js';
import type { FeedDocument } from './read-document.js';
import { plain, text } from './texts.js';
import { instant, moment, passing, positive, record, slug, usually, version, whole } from './values.js';
import { readerOf, type Type } from './table.js';
import { cut, readAt, type Read } from './walk.js';

/** A column or a table; `none` stands where there is nothing, or nothing that can be read. */
/* @__NO_SIDE_EFFECTS__ */
function column<T>(none: NoInfer<T>, type: Type<T>): Read<T[]> {
  return (value = []) => {
    if (!Array.isArray(value)) return undefined;
    if (value.length > limits.list) cut(limits.list);
    const read = readerOf(type);
    return value
      .slice(0, limits.list)
      .map((entry, at) => (entry === none ? none : (readAt(at, read, entry) ?? none)));
  };
}

/** Things that columns name by their places; what cannot be read is a gap. */
/* @__NO_SIDE_EFFECTS__ */
const table = <T>(type: Type<T>): Read<T[]> => column<T>(undefined as T, type);

const numbers = /* @__PURE__ */ column(-1, whole);
const several = /* @__PURE__ */ column<number[]>([], [whole]);
const moments = /* @__PURE__ */ column('', moment);

/** As many signs as the positions of all things can take. */
const positions = /* @__PURE__ */ passing<string>(
  (value) => typeof value === 'string' && value.length <= 4 * limits.list && signs.test(value),
);

const common = {
  '$schema?': reference,
  version,
  'generated?': instant,
  first: whole,
  pageSize: positive,
  olderPages: whole,
  ids: /* @__PURE__ */ column('', slug),
  deleted: [whole],
  titles: /* @__PURE__ */ usually({}, /* @__PURE__ */ record(language, /* @__PURE__ */ column('', plain))),
  languages: /* @__PURE__ */ table(part.provenance),
  languageOf: numbers,
  topics: /* @__PURE__ */ table(part.topic),
  topicsOf: several,
  regions: /* @__PURE__ */ table(part.region),
  regionsOf: several,
  countries: /* @__PURE__ */ table<string>(country),
  countriesOf: several,
  countryNames: part.countryNames,
  words: [{ from: searchWord, document: reference }],
  'next?': reference,
} as const;

type EntryPlace = EventSearch['places'][number];

/** Search data of events. */
export const eventSearchDocument: FeedDocument<EventSearch> = {
  format: 'connective-cities/event-search',
  type: {
    ...common,
    format: ['connective-cities/event-search'],
    starts: moments,
    ends: moments,
    aheads: /* @__PURE__ */ column(0, /* @__PURE__ */ passing<number>(Number.isSafeInteger)),
    lasts: /* @__PURE__ */ column(0, whole),
    kinds: /* @__PURE__ */ column('other', eventKinds),
    kindOf: numbers,
    statuses: /* @__PURE__ */ column('other', eventStatuses),
    statusOf: numbers,
    attendances: /* @__PURE__ */ column('unknown', attendanceModes),
    attendanceOf: numbers,
    places: /* @__PURE__ */ table<EntryPlace>({ 'id?': slug, name: text, 'country?': country }),
    placesOf: several,
    series: /* @__PURE__ */ table(part.series),
    seriesOf: several,
    reviewed: [whole],
  },
};

/** Search data of practices. */
export const practiceSearchDocument: FeedDocument<PracticeSearch> = {
  format: 'connective-cities/practice-search',
  type: {
    ...common,
    format: ['connective-cities/practice-search'],
    municipalities: /* @__PURE__ */ table(part.municipality),
    municipalitiesOf: several,
    states: /* @__PURE__ */ column('unknown', practiceStates),
    stateOf: numbers,
    events: /* @__PURE__ */ column(0, whole),
  },
};

/** Words, and where they stand. */
export const searchPartDocument: FeedDocument<SearchPart> = {
  format: 'connective-cities/search-words',
  type: {
    '$schema?': reference,
    version,
    format: ['connective-cities/search-words'],
    words: /* @__PURE__ */ column('', searchWord),
    positions: /* @__PURE__ */ column('', positions),
  },
};
