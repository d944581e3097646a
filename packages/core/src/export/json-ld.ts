import type {
  CreativeWorkLeaf,
  EventAttendanceModeEnumeration,
  EventLeaf,
  EventSeriesLeaf,
  EventStatusType,
  NewsArticleLeaf,
  OfferLeaf,
  QuestionLeaf,
  WithContext,
} from 'schema-dts';
import type {
  EventRecord,
  PracticeRecord,
  Presentation,
  ProgrammeItem,
  Series,
  SeriesRecord,
  When,
} from '../index.js';
import { inLanguage } from '../language/index.js';
import { known } from './json-ld/known.js';
import * as nodes from './json-ld/nodes.js';
import { pageAddress, wholeAddress } from './shared/address.js';
import { isoTime } from './shared/iso-time.js';
import { leadOf } from './shared/lead.js';
import { plainText, wordsOf } from './shared/plain-text.js';
import { plain } from './shared/reading.js';
import { scriptJson } from './shared/script-json.js';

/** What a document has to know besides what it tells. */
export interface JsonLdOptions {
  /** Whole address of the feed's folder, with its version and a slash at its end: `https://feed.example/v1/`. */
  feed: string;
  /** Language in which texts are read; those that do not have it are read in their original. */
  language: string;
}

/** A document of JSON-LD in the vocabulary of schema.org. */
export interface JsonLd {
  '@context': 'https://schema.org';
  '@type': string;
  [property: string]: unknown;
}

const statuses: Readonly<Partial<Record<EventRecord['status'], EventStatusType & string>>> = {
  scheduled: 'https://schema.org/EventScheduled',
  postponed: 'https://schema.org/EventPostponed',
  rescheduled: 'https://schema.org/EventRescheduled',
  cancelled: 'https://schema.org/EventCancelled',
  'moved-online': 'https://schema.org/EventMovedOnline',
};

const attendances: Readonly<
  Partial<Record<EventRecord['attendance'], EventAttendanceModeEnumeration & string>>
> = {
  online: 'https://schema.org/OnlineEventAttendanceMode',
  'in-person': 'https://schema.org/OfflineEventAttendanceMode',
  hybrid: 'https://schema.org/MixedEventAttendanceMode',
};

/**
 * A document as text that is valid by itself and in `<script type="application/ld+json">`, whatever it holds.
 */
export function jsonLdText(document: JsonLd): string {
  return scriptJson(document);
}

/**
 * An event in the vocabulary of schema.org (Event): with its sessions and programme as sub-events, what was
 * presented as works, texts and materials about it. Numbers of participants have no property there.
 */
export function eventJsonLd(event: EventRecord, { feed, language }: JsonLdOptions): JsonLd {
  const document = `${feed}events/${event.id}.json`;
  const context: nodes.NodeContext = {
    language,
    original: event.language.original,
    document,
    page: pageAddress(event, language, document),
    gazetteer: event.gazetteer,
  };
  const lead = leadOf(event, context);
  const { previousStart, registration, organisers, contacts } = event;
  const recordings = event.materials.filter(({ kind }) => kind === 'recording');
  const materials = event.materials.filter(({ kind }) => kind !== 'recording');
  return withContext(
    known<EventLeaf>({
      '@type': 'Event',
      '@id': document,
      name: plain(context, event.title),
      alternateName: plain(context, event.subtitle),
      description: lead && plainText(lead),
      url: context.page,
      ...nodes.times(event.when),
      previousStartDate: previousStart && isoTime(previousStart, undefined),
      eventStatus: statuses[event.status],
      eventAttendanceMode: attendances[attendanceOf(event)],
      location: locations(event, context),
      // What an organisation can be asked is known of the first one alone.
      organizer: organisers.map((body, at) => nodes.organisation(context, body, at === 0 ? contacts : [])),
      contributor: event.partners.map((body) => nodes.organisation(context, body)),
      performer: performers(event, context),
      inLanguage: event.languages,
      about: [...nodes.subjects(context, event), ...event.questions.map((one) => question(context, one))],
      keywords: nodes.keywords(context, event),
      superEvent: superEvents(event, context, feed),
      subEvent: [
        ...(event.sessions.length > 1 ? event.sessions.map((one) => session(event, context, one)) : []),
        ...event.programme.flatMap((item) => programmeItem(event, context, item) ?? []),
      ],
      workPerformed: event.presentations.map((one) => presentation(context, one)),
      recordedIn: recordings.map((one) => nodes.material(context, one)),
      subjectOf: [
        ...event.articles.map((text) => nodes.article(context, text)),
        ...materials.map((one) => nodes.material(context, one)),
      ],
      image: nodes.image(context, event.image),
      isAccessibleForFree: registration?.free,
      audience: audience(plain(context, registration?.audience)),
      offers: offer(registration, context),
      sameAs: nodes.sameAs(context, event.links),
    }),
  );
}

/** A good practice in the vocabulary of schema.org: a CreativeWork about its municipalities. */
export function practiceJsonLd(practice: PracticeRecord, { feed, language }: JsonLdOptions): JsonLd {
  const document = `${feed}practices/${practice.id}.json`;
  const context: nodes.NodeContext = {
    language,
    original: practice.language.original,
    document,
    page: pageAddress(practice, language, document),
    gazetteer: practice.gazetteer,
  };
  const summary = practice.summary && inLanguage(practice.summary, language, context.original)?.value;
  return withContext(
    known<CreativeWorkLeaf>({
      '@type': 'CreativeWork',
      '@id': document,
      name: plain(context, practice.title),
      alternateName: plain(context, practice.subtitle),
      abstract: summary && wordsOf(summary),
      url: context.page,
      inLanguage: Object.hasOwn(practice.title, language) ? language : context.original,
      dateModified: practice.modified,
      creativeWorkStatus: practice.state === 'unknown' ? undefined : practice.state,
      temporalCoverage: practice.period && interval(practice.period),
      contributor: practice.organisations.map((body) => nodes.organisation(context, body)),
      spatialCoverage: practice.municipalities.map((one) => nodes.municipality(context, one)),
      about: nodes.subjects(context, practice),
      keywords: nodes.keywords(context, practice),
      image: nodes.image(context, practice.image),
      sameAs: nodes.sameAs(context, practice.links),
      subjectOf: [
        ...practice.presentations.map(({ event, when }) =>
          known<EventLeaf>({
            '@type': 'Event',
            '@id': `${feed}events/${event.id}.json`,
            name: plain(context, event.title),
            url: wholeAddress(event.url, document),
            ...nodes.times(when),
          }),
        ),
        ...practice.articles.map(({ title, published, url }) =>
          known<NewsArticleLeaf>({
            '@type': 'NewsArticle',
            headline: plain(context, title),
            datePublished: published,
            url: wholeAddress(url, document),
          }),
        ),
        ...practice.materials.map((one) => nodes.material(context, one)),
      ],
    }),
  );
}

/** A series in the vocabulary of schema.org (EventSeries), with its events and the series within it. */
export function seriesJsonLd(series: SeriesRecord, { feed, language }: JsonLdOptions): JsonLd {
  const document = `${feed}series/${series.id}.json`;
  const { original } = series.language;
  const page = pageAddress(series, language, document);
  const context: nodes.NodeContext = { language, original, document, page, gazetteer: series.gazetteer };
  const summary = series.summary && inLanguage(series.summary, language, original)?.value;
  return withContext(
    known<EventSeriesLeaf>({
      '@type': 'EventSeries',
      '@id': document,
      name: plain(context, series.title),
      alternateName: [series.subtitle, ...series.aliases].flatMap((name) => plain(context, name) ?? []),
      description: summary && plainText(summary),
      url: page,
      ...nodes.times(series.when),
      organizer: series.organisers.map((body, at) =>
        nodes.organisation(context, body, at === 0 ? series.contacts : []),
      ),
      contributor: series.partners.map((body) => nodes.organisation(context, body)),
      about: nodes.subjects(context, series),
      keywords: nodes.keywords(context, series),
      superEvent: series.partOf && seriesNode(context, series.partOf, feed),
      subEvent: [
        ...series.items.map(({ id, title, url, when, status, attendance }) =>
          known<EventLeaf>({
            '@type': 'Event',
            '@id': `${feed}events/${id}.json`,
            name: plain(context, title),
            url: wholeAddress(url, document),
            ...nodes.times(when),
            eventStatus: statuses[status],
            eventAttendanceMode: attendances[attendanceOf({ status, attendance })],
          }),
        ),
        ...series.parts.map((part) => seriesNode(context, part, feed)),
      ],
      image: nodes.image(context, series.image),
      sameAs: nodes.sameAs(context, series.links),
      subjectOf: series.materials.map((one) => nodes.material(context, one)),
    }),
  );
}

function seriesNode(context: nodes.NodeContext, { id, title, url }: Series, feed: string): EventSeriesLeaf {
  return known<EventSeriesLeaf>({
    '@type': 'EventSeries',
    '@id': `${feed}series/${id}.json`,
    name: plain(context, title),
    url: wholeAddress(url, context.document),
  });
}

function withContext(node: EventLeaf | EventSeriesLeaf | CreativeWorkLeaf): JsonLd {
  const document: WithContext<typeof node> = { '@context': 'https://schema.org', ...node };
  return { ...document };
}

/** A span of time, open at its end where none is known (ISO 8601-2). */
function interval({ start, end }: When): string {
  return `${isoTime(start, undefined)}/${end === undefined ? '..' : isoTime(end, undefined)}`;
}

/** What was moved online takes place there, whatever was announced before. */
function attendanceOf({
  status,
  attendance,
}: Pick<EventRecord, 'status' | 'attendance'>): EventRecord['attendance'] {
  return status === 'moved-online' && attendance !== 'hybrid' ? 'online' : attendance;
}

/** Where an event happens. One online without a room of its own happens where its page leads. */
function locations(event: EventRecord, context: nodes.NodeContext) {
  const all = event.locations;
  const isOnline = ['online', 'hybrid'].includes(attendanceOf(event));
  const room = isOnline && !all.some(({ kind }) => kind === 'virtual');
  return [
    ...all.map((one) => nodes.location(context, one)),
    ...(room ? [{ '@type': 'VirtualLocation' as const, url: context.page }] : []),
  ];
}

/** Everybody in the programme, once. */
function performers({ programme }: EventRecord, context: nodes.NodeContext) {
  const all = nodes.people(
    context,
    programme.flatMap((item) => item.people),
  );
  return [...new Map(all.map((node) => [JSON.stringify(node), node])).values()];
}

function superEvents({ series, partOf }: EventRecord, context: nodes.NodeContext, feed: string) {
  const foreign = plain(context, partOf);
  return [
    ...series.map(({ series: one }) => seriesNode(context, one, feed)),
    ...(foreign === undefined ? [] : [{ '@type': 'Event' as const, name: foreign }]),
  ];
}

/** One day or meeting of an event that has several. */
function session(
  event: EventRecord,
  context: nodes.NodeContext,
  one: EventRecord['sessions'][number],
): EventLeaf {
  const own = event.locations.find(({ id }) => id === one.location);
  return known<EventLeaf>({
    '@type': 'Event',
    name: plain(context, one.title ?? event.title),
    ...nodes.times(one),
    eventStatus: statuses[event.status],
    eventAttendanceMode: attendances[attendanceOf(event)],
    location: own ? nodes.location(context, own) : locations(event, context),
  });
}

/** An item of the programme; nothing for one without a title, such as a break. */
function programmeItem(
  event: EventRecord,
  context: nodes.NodeContext,
  item: ProgrammeItem,
): EventLeaf | undefined {
  const name = plain(context, item.title);
  if (name === undefined) return undefined;
  const own = event.locations.filter(({ id }) => id === item.location);
  const isInOne = event.locations.filter(({ kind }) => kind === 'place').length < 2;
  const body = item.body && inLanguage(item.body, context.language, context.original)?.value;
  return known<EventLeaf>({
    '@type': 'Event',
    name,
    description: body && plainText(body),
    // Search engines take an item for an event of its own, and leave out those without a day or a place.
    ...nodes.times(item.when ?? dayOf(event)),
    location:
      own.length === 0 && isInOne
        ? locations(event, context)
        : own.map((one) => nodes.location(context, one)),
    performer: nodes.people(context, item.people),
    about: event.questions
      .filter(({ id }) => item.questions.includes(id))
      .map((one) => question(context, one)),
    workPerformed: item.presentations.map((id) => ({ '@id': presentationId(context, id) })),
  });
}

/** The day of an event that has but one; on it lies every item of its programme. */
function dayOf({ when }: EventRecord): When | undefined {
  const day = when?.start.slice(0, 10);
  return day?.length === 10 && (when?.end ?? day).startsWith(day) ? { start: day } : undefined;
}

function question(context: nodes.NodeContext, { text }: EventRecord['questions'][number]): QuestionLeaf {
  return known<QuestionLeaf>({ '@type': 'Question', name: plain(context, text) });
}

function presentationId({ document }: nodes.NodeContext, id: string): string {
  return `${document}#${id}`;
}

function presentation(context: nodes.NodeContext, of: Presentation): CreativeWorkLeaf {
  const { id, title, practice, presenters, summary, language } = of;
  const lead = summary && inLanguage(summary, context.language, context.original)?.value;
  return known<CreativeWorkLeaf>({
    '@type': 'CreativeWork',
    '@id': presentationId(context, id),
    name: plain(context, title ?? practice?.title),
    abstract: lead && wordsOf(lead),
    inLanguage: language,
    url: wholeAddress(practice?.url, context.document),
    author: nodes.people(context, presenters),
    spatialCoverage: practice?.municipalities.map((one) => nodes.municipality(context, one)),
    subjectOf: of.materials.map((one) => nodes.material(context, one)),
  });
}

function audience(words: string | undefined): EventLeaf['audience'] | undefined {
  return words === undefined ? undefined : { '@type': 'Audience', audienceType: words };
}

/** Where and until when one registers. */
function offer(
  registration: EventRecord['registration'],
  { document }: nodes.NodeContext,
): EventLeaf['offers'] | undefined {
  const url = wholeAddress(registration?.url, document);
  if (url === undefined) return undefined;
  const deadline = registration?.deadline;
  return known<OfferLeaf>({
    '@type': 'Offer',
    url,
    availabilityEnds: deadline && isoTime(deadline, undefined),
  });
}
