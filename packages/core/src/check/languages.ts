import { contentSchemas, type ContentKind, type Entry } from '../model/content.js';
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

/** Kinds of thing that are written in the publisher's language alone, unless they say otherwise. */
const declaring: readonly ContentKind[] = ['events', 'articles', 'practices'];

const contentKinds = Object.keys(contentSchemas) as ContentKind[];

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

type Translations = NonNullable<Entry<'events'>['language']>['translations'];

/**
 * Tells of translations that nobody vouches for and of which nobody says where they come from. What an event
 * says of a translation holds for the articles about it, and one that cannot be read may say it.
 */
function checkNotes(
  translations: Translations,
  events: readonly (Translations | 'unknown')[],
  path: IssuePath,
  report: Report,
): void {
  for (const [language, { official, note }] of Object.entries(translations)) {
    const explained = events.some((event) => event === 'unknown' || event[language]?.note !== undefined);
    if (!official && note === undefined && !explained)
      report('note', 'lang.note', [...path, 'language', 'translations', language], { language });
  }
}

/**
 * Rules about languages: each text exists in the languages that its thing says it is written in. Entries of
 * shared lists need the publisher's language alone, where they say nothing of their own.
 */
export function checkLanguages(content: ValidContent, report: Report): void {
  const { publisher } = content;
  const ofEvents = new Map(content.events.map(({ entry }) => [entry.id, entry.language?.translations ?? {}]));
  const undeclared: LocalText[] = textsOf(publisherSchema, publisher, ['publisher']);
  for (const kind of contentKinds) {
    for (const { entry, path } of content[kind]) {
      const texts = textsOf(contentSchemas[kind], entry, path);
      if (entry.language === undefined && !declaring.includes(kind)) {
        undeclared.push(...texts);
        continue;
      }
      const { original = publisher.language, translations = {} } = entry.language ?? {};
      checkDeclared(texts, { path, original, translations: Object.keys(translations) }, report);
      const about =
        'events' in entry ? entry.events.map((id) => ofEvents.get(id) ?? ('unknown' as const)) : [];
      checkNotes(translations, about, path, report);
    }
  }
  for (const { path } of undeclared.filter(({ languages }) => !languages.includes(publisher.language))) {
    report('warning', 'lang.missing', [...path, publisher.language], { language: publisher.language });
  }
}
