import type { EventRecord } from '@connective-cities/core';
import {
  dates as datesDe,
  programme as programmeDe,
  shared as sharedDe,
} from '@connective-cities/core/language/de';
import {
  dates as datesEn,
  programme as programmeEn,
  shared as sharedEn,
} from '@connective-cities/core/language/en';
import type { ProgrammeWords } from '@connective-cities/core/language/words';
import { eventDocument } from '@connective-cities/core/read';
import { html, type TemplateResult } from 'lit';
import { EventElement } from '../element/event-element.js';
import { readingOf, type Dictionary, type Shown } from '../element/feed-element.js';
import { hostStyles } from '../element/host.styles.js';
import { baseStyles } from '../view/base.styles.js';
import { headingView } from '../view/heading.js';
import { programmeStyles } from '../view/programme.styles.js';
import { questionsView } from '../view/questions.js';
import { unofficialView } from '../view/unofficial.js';
import styles from './cc-questions.styles.js';

interface Words extends Dictionary {
  programme: ProgrammeWords;
}

/**
 * The guiding questions that an event put to its participants, as a numbered list.
 *
 * @tag cc-questions
 * @summary The guiding questions of one event.
 * @status experimental
 * @since 0.1
 *
 * @attr {string} src - Address of the event's feed document.
 * @attr {0 | 2 | 3 | 4 | 5 | 6} heading-level - Level of the heading, 2 by default; 0 for a title that is no heading.
 * @attr {'feed' | 'none' | 'any'} images - Which pictures are shown: those from the feed's own origin, none, or any.
 * @attr {'lazy' | 'eager'} loading - Whether the feed is asked for when the widget comes near the visible part of
 *   the page, or at once.
 *
 * @slot - Shown before the questions have arrived, when they cannot be had, and without scripts. Put a
 *   link to the event's page here.
 *
 * @event {CcLoadEvent} cc-load - The questions are on the page.
 * @event {CcErrorEvent} cc-error - The questions cannot be shown, or not all of them; `code` says why.
 *
 * @csspart widget - The whole widget.
 * @csspart title - Its heading.
 * @csspart questions - The list of questions.
 *
 * @cssproperty [--cc-font-family=inherit] - Font of the widget; the page's own by default.
 * @cssproperty [--cc-text-color=inherit] - Colour of text.
 * @cssproperty [--cc-muted-color] - Colour of what is less important; mixed from the text's by default.
 * @cssproperty [--cc-link-color=inherit] - Colour of links.
 * @cssproperty [--cc-accent-color=currentColor] - Colour of the line above the widget.
 * @cssproperty [--cc-line-color] - Colour of thin lines; mixed from the text's by default.
 * @cssproperty [--cc-surface=transparent] - Background of the widget.
 * @cssproperty [--cc-radius=0] - Radius of corners.
 *
 * @cssstate loading - The questions are on their way.
 * @cssstate empty - There are no questions.
 * @cssstate failed - The questions could not be had; what was had before is still shown.
 * @cssstate partial - A part of the document could not be read, and a notice says so.
 * @cssstate newer - The document is of a later version, and a notice says so.
 * @cssstate withdrawn - The publisher has withdrawn the event, and a notice stands in its place.
 */
export class CcQuestions extends EventElement<Words> {
  static override styles = [hostStyles, baseStyles, programmeStyles, styles];

  protected override readonly feedDocument = eventDocument;

  protected override readonly dictionaries = {
    de: { dates: datesDe, programme: programmeDe, shared: sharedDe },
    en: { dates: datesEn, programme: programmeEn, shared: sharedEn },
  };

  protected override view(shown: Shown<Words, EventRecord>): TemplateResult {
    const { record: event, words, headingLevel } = shown;
    const reading = readingOf(shown);
    this.mark('empty', !event.questions.length);
    return html`<section class="widget" part="widget" aria-labelledby="title">
      <div part="title">${headingView(headingLevel, words.programme.questions, 'title', 'title')}</div>
      ${event.questions.length ? questionsView(event.questions, reading) : html`<p class="note">${words.programme.noQuestions}</p>`}
      ${unofficialView(event, words.shared, reading.languages)}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cc-questions': CcQuestions;
  }
}
