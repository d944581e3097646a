import type { ContentKind } from '@connective-cities/core';
import { nearWords } from '@connective-cities/core/check';
import type { LocatedIssue } from './issue.js';

/** A file of content as text. */
export interface SourceFile {
  /** Relative to the folder of content, with `/` between folders. */
  path: string;
  text: string;
}

/** Files that hold a list of things each. */
export const listFiles = {
  'municipalities.yaml': 'municipalities',
  'organisations.yaml': 'organisations',
  'people.yaml': 'people',
  'topics.yaml': 'topics',
  'regions.yaml': 'regions',
  'series.yaml': 'series',
  'working-groups.yaml': 'workingGroups',
  'materials.yaml': 'materials',
} as const satisfies Record<string, ContentKind>;

/** The folder of one event. */
export interface EventFolder {
  id: string;
  event: SourceFile | undefined;
  /** Its Markdown files. */
  prose: SourceFile[];
}

/** A folder of content, each file in its place. */
export interface Folder {
  publisher: SourceFile | undefined;
  lists: { kind: ContentKind; file: SourceFile }[];
  practices: { id: string; file: SourceFile }[];
  events: EventFolder[];
  issues: LocatedIssue[];
  /** Kinds of thing whose file is missing under its right name. */
  incomplete: ContentKind[];
}

const rootFiles = ['publisher.yaml', ...Object.keys(listFiles)];

/** Text files that may lie anywhere without being content. */
const NOT_CONTENT = /^(?:readme|licen[sc]e|contributing|changelog)(?:\.\w+)?$/i;

/** Sorts the files of a folder. A file that has no place is told of, since its name may be misspelt. */
export function sortFolder(files: readonly SourceFile[]): Folder {
  const folder: Folder = {
    publisher: undefined,
    lists: [],
    practices: [],
    events: [],
    issues: [],
    incomplete: [],
  };
  const events = new Map<string, { event: SourceFile | undefined; prose: SourceFile[]; strange: string[] }>();
  const strange = (file: string, names: readonly string[]) => {
    const name = file.slice(file.lastIndexOf('/') + 1);
    const [near] = nearWords(name, names);
    folder.issues.push(
      fileIssue('warning', 'file.unknown', file, near === undefined ? { file: name } : { file: name, near }),
    );
    return near;
  };
  for (const file of [...files].sort((one, other) => (one.path < other.path ? -1 : 1))) {
    const steps = file.path.split('/');
    const [top = '', second = '', third = ''] = steps;
    const name = steps.at(-1) ?? '';
    if (NOT_CONTENT.test(name)) continue;
    const kind = steps.length === 1 && isListFile(top) ? listFiles[top] : undefined;
    if (kind) folder.lists.push({ kind, file });
    else if (file.path === 'publisher.yaml') folder.publisher = file;
    else if (top === 'practices' && steps.length === 2 && name.endsWith('.yaml')) {
      folder.practices.push({ id: name.slice(0, -'.yaml'.length), file });
    } else if (top === 'events' && steps.length === 3) {
      const event = events.get(second) ?? { event: undefined, prose: [], strange: [] };
      events.set(second, event);
      if (third === 'event.yaml') event.event = file;
      else if (third.endsWith('.md')) event.prose.push(file);
      else event.strange.push(file.path);
    } else {
      const names = steps.length === 1 ? rootFiles : ['events', 'practices'];
      const near = steps.length === 1 ? strange(file.path, names) : strangeFolder(file.path, top, folder);
      const missing = near !== undefined && isListFile(near) ? listFiles[near] : undefined;
      if (missing && !files.some(({ path }) => path === near)) folder.incomplete.push(missing);
    }
  }
  for (const [id, { event, prose, strange: others }] of events) {
    const meant = others.map((path) => strange(path, event ? [] : ['event.yaml']));
    folder.events.push({ id, event, prose });
    if (event) continue;
    folder.incomplete.push('events', 'articles');
    if (!meant.includes('event.yaml')) {
      folder.issues.push(
        fileIssue('error', 'file.missing', `events/${id}/event.yaml`, { file: 'event.yaml' }),
      );
    }
  }
  return folder;
}

function strangeFolder(path: string, top: string, folder: Folder): undefined {
  const [near] = nearWords(top, ['events', 'practices']);
  const params = near === undefined || near === top ? { file: path } : { file: top, near };
  folder.issues.push(fileIssue('warning', 'file.unknown', path, params));
  if (near === 'events') folder.incomplete.push('events', 'articles');
  if (near === 'practices') folder.incomplete.push('practices');
}

/** An issue of a whole file. */
export function fileIssue(
  level: LocatedIssue['level'],
  code: LocatedIssue['code'],
  file: string,
  params: LocatedIssue['params'],
): LocatedIssue {
  return { code, level, path: [], params, file, position: { line: 1, column: 1 } };
}

function isListFile(name: string): name is keyof typeof listFiles {
  return Object.hasOwn(listFiles, name);
}
