import * as z from 'zod/mini';
import { entitySource, publishedSource } from './entity.js';
import { imageSourceSchema } from './image.js';
import { referenceSchema } from './link.js';
import { positiveSchema } from './numbers.js';
import { participationSourceSchema } from './participation.js';
import { contactRefSourceSchema } from './person.js';
import { listOrNone } from './plain.js';
import { sdgSchema } from './sdg.js';
import { sectionSourceSchema } from './section.js';
import { slugSchema } from './slug.js';
import { markdownSchema, textSchema } from './text.js';
import { seriesKinds } from './vocabulary.js';
import { whenSourceSchema } from './when.js';

/** A series as authors keep it in `series.yaml` (schema.org EventSeries). */
export const seriesSourceSchema = z.strictObject({
  ...entitySource,
  ...publishedSource,
  kind: z._default(z.enum(seriesKinds), 'event-series'),
  title: textSchema,
  subtitle: z.optional(textSchema),
  /** Other names the same series has been given. */
  aliases: listOrNone(textSchema),
  summary: z.optional(markdownSchema),
  when: z.optional(whenSourceSchema),
  partOf: z.optional(slugSchema),
  organisers: listOrNone(slugSchema),
  partners: listOrNone(slugSchema),
  contacts: listOrNone(contactRefSourceSchema),
  /** Who takes part in all of it: the municipalities of a learning process. */
  participation: z.prefault(participationSourceSchema, {}),
  sections: listOrNone(sectionSourceSchema),
  materials: listOrNone(slugSchema),
  image: z.optional(imageSourceSchema),
  topics: listOrNone(slugSchema),
  sdgs: listOrNone(sdgSchema),
  regions: listOrNone(slugSchema),
});

/** An event's place in a series, as authors write it. */
export const seriesMembershipSourceSchema = z.strictObject({
  series: slugSchema,
  /** 1 for the first event of the series. */
  position: z.optional(positiveSchema),
  /** The publisher's words for that place: "first virtual event". */
  label: z.optional(textSchema),
});

/** A series as an event names it. */
export const seriesSchema = z.strictObject({
  id: slugSchema,
  kind: z.enum(seriesKinds),
  title: textSchema,
  /** Page of the series; missing where it was withdrawn. */
  url: z.optional(referenceSchema),
});

/** A valid {@link seriesSchema}. */
export interface Series extends z.infer<typeof seriesSchema> {}

/** An event's place in a series. */
export const seriesMembershipSchema = z.strictObject({
  series: seriesSchema,
  position: z.optional(positiveSchema),
  label: z.optional(textSchema),
});

/** A valid {@link seriesMembershipSchema}. */
export interface SeriesMembership extends z.infer<typeof seriesMembershipSchema> {}
