import * as z from 'zod/mini';
import { referenceSchema } from './link.js';
import { instantSchema } from './moment.js';
import * as patterns from './patterns.js';
import { slugSchema } from './slug.js';

/**
 * What stays at the address of a thing that was withdrawn (as OParl's deleted objects). It is
 * there for good, so that copies of a feed learn of the withdrawal, and it says nothing else.
 */
export const tombstoneSchema = z.strictObject({
  $schema: z.optional(referenceSchema),
  format: z.enum(['connective-cities/event', 'connective-cities/practice', 'connective-cities/series']),
  version: z.string().check(z.regex(patterns.version)),
  /** Instant of the withdrawal or of a later change. */
  modified: instantSchema,
  id: slugSchema,
  /** The page that tells people so, relative to this document. */
  url: referenceSchema,
  deleted: z.literal(true),
});

/** A valid {@link tombstoneSchema}. */
export interface Tombstone extends z.infer<typeof tombstoneSchema> {}

/** What stays in an index in the place of a withdrawn thing; no later entry moves up. */
export const deletedEntrySchema = z.strictObject({
  id: slugSchema,
  /** The tombstone, relative to the index. */
  document: referenceSchema,
  /** The page that tells people so, likewise relative. */
  url: referenceSchema,
  modified: instantSchema,
  deleted: z.literal(true),
});

/** A valid {@link deletedEntrySchema}. */
export interface DeletedEntry extends z.infer<typeof deletedEntrySchema> {}
