import {
  eventSchema,
  eventSearchSchema,
  feedSchemaNames,
  indexSchema,
  jsonSchemaOf,
  limits,
  placesPartSchema,
  placesSchema,
  practiceIndexSchema,
  practiceSchema,
  practiceSearchSchema,
  searchPartSchema,
  seriesIndexSchema,
  seriesRecordSchema,
  tombstoneSchema,
  type Content,
  type DeletedEntry,
  type EventRecord,
  type IndexEntry,
  type PracticeEntry,
  type Publisher,
  type SeriesEntry,
} from '@connective-cities/core';
import { eventPage, type PageOptions } from '@connective-cities/core/export/html';
import {
  eventJsonLd,
  practiceJsonLd,
  seriesJsonLd,
  type JsonLd,
  type JsonLdOptions,
} from '@connective-cities/core/export/json-ld';
import { withdrawnPage } from '@connective-cities/core/export/notice-html';
import { mapRegionOf, pageMap } from '@connective-cities/core/export/page-map';
import { pageStyles } from '@connective-cities/core/export/page-styles';
import { practicePage } from '@connective-cities/core/export/practice-html';
import { seriesPage } from '@connective-cities/core/export/series-html';
import { regionsJsonLd, topicsJsonLd } from '@connective-cities/core/export/vocabulary';
import {
  buildDeletedEntry,
  buildEvent,
  buildEventEntry,
  buildIndex,
  buildPlaces,
  buildPractice,
  buildPracticeEntry,
  buildSeries,
  buildSeriesEntry,
  buildTombstone,
  buildWithdrawn,
  eventsInOrder,
  isWithdrawn,
  languageOf,
  practicesInOrder,
  seriesInOrder,
  SearchOfEvents,
  SearchOfPractices,
  withPublishersNames,
  type BuildTools,
  type IndexedKind,
  type SearchFile,
} from '@connective-cities/core/feed';
import { countryName, timeZoneName } from '@connective-cities/core/language/names';
import { parseMarkdown } from './authoring/index.js';
import { shippedBasemap } from './disk/basemap-files.js';
import type { FeedFile } from './disk/write-feed.js';
import { formats, type FeedEvents, type FeedFacts, type Format, type FormatFiles } from './feed-formats.js';
import { pagesOf, picturesOf } from './feed-pages.js';
import { redirectFiles } from './feed-redirects.js';
import { schemaFiles } from './feed-schemas.js';
import type { CommandWords } from './words.js';

/** A document that readers would refuse: a fault of this tool, or a document that is too large. */
export class FeedFault extends Error {}

const plainTools: BuildTools = { markdown: (text) => parseMarkdown(text).blocks, countryName, timeZoneName };

/** What documents are built with: Markdown, names of countries and zones, and the publisher's own names. */
export function toolsOf(publisher: Publisher): BuildTools {
  return withPublishersNames(publisher, plainTools);
}

/** Where the feed of a publisher lies. */
export function feedAddressOf({ baseUrl }: Publisher): string {
  return `${baseUrl.replace(/\/$/, '')}/v1/`;
}

/** What a feed is made of. */
interface Plan {
  content: Content;
  /** Folder of the content, from which pictures are copied. */
  folder: string;
  feed: FeedFacts;
  words: CommandWords;
  tools: BuildTools;
}

/**
 * All files of the feed of checked content, each made when it is asked for. A function of the content
 * alone: no clock, no locale, no memory of an earlier build.
 *
 * @param folder folder of the content, from which pictures are copied
 * @throws FeedFault naming the document and the place, where one would not be valid
 */
export function* feedFiles(content: Content, folder: string, words: CommandWords): Generator<FeedFile> {
  const { publisher } = content;
  const feed = { publisher, address: feedAddressOf(publisher) };
  const plan: Plan = { content, folder, feed, words, tools: toolsOf(publisher) };
  const paths = new Set<string>();
  for (const file of documentsAndPages(plan)) {
    paths.add(file.path);
    yield file;
  }
  yield* redirectFiles(content, paths);
}

function* documentsAndPages(plan: Plan): Generator<FeedFile> {
  const { feed, tools } = plan;
  yield { path: 'v1/page.css', content: pageStyles };
  for (const name of feedSchemaNames)
    yield { path: `v1/schema/${name}.json`, content: `${JSON.stringify(jsonSchemaOf(name))}\n` };
  yield* schemaFiles();
  yield* vocabularyFiles(plan);
  const { entries, events } = yield* eventFiles(plan);
  const published = new Map(entries.flatMap((entry) => ('deleted' in entry ? [] : [[entry.id, entry]])));
  const practices = yield* practiceFiles(plan);
  const series = yield* seriesFiles(plan, published);
  for (const format of formats) yield* formatFiles('v1/', format.feed?.(events, feed));
  yield* placesFiles(plan, events.published);
  for (const { name, document } of buildIndex('event', entries, tools))
    yield documentFile(plan, name, indexSchema, document);
  for (const { name, document } of buildIndex('practice', practices, tools))
    yield documentFile(plan, name, practiceIndexSchema, document);
  for (const { name, document } of buildIndex('series', series, tools))
    yield documentFile(plan, name, seriesIndexSchema, document);
}

/** Topics and regions with what documents do not repeat with each mention. */
function* vocabularyFiles({ content, feed }: Plan): Generator<FeedFile> {
  const { topics, regions, publisher } = content;
  const files = {
    topics: topicsJsonLd(topics, publisher.name, `${feed.address}topics.jsonld`),
    regions: regionsJsonLd(regions, `${feed.address}regions.jsonld`),
  };
  for (const [name, document] of Object.entries(files))
    if (document) yield { path: `v1/${name}.jsonld`, content: `${JSON.stringify(document)}\n` };
}

/** The files of all events. Returns their entries, and the events for formats of the whole feed. */
function* eventFiles(
  plan: Plan,
): Generator<FeedFile, { entries: (IndexEntry | DeletedEntry)[]; events: FeedEvents }> {
  const { content, folder, feed, tools } = plan;
  const entries: (IndexEntry | DeletedEntry)[] = [];
  const documents: Uint8Array[] = [];
  const search = new SearchOfEvents(tools);
  for (const source of eventsInOrder(content)) {
    if (isWithdrawn(source)) {
      const event = buildWithdrawn(content, source, tools);
      const entry = buildDeletedEntry('events', source);
      const languages = languageOf(content, source);
      entries.push(entry);
      search.addDeleted(entry);
      yield* withdrawnFiles(plan, 'events', source);
      yield* inFormats('events', event.id, ({ withdrawn: write }) => write?.(event, languages, feed));
      continue;
    }
    const built = buildEvent(content, source, tools);
    const others = [...inFormats('events', built.id, ({ event: write }) => write?.(built, feed))];
    const calendar = others.some(({ path }) => path.endsWith('.ics')) ? `${built.id}.ics` : undefined;
    const event: EventRecord = calendar === undefined ? built : { ...built, calendar };
    const document = documentFile(plan, `events/${event.id}.json`, eventSchema, event);
    documents.push(document.content);
    const entry = buildEventEntry(content, event);
    entries.push(entry);
    search.add(entry, event);
    yield document;
    yield* others;
    const region = mapRegionOf(event);
    const map = region === undefined ? undefined : pageMap(shippedBasemap(region));
    yield* pagesOf('events', event, (options) =>
      eventPage(event, { ...structured(plan, options, eventJsonLd, event), map }),
    );
    const images = [event.image, ...event.articles.map(({ image }) => image)];
    yield* picturesOf('events', event.id, images, folder);
  }
  yield* searchFiles(plan, search.files(), eventSearchSchema);
  return { entries, events: { published: eventsIn(documents), entries } };
}

/** Events out of their documents: ten thousand texts fit into memory, ten thousand trees do not. */
function eventsIn(documents: readonly Uint8Array[]): Iterable<EventRecord> {
  const reader = new TextDecoder();
  return {
    *[Symbol.iterator]() {
      for (const document of documents) yield JSON.parse(reader.decode(document)) as EventRecord;
    },
  };
}

function* practiceFiles(plan: Plan): Generator<FeedFile, (PracticeEntry | DeletedEntry)[]> {
  const { content, folder, feed, tools } = plan;
  const entries: (PracticeEntry | DeletedEntry)[] = [];
  const search = new SearchOfPractices(tools);
  for (const source of practicesInOrder(content)) {
    if (isWithdrawn(source)) {
      const entry = buildDeletedEntry('practices', source);
      entries.push(entry);
      search.addDeleted(entry);
      yield* withdrawnFiles(plan, 'practices', source);
      continue;
    }
    const practice = buildPractice(content, source, tools);
    const entry = buildPracticeEntry(content, source, practice);
    entries.push(entry);
    search.add(entry, practice);
    yield documentFile(plan, `practices/${practice.id}.json`, practiceSchema, practice);
    yield* inFormats('practices', practice.id, ({ practice: write }) => write?.(practice, feed));
    yield* pagesOf('practices', practice, (options) =>
      practicePage(practice, structured(plan, options, practiceJsonLd, practice)),
    );
    yield* picturesOf('practices', practice.id, [practice.image], folder);
  }
  yield* searchFiles(plan, search.files(), practiceSearchSchema);
  return entries;
}

function* seriesFiles(
  plan: Plan,
  events: ReadonlyMap<string, IndexEntry>,
): Generator<FeedFile, (SeriesEntry | DeletedEntry)[]> {
  const { content, folder, feed, tools } = plan;
  const entries: (SeriesEntry | DeletedEntry)[] = [];
  for (const source of seriesInOrder(content)) {
    if (isWithdrawn(source)) {
      entries.push(buildDeletedEntry('series', source));
      yield* withdrawnFiles(plan, 'series', source);
      continue;
    }
    const series = buildSeries(content, source, events, tools);
    entries.push(buildSeriesEntry(source, series));
    yield documentFile(plan, `series/${series.id}.json`, seriesRecordSchema, series);
    yield* inFormats('series', series.id, ({ series: write }) => write?.(series, feed));
    yield* pagesOf('series', series, (options) =>
      seriesPage(series, structured(plan, options, seriesJsonLd, series)),
    );
    yield* picturesOf('series', series.id, [series.image], folder);
  }
  return entries;
}

function* searchFiles(plan: Plan, files: readonly SearchFile<object>[], schema: Judge): Generator<FeedFile> {
  for (const { name, document } of files) {
    yield documentFile(plan, name, 'positions' in document ? searchPartSchema : schema, document);
  }
}

/** A page's options with what the page tells programs, in the language in which people read it. */
function structured<T>(
  { feed }: Plan,
  options: PageOptions,
  tell: (thing: T, told: JsonLdOptions) => JsonLd,
  thing: T,
): PageOptions {
  return { ...options, structuredData: tell(thing, { feed: feed.address, language: options.language }) };
}

/** What stays of a withdrawn thing: its tombstone, and a page in place of each that it had. */
function* withdrawnFiles(
  plan: Plan,
  kind: IndexedKind,
  source: Parameters<typeof buildTombstone>[1] & Parameters<typeof languageOf>[1],
): Generator<FeedFile> {
  const tombstone = buildTombstone(kind, source);
  yield documentFile(plan, `${kind}/${source.id}.json`, tombstoneSchema, tombstone);
  const thing = { id: source.id, language: languageOf(plan.content, source) };
  yield* pagesOf(kind, thing, (options) => withdrawnPage(options));
}

function* placesFiles(plan: Plan, events: Iterable<EventRecord>): Generator<FeedFile> {
  const built = buildPlaces(plan.content, events, plan.tools);
  if (!built) return;
  yield documentFile(plan, 'places.json', placesSchema, built.places);
  for (const [name, part] of built.parts) yield documentFile(plan, name, placesPartSchema, part);
}

/** The files of a thing in all formats that have something to say of it. */
function* inFormats(
  kind: IndexedKind,
  id: string,
  write: (format: Format) => FormatFiles | undefined,
): Generator<FeedFile> {
  for (const format of formats) yield* formatFiles(`v1/${kind}/${id}.`, write(format));
}

function* formatFiles(prefix: string, files: FormatFiles | undefined): Generator<FeedFile> {
  for (const [name, content] of files ?? [])
    if (content !== undefined) yield { path: `${prefix}${name}`, content };
}

/** What is used of a schema. */
interface Judge {
  safeParse(value: unknown): {
    error?: { issues: readonly { path: readonly PropertyKey[]; message: string }[] } | undefined;
  };
}

/** A document, held against its schema before anybody sees it. */
function documentFile(
  { words }: Plan,
  name: string,
  schema: Judge,
  document: unknown,
): { path: string; content: Uint8Array } {
  const path = `v1/${name}`;
  const [issue] = schema.safeParse(document).error?.issues ?? [];
  if (issue) throw new FeedFault(words.invalidDocument(path, issue.path.join('.'), issue.message));
  const content = Buffer.from(`${JSON.stringify(document)}\n`);
  if (content.length > limits.document) throw new FeedFault(words.tooLarge(path, limits.document));
  return { path, content };
}
