import * as z from 'zod/mini';
import { list, listOrNone } from './plain.js';
import { practiceSummarySchema } from './practice.js';
import { richTextSchema } from './rich-text.js';
import { slugSchema } from './slug.js';
import { markdownSchema } from './text.js';
import { outcomeKinds } from './vocabulary.js';

/** A result as authors write it inside an event. */
export const outcomeSourceSchema = z.strictObject({
  id: slugSchema,
  kind: z.enum(outcomeKinds),
  text: markdownSchema,
  /** Practices it rests on or leads to. */
  practices: listOrNone(slugSchema),
});

/** What came out of an event: an insight, an agreement, a next step. */
export const outcomeSchema = z.strictObject({
  id: slugSchema,
  kind: z.enum(outcomeKinds),
  text: richTextSchema,
  practices: list(practiceSummarySchema),
});

/** A valid {@link outcomeSchema}. */
export interface Outcome extends z.infer<typeof outcomeSchema> {}
