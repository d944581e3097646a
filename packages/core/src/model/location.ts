import * as z from 'zod/mini';
import { webAddressSchema } from './link.js';
import { municipalitySchema } from './municipality.js';
import { latitudeSchema, longitudeSchema, pointIsWhole } from './numbers.js';
import { plainSchema } from './plain.js';
import { slugSchema } from './slug.js';
import { textSchema } from './text.js';

const placeShape = {
  /** Unique within the event; programme items refer to it. */
  id: slugSchema,
  kind: z.literal('place'),
  name: z.optional(textSchema),
  address: z.optional(plainSchema),
  lat: z.optional(latitudeSchema),
  lon: z.optional(longitudeSchema),
};

const virtualSchema = z.strictObject({
  id: slugSchema,
  kind: z.literal('virtual'),
  name: z.optional(textSchema),
  /** Tool or platform: "Zoom", "Connective Cities". */
  platform: z.optional(plainSchema),
  /** A public address by definition: links to a private meeting do not belong here. */
  url: z.optional(webAddressSchema),
});

/** Where an event happens, as authors write it: the municipality is named by its id. */
export const locationSourceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...placeShape, municipality: z.optional(slugSchema) }).check(pointIsWhole),
  virtualSchema,
]);

/** Where an event happens: a place, or a virtual room (schema.org Place and VirtualLocation). */
export const locationSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...placeShape, municipality: z.optional(municipalitySchema) }).check(pointIsWhole),
  virtualSchema,
]);

/** A valid {@link locationSchema}. */
export type Location = z.infer<typeof locationSchema>;
