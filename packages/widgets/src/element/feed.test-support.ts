import type { IndexEntry, IndexRecord } from '@connective-cities/core';
import feeds from 'virtual:feeds';

/** A feed as a server has it: documents by their paths below `v1/`, or what happens instead. */
export type Feed = Readonly<Record<string, unknown>>;

/** The feed of a folder of content. */
export const feedOf = (folder: 'content' | 'content-samples'): Feed => feeds[folder];

/** A fresh copy of a document of `content/`, or of another folder. */
export function documentOf<T>(path: string, folder: 'content' | 'content-samples' = 'content'): T {
  const found = feeds[folder][path];
  if (!found) throw new Error(`There is no ${path}; there are ${Object.keys(feeds[folder]).join(', ')}.`);
  return structuredClone(found) as T;
}

/** What pages ask of feeds that {@link serve} has put up, by the names of these. */
const served = new Map<string, { feed: Feed; asked: string[] }>();
let feedCount = 0;

/**
 * Puts a feed up at an address of its own on the page's server, as long as the page lives.
 *
 * @returns its address with a slash at the end, and the paths that were asked for since
 */
export function serve(feed: Feed): { address: string; asked: string[] } {
  if (!served.size) {
    const fetched = globalThis.fetch;
    globalThis.fetch = (input, init) => {
      const { pathname } = new URL(input instanceof Request ? input.url : input, document.baseURI);
      const [, name = '', path = ''] = /^\/(feed-\d+)\/v1\/(.*)$/.exec(pathname) ?? [];
      const found = served.get(name);
      if (!found) return fetched(input, init);
      found.asked.push(path);
      const answer = found.feed[path];
      return Promise.resolve(
        answer === undefined
          ? new Response('', { status: 404 })
          : answer instanceof Response
            ? answer.clone()
            : Response.json(answer),
      );
    };
  }
  const name = `feed-${feedCount++}`;
  const asked: string[] = [];
  served.set(name, { feed, asked });
  return { address: `/${name}/v1/`, asked };
}

/** Made-up events, as an index has them: one each week, the latest on 16 November 2026. */
export function manyEvents(count: number): IndexEntry[] {
  const [model] = documentOf<IndexRecord>('index.json').items;
  const kinds = ['workshop', 'webinar', 'expert-exchange'] as const;
  const topics = ['water', 'energy', 'mobility', 'housing'];
  const countries = ['GE', 'AL', 'DE'];
  return Array.from({ length: count }, (_, at) => {
    const day = new Date(Date.UTC(2026, 10, 16) - at * 7 * 86_400_000).toISOString().slice(0, 10);
    const topic = topics[at % topics.length]!;
    const country = countries[at % countries.length]!;
    return {
      ...(model as IndexEntry),
      id: `event-${count - at}`,
      url: `events/event-${count - at}.html`,
      title: { de: `Treffen ${count - at}`, en: `Meeting ${count - at}` },
      language: { original: 'de', translations: {} },
      kind: kinds[at % kinds.length]!,
      attendance: at % 2 ? 'online' : 'in-person',
      when: { start: day, startUtc: `${day}T00:00:00Z`, endUtc: `${day}T23:59:00Z` },
      places: [{ name: { de: `Ort ${at}` }, country }],
      countries: [country],
      topics: [{ id: topic, label: { de: `Thema ${topic}`, en: `Topic ${topic}` } }],
      regions: [],
      series: [],
      reviewed: false,
    };
  });
}

/** A page of an index with these events. */
export function pageOf(items: readonly unknown[], more: Partial<IndexRecord> = {}): IndexRecord {
  return {
    format: 'connective-cities/index',
    version: '1.0',
    items: items as IndexRecord['items'],
    countryNames: { GE: { de: 'Georgien' }, AL: { de: 'Albanien' }, DE: { de: 'Deutschland' } },
    ...more,
  };
}
