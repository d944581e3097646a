import type { EventRecord, ProgrammeItem } from '@connective-cities/core';
import { formatWeekday, inLanguage } from '@connective-cities/core/language';
import type {
  ActionWords,
  CalendarWords,
  DateWords,
  ProgrammeWords,
  SharedWords,
} from '@connective-cities/core/language/words';
import { html, nothing, type TemplateResult } from 'lit';
import { headingView, levelBelow } from './heading.js';
import { linksView } from './links.js';
import { ownTimeView } from './own-time.js';
import { peopleView } from './people.js';
import { presentationsView } from './presentations.js';
import { questionsView } from './questions.js';
import type { Reading } from './reading.js';
import { richTextView } from './rich-text.js';
import { runningAt, type Running } from './running.js';
import { detailsView, textView } from './text.js';
import { timesView, zoneView } from './when.js';

/** The constants of a language file that a programme is written with. */
export interface ProgrammeDictionary {
  actions: ActionWords;
  shared: SharedWords;
  dates: DateWords;
  calendar: CalendarWords;
  programme: ProgrammeWords;
}

/** What a programme is drawn from. */
interface Drawing {
  event: EventRecord;
  reading: Reading;
  words: ProgrammeDictionary;
  options: ProgrammeOptions;
  running: Running;
}

/** What of a programme is shown, and what beside it. */
export interface ProgrammeOptions {
  /** When it is looked at, in milliseconds since 1970: what runs then is marked. */
  now: number;
  /** Whether the visitor's own time stands beside the event's. */
  isOwnTime: boolean;
  /** Lists of the event that stand elsewhere on the page, and are not repeated inside: `questions`, `presentations`. */
  without?: ReadonlySet<string>;
  /** Whether an item is shown; all are unless this says otherwise. */
  isShown?(item: ProgrammeItem): boolean;
  /** Below an item; its name in plain words is given. */
  tools?(item: ProgrammeItem, name: string): unknown;
}

/**
 * The items of a programme in order, by day where there are several; the zone of all times above them.
 *
 * @param level - Of the headings of days, and of items where there is one day alone.
 */
export function programmeView(
  event: EventRecord,
  reading: Reading,
  words: ProgrammeDictionary,
  level: number,
  options: ProgrammeOptions,
): TemplateResult {
  const running = runningAt(event.programme, options.now);
  const drawing = { event, reading, words, options, running };
  const days = daysOf(event.programme.filter((item) => options.isShown?.(item) ?? true));
  const zone = commonZone(event);
  return html`${
    zone ? html`<p class="zone">${words.programme.times} ${zoneView(zone, reading.languages)}</p>` : nothing
  }${
    options.isOwnTime
      ? html`<p class="zone">
          ${words.actions.showMyTime}: ${new Intl.DateTimeFormat().resolvedOptions().timeZone}
        </p>`
      : nothing
  }
  ${days.map(([day, items]) => {
    const named = days.length > 1 && day;
    return html`${
        named
          ? html`<div part="day">
              ${headingView(level, html`<time datetime=${day}>${formatWeekday(day, words.dates, words.calendar)}</time>`, 'day')}
            </div>`
          : nothing
      }
      <ol class="items ${items.some(({ when }) => when) ? 'timed' : ''}" part="items">
        ${slotsOf(items).map((slot) => slotView(slot, drawing, !zone, named ? levelBelow(level) : level))}
      </ol>`;
  })}`;
}

/** Items by local day, in order of the days; items without a time stay with the item before them. */
function daysOf(programme: readonly ProgrammeItem[]): [day: string, items: ProgrammeItem[]][] {
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

/** Items in order, and in one slot those of several strands that run side by side. */
function slotsOf(items: readonly ProgrammeItem[]): ProgrammeItem[][] {
  const slots: ProgrammeItem[][] = [];
  let end = '';
  for (const item of items) {
    const { track, when } = item;
    const last = (track && when?.end) ?? '';
    if (when && last && when.start < end) {
      slots.at(-1)?.push(item);
      if (last > end) end = last;
    } else {
      slots.push([item]);
      end = last;
    }
  }
  return slots;
}

/** A strand's name, as far as it tells one from another. */
const trackOf = ({ track }: ProgrammeItem) => JSON.stringify(track);

function slotView(
  items: readonly ProgrammeItem[],
  drawing: Drawing,
  hasOwnZones: boolean,
  level: number,
): TemplateResult | TemplateResult[] {
  const tracks = [...new Set(items.map(trackOf))];
  const view = (item: ProgrammeItem) =>
    itemView(item, drawing, hasOwnZones, level, tracks.indexOf(trackOf(item)) + 1);
  if (tracks.length < 2) return items.map(view);
  return html`<li>
    <ol class="side of-${tracks.length}">
      ${items.map(view)}
    </ol>
  </li>`;
}

function itemView(
  item: ProgrammeItem,
  { event, reading, words: dictionary, options, running }: Drawing,
  hasOwnZone: boolean,
  level: number,
  column: number,
): TemplateResult {
  const { languages } = reading;
  const { when, kind, title, track, moderated } = item;
  const { dates, actions, programme: words } = dictionary;
  const { without } = options;
  const presentations = without?.has('presentations') ? [] : pick(event.presentations, item.presentations);
  const questions = without?.has('questions') ? [] : pick(event.questions, item.questions);
  const place = event.locations.find(({ id }) => id === item.location);
  const time = when ? timesView(when, dates) : nothing;
  const name = kind === 'other' ? undefined : words.kinds[kind];
  const labels = [
    title && name,
    track && textView(track, languages),
    place?.name && textView(place.name, languages),
    moderated && words.moderated,
  ];
  const isNow = running.now.has(item.id);
  const mark = isNow ? actions.now : running.next.has(item.id) && actions.next;
  const plain = (text: typeof title) => text && inLanguage(text, languages.text, languages.original)?.value;
  // Strands often do the same thing at one time.
  const wholeName = [plain(title) ?? name, plain(track)].filter(Boolean).join(', ');
  return html`<li class="item column-${column}" part="item" aria-current=${isNow ? 'time' : 'false'}>
    ${
      time === nothing
        ? html`<div></div>`
        : html`<div class="time">
            ${time}${hasOwnZone && when ? html`<div class="zone">${zoneView(when, languages)}</div>` : nothing}${options.isOwnTime ? ownTimeView(when!, dictionary) : nothing}
          </div>`
    }
    <div>
      ${mark ? html`<p class="mark ${isNow ? 'now' : ''}">${mark}</p>` : nothing} ${detailsView(labels)}
      ${title || name ? headingView(level, title ? textView(title, languages) : name, 'item-title') : nothing}
      ${richTextView(item.body, reading)} ${peopleView(item.people, reading, words.roles, 'speaker')}
      ${presentationsView(presentations, reading, words)}
      ${
        questions.length
          ? html`${headingView(levelBelow(level), words.questions, 'questions-title')}${questionsView(questions, reading)}`
          : nothing
      }
      ${linksView(item.links, reading)}
    </div>
    ${options.tools?.(item, wholeName) ?? nothing}
  </li>`;
}

/** Things of the event that no item of its programme names; they are the whole event's. */
export function withoutItem<T extends { id: string }>(
  { programme }: EventRecord,
  things: readonly T[],
  list: 'questions' | 'presentations',
): T[] {
  const named = new Set(programme.flatMap((item) => item[list]));
  return things.filter(({ id }) => !named.has(id));
}

/** The things named by their ids, in the order of the ids. */
function pick<T extends { id: string }>(things: readonly T[], ids: readonly string[]): T[] {
  return ids.flatMap((id) => things.filter((thing) => thing.id === id));
}
