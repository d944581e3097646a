import { contentSchemas, type Content, type ContentKind, type Entry } from '../model/content.js';
import * as patterns from '../model/patterns.js';
import { publisherSchema } from '../model/publisher.js';
import { fieldOf } from '../model/schema-parts.js';
import { checkCounts } from './counts.js';
import { checkDates } from './dates.js';
import { checkDuplicates } from './duplicates.js';
import { checkEventParts } from './event-parts.js';
import { expand } from './expand.js';
import { checkFormerAddresses } from './former-addresses.js';
import { checkImages } from './images.js';
import type { Issue, RawContent } from './issue.js';
import { checkLanguages } from './languages.js';
import { checkMeetingLinks } from './meeting-links.js';
import { checkParticipation } from './participation.js';
import { checkPeople } from './people.js';
import { checkPoints } from './points.js';
import {
  referencesOf,
  reportCircles,
  reportDuplicates,
  reportUnknown,
  reportWithdrawn,
  type Named,
} from './references.js';
import { issuesOfSchema, type SchemaIssue } from './schema-issues.js';
import { checkSdgs } from './sdgs.js';
import { reportTo, type Report, type Valid, type ValidContent } from './valid-content.js';

/** What a check of content finds. */
export interface CheckResult {
  /** Only without errors: the content in its long form, complete with its defaults. */
  content?: Content;
  /** In the order of the content. */
  issues: Issue[];
}

/** What a check should know of how the content was read. */
export interface CheckOptions {
  /** Kinds of thing of which some could not be read. Ids of these kinds are not looked up. */
  incomplete?: readonly ContentKind[];
}

/** Names of the lists in a folder of content. */
export const contentKinds = Object.keys(contentSchemas).filter(isContentKind);

function isContentKind(name: string): name is ContentKind {
  return Object.hasOwn(contentSchemas, name);
}

/** The language of plain strings in a thing: the one it was written in, else the publisher's. */
export function languageOf(thing: unknown, publisherLanguage: string): string {
  const original = fieldOf(fieldOf(thing, 'language'), 'original');
  return typeof original === 'string' && patterns.language.test(original) ? original : publisherLanguage;
}

/** Stands in where the publisher's own language cannot be read: BCP 47 for "undetermined". */
const UNDETERMINED = 'und';

/** The language in which a publisher writes, as far as it can be read. */
export function languageOfPublisher(publisher: unknown): string {
  const written = fieldOf(publisher, 'language');
  return typeof written === 'string' && patterns.language.test(written) ? written : UNDETERMINED;
}

function checkPublisher(raw: unknown, language: string, issues: Issue[]) {
  const long = expand(publisherSchema, raw, { language });
  const result = publisherSchema.safeParse(long);
  if (result.success) return result.data;
  issues.push(...issuesOfSchema(publisherSchema, long, result.error.issues, ['publisher']));
  return undefined;
}

/** A schema as a judge of one kind of thing. */
interface Judge<T> {
  safeParse(
    value: unknown,
  ): { success: true; data: T } | { success: false; error: { issues: readonly SchemaIssue[] } };
}

// Seen this way, each kind keeps its own type when the kind itself is a variable.
const judges: { [K in ContentKind]: Judge<Entry<K>> } = contentSchemas;

function checkEntries<K extends ContentKind>(
  kind: K,
  raw: readonly unknown[],
  language: string,
  issues: Issue[],
): Valid<K>[] {
  return raw.flatMap((thing, at): Valid<K>[] => {
    const long = expand(contentSchemas[kind], thing, { language: languageOf(thing, language) });
    const result = judges[kind].safeParse(long);
    if (result.success) return [{ entry: result.data, path: [kind, at] }];
    issues.push(...issuesOfSchema(contentSchemas[kind], long, result.error.issues, [kind, at]));
    return [];
  });
}

/** Everything of a kind that has a readable id; what fails its schema can still be named by others. */
function namedOf(kind: ContentKind, raw: readonly unknown[]): Named[] {
  return raw.flatMap((thing, at): Named[] => {
    const id = fieldOf(thing, 'id');
    return typeof id === 'string' ? [{ id, path: [kind, at, 'id'] }] : [];
  });
}

/** Whether every id of a kind can be trusted; where not, an id that leads nowhere is a mistake made elsewhere. */
function idsAreSound(raw: readonly unknown[], things: readonly Named[]): boolean {
  const distinct = new Set(things.map(({ id }) => id));
  return distinct.size === raw.length && things.every(({ id }) => patterns.slug.test(id));
}

function checkReferences(
  raw: RawContent,
  content: ValidContent,
  incomplete: readonly ContentKind[],
  report: Report,
): void {
  const references = referencesOf(content);
  for (const kind of contentKinds) {
    const things = namedOf(kind, raw[kind]);
    reportDuplicates(things, report);
    if (incomplete.includes(kind) || !idsAreSound(raw[kind], things)) continue;
    reportUnknown(
      kind,
      references.filter((reference) => reference.kind === kind),
      things,
      report,
    );
  }
  if (!incomplete.includes('articles') && !incomplete.includes('materials'))
    checkSources(raw, content, report);
}

/** The source of a number may be an article or a material. */
function checkSources(raw: RawContent, content: ValidContent, report: Report): void {
  const things = [...namedOf('articles', raw.articles), ...namedOf('materials', raw.materials)];
  const counted = [
    ...[...content.events, ...content.series].map(({ entry, path }) => ({
      counts: entry.participation.counts,
      path: [...path, 'participation', 'counts'],
    })),
    ...content.workingGroups.map(({ entry, path }) => ({ counts: entry.counts, path: [...path, 'counts'] })),
  ];
  const references = counted.flatMap(({ counts, path }) =>
    counts.flatMap(({ source }, at) =>
      source === undefined ? [] : [{ kind: 'sources', id: source, path: [...path, at, 'source'] }],
    ),
  );
  reportUnknown('sources', references, things, report);
}

/** Issues in the order of the content: by kind, then by place, then as they were found. */
function inOrder(issues: readonly Issue[]): Issue[] {
  const kindOf = ({ path: [kind] }: Issue) => contentKinds.findIndex((name) => name === kind);
  const placeOf = ({ path: [, place] }: Issue) => (typeof place === 'number' ? place : 0);
  return issues.toSorted((one, other) => kindOf(one) - kindOf(other) || placeOf(one) - placeOf(other));
}

/** Kinds that lie together in one file each, so that a place needs the entry's id. */
const filed: readonly string[] = ['events', 'articles', 'practices', 'publisher'];

/** An issue with the id of its thing, where the thing lies with others in one file. */
export function withId<T extends Pick<Issue, 'path'>>(issue: T, raw: RawContent): T & { id?: string } {
  const [kind, at] = issue.path;
  if (typeof at !== 'number' || filed.includes(String(kind))) return issue;
  const id = fieldOf(fieldOf(fieldOf(raw, String(kind)), at), 'id');
  return typeof id === 'string' ? { ...issue, id } : issue;
}

/**
 * Checks everything an author wrote: each thing by its schema, then the rules between things. Short
 * forms are expanded on the way. One mistake gives one issue; what fails its own schema is left out of
 * the rules between things, so that no mistake is told twice.
 *
 * The answer depends on the content alone: not on the machine's clock, zone or language.
 */
export function checkContent(raw: RawContent, { incomplete = [] }: CheckOptions = {}): CheckResult {
  const issues: Issue[] = [];
  const report = reportTo(issues);
  const language = languageOfPublisher(raw.publisher);
  const publisher = checkPublisher(raw.publisher, language, issues);
  const entries = {
    municipalities: checkEntries('municipalities', raw.municipalities, language, issues),
    organisations: checkEntries('organisations', raw.organisations, language, issues),
    people: checkEntries('people', raw.people, language, issues),
    topics: checkEntries('topics', raw.topics, language, issues),
    regions: checkEntries('regions', raw.regions, language, issues),
    series: checkEntries('series', raw.series, language, issues),
    practices: checkEntries('practices', raw.practices, language, issues),
    workingGroups: checkEntries('workingGroups', raw.workingGroups, language, issues),
    materials: checkEntries('materials', raw.materials, language, issues),
    events: checkEntries('events', raw.events, language, issues),
    articles: checkEntries('articles', raw.articles, language, issues),
  };
  if (publisher) {
    const content: ValidContent = { publisher, ...entries };
    checkReferences(raw, content, incomplete, report);
    reportCircles(content, report);
    reportWithdrawn(content, report);
    checkDates(content, report);
    checkEventParts(content, report);
    checkDuplicates(content, report);
    checkParticipation(content, report);
    checkPoints(content, report);
    checkCounts(content, report);
    checkPeople(content, report);
    checkMeetingLinks(content, report);
    checkFormerAddresses(content, report);
    checkImages(content, report);
    checkLanguages(content, report);
    checkSdgs(content, report);
  }
  const found = inOrder(issues).map((issue) => withId(issue, raw));
  if (!publisher || found.some(({ level }) => level === 'error')) return { issues: found };
  return { content: { publisher, ...entriesOf(entries) }, issues: found };
}

function entriesOf(valid: Omit<ValidContent, 'publisher'>): Omit<Content, 'publisher'> {
  const plain = <T>(things: readonly { entry: T }[]) => things.map(({ entry }) => entry);
  return {
    municipalities: plain(valid.municipalities),
    organisations: plain(valid.organisations),
    people: plain(valid.people),
    topics: plain(valid.topics),
    regions: plain(valid.regions),
    series: plain(valid.series),
    practices: plain(valid.practices),
    workingGroups: plain(valid.workingGroups),
    materials: plain(valid.materials),
    events: plain(valid.events),
    articles: plain(valid.articles),
  };
}
