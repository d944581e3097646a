import * as z from 'zod/mini';
import { referenceSchema } from './link.js';
import { positiveSchema } from './numbers.js';
import { plainSchema } from './plain.js';
import { rules } from './rules.js';
import { textSchema } from './text.js';

const imageShape = {
  /** The file beside `event.yaml`, or a whole address. Missing where only the credit is known. */
  url: z.optional(referenceSchema),
  /** What the picture shows, for those who do not see it (WCAG 2.2, 1.1.1). */
  alt: z.optional(textSchema),
  caption: z.optional(textSchema),
  /** The line that has to stand beside the picture, as its owner asks for it. */
  credit: textSchema,
  creator: z.optional(plainSchema),
  /** Agency or collection the picture comes from. */
  source: z.optional(plainSchema),
  /** SPDX identifier or address of the licence. */
  licence: z.optional(plainSchema),
  /** Pixels. */
  width: z.optional(positiveSchema),
  height: z.optional(positiveSchema),
};

const notBoth = z.refine<{ alt?: unknown; decorative: boolean }>(
  ({ alt, decorative }) => !decorative || alt === undefined,
  { error: rules['image.both'], path: ['decorative'] },
);

const altOrDecorative = z.refine<{ alt?: unknown; decorative: boolean }>(
  ({ alt, decorative }) => decorative !== (alt !== undefined),
  { error: rules['image.alt'], path: ['alt'] },
);

/**
 * A picture as authors describe it. One without a description counts as decoration until it has one, and
 * `check` asks for it.
 */
export const imageSourceSchema = z
  .strictObject({
    ...imageShape,
    /** Whether the picture adds nothing to the text. Then it has no `alt`. */
    decorative: z._default(z.boolean(), false),
  })
  .check(notBoth);

/**
 * A picture with its credit (schema.org ImageObject). The credit may stand without a picture: a
 * page whose photo must not be copied still says whose it was.
 */
export const imageSchema = z.strictObject({ ...imageShape, decorative: z.boolean() }).check(altOrDecorative);

/** A valid {@link imageSchema}. */
export interface Image extends z.infer<typeof imageSchema> {}
