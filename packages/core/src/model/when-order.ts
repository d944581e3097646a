import * as z from 'zod/mini';
import { isBefore } from './patterns.js';

// Authors are told by `check`, which knows the zone; these sentences are for other writers of feeds.
/** For schemas of a time: its end, as the clock shows it, is not before its start. */
export const endIsNotBefore = z.refine<{ start: string; end?: string | undefined }>(
  ({ start, end }) => end === undefined || !isBefore(end, start),
  { error: 'The end must not be before the start.', path: ['end'] },
);
/** For schemas of a time: its last instant is not before its first. */
export const endUtcIsNotBefore = z.refine<{ startUtc?: string | undefined; endUtc?: string | undefined }>(
  ({ startUtc, endUtc }) => startUtc === undefined || endUtc === undefined || !isBefore(endUtc, startUtc),
  { error: 'The last instant must not be before the first.', path: ['endUtc'] },
);
