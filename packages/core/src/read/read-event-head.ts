import type { Article, EventRecord, Participation } from '../index.js';
import { attendanceModes, eventKinds, eventStatuses, articleKinds } from '../model/vocabulary.js';
import * as part from './parts.js';
import { eventFormat, version, type FeedDocument } from './read-document.js';
import { checked, list, object, openWord, withDefault, type Reader } from './readers.js';
import { text } from './texts.js';

type WholeFields =
  | 'version'
  | 'id'
  | 'url'
  | 'language'
  | 'title'
  | 'subtitle'
  | 'kind'
  | 'status'
  | 'attendance'
  | 'when'
  | 'previousStart'
  | 'sessions'
  | 'locations'
  | 'series'
  | 'topics'
  | 'image';

/** What a card shows of an event. Every {@link EventRecord} is one. */
export interface EventHead extends Pick<EventRecord, WholeFields> {
  participation: Pick<Participation, 'counts' | 'countries' | 'countriesComplete'>;
  articles: Pick<Article, 'kind'>[];
}

type HeadParticipation = EventHead['participation'];

const record: Reader<EventHead> = checked(
  object<part.Unlabelled<EventHead>>(
    {
      version,
      id: part.slug,
      title: text,
      kind: openWord(eventKinds, 'other'),
      status: openWord(eventStatuses, 'other', 'scheduled'),
      attendance: openWord(attendanceModes, 'unknown'),
      sessions: list(part.when),
      locations: list(part.location),
      series: list(part.seriesMembership),
      participation: withDefault<HeadParticipation>(
        object<HeadParticipation>(
          {
            counts: list(part.count),
            countries: list(part.countryPresence),
            countriesComplete: part.no,
          },
          {},
        ),
        () => ({ counts: [], countries: [], countriesComplete: false }),
      ),
      topics: list(part.topic),
      articles: list(object<Pick<Article, 'kind'>>({ kind: openWord(articleKinds, 'other') }, {})),
    },
    {
      url: part.reference,
      language: part.provenance,
      subtitle: text,
      when: part.when,
      previousStart: part.moment,
      image: part.image,
    },
  ),
  part.labelled,
);

/** The part of an event's document that a card shows: its file need not carry the readers of the rest. */
export const eventHeadDocument: FeedDocument<EventHead> = { format: eventFormat, read: record };
