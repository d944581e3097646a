import * as z from 'zod/mini';
import * as patterns from './patterns.js';
import { plainSchema } from './plain.js';
import { rules } from './rules.js';

/**
 * How somebody can be reached who asks to be: an office, or a person who is named as contact. It is kept
 * with their entry and nowhere else, so that it goes with the name when a person withdraws.
 */
export const contactWays = {
  /** E-mail address, with its @ (RFC 5322, addr-spec). Nothing is gained by writing "(at)". */
  email: z.optional(z.string().check(z.regex(patterns.email, { error: rules['email.form'] }))),
  /** Telephone number as printed. */
  phone: z.optional(plainSchema),
};
