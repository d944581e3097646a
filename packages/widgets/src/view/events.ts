import type { Text } from '@connective-cities/core';
import { languagesOf } from '@connective-cities/core/language';
import type { CardWords, DateWords, ListWords, SharedWords } from '@connective-cities/core/language/words';
import { phaseOf, type EventRow } from '@connective-cities/core/read';
import { html, nothing, type TemplateResult } from 'lit';
import { countryView } from './country.js';
import { headingView, levelBelow } from './heading.js';
import { rowsView, rowView } from './rows.js';
import { detailsView, textView } from './text.js';
import { datesView } from './when.js';

/** The constants of a language file that rows of events are written with. */
export interface EventRowDictionary {
  shared: SharedWords;
  dates: DateWords;
  card: CardWords;
  list: ListWords;
  countries?: string;
}

/** What rows of events are drawn from. */
interface Drawing {
  words: EventRowDictionary;
  wanted: readonly string[];
  countryNames: Readonly<Record<string, Text>>;
  now: number;
  follow: (address: string) => string | undefined;
}

/**
 * Whether an event is over. One without an instant is told by the day that is written; one without any date has
 * been when somebody has reviewed it.
 */
export function isPast({ when, reviewed }: EventRow, now: number): boolean {
  if (!when) return reviewed;
  const phase = phaseOf({ when, sessions: [] }, now);
  if (phase) return phase === 'past';
  const last = when.end ?? when.start;
  return last < new Date(now).toISOString().slice(0, last.length);
}

/** Events to come in their order, then past ones, the latest first; those without a date at the end of each. */
export function inOrder<E extends EventRow>(events: readonly E[], now: number): { upcoming: E[]; past: E[] } {
  const upcoming: E[] = [];
  const past: E[] = [];
  for (const event of events) (isPast(event, now) ? past : upcoming).push(event);
  const start = ({ when }: E, none: string) => when?.start ?? none;
  const byStart = (none: string, one: E, other: E) =>
    start(one, none) < start(other, none) ? -1 : start(one, none) > start(other, none) ? 1 : 0;
  upcoming.sort((one, other) => byStart('a', one, other));
  past.sort((one, other) => byStart('', other, one));
  return { upcoming, past };
}

/**
 * Events under the headings of what is to come and what is over, and of their years.
 *
 * @param level - Of the headings of the two parts; those of years are below.
 * @param alone - There is one part, and the heading above says which.
 */
export function eventsView(
  events: readonly EventRow[],
  level: number,
  drawing: Drawing,
  alone = false,
): TemplateResult {
  const { words, now } = drawing;
  const parts = [
    [words.list.upcoming, events.filter((event) => !isPast(event, now))],
    [words.list.past, events.filter((event) => isPast(event, now))],
  ] as const;
  return html`${parts.map(([name, members]) =>
    members.length
      ? html`<section class="part-of-list">
          ${alone ? nothing : headingView(level, name, 'day')}
          ${yearsOf(members).map(
            ([year, rows]) =>
              html`<div class="year-group">
                ${year ? headingView(alone ? level : levelBelow(level), year, 'year') : nothing}
                <div>${rowsView(rows.map((event) => eventView(event, drawing)))}</div>
              </div>`,
          )}
        </section>`
      : nothing,
  )}`;
}

function yearsOf(events: readonly EventRow[]): [year: string, events: EventRow[]][] {
  const years = new Map<string, EventRow[]>();
  for (const event of events) {
    const year = event.when?.start.slice(0, 4) ?? '';
    const known = years.get(year);
    if (known) known.push(event);
    else years.set(year, [event]);
  }
  return [...years];
}

function eventView(event: EventRow, drawing: Drawing): TemplateResult {
  const { words, wanted, now, follow } = drawing;
  const { card, shared } = words;
  const languages = languagesOf(event, wanted, shared.language);
  const phase = event.when && phaseOf({ when: event.when, sessions: [] }, now);
  const status =
    event.status !== 'scheduled' && event.status !== 'other'
      ? event.status
      : phase === 'today' || phase === 'running'
        ? phase
        : undefined;
  const facts = [
    status && html`<span class="status">${card.status[status]}</span>`,
    event.kind !== 'other' && card.kinds[event.kind],
    ...event.places.map((place) => {
      const country =
        place.country && countryView(place.country, undefined, drawing.countryNames, words, languages);
      // A place is called as the visitor calls it, whatever language the event is in.
      const name = textView(place.name, languagesOf({ title: place.name }, wanted, shared.language));
      return html`${name}${country ? html`, ${country}` : nothing}`;
    }),
    event.attendance !== 'unknown' &&
      (event.attendance !== 'in-person' || !event.places.length) &&
      card.attendance[event.attendance],
    event.reviewed && card.review,
  ];
  return rowView(
    event.id,
    status,
    event.when && datesView(event.when, words.dates),
    textView(event.title, languages),
    follow(event.url),
    [
      detailsView(facts),
      event.series.map(
        ({ series, label }) =>
          html`<p class="kind series">
            ${textView(series.title, languages)}${label ? html` (${textView(label, languages)})` : nothing}
          </p>`,
      ),
    ],
  );
}
