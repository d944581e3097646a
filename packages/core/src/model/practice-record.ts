import * as z from 'zod/mini';
import { countryFormSchema } from './country.js';
import { envelope } from './envelope.js';
import { linkSchema, referenceSchema } from './link.js';
import { municipalitySchema } from './municipality.js';
import { personSchema } from './person.js';
import { list } from './plain.js';
import { provenanceSchema } from './provenance.js';
import { regionSchema } from './region.js';
import { richTextSchema } from './rich-text.js';
import { sdgSchema } from './sdg.js';
import { sectionSchema } from './section.js';
import { slugSchema } from './slug.js';
import { textSchema } from './text.js';
import { topicSchema } from './topic.js';
import { practiceStates } from './vocabulary.js';
import { whenSchema } from './when.js';

/**
 * The feed document of a good practice (schema.org CreativeWork with spatialCoverage): what it is,
 * whose it is, and where it was presented.
 */
export const practiceSchema = z.strictObject({
  ...envelope('connective-cities/practice'),
  language: provenanceSchema,
  title: textSchema,
  subtitle: z.optional(textSchema),
  summary: z.optional(richTextSchema),
  municipalities: list(municipalitySchema),
  state: z.enum(practiceStates),
  sections: list(sectionSchema),
  /** The events at which it was presented, and by whom; the latest first. */
  presentations: list(
    z.strictObject({
      event: z.strictObject({ id: slugSchema, title: textSchema, url: referenceSchema }),
      when: z.optional(whenSchema),
      presenters: list(personSchema),
    }),
  ),
  topics: list(topicSchema),
  sdgs: list(sdgSchema),
  regions: list(regionSchema),
  links: list(linkSchema),
  countryNames: z.record(countryFormSchema, textSchema),
});

/** A valid {@link practiceSchema}. */
export interface PracticeRecord extends z.infer<typeof practiceSchema> {}
