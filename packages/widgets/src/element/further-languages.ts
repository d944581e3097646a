import { CcElement, sayOnce } from './cc-element.js';
import { openFeed } from './feed-source.js';

/** Tags of the languages whose files lie beside the script, with spaces between; set when our files are built. */
declare const __LANGUAGES__: string;

/** Where the script is; in a variable, because bundlers would look for files where it is written in full. */
const here = import.meta.url;
/** Words by tag; null where they could not be had, for a second attempt would be one for each element. */
const files = new Map<string, object | Promise<void> | null>();
const beside = typeof __LANGUAGES__ === 'string' ? __LANGUAGES__.split(' ') : [];

/**
 * Adds a language to all elements of the page, for developers who bundle the modules. Our own files ask
 * for a further language when a visitor wants it.
 *
 * @param tag - BCP 47 tag of the language.
 * @param words - The module `@connective-cities/core/language/<tag>`.
 */
export function addLanguage(tag: string, words: object): void {
  files.set(tag, words);
}

/** Tags of the languages that an element can have beyond its own. */
export function furtherLanguages(): string[] {
  return [...files.keys(), ...beside].filter((tag) => files.get(tag) !== null);
}

/**
 * The words of a further language: null where there are none, undefined while they are on their way. They
 * are asked for once on a page; `arrived` is called when they came or could not be had.
 */
export function furtherWords(tag: string, arrived: () => void): object | null | undefined {
  if (!files.has(tag) && beside.includes(tag)) files.set(tag, download(tag));
  const words = files.get(tag);
  if (!(words instanceof Promise)) return words ?? null;
  void words.then(arrived);
  return undefined;
}

async function download(tag: string): Promise<void> {
  const { version } = CcElement;
  // The version makes a new script ask for new words, whatever a cache still holds.
  const address = new URL(`language/${tag}.json?${version}`, here).href;
  let words: object | null = null;
  try {
    const file = (await openFeed(address, false).result) as { version?: string };
    if (file.version !== version) throw Error(`has version ${file.version}, the script ${version}.`);
    words = file;
  } catch (error) {
    sayOnce(`${address} ${(error as Error).message}`);
  }
  files.set(tag, words);
}
