import * as z from 'zod/mini';
import { countryFormSchema } from './country.js';
import { entryPlaceSchema } from './event-index.js';
import { languageTagSchema } from './language-tag.js';
import { limits } from './limits.js';
import { referenceSchema } from './link.js';
import { instantSchema, momentSchema } from './moment.js';
import { municipalitySchema } from './municipality.js';
import { positiveSchema, wholeSchema } from './numbers.js';
import * as patterns from './patterns.js';
import { list, plainSchema } from './plain.js';
import { provenanceSchema } from './provenance.js';
import { regionSchema } from './region.js';
import { seriesSchema } from './series.js';
import { slugSchema } from './slug.js';
import { textSchema } from './text.js';
import { topicSchema } from './topic.js';
import { attendanceModes, eventKinds, eventStatuses, practiceStates } from './vocabulary.js';

/** Things that one document of search data covers; older ones are in the next document. */
export const THINGS_OF_A_SEARCH = limits.list;

/** A column of numbers: one for each thing, in their order. */
const numbers = list(wholeSchema);

/** A column of lists of numbers: places in a table of this document, for each thing. */
const several = list(list(wholeSchema));

/** A text or nothing. */
const orNothing = <T extends z.core.$ZodType>(schema: T) => z.union([schema, z.literal('')]);

/**
 * What is common to search data of events and of practices. It is written in columns: the same place
 * in every column belongs to the same thing, and the first published thing stands first. Tables
 * (topics, regions, countries) say each thing once; columns name places in them.
 */
const searchShape = {
  $schema: z.optional(referenceSchema),
  version: z.string().check(z.regex(patterns.version)),
  /** The newest change of anything in it; never the time of a build. */
  generated: z.optional(instantSchema),
  /** Position of its first thing among all, which the index counts from 0, the oldest. */
  first: wholeSchema,
  /**
   * Entries of an older page of the index, and how many older pages there are: the thing at position
   * `p` stands on page `p / pageSize + 1`, rounded down, if there is such a page, else on the newest.
   */
  pageSize: positiveSchema,
  olderPages: wholeSchema,
  ids: list(slugSchema),
  /** Places of things that were withdrawn; nothing else is said of them. */
  deleted: numbers,
  /** Titles by language; nothing where a thing has none in it. */
  titles: z.record(languageTagSchema, list(orNothing(plainSchema))),
  /** Original languages with the origin of the others, its notes apart, and which of them each thing has. */
  languages: list(provenanceSchema),
  languageOf: numbers,
  topics: list(topicSchema),
  topicsOf: several,
  regions: list(regionSchema),
  regionsOf: several,
  countries: list(countryFormSchema),
  countriesOf: several,
  countryNames: z.record(countryFormSchema, textSchema),
  /**
   * Where the words of titles, places and texts are found: documents in the order of the words, each
   * with the first word it holds.
   */
  words: list(
    z.strictObject({ from: z.string().check(z.regex(patterns.searchWord)), document: referenceSchema }),
  ),
  /** Search data of older things. */
  next: z.optional(referenceSchema),
};

/** Enough of all events to filter them, to search them and to show what was found as a list. */
export const eventSearchSchema = z.strictObject({
  ...searchShape,
  format: z.literal('connective-cities/event-search'),
  /** First and last moments as wall-clock times; nothing where none is given. */
  starts: list(orNothing(momentSchema)),
  ends: list(orNothing(momentSchema)),
  /** Minutes by which the clock of the first moment is ahead of UTC. */
  aheads: list(z.int()),
  /** Minutes from the first instant to the first one after the end; 0 where no end is known. */
  lasts: numbers,
  /** Words of the model, and which of them each event has. */
  kinds: list(z.enum(eventKinds)),
  kindOf: numbers,
  statuses: list(z.enum(eventStatuses)),
  statusOf: numbers,
  attendances: list(z.enum(attendanceModes)),
  attendanceOf: numbers,
  places: list(entryPlaceSchema),
  placesOf: several,
  /** Without their addresses. */
  series: list(seriesSchema),
  seriesOf: several,
  /** Places of events of which a review or a documentation has been published. */
  reviewed: numbers,
});

/** A valid {@link eventSearchSchema}. */
export interface EventSearch extends z.infer<typeof eventSearchSchema> {}

/** Enough of all practices to filter them, to search them and to show what was found as a list. */
export const practiceSearchSchema = z.strictObject({
  ...searchShape,
  format: z.literal('connective-cities/practice-search'),
  municipalities: list(municipalitySchema),
  municipalitiesOf: several,
  states: list(z.enum(practiceStates)),
  stateOf: numbers,
  /** At how many published events each was presented. */
  events: numbers,
});

/** A valid {@link practiceSearchSchema}. */
export interface PracticeSearch extends z.infer<typeof practiceSearchSchema> {}

/** Words from one to another, and the positions at which they stand. */
export const searchPartSchema = z.strictObject({
  $schema: z.optional(referenceSchema),
  format: z.literal('connective-cities/search-words'),
  version: z.string().check(z.regex(patterns.version)),
  /** In the order of their code units, as `searchWords` makes them. */
  words: list(z.string().check(z.regex(patterns.searchWord))),
  /** For each word the positions within the search data, as `encodePositions` writes them. */
  positions: list(z.string().check(z.regex(patterns.signs))),
});

/** A valid {@link searchPartSchema}. */
export interface SearchPart extends z.infer<typeof searchPartSchema> {}
