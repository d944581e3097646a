import * as z from 'zod/mini';
import { entitySource } from './entity.js';
import { webAddressSchema } from './link.js';
import { listOrNone } from './plain.js';
import { slugSchema } from './slug.js';
import { textSchema } from './text.js';

/** A topic as authors keep it in `topics.yaml`. */
export const topicSourceSchema = z.strictObject({
  ...entitySource,
  label: textSchema,
  /** The wider topic this one belongs to (SKOS broader). */
  broader: z.optional(slugSchema),
  /** The same topic in other vocabularies (SKOS exactMatch). */
  exactMatch: listOrNone(webAddressSchema),
});

/** A topic by its id and label. */
export const topicSchema = z.strictObject({ id: slugSchema, label: textSchema });

/** A valid {@link topicSchema}. */
export interface Topic extends z.infer<typeof topicSchema> {}
