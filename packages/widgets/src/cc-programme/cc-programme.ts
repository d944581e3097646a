import type { EventRecord, Person, Presentation, ProgrammeItem } from '@connective-cities/core';
import { formatWeekday } from '@connective-cities/core/language';
import {
  calendar as calendarDe,
  dates as datesDe,
  programme as programmeDe,
  shared as sharedDe,
} from '@connective-cities/core/language/de';
import {
  calendar as calendarEn,
  dates as datesEn,
  programme as programmeEn,
  shared as sharedEn,
} from '@connective-cities/core/language/en';
import type { CalendarWords, ProgrammeWords } from '@connective-cities/core/language/words';
import { eventDocument } from '@connective-cities/core/read';
import { html, nothing, type TemplateResult } from 'lit';
import { EventElement } from '../element/event-element.js';
import type { Dictionary, Shown as ShownRecord } from '../element/feed-element.js';
import { below, type HeadingLevel } from '../element/heading-level.js';
import { hostStyles } from '../element/host.styles.js';
import { safeLink } from '../element/safe-link.js';
import { baseStyles } from '../view/base.styles.js';
import { headingView } from '../view/heading.js';
import { personView } from '../view/person.js';
import { richTextView } from '../view/rich-text.js';
import { inLine, textView } from '../view/text.js';
import { unofficialView } from '../view/unofficial.js';
import { timesView, zoneView } from '../view/when.js';
import styles from './cc-programme.styles.js';

interface Words extends Dictionary {
  calendar: CalendarWords;
  programme: ProgrammeWords;
}

type Shown = ShownRecord<Words, EventRecord>;

/**
 * The programme of an event, in order: what happens, who speaks, which practices are presented,
 * and the guiding questions. Days are told apart where there are several; times are the event's
 * own, with their zone named; a programme without times is a list like any other.
 *
 * @tag cc-programme
 * @summary The programme of one event.
 * @status experimental
 * @since 0.1
 *
 * @attr {string} src - Address of the event's feed document.
 * @attr {0 | 2 | 3 | 4 | 5 | 6} heading-level - Level of the heading, 2 by default; 0 for a title that is no heading.
 * @attr {'feed' | 'none' | 'any'} images - Which pictures are shown: those from the feed's own origin, none, or any.
 * @attr {'lazy' | 'eager'} loading - Whether the feed is asked for when the widget comes near the visible part of
 *   the page, or at once.
 *
 * @slot - Shown before the programme has arrived, when it cannot be had, and without scripts. Put
 *   a link to the event's page here.
 *
 * @event {CcLoadEvent} cc-load - The programme is on the page.
 * @event {CcErrorEvent} cc-error - The programme cannot be shown, or not all of it; `code` says why.
 *
 * @csspart programme - The whole programme.
 * @csspart title - Its heading.
 * @csspart day - The heading of a day.
 * @csspart items - The list of items of a day.
 * @csspart item - One item.
 * @csspart questions - The list of guiding questions.
 *
 * @cssproperty [--cc-font-family=inherit] - Font of the widget; the page's own by default.
 * @cssproperty [--cc-text-color=inherit] - Colour of text.
 * @cssproperty [--cc-muted-color] - Colour of what is less important; mixed from the text's by default.
 * @cssproperty [--cc-link-color=inherit] - Colour of links.
 * @cssproperty [--cc-accent-color=currentColor] - Colour of the line above the programme and beside presentations.
 * @cssproperty [--cc-line-color] - Colour of thin lines; mixed from the text's by default.
 * @cssproperty [--cc-surface=transparent] - Background of the programme.
 * @cssproperty [--cc-radius=0] - Radius of corners.
 *
 * @cssstate loading - The programme is on its way.
 * @cssstate failed - The programme could not be had.
 */
export class CcProgramme extends EventElement<Words> {
  static override styles = [hostStyles, baseStyles, styles];

  protected override readonly feedDocument = eventDocument;

  protected override readonly dictionaries = {
    de: { shared: sharedDe, dates: datesDe, calendar: calendarDe, programme: programmeDe },
    en: { shared: sharedEn, dates: datesEn, calendar: calendarEn, programme: programmeEn },
  };

  protected override view(shown: Shown): TemplateResult {
    const { record: event, words, languages, headingLevel } = shown;
    const days = daysOf(event);
    const unused = questionsWithoutItem(event);
    const zone = commonZone(event);
    return html`<section class="programme" part="programme" aria-labelledby="title">
      <div part="title">${headingView(headingLevel, words.programme.programme, 'title', 'title')}</div>
      ${zone ? html`<p class="zone">${words.programme.times} ${zoneView(zone, languages)}</p>` : nothing}
      ${days.length ? nothing : html`<p class="note">${words.programme.empty}</p>`}
      ${days.map(([day, items]) => {
        const named = days.length > 1 && day;
        const level = below(headingLevel);
        return html`${
            named
              ? html`<div part="day">
                  ${headingView(level, html`<time datetime=${day}>${formatWeekday(day, words.dates, words.calendar)}</time>`, 'day')}
                </div>`
              : nothing
          }
          <ol class="items ${items.some(({ when }) => when) ? 'timed' : ''}" part="items">
            ${items.map((item) => itemView(item, shown, zone ? undefined : item, named ? below(level) : level))}
          </ol>`;
      })}
      ${
        unused.length
          ? html`${headingView(below(headingLevel), words.programme.questions, 'questions-title')}${questionsView(unused, shown)}`
          : nothing
      }
      ${unofficialView(event, words.shared, languages)}
    </section>`;
  }
}

/** Items by local day, in order of the days; items without a time stay with the item before them. */
function daysOf({ programme }: EventRecord): [day: string, items: ProgrammeItem[]][] {
  const days = new Map<string, ProgrammeItem[]>();
  let day = programme.find(({ when }) => when)?.when?.start.slice(0, 10) ?? '';
  for (const item of programme) {
    day = item.when?.start.slice(0, 10) ?? day;
    days.set(day, [...(days.get(day) ?? []), item]);
  }
  return [...days].sort(([one], [other]) => (one < other ? -1 : 1));
}

/** The zone that all times are meant in, as the first timed item states it; none where they differ. */
function commonZone({ programme }: EventRecord) {
  const timed = programme.flatMap(({ when }) => (when && when.start.length > 10 ? [when] : []));
  const [first] = timed;
  return timed.every(({ timeZone }) => timeZone === first?.timeZone) ? first : undefined;
}

function itemView(
  item: ProgrammeItem,
  shown: Shown,
  ownZone: ProgrammeItem | undefined,
  level: HeadingLevel,
): TemplateResult {
  const { record: event, base, words, languages } = shown;
  const { when, kind, title, track, moderated } = item;
  const presentations = pick(event.presentations, item.presentations);
  const questions = pick(event.questions, item.questions);
  const place = event.locations.find(({ id }) => id === item.location);
  const time = when ? timesView(when, words.dates) : nothing;
  const name = kind === 'other' ? undefined : words.programme.kinds[kind];
  const labels = [
    title && name,
    track && textView(track, languages),
    place?.name && textView(place.name, languages),
    moderated && words.programme.moderated,
  ].filter(Boolean);
  return html`<li class="item" part="item">
    ${
      time === nothing
        ? html`<div></div>`
        : html`<div class="time">
            ${time}${ownZone && when ? html`<div class="zone">${zoneView(when, languages)}</div>` : nothing}
          </div>`
    }
    <div>
      ${labels.length ? html`<p class="kind">${inLine(labels, words.shared.separator)}</p>` : nothing}
      ${title || name ? headingView(level, title ? textView(title, languages) : name, 'item-title') : nothing}
      ${item.body ? html`<div class="text">${richTextView(item.body, languages, (address) => safeLink(address, base))}</div>` : nothing}
      ${peopleView(item.people, shown, 'speaker')}
      ${
        presentations.length
          ? html`<ul class="presentations">
              ${presentations.map((presentation) => presentationView(presentation, shown))}
            </ul>`
          : nothing
      }
      ${
        questions.length
          ? html`${headingView(below(level), words.programme.questions, 'questions-title')}${questionsView(questions, shown)}`
          : nothing
      }
    </div>
  </li>`;
}

function presentationView(presentation: Presentation, shown: Shown): TemplateResult {
  const { base, words, languages } = shown;
  const { title, practice, presenters } = presentation;
  const text = textView(title ?? practice?.title, languages);
  const link = safeLink(practice?.url, base);
  return html`<li class="presentation">
    ${practice ? html`<p class="kind">${words.programme.practice}</p>` : nothing}
    <p class="presentation-title">${link ? html`<a href=${link}>${text}</a>` : text}</p>
    ${peopleView(presenters, shown, 'presenter')}
    ${
      presentation.summary
        ? html`<div class="text">
            ${richTextView(presentation.summary, languages, (address) => safeLink(address, base))}
          </div>`
        : nothing
    }
  </li>`;
}

/** People with their roles; the role that goes without saying here is not said. */
function peopleView(people: readonly Person[], { words, languages }: Shown, usual = ''): unknown {
  if (!people.length) return nothing;
  return html`<ul class="people">
    ${people.map(
      (person) =>
        html`<li>
          ${personView(person, languages)}${
            person.role === usual || person.role === 'other'
              ? nothing
              : html` <span class="role">(${words.programme.roles[person.role]})</span>`
          }
        </li>`,
    )}
  </ul>`;
}

function questionsView(questions: EventRecord['questions'], { languages }: Shown): TemplateResult {
  return html`<ol class="questions" part="questions">
    ${questions.map(({ text }) => html`<li>${textView(text, languages)}</li>`)}
  </ol>`;
}

/** Questions that no item puts are the whole event's. */
function questionsWithoutItem({ questions, programme }: EventRecord): EventRecord['questions'] {
  const put = new Set(programme.flatMap((item) => item.questions));
  return questions.filter(({ id }) => !put.has(id));
}

/** The things named by their ids, in the order of the ids. */
function pick<T extends { id: string }>(things: readonly T[], ids: readonly string[]): T[] {
  return ids.flatMap((id) => things.filter((thing) => thing.id === id));
}

declare global {
  interface HTMLElementTagNameMap {
    'cc-programme': CcProgramme;
  }
}
