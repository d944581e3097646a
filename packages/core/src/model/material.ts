import * as z from 'zod/mini';
import { entitySource } from './entity.js';
import { languageTagSchema } from './language-tag.js';
import { linkSchema, webAddressSchema } from './link.js';
import { momentSchema } from './moment.js';
import { positiveSchema } from './numbers.js';
import { organisationSchema } from './organisation.js';
import { list, listOrNone, plainSchema } from './plain.js';
import { rules } from './rules.js';
import { slugSchema } from './slug.js';
import { textSchema } from './text.js';
import { accesses, materialKinds } from './vocabulary.js';

const materialShape = {
  kind: z.enum(materialKinds),
  title: textSchema,
  /** Language of the material itself. */
  lang: z.optional(languageTagSchema),
  url: z.optional(webAddressSchema),
  /** IANA media type, such as application/pdf. */
  mediaType: z.optional(plainSchema),
  /** Size of the file. */
  bytes: z.optional(positiveSchema),
  pages: z.optional(positiveSchema),
  /** SPDX identifier or address of the licence. */
  licence: z.optional(plainSchema),
  /** When it came out, as precisely as is known: often only a year. */
  published: z.optional(momentSchema),
  /** Where it can be had, where there is no address: "virtual platform Connective Cities". */
  where: z.optional(textSchema),
};

const publicHasUrl = z.refine<{ access: string; url?: string | undefined }>(
  ({ access, url }) => access !== 'public' || url !== undefined,
  { error: rules['material.url'], path: ['url'] },
);

/** A material as authors keep it in `materials.yaml`. */
export const materialSourceSchema = z
  .strictObject({
    ...entitySource,
    ...materialShape,
    /** Ids of the organisations that published it, where the page names them. */
    publishers: listOrNone(slugSchema),
    /** Whether `bytes` was read off a page ("190 kb") instead of the file. */
    approxBytes: z._default(z.boolean(), false),
    access: z._default(z.enum(accesses), 'unknown'),
  })
  .check(publicHasUrl);

/** Something to take home: slides, a recording, a publication (schema.org DigitalDocument, OParl File). */
export const materialSchema = z
  .strictObject({
    id: slugSchema,
    ...materialShape,
    publishers: z.optional(list(organisationSchema)),
    approxBytes: z.boolean(),
    access: z.enum(accesses),
    /** Pages about it besides the one where it can be had. */
    links: z.optional(list(linkSchema)),
  })
  .check(publicHasUrl);

/** A valid {@link materialSchema}. */
export interface Material extends z.infer<typeof materialSchema> {}
