import type { EventRecord } from '../index.js';
import { limits } from '../model/limits.js';
import { attendanceModes, eventKinds, eventStatuses } from '../model/vocabulary.js';
import * as part from './parts.js';
import type { ReadIssue } from './issues.js';
import {
  eventFormat,
  format,
  readDocument,
  version,
  type FeedDocument,
  type Reading,
} from './read-document.js';
import { checked, list, object, openWord, withDefault, type Reader } from './readers.js';
import { richText, text } from './texts.js';

const record: Reader<EventRecord> = checked(
  object<part.Unlabelled<EventRecord>>(
    {
      format,
      version,
      id: part.slug,
      title: text,
      kind: openWord(eventKinds, 'other'),
      status: openWord(eventStatuses, 'other', 'scheduled'),
      attendance: openWord(attendanceModes, 'unknown'),
      sessions: list(part.when),
      languages: list(part.language),
      interpretation: list(part.language),
      locations: list(part.location),
      series: list(part.seriesMembership),
      organisers: list(part.organisation),
      partners: list(part.organisation),
      contacts: list(part.person),
      participation: withDefault(part.participation, part.noParticipation),
      sections: list(part.section),
      programme: list(part.programmeItem),
      presentations: list(part.presentation),
      questions: list(part.question),
      outcomes: list(part.outcome),
      workingGroups: list(part.workingGroup),
      materials: list(part.material),
      related: list(part.related),
      topics: list(part.topic),
      sdgs: list(part.sdg),
      regions: list(part.region),
      articles: list(part.article),
      links: list(part.link),
      countryNames: part.countryNames,
    },
    {
      $schema: part.reference,
      generated: part.instant,
      modified: part.instant,
      calendar: part.reference,
      url: part.reference,
      subtitle: text,
      previousStart: part.moment,
      partOf: text,
      registration: part.registration,
      language: part.provenance,
      summary: richText,
      when: part.when,
      image: part.image,
    },
  ),
  part.labelled,
);

/** The document of one event. */
export const eventDocument: FeedDocument<EventRecord> = { format: eventFormat, read: record };

/** What {@link readEvent} could make of a document. */
export interface ReadResult {
  /** Missing where the document is no event, or has no id or no title. */
  event?: EventRecord;
  /** What was left out or changed; at most a hundred of it. */
  issues: ReadIssue[];
}

/**
 * Reads the feed document of an event: parsed JSON, or its text. What cannot be used is left out
 * and reported, and the rest is returned, in the shape that `eventSchema` accepts: unknown fields
 * are passed over, unknown words become `other` or `unknown`, missing lists are empty. The result
 * shares nothing with the input. Never throws.
 */
export function readEvent(json: unknown): ReadResult {
  const { record, issues } =
    typeof json === 'string' ? readText(json, eventDocument) : readDocument(json, eventDocument);
  return record ? { event: record, issues } : { issues };
}

function readText<T>(json: string, document: FeedDocument<T>): Reading<T> {
  try {
    // Every character takes a byte or more.
    if (json.length <= limits.document)
      return readDocument(JSON.parse(json.replace(/^\uFEFF/, '')), document);
  } catch {
    // The answer below says so.
  }
  return {
    issues: [{ code: 'not-json', path: '', message: `Not JSON, or longer than ${limits.document} bytes.` }],
  };
}
