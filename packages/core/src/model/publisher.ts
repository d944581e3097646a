import * as z from 'zod/mini';
import { countryCodeSchema } from './country.js';
import { languageTagSchema } from './language-tag.js';
import { webAddressSchema } from './link.js';
import { textSchema } from './text.js';
import { timeZoneSchema } from './time-zone.js';

/** Who publishes a folder of content, and what its files may leave out (`publisher.yaml`). */
export const publisherSchema = z.strictObject({
  name: textSchema,
  /** Address under which the feed will lie; exports need whole addresses. */
  baseUrl: webAddressSchema,
  /** Language of plain strings, and of things that do not say theirs. */
  language: languageTagSchema,
  /** Zone of dates and times that do not say theirs. */
  timeZone: timeZoneSchema,
  /**
   * What this site has to say of a country whenever it names it: another name, and a note, as some say
   * "Kosovo*" and explain the star. A name that one event alone uses is its `label` there.
   */
  countryNotes: z._default(
    z.record(
      countryCodeSchema,
      z.strictObject({ label: z.optional(textSchema), note: z.optional(textSchema) }),
    ),
    {},
  ),
  /** Smallest number of people from one municipality that may be published; 5 or more. */
  smallestCount: z._default(z.int().check(z.gte(5)), 5),
});

/** A valid {@link publisherSchema}. */
export interface Publisher extends z.output<typeof publisherSchema> {}
