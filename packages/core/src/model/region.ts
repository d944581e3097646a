import * as z from 'zod/mini';
import { countryCodeSchema } from './country.js';
import { entitySource } from './entity.js';
import { listOrNone } from './plain.js';
import { slugSchema } from './slug.js';
import { textSchema } from './text.js';

/** A region as authors keep it in `regions.yaml`. */
export const regionSourceSchema = z.strictObject({
  ...entitySource,
  label: textSchema,
  countries: listOrNone(countryCodeSchema),
});

/**
 * A region in the publisher's words. It is never derived from countries: the network's own
 * "South-East Europe" holds Belarus and Ukraine.
 */
export const regionSchema = z.strictObject({ id: slugSchema, label: textSchema });

/** A valid {@link regionSchema}. */
export interface Region extends z.infer<typeof regionSchema> {}
