// What lists show: rows, as pages of an index and search data have them. Their file need not carry the tables of
// whole entries.
import type { IndexEntry, PracticeEntry, Series, Text } from '../index.js';
import { country, reference } from '../model/patterns.js';
import { attendanceModes, eventKinds, practiceStates } from '../model/vocabulary.js';
import { status, withShortTitle, type ShortProvenance } from './documents.js';
import * as part from './parts.js';
import type { FeedDocument } from './read-document.js';
import { readerOf, type Table, type Type } from './table.js';
import { text } from './texts.js';
import { no, slug, version } from './values.js';
import { isRecord, own, type Read } from './walk.js';

/** An event as a row of a list shows it. Every {@link IndexEntry} is one. */
export interface EventRow extends Pick<
  IndexEntry,
  | 'id'
  | 'url'
  | 'title'
  | 'kind'
  | 'status'
  | 'attendance'
  | 'when'
  | 'countries'
  | 'topics'
  | 'regions'
  | 'reviewed'
> {
  language: ShortProvenance;
  places: { name: Text; country?: string | undefined }[];
  series: { series: Pick<Series, 'title'>; label?: Text | undefined }[];
}

/** A practice as a row of a list shows it. Every {@link PracticeEntry} is one. */
export interface PracticeRow extends Pick<
  PracticeEntry,
  'id' | 'url' | 'title' | 'teaser' | 'municipalities' | 'countries' | 'state' | 'topics' | 'regions'
> {
  language: ShortProvenance;
}

/** A page of an index as a list shows it: what was withdrawn is not in it. */
export interface ListPage<E> {
  version: string;
  items: E[];
  countryNames: Record<string, Text>;
  search?: string | undefined;
  next?: string | undefined;
}

const common = {
  id: slug,
  url: reference,
  countries: [country],
  topics: [part.topic],
  regions: [part.region],
} as const;

/** How a row of an event is read. */
export const eventRow = /* @__PURE__ */ withShortTitle<EventRow>({
  ...common,
  kind: eventKinds,
  status,
  attendance: attendanceModes,
  'when?': part.when,
  places: [{ name: text, 'country?': country }],
  series: [{ series: { title: text }, 'label?': text }],
  reviewed: no,
});

/** How a row of a practice is read. */
export const practiceRow = /* @__PURE__ */ withShortTitle<PracticeRow>({
  ...common,
  'teaser?': text,
  municipalities: [part.municipality],
  state: practiceStates,
});

/* @__NO_SIDE_EFFECTS__ */
function listOf<E extends object>(format: string, row: Table<E>): FeedDocument<ListPage<E>> {
  const item: Read<E> = (value) =>
    isRecord(value) && own(value, 'deleted') === true ? null : readerOf<E>(row as Type<E>)(value);
  const table = {
    version,
    items: [item],
    countryNames: part.countryNames,
    'search?': reference,
    'next?': reference,
  };
  return { format, type: table as unknown as Type<ListPage<E>> };
}

/** The part of a page of the list of events that a list shows. */
export const eventListDocument = /* @__PURE__ */ listOf('connective-cities/index', eventRow);

/** The part of a page of the library of practices that a list shows. */
export const practiceListDocument = /* @__PURE__ */ listOf('connective-cities/practice-index', practiceRow);
