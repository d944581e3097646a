// One table for each kind of document that can be read.
import type {
  Article,
  Count,
  DeletedEntry,
  EventRecord,
  Image,
  IndexEntry,
  IndexRecord,
  Location,
  Municipality,
  Participation,
  PlacesRecord,
  PracticeEntry,
  PracticeIndexRecord,
  PracticeRecord,
  SeriesEntry,
  SeriesIndexRecord,
  SeriesRecord,
  Series,
  Text,
  Topic,
  When,
} from '../index.js';
import { limits } from '../model/limits.js';
import { country, language, reference, sdg, signs, slug as slugForm } from '../model/patterns.js';
import {
  articleKinds,
  attendanceModes,
  eventKinds,
  eventStatuses,
  practiceStates,
  seriesKinds,
} from '../model/vocabulary.js';
import * as part from './parts.js';
import { readDocument, type FeedDocument, type ReadResult } from './read-document.js';
import { plain, richText, text } from './texts.js';
import {
  closed,
  day,
  instant,
  moment,
  no,
  passing,
  positive,
  record,
  slug,
  usually,
  version,
  whole,
} from './values.js';
import { readerOf, type Table, type Type } from './table.js';
import { isRecord, own, type Read } from './walk.js';

export const status = /* @__PURE__ */ usually<EventRecord['status']>('scheduled', eventStatuses);
const event = 'connective-cities/event';
const practice = 'connective-cities/practice';
const series = 'connective-cities/series';
const places = 'connective-cities/places';
const placesPart = 'connective-cities/places-part';

/** The document of one event. */
export const eventDocument: FeedDocument<EventRecord> = {
  format: event,
  type: /* @__PURE__ */ part.withTitle<EventRecord>({
    '$schema?': reference,
    format: [event],
    version,
    'generated?': instant,
    'modified?': instant,
    id: slug,
    'url?': reference,
    'calendar?': reference,
    'subtitle?': text,
    'previousStart?': moment,
    'partOf?': text,
    'registration?': part.registration,
    'summary?': richText,
    kind: eventKinds,
    status,
    attendance: attendanceModes,
    'when?': part.when,
    sessions: [part.session],
    languages: [language],
    interpretation: [language],
    locations: [part.location],
    series: [part.seriesMembership],
    organisers: [part.organisation],
    partners: [part.organisation],
    contacts: [part.contact],
    participation: /* @__PURE__ */ usually({}, part.participation),
    sections: [part.section],
    programme: [part.programmeItem],
    presentations: [part.presentation],
    questions: [part.question],
    outcomes: [part.outcome],
    workingGroups: [part.workingGroup],
    materials: [part.material],
    'image?': part.image,
    related: [part.related],
    topics: [part.topic],
    sdgs: [sdg],
    regions: [part.region],
    articles: [part.article],
    links: [part.link],
    ...part.mentionedPlaces,
  }),
};

/** The document of one good practice. */
export const practiceDocument: FeedDocument<PracticeRecord> = {
  format: practice,
  type: /* @__PURE__ */ part.withTitle<PracticeRecord>({
    '$schema?': reference,
    format: [practice],
    version,
    'generated?': instant,
    'modified?': instant,
    id: slug,
    'url?': reference,
    'subtitle?': text,
    'summary?': richText,
    municipalities: [part.municipality],
    organisations: [part.organisation],
    'period?': part.when,
    state: practiceStates,
    sections: [part.section],
    presentations: [{ event: part.related, 'when?': part.when, 'title?': text, presenters: [part.person] }],
    articles: [{ id: slug, kind: articleKinds, title: text, published: moment, url: reference }],
    contacts: [part.contact],
    materials: [part.material],
    'image?': part.image,
    related: [part.practice],
    topics: [part.topic],
    sdgs: [sdg],
    regions: [part.region],
    links: [part.link],
    ...part.mentionedPlaces,
  }),
};

/** What an entry of an index has besides its title, whatever it is about. */
const entry = {
  id: slug,
  document: reference,
  url: reference,
  'subtitle?': text,
  'modified?': instant,
  'firstPublished?': day,
};

const eventEntry = /* @__PURE__ */ part.withTitle<IndexEntry>({
  ...entry,
  kind: eventKinds,
  status,
  attendance: attendanceModes,
  'when?': part.when,
  places: [{ 'id?': slug, name: text, 'country?': country }],
  countries: [country],
  topics: [part.topic],
  regions: [part.region],
  series: [part.seriesMembership],
  'image?': part.image,
  'calendar?': reference,
  reviewed: no,
});

const practiceEntry = /* @__PURE__ */ part.withTitle<PracticeEntry>({
  ...entry,
  'teaser?': text,
  municipalities: [part.municipality],
  countries: [country],
  state: practiceStates,
  topics: [part.topic],
  sdgs: [sdg],
  regions: [part.region],
  'image?': part.image,
  events: whole,
});

const seriesEntry = /* @__PURE__ */ part.withTitle<SeriesEntry>({
  ...entry,
  kind: /* @__PURE__ */ usually('event-series', seriesKinds),
  'when?': part.when,
  topics: [part.topic],
  regions: [part.region],
  events: whole,
});

const deletedEntry: Table<DeletedEntry> = {
  id: slug,
  document: reference,
  url: reference,
  modified: instant,
  deleted: /* @__PURE__ */ passing<true>((value) => value === true),
};

/** A page of an index: its entries, and what stays in the place of withdrawn things. */
/* @__NO_SIDE_EFFECTS__ */
function page<const F extends string, E extends object>(format: F, type: Table<E>): FeedDocument<Page<F, E>> {
  const item: Read<E | DeletedEntry> = (value) =>
    (isRecord(value) && own(value, 'deleted') === true
      ? readerOf<DeletedEntry>(deletedEntry)
      : readerOf<E>(type as Type<E>))(value);
  const table = {
    '$schema?': reference,
    format: [format],
    version,
    'generated?': instant,
    items: [item],
    countryNames: part.countryNames,
    'search?': reference,
    'events?': reference,
    'practices?': reference,
    'series?': reference,
    'next?': reference,
  };
  return { format, type: table as unknown as Type<Page<F, E>> };
}

type Page<F extends string, E> = Omit<IndexRecord, 'format' | 'items'> & {
  format: F;
  items: (E | DeletedEntry)[];
};

/** A page of the list of events. */
export const indexDocument = /* @__PURE__ */ page('connective-cities/index', eventEntry);

/** A page of the library of practices. */
export const practiceIndexDocument = /* @__PURE__ */ page('connective-cities/practice-index', practiceEntry);

/** A page of the list of series. */
export const seriesIndexDocument = /* @__PURE__ */ page('connective-cities/series-index', seriesEntry);

/** The document of one series. */
export const seriesDocument: FeedDocument<SeriesRecord> = {
  format: series,
  type: /* @__PURE__ */ part.withTitle<SeriesRecord>({
    '$schema?': reference,
    format: [series],
    version,
    'generated?': instant,
    'modified?': instant,
    id: slug,
    'url?': reference,
    kind: /* @__PURE__ */ usually('event-series', seriesKinds),
    'subtitle?': text,
    aliases: [text],
    'summary?': richText,
    'when?': part.when,
    'partOf?': part.series,
    parts: [part.series],
    organisers: [part.organisation],
    partners: [part.organisation],
    contacts: [part.contact],
    participation: /* @__PURE__ */ usually({}, part.participation),
    sections: [part.section],
    materials: [part.material],
    'image?': part.image,
    topics: [part.topic],
    sdgs: [sdg],
    regions: [part.region],
    items: [eventEntry],
    links: [part.link],
    ...part.mentionedPlaces,
  }),
};

/** What a card shows of an event. Every {@link EventRecord} is one. */
export interface EventHead extends Pick<
  EventRecord,
  | 'version'
  | 'id'
  | 'url'
  | 'title'
  | 'subtitle'
  | 'kind'
  | 'status'
  | 'attendance'
  | 'when'
  | 'previousStart'
> {
  language: ShortProvenance;
  /** Their times alone. */
  sessions: When[];
  locations: ShortLocation[];
  series: { series: Pick<Series, 'title'>; label?: Text | undefined }[];
  topics: Pick<Topic, 'label'>[];
  image?: Pick<Image, 'url' | 'alt' | 'caption' | 'credit' | 'width' | 'height'> | undefined;
  participation: Pick<Participation, 'counts' | 'countriesComplete'> & {
    countries: Pick<CountryPresence, 'country'>[];
  };
  articles: Pick<Article, 'kind'>[];
}

type CountryPresence = Participation['countries'][number];

/** In which language a thing was written, and which translations are the publisher's. */
export interface ShortProvenance {
  original: string;
  translations: Record<string, { official: boolean }>;
}

/** Where an event takes place, in words: a place, or a virtual room on a platform. */
export interface ShortLocation {
  kind: Location['kind'];
  name?: Text | undefined;
  address?: string | undefined;
  municipality?: { name: Text } | undefined;
  platform?: string | undefined;
}

const shortProvenance: Table<ShortProvenance> = {
  original: language,
  translations: /* @__PURE__ */ usually({}, /* @__PURE__ */ record(language, { official: no })),
};

/** The same with no more of its origin. */
export const withShortTitle = /* @__PURE__ */ part.titledWith(shortProvenance);

/** The part of an event's document that a card shows: its file need not carry the tables of the rest. */
export const eventHeadDocument: FeedDocument<EventHead> = {
  format: event,
  type: /* @__PURE__ */ withShortTitle<EventHead>({
    version,
    id: slug,
    'url?': reference,
    'subtitle?': text,
    kind: eventKinds,
    status,
    attendance: attendanceModes,
    'when?': part.when,
    'previousStart?': moment,
    sessions: [part.when],
    locations: [
      {
        kind: /* @__PURE__ */ closed(['place', 'virtual']),
        'name?': text,
        'address?': plain,
        'municipality?': { name: text },
        'platform?': plain,
      },
    ],
    series: [{ series: { title: text }, 'label?': text }],
    topics: [{ label: text }],
    'image?': {
      'url?': reference,
      'alt?': text,
      'caption?': text,
      credit: text,
      'width?': positive,
      'height?': positive,
    },
    participation: /* @__PURE__ */ usually<EventHead['participation']>(
      {},
      { counts: [part.count], countries: [{ country }], countriesComplete: no },
    ),
    articles: [{ kind: articleKinds }],
  }),
};

/** Something that a map leads to. */
export interface Target {
  title: Text;
  url?: string | undefined;
}

const target = { title: text, 'url?': reference };

type Guest = Omit<Municipality, 'kind'>;
/** What a map shows of an event. Every {@link EventRecord} is one. */
export interface EventPlaces extends Pick<
  EventRecord,
  'version' | 'id' | 'url' | 'title' | 'countryNames' | 'countryNotes'
> {
  language: ShortProvenance;
  gazetteer?: Record<string, { note?: Text | undefined }> | undefined;
  participation: Omit<Participation, 'organisations' | 'note' | 'municipalities'> & {
    municipalities: { municipality: Guest; count?: Count | undefined }[];
  };
  presentations: { practice?: (Target & { municipalities: Guest[] }) | undefined }[];
}

/** What a map shows of a {@link PlacesRecord}. */
export interface FeedPlaces extends Omit<PlacesRecord, '$schema' | 'generated' | 'language' | 'format'> {
  language: ShortProvenance;
}

/** What a map can show: an event, or all municipalities of a feed. */
export type MapRecord = EventPlaces | FeedPlaces;

/** Whether a map shows all municipalities of a feed, and not those of one event. */
export function isPlaces(record: MapRecord): record is FeedPlaces {
  return 'parts' in record;
}

const eventPlacesType = /* @__PURE__ */ withShortTitle<EventPlaces>({
  version,
  id: slug,
  'url?': reference,
  ...part.countries,
  'gazetteer?': /* @__PURE__ */ record(slugForm, { 'note?': text }),
  participation: /* @__PURE__ */ usually<EventPlaces['participation']>(
    {},
    {
      counts: [part.count],
      countries: [part.countryPresence],
      countriesComplete: no,
      municipalities: [{ municipality: part.namedPlace, 'count?': part.count }],
      municipalitiesComplete: no,
    },
  ),
  presentations: [{ 'practice?': { ...target, municipalities: [part.namedPlace] } }],
});

/** As many signs as there may be points, and for the other string as many as their bits can take. */
const signsOfPoints = /* @__PURE__ */ passing<string>(
  (value) => typeof value === 'string' && value.length <= 6 * limits.places && signs.test(value),
);

const placesType: Table<FeedPlaces> = {
  version,
  language: shortProvenance,
  'title?': text,
  countries: [{ country, placed: whole, unplaced: whole }],
  lengths: signsOfPoints,
  bits: signsOfPoints,
  partSize: positive,
  parts: [reference],
  ...part.countries,
};

/** The part of an event's document that a map shows, or of the document of all municipalities of a feed. */
export const mapDocument: FeedDocument<MapRecord> = {
  format: [event, places],
  type: (value) =>
    own(value as Record<string, unknown>, 'format') === places
      ? readerOf<FeedPlaces>(placesType)(value)
      : readerOf(eventPlacesType)(value),
};

/** What a map shows of a part of the places' names. */
export interface PlaceNames {
  version: string;
  municipalities: { id: string; name: Text; practices: Target[]; events: Target[] }[];
}

/** Names of some of the municipalities, which a map asks for when they are needed. */
export const placesPartDocument: FeedDocument<PlaceNames> = {
  format: placesPart,
  type: { version, municipalities: [{ id: slug, name: text, practices: [target], events: [target] }] },
};

/**
 * Reads the feed document of an event: parsed JSON, or its text. What cannot be used is left out
 * and reported, and the rest is returned, in the shape that `eventSchema` accepts: unknown fields
 * are passed over, unknown words become `other` or `unknown`, missing lists are empty. `event` is
 * missing where the document is no event, or has no id or no title. The result shares nothing with
 * the input. Never throws.
 */
export const readEvent = (json: unknown): ReadResult<'event', EventRecord> =>
  readDocument(json, eventDocument, 'event');

/** Reads the document of a good practice, as {@link readEvent} reads that of an event. */
export const readPractice = (json: unknown): ReadResult<'practice', PracticeRecord> =>
  readDocument(json, practiceDocument, 'practice');

/** Reads the document of a series, as {@link readEvent} reads that of an event. */
export const readSeries = (json: unknown): ReadResult<'series', SeriesRecord> =>
  readDocument(json, seriesDocument, 'series');

/** Reads a page of a feed's library of practices, as {@link readEvent} reads an event. */
export const readPracticeIndex = (json: unknown): ReadResult<'index', PracticeIndexRecord> =>
  readDocument(json, practiceIndexDocument, 'index');

/** Reads a page of a feed's list of series, as {@link readEvent} reads an event. */
export const readSeriesIndex = (json: unknown): ReadResult<'index', SeriesIndexRecord> =>
  readDocument(json, seriesIndexDocument, 'index');

/** Reads a page of a feed's list of events, as {@link readEvent} reads an event. */
export const readIndex = (json: unknown): ReadResult<'index', IndexRecord> =>
  readDocument(json, indexDocument, 'index');
