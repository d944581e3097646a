import * as z from 'zod/mini';
import { countryCodeSchema, countryFormSchema } from './country.js';
import { parseCount } from './count-words.js';
import { wholeSchema } from './numbers.js';
import { list } from './plain.js';
import { rules } from './rules.js';
import { isRecord } from './schema-parts.js';
import { plainText, withShorthand } from './shorthand.js';
import { slugSchema } from './slug.js';
import { textSchema } from './text.js';
import { countedThings, qualifiers } from './vocabulary.js';

/** As {@link wholeSchema}; authors are told that a word may stand before it. */
const countValueSchema = withShorthand(
  z.int({ error: rules['count.value'] }).check(z.gte(0, { error: rules['count.value'] })),
  (value) => value,
  plainText,
);

const countShape = {
  /** What is counted. */
  of: z.enum(countedThings),
  /** The number that stands in the text: 23 of "more than 23". */
  value: wholeSchema,
  /** Upper end of a range: 30 of "20 to 30". */
  max: z.optional(wholeSchema),
  /** The publisher's words, shown instead of ours where the language fits. */
  text: z.optional(textSchema),
  /** Article or document that says so. */
  source: z.optional(slugSchema),
  /** The group counted, where it is not everybody: "companies". */
  sector: z.optional(textSchema),
};

const maxIsAbove = z.refine<{ value: number; max?: number | undefined }>(
  ({ value, max }) => max === undefined || max > value,
  { error: rules['count.max'], path: ['max'] },
);

function countObject() {
  return z
    .strictObject({
      ...countShape,
      value: countValueSchema,
      qualifier: z._default(z.enum(qualifiers), 'exact'),
      /** Announced before the event, not counted at it. */
      planned: z._default(z.boolean(), false),
      /** Counted by us from a list, not stated by the publisher. */
      derived: z._default(z.boolean(), false),
      /** The one statement of its kind that a card shows. */
      headline: z._default(z.boolean(), false),
      country: z.optional(countryCodeSchema),
    })
    .check(maxIsAbove);
}

/** Reads a value in words, "rund 50", where no qualifier says how the number is meant. */
function inNumbers(value: unknown): unknown {
  if (!isRecord(value) || typeof value.value !== 'string' || value.qualifier !== undefined) return value;
  return { ...value, ...parseCount(value.value) };
}

/** A count as authors write it; only `of` and `value` are required, and the value may be in words: "rund 50". */
export const countSourceSchema = withShorthand(countObject(), inNumbers);

/** How many came from one place: a plain number, or one in words, counts participants. */
export const presenceCountSourceSchema = withShorthand(
  countObject(),
  (value) =>
    inNumbers(typeof value === 'number' || typeof value === 'string' ? { of: 'participants', value } : value),
  z.union([wholeSchema, plainText]),
);

/**
 * What was counted, as authors write it: a list, or in short a number for each thing.
 *
 * @example { participants: 'rund 50', municipalities: 'mehr als 23', countries: 11 }
 */
export const countsSourceSchema = z._default(
  withShorthand(
    list(countSourceSchema),
    (value) =>
      isRecord(value) ? Object.entries(value).map(([of, stated]) => ({ of, value: stated })) : value,
    z.partialRecord(z.enum(countedThings), z.union([wholeSchema, plainText])),
  ),
  [],
);

/**
 * A number as a publisher states it, with the word that qualifies it. Publishers contradict
 * themselves as a rule ("more than 23" and "more than 20" municipalities on one page), so an event
 * holds as many counts of one thing as were stated. No standard has a property for them.
 *
 * @example { of: 'participants', value: 50, qualifier: 'about', planned: false, derived: false, headline: true }
 */
export const countSchema = z
  .strictObject({
    ...countShape,
    qualifier: z.enum(qualifiers),
    planned: z.boolean(),
    derived: z.boolean(),
    headline: z.boolean(),
    country: z.optional(countryFormSchema),
  })
  .check(maxIsAbove);

/** A valid {@link countSchema}. */
export interface Count extends z.infer<typeof countSchema> {}
