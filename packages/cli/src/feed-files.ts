import { posix } from 'node:path';
import {
  eventSchema,
  indexSchema,
  limits,
  placesPartSchema,
  placesSchema,
  practiceSchema,
  type Content,
  type EventRecord,
  type Image,
} from '@connective-cities/core';
import {
  eventPage,
  pageStyles,
  type PageDictionary,
  type PageOptions,
} from '@connective-cities/core/export/html';
import { practicePage } from '@connective-cities/core/export/practice-html';
import {
  buildEvent,
  buildIndex,
  buildPlaces,
  buildPractice,
  buildTombstone,
  buildWithdrawn,
  type BuildTools,
} from '@connective-cities/core/feed';
import { chooseLanguage } from '@connective-cities/core/language';
import * as de from '@connective-cities/core/language/de';
import * as en from '@connective-cities/core/language/en';
import { countryName, timeZoneName } from '@connective-cities/core/language/names';
import { parseMarkdown } from './authoring/index.js';
import type { FeedFile } from './disk/write-feed.js';
import { formats, type FeedEvents, type FeedFacts, type Format } from './feed-formats.js';
import type { CommandWords } from './words.js';

/** A document that readers would refuse: a fault of this tool, or a document that is too large. */
export class FeedFault extends Error {}

const tools: BuildTools = { markdown: (text) => parseMarkdown(text).blocks, countryName, timeZoneName };

const dictionaries: Readonly<Record<string, PageDictionary>> = { de, en };

/** Files of a built feed, and how many events are in it. */
export interface BuiltFeed {
  files: FeedFile[];
  events: number;
}

/**
 * All files of the feed of checked content. A function of the content alone: no clock, no locale.
 *
 * @param folder folder of the content, from which pictures are copied
 * @throws FeedFault naming the document and the place, where one would not be valid
 */
export function feedFiles(content: Content, folder: string, words: CommandWords): BuiltFeed {
  const files: FeedFile[] = [{ path: 'v1/page.css', content: pageStyles }];
  const feed: FeedFacts = {
    publisher: content.publisher,
    address: `${content.publisher.baseUrl.replace(/\/$/, '')}/v1/`,
  };
  const withdrawn = content.events.flatMap((event) =>
    event.withdrawn === undefined ? [] : [{ ...event, withdrawn: event.withdrawn }],
  );
  const published = content.events
    .filter((event) => event.withdrawn === undefined)
    .map((event) => buildEvent(content, event, tools));
  for (const event of published) {
    const path = `v1/events/${event.id}.json`;
    files.push(
      { path, content: documentOf(path, eventSchema.safeParse(event).error, event, words) },
      ...inFormats('events', event.id, ({ event: write }) => write?.(event, feed)),
      ...pagesOf('events', event, (options) => eventPage(event, options)),
      ...picturesOf('events', event.id, [event.image, ...event.articles.map(({ image }) => image)], folder),
    );
  }
  for (const source of content.practices) {
    if (source.withdrawn !== undefined) continue;
    const practice = buildPractice(content, source, published, tools);
    const path = `v1/practices/${practice.id}.json`;
    files.push(
      { path, content: documentOf(path, practiceSchema.safeParse(practice).error, practice, words) },
      ...inFormats('practices', practice.id, ({ practice: write }) => write?.(practice, feed)),
      ...pagesOf('practices', practice, (options) => practicePage(practice, options)),
      ...picturesOf('practices', practice.id, [practice.image], folder),
    );
  }
  const events: FeedEvents = {
    published,
    withdrawn: withdrawn.map((event) => buildWithdrawn(content, event, tools)),
  };
  for (const event of withdrawn) {
    const tombstone = buildTombstone(event);
    files.push({ path: `v1/events/${event.id}.json`, content: `${JSON.stringify(tombstone)}\n` });
  }
  for (const event of events.withdrawn) {
    files.push(...inFormats('events', event.id, ({ withdrawn: write }) => write?.(event, feed)));
  }
  for (const { feed: whole } of formats) {
    const text = whole?.write(events, feed);
    if (whole && text !== undefined) files.push({ path: `v1/${whole.name}`, content: text });
  }
  const built = buildPlaces(content, published, tools);
  if (built) {
    const { places } = built;
    const path = 'v1/places.json';
    files.push({ path, content: documentOf(path, placesSchema.safeParse(places).error, places, words) });
    for (const [name, part] of built.parts) {
      const partPath = `v1/${name}`;
      files.push({
        path: partPath,
        content: documentOf(partPath, placesPartSchema.safeParse(part).error, part, words),
      });
    }
  }
  const index = buildIndex(content, published);
  const path = 'v1/index.json';
  files.push({ path, content: documentOf(path, indexSchema.safeParse(index).error, index, words) });
  return { files, events: published.length };
}

/** The files of a thing in all formats that have something to say of it. */
function inFormats(folder: string, id: string, write: (format: Format) => string | undefined): FeedFile[] {
  return formats.flatMap((format) => {
    const content = write(format);
    return content === undefined ? [] : [{ path: `v1/${folder}/${id}.${format.ending}`, content }];
  });
}

/** What is read of a schema's refusal. */
interface Refusal {
  issues: readonly { path: readonly PropertyKey[]; message: string }[];
}

function documentOf(
  path: string,
  refusal: Refusal | undefined,
  document: unknown,
  words: CommandWords,
): string {
  const [issue] = refusal?.issues ?? [];
  if (issue) throw new FeedFault(words.invalidDocument(path, issue.path.join('.'), issue.message));
  const text = `${JSON.stringify(document)}\n`;
  if (Buffer.byteLength(text) > limits.document) throw new FeedFault(words.tooLarge(path, limits.document));
  return text;
}

/** A page for each language of a thing: the original's is the thing's own, the others name theirs. */
function pagesOf(
  folder: string,
  { id, language: { original, translations } }: Pick<EventRecord, 'id' | 'language'>,
  page: (options: PageOptions) => string,
): FeedFile[] {
  const languages = [original, ...Object.keys(translations).filter((language) => language !== original)];
  const address = (language: string) => (language === original ? `${id}.html` : `${id}.${language}.html`);
  return languages.map((language) => ({
    path: `v1/${folder}/${address(language)}`,
    content: page({
      language,
      words: wordsFor(language),
      others: languages
        .filter((other) => other !== language)
        .map((other) => ({
          language: other,
          address: address(other),
          words: wordsFor(other).page.thisPageIn,
        })),
    }),
  }));
}

function wordsFor(language: string): PageDictionary {
  return dictionaries[chooseLanguage([language], Object.keys(dictionaries)) ?? 'en'] ?? en;
}

/**
 * Pictures that authors gave as files, copied to where the document says they are. Those of an event lie in
 * its folder; those of practices lie beside their files.
 */
function picturesOf(
  kind: 'events' | 'practices',
  id: string,
  images: readonly (Image | undefined)[],
  folder: string,
): FeedFile[] {
  const own = images.flatMap((image) => (image?.url?.startsWith(`${id}/`) ? [image.url] : []));
  return [...new Set(own)].map((url) => ({
    path: `v1/${kind}/${url}`,
    content: { copyOf: posix.join(folder, kind, kind === 'events' ? url : url.slice(id.length + 1)) },
  }));
}
