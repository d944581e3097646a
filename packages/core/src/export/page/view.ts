import type { EventRecord, Include, Text } from '../../index.js';
import {
  chooseLanguage,
  directionOf,
  inLanguage,
  type CalendarWords,
  type CardWords,
  type CountWords,
  type DateWords,
  type PageWords,
  type ProgrammeWords,
  type SharedWords,
} from '../../language/index.js';
import * as patterns from '../../model/patterns.js';
import { html, type Markup, type Part } from '../markup.js';

/** The words of a language file that a page needs. */
export interface PageDictionary {
  shared: SharedWords;
  dates: DateWords;
  calendar: CalendarWords;
  counts: CountWords;
  card: CardWords;
  programme: ProgrammeWords;
  page: PageWords;
}

/** A page while it is written: the event, and how it is read. */
export interface View {
  readonly event: EventRecord;
  /** Language in which the event's texts are read. */
  readonly language: string;
  /** Language that the page declares as its own. */
  readonly pageLanguage: string;
  readonly words: PageDictionary;
  /** Lists of the event that stand on the page already. */
  readonly shown: Set<Include>;
  /** Lists that stand under a heading of their own, after all prose. */
  readonly listed: Set<Include>;
}

/** Begins a page. Where the words are in another language than the texts, the page is in that of the words. */
export function createView(event: EventRecord, language: string, words: PageDictionary): View {
  const sameLanguage = chooseLanguage([language], [words.shared.language]) !== undefined;
  const pageLanguage = sameLanguage ? language : words.shared.language;
  return { event, language, pageLanguage, words, shown: new Set(), listed: new Set() };
}

/** A text as it is read here, without markup. */
export function plain(view: View, text: Text | undefined, original?: string): string | undefined {
  return text && inLanguage(text, view.language, original ?? view.event.language.original)?.value;
}

/** A text as it is read here; in another language than the page it says which (WCAG 2.2, 3.1.2). */
export function say(view: View, text: Text | undefined, original?: string): Markup | undefined {
  const found = text && inLanguage(text, view.language, original ?? view.event.language.original);
  return found && inItsLanguage(view, found.value, found.language);
}

/** Words with `lang` and `dir`, where they are not in the language of the page. */
export function inItsLanguage(view: View, words: Part, language: string): Markup {
  if (language === view.pageLanguage) return html`${words}`;
  return html`<span lang="${language}" dir="${directionOf(language)}">${words}</span>`;
}

/** A link; where the address is not one that prose may lead to, the words alone. */
export function link(address: string | undefined, words: Part): Part {
  if (address === undefined || !patterns.target.test(address)) return words;
  return html`<a href="${address}">${words}</a>`;
}
