import * as z from 'zod/mini';
import { countryFormSchema } from './country.js';
import { imageSchema } from './image.js';
import { entryShape, firstPublishedSchema, indexPage } from './index-page.js';
import { municipalitySchema } from './municipality.js';
import { wholeSchema } from './numbers.js';
import { list } from './plain.js';
import { regionSchema } from './region.js';
import { sdgSchema } from './sdg.js';
import { textSchema } from './text.js';
import { topicSchema } from './topic.js';
import { practiceStates } from './vocabulary.js';

/** One practice as a library shows it. */
export const practiceEntrySchema = z.strictObject({
  ...entryShape,
  /** The beginning of its summary as plain text, at most 300 characters. */
  teaser: z.optional(textSchema),
  municipalities: list(municipalitySchema),
  /** Countries of its municipalities, each once. */
  countries: list(countryFormSchema),
  state: z.enum(practiceStates),
  topics: list(topicSchema),
  sdgs: list(sdgSchema),
  regions: list(regionSchema),
  image: z.optional(imageSchema),
  /** At how many published events it was presented. */
  events: wholeSchema,
  firstPublished: firstPublishedSchema,
});

/** A valid {@link practiceEntrySchema}. */
export interface PracticeEntry extends z.infer<typeof practiceEntrySchema> {}

/** A page of the library of practices, the first published last; those without a date are the oldest. */
export const practiceIndexSchema = indexPage('connective-cities/practice-index', practiceEntrySchema);

/** A valid {@link practiceIndexSchema}. */
export interface PracticeIndexRecord extends z.infer<typeof practiceIndexSchema> {}
