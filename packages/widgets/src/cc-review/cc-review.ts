import type { Article, EventRecord, Include, Section } from '@connective-cities/core';
import { formatMoment, languagesOf } from '@connective-cities/core/language';
import { headlineCounts } from '@connective-cities/core/read';
import { html, nothing, type TemplateResult } from 'lit';
import type { Shown } from '../element/feed-element.js';
import { hostStyles } from '../element/host.styles.js';
import { listOf } from '../element/list-of.js';
import { property } from '../element/property.js';
import { safeImage } from '../element/safe-link.js';
import { WholeEventElement, type EventWords } from '../element/whole-event-element.js';
import { baseStyles } from '../view/base.styles.js';
import { contactsView } from '../view/contacts.js';
import { countryView } from '../view/country.js';
import { countsStyles } from '../view/counts.styles.js';
import { countsView } from '../view/counts.js';
import { frameStyles } from '../view/frame.styles.js';
import { headView } from '../view/head.js';
import { levelBelow } from '../view/heading.js';
import { leadView } from '../view/lead.js';
import { linkView } from '../view/link.js';
import { linksView } from '../view/links.js';
import { listStyles } from '../view/lists.styles.js';
import { materialsView } from '../view/materials.js';
import { outcomesView } from '../view/outcomes.js';
import { ownTimeSwitch } from '../view/own-time.js';
import { personView } from '../view/person.js';
import { pictureView } from '../view/picture.js';
import { presentationsView } from '../view/presentations.js';
import { programmeView, withoutItem, type ProgrammeOptions } from '../view/programme.js';
import { programmeStyles } from '../view/programme.styles.js';
import { questionsView } from '../view/questions.js';
import type { Reading } from '../view/reading.js';
import { runningAt } from '../view/running.js';
import { proseView, sectionView } from '../view/section.js';
import { toolsView } from '../view/switch.js';
import { inLine, textView } from '../view/text.js';
import { unofficialView } from '../view/unofficial.js';
import { whenView } from '../view/when.js';
import { workingGroupsView } from '../view/working-groups.js';
import styles from './cc-review.styles.js';

/** What the parts of a review are drawn from. */
interface Drawing extends Shown<EventWords, EventRecord>, Pick<ProgrammeOptions, 'isOwnTime'> {
  article: Article | undefined;
  /** How the event's own texts are read, and how the article's are, which may be in other languages. */
  reading: Reading;
  articleReading: Reading;
  /** Level of the headings of parts. */
  level: number;
  /** Lists of the event that stand on the page already. */
  drawn: Set<string>;
  toggleOwnTime: () => void;
  redraw: () => void;
}

/** The lists that an event may have: what each is called, and how it is drawn. */
const LISTS: Record<Include, (drawing: Drawing) => readonly [name: string, list: unknown]> = {
  programme: (drawing) => [drawing.words.programme.programme, timetableView(drawing)],
  questions: ({ record, words, reading }) => [
    words.programme.questions,
    questionsView(record.questions, reading),
  ],
  presentations: ({ record, words, reading }) => [
    words.review.presentations,
    presentationsView(record.presentations, reading, words.programme),
  ],
  outcomes: ({ record, words, reading }) => [
    words.outcomes.results,
    outcomesView(record.outcomes, reading, words.outcomes),
  ],
  'working-groups': ({ record, words, reading, level }) => [
    words.outcomes.workingGroups,
    workingGroupsView(record.workingGroups, reading, words, levelBelow(level)),
  ],
  materials: ({ record, words, reading }) => [
    words.materials.materials,
    materialsView(record.materials, reading, words),
  ],
};

/** Everything of a review below its title, in the order in which it stands there unless the page says otherwise. */
const PARTS = {
  picture: ({ record: event, article, base, images, articleReading, redraw }: Drawing) => {
    const image = article?.image ?? event.image;
    return pictureView(image, safeImage(image?.url, base, images), articleReading.languages, redraw);
  },
  lead: (drawing: Drawing) => {
    const { record: event, article, reading, articleReading } = drawing;
    const text = leadOf(drawing)?.body ?? event.summary;
    return leadView(text, article ? articleReading : reading, (of) => listView(of, drawing));
  },
  participation: participationView,
  sections: sectionsView,
  programme: namedListView,
  questions: namedListView,
  presentations: namedListView,
  outcomes: namedListView,
  'working-groups': namedListView,
  materials: namedListView,
  authors: authorsView,
  contacts: ({ record, words, reading, level }: Drawing) =>
    sectionView(level, words.review.contact, contactsView(record.contacts, reading)),
  links: ({ record, article, words, reading }: Drawing) =>
    linksView([...(article?.links ?? []), ...record.links], reading, words.review.links),
} satisfies Record<string, (drawing: Drawing, part: Include) => unknown>;

/** A part of a review. */
type ReviewPart = keyof typeof PARTS;

const ORDER = Object.keys(PARTS) as ReviewPart[];

/**
 * The whole review of an event: what was written about it, with its programme, guiding questions, presentations,
 * results, groups and materials. The page chooses the order of the parts, and which of them are shown.
 *
 * @tag cc-review
 * @summary The review of one event, as a whole page shows it.
 * @status experimental
 * @since 0.1
 *
 * @attr {string} src - Address of the event's feed document.
 * @attr {string} parts - Parts to show, in this order: `picture`, `lead`, `participation`, `sections`, `programme`,
 *   `questions`, `presentations`, `outcomes`, `working-groups`, `materials`, `authors`, `contacts`, `links`. All of them by default.
 * @attr {0 | 2 | 3 | 4 | 5 | 6} heading-level - Level of the heading, 2 by default; 0 for a title that is no heading.
 * @attr {'feed' | 'none' | 'any'} images - Which pictures are shown: those from the feed's own origin, none, or any.
 * @attr {'lazy' | 'eager'} loading - Whether the feed is asked for when the widget comes near the visible part of
 *   the page, or at once.
 *
 * @slot - Shown before the review has arrived, when it cannot be had, and without scripts. Put a
 *   link to the event's page here.
 * @slot actions - The page's own links or buttons, at the end.
 *
 * @event {CcLoadEvent} cc-load - The review is on the page.
 * @event {CcErrorEvent} cc-error - The review cannot be shown, or not all of it; `code` says why.
 *
 * @csspart review - The whole review.
 * @csspart kicker - The line above the title: what it is, and its date.
 * @csspart title - The title.
 * @csspart subtitle - The line below the title.
 * @csspart picture - The picture with its credit.
 * @csspart lead - The first paragraph.
 * @csspart counts - Participants, municipalities and countries in numbers.
 * @csspart countries - The countries that took part.
 * @csspart section - A section of prose, or a list with its name.
 * @csspart tools - The switch above the programme.
 * @csspart day - The heading of a day of the programme.
 * @csspart items - The list of items of a day.
 * @csspart item - One item of the programme.
 * @csspart presentations - The list of presentations.
 * @csspart questions - The list of guiding questions.
 * @csspart outcomes - The list of results.
 * @csspart outcome - One result.
 * @csspart groups - The list of working groups.
 * @csspart group - One working group.
 * @csspart materials - The list of materials.
 * @csspart material - One material.
 * @csspart authors - Who wrote it.
 * @csspart contacts - Whom to turn to, and how.
 * @csspart links - Links of the event and of what was written, of an item or a working group.
 *
 * @cssproperty [--cc-font-family=inherit] - Font of the widget; the page's own by default.
 * @cssproperty [--cc-text-color=inherit] - Colour of text.
 * @cssproperty [--cc-muted-color] - Colour of what is less important; mixed from the text's by default.
 * @cssproperty [--cc-link-color=inherit] - Colour of links.
 * @cssproperty [--cc-accent-color=currentColor] - Colour of the lines beside results and presentations.
 * @cssproperty [--cc-line-color] - Colour of thin lines; mixed from the text's by default.
 * @cssproperty [--cc-surface=transparent] - Background of the review.
 * @cssproperty [--cc-radius=0] - Radius of corners.
 *
 * @cssstate loading - The review is on its way.
 * @cssstate failed - The review could not be had; what was had before is still shown.
 * @cssstate partial - A part of the document could not be read, and a notice says so.
 * @cssstate newer - The document is of a later version, and a notice says so.
 * @cssstate withdrawn - The publisher has withdrawn the event, and a notice stands in its place.
 */
export class CcReview extends WholeEventElement {
  static override styles = [
    hostStyles,
    baseStyles,
    frameStyles,
    countsStyles,
    programmeStyles,
    listStyles,
    styles,
  ];

  /** Parts to show, in this order; all of them where it names none. */
  @property({ converter: listOf(ORDER) }) parts: readonly ReviewPart[] = [];

  protected override view(shown: Shown<EventWords, EventRecord>): TemplateResult {
    const { record: event, words, headingLevel, wanted, now } = shown;
    const article = reviewOf(event);
    const drawing: Drawing = {
      ...shown,
      article,
      reading: shown,
      articleReading: article
        ? { ...shown, languages: languagesOf(article, wanted, words.shared.language) }
        : shown,
      level: levelBelow(headingLevel),
      drawn: new Set(),
      isOwnTime: this.isOwnTime,
      toggleOwnTime: this.toggleOwnTime,
      redraw: () => this.requestUpdate(),
    };
    const parts = this.parts.length ? this.parts : ORDER;
    const title = article?.title ?? event.title;
    const subtitle = article?.subtitle ?? event.subtitle;
    this.drawAgainAt(runningAt(event.programme, now).until);
    return html`<article class="frame" part="review" aria-labelledby="title">
      ${headView(kickerOf(drawing), { title, subtitle }, headingLevel, drawing.articleReading)}
      ${unofficialView(article ?? event, words.shared, drawing.articleReading.languages)}
      ${parts.map((part) => PARTS[part](drawing, part as Include))}
      <slot name="actions"></slot>
    </article>`;
  }
}

/** The article that says most of what came of an event: its review, else its documentation, else the latest. */
function reviewOf({ articles }: EventRecord): Article | undefined {
  const rank = ({ kind }: Article) => (kind === 'review' ? 2 : kind === 'documentation' ? 1 : 0);
  return [...articles].reverse().sort((one, other) => rank(other) - rank(one))[0];
}

function kickerOf({ record: event, article, words, reading, articleReading }: Drawing): unknown[] {
  if (!article) return [event.when && whenView(event.when, words.dates, reading.languages)];
  const { section, kind, published } = article;
  return [
    section
      ? textView(section, articleReading.languages)
      : kind !== 'other' && words.review.articleKinds[kind],
    html`<time datetime=${published}>${formatMoment(published, words.dates)}</time>`,
  ];
}

/** The first section where it has no heading and sums up; else the event's own summary. */
function leadOf({ record: event, article }: Drawing): Section | undefined {
  const [first] = (article ?? event).sections;
  return first?.kind === 'summary' && !first.heading ? first : undefined;
}

function participationView({ record: event, words, reading: { languages } }: Drawing): unknown {
  const { countries } = event.participation;
  const { countryNotes: notes = {} } = event;
  const noted = countries.map(({ country }) => country).filter((code) => notes[code]);
  const starsOf = (code: string) => '*'.repeat(noted.indexOf(code) + 1);
  return html`${countsView(headlineCounts(event), words.counts, languages, words.card.participation)}${
    countries.length
      ? html`<p class="kind" part="countries">
            ${inLine(
              countries.map(({ country, label }) => {
                const name = countryView(country, label, event.countryNames, words, languages);
                return noted.includes(country) ? html`${name}<sup>${starsOf(country)}</sup>` : name;
              }),
            )}
          </p>
          ${noted.map((code) => html`<p class="note">${starsOf(code)} ${textView(notes[code], languages)}</p>`)}`
      : nothing
  }`;
}

function sectionsView(drawing: Drawing): unknown {
  const { record: event, article, reading, articleReading, level } = drawing;
  const lead = leadOf(drawing);
  const own = (article?.sections ?? []).map((section) => [section, articleReading] as const);
  const others = event.sections.map((section) => [section, reading] as const);
  return [...own, ...others]
    .filter(([section]) => section !== lead)
    .map(([section, sectionReading]) => {
      // A timetable says more than any telling of it, a list without times says no more.
      if (section.kind === 'programme' && event.programme.every(({ when }) => !when))
        drawing.drawn.add('programme');
      return proseView(level, section, sectionReading, (of) => listView(of, drawing));
    });
}

/** A list of the event where it has one. What has been drawn is not drawn again further down. */
function listView(of: Include, drawing: Drawing): unknown {
  if (drawing.drawn.has(of)) return nothing;
  drawing.drawn.add(of);
  return LISTS[of](drawing)[1];
}

/** A list of the event with its name above it. */
function namedListView(drawing: Drawing, of: Include): unknown {
  if (drawing.drawn.has(of)) return nothing;
  drawing.drawn.add(of);
  return sectionView(drawing.level, ...LISTS[of](drawing));
}

/** The programme, and inside it those of the event's lists that do not stand above it. */
function timetableView(drawing: Drawing): unknown {
  const { record: event, reading, words, level, now, isOwnTime, drawn } = drawing;
  if (!event.programme.length) return nothing;
  const without = new Set(drawn);
  for (const list of ['questions', 'presentations'] as const)
    if (!withoutItem<{ id: string }>(event, event[list], list).length) drawn.add(list);
  return html`${toolsView([ownTimeSwitch(event, words.actions, isOwnTime, drawing.toggleOwnTime)])}
  ${programmeView(event, reading, words, levelBelow(level), { now, isOwnTime, without })}`;
}

function authorsView({ article, words, articleReading: reading }: Drawing): unknown {
  if (!article?.authors.length) return nothing;
  const authors = article.authors.map(({ organisation, person }) => {
    if (person) return personView(person, reading.languages);
    return linkView(textView(organisation?.name, reading.languages), organisation?.url, reading);
  });
  return html`<p class="authors" part="authors">${words.review.authors}: ${inLine(authors)}</p>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'cc-review': CcReview;
  }
}
