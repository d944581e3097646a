import type { Content, ContentKind } from '@connective-cities/core';
import {
  checkContent,
  contentKinds,
  nearWords,
  proseOf,
  withId,
  type Issue,
  type IssuePath,
  type RawContent,
} from '@connective-cities/core/check';
import { loadArticles, type LoadedArticle } from './article-files.js';
import { fileIssue, sortFolder, type SourceFile } from './folder.js';
import { inReadingOrder, type LocatedIssue, type Place } from './issue.js';
import { parseMarkdown } from './markdown.js';
import { readYaml, type YamlFile } from './yaml.js';

/** A folder of content, read and checked. */
export interface LoadedContent {
  /** Only without errors. */
  content?: Content;
  /** By file, then from top to bottom. */
  issues: LocatedIssue[];
}

/** Where the things of a folder come from. */
interface Origin {
  file: string;
  yaml: YamlFile;
  /** The list file's own steps before the thing. */
  base: IssuePath;
}

type Things = { [K in ContentKind]: unknown[] };

interface Loading {
  publisher: unknown;
  things: Things;
  origins: Map<string, Origin | LoadedArticle>;
  issues: LocatedIssue[];
  incomplete: Set<ContentKind>;
}

/**
 * Reads the files of a folder of content and checks all they say. Issues name the file and the place in it.
 *
 * @param files text files of the folder, in any order
 * @param assets paths of all other files in it, such as images
 */
export function loadContent(files: readonly SourceFile[], assets: readonly string[] = []): LoadedContent {
  const folder = sortFolder(files.map(({ path, text }) => ({ path, text: plain(text) })));
  if (!folder.publisher) return { issues: inReadingOrder(issuesWithoutPublisher(folder.issues)) };
  const loading: Loading = {
    publisher: undefined,
    things: {
      ...{ municipalities: [], organisations: [], people: [], topics: [], regions: [], series: [] },
      ...{ practices: [], workingGroups: [], materials: [], events: [], articles: [] },
    },
    origins: new Map(),
    issues: [...folder.issues],
    incomplete: new Set(folder.incomplete),
  };
  readPublisher(folder.publisher, loading);
  for (const { kind, file } of folder.lists) readList(kind, file, loading);
  for (const { id, file } of folder.practices) readThing('practices', id, file, 'id.file', loading);
  for (const { id, event, prose } of folder.events) {
    const thing = event && readThing('events', id, event, 'id.folder', loading);
    if (thing !== undefined) readArticles(id, prose, languageOf(thing, loading.publisher), loading);
    else loading.incomplete.add('articles');
  }
  return check(loading, assets);
}

/** Editors of Windows put a byte order mark before a text, and end lines their own way. */
function plain(text: string): string {
  return text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
}

/** Without a publisher nothing else can be said; a misspelt file is told of instead of a missing one. */
function issuesWithoutPublisher(issues: readonly LocatedIssue[]): LocatedIssue[] {
  const misspelt = issues.filter(({ params }) => params.near === 'publisher.yaml');
  if (misspelt.length > 0) return misspelt.map((issue) => ({ ...issue, level: 'error' }));
  return [fileIssue('error', 'file.missing', 'publisher.yaml', { file: 'publisher.yaml' })];
}

/** Reads a file's YAML and takes down what is wrong with it; `undefined` if it cannot be read. */
function read(file: SourceFile, loading: Loading): YamlFile | undefined {
  const yaml = readYaml(file.text);
  loading.issues.push(...yaml.problems.map((problem) => ({ ...problem, path: [], file: file.path })));
  return yaml.problems.some(({ level }) => level === 'error') ? undefined : yaml;
}

function readPublisher(file: SourceFile, loading: Loading): void {
  const yaml = read(file, loading);
  loading.publisher = yaml?.value;
  if (yaml) loading.origins.set('publisher', { file: file.path, yaml, base: [] });
}

function readList(kind: ContentKind, file: SourceFile, loading: Loading): void {
  const yaml = read(file, loading);
  const list = yaml?.value ?? [];
  if (!yaml || !Array.isArray(list)) {
    loading.incomplete.add(kind);
    if (yaml)
      loading.issues.push({
        ...fileIssue('error', 'type.list', file.path, { value: '{ … }' }),
        position: yaml.locate([]),
      });
    return;
  }
  list.forEach((thing: unknown, at) => add(kind, thing, { file: file.path, yaml, base: [at] }, loading));
}

function add(kind: ContentKind, thing: unknown, origin: Origin | LoadedArticle, loading: Loading): void {
  loading.origins.set(`${kind}/${loading.things[kind].length}`, origin);
  loading.things[kind].push(thing);
}

/** Reads a file that holds one thing, whose id is told by its name. Returns the thing. */
function readThing(
  kind: 'events' | 'practices',
  id: string,
  file: SourceFile,
  code: 'id.folder' | 'id.file',
  loading: Loading,
): unknown {
  const yaml = read(file, loading);
  if (!yaml) {
    loading.incomplete.add(kind);
    return undefined;
  }
  const written = isMap(yaml.value) ? yaml.value.id : undefined;
  if (written !== undefined && written !== id) {
    const issue = fileIssue('error', code, file.path, { value: yaml.sourceOf(['id']) ?? '', id });
    loading.issues.push({ ...issue, path: [kind, 0, 'id'], position: yaml.locate(['id']) });
  }
  const thing = isMap(yaml.value) ? { ...yaml.value, id } : yaml.value;
  add(kind, thing, { file: file.path, yaml, base: [] }, loading);
  return thing ?? null;
}

function readArticles(event: string, files: readonly SourceFile[], language: string, loading: Loading): void {
  const { articles, issues, complete } = loadArticles(event, files, language);
  loading.issues.push(...issues);
  for (const article of articles) add('articles', article.value, article, loading);
  if (!complete) loading.incomplete.add('articles');
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function languageOf(event: unknown, publisher: unknown): string {
  const original = isMap(event) && isMap(event.language) ? event.language.original : undefined;
  const own = isMap(publisher) ? publisher.language : undefined;
  return typeof original === 'string' ? original : String(own);
}

function check(loading: Loading, assets: readonly string[]): LoadedContent {
  const { issues, things, incomplete, origins } = loading;
  // A publisher whose file cannot be read is no mistake of its own; there is one issue for the file.
  if (!origins.has('publisher')) return { issues: inReadingOrder(issues) };
  const raw: RawContent = { publisher: loading.publisher, ...things };
  const checked = checkContent(raw, { incomplete: [...incomplete] });
  issues.push(...checked.issues.map((issue) => located(issue, origins)));
  const more = [...problemsOfProse(raw, loading), ...missingImages(raw, assets, origins)];
  issues.push(...more.map((issue) => withId(issue, raw)));
  const sorted = inReadingOrder(issues);
  const { content } = checked;
  if (!content || issues.some(({ level }) => level === 'error')) return { issues: sorted };
  return { content, issues: sorted };
}

function originOf(
  path: IssuePath,
  origins: Loading['origins'],
): { origin: Origin | LoadedArticle; inside: IssuePath } {
  const [kind = '', at, ...rest] = path;
  const key = kind === 'publisher' ? 'publisher' : `${kind}/${at}`;
  const origin = origins.get(key);
  if (!origin) throw new Error(`An issue leads to ${path.join('.')}, which no file holds.`);
  return { origin, inside: kind === 'publisher' ? path.slice(1) : rest };
}

function placeOf(path: IssuePath, origins: Loading['origins']): Place {
  const { origin, inside } = originOf(path, origins);
  if (!('yaml' in origin)) return origin.locate(inside);
  return { file: origin.file, position: origin.yaml.locate([...origin.base, ...inside]) };
}

/** Whether an issue is about the name of a field or language, not about what stands there. */
function isAboutKey({ code, path, params }: Issue): boolean {
  if (code === 'language.form') return path.at(-1) === params.value;
  return code === 'field.unknown' || code === 'lang.undeclared';
}

function keyPlaceOf(path: IssuePath, origins: Loading['origins']): Place {
  const { origin, inside } = originOf(path, origins);
  if (!('yaml' in origin)) return origin.locate(inside);
  return { file: origin.file, position: origin.yaml.locateKey([...origin.base, ...inside]) };
}

function located({ also, ...issue }: Issue, origins: Loading['origins']): LocatedIssue {
  const toPlace = isAboutKey(issue) ? keyPlaceOf : placeOf;
  const place = toPlace(issue.path, origins);
  const written = issue.code === 'type.text' ? sourceOf(issue.path, origins) : undefined;
  return {
    ...issue,
    ...(written === undefined ? {} : { params: { ...issue.params, value: written } }),
    ...place,
    ...(also ? { also: also.map((path) => toPlace(path, origins)) } : {}),
  };
}

/** The value as its author wrote it: YAML takes 05113000 for the number 5113000. */
function sourceOf(path: IssuePath, origins: Loading['origins']): string | undefined {
  const { origin, inside } = originOf(path, origins);
  return 'yaml' in origin ? origin.yaml.sourceOf([...origin.base, ...inside]) : undefined;
}

function problemsOfProse(raw: RawContent, { origins }: Loading): LocatedIssue[] {
  return proseOf(raw).flatMap(({ path, text }) => {
    const { origin, inside } = originOf(path, origins);
    return parseMarkdown(text).problems.map(({ code, params, line, column }): LocatedIssue => {
      const place =
        'yaml' in origin
          ? {
              file: origin.file,
              position: origin.yaml.locateInside([...origin.base, ...inside], line, column),
            }
          : origin.locateInside(inside, line, column);
      return { code, level: 'error', path, params, ...place };
    });
  });
}

function missingImages(
  raw: RawContent,
  assets: readonly string[],
  origins: Loading['origins'],
): LocatedIssue[] {
  const there = new Set(assets);
  return contentKinds.flatMap((kind) =>
    raw[kind].flatMap((thing, at): LocatedIssue[] => {
      const image = isMap(thing) ? thing.image : undefined;
      const url = isMap(image) ? image.url : undefined;
      if (typeof url !== 'string' || /^[a-z][a-z0-9+.-]*:/i.test(url)) return [];
      const path = [kind, at, 'image', 'url'];
      const place = placeOf(path, origins);
      const folder = place.file.slice(0, place.file.lastIndexOf('/') + 1);
      if (there.has(folder + url)) return [];
      const beside = assets
        .filter((asset) => asset.startsWith(folder))
        .map((asset) => asset.slice(folder.length));
      const [near] = nearWords(url, beside);
      const params = near === undefined ? { file: url } : { file: url, near };
      return [{ code: 'image.missing', level: 'error', path, params, ...place }];
    }),
  );
}
