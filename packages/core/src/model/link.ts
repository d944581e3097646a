import * as z from 'zod/mini';
import { languageTagSchema } from './language-tag.js';
import { limits } from './limits.js';
import * as patterns from './patterns.js';
import { rules } from './rules.js';
import { textSchema } from './text.js';
import { linkRelations } from './vocabulary.js';

/**
 * A whole address on the web (RFC 3986): http or https, a host with a dot, no user name, no
 * spaces, at most 2,048 characters. Other schemes are refused, `javascript:` among them.
 */
export const webAddressSchema = z
  .string()
  .check(
    z.regex(patterns.web, { error: rules['url.form'], abort: true }),
    z.maxLength(limits.url, { error: rules['url.form'] }),
  );

/** Where a link in prose may lead: the web, an e-mail address or a telephone number. */
export const linkTargetSchema = z.string().check(
  z.regex(patterns.target, {
    error: rules['url.form'],
    abort: true,
  }),
  z.maxLength(limits.url, { error: rules['url.form'] }),
);

/**
 * An address relative to the feed document that holds it, or a whole web address (RFC 3986,
 * section 4.1). Relative ones keep a copied feed whole on any web space.
 */
export const referenceSchema = z.string().check(
  z.regex(patterns.reference, {
    error: rules['reference.form'],
    abort: true,
  }),
  z.maxLength(limits.url, { error: rules['reference.form'] }),
);

const linkShape = {
  /** Whole address, http or https. */
  url: webAddressSchema,
  title: z.optional(textSchema),
  /** Language of the page behind the link. */
  lang: z.optional(languageTagSchema),
};

/** A link as an author writes it. */
export const linkSourceSchema = z.strictObject({
  ...linkShape,
  rel: z._default(z.enum(linkRelations), 'web'),
});

/** A link to a page on the web, with the relation it has to the thing that carries it. */
export const linkSchema = z.strictObject({ ...linkShape, rel: z.enum(linkRelations) });

/** A valid {@link linkSchema}. */
export interface Link extends z.infer<typeof linkSchema> {}
