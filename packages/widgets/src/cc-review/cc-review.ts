import type { Article, EventRecord, Include, Section } from '@connective-cities/core';
import { formatMoment, languagesOf } from '@connective-cities/core/language';
import {
  calendar as calendarDe,
  card as cardDe,
  counts as countsDe,
  dates as datesDe,
  materials as materialsDe,
  outcomes as outcomesDe,
  programme as programmeDe,
  review as reviewDe,
  shared as sharedDe,
} from '@connective-cities/core/language/de';
import {
  calendar as calendarEn,
  card as cardEn,
  counts as countsEn,
  dates as datesEn,
  materials as materialsEn,
  outcomes as outcomesEn,
  programme as programmeEn,
  review as reviewEn,
  shared as sharedEn,
} from '@connective-cities/core/language/en';
import type { CardWords, OutcomeWords, ReviewWords } from '@connective-cities/core/language/words';
import { eventDocument, headlineCounts } from '@connective-cities/core/read';
import { html, nothing, type TemplateResult } from 'lit';
import { EventElement } from '../element/event-element.js';
import { readingOf, type Dictionary, type Shown } from '../element/feed-element.js';
import { hostStyles } from '../element/host.styles.js';
import { listOf } from '../element/list-of.js';
import { property, state } from '../element/property.js';
import { safeImage } from '../element/safe-link.js';
import { baseStyles } from '../view/base.styles.js';
import { countryView } from '../view/country.js';
import { countsStyles } from '../view/counts.styles.js';
import { countsView } from '../view/counts.js';
import { headingView, levelBelow } from '../view/heading.js';
import { linksView } from '../view/links.js';
import { listStyles } from '../view/lists.styles.js';
import { materialsView, type MaterialDictionary } from '../view/materials.js';
import { outcomesView } from '../view/outcomes.js';
import { personView } from '../view/person.js';
import { pictureView } from '../view/picture.js';
import { presentationsView } from '../view/presentations.js';
import { programmeView, type ProgrammeDictionary } from '../view/programme.js';
import { programmeStyles } from '../view/programme.styles.js';
import { questionsView } from '../view/questions.js';
import type { Reading } from '../view/reading.js';
import { richTextView } from '../view/rich-text.js';
import { inLine, textView } from '../view/text.js';
import { unofficialView } from '../view/unofficial.js';
import { whenView } from '../view/when.js';
import { workingGroupsView } from '../view/working-groups.js';
import styles from './cc-review.styles.js';

interface Words extends Dictionary, ProgrammeDictionary, MaterialDictionary {
  card: CardWords;
  outcomes: OutcomeWords;
  review: ReviewWords;
}

/** Everything of a review below its title, in the order in which it stands there unless the page says otherwise. */
const PARTS = [
  'picture',
  'lead',
  'participation',
  'sections',
  'programme',
  'questions',
  'presentations',
  'outcomes',
  'working-groups',
  'materials',
  'authors',
  'contacts',
  'links',
] as const;

/** A part of a review. */
type ReviewPart = (typeof PARTS)[number];

/** What the parts of a review are drawn from. */
interface Drawing extends Shown<Words, EventRecord> {
  article: Article | undefined;
  /** How the event's own texts are read, and how the article's are, which may be in other languages. */
  reading: Reading;
  articleReading: Reading;
  /** Level of the headings of parts. */
  level: number;
  /** Lists of the event that stand on the page already. */
  drawn: Set<string>;
}

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
 * @csspart section - A section of prose.
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
export class CcReview extends EventElement<Words> {
  static override styles = [hostStyles, baseStyles, countsStyles, programmeStyles, listStyles, styles];

  /** Parts to show, in this order; all of them where it names none. */
  @property({ converter: listOf(PARTS) }) parts: readonly ReviewPart[] = [];

  protected override readonly feedDocument = eventDocument;

  protected override readonly dictionaries = {
    de: {
      calendar: calendarDe,
      card: cardDe,
      counts: countsDe,
      dates: datesDe,
      materials: materialsDe,
      outcomes: outcomesDe,
      programme: programmeDe,
      review: reviewDe,
      shared: sharedDe,
    },
    en: {
      calendar: calendarEn,
      card: cardEn,
      counts: countsEn,
      dates: datesEn,
      materials: materialsEn,
      outcomes: outcomesEn,
      programme: programmeEn,
      review: reviewEn,
      shared: sharedEn,
    },
  };

  /** Address of a picture that could not be shown; its place is closed. */
  @state() private missing: string | undefined;

  protected override view(shown: Shown<Words, EventRecord>): TemplateResult {
    const { record: event, words, headingLevel } = shown;
    const article = reviewOf(event);
    const reading = readingOf(shown);
    const articleLanguages = article && languagesOf(article, shown.wanted, words.shared.language);
    const drawing: Drawing = {
      ...shown,
      article,
      reading,
      articleReading: articleLanguages ? { ...reading, languages: articleLanguages } : reading,
      level: levelBelow(headingLevel),
      drawn: new Set(),
    };
    const { languages } = drawing.articleReading;
    const subtitle = article?.subtitle ?? event.subtitle;
    return html`<article class="review" part="review" aria-labelledby="title">
      ${kickerView(drawing)}
      <div part="title">
        ${headingView(headingLevel, textView(article?.title ?? event.title, languages), 'title', 'title')}
      </div>
      ${subtitle ? html`<p class="subtitle" part="subtitle">${textView(subtitle, languages)}</p>` : nothing}
      ${unofficialView(article ?? event, words.shared, languages)}
      ${(this.parts.length ? this.parts : PARTS).map((part) => this.drawPart(part, drawing))}
      <slot name="actions"></slot>
    </article>`;
  }

  private drawPart(part: ReviewPart, drawing: Drawing): unknown {
    switch (part) {
      case 'picture':
        return this.picture(drawing);
      case 'lead':
        return leadView(drawing);
      case 'participation':
        return participationView(drawing);
      case 'sections':
        return sectionsView(drawing);
      case 'authors':
        return authorsView(drawing);
      case 'contacts':
        return contactsView(drawing);
      case 'links':
        return linksView(
          [...(drawing.article?.links ?? []), ...drawing.record.links],
          drawing.reading,
          drawing.words.review.links,
        );
      default:
        return drawing.drawn.has(part) ? nothing : namedListView(part, drawing);
    }
  }

  private picture({ record: event, article, base, images, articleReading }: Drawing): unknown {
    const image = article?.image ?? event.image;
    const address = safeImage(image?.url, base, images);
    if (!image || !address || address === this.missing) return nothing;
    return pictureView(image, address, articleReading.languages, () => (this.missing = address));
  }
}

/** The article that says most of what came of an event: its review, else its documentation, else the latest. */
function reviewOf({ articles }: EventRecord): Article | undefined {
  const rank = ({ kind }: Article) => (kind === 'review' ? 2 : kind === 'documentation' ? 1 : 0);
  return [...articles].reverse().sort((one, other) => rank(other) - rank(one))[0];
}

function kickerView({ record: event, article, words, reading, articleReading }: Drawing): TemplateResult {
  const { languages, separator } = articleReading;
  const name = article?.section
    ? textView(article.section, languages)
    : article && article.kind !== 'other' && words.review.articleKinds[article.kind];
  const date = article
    ? html`<time datetime=${article.published}>${formatMoment(article.published, words.dates)}</time>`
    : event.when && whenView(event.when, words.dates, reading.languages);
  return html`<p class="kicker" part="kicker">${inLine([name, date].filter(Boolean), separator)}</p>`;
}

/** The first section where it has no heading and sums up; else the event's own summary. */
function leadOf({ record: event, article }: Drawing): Section | undefined {
  const [first] = (article ?? event).sections;
  return first?.kind === 'summary' && !first.heading ? first : undefined;
}

function leadView(drawing: Drawing): unknown {
  const first = leadOf(drawing);
  const { record: event, article, reading, articleReading } = drawing;
  const { languages, follow } = article ? articleReading : reading;
  const text = first?.body ?? event.summary;
  return text
    ? html`<div class="lead text" part="lead">
        ${richTextView(text, languages, follow, (of) => listView(of, drawing))}
      </div>`
    : nothing;
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
              words.shared.separator,
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
    .map(([{ kind, heading, body }, { languages, follow }]) => {
      // A timetable says more than any telling of it, a list without times says no more.
      if (kind === 'programme' && event.programme.every(({ when }) => !when)) drawing.drawn.add('programme');
      return html`<section class="section" part="section">
        ${heading ? headingView(level, textView(heading, languages), 'day') : nothing}
        <div class="text">${richTextView(body, languages, follow, (of) => listView(of, drawing))}</div>
      </section>`;
    });
}

/** A list of the event where it has one. What has been drawn is not drawn again further down. */
function listView(of: Include, drawing: Drawing): unknown {
  const { record: event, reading, words, level, drawn } = drawing;
  if (drawn.has(of)) return nothing;
  drawn.add(of);
  const inner = levelBelow(level);
  switch (of) {
    case 'programme': {
      if (!event.programme.length) return nothing;
      const programme = programmeView(event, reading, words, inner, { without: new Set(drawn) });
      for (const list of ['questions', 'presentations'] as const) {
        const named = new Set(event.programme.flatMap((item) => item[list]));
        if (event[list].every(({ id }) => named.has(id))) drawn.add(list);
      }
      return programme;
    }
    case 'questions':
      return event.questions.length ? questionsView(event.questions, reading) : nothing;
    case 'presentations':
      return event.presentations.length
        ? presentationsView(event.presentations, reading, words.programme)
        : nothing;
    case 'outcomes':
      return event.outcomes.length ? outcomesView(event.outcomes, reading, words.outcomes) : nothing;
    case 'working-groups':
      return event.workingGroups.length
        ? workingGroupsView(event.workingGroups, reading, words, inner)
        : nothing;
    case 'materials':
      return event.materials.length ? materialsView(event.materials, reading, words) : nothing;
  }
}

/** A list of the event with its name above it. */
function namedListView(of: Include, drawing: Drawing): unknown {
  const { words, level } = drawing;
  const list = listView(of, drawing);
  if (list === nothing) return nothing;
  const names: Record<Include, string> = {
    programme: words.programme.programme,
    questions: words.programme.questions,
    presentations: words.review.presentations,
    outcomes: words.outcomes.results,
    'working-groups': words.outcomes.workingGroups,
    materials: words.materials.materials,
  };
  return html`<section class="section">${headingView(level, names[of], 'day')}${list}</section>`;
}

function authorsView({ article, words, articleReading: { languages, follow } }: Drawing): unknown {
  if (!article?.authors.length) return nothing;
  const authors = article.authors.map(({ organisation, person }) => {
    if (person) return personView(person, languages);
    const link = organisation?.url && follow(organisation.url);
    const name = textView(organisation?.name, languages);
    return link ? html`<a href=${link}>${name}</a>` : name;
  });
  return html`<p class="authors" part="authors">
    ${words.review.authors}: ${inLine(authors, words.shared.separator)}
  </p>`;
}

function contactsView({ record: { contacts }, words, reading: { languages, follow } }: Drawing): unknown {
  if (!contacts.length) return nothing;
  const entries = contacts.map((contact) => {
    const { email, phone } = contact;
    const mail = email && follow(`mailto:${email}`);
    return inLine(
      [personView(contact, languages), mail && html`<a href=${mail}>${email}</a>`, phone].filter(Boolean),
      ', ',
    );
  });
  return html`<p class="authors" part="contacts">
    ${words.review.contact}: ${inLine(entries, words.shared.separator)}
  </p>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'cc-review': CcReview;
  }
}
