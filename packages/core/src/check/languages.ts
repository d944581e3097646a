import { contentSchemas, type ContentKind } from '../model/content.js';
import { publisherSchema } from '../model/publisher.js';
import { fieldOf, innermost, isRecord, partFor, type Schema } from '../model/schema-parts.js';
import { markdownSchema, textSchema } from '../model/text.js';
import type { IssuePath } from './issue.js';
import { nearWords } from './near.js';
import type { Report, ValidContent } from './valid-content.js';

/** A text in several languages, and where it stands. */
interface LocalText {
  path: IssuePath;
  languages: readonly string[];
}

function textsOf(schema: Schema, value: unknown, path: IssuePath): LocalText[] {
  const inner = innermost(schema);
  if (inner === textSchema || inner === markdownSchema) {
    return isRecord(value) ? [{ path, languages: Object.keys(value) }] : [];
  }
  if (Array.isArray(value)) return value.flatMap((_, at) => textsIn(inner, value, at, path));
  if (isRecord(value)) return Object.keys(value).flatMap((field) => textsIn(inner, value, field, path));
  return [];
}

function textsIn(schema: Schema, value: unknown, step: string | number, path: IssuePath): LocalText[] {
  const part = partFor(schema, value, step);
  return part ? textsOf(part, fieldOf(value, step), [...path, step]) : [];
}

/** Kinds of thing that say in which languages they are written. */
const declaring = ['events', 'articles', 'practices'] as const;

/** Kinds of list that several things share, so that one entry may have more languages than another. */
const shared: readonly ContentKind[] = [
  ...(['municipalities', 'organisations', 'people', 'topics', 'regions'] as const),
  ...(['series', 'workingGroups', 'materials'] as const),
];

interface Declaration {
  path: IssuePath;
  original: string;
  translations: readonly string[];
}

function checkDeclared(
  texts: readonly LocalText[],
  { path, original, translations }: Declaration,
  report: Report,
): void {
  if (texts.length === 0) return;
  const written = [...new Set(texts.flatMap(({ languages }) => languages))];
  const unwritten = [original, ...translations].filter((language) => !written.includes(language));
  const undeclared = written.filter((language) => language !== original && !translations.includes(language));
  // A declaration that fits no text is the mistake, not each text.
  const meant = unwritten.length === 1 && undeclared.length === 1 ? undeclared[0] : undefined;
  for (const language of unwritten) {
    const near = meant ?? nearWords(language, undeclared)[0];
    const params = near === undefined ? { language } : { language, near };
    if (language === original) report('error', 'lang.original', [...path, 'language', 'original'], params);
    else report('warning', 'lang.unused', [...path, 'language', 'translations', language], params);
  }
  for (const language of [original, ...translations]) {
    if (!written.includes(language)) continue;
    for (const text of texts.filter(({ languages }) => !languages.includes(language))) {
      report(language === original ? 'error' : 'warning', 'lang.missing', [...text.path, language], {
        language,
      });
    }
  }
  for (const language of undeclared.filter((other) => other !== meant)) {
    const [first = [], ...also] = texts
      .filter(({ languages }) => languages.includes(language))
      .map((text) => [...text.path, language]);
    report('warning', 'lang.undeclared', first, { language }, also);
  }
}

/** Rules about languages: each text exists in the languages that its thing says it is written in. */
export function checkLanguages(content: ValidContent, report: Report): void {
  const { publisher } = content;
  for (const kind of declaring) {
    for (const { entry, path } of content[kind]) {
      const original = entry.language?.original ?? publisher.language;
      const translations = Object.keys(entry.language?.translations ?? {});
      checkDeclared(textsOf(contentSchemas[kind], entry, path), { path, original, translations }, report);
    }
  }
  const sharedTexts = shared.flatMap((kind) =>
    content[kind].flatMap(({ entry, path }) => textsOf(contentSchemas[kind], entry, path)),
  );
  const texts = [...textsOf(publisherSchema, publisher, ['publisher']), ...sharedTexts];
  for (const { path } of texts.filter(({ languages }) => !languages.includes(publisher.language))) {
    report('warning', 'lang.missing', [...path, publisher.language], { language: publisher.language });
  }
}
