import * as z from 'zod/mini';
import { articleSourceSchema } from './article.js';
import { eventSourceSchema } from './event.js';
import { materialSourceSchema } from './material.js';
import { municipalitySourceSchema } from './municipality.js';
import { organisationSourceSchema } from './organisation.js';
import { personSourceSchema } from './person.js';
import { practiceSourceSchema } from './practice.js';
import { publisherSchema } from './publisher.js';
import { regionSourceSchema } from './region.js';
import { seriesSourceSchema } from './series.js';
import { topicSourceSchema } from './topic.js';
import { workingGroupSourceSchema } from './working-group.js';

/** Schemas of the kinds of thing that a folder of content holds, by the name of their list. */
export const contentSchemas = {
  municipalities: municipalitySourceSchema,
  organisations: organisationSourceSchema,
  people: personSourceSchema,
  topics: topicSourceSchema,
  regions: regionSourceSchema,
  series: seriesSourceSchema,
  practices: practiceSourceSchema,
  workingGroups: workingGroupSourceSchema,
  materials: materialSourceSchema,
  events: eventSourceSchema,
  articles: articleSourceSchema,
} as const;

/** Name of a kind of thing in a folder of content. */
export type ContentKind = keyof typeof contentSchemas;

/** One thing of a kind, complete with its defaults. */
export type Entry<K extends ContentKind> = z.output<(typeof contentSchemas)[K]>;

/** A whole folder of content: valid things, complete with their defaults. */
export type Content = { publisher: z.output<typeof publisherSchema> } & { [K in ContentKind]: Entry<K>[] };
