import * as z from 'zod/mini';
import { countSchema, countsSourceSchema } from './count.js';
import { entitySource } from './entity.js';
import { linkSchema } from './link.js';
import { materialSchema } from './material.js';
import { municipalitySchema } from './municipality.js';
import { organisationSchema } from './organisation.js';
import { personRefSourceSchema, personSchema } from './person.js';
import { list, listOrNone, plainSchema } from './plain.js';
import { richTextSchema } from './rich-text.js';
import { slugSchema } from './slug.js';
import { markdownSchema, textSchema } from './text.js';
import { whenSchema, whenSourceSchema } from './when.js';

const workingGroupShape = {
  id: slugSchema,
  title: z.optional(textSchema),
  /** Platform or place where the group meets. */
  venue: z.optional(plainSchema),
};

/** A working group as authors keep it in `working-groups.yaml`. */
export const workingGroupSourceSchema = z.strictObject({
  ...entitySource,
  ...workingGroupShape,
  /** Whether the entry stands for several groups that the publisher does not name one by one. */
  several: z._default(z.boolean(), false),
  summary: z.optional(markdownSchema),
  municipalities: listOrNone(slugSchema),
  /** Companies, universities and others that belong to it. */
  organisations: listOrNone(slugSchema),
  counts: countsSourceSchema,
  /** Who moderates it, or advises it. */
  people: listOrNone(personRefSourceSchema),
  materials: listOrNone(slugSchema),
  when: z.optional(whenSourceSchema),
});

/** A group that goes on after an event, or several that have no names. */
export const workingGroupSchema = z.strictObject({
  ...workingGroupShape,
  several: z.boolean(),
  summary: z.optional(richTextSchema),
  municipalities: list(municipalitySchema),
  organisations: z.optional(list(organisationSchema)),
  counts: list(countSchema),
  people: z.optional(list(personSchema)),
  materials: z.optional(list(materialSchema)),
  when: z.optional(whenSchema),
  links: z.optional(list(linkSchema)),
});

/** A valid {@link workingGroupSchema}. */
export interface WorkingGroup extends z.infer<typeof workingGroupSchema> {}
