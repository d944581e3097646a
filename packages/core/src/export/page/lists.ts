import type {
  Include,
  Material,
  Outcome,
  PracticeSummary,
  Presentation,
  ProgrammeItem,
  WorkingGroup,
} from '../../index.js';
import {
  fill,
  formatCount,
  formatMoment,
  formatNumber,
  formatTimes,
  formatZone,
  inLanguage,
  pluralOf,
  utcOffset,
} from '../../language/index.js';
import { html, joined, type Part } from '../markup.js';
import { countryName, countInWords, moment, place } from './facts.js';
import { person } from './people.js';
import { heading, prose, wordsOf } from './rich-text.js';
import { link, plain, say, type View } from './view.js';

const DAY = 'YYYY-MM-DD'.length;

/** A list of the event, with or without the heading it has where no text introduces it. */
export interface ListPlace {
  /** Level of headings inside the list. */
  level: number;
  /** Whether the list brings its own heading, one level above. */
  headed: boolean;
  /** Prose that stands right before it, which need not be said twice. */
  before?: string;
}

/** Shows one of the event's lists, once; nothing where it is empty or stands on the page already. */
export function eventList(view: View, of: Include, listPlace: ListPlace): Part {
  if (view.shown.has(of) || isEmpty(view, of)) return undefined;
  view.shown.add(of);
  const { words } = view;
  const names: Record<Include, string> = {
    programme: words.page.programme,
    questions: words.page.questions,
    presentations: words.page.presentations,
    outcomes: words.page.results,
    'working-groups': words.page.workingGroups,
    materials: words.page.materials,
  };
  const list = writers[of](view, listPlace);
  const title = listPlace.headed && heading(listPlace.level - 1, names[of]);
  return html`<section class="list ${of}" id="${of}">${title}${list}</section> `;
}

type WriteList = (view: View, listPlace: ListPlace) => Part;

const writers: Record<Include, WriteList> = {
  programme,
  questions: (view) =>
    html`<ol>
      ${view.event.questions.map(({ text }) => html`<li>${say(view, text)}</li> `)}
    </ol>`,
  presentations: (view, { level }) =>
    html`<ul class="cards">
      ${view.event.presentations.map((entry) => presentation(view, entry, level))}
    </ul>`,
  outcomes: (view) =>
    html`<ul class="labelled">
      ${view.event.outcomes.map((entry) => outcome(view, entry))}
    </ul>`,
  'working-groups': (view, { level }) =>
    html`<ul class="plain">
      ${view.event.workingGroups.map((entry) => workingGroup(view, entry, level))}
    </ul>`,
  materials: (view) => materials(view, view.event.materials),
};

function isEmpty({ event }: View, of: Include): boolean {
  const lists: Record<Include, readonly unknown[]> = {
    programme: event.programme,
    questions: event.questions,
    presentations: event.presentations,
    outcomes: event.outcomes,
    'working-groups': event.workingGroups,
    materials: event.materials,
  };
  return lists[of].length === 0;
}

/** The programme by days; items without a date stand in the day of the item before them. */
function programme(view: View, { level, before = '' }: ListPlace): Part {
  const days: { day: string | undefined; items: ProgrammeItem[] }[] = [];
  for (const item of view.event.programme) {
    const day = item.when?.start.slice(0, DAY);
    const last = days.at(-1);
    if (last && (day === undefined || day === last.day)) last.items.push(item);
    else days.push({ day, items: [item] });
  }
  const severalDays = days.length > 1;
  return days.map(({ day, items }) => {
    const title = day !== undefined && severalDays;
    return [
      title && heading(level, formatMoment(day, view.words.dates, { weekday: true })),
      html`<ol class="programme-items">
        ${items.map((item) => programmeItem(view, item, title ? level + 1 : level, before))}
      </ol>`,
    ];
  });
}

function programmeItem(view: View, item: ProgrammeItem, level: number, before: string): Part {
  const { programme: words } = view.words;
  const kind = item.kind === 'other' ? undefined : words.kinds[item.kind];
  const title = say(view, item.title) ?? kind;
  const location = view.event.locations.find(({ id }) => id === item.location);
  const label = joined(
    [
      item.title && kind,
      say(view, item.track),
      location && place(view, location),
      item.moderated && words.moderated,
    ],
    view.words.shared.separator,
  );
  return html`<li>
    ${item.when && html`<p class="time">${timeOf(view, item.when)}</p>`}
    <div>
      ${isSaid(label) && html`<p class="label">${label}</p>`}
      ${title && heading(level, title)}${item.body && !isRepeated(view, item.body, before) && prose(view, item.body, nothing)}
      ${people(view, item.people)}${reference(view, 'presentations', item.presentations.length)}${reference(view, 'questions', item.questions.length)}
    </div>
  </li> `;
}

// A list inside an item of another list would tear both apart.
const nothing = () => undefined;

function isSaid(part: Part): boolean {
  return !Array.isArray(part) || part.length > 0;
}

/** Whether the same sentences stand in the prose right before. */
function isRepeated(view: View, body: NonNullable<ProgrammeItem['body']>, before: string): boolean {
  const found = inLanguage(body, view.language, view.event.language.original);
  return found !== undefined && before.includes(wordsOf(found.value));
}

function timeOf(view: View, when: NonNullable<ProgrammeItem['when']>): Part {
  const time = formatTimes(when, view.words.dates);
  if (time === undefined) return false;
  // Only a zone that is not the event's has to be named at each item.
  const elsewhere = when.timeZone !== view.event.when?.timeZone;
  const zone = { name: plain(view, when.timeZoneName), offset: utcOffset(when) };
  return html`<time datetime="${when.start}"
    >${elsewhere ? formatZone(time, zone, view.words.dates) : time}</time
  >`;
}

function people(view: View, all: ProgrammeItem['people']): Part {
  return all.map((entry) => {
    const role =
      entry.role === 'other' || entry.role === 'speaker' || entry.role === 'presenter'
        ? undefined
        : entry.role;
    const named = person(view, entry);
    return (
      named !== undefined &&
      html`<p class="person">
        ${role && html`<span class="quiet">${view.words.programme.roles[role]}: </span>`}${named}
      </p> `
    );
  });
}

/** Leads to the list that stands elsewhere on the page: "5 Leitfragen". */
function reference(view: View, of: 'presentations' | 'questions', value: number): Part {
  if (value === 0 || isEmpty(view, of)) return false;
  const words = formatCount(
    { of, value, qualifier: 'exact', planned: false },
    view.words.counts,
    view.words.shared.language,
  );
  return html`<p class="reference"><a href="#${of}">${words}</a></p>`;
}

function presentation(view: View, entry: Presentation, level: number): Part {
  const where = entry.practice?.municipalities.map((municipality) => [
    say(view, municipality.name),
    ', ',
    countryName(view, municipality.country),
  ]);
  const { practice, title } = entry;
  const otherTitle = practice && title && plain(view, practice.title) !== plain(view, title);
  return html`<li>
    ${where && where.length > 0 && html`<p class="label">${joined(where, view.words.shared.separator)}</p>`}
    ${heading(level, link(title === practice?.title ? practice?.url : undefined, say(view, title ?? practice?.title)))}${
      otherTitle &&
      html`<p class="quiet">${view.words.programme.practice}: ${practiceName(view, practice)}</p>`
    }
    ${people(view, entry.presenters)}${entry.summary && prose(view, entry.summary, nothing)}${
      entry.materials.length > 0 && materials(view, entry.materials)
    }
  </li> `;
}

function practiceName(view: View, { url, title }: PracticeSummary): Part {
  return link(url, say(view, title));
}

function outcome(view: View, { kind, text, practices }: Outcome): Part {
  const presented = new Set(view.event.presentations.map(({ practice }) => practice?.id));
  const others = practices.filter(({ id }) => !presented.has(id));
  return html`<li>
    ${kind !== 'other' && html`<p class="label">${view.words.page.outcomeKinds[kind]}</p>`}
    ${prose(view, text, nothing)}${others.map(
      (practice) =>
        html`<p class="quiet">${view.words.programme.practice}: ${practiceName(view, practice)}</p>`,
    )}
  </li> `;
}

function workingGroup(view: View, group: WorkingGroup, level: number): Part {
  const { title, several, venue, municipalities, summary } = group;
  const facts = joined(
    [
      venue,
      ...group.counts.map((count) => countInWords(view, count)),
      ...municipalities.map(({ name }) => say(view, name)),
      group.when && moment(view, group.when),
    ],
    view.words.shared.separator,
  );
  return html`<li>
    ${title ? heading(level, say(view, title)) : several && !summary && view.words.page.severalGroups}
    ${summary && prose(view, summary, nothing)}${isSaid(facts) && html`<p class="quiet">${facts}</p>`}
  </li> `;
}

function materials(view: View, all: readonly Material[]): Part {
  return html`<ul class="materials">
    ${all.map((entry) => material(view, entry))}
  </ul>`;
}

function material(view: View, entry: Material): Part {
  const { page, counts: words, shared } = view.words;
  const { kind, pages, lang, access } = entry;
  const about = joined(
    [
      kind === 'other' ? undefined : page.materialKinds[kind],
      entry.mediaType === 'application/pdf' ? 'PDF' : undefined,
      entry.bytes === undefined ? undefined : size(view, entry.bytes, entry.approxBytes),
      pages === undefined
        ? undefined
        : fill(pluralOf(page.pages, pages, shared.language), { n: formatNumber(pages, words) }),
      lang !== undefined && lang !== view.language ? languageName(view, lang) : undefined,
      say(view, entry.where),
      entry.url !== undefined && access === 'public' ? undefined : page.access[access],
      entry.licence,
    ],
    shared.separator,
  );
  const title = say(view, entry.title);
  return html`<li>${link(entry.url, title)} <span class="quiet">${about}</span></li> `;
}

/** Name of a language in the words of the page; where they have none, its tag. */
export function languageName(view: View, language: string): string {
  const { languages } = view.words.shared;
  return Object.hasOwn(languages, language) ? (languages[language] ?? language) : language;
}

const KILOBYTE = 1000;

function size(view: View, bytes: number, approximate: boolean): string {
  const { page, counts: words } = view.words;
  const kilobytes = Math.max(1, Math.round(bytes / KILOBYTE));
  const text =
    kilobytes < KILOBYTE
      ? fill(page.kilobytes, { n: formatNumber(kilobytes, words) })
      : fill(page.megabytes, { n: formatNumber(Math.round(kilobytes / KILOBYTE), words) });
  return approximate ? fill(page.approximately, { size: text }) : text;
}
