import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { messageOf, placeInWords } from '@connective-cities/core/check';
import {
  dateOrders,
  findingInWords,
  isDate,
  isZone,
  levelInWords,
  slugOf,
  type Draft,
  type Finding,
  type FindingLevel,
} from '@connective-cities/core/import/report';
import { loadContent, type LocatedIssue, type SourceFile } from './authoring/index.js';
import { readContent } from './disk/read-content.js';
import { writeFiles } from './disk/write-files.js';
import { authorFiles, type AuthorFile } from './import/author-files.js';
import { fetchSource, FetchFault, isAddress } from './import/fetch-source.js';
import { knownContent, type KnownContent } from './import/known.js';
import { parseSources } from './import/parse-source.js';
import { sourceFormats, type Source } from './import/source.js';
import { importTools } from './import/tools.js';
import { importWords, type ImportWords } from './import/words.js';
import type { CommandLanguage } from './words.js';

/** What `connective import` is told. */
export interface ImportOptions {
  /** Files or addresses. */
  sources: readonly string[];
  /** Folder of content. */
  into: string;
  format?: string | undefined;
  dateOrder?: string | undefined;
  timeZone?: string | undefined;
  until?: string | undefined;
  /** Whether to write over events that are there already. */
  overwrite?: boolean;
  dryRun?: boolean;
  /** Whether to write one JSON document instead of lines. */
  json?: boolean;
  language: CommandLanguage;
  /** Takes the output, whole lines at a time. */
  write: (text: string) => void;
  signal?: AbortSignal;
}

/** A value that an option cannot have; its message is in the user's language. */
export class ImportMisuse extends Error {}

/** What came of an import. */
interface Outcome {
  draft: Draft;
  files: AuthorFile[];
  written: boolean;
  /** Sentences about the folder. */
  said: string[];
}

/**
 * Reads events of others into author files, and reports what could not be known. Everything is written, or,
 * where there is an error, nothing.
 *
 * @returns the exit code: 0 where all could be written, else 1
 * @throws ImportMisuse for an option that cannot be understood
 */
export async function importSources(options: ImportOptions): Promise<number> {
  const words = importWords[options.language];
  const outcome = await run(options, words);
  options.write(options.json ? asJson(outcome, options) : asText(outcome, options, words));
  return outcome.draft.findings.some(({ level }) => level === 'error') ? 1 : 0;
}

function choice<T extends string>(
  value: string | undefined,
  known: readonly T[],
  misuse: string,
): T | undefined {
  if (value === undefined) return undefined;
  const found = known.find((one) => one === value);
  if (found === undefined) throw new ImportMisuse(misuse);
  return found;
}

async function run(options: ImportOptions, words: ImportWords): Promise<Outcome> {
  const { timeZone, until, into, language } = options;
  const format =
    options.format === 'auto'
      ? undefined
      : choice(
          options.format,
          sourceFormats,
          words.notAFormat(options.format ?? '', sourceFormats.join(', ')),
        );
  const dateOrder = choice(options.dateOrder, dateOrders, words.notAnOrder(options.dateOrder ?? ''));
  if (timeZone !== undefined && !isZone(timeZone)) throw new ImportMisuse(words.notAZone(timeZone));
  if (until !== undefined && !isDate(until)) throw new ImportMisuse(words.notADay(until));

  const findings: Finding[] = [];
  const folder = await folderOf(into, words);
  if (typeof folder === 'string') findings.push(said('', folder));
  const sources = await readSources(options, words, findings);
  if (typeof folder === 'string' || !sources) return unwritten(findings);

  const known = knownContent(folder);
  const draft = await parseSources(sources, format, {
    known: known.known,
    tools: importTools,
    timeZone,
    dateOrder,
    until,
    publisherZone: known.publisher?.timeZone,
    language: known.publisher?.language,
  });
  const names = sources.map(({ name }) => (isAddress(name) ? withoutQuery(name) : basename(name)));
  compareWithFolder(draft, known, options.overwrite === true);
  const textOf = (path: string) => folder.find((file) => file.path === path)?.text ?? '';
  const { files, unreadable } = authorFiles(draft, textOf, words.from(names.join(', ')), language);
  for (const file of unreadable) draft.findings.push(said(file, words.notAList(file)));
  if (!hasErrors(draft)) checkFiles(files, folder, draft, known, language);
  const messages = known.publisher === undefined && !hasErrors(draft) ? [words.noPublisher(into)] : [];
  return write({ draft, files, written: false, said: messages }, options, words);
}

function unwritten(findings: Finding[]): Outcome {
  return {
    draft: { events: [], municipalities: [], people: [], findings },
    files: [],
    written: false,
    said: [],
  };
}

function hasErrors({ findings }: Pick<Draft, 'findings'>): boolean {
  return findings.some(({ level }) => level === 'error');
}

/** An error whose sentence is the command's own. */
function said(place: string, message: string): Finding {
  return { level: 'error', code: 'check', params: { message }, place };
}

/** What follows a question mark in an address may be a key; it stays out of the files. */
function withoutQuery(address: string): string {
  return address.replace(/[?#].*$/, '');
}

/** The text files of the folder of content, or why it cannot be used. A folder that is empty is a beginning. */
async function folderOf(folder: string, words: ImportWords): Promise<readonly SourceFile[] | string> {
  try {
    if (!(await stat(folder)).isDirectory()) return words.notAFolder(folder);
  } catch {
    return words.noFolder(folder);
  }
  return (await readContent(folder))?.files ?? [];
}

async function readSources(
  { sources, signal }: ImportOptions,
  words: ImportWords,
  findings: Finding[],
): Promise<Source[] | undefined> {
  const read: Source[] = [];
  for (const name of sources) {
    try {
      read.push({ name, bytes: isAddress(name) ? await fetchSource(name, signal) : await readFile(name) });
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      const reason =
        code === 'ENOENT' ? words.noSuchFile : error instanceof Error ? error.message : String(error);
      if (!(error instanceof FetchFault) && code === undefined) throw error;
      findings.push({ level: 'error', code: 'source.unreadable', params: { name, reason }, place: '' });
    }
  }
  return findings.some(({ code }) => code === 'source.unreadable') ? undefined : read;
}

/** Events that are there already are not written over, and those that look like one are told of. */
function compareWithFolder(draft: Draft, { events }: KnownContent, overwrite: boolean): void {
  for (const { id, event } of draft.events) {
    if (events.some((known) => known.id === id)) {
      draft.findings.push({
        level: overwrite ? 'note' : 'error',
        code: 'event.there',
        params: { id },
        place: '',
        event: id,
      });
      continue;
    }
    const title = slugOf(event.title);
    const like = events.find(
      (known) =>
        known.start !== '' &&
        known.start === event.when.start.slice(0, 10) &&
        known.titles.some((other) => isLike(slugOf(other), title)),
    );
    if (like)
      draft.findings.push({
        level: 'note',
        code: 'event.like',
        params: { id: like.id },
        place: '',
        event: id,
      });
  }
}

/** Whether two titles are of one event: one begins with the other, or most of their words are the same. */
function isLike(one: string, other: string): boolean {
  if (one === '' || other === '') return false;
  if (one.startsWith(other) || other.startsWith(one)) return true;
  const [few, many] = [one.split('-'), other.split('-')].sort((a, b) => a.length - b.length) as [
    string[],
    string[],
  ];
  return few.filter((word) => many.includes(word)).length * 4 >= many.length * 3;
}

/** What stands in for a publisher in a folder that has none yet. */
const publisher = {
  path: 'publisher.yaml',
  text: 'name: x\nbaseUrl: https://x.example\nlanguage: en\ntimeZone: UTC\n',
};

/** Checks the folder as it would be. Faults of files that are there already are not the import's. */
function checkFiles(
  files: readonly AuthorFile[],
  folder: readonly SourceFile[],
  draft: Draft,
  known: KnownContent,
  language: CommandLanguage,
): void {
  const kept = folder.filter(({ path }) => !files.some((file) => file.path === path));
  const all = [...kept, ...files, ...(known.publisher ? [] : [publisher])];
  const faults = loadContent(all).issues.filter(
    ({ level, file }) => level === 'error' && files.some(({ path }) => path === file),
  );
  if (faults.length === 0) return;
  const name = ({ file, code, path }: LocatedIssue) => `${file} ${code} ${path.join('.')}`;
  const before = new Set(loadContent(folder).issues.map(name));
  for (const issue of faults.filter((fault) => !before.has(name(fault)))) {
    const place = placeInWords(issue.path, language, issue.id);
    const message = `${place === '' ? '' : `${place}: `}${messageOf(issue, language)}`;
    draft.findings.push(said(issue.file, message));
  }
}

function write(outcome: Outcome, { into, dryRun, signal }: ImportOptions, words: ImportWords): Outcome {
  if (hasErrors(outcome.draft) || dryRun || signal?.aborted) return outcome;
  try {
    writeFiles(into, outcome.files);
    return { ...outcome, written: true };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    outcome.draft.findings.push(said(into, words.writingFailed(into, reason)));
    return outcome;
  }
}

const levels = ['error', 'unknown', 'left-out', 'note'] as const satisfies readonly FindingLevel[];

/** Findings of one kind in many places are said once, with the first places. */
const SHOWN = 3;

function linesOf(findings: readonly Finding[], language: CommandLanguage): string[] {
  return levels.flatMap((level) => {
    const groups = new Map<string, string[]>();
    for (const finding of findings.filter((one) => one.level === level)) {
      const sentence = findingInWords(finding, language);
      const places = groups.get(sentence) ?? [];
      if (finding.place !== '') places.push(finding.place);
      groups.set(sentence, places);
    }
    return [...groups].map(([sentence, places]) => {
      const more = places.length - SHOWN;
      const where = places.slice(0, SHOWN).join('; ') + (more > 0 ? ` (+ ${more})` : '');
      return `${levelInWords(level, language)}  ${where === '' ? '' : `${where}: `}${sentence}`;
    });
  });
}

/** Fields that the source does not speak of, told once for all events. */
function missingLines({ events }: Draft, words: ImportWords, language: CommandLanguage): string[] {
  const counts = new Map<string, number>();
  for (const { missing } of events) {
    for (const field of new Set(
      missing.filter(({ source }) => source === undefined).map((one) => one.field),
    )) {
      counts.set(field, (counts.get(field) ?? 0) + 1);
    }
  }
  const byCount = new Map<number, string[]>();
  for (const [field, count] of counts) byCount.set(count, [...(byCount.get(count) ?? []), field]);
  return [...byCount].map(
    ([count, fields]) => `${levelInWords('unknown', language)}  ${words.notTold(fields.join(', '), count)}`,
  );
}

function asText(outcome: Outcome, { into, dryRun, language }: ImportOptions, words: ImportWords): string {
  const { draft, files, written, said: messages } = outcome;
  const errors = draft.findings.filter(({ level }) => level === 'error').length;
  const lines = [
    ...linesOf(draft.findings, language),
    ...(errors > 0 ? [] : missingLines(draft, words, language)),
  ];
  if (errors > 0) return [...lines, '', words.nothingWritten(errors), ''].join('\n');
  const list = files.map(({ path }) => `  ${join(into, path).replaceAll('\\', '/')}`);
  const head = (dryRun ? words.wouldWrite : words.written)(draft.events.length, into);
  const shown = dryRun ? files.map(({ path, text }) => `\n--- ${path}\n${text}`) : [];
  const next = written ? [...messages, words.checkNext(into)] : messages;
  return [...lines, ...(lines.length > 0 ? [''] : []), head, ...list, ...shown, '', ...next, ''].join('\n');
}

/** The outcome as one JSON document. `version` changes when a field changes its meaning or goes away. */
function asJson({ draft, files, written }: Outcome, { into, language, dryRun }: ImportOptions): string {
  const document = {
    version: 1,
    written,
    files: hasErrors(draft)
      ? []
      : files.map(({ path, text }) => ({
          path: join(into, path).replaceAll('\\', '/'),
          ...(dryRun ? { text } : {}),
        })),
    events: draft.events.map(({ id, event, missing }) => ({
      id,
      title: event.title,
      when: event.when,
      missing,
    })),
    findings: draft.findings.map((finding) => ({ ...finding, message: findingInWords(finding, language) })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
