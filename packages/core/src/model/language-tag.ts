import * as z from 'zod/mini';
import * as patterns from './patterns.js';
import { rules } from './rules.js';

/**
 * A language tag of BCP 47 in canonical letter case: language, then script and region where
 * they are needed. Variants and extensions are left out on purpose; no page of the network
 * needs them. The form is checked by pattern, so that every machine gives the same answer.
 *
 * @see RFC 5646, section 2.1
 * @example "de", "sr-Latn", "pt-BR"
 */
export const languageTagSchema = z
  .string()
  .check(z.regex(patterns.language, { error: rules['language.form'] }));

/** A valid {@link languageTagSchema}. */
export type LanguageTag = z.infer<typeof languageTagSchema>;
