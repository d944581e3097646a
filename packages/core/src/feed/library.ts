import type { Content, ContentKind, Entry } from '../model/content.js';
import type { Block, RichText } from '../model/rich-text.js';
import type { Markdown } from '../model/text.js';
import { withPublishersNames } from './country-names.js';
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
  /** Municipalities that were asked for, by their ids. */
  readonly municipalities: Map<string, Entry<'municipalities'>>;
  richText(markdown: Markdown): RichText;
  /** Takes down that a thing is in the document. {@link Library.find} does so by itself. */
  uses(thing: Dated): void;
  /** The newest change of all that is in the document; nothing where no change is dated. */
  generated(): string | undefined;
}

/** Something of which may be known when it was changed last. */
interface Dated {
  modified?: string | undefined;
}

/** What a document is built of: an event, a practice or a series. */
type Subject = Pick<Entry<'events'>, 'id'> & {
  language?: Entry<'events'>['language'];
  modified?: string | undefined;
  when?: { timeZone?: string | undefined } | undefined;
};

/** Opens the content for building the document of one thing. */
export function openLibrary(content: Content, subject: Subject, tools: BuildTools): Library {
  const { original, translations } = languageOf(content, subject);
  let newest = subject.modified;
  const municipalities: Library['municipalities'] = new Map();
  const uses = ({ modified }: Dated) => {
    newest = latest(newest, modified);
  };
  return {
    publisher: content.publisher,
    tools: withPublishersNames(content.publisher, tools),
    languages: [original, ...Object.keys(translations).filter((language) => language !== original)],
    timeZone: subject.when?.timeZone ?? content.publisher.timeZone,
    municipalities,
    find: (kind, id) => {
      const entry = entryOf(content, kind, id);
      if (!entry)
        throw new Error(`"${subject.id}" names "${id}", which is not in ${kind}. Check the content first.`);
      uses(entry);
      return entry;
    },
    richText: (markdown) =>
      Object.fromEntries(
        Object.entries(markdown).map(([language, text]) => [language, tools.markdown(text)]),
      ),
    uses,
    generated: () => newest,
  };
}

/** The later of two instants, either of which may be unknown. */
export function latest(one: string | undefined, other: string | undefined): string | undefined {
  return one === undefined || (other !== undefined && other > one) ? other : one;
}

/** In which language a thing was written: what it says of itself, else the publisher's language. */
export function languageOf(
  { publisher }: Pick<Content, 'publisher'>,
  { language }: { language?: Entry<'events'>['language'] },
) {
  return language ?? { original: publisher.language, translations: {} };
}
