import * as z from 'zod/mini';
import { limits } from './limits.js';
import * as patterns from './patterns.js';
import { rules } from './rules.js';

/** One line or paragraph of text in one language: not blank, at most 5,000 characters, nothing invisible (which breaks XML and iCalendar, and comes with text copied from PDF). */
export const plainSchema = z
  .string()
  .check(
    z.regex(patterns.notBlank, { error: rules['text.blank'], abort: true }),
    z.maxLength(limits.text, { error: rules['text.long'], abort: true }),
    z.regex(patterns.visible, { error: rules['text.control'] }),
  );

/** As {@link plainSchema} with room for a whole section: at most 50,000 characters. */
export const longSchema = z
  .string()
  .check(
    z.regex(patterns.notBlank, { error: rules['text.blank'], abort: true }),
    z.maxLength(limits.richText, { error: rules['rich-text.long'], abort: true }),
    z.regex(patterns.visible, { error: rules['text.control'] }),
  );

/** A list of at most 10,000 entries. */
export function list<T extends z.core.$ZodType>(entry: T) {
  return z.array(entry).check(z.maxLength(limits.list, { error: rules['list.long'] }));
}

/** A list that may be left out by the author and is empty then. */
export function listOrNone<T extends z.core.$ZodType>(entry: T) {
  return z._default(list(entry), []);
}
