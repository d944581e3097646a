import { join, relative } from 'node:path';
import { messageOf, placeInWords, type IssueLanguage, type Level } from '@connective-cities/core/check';
import { loadContent, type LoadedContent, type LocatedIssue, type Place } from './authoring/index.js';
import { readContent } from './disk/read-content.js';

/** What `connective check` is told. */
export interface CheckOptions {
  /** Folder with `publisher.yaml`. */
  folder: string;
  /** Language of the messages. */
  language: IssueLanguage;
  /** Whether to write one JSON document instead of lines. */
  json: boolean;
  /** Takes the output, whole lines at a time. */
  write: (text: string) => void;
}

/** Reads and checks a folder. A folder that does not exist is an issue like any other. */
export async function readAndLoad(folder: string): Promise<LoadedContent> {
  const content = await readContent(folder);
  if (content) return loadContent(content.files, content.assets);
  const issue: LocatedIssue = {
    code: 'folder.missing',
    level: 'error',
    path: [],
    params: { folder },
    file: '',
    position: { line: 1, column: 1 },
  };
  return { issues: [issue] };
}

/**
 * Checks a folder of content and writes what it finds.
 *
 * @returns the exit code: 1 if there are errors, else 0
 */
export async function check({ folder, language, json, write }: CheckOptions): Promise<number> {
  const { issues } = await readAndLoad(folder);
  write(json ? issuesAsJson(issues, folder, language) : issuesAsText(issues, folder, language));
  return issues.some(({ level }) => level === 'error') ? 1 : 0;
}

interface CheckWords {
  levels: Readonly<Record<Level, string>>;
  counted: Readonly<Record<Level, readonly [one: string, several: string]>>;
  also: string;
  sound: string;
}

const words: Readonly<Record<IssueLanguage, CheckWords>> = {
  de: {
    levels: { error: 'Fehler', warning: 'Warnung', note: 'Hinweis' },
    counted: {
      error: ['Fehler', 'Fehler'],
      warning: ['Warnung', 'Warnungen'],
      note: ['Hinweis', 'Hinweise'],
    },
    also: 'auch in',
    sound: 'Alles in Ordnung.',
  },
  en: {
    levels: { error: 'error', warning: 'warning', note: 'note' },
    counted: { error: ['error', 'errors'], warning: ['warning', 'warnings'], note: ['note', 'notes'] },
    also: 'also in',
    sound: 'Nothing to correct.',
  },
};

const levels = ['error', 'warning', 'note'] as const satisfies readonly Level[];

function countsOf(issues: readonly LocatedIssue[]): Record<Level, number> {
  const count = (level: Level) => issues.filter((issue) => issue.level === level).length;
  return { error: count('error'), warning: count('warning'), note: count('note') };
}

/** A file as it is called from where the command runs, so that editors can open it. */
function pathFromHere(folder: string, file: string): string {
  return relative(process.cwd(), join(folder, file)).replaceAll('\\', '/') || '.';
}

function spot({ file, position: { line, column } }: Place, folder: string): string {
  return file === '' ? folder : `${pathFromHere(folder, file)}:${line}:${column}`;
}

/** Issues as lines: place in the file, level, place in words, message. Ends with a line of totals. */
export function issuesAsText(
  issues: readonly LocatedIssue[],
  folder: string,
  language: IssueLanguage,
): string {
  const say = words[language];
  const spots = issues.map((issue) => spot(issue, folder));
  const width = Math.max(0, ...spots.map(({ length }) => length));
  const levelWidth = Math.max(0, ...issues.map(({ level }) => say.levels[level].length));
  const lines = issues.flatMap((issue, at) => {
    const level = say.levels[issue.level].padEnd(levelWidth);
    const others = (issue.also ?? []).map(
      (place) => `${' '.repeat(width + levelWidth + 4)}${say.also} ${spot(place, folder)}`,
    );
    return [`${(spots[at] ?? '').padEnd(width)}  ${level}  ${sentenceOf(issue, language)}`, ...others];
  });
  return [...lines, ...(lines.length > 0 ? [''] : []), totals(issues, say), ''].join('\n');
}

function sentenceOf(issue: LocatedIssue, language: IssueLanguage): string {
  const place = placeInWords(issue.path, language, issue.id);
  const message = messageOf(issue, language);
  return place === '' ? message : `${place}: ${message}`;
}

function totals(issues: readonly LocatedIssue[], { counted, sound }: CheckWords): string {
  const counts = countsOf(issues);
  const said = levels
    .filter((level) => counts[level] > 0)
    .map((level) => `${counts[level]} ${counted[level][counts[level] === 1 ? 0 : 1]}`);
  const total = said.join(', ');
  if (counts.error + counts.warning > 0) return total;
  return total === '' ? sound : `${sound} (${total})`;
}

/**
 * Issues as one JSON document, for editors and other tools. `version` changes when a field changes
 * its meaning or goes away.
 */
export function issuesAsJson(
  issues: readonly LocatedIssue[],
  folder: string,
  language: IssueLanguage,
): string {
  const where = ({ file, position }: Place) => ({
    file: file === '' ? folder : pathFromHere(folder, file),
    line: position.line,
    column: position.column,
  });
  const document = {
    version: 1,
    issues: issues.map((issue) => ({
      level: issue.level,
      code: issue.code,
      ...where(issue),
      place: placeInWords(issue.path, language, issue.id),
      message: messageOf(issue, language),
      path: issue.path,
      ...(issue.also ? { also: issue.also.map(where) } : {}),
    })),
    counts: countsOf(issues),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
