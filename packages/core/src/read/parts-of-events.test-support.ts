// The parts of an event's document that elements read: schemas of `EventHead` and `EventPlaces`.
import * as z from 'zod/mini';
import { articleSchema } from '../model/article.js';
import { eventSchema } from '../model/event.js';
import { list } from '../model/plain.js';
import { participationSchema } from '../model/participation.js';
import { presentationSchema } from '../model/presentation.js';

/** What a card shows. */
export const eventHeadSchema = z.extend(
  z.pick(eventSchema, {
    version: true,
    id: true,
    url: true,
    language: true,
    title: true,
    subtitle: true,
    kind: true,
    status: true,
    attendance: true,
    when: true,
    previousStart: true,
    sessions: true,
    locations: true,
    series: true,
    topics: true,
    image: true,
  }),
  {
    participation: z.pick(participationSchema, { counts: true, countries: true, countriesComplete: true }),
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
  }),
  {
    participation: z.omit(participationSchema, { organisations: true, note: true }),
    presentations: list(z.strictObject({ practice: presentationSchema.shape.practice })),
  },
);
