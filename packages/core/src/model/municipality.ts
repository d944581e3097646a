import * as z from 'zod/mini';
import { countryCodeSchema, countryFormSchema } from './country.js';
import { entitySource } from './entity.js';
import { linkSchema } from './link.js';
import { latitudeSchema, longitudeSchema, pointIsWhole, positiveSchema } from './numbers.js';
import * as patterns from './patterns.js';
import { list, listOrNone, plainSchema } from './plain.js';
import { rules } from './rules.js';
import { slugSchema } from './slug.js';
import { textSchema } from './text.js';
import { geoPrecisions, municipalityKinds } from './vocabulary.js';

const facts = {
  /** What has to be said of it wherever it is named: "displaced; its administration sits in Gori". */
  note: z.optional(textSchema),
  /** Item of Wikidata, such as Q994. */
  wikidata: z.optional(z.string().check(z.regex(patterns.wikidata, { error: rules['wikidata.form'] }))),
  /** Number in GeoNames. */
  geonames: z.optional(positiveSchema),
  /** The country's own key, as text: Essen is "05113000", and its first digit counts. */
  localCode: z.optional(plainSchema),
};

/** A municipality as authors keep it in `municipalities.yaml`. */
export const municipalitySourceSchema = z
  .strictObject({
    ...entitySource,
    kind: z._default(z.enum(municipalityKinds), 'municipality'),
    name: textSchema,
    country: countryCodeSchema,
    /** Degrees, WGS 84. Without a point the municipality is listed and not on the map. */
    lat: z.optional(latitudeSchema),
    lon: z.optional(longitudeSchema),
    precision: z._default(z.enum(geoPrecisions), 'place'),
    ...facts,
    /** Other names people search for: "Tiflis", "Lwiw". */
    aliases: listOrNone(plainSchema),
  })
  .check(pointIsWhole);

/** What is known of a municipality beside its name and its point (schema.org sameAs and identifier). */
export const municipalityFactsSchema = z.strictObject({
  ...facts,
  /** Other names by which people search for it. */
  aliases: z.optional(list(plainSchema)),
  /** How precisely its point is known; missing where it is that of the place. */
  precision: z.optional(z.enum(geoPrecisions)),
  links: z.optional(list(linkSchema)),
});

/** A valid {@link municipalityFactsSchema}. */
export interface MunicipalityFacts extends z.infer<typeof municipalityFactsSchema> {}

/** A municipality as other things name it: enough to print and to place it. */
export const municipalitySchema = z
  .strictObject({
    id: slugSchema,
    kind: z.enum(municipalityKinds),
    name: textSchema,
    country: countryFormSchema,
    lat: z.optional(latitudeSchema),
    lon: z.optional(longitudeSchema),
  })
  .check(pointIsWhole);

/** A valid {@link municipalitySchema}. */
export interface Municipality extends z.infer<typeof municipalitySchema> {}
