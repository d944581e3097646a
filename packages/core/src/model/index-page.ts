import * as z from 'zod/mini';
import { countryFormSchema } from './country.js';
import { referenceSchema } from './link.js';
import { dateSchema, instantSchema } from './moment.js';
import * as patterns from './patterns.js';
import { list } from './plain.js';
import { provenanceSchema } from './provenance.js';
import { slugSchema } from './slug.js';
import { textSchema } from './text.js';
import { deletedEntrySchema } from './tombstone.js';

/** What every entry of an index says of its thing. */
export const entryShape = {
  id: slugSchema,
  /** The thing's document, relative to the document that holds the entry. */
  document: referenceSchema,
  /** The thing's page for people, likewise relative. */
  url: referenceSchema,
  title: textSchema,
  subtitle: z.optional(textSchema),
  /** Original language and the origin of the others. */
  language: provenanceSchema,
  modified: z.optional(instantSchema),
};

/** Day of first publication, by which an index is ordered. */
export const firstPublishedSchema = z.optional(dateSchema);

/**
 * One page of an index: entries from the newest to the oldest by their first publication. The newest
 * page has an address of its own; an older one keeps its address and its entries for good.
 */
export function indexPage<const F extends string, T extends z.core.$ZodType>(format: F, entry: T) {
  return z.strictObject({
    $schema: z.optional(referenceSchema),
    format: z.literal(format),
    version: z.string().check(z.regex(patterns.version)),
    /** The newest change of an entry on this page; never the time of a build. */
    generated: z.optional(instantSchema),
    items: list(z.union([entry, deletedEntrySchema])),
    /** Names of the countries that the entries mention, by code. */
    countryNames: z.record(countryFormSchema, textSchema),
    /** What to search all entries with, relative to this page; one document for all pages. */
    search: z.optional(referenceSchema),
    /** The page of older entries. */
    next: z.optional(referenceSchema),
    /** The newest pages of the feed's indexes, this one among them. */
    events: z.optional(referenceSchema),
    practices: z.optional(referenceSchema),
    series: z.optional(referenceSchema),
  });
}
