import * as z from 'zod/mini';
import { limits } from './limits.js';
import * as patterns from './patterns.js';
import { rules } from './rules.js';

/**
 * Name of a thing inside its kind: lower-case letters, digits and single hyphens, at most 80
 * characters. It never changes once published, and it is never the address of a page: pages
 * move (the network's own articles already live at two addresses each).
 *
 * @example "2020-10-07-digital-municipal-services"
 */
export const slugSchema = z
  .string()
  .check(
    z.regex(patterns.slug, { error: rules['slug.form'], abort: true }),
    z.maxLength(limits.slug, { error: rules['slug.form'] }),
  );

/** A valid {@link slugSchema}. */
export type Slug = z.infer<typeof slugSchema>;
