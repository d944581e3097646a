import type { EventRecord, When } from '../index.js';
import { chooseTextLanguage } from '../language/index.js';
import { pageAddress, wholeAddress } from './shared/address.js';
import { leadOf } from './shared/lead.js';
import { wordsOf } from './shared/plain-text.js';
import { proseHtml } from './shared/prose-html.js';
import { plain, type TextReading } from './shared/reading.js';

/** An event as an entry of a feed (JSON Feed 1.1). */
export interface JsonFeedItem {
  /** Whole address of the event's document, which never changes. */
  id: string;
  url: string;
  title: string;
  summary?: string;
  content_html?: string;
  /** Given where there is no HTML: an entry has to have one of both. */
  content_text?: string;
  image?: string;
  date_published?: string;
  date_modified?: string;
  authors?: { name: string; url?: string }[];
  tags?: string[];
  language: string;
  _connective_cities: {
    id: string;
    kind: EventRecord['kind'];
    status: EventRecord['status'];
    attendance: EventRecord['attendance'];
    when?: When;
    /** ISO 3166-1, two letters. */
    countries: string[];
  };
}

/** One page of a feed (JSON Feed 1.1). */
export interface JsonFeed {
  version: 'https://jsonfeed.org/version/1.1';
  title: string;
  home_page_url?: string;
  feed_url: string;
  next_url?: string;
  authors: { name: string; url?: string }[];
  language: string;
  items: JsonFeedItem[];
}

/** What an entry has to know besides its event. */
export interface JsonFeedOptions {
  /** Whole address of the feed's folder, with its version and a slash at its end: `https://feed.example/v1/`. */
  feed: string;
  /** Language in which the events are read; those that do not have it are read in their original. */
  language: string;
}

/** What a page of entries has to know. */
export interface JsonFeedPage {
  /** Name of the publisher, in the language of the feed. */
  title: string;
  language: string;
  /** Whole addresses: of the page itself, of the one with older entries, of the publisher's site. */
  address: string;
  next?: string | undefined;
  home?: string | undefined;
}

/**
 * An event as an entry for feed readers.
 *
 * @param firstPublished day on which it was first published, `YYYY-MM-DD`, where it is known
 */
export function jsonFeedItem(
  event: EventRecord,
  firstPublished: string | undefined,
  { feed, language: wanted }: JsonFeedOptions,
): JsonFeedItem {
  const document = `${feed}events/${event.id}.json`;
  const { original } = event.language;
  const language = chooseTextLanguage(event.title, [wanted], original);
  const reading = { language, original };
  const title = plain(reading, event.title) ?? event.id;
  const image = wholeAddress(event.image?.url, document);
  const authors = authorsOf(event, reading, document);
  const tags = [...event.topics, ...event.regions].flatMap(({ label }) => plain(reading, label) ?? []);
  return {
    id: document,
    url: pageAddress(event, language, document),
    title,
    ...contentOf(event, reading, title),
    ...(image !== undefined && { image }),
    ...(firstPublished !== undefined && { date_published: `${firstPublished}T00:00:00Z` }),
    ...(event.modified !== undefined && { date_modified: event.modified }),
    ...(authors.length > 0 && { authors }),
    ...(tags.length > 0 && { tags: [...new Set(tags)] }),
    language,
    _connective_cities: {
      id: event.id,
      kind: event.kind,
      status: event.status,
      attendance: event.attendance,
      ...(event.when && { when: event.when }),
      countries: event.participation.countries.map(({ country }) => country),
    },
  };
}

/** A page of entries, the newest first. Several pages make a long feed; each names the one with older entries. */
export function jsonFeed(
  items: readonly JsonFeedItem[],
  { title, language, address, next, home }: JsonFeedPage,
): JsonFeed {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    ...(home !== undefined && { home_page_url: home }),
    feed_url: address,
    ...(next !== undefined && { next_url: next }),
    authors: [{ name: title, ...(home !== undefined && { url: home }) }],
    language,
    items: [...items],
  };
}

function contentOf(event: EventRecord, reading: TextReading, title: string) {
  const subtitle = plain(reading, event.subtitle);
  const lead = leadOf(event, reading);
  const words = lead && wordsOf(lead).trim();
  // Readers ask for a sentence or two where they do not show the whole.
  const summary = subtitle ?? words?.split('\n')[0];
  return {
    ...(summary && { summary }),
    ...(lead && words ? { content_html: proseHtml(lead) } : { content_text: subtitle ?? title }),
  };
}

function authorsOf({ organisers }: EventRecord, reading: TextReading, document: string) {
  return organisers.flatMap((body) => {
    const name = plain(reading, body.name);
    const url = wholeAddress(body.url, document);
    return name === undefined ? [] : [{ name, ...(url !== undefined && { url }) }];
  });
}
