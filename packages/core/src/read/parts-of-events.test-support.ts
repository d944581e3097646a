// The parts of an event's document that elements read: schemas of `EventHead` and `EventPlaces`.
import * as z from 'zod/mini';
import { articleSchema } from '../model/article.js';
import { countryFormSchema } from '../model/country.js';
import { eventSchema } from '../model/event.js';
import { languageTagSchema } from '../model/language-tag.js';
import { referenceSchema } from '../model/link.js';
import { positiveSchema } from '../model/numbers.js';
import { participationSchema } from '../model/participation.js';
import { list, plainSchema } from '../model/plain.js';
import { presentationSchema } from '../model/presentation.js';
import { translationSchema } from '../model/provenance.js';
import { seriesSchema } from '../model/series.js';
import { textSchema } from '../model/text.js';
import { topicSchema } from '../model/topic.js';
import { whenSchema } from '../model/when.js';

const locationSchema = z.strictObject({
  kind: z.enum(['place', 'virtual']),
  name: z.optional(textSchema),
  address: z.optional(plainSchema),
  municipality: z.optional(z.strictObject({ name: textSchema })),
  platform: z.optional(plainSchema),
});

/** What a card shows. */
export const eventHeadSchema = z.extend(
  z.pick(eventSchema, {
    version: true,
    id: true,
    url: true,
    title: true,
    subtitle: true,
    kind: true,
    status: true,
    attendance: true,
    when: true,
    previousStart: true,
  }),
  {
    sessions: list(whenSchema),
    language: z.strictObject({
      original: languageTagSchema,
      translations: z.record(languageTagSchema, z.pick(translationSchema, { official: true })),
    }),
    locations: list(locationSchema),
    series: list(
      z.strictObject({ series: z.pick(seriesSchema, { title: true }), label: z.optional(textSchema) }),
    ),
    topics: list(z.pick(topicSchema, { label: true })),
    image: z.optional(
      z.strictObject({
        url: z.optional(referenceSchema),
        alt: z.optional(textSchema),
        caption: z.optional(textSchema),
        credit: textSchema,
        width: z.optional(positiveSchema),
        height: z.optional(positiveSchema),
      }),
    ),
    participation: z.extend(z.pick(participationSchema, { counts: true, countriesComplete: true }), {
      countries: list(z.strictObject({ country: countryFormSchema })),
    }),
    articles: list(z.pick(articleSchema, { kind: true })),
  },
);

/** What a map shows. */
export const eventPlacesSchema = z.extend(
  z.pick(eventSchema, {
    version: true,
    id: true,
    url: true,
    language: true,
    title: true,
    countryNames: true,
    countryNotes: true,
    gazetteer: true,
  }),
  {
    participation: z.omit(participationSchema, { organisations: true, note: true }),
    presentations: list(z.strictObject({ practice: presentationSchema.shape.practice })),
  },
);
