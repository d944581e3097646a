import * as z from 'zod/mini';
import { richTextSchema } from './rich-text.js';
import { markdownSchema, textSchema } from './text.js';
import { sectionKinds } from './vocabulary.js';

const sectionShape = {
  /** What the section is about, so that it can be found under any heading. */
  kind: z.enum(sectionKinds),
  /** The publisher's own heading; sections without one run on from the section before. */
  heading: z.optional(textSchema),
};

/** A section of prose as authors write it: its body is Markdown. */
export const sectionSourceSchema = z.strictObject({ ...sectionShape, body: markdownSchema });

/** A section of prose: its kind, the publisher's heading and the text. */
export const sectionSchema = z.strictObject({ ...sectionShape, body: richTextSchema });

/** A valid {@link sectionSchema}. */
export interface Section extends z.infer<typeof sectionSchema> {}
