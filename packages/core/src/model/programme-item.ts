import * as z from 'zod/mini';
import { linkSchema, linkSourceSchema } from './link.js';
import { personRefSourceSchema, personSchema } from './person.js';
import { list, listOrNone } from './plain.js';
import { richTextSchema } from './rich-text.js';
import { slugSchema } from './slug.js';
import { markdownSchema, textSchema } from './text.js';
import { itemKinds } from './vocabulary.js';
import { whenSchema, whenSourceSchema } from './when.js';

const itemShape = {
  /** Unique within the event. */
  id: slugSchema,
  kind: z.enum(itemKinds),
  title: z.optional(textSchema),
  /** Id of one of the event's locations. */
  location: z.optional(slugSchema),
  /** Name of the strand it belongs to, where several run side by side. */
  track: z.optional(textSchema),
  moderated: z.optional(z.boolean()),
};

/** A programme item as authors write it. */
export const programmeItemSourceSchema = z.strictObject({
  ...itemShape,
  body: z.optional(markdownSchema),
  when: z.optional(whenSourceSchema),
  people: listOrNone(personRefSourceSchema),
  presentations: listOrNone(slugSchema),
  questions: listOrNone(slugSchema),
  /** Its own registration, recording or page, where the programme gives one item by item. */
  links: listOrNone(linkSourceSchema),
});

/**
 * One item of a programme (schema.org subEvent). Order is the order of the list; items without a
 * time are normal. Presentations and questions are named by their ids within the event.
 */
export const programmeItemSchema = z.strictObject({
  ...itemShape,
  body: z.optional(richTextSchema),
  when: z.optional(whenSchema),
  people: list(personSchema),
  presentations: list(slugSchema),
  questions: list(slugSchema),
  links: z.optional(list(linkSchema)),
});

/** A valid {@link programmeItemSchema}. */
export interface ProgrammeItem extends z.infer<typeof programmeItemSchema> {}
