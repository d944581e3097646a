import type { EventRecord } from '@connective-cities/core';
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
import { eventDocument } from '@connective-cities/core/read';
import { html, nothing, type TemplateResult } from 'lit';
import { EventElement } from '../element/event-element.js';
import { readingOf, type Dictionary, type Shown } from '../element/feed-element.js';
import { hostStyles } from '../element/host.styles.js';
import { baseStyles } from '../view/base.styles.js';
import { headingView, levelBelow } from '../view/heading.js';
import { programmeView, withoutItem, type ProgrammeDictionary } from '../view/programme.js';
import { programmeStyles } from '../view/programme.styles.js';
import { questionsView } from '../view/questions.js';
import { inLine, textView } from '../view/text.js';
import { unofficialView } from '../view/unofficial.js';
import { datesView } from '../view/when.js';
import styles from './cc-programme.styles.js';

interface Words extends Dictionary, ProgrammeDictionary {}

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
 * @slot actions - The page's own links or buttons, or `<cc-actions>`, at the end.
 *
 * @event {CcLoadEvent} cc-load - The programme is on the page.
 * @event {CcErrorEvent} cc-error - The programme cannot be shown, or not all of it; `code` says why.
 *
 * @csspart programme - The whole programme.
 * @csspart title - Its heading.
 * @csspart day - The heading of a day.
 * @csspart items - The list of items of a day.
 * @csspart item - One item.
 * @csspart presentations - The list of what was presented in an item.
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
 * @cssstate empty - There is no programme, and there are no questions.
 * @cssstate failed - The programme could not be had; what was had before is still shown.
 * @cssstate partial - A part of the document could not be read, and a notice says so.
 * @cssstate newer - The document is of a later version, and a notice says so.
 * @cssstate withdrawn - The publisher has withdrawn the event, and a notice stands in its place.
 */
export class CcProgramme extends EventElement<Words> {
  static override styles = [hostStyles, baseStyles, programmeStyles, styles];

  protected override readonly feedDocument = eventDocument;

  protected override readonly dictionaries = {
    de: { shared: sharedDe, dates: datesDe, calendar: calendarDe, programme: programmeDe },
    en: { shared: sharedEn, dates: datesEn, calendar: calendarEn, programme: programmeEn },
  };

  protected override view(shown: Shown<Words, EventRecord>): TemplateResult {
    const { record: event, words, headingLevel } = shown;
    const reading = readingOf(shown);
    const level = levelBelow(headingLevel);
    const questions = withoutItem(event, event.questions, 'questions');
    this.mark('empty', !event.programme.length && !questions.length);
    return html`<section class="programme" part="programme" aria-labelledby="title">
      <p class="event">
        ${inLine([textView(event.title, reading.languages), event.when && datesView(event.when, words.dates)], words.shared.separator)}
      </p>
      <div part="title">${headingView(headingLevel, words.programme.programme, 'title', 'title')}</div>
      ${event.programme.length ? programmeView(event, reading, words, level) : html`<p class="note">${words.programme.empty}</p>`}
      ${
        questions.length
          ? html`${headingView(level, words.programme.questions, 'questions-title')}${questionsView(questions, reading)}`
          : nothing
      }
      ${unofficialView(event, words.shared, reading.languages)}
      <slot name="actions"></slot>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cc-programme': CcProgramme;
  }
}
