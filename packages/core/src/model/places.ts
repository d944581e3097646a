import * as z from 'zod/mini';
import { countryFormSchema } from './country.js';
import { referenceSchema } from './link.js';
import { instantSchema } from './moment.js';
import { positiveSchema, wholeSchema } from './numbers.js';
import * as patterns from './patterns.js';
import { list } from './plain.js';
import { practiceSummarySchema } from './practice.js';
import { provenanceSchema } from './provenance.js';
import { slugSchema } from './slug.js';
import { textSchema } from './text.js';
import { municipalityKinds } from './vocabulary.js';

/** Signs of base64url (RFC 4648, section 5). */
const signsSchema = z.string().check(z.regex(patterns.signs));

const head = {
  $schema: z.optional(referenceSchema),
  version: z.string().check(z.regex(patterns.version)),
};

/**
 * All municipalities of a feed, for a map of up to 100,000 of them: points as text, names in files
 * that are asked for when they are needed. Countries stand by their codes, the municipalities of one
 * together: those with a point first, in the order of the code, then those without.
 */
export const placesSchema = z.strictObject({
  ...head,
  format: z.literal('connective-cities/places'),
  /** Instant of the newest change in it; never the time of a build. */
  generated: z.optional(instantSchema),
  language: provenanceSchema,
  title: z.optional(textSchema),
  countries: list(
    z.strictObject({
      country: countryFormSchema,
      /** Municipalities with a point. */
      placed: wholeSchema,
      /** Municipalities that are listed only. */
      unplaced: wholeSchema,
    }),
  ),
  /** Both halves of what `encodePlaces` makes of the points. */
  lengths: signsSchema,
  bits: signsSchema,
  /** Municipalities in each file of {@link placesPartSchema}; the last may hold fewer. */
  partSize: positiveSchema,
  /** Those files in the order of the municipalities, relative to this document. */
  parts: list(referenceSchema),
  countryNames: z.record(countryFormSchema, textSchema),
  /** Footnotes to these names. */
  countryNotes: z.optional(z.record(countryFormSchema, textSchema)),
});

/** A valid {@link placesSchema}. */
export interface PlacesRecord extends z.infer<typeof placesSchema> {}

/** Some municipalities of a {@link placesSchema} by name, with what they presented and where they took part. */
export const placesPartSchema = z.strictObject({
  ...head,
  format: z.literal('connective-cities/places-part'),
  municipalities: list(
    z.strictObject({
      id: slugSchema,
      kind: z.enum(municipalityKinds),
      name: textSchema,
      /** Its good practices; addresses are relative to this document. */
      practices: list(z.omit(practiceSummarySchema, { municipalities: true })),
      /** Events at which it took part, the latest first. */
      events: list(z.strictObject({ id: slugSchema, title: textSchema, url: referenceSchema })),
    }),
  ),
});

/** A valid {@link placesPartSchema}. */
export interface PlacesPart extends z.infer<typeof placesPartSchema> {}
