import * as z from 'zod/mini';
import { instantSchema } from './moment.js';
import * as patterns from './patterns.js';
import { slugSchema } from './slug.js';

/**
 * What stays at the address of an event that was withdrawn (as OParl's deleted objects). It is
 * there for good, so that copies of a feed learn of the withdrawal, and it says nothing else.
 */
export const tombstoneSchema = z.strictObject({
  format: z.literal('connective-cities/event'),
  version: z.string().check(z.regex(patterns.version)),
  /** Instant of the withdrawal or of a later change. */
  modified: instantSchema,
  id: slugSchema,
  deleted: z.literal(true),
});

/** A valid {@link tombstoneSchema}. */
export interface Tombstone extends z.infer<typeof tombstoneSchema> {}
