import * as z from 'zod/mini';
import { referenceSchema } from './link.js';
import { instantSchema } from './moment.js';
import * as patterns from './patterns.js';
import { slugSchema } from './slug.js';

/** Version of the feed format that this code writes: the major is in the path, a minor only adds. */
export const FEED_VERSION = '1.0';

/**
 * The fields that every feed document begins with. They are reserved: nothing in the model may
 * bear these names.
 */
export function envelope<const F extends string>(format: F) {
  return {
    /** Address of the JSON Schema, for editors; readers ignore it. */
    $schema: z.optional(referenceSchema),
    /** What the document is. */
    format: z.literal(format),
    /** Version of the format; a reader of 1.0 can read every 1.x. */
    version: z.string().check(z.regex(patterns.version)),
    /** Instant of the newest change of anything in it; never the time of a build. */
    generated: z.optional(instantSchema),
    /** Instant of the last change of the thing itself, as its author says. */
    modified: z.optional(instantSchema),
    id: slugSchema,
    /** The page for people, relative to this document. */
    url: z.optional(referenceSchema),
  };
}
