import * as z from 'zod/mini';
import { momentSchema } from './moment.js';
import { withShorthand } from './shorthand.js';
import { slugSchema } from './slug.js';
import { textSchema } from './text.js';
import { startAlone, whenShape, whenSourceShape } from './when.js';
import { endIsNotBefore, endUtcIsNotBefore } from './when-order.js';

const sessionShape = {
  title: z.optional(textSchema),
  /** Id of one of the event's locations, where its sessions are in several. */
  location: z.optional(slugSchema),
};

/**
 * One day or meeting of an event that has several, as authors write it: its time, and where it differs
 * from the event as a whole, its title and place. A plain date or time stands for its start.
 *
 * @example { start: '2023-11-02', location: 'luedenscheid' }
 */
export const sessionSourceSchema = withShorthand(
  z.strictObject({
    ...whenSourceShape,
    ...sessionShape,
  }),
  startAlone,
  momentSchema,
);

/** One day or meeting of an event that has several: its time, and its own title and place where it has them. */
export const sessionSchema = z
  .strictObject({ ...whenShape, ...sessionShape })
  .check(endIsNotBefore, endUtcIsNotBefore);

/** A valid {@link sessionSchema}. */
export interface Session extends z.infer<typeof sessionSchema> {}
