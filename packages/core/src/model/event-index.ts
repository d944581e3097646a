import * as z from 'zod/mini';
import { countryFormSchema } from './country.js';
import { imageSchema } from './image.js';
import { entryShape, firstPublishedSchema, indexPage } from './index-page.js';
import { referenceSchema } from './link.js';
import { list } from './plain.js';
import { regionSchema } from './region.js';
import { seriesMembershipSchema } from './series.js';
import { slugSchema } from './slug.js';
import { textSchema } from './text.js';
import { topicSchema } from './topic.js';
import { attendanceModes, eventKinds, eventStatuses } from './vocabulary.js';
import { whenSchema } from './when.js';

/** Where an event takes place, as a list says it: the municipality, else the name of the place. */
export const entryPlaceSchema = z.strictObject({
  /** Of the municipality, where it is known. */
  id: z.optional(slugSchema),
  name: textSchema,
  country: z.optional(countryFormSchema),
});

/** One event as a list shows it. */
export const indexEntrySchema = z.strictObject({
  ...entryShape,
  kind: z.enum(eventKinds),
  status: z.enum(eventStatuses),
  attendance: z.enum(attendanceModes),
  when: z.optional(whenSchema),
  places: list(entryPlaceSchema),
  /** Countries that took part or in which it takes place, each once. */
  countries: list(countryFormSchema),
  topics: list(topicSchema),
  regions: list(regionSchema),
  series: list(seriesMembershipSchema),
  image: z.optional(imageSchema),
  /** The event for a calendar (iCalendar), where it has one. */
  calendar: z.optional(referenceSchema),
  /** Whether a review or a documentation of it has been published. */
  reviewed: z.boolean(),
  firstPublished: firstPublishedSchema,
});

/** A valid {@link indexEntrySchema}. */
export interface IndexEntry extends z.infer<typeof indexEntrySchema> {}

/** A page of the list of a feed's events, the first published last. */
export const indexSchema = indexPage('connective-cities/index', indexEntrySchema);

/** A valid {@link indexSchema}. */
export interface IndexRecord extends z.infer<typeof indexSchema> {}
