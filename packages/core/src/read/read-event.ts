import type { EventRecord, FEED_VERSION } from '../index.js';
import { limits } from '../model/limits.js';
import { patterns } from '../model/patterns.js';
import { attendanceModes, eventKinds, eventStatuses } from '../model/vocabulary.js';
import { issueList, type ReadIssue, type ReadIssueCode } from './issues.js';
import * as part from './parts.js';
import { checked, isRecord, list, object, openWord, own, withDefault, word, type Reader } from './readers.js';
import { richText, text } from './texts.js';

/** What a reader could make of a document. */
export interface ReadResult {
  /** Missing where the document is no event, or has no id or no title. */
  event?: EventRecord;
  /** What was left out or changed: a hundred entries, and one that counts the others. */
  issues: ReadIssue[];
}

const format: EventRecord['format'] = 'connective-cities/event';

// The value of the model's constant without its module, which needs zod.
const ourVersion: typeof FEED_VERSION = '1.0';

/** Another major version is read as far as it is understood. */
const version: Reader<string> = (value, path, report) => {
  if (typeof value === 'string' && patterns.version.test(value)) return value;
  report('version', path, `Not a version 1 of the format: read as ${ourVersion}, as far as understood.`);
  return ourVersion;
};

const record: Reader<EventRecord> = checked(
  object<part.Unlabelled<EventRecord>>(
    {
      format: word([format]),
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
      modified: part.instant,
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

/**
 * Reads the feed document of an event: parsed JSON, or its text. What cannot be used is left out
 * and reported, and the rest is returned, in the shape that `eventSchema` accepts: unknown fields
 * are passed over, unknown words become `other` or `unknown`, missing lists are empty. The result
 * shares nothing with the input. Never throws.
 */
export function readEvent(json: unknown): ReadResult {
  try {
    return typeof json === 'string' ? readText(json) : readParsed(json);
  } catch {
    // JSON cannot get here; an object whose fields are computed can throw at every look.
    return failed('not-an-event', 'The document cannot be read.');
  }
}

function readText(json: string): ReadResult {
  // Every character takes a byte or more.
  if (json.length > limits.document) {
    return failed('not-json', `The document is longer than ${limits.document} bytes.`);
  }
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    return failed('not-json', 'The document is not JSON.');
  }
  return readParsed(value);
}

function readParsed(value: unknown): ReadResult {
  if (!isRecord(value) || own(value, 'format') !== format) {
    return failed('not-an-event', `The document does not say "format": "${format}".`);
  }
  const issues = issueList();
  const event = record(value, '', issues.report);
  if (event !== undefined) return { event, issues: issues.list() };
  const { issues: reason } = failed('not-an-event', 'The document has no usable id, or no title.');
  return { issues: [...reason, ...issues.list()] };
}

function failed(code: ReadIssueCode, message: string): ReadResult {
  return { issues: [{ code, path: '', message }] };
}
