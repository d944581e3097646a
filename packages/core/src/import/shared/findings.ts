import type { IssueParams } from '../../check/codes.js';

/**
 * How much a finding weighs. With an `error` nothing is written. `unknown` is what the source does not say
 * and nobody guessed, `left-out` what it says and content must not or cannot hold, `note` what was read in a
 * way that is worth knowing.
 */
export type FindingLevel = 'error' | 'unknown' | 'left-out' | 'note';

/** Every kind of finding. A code never changes its meaning. */
export type FindingCode =
  // the source as a whole
  | 'source.empty'
  | 'source.format'
  | 'source.sign-in'
  | 'source.page'
  | 'source.syntax'
  | 'source.large'
  | 'source.unreadable'
  | 'source.old-excel'
  | 'source.several-formats'
  | 'source.encoding'
  | 'source.no-events'
  | 'source.no-json-ld'
  | 'source.refused'
  | 'source.partial'
  | 'source.block'
  // dates and zones
  | 'date.unreadable'
  | 'date.ambiguous'
  | 'date.short-year'
  | 'date.no-such-day'
  | 'date.other-order'
  | 'date.missing'
  | 'date.serial'
  | 'date.only'
  | 'time.unreadable'
  | 'time.order'
  | 'time.seconds'
  | 'time.contradiction'
  | 'time.without-day'
  | 'time.twice'
  | 'zone.unknown'
  | 'zone.floating'
  | 'zone.abbreviation'
  | 'zone.contradiction'
  | 'zone.offset-only'
  | 'zone.publisher'
  | 'zone.twice'
  | 'zone.windows'
  | 'duration.unreadable'
  // repetitions
  | 'recur.refused'
  | 'recur.endless'
  | 'recur.many'
  | 'recur.start'
  | 'recur.range'
  | 'recur.empty'
  | 'recur.stray'
  | 'recur.expanded'
  // texts
  | 'title.missing'
  | 'html.converted'
  | 'text.lost'
  | 'text.number'
  | 'text.language'
  | 'text.meeting-link'
  // people
  | 'people.attendees'
  | 'people.organiser'
  | 'people.contact'
  | 'people.performers'
  | 'people.column'
  | 'people.address'
  | 'people.no-basis'
  | 'people.homeless'
  | 'event.private'
  | 'event.twice'
  | 'event.there'
  | 'event.like'
  | 'event.parts'
  | 'event.schedule'
  | 'event.draft'
  // what was told and not understood
  | 'field.missing'
  | 'status.words'
  | 'status.unknown'
  | 'attendance.plugin'
  | 'place.unknown'
  | 'place.meeting-link'
  | 'place.point'
  | 'municipality.bare'
  | 'organiser.unknown'
  | 'topic.unknown'
  | 'word.unknown'
  | 'image.credit'
  | 'attachment'
  | 'item.time'
  | 'item.kinds'
  | 'url.unreadable'
  // spreadsheets
  | 'sheet.unknown'
  | 'sheet.twice'
  | 'sheet.missing'
  | 'column.unknown'
  | 'column.twice'
  | 'column.missing'
  | 'row.unknown'
  | 'row.twice'
  | 'row.long'
  | 'cell.formula'
  | 'cell.error'
  | 'cell.merged'
  | 'cell.count'
  | 'cell.zeros'
  | 'cell.country'
  | 'cell.language'
  | 'cell.basis'
  | 'cell.unknown-item'
  | 'cell.yes-no'
  // what the check says of what would be written
  | 'check';

/** One thing to know about an import. */
export interface Finding {
  level: FindingLevel;
  code: FindingCode;
  params: IssueParams;
  /** Where in the source, in its own terms: "VEVENT 2 DTSTART", "Programme!C4", "events.3.start_date". */
  place: string;
  /** Id of the event it is about. */
  event?: string;
}

/** Takes down one finding. */
export type Report = (level: FindingLevel, code: FindingCode, params?: IssueParams, place?: string) => void;

/** What has been taken down already, by the list that it is in. */
const taken = new WeakMap<Finding[], Set<string>>();

/** Takes findings down in a list, each once, with the place where a source is being read. */
export function reporter(findings: Finding[], place: string): Report {
  const known = taken.get(findings) ?? new Set<string>();
  taken.set(findings, known);
  return (level, code, params = {}, inside = '') => {
    const where = [place, inside].filter(Boolean).join(' ');
    const key = JSON.stringify([code, where, params]);
    if (known.has(key)) return;
    known.add(key);
    findings.push({ level, code, params, place: where });
  };
}
