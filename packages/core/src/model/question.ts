import * as z from 'zod/mini';
import { slugSchema } from './slug.js';
import { textSchema } from './text.js';

/** A guiding question that an event put to its participants. Its id is unique within the event. */
export const questionSchema = z.strictObject({ id: slugSchema, text: textSchema });

/** A valid {@link questionSchema}. */
export interface Question extends z.infer<typeof questionSchema> {}
