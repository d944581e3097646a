import type { Article, EventRecord, Include, Section } from '../index.js';
import { directionOf, fill, formatCount, formatDates, formatMoment, inLanguage } from '../language/index.js';
import { headlineCounts } from '../model/headline-counts.js';
import * as patterns from '../model/patterns.js';
import { html, joined, type Markup, type Part } from './markup.js';
import { facts, statusLine } from './page/facts.js';
import { list } from './page/lists.js';
import { person } from './page/people.js';
import { heading, prose, wordsOf } from './page/rich-text.js';
import { createView, inItsLanguage, link, plain, say, type PageDictionary, type View } from './page/view.js';

export type { PageDictionary } from './page/view.js';
export { pageStyles } from './page/page-styles.js';

/** What a page has to know besides its event. */
export interface PageOptions {
  /** Language in which the event's texts are read. */
  language: string;
  /** Words of a language file; those of the text's language, or of the one that comes nearest. */
  words: PageDictionary;
  /** The same page in other languages: language, address relative to this page, and the words of its link. */
  others?: readonly { language: string; address: string; words: string }[];
}

/** Lists that stand on every page, where no text has shown them before; in this order. */
const lists = ['programme', 'questions', 'presentations', 'outcomes', 'working-groups', 'materials'] as const;

/** Sections whose prose is the list's own telling of it. */
const tellings: Partial<Record<Section['kind'], Include>> = { programme: 'programme', results: 'outcomes' };

/**
 * The whole page of an event as HTML: complete and readable by itself, without a script, under
 * `default-src 'none'; style-src 'self'; img-src 'self'`. Text is never markup, whatever it holds.
 */
export function eventPage(event: EventRecord, { language, words, others = [] }: PageOptions): string {
  const view = createView(event, language, words);
  const [main, ...rest] = [...event.articles].reverse().sort((one, other) => rank(other) - rank(one));
  // Written first, because it tells which lists need not be shown again.
  const body = [main && sections(view, main.sections, 2, main.language.original), sections(view, event.sections, 2)];
  const later = rest.map((article) => [
    heading(2, say(view, article.title, article.language.original)),
    byline(view, article),
    sections(view, article.sections, 3, article.language.original),
  ]);
  const title = plain(view, main?.title ?? event.title, main?.language.original) ?? '';
  return `<!doctype html>\n${html`<html lang="${view.pageLanguage}" dir="${directionOf(view.pageLanguage)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${description(view, main)}">
<link rel="stylesheet" href="../page.css">
<link rel="alternate" type="application/json" href="${`${event.id}.json`}">
${others.map((other) => html`<link rel="alternate" hreflang="${other.language}" href="${other.address}">\n`)}</head>
<body>
<main>
<article>
<header>
${main && byline(view, main)}<h1>${say(view, main?.title ?? event.title, main?.language.original)}</h1>
${subtitle(view, main)}${statusLine(view)}${others.length > 0 && html`<nav>${others.map((other) => html`<a href="${other.address}" hreflang="${other.language}" lang="${other.language}">${other.words}</a>`)}</nav>`}
</header>
${unofficial(view)}${picture(view, main)}${event.summary && prose(view, event.summary, () => undefined)}
${lead(view, main)}${facts(view)}
${body}${lists.map((of) => remaining(view, of))}${later}
${registration(view)}${footer(view, main)}
</article>
</main>
</body>
</html>
`}`;
}

/**
 * What a partner's page shows in place of the widget until it works: title, date and counts as one
 * line of phrasing content, to be pasted between `<cc-event>` and `</cc-event>`.
 */
export function eventFallback(event: EventRecord, options: PageOptions & { address: string }): string {
  const view = createView(event, options.language, options.words);
  const { counts, dates, shared } = options.words;
  const said = headlineCounts(event).map((count) => formatCount(count, counts, shared.language));
  return html`<a href="${options.address}">${say(view, event.title)}</a>${joined(
    ['', event.when && html`<time datetime="${event.when.start}">${formatDates(event.when, dates)}</time>`, ...said],
    shared.separator,
  )}`.toString();
}

/** Reviews and documentation tell more than what was written before the event. */
function rank({ kind }: Article): number {
  return kind === 'review' ? 2 : kind === 'documentation' ? 1 : 0;
}

function byline(view: View, { kind, section, published, language }: Article): Markup {
  const { page, dates } = view.words;
  const label = say(view, section, language.original) ?? (kind === 'other' ? undefined : page.articleKinds[kind]);
  const day = html`<time datetime="${published}">${formatMoment(published, dates)}</time>`;
  return html`<p class="kicker">${joined([label, day], ' · ')}</p>\n`;
}

function subtitle(view: View, article: Article | undefined): Part {
  const text = article?.subtitle ?? view.event.subtitle;
  return text && html`<p class="subtitle">${say(view, text, article?.language.original)}</p>\n`;
}

function description(view: View, article: Article | undefined): string {
  const body = article?.sections[0]?.body ?? view.event.summary;
  const words = body && inLanguage(body, view.language, view.event.language.original)?.value;
  const text = words ? wordsOf(words) : (plain(view, view.event.subtitle) ?? '');
  return text.replace(/\s+/g, ' ').slice(0, 300).trim();
}

function unofficial(view: View): Part {
  const { language } = view.event;
  const translation = language.translations[view.language];
  if (!translation || translation.official) return undefined;
  const { page } = view.words;
  const words = fill(page.unofficial, { language: page.languages[language.original] ?? language.original });
  return html`<p class="note">${words}</p>\n`;
}

function picture(view: View, article: Article | undefined): Part {
  const image = article?.image ?? view.event.image;
  if (!image) return undefined;
  const credit = say(view, image.credit);
  if (image.url === undefined || !patterns.reference.test(image.url)) return html`<p class="credit">${credit}</p>\n`;
  const alt = image.alt && inLanguage(image.alt, view.language, view.event.language.original);
  return html`<figure><img src="${image.url}" alt="${alt?.value ?? ''}"${image.width && html` width="${image.width}"`}${image.height && html` height="${image.height}"`}><figcaption>${joined([say(view, image.caption), credit], ' ')}</figcaption></figure>\n`;
}

function lead(view: View, article: Article | undefined): Part {
  const [first] = article?.sections ?? [];
  if (first?.kind !== 'summary' || first.heading) return undefined;
  return html`<div class="lead">${prose(view, first.body, (of) => include(view, of), article?.language.original)}</div>\n`;
}

/** Sections of prose. The lead, a first summary without a heading, stands further up. */
function sections(view: View, all: readonly Section[], level: number, original?: string): Part {
  return all.map(({ kind, heading: words, body }, index) => {
    if (index === 0 && kind === 'summary' && !words && original !== undefined) return undefined;
    const told = tellings[kind];
    if (told === 'programme') view.shown.add(told);
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
    // A programme that was just listed has shown its questions and presentations.
  const listed = view.listed.has('programme') && (of === 'questions' || of === 'presentations');
  if (view.shown.has(of) || listed) return undefined;
  const content = list(view, of, 3);
  if (content) view.listed.add(of);
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

function registration(view: View): Part {
  const { registration: how } = view.event;
  if (!how) return undefined;
  const { page, dates } = view.words;
  return html`<p>${joined(
    [
      how.url && link(how.url, page.register),
      how.deadline && fill(page.registerUntil, { date: formatMoment(how.deadline, dates) }),
      how.free && page.free,
      say(view, how.audience),
      say(view, how.note),
    ],
    html`<br>`,
  )}</p>\n`;
}

function footer(view: View, article: Article | undefined): Markup {
  const { page } = view.words;
  const { contacts, links, related } = view.event;
  const authors = (article?.authors ?? []).map(({ organisation, person: who }) =>
    organisation ? link(organisation.url, say(view, organisation.name)) : who && person(view, who),
  );
  return html`<footer>
${authors.length > 0 && html`<p><span class="quiet">${page.authors}:</span><br>${joined(authors, ', ')}</p>\n`}${
    contacts.length > 0 &&
    html`<p><span class="quiet">${page.contact}</span><br>${joined(contacts.map((who) => person(view, who)), html`<br>`)}</p>\n`
  }${
    related.length > 0 &&
    html`<p><span class="quiet">${page.related}</span><br>${joined(related.map(({ title, url }) => html`<a href="${url}">${say(view, title)}</a>`), html`<br>`)}</p>\n`
  }${
    links.length > 0 &&
    html`<p><span class="quiet">${page.links}</span><br>${joined(
      links.map(({ url, title, lang }) => link(url, title ? say(view, title) : lang ? inItsLanguage(view, url, lang) : url)),
      html`<br>`,
    )}</p>\n`
  }</footer>`;
}
