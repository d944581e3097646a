import * as z from 'zod/mini';
import * as patterns from './patterns.js';
import { rules } from './rules.js';
import { countries } from './tables/countries.js';

const known = new Set<string>(countries);

/**
 * Two letters of ISO 3166-1 (249 codes), and `XK` for Kosovo, which ISO has not listed and the
 * network's events name. Withdrawn and reserved codes (`UK`, `EU`, `SU`) are refused.
 */
export const countryCodeSchema = z
  .string()
  .check(z.refine((code) => known.has(code), { error: rules['country.unknown'] }));

/** {@link countryCodeSchema} by its form alone, for feed documents that may be newer than the committed list. */
export const countryFormSchema = z
  .string()
  .check(z.regex(patterns.country, { error: rules['country.unknown'] }));

/** A valid {@link countryCodeSchema}. */
export type CountryCode = z.infer<typeof countryCodeSchema>;
