import * as z from 'zod/mini';
import { linkSourceSchema, webAddressSchema } from './link.js';
import { dateSchema, instantSchema } from './moment.js';
import { listOrNone } from './plain.js';
import { provenanceSourceSchema } from './provenance.js';
import { slugSchema } from './slug.js';

/** What every thing with an id of its own may carry in the author's files. */
export const entitySource = {
  id: slugSchema,
  /** Language it was written in, and where its other languages come from. Left out, it is the publisher's. */
  language: z.optional(provenanceSourceSchema),
  /** Pages about it elsewhere: the publisher's own, a map, the same thing in another place. */
  links: listOrNone(linkSourceSchema),
  /** Addresses the thing had before, so that they can be redirected. */
  formerUrls: listOrNone(webAddressSchema),
  /** Instant of the last change a reader could notice (RFC 3339, UTC). */
  modified: z.optional(instantSchema),
};

/** What a thing with a document of its own carries besides. */
export const publishedSource = {
  /** Day it was first published. The order of the index follows it, and no later change moves it. */
  firstPublished: z.optional(dateSchema),
  /** Day it was withdrawn. The folder stays, and a tombstone with it. */
  withdrawn: z.optional(dateSchema),
};
