import * as z from 'zod/mini';
import { contactWays } from './contact-ways.js';
import { entitySource } from './entity.js';
import { webAddressSchema } from './link.js';
import { plainSchema } from './plain.js';
import { slugSchema } from './slug.js';
import { textSchema } from './text.js';
import { organisationKinds } from './vocabulary.js';

/** An organisation as authors keep it in `organisations.yaml`. */
export const organisationSourceSchema = z.strictObject({
  ...entitySource,
  kind: z._default(z.enum(organisationKinds), 'other'),
  name: textSchema,
  shortName: z.optional(plainSchema),
  /** The municipality it belongs to or administers. */
  municipality: z.optional(slugSchema),
  /** Its own web site. */
  url: z.optional(webAddressSchema),
  ...contactWays,
});

/** An organisation as other things name it (schema.org Organization). */
export const organisationSchema = z.strictObject({
  id: slugSchema,
  kind: z.enum(organisationKinds),
  name: textSchema,
  shortName: z.optional(plainSchema),
  url: z.optional(webAddressSchema),
});

/** A valid {@link organisationSchema}. */
export interface Organisation extends z.infer<typeof organisationSchema> {}
