import * as z from 'zod/mini';
import { entryShape, firstPublishedSchema, indexPage } from './index-page.js';
import { wholeSchema } from './numbers.js';
import { list } from './plain.js';
import { regionSchema } from './region.js';
import { topicSchema } from './topic.js';
import { seriesKinds } from './vocabulary.js';
import { whenSchema } from './when.js';

/** One series as a list shows it. */
export const seriesEntrySchema = z.strictObject({
  ...entryShape,
  kind: z.enum(seriesKinds),
  when: z.optional(whenSchema),
  topics: list(topicSchema),
  regions: list(regionSchema),
  /** How many published events it has. */
  events: wholeSchema,
  firstPublished: firstPublishedSchema,
});

/** A valid {@link seriesEntrySchema}. */
export interface SeriesEntry extends z.infer<typeof seriesEntrySchema> {}

/** A page of the list of series, the first published last; those without a date are the oldest. */
export const seriesIndexSchema = indexPage('connective-cities/series-index', seriesEntrySchema);

/** A valid {@link seriesIndexSchema}. */
export interface SeriesIndexRecord extends z.infer<typeof seriesIndexSchema> {}
