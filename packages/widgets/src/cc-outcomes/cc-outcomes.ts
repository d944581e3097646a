import type { EventRecord } from '@connective-cities/core';
import {
  counts as countsDe,
  dates as datesDe,
  outcomes as outcomesDe,
  shared as sharedDe,
} from '@connective-cities/core/language/de';
import {
  counts as countsEn,
  dates as datesEn,
  outcomes as outcomesEn,
  shared as sharedEn,
} from '@connective-cities/core/language/en';
import { eventDocument } from '@connective-cities/core/read';
import { html, nothing, type TemplateResult } from 'lit';
import { EventElement } from '../element/event-element.js';
import { readingOf, type Dictionary, type Shown } from '../element/feed-element.js';
import { hostStyles } from '../element/host.styles.js';
import { baseStyles } from '../view/base.styles.js';
import { headingView, levelBelow } from '../view/heading.js';
import { outcomesView } from '../view/outcomes.js';
import { programmeStyles } from '../view/programme.styles.js';
import { listStyles } from '../view/lists.styles.js';
import { workingGroupsView, type WorkingGroupDictionary } from '../view/working-groups.js';
import { unofficialView } from '../view/unofficial.js';
import styles from './cc-outcomes.styles.js';

interface Words extends Dictionary, WorkingGroupDictionary {}

/**
 * What came out of an event: insights, agreements and next steps, and the groups that go on with them.
 *
 * @tag cc-outcomes
 * @summary What came out of one event.
 * @status experimental
 * @since 0.1
 *
 * @attr {string} src - Address of the event's feed document.
 * @attr {0 | 2 | 3 | 4 | 5 | 6} heading-level - Level of the heading, 2 by default; 0 for a title that is no heading.
 * @attr {'feed' | 'none' | 'any'} images - Which pictures are shown: those from the feed's own origin, none, or any.
 * @attr {'lazy' | 'eager'} loading - Whether the feed is asked for when the widget comes near the visible part of
 *   the page, or at once.
 *
 * @slot - Shown before the results have arrived, when they cannot be had, and without scripts. Put a
 *   link to the event's page here.
 *
 * @event {CcLoadEvent} cc-load - The results are on the page.
 * @event {CcErrorEvent} cc-error - The results cannot be shown, or not all of them; `code` says why.
 *
 * @csspart widget - The whole widget.
 * @csspart title - Its heading.
 * @csspart outcomes - The list of results.
 * @csspart outcome - One result.
 * @csspart groups - The list of working groups.
 * @csspart group - One group.
 * @csspart links - Materials and links of a working group.
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
 * @cssstate loading - The results are on their way.
 * @cssstate empty - There are neither results nor groups.
 * @cssstate failed - The results could not be had; what was had before is still shown.
 * @cssstate partial - A part of the document could not be read, and a notice says so.
 * @cssstate newer - The document is of a later version, and a notice says so.
 * @cssstate withdrawn - The publisher has withdrawn the event, and a notice stands in its place.
 */
export class CcOutcomes extends EventElement<Words> {
  static override styles = [hostStyles, baseStyles, programmeStyles, listStyles, styles];

  protected override readonly feedDocument = eventDocument;

  protected override readonly dictionaries = {
    de: { counts: countsDe, dates: datesDe, outcomes: outcomesDe, shared: sharedDe },
    en: { counts: countsEn, dates: datesEn, outcomes: outcomesEn, shared: sharedEn },
  };

  protected override view(shown: Shown<Words, EventRecord>): TemplateResult {
    const { record: event, words, headingLevel } = shown;
    const { outcomes, workingGroups } = event;
    const reading = readingOf(shown);
    const level = levelBelow(headingLevel);
    const isEmpty = !outcomes.length && !workingGroups.length;
    this.mark('empty', isEmpty);
    return html`<section class="widget" part="widget" aria-labelledby="title">
      <div part="title">${headingView(headingLevel, words.outcomes.results, 'title', 'title')}</div>
      ${outcomes.length ? outcomesView(outcomes, reading, words.outcomes) : nothing}
      ${
        workingGroups.length
          ? html`${headingView(level, words.outcomes.workingGroups, 'questions-title')}
            ${workingGroupsView(workingGroups, reading, words, levelBelow(level))}`
          : nothing
      }
      ${isEmpty ? html`<p class="note">${words.outcomes.noResults}</p>` : nothing}
      ${unofficialView(event, words.shared, reading.languages)}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cc-outcomes': CcOutcomes;
  }
}
