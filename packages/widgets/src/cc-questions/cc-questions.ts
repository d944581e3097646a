import type { EventRecord } from '@connective-cities/core';
import { nothing, type TemplateResult } from 'lit';
import type { Shown } from '../element/feed-element.js';
import { hostStyles } from '../element/host.styles.js';
import { WholeEventElement, type EventWords } from '../element/whole-event-element.js';
import { baseStyles } from '../view/base.styles.js';
import { questionsView } from '../view/questions.js';
import { frameStyles } from '../view/frame.styles.js';
import { partView } from '../view/part.js';
import { programmeStyles } from '../view/programme.styles.js';

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
export class CcQuestions extends WholeEventElement {
  static override styles = [hostStyles, baseStyles, frameStyles, programmeStyles];

  protected override view(shown: Shown<EventWords, EventRecord>): TemplateResult {
    const { questions, noQuestions } = shown.words.programme;
    const content = questionsView(shown.record.questions, shown);
    this.mark('empty', content === nothing);
    return partView(shown, questions, content, noQuestions);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cc-questions': CcQuestions;
  }
}
