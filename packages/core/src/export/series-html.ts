import type { IndexEntry, SeriesRecord } from '../index.js';
import { formatDates, inLanguage } from '../language/index.js';
import {
  descriptionOf,
  languageLinks,
  pageDocument,
  unofficialNote,
  type PageOptions,
} from './page/document.js';
import { fact, moment, tags } from './page/facts.js';
import { materials } from './page/lists.js';
import { html, joined, type Part } from './page/markup.js';
import { person } from './page/people.js';
import { picture } from './page/picture.js';
import { heading, prose } from './page/rich-text.js';
import { inItsLanguage, link, readingOf, say, type Reading } from './page/view.js';
import { plain } from './shared/reading.js';

const noInclude = () => undefined;

/**
 * The whole page of a series as HTML, in the manner of an event's: complete, without a script, and
 * linked with its events.
 */
export function seriesPage(
  series: SeriesRecord,
  { language, words, others = [], structuredData }: PageOptions,
): string {
  const reading = readingOf(series.language.original, language, words);
  const { kind, summary, sections, items, parts, contacts, links } = series;
  const lead = summary && inLanguage(summary, language, reading.original)?.value;
  const head = {
    title: plain(reading, series.title),
    description: descriptionOf(lead, plain(reading, series.subtitle)),
    json: `${series.id}.json`,
    others,
    structuredData,
  };
  return pageDocument(
    reading,
    head,
    html`<header>
        ${kind !== 'other' && html`<p class="kicker">${words.series.kinds[kind]}</p>`}
        <h1>${say(reading, series.title)}</h1>
        ${series.subtitle && html`<p class="subtitle">${say(reading, series.subtitle)}</p>`}
        ${languageLinks(others)}
      </header>
      ${unofficialNote(reading, series.language)}${picture(reading, series.image)}${summary && html`<div class="lead">${prose(reading, summary, noInclude)}</div>`}
      ${facts(reading, series)}
      ${sections.map((section) => [section.heading && heading(2, say(reading, section.heading)), prose(reading, section.body, noInclude)])}
      ${
        items.length > 0 && [
          heading(2, words.list.events),
          html`<ol class="events">
            ${items.map((item) => event(reading, series, item))}
          </ol> `,
        ]
      }
      ${
        parts.length > 0 && [
          heading(2, words.card.series),
          html`<ul>
            ${parts.map((part) => html`<li>${linked(part.url, say(reading, part.title))}</li>`)}
          </ul> `,
        ]
      }
      ${series.materials.length > 0 && [heading(2, words.page.materials), materials(reading, series.materials)]}
      ${(contacts.length > 0 || links.length > 0) && footer(reading, series)}`,
  );
}

/** Words that lead to another page of the feed, where there is one. */
function linked(address: string | undefined, words: Part): Part {
  return address === undefined ? words : html`<a href="${address}">${words}</a>`;
}

function facts(reading: Reading, series: SeriesRecord): Part {
  const { words } = reading;
  const { when, aliases, partOf, organisers, partners, participation, countryNames } = series;
  const organisations = (all: SeriesRecord['organisers']) =>
    all.map(({ name, url }) => link(url, say(reading, name)));
  const known = [
    fact(words.card.when, [when && moment(reading, when)]),
    fact(
      words.series.aliases,
      aliases.map((alias) => say(reading, alias)),
    ),
    fact(words.series.partOf, [partOf && linked(partOf.url, say(reading, partOf.title))]),
    fact(words.page.organisers, organisations(organisers)),
    fact(words.page.partners, organisations(partners)),
    fact(words.page.participants, [say(reading, participation.note)]),
    fact(
      words.page.countries,
      participation.countries.map(
        ({ country, label }) => say(reading, label) ?? say(reading, countryNames[country]) ?? country,
      ),
    ),
    fact(
      words.page.municipalities,
      participation.municipalities.map(({ municipality }) => say(reading, municipality.name)),
    ),
    fact(words.card.topics, [
      tags([
        ...series.topics.map(({ label }) => say(reading, label)),
        ...series.regions.map(({ label }) => say(reading, label)),
        ...series.sdgs.map((goal) => `SDG\u00A0${goal}`),
      ]),
    ]),
  ];
  return known.some(Boolean) && html`<dl class="facts">${known}</dl>`;
}

function event(reading: Reading, series: SeriesRecord, item: IndexEntry): Part {
  const { card, dates } = reading.words;
  const { status, when, places } = item;
  const membership = item.series.find((one) => one.series.id === series.id);
  const where =
    places.length > 0
      ? joined(
          places.map((place) => say(reading, place.name)),
          ', ',
        )
      : item.attendance === 'online' && card.attendance.online;
  const quiet = joined(
    [
      when && html`<time datetime="${when.start}">${formatDates(when, dates)}</time>`,
      where,
      say(reading, membership?.label),
      status !== 'scheduled' && status !== 'other' && html`<strong>${card.status[status]}</strong>`,
    ],
    ' · ',
  );
  return html`<li>
    ${heading(3, linked(item.url, inEvent(reading, item)))}${quiet && html`<p class="quiet">${quiet}</p>`}
  </li> `;
}

/** The title of an event in the language of the page, else in the one in which the event was written. */
function inEvent(reading: Reading, { title, language }: IndexEntry): Part {
  return say(reading, title, language.original);
}

function footer(reading: Reading, { contacts, links }: SeriesRecord): Part {
  return html`<footer>
    ${
      contacts.length > 0 &&
      html`<p>
        <span class="quiet">${reading.words.page.contact}</span><br />${joined(
          contacts.map((who) => person(reading, who)),
          html`<br />`,
        )}
      </p>`
    }
    ${links.map(({ url, title, lang }) => html`<p>${link(url, title ? say(reading, title) : lang ? inItsLanguage(reading, url, lang) : url)}</p>`)}
  </footer>`;
}
