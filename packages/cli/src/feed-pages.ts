import { posix } from 'node:path';
import type { EventRecord, Image, Provenance } from '@connective-cities/core';
import type { PageDictionary, PageOptions } from '@connective-cities/core/export/html';
import { chooseLanguage } from '@connective-cities/core/language';
import * as de from '@connective-cities/core/language/de';
import * as en from '@connective-cities/core/language/en';
import type { FeedFile } from './disk/write-feed.js';

const dictionaries: Readonly<Record<string, PageDictionary>> = { de, en };

/** The words of pages that are read in a language: its own, else those that come nearest. */
export function wordsFor(language: string): PageDictionary {
  return dictionaries[chooseLanguage([language], Object.keys(dictionaries)) ?? 'en'] ?? en;
}

/** The languages of a thing, the original first. */
export function languagesOf({ original, translations }: Provenance): string[] {
  return [original, ...Object.keys(translations).filter((language) => language !== original)];
}

/** A page for each language of a thing: the original's is the thing's own, the others name theirs. */
export function pagesOf(
  folder: string,
  { id, language: provenance }: Pick<EventRecord, 'id' | 'language'>,
  page: (options: PageOptions) => string,
): FeedFile[] {
  const languages = languagesOf(provenance);
  const { original } = provenance;
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

/**
 * Pictures that authors gave as files, copied to where the document says they are. Those of an event lie in
 * its folder; those of practices and series lie beside their files.
 */
export function picturesOf(
  kind: 'events' | 'practices' | 'series',
  id: string,
  images: readonly (Image | undefined)[],
  folder: string,
): FeedFile[] {
  const own = images.flatMap((image) => (image?.url?.startsWith(`${id}/`) ? [image.url] : []));
  const source = (url: string) => {
    if (kind === 'events') return posix.join(folder, 'events', url);
    return posix.join(folder, kind === 'practices' ? 'practices' : '', url.slice(id.length + 1));
  };
  return [...new Set(own)].map((url) => ({ path: `v1/${kind}/${url}`, content: { copyOf: source(url) } }));
}
