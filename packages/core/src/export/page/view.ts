import type { EventRecord, Include, Text } from '../../index.js';
import {
  chooseLanguage,
  directionOf,
  inLanguage,
  type ActionWords,
  type CalendarWords,
  type CardWords,
  type CountWords,
  type DateWords,
  type ListWords,
  type MapWords,
  type PageWords,
  type ProgrammeWords,
  type SeriesWords,
  type SharedWords,
} from '../../language/index.js';
import * as patterns from '../../model/patterns.js';
import type { TextReading } from '../shared/reading.js';
import { html, type Markup, type Part } from './markup.js';

/** The words of a language file that a page needs. */
export interface PageDictionary {
  shared: SharedWords;
  dates: DateWords;
  calendar: CalendarWords;
  counts: CountWords;
  card: CardWords;
  programme: ProgrammeWords;
  list: ListWords;
  map: MapWords;
  series: SeriesWords;
  actions: Pick<ActionWords, 'addToCalendar'>;
  page: PageWords;
}

/** How the texts of a page are read. */
export interface Reading extends TextReading {
  /** Language that the page declares as its own. */
  readonly pageLanguage: string;
  readonly words: PageDictionary;
  /** Countries of which a footnote speaks, in the order in which they are named. */
  readonly noted: Set<string>;
}

/** A page of an event while it is written. */
export interface View extends Reading {
  readonly event: EventRecord;
  /** Lists of the event that stand on the page already. */
  readonly shown: Set<Include>;
}

/** Draws who took part on the page of an event; nothing where there is nothing to show. */
export type PageMap = (view: View) => Part;

/** Begins the page of an event. */
export function createView(event: EventRecord, language: string, words: PageDictionary): View {
  return {
    ...readingOf(event.language.original, language, words),
    event,
    shown: new Set(),
  };
}

/** How a page is read. Where the words are in another language than the texts, the page is in that of the words. */
export function readingOf(original: string, language: string, words: PageDictionary): Reading {
  const sameLanguage = chooseLanguage([language], [words.shared.language]) !== undefined;
  const pageLanguage = sameLanguage ? language : words.shared.language;
  return { original, language, pageLanguage, words, noted: new Set() };
}

/** A text as it is read here; in another language than the page it says which (WCAG 2.2, 3.1.2). */
export function say(view: Reading, text: Text | undefined, original?: string): Markup | undefined {
  const found = text && inLanguage(text, view.language, original ?? view.original);
  return found && inItsLanguage(view, found.value, found.language);
}

/** Words with `lang` and `dir`, where they are not in the language of the page. */
export function inItsLanguage(view: Reading, words: Part, language: string): Markup {
  if (language === view.pageLanguage) return html`${words}`;
  return html`<span lang="${language}" dir="${directionOf(language)}">${words}</span>`;
}

/** A link; where the address is not one that prose may lead to, the words alone. */
export function link(address: string | undefined, words: Part): Part {
  if (address === undefined || !patterns.target.test(address)) return words;
  return html`<a href="${address}">${words}</a>`;
}

/** The name of a language, where the page's words know one. */
export function languageName({ words }: Reading, tag: string): string {
  return words.page.languages[tag] ?? tag;
}
