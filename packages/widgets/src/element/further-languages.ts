import { unpackWords } from '@connective-cities/core/language/packed-words';
import { CcElement, sayOnce } from './cc-element.js';
import { openFeed } from './feed-source.js';

/** Tags of the languages whose files lie beside the script, with spaces between; set when our files are built. */
declare const __LANGUAGES__: string;

/** Parts of a dictionary by their names: as a module has them, or packed until an element needs them. */
type Words = Record<string, unknown>;

/** Where the script is; in a variable, because bundlers would look for files where it is written in full. */
const here = import.meta.url;
/** Words by tag; null where they could not be had, for a second attempt would be one for each element. */
const files = new Map<string, Words | Promise<void> | null>();
const beside = typeof __LANGUAGES__ === 'string' ? __LANGUAGES__.split(' ') : [];

/**
 * Adds a language to all elements of the page, for developers who bundle the modules. Our own files ask
 * for a further language when a visitor wants it.
 *
 * @param tag - BCP 47 tag of the language.
 * @param words - The module `@connective-cities/core/language/<tag>`.
 */
export function addLanguage(tag: string, words: object): void {
  files.set(tag, { ...words });
}

/** Tags of the languages that an element can have beyond its own. */
export function furtherLanguages(): string[] {
  return [...files.keys(), ...beside].filter((tag) => files.get(tag) !== null);
}

/**
 * The words of a further language; undefined while they are on their way. They are asked for once on a
 * page; `arrived` is called when they came or could not be had.
 *
 * @param like - The same words in a language of the script: their names are those of what came packed, and
 *   they stand for a language that could not be had.
 */
export function furtherWords<D extends object>(tag: string, like: D, arrived: () => void): D | undefined {
  if (!files.has(tag) && beside.includes(tag)) files.set(tag, download(tag));
  const words = files.get(tag);
  if (words instanceof Promise) {
    void words.then(arrived);
    return undefined;
  }
  if (!words) return like;
  for (const part in like) words[part] = unpackWords(words[part], like[part] as object);
  return words as D;
}

function download(tag: string): Promise<void> {
  // The version makes a new script ask for new words, whatever a cache still holds.
  const address = new URL(`language/${tag}.json?${CcElement.version}`, here).href;
  return openFeed(address, false)
    .result.then((file) => {
      const words = file as Words;
      if (words.version !== CcElement.version) throw Error('is of another version than the script.');
      files.set(tag, words);
    })
    .catch((error: Error) => {
      files.set(tag, null);
      sayOnce(`${address} ${error.message}`);
    });
}
