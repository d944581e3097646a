import * as z from 'zod/mini';
import { entitySource, publishedSource } from './entity.js';
import { imageSourceSchema } from './image.js';
import { referenceSchema } from './link.js';
import { municipalitySchema } from './municipality.js';
import { contactRefSourceSchema } from './person.js';
import { limits } from './limits.js';
import { list, listOrNone } from './plain.js';
import { rules } from './rules.js';
import { sdgSchema } from './sdg.js';
import { sectionSourceSchema } from './section.js';
import { slugSchema } from './slug.js';
import { markdownSchema, textSchema } from './text.js';
import { practiceStates } from './vocabulary.js';
import { whenSourceSchema } from './when.js';

/**
 * A good practice as authors write it, one file each. Only a title and a municipality are
 * required: most pages that name a practice say no more of it.
 */
export const practiceSourceSchema = z.strictObject({
  ...entitySource,
  ...publishedSource,
  title: textSchema,
  subtitle: z.optional(textSchema),
  summary: z.optional(markdownSchema),
  municipalities: z
    .array(slugSchema)
    .check(
      z.minLength(1, { error: rules['list.empty'] }),
      z.maxLength(limits.list, { error: rules['list.long'] }),
    ),
  organisations: listOrNone(slugSchema),
  period: z.optional(whenSourceSchema),
  state: z._default(z.enum(practiceStates), 'unknown'),
  sections: listOrNone(sectionSourceSchema),
  image: z.optional(imageSourceSchema),
  contacts: listOrNone(contactRefSourceSchema),
  related: listOrNone(slugSchema),
  materials: listOrNone(slugSchema),
  topics: listOrNone(slugSchema),
  sdgs: listOrNone(sdgSchema),
  regions: listOrNone(slugSchema),
});

/** A practice as an event names it: enough to print, to link and to place it. */
export const practiceSummarySchema = z.strictObject({
  id: slugSchema,
  title: textSchema,
  /** Page of the practice; missing while it has none. */
  url: z.optional(referenceSchema),
  municipalities: list(municipalitySchema),
});

/** A valid {@link practiceSummarySchema}. */
export interface PracticeSummary extends z.infer<typeof practiceSummarySchema> {}
