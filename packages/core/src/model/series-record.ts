import * as z from 'zod/mini';
import { envelope } from './envelope.js';
import { indexEntrySchema } from './event-index.js';
import { imageSchema } from './image.js';
import { linkSchema } from './link.js';
import { materialSchema } from './material.js';
import { mentionedPlaces } from './mentioned-places.js';
import { organisationSchema } from './organisation.js';
import { participationSchema } from './participation.js';
import { contactSchema } from './person.js';
import { list } from './plain.js';
import { provenanceSchema } from './provenance.js';
import { regionSchema } from './region.js';
import { richTextSchema } from './rich-text.js';
import { sdgSchema } from './sdg.js';
import { sectionSchema } from './section.js';
import { seriesSchema } from './series.js';
import { textSchema } from './text.js';
import { topicSchema } from './topic.js';
import { seriesKinds } from './vocabulary.js';
import { whenSchema } from './when.js';

/**
 * The feed document of a series (schema.org EventSeries): a learning process, a campaign or a mere
 * row of events, with its events as an index has them.
 */
export const seriesRecordSchema = z.strictObject({
  ...envelope('connective-cities/series'),
  language: provenanceSchema,
  kind: z.enum(seriesKinds),
  title: textSchema,
  subtitle: z.optional(textSchema),
  /** Other names the same series has been given. */
  aliases: list(textSchema),
  summary: z.optional(richTextSchema),
  when: z.optional(whenSchema),
  /** The wider series it belongs to. */
  partOf: z.optional(seriesSchema),
  /** The series that belong to it. */
  parts: list(seriesSchema),
  organisers: list(organisationSchema),
  partners: list(organisationSchema),
  contacts: list(contactSchema),
  /** Who takes part in all of it. */
  participation: participationSchema,
  sections: list(sectionSchema),
  materials: list(materialSchema),
  image: z.optional(imageSchema),
  topics: list(topicSchema),
  sdgs: list(sdgSchema),
  regions: list(regionSchema),
  /** Its published events in the order in which they take place. */
  items: list(indexEntrySchema),
  links: list(linkSchema),
  ...mentionedPlaces,
});

/** A valid {@link seriesRecordSchema}. */
export interface SeriesRecord extends z.infer<typeof seriesRecordSchema> {}
