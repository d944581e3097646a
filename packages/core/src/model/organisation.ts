import * as z from 'zod/mini';
import { contactWays } from './contact-ways.js';
import { entitySource } from './entity.js';
import { linkSchema, webAddressSchema } from './link.js';
import { municipalitySchema } from './municipality.js';
import { list, plainSchema } from './plain.js';
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
  /** Printed where the organisation stands among the contacts. */
  ...contactWays,
});

/** An organisation as other things name it (schema.org Organization). */
export const organisationSchema = z.strictObject({
  id: slugSchema,
  kind: z.enum(organisationKinds),
  name: textSchema,
  shortName: z.optional(plainSchema),
  /** Where it sits, or which municipality it is or belongs to. */
  municipality: z.optional(municipalitySchema),
  url: z.optional(webAddressSchema),
  links: z.optional(list(linkSchema)),
});

/** A valid {@link organisationSchema}. */
export interface Organisation extends z.infer<typeof organisationSchema> {}
