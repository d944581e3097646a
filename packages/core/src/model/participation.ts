import * as z from 'zod/mini';
import { countSchema, countsSourceSchema, presenceCountSourceSchema } from './count.js';
import { countryCodeSchema, countryFormSchema } from './country.js';
import { municipalitySchema } from './municipality.js';
import { organisationSchema } from './organisation.js';
import { list, listOrNone } from './plain.js';
import { withShorthand } from './shorthand.js';
import { slugSchema } from './slug.js';
import { textSchema } from './text.js';

const countrySourceSchema = withShorthand(
  z.strictObject({
    country: countryCodeSchema,
    /** The publisher's name for the country, where it differs from the usual one. */
    label: z.optional(textSchema),
    count: z.optional(presenceCountSourceSchema),
  }),
  (value) => (typeof value === 'string' ? { country: value } : value),
  countryCodeSchema,
);

const municipalityPresenceSourceSchema = withShorthand(
  z.strictObject({ municipality: slugSchema, count: z.optional(presenceCountSourceSchema) }),
  (value) => (typeof value === 'string' ? { municipality: value } : value),
  slugSchema,
);

/** Who took part, as authors write it. */
export const participationSourceSchema = z.strictObject({
  counts: countsSourceSchema,
  countries: listOrNone(countrySourceSchema),
  /** Whether `countries` names all of them. "Including from" means it does not. */
  countriesComplete: z._default(z.boolean(), true),
  municipalities: listOrNone(municipalityPresenceSourceSchema),
  municipalitiesComplete: z._default(z.boolean(), false),
  /** Companies, associations and ministries that took part. */
  organisations: listOrNone(slugSchema),
  note: z.optional(textSchema),
});

/**
 * Who took part, in numbers and places. There are no names and no entity for attendees, so none
 * can leak; counts under five per municipality never reach the feed.
 */
export const participationSchema = z.strictObject({
  counts: list(countSchema),
  countries: list(
    z.strictObject({
      country: countryFormSchema,
      label: z.optional(textSchema),
      count: z.optional(countSchema),
    }),
  ),
  countriesComplete: z.boolean(),
  municipalities: list(z.strictObject({ municipality: municipalitySchema, count: z.optional(countSchema) })),
  municipalitiesComplete: z.boolean(),
  organisations: list(organisationSchema),
  note: z.optional(textSchema),
});

/** A valid {@link participationSchema}. */
export interface Participation extends z.infer<typeof participationSchema> {}
