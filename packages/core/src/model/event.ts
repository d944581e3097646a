import * as z from 'zod/mini';
import { articleSchema } from './article.js';
import { entitySource, publishedSource } from './entity.js';
import { envelope } from './envelope.js';
import { imageSchema, imageSourceSchema } from './image.js';
import { languageTagSchema } from './language-tag.js';
import { linkSchema, referenceSchema, webAddressSchema } from './link.js';
import { locationSchema, locationSourceSchema } from './location.js';
import { materialSchema } from './material.js';
import { mentionedPlaces } from './mentioned-places.js';
import { momentSchema } from './moment.js';
import { organisationSchema } from './organisation.js';
import { outcomeSchema, outcomeSourceSchema } from './outcome.js';
import { participationSchema, participationSourceSchema } from './participation.js';
import { contactRefSourceSchema, contactSchema } from './person.js';
import { list, listOrNone } from './plain.js';
import { presentationSchema, presentationSourceSchema } from './presentation.js';
import { programmeItemSchema, programmeItemSourceSchema } from './programme-item.js';
import { provenanceSchema } from './provenance.js';
import { questionSchema } from './question.js';
import { regionSchema } from './region.js';
import { richTextSchema } from './rich-text.js';
import { sdgSchema } from './sdg.js';
import { sectionSchema, sectionSourceSchema } from './section.js';
import { seriesMembershipSchema, seriesMembershipSourceSchema } from './series.js';
import { sessionSchema, sessionSourceSchema } from './session.js';
import { slugSchema } from './slug.js';
import { markdownSchema, textSchema } from './text.js';
import { topicSchema } from './topic.js';
import { attendanceModes, eventKinds, eventStatuses } from './vocabulary.js';
import { whenSchema, whenSourceSchema } from './when.js';
import { workingGroupSchema } from './working-group.js';

const eventShape = {
  title: textSchema,
  subtitle: z.optional(textSchema),
  /** When the event was first to start; given with `rescheduled`, `moved-online` and `postponed` where known. */
  previousStart: z.optional(momentSchema),
  /** Somebody else's congress it belongs to. */
  partOf: z.optional(textSchema),
  registration: z.optional(
    z.strictObject({
      url: z.optional(webAddressSchema),
      deadline: z.optional(momentSchema),
      free: z.optional(z.boolean()),
      /** Who may take part. */
      audience: z.optional(textSchema),
      note: z.optional(textSchema),
    }),
  ),
};

/**
 * An exchange event as an author writes it in `event.yaml`: other things are named by their ids,
 * prose is Markdown, and everything but title and date may be left out.
 */
export const eventSourceSchema = z.strictObject({
  ...entitySource,
  ...publishedSource,
  ...eventShape,
  summary: z.optional(markdownSchema),
  kind: z._default(z.enum(eventKinds), 'other'),
  status: z._default(z.enum(eventStatuses), 'scheduled'),
  attendance: z._default(z.enum(attendanceModes), 'unknown'),
  when: whenSourceSchema,
  /** The single days or meetings, where `when` has gaps. */
  sessions: listOrNone(sessionSourceSchema),
  /** Languages spoken. */
  languages: listOrNone(languageTagSchema),
  /** Languages interpreted into. */
  interpretation: listOrNone(languageTagSchema),
  locations: listOrNone(locationSourceSchema),
  series: listOrNone(seriesMembershipSourceSchema),
  organisers: listOrNone(slugSchema),
  partners: listOrNone(slugSchema),
  contacts: listOrNone(contactRefSourceSchema),
  participation: z.prefault(participationSourceSchema, {}),
  sections: listOrNone(sectionSourceSchema),
  programme: listOrNone(programmeItemSourceSchema),
  presentations: listOrNone(presentationSourceSchema),
  questions: listOrNone(questionSchema),
  outcomes: listOrNone(outcomeSourceSchema),
  workingGroups: listOrNone(slugSchema),
  materials: listOrNone(slugSchema),
  image: z.optional(imageSourceSchema),
  related: listOrNone(slugSchema),
  topics: listOrNone(slugSchema),
  sdgs: listOrNone(sdgSchema),
  regions: listOrNone(slugSchema),
});

/**
 * What an author may write for an event. `EventSource` is also the name of a browser interface;
 * import it by name where you need both.
 */
export type EventSource = z.input<typeof eventSourceSchema>;

/**
 * The feed document of one event (schema.org Event, VEVENT of RFC 5545): everything a page about
 * it shows, embedded, in all its languages. This schema is what a writer is held to; widgets and
 * other readers use the tolerant `readEvent` of `/read`. Whatever that reader can do without is
 * optional here, so that both agree on every document.
 */
export const eventSchema = z.strictObject({
  ...envelope('connective-cities/event'),
  /** The event for a calendar (iCalendar), relative to this document; missing where it has no date for one. */
  calendar: z.optional(referenceSchema),
  ...eventShape,
  /** Original language and the origin of the others. */
  language: provenanceSchema,
  summary: z.optional(richTextSchema),
  kind: z.enum(eventKinds),
  status: z.enum(eventStatuses),
  attendance: z.enum(attendanceModes),
  /** Missing only where no date is set, or a reader could not use it. */
  when: z.optional(whenSchema),
  sessions: list(sessionSchema),
  languages: list(languageTagSchema),
  interpretation: list(languageTagSchema),
  locations: list(locationSchema),
  series: list(seriesMembershipSchema),
  organisers: list(organisationSchema),
  partners: list(organisationSchema),
  contacts: list(contactSchema),
  participation: participationSchema,
  sections: list(sectionSchema),
  programme: list(programmeItemSchema),
  presentations: list(presentationSchema),
  questions: list(questionSchema),
  outcomes: list(outcomeSchema),
  workingGroups: list(workingGroupSchema),
  materials: list(materialSchema),
  image: z.optional(imageSchema),
  related: list(z.strictObject({ id: slugSchema, title: textSchema, url: referenceSchema })),
  topics: list(topicSchema),
  sdgs: list(sdgSchema),
  regions: list(regionSchema),
  /** Announcement, review and other texts about it, oldest first. */
  articles: list(articleSchema),
  links: list(linkSchema),
  ...mentionedPlaces,
});

/** A valid feed document of one event. Not called `Event`, which is the DOM's. */
export interface EventRecord extends z.infer<typeof eventSchema> {}
