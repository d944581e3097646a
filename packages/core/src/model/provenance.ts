import * as z from 'zod/mini';
import { languageTagSchema } from './language-tag.js';
import { plainSchema } from './plain.js';
import { translators } from './vocabulary.js';

/** Where one translation of a thing comes from. */
export const translationSchema = z.strictObject({
  /** Who translated. `project` is whoever runs this kit, not the publisher. */
  by: z.enum(translators),
  /** Language that was translated from. */
  of: languageTagSchema,
  /** Whether the publisher stands behind this text. Widgets label what is not official. */
  official: z.boolean(),
  /** Who translated it how, for readers of the translation and in its language: pages show it where it is unofficial. */
  note: z.optional(plainSchema),
});

/**
 * In which language a thing was written, and where its other languages come from. Every text of
 * the thing exists in the original language.
 *
 * @example { original: 'de', translations: { en: { by: 'project', of: 'de', official: false } } }
 */
export const provenanceSchema = z.strictObject({
  original: languageTagSchema,
  translations: z.record(languageTagSchema, translationSchema),
});

/** {@link provenanceSchema} as authors write it: `translations` may be left out. */
export const provenanceSourceSchema = z.strictObject({
  original: languageTagSchema,
  translations: z._default(z.record(languageTagSchema, translationSchema), {}),
});

/** A valid {@link provenanceSchema}. */
export interface Provenance extends z.infer<typeof provenanceSchema> {}
