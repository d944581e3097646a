/** An entry of a registry that a source may speak of by name. */
export interface KnownThing {
  id: string;
  /** Its names in all languages, aliases among them. */
  names: readonly string[];
  /** Country of a municipality. */
  country?: string;
}

/** What stands in the folder of content already. */
export interface Known {
  municipalities: readonly KnownThing[];
  organisations: readonly KnownThing[];
  people: readonly KnownThing[];
  topics: readonly KnownThing[];
  regions: readonly KnownThing[];
  series: readonly KnownThing[];
}

/** In which order day, month and year stand in a date such as 12/03/2021. */
export const dateOrders = ['dmy', 'mdy', 'ymd'] as const;

/** One of {@link dateOrders}. */
export type DateOrder = (typeof dateOrders)[number];

/** Prose as content can hold it. */
export interface Prose {
  /** Sections of Markdown: paragraphs, lists, emphasis and links. The first may have no heading. */
  sections: { heading?: string; body: string }[];
  /** What content cannot hold and was left out: "image", "table". */
  lost: string[];
}

/** In which form a source writes its prose. A text may still have marks of HTML inside its lines. */
export type ProseForm = 'html' | 'markdown' | 'text';

/** What whoever reads the source's bytes lends to the import: libraries are no part of the core. */
export interface ImportTools {
  /** Prose as content can hold it. */
  prose: (text: string, form: ProseForm) => Prose;
  /** A title or a name without its entities and tags. */
  line: (html: string) => string;
  /** The IANA zone that a name of Windows stands for: "W. Europe Standard Time". */
  zoneOfWindows: (name: string) => string | undefined;
  /** ISO 3166-1 code of a country by its code or its name in German or English. */
  countryOf: (name: string) => string | undefined;
  /** Names of countries that may have been meant. */
  countriesLike: (name: string) => readonly string[];
}

/** What an import is asked for, and what it may know. */
export interface ImportRequest {
  known: Known;
  tools: ImportTools;
  /** Zone that the user names, for times that bear none. */
  timeZone?: string | undefined;
  /** Zone of the publisher; never taken for granted, but preferred where it is right. */
  publisherZone?: string | undefined;
  /** Language of the publisher's plain texts. */
  language?: string | undefined;
  dateOrder?: DateOrder | undefined;
  /** Last day up to which a repetition without an end is followed. */
  until?: string | undefined;
}
