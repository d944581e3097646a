import * as z from 'zod/mini';
import * as patterns from './patterns.js';
import { rules } from './rules.js';

/**
 * A goal ("11") or a target ("11.3") of the 2030 Agenda (A/RES/70/1).
 * Always text: as a number, target 11.10 would be 11.1.
 */
export const sdgSchema = z.string().check(z.regex(patterns.sdg, { error: rules['sdg.form'] }));
