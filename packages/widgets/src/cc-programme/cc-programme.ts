import type { EventRecord, ProgrammeItem } from '@connective-cities/core';
import { phaseOf } from '@connective-cities/core/read';
import { html, nothing, type TemplateResult } from 'lit';
import type { Shown } from '../element/feed-element.js';
import { hostStyles } from '../element/host.styles.js';
import { offerFile } from '../element/offer-file.js';
import { oneOf } from '../element/one-of.js';
import { printAlone } from '../element/print-alone.js';
import { property } from '../element/property.js';
import { safeLink } from '../element/safe-link.js';
import { WholeEventElement, type EventWords } from '../element/whole-event-element.js';
import { baseStyles } from '../view/base.styles.js';
import { calendarFile, hasDay, plainText } from '../view/calendar.js';
import { frameStyles } from '../view/frame.styles.js';
import { headingView, levelBelow } from '../view/heading.js';
import { ownTimeSwitch } from '../view/own-time.js';
import { programmeView, withoutItem, type ProgrammeOptions } from '../view/programme.js';
import { programmeStyles } from '../view/programme.styles.js';
import { questionsView } from '../view/questions.js';
import { runningAt } from '../view/running.js';
import { sessionsView } from '../view/sessions.js';
import { switchView, toolsView } from '../view/switch.js';
import { inLine, textView } from '../view/text.js';
import { unofficialView } from '../view/unofficial.js';
import { datesView } from '../view/when.js';
import styles from './cc-programme.styles.js';
import { Selection } from './selection.js';

/** From how many points with times on one can want to choose among them. */
const MANY = 4;

/**
 * The programme of an event, in order: what happens, who speaks, which practices are presented,
 * and the guiding questions. Days are told apart where there are several; times are the event's
 * own, with their zone named; a programme without times is a list like any other. Strands that run side by side stand
 * side by side where there is room. Visitors elsewhere can have their own time shown beside the event's; while the
 * event runs, what is on now and what comes next is marked; of an event to come they can choose points, to print them or
 * to put them into a calendar.
 *
 * @tag cc-programme
 * @summary The programme of one event.
 * @status experimental
 * @since 0.1
 *
 * @attr {string} src - Address of the event's feed document.
 * @attr {'offered' | 'kept' | 'none'} selection - Whether visitors can choose points of a programme to come. What they choose is
 *   gone with the page, or is kept in their browser's storage, which is for the page's owner to decide.
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
 * @csspart tools - The switches above the list.
 * @csspart day - The heading of a day.
 * @csspart sessions - The days or meetings of an event that has several, where its items have no times.
 * @csspart links - Links of an item.
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
export class CcProgramme extends WholeEventElement {
  static override styles = [hostStyles, baseStyles, frameStyles, programmeStyles, styles];

  /** Whether visitors can choose points of the programme, and whether their browser keeps what they chose. */
  @property({ converter: oneOf('offered', 'kept', 'none') }) selection: 'offered' | 'kept' | 'none' =
    'offered';

  private readonly chosen = new Selection();
  /** The points that are shown, where a visitor wants to see chosen ones alone. What is let go stays until all are back. */
  private only: ReadonlySet<string> | undefined;

  protected override view(shown: Shown<EventWords, EventRecord>): TemplateResult {
    const { record: event, words, headingLevel, now } = shown;
    const { programme, questions: name, empty } = words.programme;
    const level = levelBelow(headingLevel);
    const questions = questionsView(withoutItem(event, event.questions, 'questions'), shown);
    this.mark('empty', !event.programme.length && questions === nothing);
    this.drawAgainAt(runningAt(event.programme, now).until);
    if (this.chosen.open(event.id, this.selection === 'kept')) this.only = undefined;
    return html`<section class="frame programme" part="programme" aria-labelledby="title">
      <p class="event">
        ${inLine([textView(event.title, shown.languages), event.when && datesView(event.when, words.dates)])}
      </p>
      <div part="title">${headingView(headingLevel, programme, 'title', 'title')}</div>
      ${event.programme.some(({ when }) => when) ? nothing : sessionsView(event, shown, words.dates)}
      ${
        event.programme.length
          ? html`${this.tools(shown)}${programmeView(event, shown, words, level, this.options(shown))}`
          : html`<p class="note">${empty}</p>`
      }
      ${questions === nothing ? nothing : html`${headingView(level, name, 'questions-title')}${questions}`}
      ${unofficialView(event, words.shared, shown.languages)}
      <slot name="actions"></slot>
    </section>`;
  }

  private options({
    record: event,
    words: { actions },
    now,
  }: Shown<EventWords, EventRecord>): ProgrammeOptions {
    const canChoose = this.canChoose(event, now);
    return {
      now,
      isOwnTime: this.isOwnTime,
      isShown: ({ id }: ProgrammeItem) => this.only?.has(id) ?? true,
      tools: ({ id, kind }: ProgrammeItem, name: string) =>
        canChoose && kind !== 'break'
          ? html`<button
              type="button"
              class="choose"
              aria-pressed=${this.chosen.has(id)}
              aria-label="${actions.choose}: ${name}"
              @click=${() => this.change(() => this.chosen.toggle(id, this.selection === 'kept'))}
            >
              ${actions.choose}
            </button>`
          : nothing,
    };
  }

  private canChoose(event: EventRecord, now: number): boolean {
    const points = event.programme.filter(({ kind, when }) => kind !== 'break' && when && hasDay(when));
    const isOn = event.status !== 'cancelled' && event.status !== 'postponed';
    return this.selection !== 'none' && isOn && phaseOf(event, now) !== 'past' && points.length >= MANY;
  }

  private tools(shown: Shown<EventWords, EventRecord>): unknown {
    const { record: event, words, now } = shown;
    const { actions } = words;
    const hasChosen = this.canChoose(event, now) && (this.chosen.size > 0 || this.only);
    const toggleOnly = () =>
      this.change(() => {
        this.only = this.only
          ? undefined
          : new Set(event.programme.map(({ id }) => id).filter((id) => this.chosen.has(id)));
      });
    return toolsView([
      ownTimeSwitch(event, actions, this.isOwnTime, this.toggleOwnTime),
      hasChosen && switchView(actions.onlyChosen, Boolean(this.only), toggleOnly),
      hasChosen &&
        html`<button type="button" @click=${() => this.offer(shown)}>
            ${actions.chosen}: ${actions.calendarFile}
          </button>
          <button type="button" @click=${() => void printAlone(this)}>${actions.print}</button>`,
    ]);
  }

  private change(change: () => void): void {
    change();
    this.requestUpdate();
  }

  /** Gives the chosen points as a calendar file. */
  private offer({ record: event, base, languages, words }: Shown<EventWords, EventRecord>): void {
    const { programme, locations, id, modified } = event;
    const entries = programme.flatMap(({ id: point, kind, title, when, location: place }) =>
      this.chosen.has(point) && when && hasDay(when)
        ? {
            id: `${id}/${point}`,
            title: plainText(title, languages) ?? (kind === 'other' ? '' : words.programme.kinds[kind]),
            when,
            place: plainText(locations.find((known) => known.id === place)?.name, languages),
            address: safeLink(event.url, base),
            modified,
          }
        : [],
    );
    offerFile(`${id}.ics`, 'text/calendar', calendarFile(entries, location.host));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cc-programme': CcProgramme;
  }
}
