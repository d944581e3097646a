import type { EventRecord } from '@connective-cities/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Shown } from '../element/feed-element.js';
import { hostStyles } from '../element/host.styles.js';
import { WholeEventElement, type EventWords } from '../element/whole-event-element.js';
import { baseStyles } from '../view/base.styles.js';
import { levelBelow } from '../view/heading.js';
import { frameStyles } from '../view/frame.styles.js';
import { outcomesView } from '../view/outcomes.js';
import { partView } from '../view/part.js';
import { sectionView } from '../view/section.js';
import { workingGroupsView } from '../view/working-groups.js';
import { listStyles } from '../view/lists.styles.js';
import { programmeStyles } from '../view/programme.styles.js';

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
 * @csspart section - The groups with their heading.
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
export class CcOutcomes extends WholeEventElement {
  static override styles = [hostStyles, baseStyles, frameStyles, programmeStyles, listStyles];

  protected override view(shown: Shown<EventWords, EventRecord>): TemplateResult {
    const { record, words, headingLevel } = shown;
    const { results, workingGroups, noResults } = words.outcomes;
    const level = levelBelow(headingLevel);
    const outcomes = outcomesView(record.outcomes, shown, words.outcomes);
    const groups = workingGroupsView(record.workingGroups, shown, words, levelBelow(level));
    const isEmpty = outcomes === nothing && groups === nothing;
    this.mark('empty', isEmpty);
    const content = isEmpty ? nothing : html`${outcomes}${sectionView(level, workingGroups, groups)}`;
    return partView(shown, results, content, noResults);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cc-outcomes': CcOutcomes;
  }
}
