import * as z from 'zod/mini';
import { envelope } from './envelope.js';
import { imageSchema } from './image.js';
import { linkSchema, referenceSchema } from './link.js';
import { materialSchema } from './material.js';
import { mentionedPlaces } from './mentioned-places.js';
import { momentSchema } from './moment.js';
import { municipalitySchema } from './municipality.js';
import { organisationSchema } from './organisation.js';
import { contactSchema, personSchema } from './person.js';
import { list } from './plain.js';
import { practiceSummarySchema } from './practice.js';
import { provenanceSchema } from './provenance.js';
import { regionSchema } from './region.js';
import { richTextSchema } from './rich-text.js';
import { sdgSchema } from './sdg.js';
import { sectionSchema } from './section.js';
import { slugSchema } from './slug.js';
import { textSchema } from './text.js';
import { topicSchema } from './topic.js';
import { articleKinds, practiceStates } from './vocabulary.js';
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
  /** Who carries it besides the municipalities. */
  organisations: list(organisationSchema),
  /** Since when it runs, or from when to when it ran. */
  period: z.optional(whenSchema),
  state: z.enum(practiceStates),
  sections: list(sectionSchema),
  /** The events at which it was presented, and by whom; the latest first. */
  presentations: list(
    z.strictObject({
      event: z.strictObject({ id: slugSchema, title: textSchema, url: referenceSchema }),
      when: z.optional(whenSchema),
      /** What it was called there, where that is not the practice's own title. */
      title: z.optional(textSchema),
      presenters: list(personSchema),
    }),
  ),
  /** Texts that name it, oldest first, and the page of the event they stand on. */
  articles: list(
    z.strictObject({
      id: slugSchema,
      kind: z.enum(articleKinds),
      title: textSchema,
      published: momentSchema,
      url: referenceSchema,
    }),
  ),
  contacts: list(contactSchema),
  materials: list(materialSchema),
  image: z.optional(imageSchema),
  related: list(practiceSummarySchema),
  topics: list(topicSchema),
  sdgs: list(sdgSchema),
  regions: list(regionSchema),
  links: list(linkSchema),
  ...mentionedPlaces,
});

/** A valid {@link practiceSchema}. */
export interface PracticeRecord extends z.infer<typeof practiceSchema> {}
