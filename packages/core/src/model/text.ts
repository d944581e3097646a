import * as z from 'zod/mini';
import { languageTagSchema } from './language-tag.js';
import { longSchema, plainSchema } from './plain.js';
import { rules } from './rules.js';
import { plainText, withShorthand, type Shorthand } from './shorthand.js';

const languages = z.refine<object>((text) => Object.keys(text).length > 0, {
  error: rules['text.languages'],
});

/** A plain string counts as the language of its file. */
const inOwnLanguage: Shorthand = (value, { language }) =>
  typeof value === 'string' ? { [language]: value } : value;

/**
 * A short text in one or several languages: BCP 47 tag to text. Which one a visitor reads is
 * chosen once for the whole event (see `chooseTextLanguage` in `/language`).
 *
 * Authors may write a plain string; it counts as the language of their file.
 *
 * @example { de: 'Tiflis', en: 'Tbilisi', ka: 'თბილისი' }
 */
export const textSchema = withShorthand(
  z.record(languageTagSchema, plainSchema).check(languages),
  inOwnLanguage,
  plainText,
);

/** A valid {@link textSchema}. */
export type Text = z.infer<typeof textSchema>;

/**
 * Prose in one or several languages, written in Markdown: paragraphs, lists, emphasis and
 * links. At most 50,000 characters each. The feed carries it as {@link RichText}.
 */
export const markdownSchema = withShorthand(
  z.record(languageTagSchema, longSchema).check(languages),
  inOwnLanguage,
  plainText,
);

/** A valid {@link markdownSchema}. */
export type Markdown = z.infer<typeof markdownSchema>;
