import type { PracticeRecord } from '@connective-cities/core';
import {
  card as cardDe,
  counts as countsDe,
  dates as datesDe,
  materials as materialsDe,
  practice as practiceDe,
  review as reviewDe,
  shared as sharedDe,
} from '@connective-cities/core/language/de';
import {
  card as cardEn,
  counts as countsEn,
  dates as datesEn,
  materials as materialsEn,
  practice as practiceEn,
  review as reviewEn,
  shared as sharedEn,
} from '@connective-cities/core/language/en';
import type { CardWords, PracticeWords, ReviewWords } from '@connective-cities/core/language/words';
import { practiceDocument } from '@connective-cities/core/read';
import { html, nothing, type TemplateResult } from 'lit';
import { FeedElement, type Dictionary, type Shown } from '../element/feed-element.js';
import { hostStyles } from '../element/host.styles.js';
import { oneOf } from '../element/one-of.js';
import { property } from '../element/property.js';
import { safeImage } from '../element/safe-link.js';
import { baseStyles } from '../view/base.styles.js';
import { cardView } from '../view/card.js';
import { cardStyles } from '../view/card.styles.js';
import { contactsView } from '../view/contacts.js';
import { countsStyles } from '../view/counts.styles.js';
import { factView } from '../view/facts.js';
import { headView } from '../view/head.js';
import { levelBelow } from '../view/heading.js';
import { leadView } from '../view/lead.js';
import { linkView } from '../view/link.js';
import { linksView } from '../view/links.js';
import { listStyles } from '../view/lists.styles.js';
import { materialsView, type MaterialDictionary } from '../view/materials.js';
import { municipalitiesView } from '../view/municipalities.js';
import { personView } from '../view/person.js';
import { pictureView } from '../view/picture.js';
import { programmeStyles } from '../view/programme.styles.js';
import { proseView, sectionView } from '../view/section.js';
import { inLine, textView } from '../view/text.js';
import { unofficialView } from '../view/unofficial.js';
import { datesView } from '../view/when.js';
import styles from './cc-practice.styles.js';

interface Words extends Dictionary, MaterialDictionary {
  card: CardWords;
  practice: PracticeWords;
  review: ReviewWords;
}

/**
 * A good practice on a card: title, whose it is, what it is about, and where it was presented; or the whole of it,
 * with its sections, materials and contacts.
 *
 * @tag cc-practice
 * @summary A good practice, as a card or as a whole.
 * @status experimental
 * @since 0.1
 *
 * @attr {string} src - Address of the practice's feed document.
 * @attr {'card' | 'whole'} extent - A card that leads to the practice's page, or all of it.
 * @attr {0 | 2 | 3 | 4 | 5 | 6} heading-level - Level of the heading, 2 by default; 0 for a title that is no heading.
 * @attr {'feed' | 'none' | 'any'} images - Which pictures are shown: those from the feed's own origin, none, or any.
 * @attr {'lazy' | 'eager'} loading - Whether the feed is asked for when the widget comes near the visible part of
 *   the page, or at once.
 *
 * @slot - Shown before the practice has arrived, when it cannot be had, and without scripts. Put a
 *   link to the practice's page here.
 * @slot actions - The page's own links or buttons, at the end.
 *
 * @event {CcLoadEvent} cc-load - The practice is on the page.
 * @event {CcErrorEvent} cc-error - The practice cannot be shown, or not all of it; `code` says why.
 *
 * @csspart card - The whole widget.
 * @csspart picture - The picture with its credit.
 * @csspart kicker - What it is and how far it has come, above the title.
 * @csspart title - The title.
 * @csspart subtitle - The line below the title.
 * @csspart lead - The summary.
 * @csspart facts - Whose it is, since when, its topics, and where it was presented.
 * @csspart section - A section of prose, of materials or of contacts.
 * @csspart contacts - Whom to turn to, and how.
 * @csspart links - Links of the practice.
 * @csspart materials - The list of materials.
 * @csspart material - One material.
 *
 * @cssproperty [--cc-font-family=inherit] - Font of the widget; the page's own by default.
 * @cssproperty [--cc-text-color=inherit] - Colour of text.
 * @cssproperty [--cc-muted-color] - Colour of what is less important; mixed from the text's by default.
 * @cssproperty [--cc-link-color=inherit] - Colour of links.
 * @cssproperty [--cc-accent-color=currentColor] - Colour of the line above the card.
 * @cssproperty [--cc-line-color] - Colour of thin lines; mixed from the text's by default.
 * @cssproperty [--cc-surface=transparent] - Background of the card.
 * @cssproperty [--cc-radius=0] - Radius of corners.
 * @cssproperty [--cc-card-padding=1.1em 0 1.4em] - Space inside the card.
 *
 * @cssstate loading - The practice is on its way.
 * @cssstate failed - The practice could not be had; what was had before is still shown.
 * @cssstate partial - A part of the document could not be read, and a notice says so.
 * @cssstate newer - The document is of a later version, and a notice says so.
 * @cssstate withdrawn - The publisher has withdrawn the practice, and a notice stands in its place.
 */
export class CcPractice extends FeedElement<Words, PracticeRecord> {
  static override styles = [
    hostStyles,
    baseStyles,
    countsStyles,
    programmeStyles,
    listStyles,
    cardStyles,
    styles,
  ];

  /** The practice itself, for developers; it wins over inline data and `src`. */
  @property({ attribute: false }) practice: PracticeRecord | undefined;

  /** A card that leads to the practice's page, or all of it. */
  @property({ converter: oneOf('card', 'whole') }) extent: 'card' | 'whole' = 'card';

  protected override readonly feedDocument = practiceDocument;

  protected override readonly dictionaries = {
    de: {
      card: cardDe,
      counts: countsDe,
      dates: datesDe,
      materials: materialsDe,
      practice: practiceDe,
      review: reviewDe,
      shared: sharedDe,
    },
    en: {
      card: cardEn,
      counts: countsEn,
      dates: datesEn,
      materials: materialsEn,
      practice: practiceEn,
      review: reviewEn,
      shared: sharedEn,
    },
  };

  protected override get given(): unknown {
    return this.practice;
  }

  protected override view(shown: Shown<Words, PracticeRecord>): TemplateResult {
    const { record: practice, base, words, languages, wanted, headingLevel, images } = shown;
    const isWhole = this.extent === 'whole';
    const url = isWhole ? undefined : practice.url;
    const { municipalities, period, presentations } = practice;
    const kicker = [
      words.practice.practice,
      practice.state !== 'unknown' && words.practice.states[practice.state],
    ];
    const topics = [
      ...practice.topics.map(({ label }) => textView(label, languages)),
      ...practice.sdgs.map((sdg) => `SDG ${sdg}`),
    ];
    return cardView(
      isWhole ? '' : 'beside',
      pictureView(practice.image, safeImage(practice.image?.url, base, images), languages, () =>
        this.requestUpdate(),
      ),
      html`${headView(kicker, { ...practice, url }, headingLevel, shown)} ${leadView(practice.summary, shown)}
        <dl class="facts" part="facts">
          ${factView(
            words.practice.municipalities,
            municipalities.length && municipalitiesView(municipalities, practice.countryNames, words, wanted),
          )}
          ${factView(words.practice.period, period && datesView(period, words.dates))}
          ${factView(words.card.topics, topics.length && inLine(topics))}
          ${factView(
            words.practice.presentedAt,
            presentations.length &&
              html`<ul>
                ${presentations.map((one) => presentationView(one, shown, isWhole))}
              </ul>`,
          )}
        </dl>
        ${isWhole ? restView(shown) : nothing} ${unofficialView(practice, words.shared, languages)}
        ${url ? html`<p class="read">${linkView(words.practice.read, url, shown)}</p>` : nothing}`,
    );
  }
}

/** An event at which it was presented; the whole practice says by whom, too. */
function presentationView(
  { event, when, presenters }: PracticeRecord['presentations'][number],
  shown: Shown<Words, PracticeRecord>,
  isWhole: boolean,
): TemplateResult {
  const { words, languages } = shown;
  return html`<li>
    ${linkView(textView(event.title, languages), event.url, shown)}
    ${when ? html`<p class="kind">${datesView(when, words.dates)}</p>` : nothing}
    ${isWhole ? presenters.map((person) => html`<p>${personView(person, languages)}</p>`) : nothing}
  </li>`;
}

/** What stands on its page only. */
function restView(shown: Shown<Words, PracticeRecord>): TemplateResult {
  const { record: practice, words } = shown;
  const level = levelBelow(shown.headingLevel);
  return html`${practice.sections.map((section) => proseView(level, section, shown))}
  ${sectionView(level, words.materials.materials, materialsView(practice.materials, shown, words))}
  ${sectionView(level, words.review.contact, contactsView(practice.contacts, shown))}
  ${linksView(practice.links, shown, words.review.links)}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'cc-practice': CcPractice;
  }
}
