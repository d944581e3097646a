import type { Article, EventRecord, Include, Section } from '../index.js';
import { fill, formatCount, formatDates, formatMoment, inLanguage } from '../language/index.js';
import { headlineCounts } from '../model/headline-counts.js';
import {
  descriptionOf,
  languageLinks,
  pageDocument,
  unofficialNote,
  type PageOptions,
} from './page/document.js';
import { html, joined, type Markup, type Part } from './page/markup.js';
import { facts, statusLine } from './page/facts.js';
import { linkEntry, links, list } from './page/lists.js';
import { contact, person } from './page/people.js';
import { picture } from './page/picture.js';
import { footnotes } from './page/places.js';
import { heading, prose } from './page/rich-text.js';
import { createView, link, say, type PageMap, type View } from './page/view.js';
import { plain } from './shared/reading.js';

export type { PageOptions } from './page/document.js';
export type { PageDictionary, PageMap } from './page/view.js';

/** Lists that stand on every page, where no text has shown them before; in this order. */
const lists = ['programme', 'questions', 'presentations', 'outcomes', 'working-groups', 'materials'] as const;

/** Sections whose prose is the list's own telling of it. */
const tellings: Partial<Record<Section['kind'], Include>> = { programme: 'programme', results: 'outcomes' };

/**
 * The whole page of an event as HTML: complete and readable by itself, without a script, under
 * `default-src 'none'; style-src 'self'; img-src 'self'`. Text is never markup, whatever it holds.
 *
 * @param options.map the map that `/export/page-map` draws; without it countries and municipalities are listed alone
 */
export function eventPage(
  event: EventRecord,
  { language, words, others = [], structuredData, map }: PageOptions & { map?: PageMap | undefined },
): string {
  const view = createView(event, language, words);
  const [main, ...rest] = [...event.articles].reverse().sort((one, other) => rank(other) - rank(one));
  // Written first, because it tells which lists need not be shown again.
  const body = [
    main && sections(view, main.sections, 2, main.language.original),
    sections(view, event.sections, 2),
  ];
  const later = rest.map((article) => [
    heading(2, say(view, article.title, article.language.original)),
    byline(view, article),
    sections(view, article.sections, 3, article.language.original),
    links(view, article.links),
  ]);
  const drawn = map?.(view);
  const head = {
    title: plain(view, main?.title ?? event.title, main?.language.original),
    description: description(view, main),
    json: `${event.id}.json`,
    others,
    calendar: calendarFile(view),
    structuredData,
  };
  return pageDocument(
    view,
    head,
    html`<header>
        ${main && byline(view, main)}
        <h1>${say(view, main?.title ?? event.title, main?.language.original)}</h1>
        ${subtitle(view, main)}${statusLine(view)}${languageLinks(others)}
      </header>
      ${unofficialNote(view, event.language)}${picture(view, main?.image ?? event.image)}${event.summary && prose(view, event.summary, () => undefined)}
      ${lead(view, main)}${facts(view, Boolean(drawn))}${drawn}
      ${registration(view)}${calendarLink(view)}${body}${lists.map((of) => remaining(view, of))}${later}
      ${footer(view, main)}${footnotes(view, event)}`,
  );
}

/**
 * What a partner's page shows in place of the widget until it works: title, date and counts as one
 * line of phrasing content, to be pasted between `<cc-event>` and `</cc-event>`.
 */
export function eventFallback(event: EventRecord, options: PageOptions & { address: string }): string {
  const view = createView(event, options.language, options.words);
  const { counts, dates, shared } = options.words;
  const said = headlineCounts(event).map((count) => formatCount(count, counts, shared.language));
  const when =
    event.when && html`<time datetime="${event.when.start}">${formatDates(event.when, dates)}</time>`;
  const title = html`<a href="${options.address}">${say(view, event.title)}</a>`;
  return html`${joined([title, when, ...said], ' · ')}`.toString();
}

/** Reviews and documentation tell more than what was written before the event. */
function rank({ kind }: Article): number {
  return kind === 'review' ? 2 : kind === 'documentation' ? 1 : 0;
}

function byline(view: View, { kind, section, published, language }: Article): Markup {
  const { page, dates } = view.words;
  const label =
    say(view, section, language.original) ?? (kind === 'other' ? undefined : page.articleKinds[kind]);
  const day = html`<time datetime="${published}">${formatMoment(published, dates)}</time>`;
  return html`<p class="kicker">${joined([label, day], ' · ')}</p> `;
}

function subtitle(view: View, article: Article | undefined): Part {
  const text = article?.subtitle ?? view.event.subtitle;
  return text && html`<p class="subtitle">${say(view, text, article?.language.original)}</p> `;
}

function description(view: View, article: Article | undefined): string {
  const body = article?.sections[0]?.body ?? view.event.summary;
  const found = body && inLanguage(body, view.language, view.event.language.original)?.value;
  return descriptionOf(found, plain(view, view.event.subtitle));
}

function lead(view: View, article: Article | undefined): Part {
  const [first] = article?.sections ?? [];
  if (first?.kind !== 'summary' || first.heading) return undefined;
  return html`<div class="lead">
    ${prose(view, first.body, (of) => include(view, of), article?.language.original)}
  </div> `;
}

/** Sections of prose. The lead, a first summary without a heading, stands further up. */
function sections(view: View, all: readonly Section[], level: number, original?: string): Part {
  return all.map(({ kind, heading: words, body }, index) => {
    if (index === 0 && kind === 'summary' && !words && original !== undefined) return undefined;
    const told = tellings[kind];
    // A timetable says more than any telling of it.
    if (told === 'programme' && view.event.programme.every(({ when }) => !when)) view.shown.add(told);
    return [
      words && heading(level, say(view, words, original)),
      prose(view, body, (of) => include(view, of), original),
      '\n',
    ];
  });
}

function include(view: View, of: Include): Part {
  view.shown.add(of);
  return list(view, of, 3);
}

function remaining(view: View, of: Include): Part {
  const { page, programme } = view.words;
  if (view.shown.has(of)) return undefined;
  const content = list(view, of, 3);
  const names: Record<Include, string> = {
    programme: programme.programme,
    questions: page.questions,
    presentations: page.presentations,
    outcomes: page.results,
    'working-groups': page.workingGroups,
    materials: page.materials,
  };
  return content && [heading(2, names[of]), content];
}

/** The event's file for a calendar in the language of the page; each language has its own. */
function calendarFile({ event: { id, calendar, language }, language: shown }: View): string | undefined {
  const isTranslated = shown !== language.original && Object.hasOwn(language.translations, shown);
  return calendar === `${id}.ics` && isTranslated ? `${id}.${shown}.ics` : calendar;
}

function calendarLink(view: View): Part {
  const file = calendarFile(view);
  const { addToCalendar } = view.words.actions;
  return file !== undefined && html`<p class="calendar"><a href="${file}">${addToCalendar}</a></p> `;
}

function registration(view: View): Part {
  const { registration: how } = view.event;
  if (!how) return undefined;
  const { page, dates } = view.words;
  const lines = joined(
    [
      how.url && link(how.url, page.register),
      how.deadline && fill(page.registerUntil, { date: formatMoment(how.deadline, dates) }),
      how.free && page.free,
      say(view, how.audience),
      say(view, how.note),
    ],
    html`<br />`,
  );
  return lines && html`<p class="registration">${lines}</p>`;
}

function footer(view: View, article: Article | undefined): Part {
  const { page } = view.words;
  const { contacts, links: own, related } = view.event;
  const all = [...(article?.links ?? []), ...own];
  const authors = (article?.authors ?? []).map(({ organisation, person: who }) =>
    organisation ? link(organisation.url, say(view, organisation.name)) : who && person(view, who),
  );
  const lines = [
    footerLine(`${page.authors}:`, authors),
    footerLine(
      page.contact,
      contacts.map((who) => contact(view, who)),
    ),
    footerLine(
      page.related,
      related.map(({ title, url }) => html`<a href="${url}">${say(view, title)}</a>`),
    ),
    footerLine(
      page.links,
      all.map((one) => linkEntry(view, one)),
    ),
  ];
  return lines.some(Boolean) && html`<footer>${lines}</footer>`;
}

function footerLine(name: string, entries: readonly Part[]): Part {
  const said = joined(entries, html`<br />`);
  return said && html`<p><span class="quiet">${name}</span><br />${said}</p> `;
}
