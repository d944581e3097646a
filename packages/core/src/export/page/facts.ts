import type { Count, EventRecord, Location, When } from '../../index.js';
import {
  fill,
  formatCount,
  formatDates,
  formatMoment,
  formatTimes,
  formatWeekday,
  formatZone,
  utcOffset,
} from '../../language/index.js';
import { plain } from '../shared/reading.js';
import { html, joined, type Markup, type Part } from './markup.js';
import { country, town, townAndCountry } from './places.js';
import { languageName, link, say, type Reading, type View } from './view.js';

/**
 * The facts of an event: name and values, and nothing for what is not known.
 *
 * @param listed whether countries and municipalities stand elsewhere on the page
 */
export function facts(view: View, listed = false): Markup {
  const { event, words } = view;
  const { participation } = event;
  return html`<dl class="facts">
    ${fact(words.card.when, moments(view))} ${fact(words.card.where, places(view))}
    ${fact(
      words.card.series,
      event.series.map((membership) => [
        membership.series.url === undefined
          ? say(view, membership.series.title)
          : html`<a href="${membership.series.url}">${say(view, membership.series.title)}</a>`,
        membership.label && html` <span class="quiet">(${say(view, membership.label)})</span>`,
      ]),
    )}
    ${fact(words.series.partOf, [say(view, event.partOf)])}
    ${fact(words.page.spoken, [
      joined(
        event.languages.map((tag) => languageName(view, tag)),
        ', ',
      ),
    ])}
    ${fact(words.page.interpretation, [
      joined(
        event.interpretation.map((tag) => languageName(view, tag)),
        ', ',
      ),
    ])}
    ${fact(
      words.page.organisers,
      event.organisers.map(({ name, url }) => link(url, say(view, name))),
    )}
    ${fact(
      words.page.partners,
      event.partners.map(({ name, url }) => link(url, say(view, name))),
    )}
    ${fact(words.page.participants, [...counts(view, participation.counts), say(view, participation.note)])}
    ${
      !listed &&
      listing(
        view,
        words.page.countries,
        participation.countries.map((entry) => countryEntry(view, entry)),
        participation.countriesComplete,
      )
    }
    ${
      !listed &&
      listing(
        view,
        words.page.municipalities,
        participation.municipalities.map(({ municipality, count }) => [
          town(view, view.event, municipality),
          count && html` <span class="quiet">(${countInWords(view, count)})</span>`,
        ]),
        participation.municipalitiesComplete,
      )
    }
    ${listing(
      view,
      words.page.organisations,
      participation.organisations.map((one) => organisationEntry(view, one)),
    )}
    ${fact(words.card.topics, [
      tags([
        ...event.topics.map(({ label }) => say(view, label)),
        ...event.regions.map(({ label }) => say(view, label)),
        ...event.sdgs.map((goal) => `SDG\u00A0${goal}`),
      ]),
    ])}
  </dl>`;
}

/** When the event is. Where it has sessions, their times count; those of the whole would run through the gaps. */
function moments(view: View): Part[] {
  const { when, sessions } = view.event;
  if (!when) return [];
  if (sessions.length === 0) return [moment(view, when)];
  const whole = say(view, when.text) ?? formatDates(when, view.words.dates);
  return [
    html`<time datetime="${when.start}">${whole}</time>`,
    ...sessions.map((session) => sessionEntry(view, session)),
  ];
}

/** A session with what it is called and where it takes place, as far as the event as a whole does not say so. */
function sessionEntry(view: View, session: EventRecord['sessions'][number]): Part {
  const where = view.event.locations.find(({ id }) => id === session.location);
  return joined(
    [
      say(view, session.title),
      moment(view, session),
      where && html`<span class="quiet">${place(view, where)}</span>`,
    ],
    html`<br />`,
  );
}

/** Date, time of day and zone, as one reads them; the publisher's own wording stands before ours. */
export function moment(view: Reading, when: When): Markup {
  const { dates, calendar } = view.words;
  const time = formatTimes(when, dates);
  const zone = { name: plain(view, when.timeZoneName), offset: utcOffset(when) };
  const ours = html`<time datetime="${when.start}"
      >${when.end === undefined && when.start.length > 7 ? formatWeekday(when.start, dates, calendar) : formatDates(when, dates)}</time
    >${time && html`<br />${formatZone(time, zone, calendar)}`}`;
  return when.text ? html`${say(view, when.text)}<br />${ours}` : ours;
}

/** Counts in words, the publisher's where there are some. Of several statements only those for the headline. */
export function counts(view: View, all: readonly Count[]): Part[] {
  const headlines = all.filter(({ headline }) => headline);
  return (headlines.length > 0 ? headlines : all).map((count) => countInWords(view, count));
}

/** A count as one says it; the publisher's own words first. */
export function countInWords(view: View, count: Count): Part {
  const own = count.text && Object.hasOwn(count.text, view.language) ? count.text[view.language] : undefined;
  const { counts: words, page, shared } = view.words;
  const everything = { ...words, things: { ...words.things, ...page.things } };
  const said = own ?? formatCount(count, everything, shared.language) ?? say(view, count.text);
  return count.sector ? [said, html` <span class="quiet">(${say(view, count.sector)})</span>`] : said;
}

/** An organisation, with where it sits if its name does not say so. */
function organisationEntry(view: View, { name, municipality }: EventRecord['organisers'][number]): Part {
  const seat = plain(view, municipality?.name);
  const isSaid = seat === undefined || plain(view, name)?.includes(seat);
  return [say(view, name), !isSaid && municipality && [' (', town(view, view.event, municipality), ')']];
}

function countryEntry(view: View, entry: EventRecord['participation']['countries'][number]): Part {
  return [
    country(view, view.event, entry.country, entry.label),
    entry.count && html` <span class="quiet">(${countInWords(view, entry.count)})</span>`,
  ];
}

function places(view: View): Part[] {
  const { event, words } = view;
  if (event.locations.length > 0) return event.locations.map((location) => place(view, location));
  return event.attendance === 'unknown' ? [] : [words.card.attendance[event.attendance]];
}

/** Where an event happens, as one line. */
export function place(view: View, location: Location): Part {
  const { card } = view.words;
  if (location.kind === 'virtual') {
    const { platform } = location;
    const online = platform === undefined ? card.attendance.online : fill(card.onlineOn, { platform });
    return link(location.url, location.name ? [say(view, location.name), ' (', online, ')'] : online);
  }
  const { municipality } = location;
  return joined(
    [
      say(view, location.name),
      location.address,
      municipality && townAndCountry(view, view.event, municipality),
    ],
    ', ',
  );
}

export function fact(name: string, values: readonly Part[]): Part {
  const said = values.filter((value) => value !== undefined && value !== '');
  return (
    said.length > 0 &&
    html`<div>
      <dt>${name}</dt>
      ${said.map((value) => html`<dd>${value}</dd>`)}
    </div>`
  );
}

/** A list inside one fact; unfinished lists say so. */
function listing(view: View, name: string, entries: readonly Part[], complete = true): Part {
  if (entries.length === 0) return false;
  return fact(name, [
    html`<ul class="inline">
      ${entries.map((entry) => html`<li>${entry}</li>`)}
    </ul>`,
    !complete && html`<span class="quiet">${view.words.page.listIncomplete}</span>`,
  ]);
}

export function tags(labels: readonly Part[]): Part {
  return labels.length === 0
    ? undefined
    : html`<ul class="tags">
        ${labels.map((label) => html`<li>${label}</li>`)}
      </ul>`;
}

/** The line that says that an event does not take place as planned; nothing for one that does. */
export function statusLine(view: View): Part {
  const { event, words } = view;
  if (event.status === 'scheduled' || event.status === 'other') return false;
  const date = event.previousStart && formatMoment(event.previousStart, words.dates);
  return html`<p class="status">
    <strong>${words.card.status[event.status]}</strong>${
      date && ` (${fill(words.card.previously, { date })})`
    }
  </p>`;
}
