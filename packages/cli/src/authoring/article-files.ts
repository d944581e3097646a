import {
  articleKinds,
  articleSourceSchema,
  languageTagSchema,
  limits,
  sectionKinds,
} from '@connective-cities/core';
import { nearWords, paramsOfUnknownWord, type IssuePath } from '@connective-cities/core/check';
import { fileIssue, type SourceFile } from './folder.js';
import type { LocatedIssue, Place } from './issue.js';
import { readProse, type ProseFile, type ProseSection } from './prose-file.js';

/** An article put together from its files, and the way back to them. */
export interface LoadedArticle {
  value: Record<string, unknown>;
  /** Where a path inside the article leads. */
  locate(path: IssuePath): Place;
  /** Where a line of a section's text stands. */
  locateInside(path: IssuePath, line: number, column: number): Place;
}

/** The articles of one event. */
export interface LoadedArticles {
  articles: LoadedArticle[];
  issues: LocatedIssue[];
  /** Whether every file could be made part of an article. */
  complete: boolean;
}

/** One language of an article. */
interface LanguageFile {
  language: string;
  file: SourceFile;
  prose: ProseFile;
  head: Record<string, unknown>;
  position: Place['position'];
}

/** Name of a prose file: kind of article, what tells it from others of the kind, language. */
const NAME = /^(?<kind>[a-z]+)(?:-(?<suffix>[a-z0-9-]+))?\.(?<language>[^.]+)\.md$/;

/** Fields of a head that differ by language; the others are facts, and stand in the original's head. */
const TEXTS = ['section', 'title', 'subtitle'];

/** Fields that the loader fills in itself. */
const OWN = ['kind', 'language', 'sections'];

const facts = Object.keys(articleSourceSchema.shape).filter(
  (field) => !TEXTS.includes(field) && !OWN.includes(field),
);

/** Puts the articles of an event together. `language` is the one the event was written in. */
export function loadArticles(event: string, files: readonly SourceFile[], language: string): LoadedArticles {
  const loaded: LoadedArticles = { articles: [], issues: [], complete: true };
  const groups = new Map<string, { kind: string; suffix: string; files: LanguageFile[] }>();
  for (const file of files) {
    const named = nameOf(file, loaded.issues);
    const read = named && readFile(file, named.language, loaded.issues);
    if (!read) {
      loaded.complete = false;
      continue;
    }
    const key = `${named.kind}-${named.suffix}`;
    const group = groups.get(key) ?? { kind: named.kind, suffix: named.suffix, files: [] };
    group.files.push(read);
    groups.set(key, group);
  }
  const readable = loaded.complete;
  for (const { kind, suffix, files: languages } of groups.values()) {
    const id = [kind, ...(suffix ? [suffix] : []), 'of', event].join('-');
    const found: LocatedIssue[] = [];
    const article = articleOf({ kind, event, id }, languages, language, found);
    // Where a file could not be read, it may be the original that others miss.
    loaded.issues.push(...found.filter(({ code }) => readable || code !== 'article.original'));
    if (article) loaded.articles.push(article);
    else loaded.complete = false;
  }
  return loaded;
}

function nameOf(file: SourceFile, issues: LocatedIssue[]) {
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  const { kind, suffix = '', language } = NAME.exec(name)?.groups ?? {};
  if (kind === undefined || language === undefined || !articleKinds.some((word) => word === kind)) {
    const params = { ...paramsOfUnknownWord(kind ?? name, articleKinds), file: name };
    issues.push(fileIssue('error', 'article.name', file.path, params));
    return undefined;
  }
  if (languageTagSchema.safeParse(language).success) return { kind, suffix, language };
  issues.push(fileIssue('error', 'article.language', file.path, { file: name, language }));
  return undefined;
}

function readFile(file: SourceFile, language: string, issues: LocatedIssue[]): LanguageFile | undefined {
  const prose = readProse(file.text);
  if (!prose.head) {
    issues.push(fileIssue('error', 'article.head', file.path, {}));
    return undefined;
  }
  issues.push(...prose.head.problems.map((problem) => ({ ...problem, path: [], file: file.path })));
  if (prose.head.problems.some(({ level }) => level === 'error')) return undefined;
  const head = prose.head.value ?? {};
  if (!isMap(head)) {
    issues.push(fileIssue('error', 'article.head', file.path, {}));
    return undefined;
  }
  const bad = prose.sections.find(({ unknownKind }) => unknownKind !== undefined);
  if (bad) {
    const kind = bad.unknownKind ?? '';
    issues.push({
      ...fileIssue('error', 'section.kind', file.path, paramsOfUnknownWord(kind, sectionKinds)),
      position: { line: bad.headingLine, column: 1 },
    });
  }
  return bad ? undefined : { language, file, prose, head, position: prose.head.locate([]) };
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

interface Identity {
  kind: string;
  event: string;
  id: string;
}

function articleOf(
  identity: Identity,
  files: readonly LanguageFile[],
  eventLanguage: string,
  issues: LocatedIssue[],
): LoadedArticle | undefined {
  const originals = files.filter(({ head }) => !Object.hasOwn(head, 'translation'));
  const original = originals.find(({ language }) => language === eventLanguage) ?? originals[0];
  const [first] = files;
  if (!original) {
    if (first) issues.push(at(first, ['translation'], 'article.original', {}));
    return undefined;
  }
  const translations = files.filter((file) => file !== original);
  const found = translations.flatMap((file) => problemsOfTranslation(file, original));
  found.push(...problemsOfOriginal(original, identity));
  issues.push(...found);
  return found.length > 0 ? undefined : mergedArticle(identity, original, translations);
}

/** An issue at a field of a file's head. */
function at(
  file: LanguageFile,
  path: IssuePath,
  code: LocatedIssue['code'],
  params: LocatedIssue['params'],
): LocatedIssue {
  const position = file.prose.head?.locateKey(path) ?? file.position;
  return { code, level: 'error', path: [], params, file: file.file.path, position };
}

function problemsOfOriginal(file: LanguageFile, { id }: Identity): LocatedIssue[] {
  const known = [...TEXTS, ...facts];
  const unknown = Object.keys(file.head).filter((field) => !known.includes(field));
  const issues = unknown.map((field) => at(file, [field], 'field.unknown', unknownField(field, known, file)));
  if (file.head.id === undefined && id.length > limits.slug) {
    issues.push(at(file, ['id'], 'article.id-long', { id, maximum: limits.slug }));
  }
  return issues;
}

function unknownField(
  field: string,
  known: readonly string[],
  { head }: LanguageFile,
): LocatedIssue['params'] {
  const [near] = nearWords(
    field,
    known.filter((name) => !Object.hasOwn(head, name)),
  );
  return near === undefined ? { field } : { field, near };
}

function problemsOfTranslation(file: LanguageFile, original: LanguageFile): LocatedIssue[] {
  const known = [...TEXTS, 'translation'];
  const issues = Object.keys(file.head)
    .filter((field) => !known.includes(field))
    .map((field) =>
      facts.includes(field)
        ? at(file, [field], 'article.field', { field, file: nameIn(original) })
        : at(file, [field], 'field.unknown', unknownField(field, known, file)),
    );
  if (!Object.hasOwn(file.head, 'translation') && issues.length === 0) {
    issues.push(at(file, ['translation'], 'article.translation', { file: nameIn(original) }));
  }
  const [here, there] = [file.prose.sections.length, original.prose.sections.length];
  if (here !== there) {
    const line = file.prose.sections.at(Math.min(there, here - 1))?.headingLine ?? file.prose.start.line;
    const issue = at(file, [], 'article.sections', { here, there, file: nameIn(original) });
    issues.push({ ...issue, position: { line, column: 1 } });
  }
  return issues;
}

function nameIn({ file: { path } }: LanguageFile): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function mergedArticle(
  { kind, event, id }: Identity,
  original: LanguageFile,
  translations: readonly LanguageFile[],
): LoadedArticle {
  const files = [original, ...translations];
  const text = (of: (file: LanguageFile) => unknown) => {
    const texts = files
      .map((file) => [file.language, of(file)] as const)
      .filter(([, written]) => written !== undefined);
    return texts.length > 0 ? Object.fromEntries(texts) : undefined;
  };
  const sections = original.prose.sections.map((section, index) => {
    const there = (file: LanguageFile): ProseSection | undefined => file.prose.sections[index];
    return given({
      kind:
        section.kind ??
        translations.map((file) => there(file)?.kind).find((word) => word !== undefined) ??
        'other',
      heading: text((file) => there(file)?.heading),
      body: text((file) => there(file)?.body),
    });
  });
  const { head } = original;
  const value = given({
    id,
    ...head,
    kind,
    language: {
      original: original.language,
      translations: Object.fromEntries(
        translations.map((file) => [file.language, translationOf(file, original.language)]),
      ),
    },
    ...Object.fromEntries(TEXTS.map((field) => [field, text((file) => file.head[field])])),
    events: Array.isArray(head.events)
      ? [...new Set([event, ...(head.events as unknown[])])]
      : (head.events ?? [event]),
    sections,
  });
  const locate = locator(original, files, Array.isArray(head.events) && !head.events.includes(event) ? 1 : 0);
  return {
    value,
    locate,
    locateInside: (path, line, column) => {
      const { file, position } = locate(path);
      return { file, position: { line: position.line + line - 1, column } };
    },
  };
}

/** A map without the fields that nobody gave. */
function given(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined));
}

function translationOf({ head }: LanguageFile, of: string): unknown {
  return isMap(head.translation) ? { of, ...head.translation } : head.translation;
}

/** @param added how many events the loader put before those of the head */
function locator(original: LanguageFile, files: readonly LanguageFile[], added: number) {
  const inHead = (file: LanguageFile, path: IssuePath): Place => ({
    file: file.file.path,
    position: file.prose.head?.locate(path) ?? file.position,
  });
  const fileOf = (language: unknown) => files.find((file) => file.language === language) ?? original;
  return (path: IssuePath): Place => {
    const [field, step, third, fourth, ...rest] = path;
    if (field === 'sections' && typeof step === 'number') {
      const file = fileOf(fourth);
      const section = file.prose.sections[step];
      const line = third === 'body' ? section?.bodyLine : section?.headingLine;
      return { file: file.file.path, position: { line: line ?? file.position.line, column: 1 } };
    }
    if (field === 'language') {
      return inHead(fileOf(third), ['translation', ...(fourth === undefined ? [] : [fourth, ...rest])]);
    }
    if (TEXTS.includes(String(field))) return inHead(fileOf(step), [String(field)]);
    if (field === 'events' && typeof step === 'number') return inHead(original, ['events', step - added]);
    return inHead(original, path);
  };
}
