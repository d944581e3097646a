import type { Content, Entry } from '@connective-cities/core';
import { redirectPage } from '@connective-cities/core/export/notice-html';
import { answerAt, isWithdrawn, languageOf, type IndexedKind } from '@connective-cities/core/feed';
import { inLanguage } from '@connective-cities/core/language';
import type { FeedFile } from './disk/write-feed.js';
import { wordsFor } from './feed-pages.js';

/** An address that a thing had before, and its page now. */
interface Former {
  address: string;
  /** The present page below the feed's own address. */
  page: string;
  language: string;
  title: string;
}

/**
 * What answers for addresses that things had before. Below the feed's own address a page redirects; for
 * what static files cannot answer (other hosts, queries, programs) there is a list by which a server can.
 *
 * @param taken paths of all other files, over which no redirect is written
 */
export function* redirectFiles(content: Content, taken: ReadonlySet<string>): Generator<FeedFile> {
  const { baseUrl } = content.publisher;
  const base = new URL(`${baseUrl.replace(/\/$/, '')}/`);
  const written = new Set(taken);
  const lines: string[] = [];
  for (const former of formerAddresses(content)) {
    const url = new URL(former.address);
    const canonical = new URL(former.page, base);
    // What a file of the feed answers already stays as it is.
    const answer = answerAt(former.address, baseUrl);
    const path = 'file' in answer ? answer.file : undefined;
    const isOurs = url.host === base.host && url.search === '';
    const here = isOurs && !taken.has(path ?? url.pathname.slice(base.pathname.length));
    lines.push(`${here ? '' : '# '}${here ? url.pathname : url.href} ${canonical.pathname} 301`);
    if (!here || path === undefined || written.has(path)) continue;
    written.add(path);
    const up = '../'.repeat(path.split('/').length - 1);
    const { language, title } = former;
    const page = redirectPage({ language, title, address: `${up}${former.page}`, canonical: canonical.href });
    yield { path, content: page };
  }
  if (lines.length > 0) yield { path: '_redirects', content: `${lines.join('\n')}\n` };
}

function formerAddresses(content: Content): Former[] {
  const of = (kind: IndexedKind, things: readonly Entry<IndexedKind>[]) =>
    things.flatMap((thing) => formerOf(thing.formerUrls, kind, thing, content));
  return [
    ...of('events', content.events),
    ...of('practices', content.practices),
    ...of('series', content.series),
    // An article is read on the page of its event.
    ...content.articles.flatMap(({ formerUrls, events: [first] }) => {
      const event = formerUrls.length > 0 && content.events.find(({ id }) => id === first);
      return event ? formerOf(formerUrls, 'events', event, content) : [];
    }),
  ];
}

function formerOf(
  addresses: readonly string[],
  kind: IndexedKind,
  thing: Entry<IndexedKind>,
  content: Content,
): Former[] {
  if (addresses.length === 0) return [];
  const { original } = languageOf(content, thing);
  // Nothing is said any more of what was withdrawn, its title neither.
  const title = isWithdrawn(thing)
    ? wordsFor(original).shared.withdrawn
    : (inLanguage(thing.title, original, original)?.value ?? thing.id);
  return addresses.map((address) => ({
    address,
    page: `v1/${kind}/${thing.id}.html`,
    language: original,
    title,
  }));
}
