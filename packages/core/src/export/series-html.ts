import type { IndexEntry, SeriesRecord } from '../index.js';
import { formatDates } from '../language/index.js';
import type { PageOptions } from './page/document.js';
import { fact, moment, tags } from './page/facts.js';
import { materials } from './page/lists.js';
import { html, joined, type Part } from './page/markup.js';
import { country, town } from './page/places.js';
import { heading } from './page/rich-text.js';
import { entries, linked, tagsOf, thingPage } from './page/thing-page.js';
import { link, readingOf, say, type Reading } from './page/view.js';

/**
 * The whole page of a series as HTML, in the manner of an event's: complete, without a script, and
 * linked with its events.
 */
export function seriesPage(series: SeriesRecord, options: PageOptions): string {
  const { language, words } = options;
  const reading = readingOf(series.language.original, language, words);
  const { kind, items, parts } = series;
  return thingPage(reading, series, options, {
    kicker: kind !== 'other' && words.series.kinds[kind],
    facts: facts(reading, series),
    rest: [
      items.length > 0 && [
        heading(2, words.list.events),
        html`<ol class="events">
          ${items.map((item) => event(reading, series, item))}
        </ol> `,
      ],
      entries(
        words.card.series,
        parts.map((part) => linked(part.url, say(reading, part.title))),
      ),
      series.materials.length > 0 && [heading(2, words.page.materials), materials(reading, series.materials)],
    ],
  });
}

function facts(reading: Reading, series: SeriesRecord): Part[] {
  const { words } = reading;
  const { when, aliases, partOf, organisers, partners, participation } = series;
  const organisations = (all: SeriesRecord['organisers']) =>
    all.map(({ name, url }) => link(url, say(reading, name)));
  return [
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
      participation.countries.map(({ country: code, label }) => country(reading, series, code, label)),
    ),
    fact(
      words.page.municipalities,
      participation.municipalities.map(({ municipality }) => town(reading, series, municipality)),
    ),
    fact(words.card.topics, [tags(tagsOf(reading, series))]),
  ];
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
