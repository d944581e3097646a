import type { Provenance } from '../../index.js';

// Browsers and Node both have it, and this package knows neither (WHATWG URL).
declare const URL: new (reference: string, base?: string) => { href: string };

/**
 * The whole address of what a document refers to, in ASCII; undefined where it leads nowhere on the web.
 *
 * @param document whole address of the document that holds the reference
 */
export function wholeAddress(reference: string | undefined, document: string): string | undefined {
  if (reference === undefined) return undefined;
  try {
    const { href } = new URL(reference, document);
    return /^https?:/.test(href) ? href : undefined;
  } catch {
    // The form of an address is checked where it is written; a host that no browser accepts passes there.
    return undefined;
  }
}

/** What is known of the page of a thing. */
interface Paged {
  id: string;
  url?: string | undefined;
  language: Provenance;
}

/** Whole address of the page on which a thing is read in a language; the original's is the thing's own. */
export function pageAddress({ id, url, language: of }: Paged, language: string, document: string): string {
  const translated = language !== of.original && Object.hasOwn(of.translations, language);
  const page = translated ? `${id}.${language}.html` : (url ?? `${id}.html`);
  return wholeAddress(page, document) ?? document;
}

/**
 * What tells one feed from another for good: its place without scheme and version, which may change.
 *
 * @example feedName('https://feed.example/v1/') // "feed.example"
 */
export function feedName(feed: string): string {
  return feed.replace(/^https?:\/\//, '').replace(/\/(?:v\d+\/)?$/, '');
}
