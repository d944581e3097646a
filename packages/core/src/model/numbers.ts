import * as z from 'zod/mini';
import { rules } from './rules.js';

/** A whole number, 0 or more. */
export const wholeSchema = z
  .int({ error: rules['number.whole'] })
  .check(z.gte(0, { error: rules['number.whole'] }));

/** A whole number, 1 or more. */
export const positiveSchema = z
  .int({ error: rules['number.positive'] })
  .check(z.gte(1, { error: rules['number.positive'] }));

/** Degrees north of the equator, WGS 84. */
export const latitudeSchema = z
  .number({ error: rules['geo.latitude'] })
  .check(z.gte(-90, { error: rules['geo.latitude'] }), z.lte(90, { error: rules['geo.latitude'] }));

/** Degrees east of Greenwich, WGS 84. */
export const longitudeSchema = z
  .number({ error: rules['geo.longitude'] })
  .check(z.gte(-180, { error: rules['geo.longitude'] }), z.lte(180, { error: rules['geo.longitude'] }));

/** A point is whole or missing. */
export const pointIsWhole = z.refine<{ lat?: number | undefined; lon?: number | undefined }>(
  ({ lat, lon }) => (lat === undefined) === (lon === undefined),
  { error: rules['geo.pair'] },
);
