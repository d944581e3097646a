import * as z from 'zod/mini';
import * as patterns from './patterns.js';
import { rules } from './rules.js';
import { timeZones } from './tables/time-zones.js';

const known = new Set<string>(timeZones);

/**
 * Name of a time zone in the IANA database, such as `Europe/Tirane`; `UTC` for none. Names are
 * held against a committed list, because what a browser or a Node knows differs by age
 * (`Europe/Kyiv` is younger than many). Abbreviations (`CEST`) are not zones.
 */
export const timeZoneSchema = z
  .string()
  .check(z.refine((name) => known.has(name), { error: rules['zone.unknown'] }));

/** {@link timeZoneSchema} by its form alone, for feed documents that may be newer than the committed list. */
export const timeZoneNameSchema = z
  .string()
  .check(z.regex(patterns.timeZone, { error: rules['zone.unknown'] }));

/** A valid {@link timeZoneSchema}. */
export type TimeZone = z.infer<typeof timeZoneSchema>;
