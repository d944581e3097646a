import { posix } from 'node:path';
import {
  eventSchema,
  indexSchema,
  limits,
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
  buildPractice,
  buildTombstone,
  type BuildTools,
} from '@connective-cities/core/feed';
import { chooseLanguage } from '@connective-cities/core/language';
import * as de from '@connective-cities/core/language/de';
import * as en from '@connective-cities/core/language/en';
import { countryName, timeZoneName } from '@connective-cities/core/language/names';
import { parseMarkdown } from './authoring/index.js';
import type { FeedFile } from './disk/write-feed.js';
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
  const published = content.events.filter(({ withdrawn }) => withdrawn === undefined);
  const records = published.map((event) => buildEvent(content, event, tools));
  for (const record of records) {
    const path = `v1/events/${record.id}.json`;
    files.push({ path, content: documentOf(path, eventSchema.safeParse(record).error, record, words) });
    files.push(
      ...pagesOf('events', record, (options) => eventPage(record, options)),
      ...picturesOf(record, folder),
    );
  }
  for (const practice of content.practices) {
    if (practice.withdrawn !== undefined) continue;
    const record = buildPractice(content, practice, records, tools);
    const path = `v1/practices/${record.id}.json`;
    files.push({ path, content: documentOf(path, practiceSchema.safeParse(record).error, record, words) });
    files.push(...pagesOf('practices', record, (options) => practicePage(record, options)));
  }
  for (const event of content.events) {
    if (event.withdrawn === undefined) continue;
    const tombstone = buildTombstone({ ...event, withdrawn: event.withdrawn });
    files.push({ path: `v1/events/${event.id}.json`, content: `${JSON.stringify(tombstone)}\n` });
  }
  const index = buildIndex(content, records);
  const path = 'v1/index.json';
  files.push({ path, content: documentOf(path, indexSchema.safeParse(index).error, index, words) });
  return { files, events: records.length };
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

/** Pictures that lie beside the event, copied to where its document says they are. */
function picturesOf(event: EventRecord, folder: string): FeedFile[] {
  const images: (Image | undefined)[] = [event.image, ...event.articles.map(({ image }) => image)];
  const own = images.flatMap((image) => (image?.url?.startsWith(`${event.id}/`) ? [image.url] : []));
  return [...new Set(own)].map((url) => ({
    path: `v1/events/${url}`,
    content: { copyOf: posix.join(folder, 'events', url) },
  }));
}
