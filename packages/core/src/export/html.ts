// An event as HTML: a whole page, and the fallback that partners paste into theirs. Plain strings
// in, plain strings out.
import { includables } from '../model/vocabulary.js';
import { patterns } from '../model/patterns.js';
import type { Article, Block, EventRecord, Image, Include, Section, SectionKind } from '../index.js';
import { directionOf, fill, formatDates, formatMoment, formatTimes, inLanguage } from '../language/index.js';
import { html, joined, type Part } from './markup.js';
import { counts, facts, statusLine } from './page/facts.js';
import { eventList, languageName } from './page/lists.js';
import { person } from './page/people.js';
import { heading, prose, wordsOf } from './page/rich-text.js';
import { createView, link, plain, say, type PageDictionary, type View } from './page/view.js';

export type { PageDictionary } from './page/view.js';

/** One of the pages of an event: there is one for each language its title exists in. */
export interface EventPageAddress {
  /** BCP 47. */
  language: string;
  /** File name, beside the event's document. */
  path: string;
}

/** How an event is written as a page. */
export interface EventPageOptions {
  /** Language in which the event's texts are read. */
  language: string;
  /** Words of the page, in that language where there are some. */
  words: PageDictionary;
  /** The pages of the event, with what the link to each says in its own language. */
  pages: readonly (EventPageAddress & { label: string })[];
  /** Address of the style sheet, seen from the page. */
  stylesheet: string;
  /** Folder in which the pages lie on the web, with its last slash; without it the links stay relative. */
  folder?: string | undefined;
  /** Whose feed it is. */
  publisher?: string | undefined;
}

/** The pages that an event has, that in its original language first. */
export function eventPages({ id, title, language }: EventRecord): EventPageAddress[] {
  const others = Object.keys(title).filter((tag) => tag !== language.original);
  return [
    { language: language.original, path: `${id}.html` },
    ...others.map((tag) => ({ language: tag, path: `${id}.${tag}.html` })),
  ];
}

/**
 * The whole page of an event: what there is to know of it, without any script. It keeps a policy of
 * `default-src 'none'; style-src 'self'; img-src 'self'`.
 */
export function eventPage(event: EventRecord, options: EventPageOptions): string {
  const view = createView(event, options.language, options.words);
  const lead = leadOf(event.articles);
  const { pageLanguage } = view;
  const others = event.articles.filter((article) => article !== lead).reverse();
  return html`<!doctype html>
    <html lang="${pageLanguage}" dir="${directionOf(pageLanguage)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>
          ${plain(view, event.title)}${options.publisher !== undefined && ` – ${options.publisher}`}
        </title>
        ${descriptionOf(view)}
        <link rel="stylesheet" href="${options.stylesheet}" />
        ${alternates(options)}
      </head>
      <body>
        ${masthead(options)}
        <main>
          <article>
            ${header(view, lead)}${unofficialNote(view)}${picture(view, lead?.image ?? event.image)}
            <div class="columns">
              <div class="facts-column">${facts(view)}${registration(view)}</div>
              <div class="prose">
                ${event.summary && html`<div class="summary">${prose(view, event.summary, () => undefined)}</div>`}
                ${lead && articleBody(view, lead, 2)} ${sections(view, event.sections, 2)}
                ${includables.map((of) => eventList(view, of, { level: 3, headed: true }))}
                ${people(view, view.words.page.contact, event.contacts)} ${lead && signature(view, lead)}
                ${others.map((article) => otherArticle(view, article))} ${addresses(view)}
              </div>
            </div>
          </article>
        </main>
      </body>
    </html> `.toString();
}

/** The newest review or documentation; where there is none, the newest article. */
function leadOf(articles: readonly Article[]): Article | undefined {
  return articles.findLast(({ kind }) => kind === 'review' || kind === 'documentation') ?? articles.at(-1);
}

function descriptionOf(view: View): Part {
  const subtitle = plain(view, view.event.subtitle);
  return subtitle !== undefined && html`<meta name="description" content="${subtitle}" /> `;
}

function alternates({ language, pages, folder }: EventPageOptions): Part {
  if (folder === undefined) return pages.length > 1 && pages.map((page) => alternate(page, page.path));
  const own = pages.find((page) => page.language === language);
  return [
    own && html`<link rel="canonical" href="${folder}${own.path}" /> `,
    pages.length > 1 && pages.map((page) => alternate(page, folder + page.path)),
  ];
}

function alternate({ language }: EventPageAddress, address: string): Part {
  return html`<link rel="alternate" hreflang="${language}" href="${address}" /> `;
}

function masthead({ publisher, pages, language }: EventPageOptions): Part {
  const links = pages.filter((page) => page.language !== language);
  if (publisher === undefined && links.length === 0) return undefined;
  return html`<header class="masthead">
    <p>${publisher}</p>
    ${
      links.length > 0 &&
      html`<ul>
        ${links.map(
          (page) =>
            html`<li>
              <a
                href="${page.path}"
                hreflang="${page.language}"
                lang="${page.language}"
                dir="${directionOf(page.language)}"
                >${page.label}</a
              >
            </li>`,
        )}
      </ul>`
    }
  </header> `;
}

function header(view: View, lead: Article | undefined): Part {
  const { event, words } = view;
  const original = lead?.language.original;
  const kicker = joined(
    [
      lead && say(view, lead.section, original),
      event.kind === 'other' ? undefined : words.card.kinds[event.kind],
      lead && published(view, lead),
    ],
    words.shared.separator,
  );
  const subtitle = say(view, lead?.subtitle, original) ?? say(view, event.subtitle);
  return html`<header class="head">
    <p class="kicker">${kicker}</p>
    <h1>${lead ? say(view, lead.title, original) : say(view, event.title)}</h1>
    ${subtitle && html`<p class="subtitle">${subtitle}</p>`}
    ${event.partOf && html`<p class="quiet">${say(view, event.partOf)}</p>`} ${statusLine(view)}
  </header> `;
}

function published({ words }: View, article: Article): Part {
  const date = formatMoment(article.published, words.dates);
  return html`<time datetime="${article.published}">${date}</time>`;
}

function unofficialNote(view: View): Part {
  const { event, language, words } = view;
  const { original, translations } = event.language;
  const translation = Object.hasOwn(translations, language) ? translations[language] : undefined;
  if (!translation || translation.official) return undefined;
  const name = languageName(view, original);
  return html`<p class="note">
    <a href="${event.id}.html" hreflang="${original}">${fill(words.shared.unofficial, { language: name })}</a>
  </p> `;
}

function picture(view: View, image: Image | undefined): Part {
  if (!image) return undefined;
  const line = joined([say(view, image.caption), say(view, image.credit)], view.words.shared.separator);
  const { url } = image;
  if (url === undefined || !patterns.reference.test(url)) return html`<p class="credit">${line}</p> `;
  const size =
    image.width !== undefined &&
    image.height !== undefined &&
    html` width="${image.width}" height="${image.height}"`;
  const alt = image.alt && inLanguage(image.alt, view.language, view.event.language.original);
  const lang = alt && alt.language !== view.pageLanguage && html` lang="${alt.language}"`;
  return html`<figure class="picture">
    <img src="${url}" alt="${alt?.value ?? ''}" ${lang}${size} />
    <figcaption>${line}</figcaption>
  </figure> `;
}

function registration(view: View): Part {
  const { event, words } = view;
  if (!event.registration) return undefined;
  const { url, deadline, free, audience, note } = event.registration;
  const lines = [
    url !== undefined &&
      patterns.web.test(url) &&
      html`<a class="button" href="${url}">${words.page.register}</a>`,
    deadline !== undefined && fill(words.page.registerUntil, { date: formatMoment(deadline, words.dates) }),
    free === true && words.page.free,
    say(view, audience),
    say(view, note),
  ].filter((line) => line !== undefined && line !== false);
  return (
    lines.length > 0 && html`<div class="registration">${lines.map((line) => html`<p>${line}</p>`)}</div>`
  );
}

/** The lists that belong to a section by what it is about, where its text does not place them itself. */
const listsOfKind: Partial<Record<SectionKind, readonly Include[]>> = {
  programme: ['programme'],
  questions: ['questions'],
  presentations: ['presentations'],
  results: ['outcomes', 'working-groups'],
  resources: ['materials'],
};

function articleBody(view: View, article: Article, level: number): Part {
  return sections(view, article.sections, level, article.language.original);
}

function sections(view: View, all: readonly Section[], level: number, original?: string): Part {
  const language = original ?? view.event.language.original;
  const before = all
    .map(({ body }) => wordsOf(inLanguage(body, view.language, language)?.value ?? []))
    .join('\n');
  const placed = new Set(
    all.flatMap(({ body }) => placedIn(inLanguage(body, view.language, language)?.value ?? [])),
  );
  const show = (of: Include) => eventList(view, of, { level: level + 1, headed: false, before });
  return all.map(({ kind, heading: title, body }, index) => {
    // Sections without a heading run on: what belongs to the kind comes after the last of them.
    const next = all[index + 1];
    const ends = next?.kind !== kind || next.heading !== undefined;
    const own = (listsOfKind[kind] ?? []).filter((of) => ends && !placed.has(of));
    return [
      title && heading(level, say(view, title, language)),
      prose(view, body, show, language),
      own.map(show),
    ];
  });
}

function placedIn(all: readonly Block[]): Include[] {
  return all.flatMap((block) => {
    if (block.type === 'include') return [block.of];
    return block.type === 'list' ? block.items.flatMap(placedIn) : [];
  });
}

function otherArticle(view: View, article: Article): Part {
  const { words } = view;
  const { original } = article.language;
  const kind = article.kind === 'other' ? undefined : words.page.articleKinds[article.kind];
  return html`<section class="other-article">
    <p class="kicker">${joined([kind, published(view, article)], words.shared.separator)}</p>
    ${heading(2, say(view, article.title, original))}${article.subtitle && html`<p class="subtitle">${say(view, article.subtitle, original)}</p> `}${articleBody(view, article, 3)}${signature(view, article)}
  </section> `;
}

function signature(view: View, { authors }: Article): Part {
  const names = authors.flatMap(({ organisation, person: author }) => [
    say(view, organisation?.name),
    author && person(view, author),
  ]);
  const said = joined(names, ', ');
  return authors.length > 0 && html`<p class="signature">${view.words.page.authors}: ${said}</p> `;
}

function people(view: View, title: string, all: EventRecord['contacts']): Part {
  return (
    all.length > 0 &&
    html`<section class="list">
      ${heading(2, title)}
      <ul class="plain">
        ${all.map((entry) => html`<li>${person(view, entry)}</li>`)}
      </ul>
    </section> `
  );
}

/** Where to go from here: related events and links. */
function addresses(view: View): Part {
  const { event, words } = view;
  const lists = [
    {
      title: words.page.related,
      entries: event.related.map(({ url, title }) => relative(url, say(view, title))),
    },
    {
      title: words.page.links,
      entries: event.links.map(({ url, title, lang }) => {
        const name = link(url, say(view, title) ?? url);
        return lang === undefined || lang === view.pageLanguage
          ? name
          : [name, ` (${languageName(view, lang)})`];
      }),
    },
  ];
  return lists
    .filter(({ entries }) => entries.length > 0)
    .map(
      ({ title, entries }) =>
        html`<section class="list">
          ${heading(2, title)}
          <ul class="plain">
            ${entries.map((entry) => html`<li>${entry}</li>`)}
          </ul>
        </section> `,
    );
}

function relative(address: string, words: Part): Part {
  return patterns.reference.test(address) ? html`<a href="${address}">${words}</a>` : words;
}

/** How the fallback of an event is written. */
export interface EventFallbackOptions {
  language: string;
  words: PageDictionary;
  /** Whole address of the event's page. */
  address: string;
}

/**
 * What a partner pastes between the tags of `<cc-event>`: title with link, date and numbers on one line. It shows
 * before, without and instead of the script. Only phrasing content, so that it may stand in a paragraph.
 */
export function eventFallback(
  event: EventRecord,
  { language, words, address }: EventFallbackOptions,
): string {
  const view = createView(event, language, words);
  const { when } = event;
  const parts = [
    html`<a href="${address}">${say(view, event.title)}</a>`,
    when &&
      html`<time datetime="${when.start}"
        >${joined([formatDates(when, words.dates), formatTimes(when, words.dates)], ', ')}</time
      >`,
    ...counts(view, event.participation.counts),
  ];
  return html`<span lang="${view.pageLanguage}" dir="${directionOf(view.pageLanguage)}"
    >${joined(parts, words.shared.separator)}</span
  >`.toString();
}
