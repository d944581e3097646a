import * as z from 'zod/mini';
import { languageTagSchema } from './language-tag.js';
import { materialSchema } from './material.js';
import { personRefSourceSchema, personSchema } from './person.js';
import { list, listOrNone } from './plain.js';
import { practiceSummarySchema } from './practice.js';
import { richTextSchema } from './rich-text.js';
import { rules } from './rules.js';
import { slugSchema } from './slug.js';
import { markdownSchema, textSchema } from './text.js';

const titleOrPractice = z.refine<{ title?: unknown; practice?: unknown }>(
  ({ title, practice }) => title !== undefined || practice !== undefined,
  { error: rules['presentation.title'], path: ['title'] },
);

/** A presentation as authors write it inside an event: practice and materials are named by their ids. */
export const presentationSourceSchema = z
  .strictObject({
    id: slugSchema,
    /** Left out, it is the practice's title. */
    title: z.optional(textSchema),
    practice: z.optional(slugSchema),
    presenters: listOrNone(personRefSourceSchema),
    summary: z.optional(markdownSchema),
    /** Language that was spoken. */
    language: z.optional(languageTagSchema),
    materials: listOrNone(slugSchema),
  })
  .check(titleOrPractice);

/**
 * What somebody presented at an event: it joins a practice with its presenters (schema.org
 * PresentationDigitalDocument). The same practice may be presented at several events.
 */
export const presentationSchema = z
  .strictObject({
    id: slugSchema,
    title: z.optional(textSchema),
    practice: z.optional(practiceSummarySchema),
    presenters: list(personSchema),
    summary: z.optional(richTextSchema),
    language: z.optional(languageTagSchema),
    materials: list(materialSchema),
  })
  .check(titleOrPractice);

/** A valid {@link presentationSchema}. */
export interface Presentation extends z.infer<typeof presentationSchema> {}
