import * as z from 'zod/mini';
import { countryFormSchema } from './country.js';
import { referenceSchema } from './link.js';
import { dateSchema, instantSchema } from './moment.js';
import * as patterns from './patterns.js';
import { list } from './plain.js';
import { regionSchema } from './region.js';
import { seriesSchema } from './series.js';
import { slugSchema } from './slug.js';
import { textSchema } from './text.js';
import { topicSchema } from './topic.js';
import { attendanceModes, eventKinds, eventStatuses } from './vocabulary.js';
import { whenSchema } from './when.js';

/** One event as a list shows it. */
export const indexEntrySchema = z.strictObject({
  id: slugSchema,
  /** The event's document, relative to the index. */
  document: referenceSchema,
  /** The event's page, relative to the index. */
  url: referenceSchema,
  title: textSchema,
  subtitle: z.optional(textSchema),
  kind: z.enum(eventKinds),
  status: z.enum(eventStatuses),
  attendance: z.enum(attendanceModes),
  when: z.optional(whenSchema),
  countries: list(countryFormSchema),
  topics: list(topicSchema),
  regions: list(regionSchema),
  series: list(seriesSchema),
  /** Day of first publication; the index is ordered by it, newest first. */
  firstPublished: dateSchema,
  modified: z.optional(instantSchema),
});

/** The list of a feed's events, newest first. */
export const indexSchema = z.strictObject({
  $schema: z.optional(referenceSchema),
  format: z.literal('connective-cities/index'),
  version: z.string().check(z.regex(patterns.version)),
  modified: z.optional(instantSchema),
  items: list(indexEntrySchema),
  countryNames: z.record(countryFormSchema, textSchema),
  /** The page of older entries. */
  next: z.optional(referenceSchema),
});

/** A valid {@link indexSchema}. */
export interface IndexRecord extends z.infer<typeof indexSchema> {}
