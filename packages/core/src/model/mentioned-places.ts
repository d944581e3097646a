import * as z from 'zod/mini';
import { countryFormSchema } from './country.js';
import { municipalityFactsSchema } from './municipality.js';
import { slugSchema } from './slug.js';
import { textSchema } from './text.js';

/** What a document says once of the countries and municipalities that it names in several places. */
export const mentionedPlaces = {
  /** Names of all countries the document mentions, by their codes, in the document's languages. */
  countryNames: z.record(countryFormSchema, textSchema),
  /** Footnotes to these names, for the countries of which the publisher has something to say. */
  countryNotes: z.optional(z.record(countryFormSchema, textSchema)),
  /** What is known of municipalities beside name and point, by their ids. */
  gazetteer: z.optional(z.record(slugSchema, municipalityFactsSchema)),
};
