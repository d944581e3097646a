import * as z from 'zod/mini';
import { instantSchema, isYear, momentSchema } from './moment.js';
import { withShorthand, type Shorthand } from './shorthand.js';
import { textSchema } from './text.js';
import { timeZoneNameSchema, timeZoneSchema } from './time-zone.js';
import { endIsNotBefore, endUtcIsNotBefore } from './when-order.js';

const moments = {
  /** First moment, as local wall-clock time. */
  start: momentSchema,
  /** Last moment, in the same precision. A day counts to its end; a time of day is the end itself. */
  end: z.optional(momentSchema),
  /** The publisher's wording, where it says more than the fields: "30–31 October and 2 November 2023". */
  text: z.optional(textSchema),
};

/** Fields of a time as authors write them. */
export const whenSourceShape = {
  ...moments,
  /** IANA time zone that `start` and `end` are meant in. Left out, it is the event's, then the publisher's. */
  timeZone: z.optional(timeZoneSchema),
};

/** The short form of a time: a plain date or time stands for its start. */
export const startAlone: Shorthand = (value) =>
  typeof value === 'string' || isYear(value) ? { start: value } : value;

/**
 * When something happens, as an author writes it. A plain date or time stands for its start.
 *
 * @example { start: '2020-10-07T13:00', end: '2020-10-07T15:30', timeZone: 'Europe/Berlin' }
 */
export const whenSourceSchema = withShorthand(z.strictObject(whenSourceShape), startAlone, momentSchema);

/** Fields of a time as the feed carries it. */
export const whenShape = {
  ...moments,
  /** IANA time zone that `start` and `end` are meant in. Zones newer than this version are accepted. */
  timeZone: z.optional(timeZoneNameSchema),
  /** First instant that `start` covers. */
  startUtc: z.optional(instantSchema),
  /** First instant after it is over; missing where a time of day has no end. */
  endUtc: z.optional(instantSchema),
  /** Name of the zone at that time, in the document's languages; given with a time of day. */
  timeZoneName: z.optional(textSchema),
};

/**
 * When something happens, as the feed carries it: the wall-clock times as they were written, and
 * the instants they stand for, so that a widget needs no time-zone data of its own. A writer gives
 * zone and instants wherever they are known.
 */
export const whenSchema = z.strictObject(whenShape).check(endIsNotBefore, endUtcIsNotBefore);

/** A valid {@link whenSchema}. */
export interface When extends z.infer<typeof whenSchema> {}
