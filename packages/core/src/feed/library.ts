import type { Content, ContentKind, Entry } from '../model/content.js';
import type { Block, RichText } from '../model/rich-text.js';
import type { Markdown } from '../model/text.js';
import { entryOf } from './lookup.js';

/** What a feed is built with that this package leaves to others: a Markdown parser and the tables of names. */
export interface BuildTools {
  markdown(text: string): Block[];
  /** Name of a country (ISO 3166-1, two letters) in a language (BCP 47), if it is known. */
  countryName(code: string, language: string): string | undefined;
  /** Name of an IANA time zone in a language, in summer or in winter, if it is known. */
  timeZoneName(zone: string, language: string, summer: boolean): string | undefined;
}

/** Content and tools as the builders of single things need them. */
export interface Library {
  readonly publisher: Content['publisher'];
  readonly tools: BuildTools;
  /** Languages of the document that is being built, the original first. */
  readonly languages: readonly string[];
  /** Zone of times that do not say theirs. */
  readonly timeZone: string;
  /** The entry of that kind and id. Throws where there is none, which checked content rules out. */
  find<K extends ContentKind>(kind: K, id: string): Entry<K>;
  richText(markdown: Markdown): RichText;
}

/** What a document is built of: an event or a practice. */
type Subject = Pick<Entry<'events'>, 'id'> & {
  language?: Entry<'events'>['language'];
  when?: { timeZone?: string | undefined } | undefined;
};

/** Opens the content for building the document of one thing. */
export function openLibrary(content: Content, subject: Subject, tools: BuildTools): Library {
  const { original, translations } = languageOf(content, subject);
  return {
    publisher: content.publisher,
    tools,
    languages: [original, ...Object.keys(translations).filter((language) => language !== original)],
    timeZone: subject.when?.timeZone ?? content.publisher.timeZone,
    find: (kind, id) => {
      const entry = entryOf(content, kind, id);
      if (!entry)
        throw new Error(`"${subject.id}" names "${id}", which is not in ${kind}. Check the content first.`);
      return entry;
    },
    richText: (markdown) =>
      Object.fromEntries(
        Object.entries(markdown).map(([language, text]) => [language, tools.markdown(text)]),
      ),
  };
}

/** In which language a thing was written: what it says of itself, else the publisher's language. */
export function languageOf(
  { publisher }: Pick<Content, 'publisher'>,
  { language }: { language?: Entry<'events'>['language'] },
) {
  return language ?? { original: publisher.language, translations: {} };
}
