// The parts of documents that elements read: schemas of `EventHead`, `EventPlaces`, `FeedPlaces` and `PlaceNames`.
import * as z from 'zod/mini';
import { articleSchema } from '../model/article.js';
import { countSchema } from '../model/count.js';
import { countryFormSchema } from '../model/country.js';
import { eventSchema } from '../model/event.js';
import { languageTagSchema } from '../model/language-tag.js';
import { referenceSchema } from '../model/link.js';
import { municipalitySchema } from '../model/municipality.js';
import { pointIsWhole, positiveSchema } from '../model/numbers.js';
import { participationSchema } from '../model/participation.js';
import { list, plainSchema } from '../model/plain.js';
import { placesPartSchema, placesSchema } from '../model/places.js';
import { translationSchema } from '../model/provenance.js';
import { seriesSchema } from '../model/series.js';
import { slugSchema } from '../model/slug.js';
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

const shortProvenanceSchema = z.strictObject({
  original: languageTagSchema,
  translations: z.record(languageTagSchema, z.pick(translationSchema, { official: true })),
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
    language: shortProvenanceSchema,
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

const { kind: _, ...guest } = municipalitySchema.shape;
const guestSchema = z.strictObject(guest).check(pointIsWhole);
const targetSchema = z.strictObject({ title: textSchema, url: z.optional(referenceSchema) });

/** What a map shows of an event. */
export const eventPlacesSchema = z.extend(
  z.pick(eventSchema, {
    version: true,
    id: true,
    url: true,
    title: true,
    countryNames: true,
    countryNotes: true,
  }),
  {
    language: shortProvenanceSchema,
    gazetteer: z.optional(z.record(slugSchema, z.strictObject({ note: z.optional(textSchema) }))),
    participation: z.extend(
      z.omit(participationSchema, { organisations: true, note: true, municipalities: true }),
      {
        municipalities: list(z.strictObject({ municipality: guestSchema, count: z.optional(countSchema) })),
      },
    ),
    presentations: list(
      z.strictObject({
        practice: z.optional(z.extend(targetSchema, { municipalities: list(guestSchema) })),
      }),
    ),
  },
);

/** What a map shows of all places of a feed. */
export const feedPlacesSchema = z.extend(
  z.omit(placesSchema, { $schema: true, generated: true, format: true }),
  { language: shortProvenanceSchema },
);

/** What a map shows of a part of their names. */
export const placeNamesSchema = z.strictObject({
  version: placesPartSchema.shape.version,
  municipalities: list(
    z.strictObject({
      id: slugSchema,
      name: textSchema,
      practices: list(targetSchema),
      events: list(targetSchema),
    }),
  ),
});
