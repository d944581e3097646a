import type {
  DeletedEntry,
  EventRecord,
  IndexEntry,
  PracticeRecord,
  Provenance,
  Publisher,
  SeriesRecord,
} from '@connective-cities/core';
import {
  countriesCsv,
  eventsCsv,
  municipalitiesCsv,
  presentersCsv,
  programmeCsv,
} from '@connective-cities/core/export/csv';
import { eventGeoJson, municipalitiesGeoJson } from '@connective-cities/core/export/geojson';
import { eventCalendar, feedCalendar, withdrawnCalendar } from '@connective-cities/core/export/ical';
import { jsonFeed, jsonFeedItem, type JsonFeedItem } from '@connective-cities/core/export/json-feed';
import {
  eventJsonLd,
  jsonLdText,
  practiceJsonLd,
  seriesJsonLd,
} from '@connective-cities/core/export/json-ld';
import { eventSchedule } from '@connective-cities/core/export/schedule';
import { pagesOfIndex, type Withdrawn } from '@connective-cities/core/feed';
import { inLanguage } from '@connective-cities/core/language';
import { languagesOf, wordsFor } from './feed-pages.js';

/** What a format may know besides the thing it writes. */
export interface FeedFacts {
  publisher: Publisher;
  /** Whole address of `v1/`, with the slash at its end; every address inside the feed begins with it. */
  address: string;
}

/** All events of a feed. */
export interface FeedEvents {
  /** May be walked more than once. Do not gather ten thousand of them in a list. */
  published: Iterable<EventRecord>;
  /** Their entries in the index with those of withdrawn ones, the first published first. */
  entries: readonly (IndexEntry | DeletedEntry)[];
}

/** Files and their texts; those without a text are not written. */
export type FormatFiles = Iterable<readonly [name: string, text: string | undefined]>;

/**
 * One format in which the feed is written besides its own documents. Each part may be left out, and may
 * give nothing where there is nothing to say, such as a calendar entry for an event that has only a year.
 * Files of a thing are named by what follows its id and a dot, those of the whole feed by their names below `v1/`.
 */
export interface Format {
  event?: (event: EventRecord, feed: FeedFacts) => FormatFiles;
  /** What stays at the addresses of a withdrawn event. Left out, the files go away. */
  withdrawn?: (event: Withdrawn, languages: Provenance, feed: FeedFacts) => FormatFiles;
  practice?: (practice: PracticeRecord, feed: FeedFacts) => FormatFiles;
  series?: (series: SeriesRecord, feed: FeedFacts) => FormatFiles;
  feed?: (events: FeedEvents, feed: FeedFacts) => FormatFiles;
}

const calendar: Format = {
  *event(event, { address: feed }) {
    for (const [language, ending] of endingsOf(event.language, 'ics')) {
      const address = `${feed}events/${event.id}.${ending}`;
      yield [ending, eventCalendar(event, { feed, language, words: wordsFor(language), address })];
    }
  },
  *withdrawn(event, languages, { address: feed }) {
    for (const [, ending] of endingsOf(languages, 'ics'))
      yield [ending, withdrawnCalendar(event, { feed, address: `${feed}events/${event.id}.${ending}` })];
  },
  *feed({ published }, feed) {
    for (const { language, title, words, name } of editionsOf(feed, 'calendar', 'ics')) {
      const { address } = feed;
      const options = { feed: address, language, words, name: title, address: `${address}${name}` };
      yield [name, feedCalendar(published, options)];
    }
  },
};

const jsonLd: Format = {
  *event(event, { address: feed }) {
    yield ['jsonld', line(jsonLdText(eventJsonLd(event, { feed, language: event.language.original })))];
  },
  *practice(practice, { address: feed }) {
    const { original: language } = practice.language;
    yield ['jsonld', line(jsonLdText(practiceJsonLd(practice, { feed, language })))];
  },
  *series(series, { address: feed }) {
    yield ['jsonld', line(jsonLdText(seriesJsonLd(series, { feed, language: series.language.original })))];
  },
};

const geoJson: Format = {
  *event(event) {
    const collection = eventGeoJson(event, { language: event.language.original });
    yield ['geojson', collection.features.length > 0 ? json(collection) : undefined];
  },
  *feed({ published }, { address: feed, publisher: { language } }) {
    yield ['municipalities.geojson', json(municipalitiesGeoJson(published, { feed, language }))];
  },
};

const schedule: Format = {
  *event(event, { address: feed }) {
    const { original: language } = event.language;
    const result = eventSchedule(event, { feed, language, words: wordsFor(language) });
    yield ['schedule.json', result.ok ? json(result.schedule) : undefined];
  },
};

const csv: Format = {
  *event(event) {
    const { original: language } = event.language;
    const options = { language, words: wordsFor(language) };
    yield ['programme.csv', programmeCsv(event, options)];
    yield ['presenters.csv', presentersCsv(event, options)];
    yield ['countries.csv', countriesCsv(event, options)];
    yield ['municipalities.csv', municipalitiesCsv(event, options)];
  },
  *feed({ published }, feed) {
    for (const { language, words, name } of editionsOf(feed, 'events', 'csv'))
      yield [name, eventsCsv(published, { feed: feed.address, language, words })];
  },
};

const newsFeed: Format = {
  *feed({ published, entries }, feed) {
    for (const { language, title, suffix } of editionsOf(feed, 'feed', 'json')) {
      const { address } = feed;
      const items = itemsOf(published, entries, { feed: address, language });
      // Pages are cut by all entries, withdrawn ones among them, so that an older page keeps what it holds.
      for (const { name, members, next } of pagesOfIndex(entries, 'feed')) {
        const whole = (page: string) => `${address}${page.replace(/\.json$/, `${suffix}.json`)}`;
        const shown = members.toReversed().flatMap(({ id }) => items.get(id) ?? []);
        const page = { title, language, address: whole(name), next: next && whole(next) };
        yield [whole(name).slice(address.length), json(jsonFeed(shown, page))];
      }
    }
  },
};

/** Every format, one entry each. */
export const formats: readonly Format[] = [calendar, jsonLd, geoJson, schedule, csv, newsFeed];

function itemsOf(
  published: Iterable<EventRecord>,
  entries: FeedEvents['entries'],
  options: Parameters<typeof jsonFeedItem>[2],
): ReadonlyMap<string, JsonFeedItem> {
  const days = new Map(
    entries.map((entry) => [entry.id, 'deleted' in entry ? undefined : entry.firstPublished]),
  );
  const items = new Map<string, JsonFeedItem>();
  for (const event of published) items.set(event.id, jsonFeedItem(event, days.get(event.id), options));
  return items;
}

/** A file for each language of a thing: the original's ends as all do, the others name theirs. */
function endingsOf(languages: Provenance, ending: string): (readonly [language: string, ending: string])[] {
  return languagesOf(languages).map((language) => [
    language,
    language === languages.original ? ending : `${language}.${ending}`,
  ]);
}

/** A file of the whole feed for each language in which the publisher has a name: the first one's is named as all are. */
function editionsOf({ publisher }: FeedFacts, file: string, ending: string) {
  const languages = [publisher.language, ...Object.keys(publisher.name)];
  return [...new Set(languages)].map((language) => {
    const suffix = language === publisher.language ? '' : `.${language}`;
    return {
      language,
      title: inLanguage(publisher.name, language, publisher.language)?.value ?? '',
      words: wordsFor(language),
      suffix,
      name: `${file}${suffix}.${ending}`,
    };
  });
}

function json(value: unknown): string {
  return line(JSON.stringify(value));
}

function line(text: string): string {
  return `${text}\n`;
}
