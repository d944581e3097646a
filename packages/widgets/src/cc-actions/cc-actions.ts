import type { EventRecord } from '@connective-cities/core';
import {
  actions as actionsDe,
  dates as datesDe,
  shared as sharedDe,
} from '@connective-cities/core/language/de';
import {
  actions as actionsEn,
  dates as datesEn,
  shared as sharedEn,
} from '@connective-cities/core/language/en';
import type { ActionWords } from '@connective-cities/core/language/words';
import { eventDocument, phaseOf } from '@connective-cities/core/read';
import { html, nothing, type TemplateResult } from 'lit';
import { CcElement } from '../element/cc-element.js';
import { copyText } from '../element/copy-text.js';
import { EventElement } from '../element/event-element.js';
import type { Dictionary, Shown } from '../element/feed-element.js';
import { hostStyles } from '../element/host.styles.js';
import { listOf } from '../element/list-of.js';
import { offerFile } from '../element/offer-file.js';
import { printAlone } from '../element/print-alone.js';
import { property, state } from '../element/property.js';
import { safeLink } from '../element/safe-link.js';
import { baseStyles } from '../view/base.styles.js';
import {
  calendarFile,
  entriesOf,
  googleAddress,
  outlookAddress,
  plainText,
  type CalendarEntry,
} from '../view/calendar.js';
import { whenView } from '../view/when.js';
import styles from './cc-actions.styles.js';

interface Words extends Dictionary {
  actions: ActionWords;
}

/** What a visitor can do, in the order in which it stands there. */
const ACTIONS = ['calendar', 'subscribe', 'copy', 'print'] as const;

/** Where a document lies in a feed, which has one calendar of all events beside the folder of each. */
const IN_FEED = /\/v\d+\/events\/[^/?]+\.json(?:\?|$)/;

/**
 * What a visitor can do with an event: put it into a calendar, subscribe to all events of the feed, copy a link, and
 * print. It stands alone, or in the slot `actions` of another element. Nothing is asked of Google or Microsoft; their
 * links lead there when a visitor follows them.
 *
 * @tag cc-actions
 * @summary Calendar, link and print for one event.
 * @status experimental
 * @since 0.1
 *
 * @attr {string} src - Address of the event's feed document.
 * @attr {string} actions - What is offered: `calendar`, `subscribe`, `copy`, `print`. All of it by default. There is a calendar for events to
 *   come only, and `print` prints the element in whose slot this one stands.
 * @attr {string} link - Address that is copied; the event's own page by default.
 * @attr {string} calendar - Address of the calendar of all events, for `subscribe`. By default that of the feed, if the
 *   document lies in one (`/v1/events/….json`); else there is nothing to subscribe to.
 * @attr {0 | 2 | 3 | 4 | 5 | 6} heading-level - Without effect, as there is no heading.
 * @attr {'feed' | 'none' | 'any'} images - Without effect, as there are no pictures.
 * @attr {'lazy' | 'eager'} loading - Whether the feed is asked for when the widget comes near the visible part of
 *   the page, or at once.
 *
 * @slot - Shown before the event has arrived, when it cannot be had, and without scripts. Put a
 *   link to the event's calendar file here, or nothing.
 *
 * @event {CcLoadEvent} cc-load - The actions are on the page.
 * @event {CcErrorEvent} cc-error - The event cannot be had, or not all of it; `code` says why.
 *
 * @csspart actions - All of it.
 * @csspart calendar - The button of the calendar and its list.
 *
 * @cssproperty [--cc-font-family=inherit] - Font of the widget; the page's own by default.
 * @cssproperty [--cc-text-color=inherit] - Colour of text.
 * @cssproperty [--cc-muted-color] - Colour of what is less important; mixed from the text's by default.
 * @cssproperty [--cc-link-color=inherit] - Colour of links.
 * @cssproperty [--cc-accent-color=currentColor] - Colour of the line beside the list.
 * @cssproperty [--cc-line-color] - Colour of thin lines; mixed from the text's by default.
 * @cssproperty [--cc-radius=0.2em] - Radius of corners.
 *
 * @cssstate loading - The event is on its way.
 * @cssstate failed - The event could not be had; what was had before is still shown.
 * @cssstate partial - A part of the document could not be read, and a notice says so.
 * @cssstate newer - The document is of a later version, and a notice says so.
 * @cssstate withdrawn - The publisher has withdrawn the event, and a notice stands in its place.
 */
export class CcActions extends EventElement<Words> {
  static override styles = [hostStyles, baseStyles, styles];

  /** What is offered; everything where it names nothing. */
  @property({ converter: listOf(ACTIONS) }) actions: readonly (typeof ACTIONS)[number][] = [];

  /** Address that is copied; the event's own page where it is empty. */
  @property() link = '';

  /** Address of the calendar of all events; that of the feed where it is empty. */
  @property() calendar = '';

  protected override readonly feedDocument = eventDocument;

  protected override readonly dictionaries = {
    de: { shared: sharedDe, dates: datesDe, actions: actionsDe },
    en: { shared: sharedEn, dates: datesEn, actions: actionsEn },
  };

  /** What came of copying, read out by screen readers. */
  @state() private said = '';

  protected override view(shown: Shown<Words, EventRecord>): TemplateResult {
    const { record: event, base, words, languages } = shown;
    const page = safeLink(event.url, base);
    const link = safeLink(this.link, document.baseURI) ?? page ?? document.URL;
    const around = this.around();
    return html`<div
      class="actions"
      part="actions"
      role="group"
      aria-label=${plainText(event.title, languages)}
    >
      ${this.calendarView(shown, page)}
      ${this.offers('copy') ? this.copyButton(link, words.actions) : nothing}
      ${
        around && this.offers('print')
          ? html`<button type="button" @click=${() => void printAlone(around)}>
              ${words.actions.print}
            </button>`
          : nothing
      }
      <p class="said" role="status">${this.said}</p>
    </div>`;
  }

  private offers(action: (typeof ACTIONS)[number]): boolean {
    return !this.actions.length || this.actions.includes(action);
  }

  /** The element that these actions belong to, where they stand in one. */
  private around(): CcElement | undefined {
    let element = this.parentElement;
    while (element && !(element instanceof CcElement)) element = element.parentElement;
    return element ?? undefined;
  }

  /** Where the calendar of all events is, if that is known. */
  private calendarOfAll(event: EventRecord, base: string): URL | undefined {
    if (!this.offers('subscribe')) return undefined;
    const known = event.calendar && IN_FEED.test(base) ? safeLink('../calendar.ics', base) : undefined;
    const address = this.calendar ? safeLink(this.calendar, document.baseURI) : known;
    return address?.startsWith('http') ? new URL(address) : undefined;
  }

  private calendarView(
    { record: event, base, words, languages, now }: Shown<Words, EventRecord>,
    page: string | undefined,
  ): unknown {
    const { actions } = words;
    const isOn = event.status !== 'cancelled' && event.status !== 'postponed';
    const isToCome = isOn && phaseOf(event, now) !== 'past';
    const entries = this.offers('calendar') && isToCome ? entriesOf(event, languages, page) : [];
    const all = this.calendarOfAll(event, base);
    if (!entries.length && !all) return nothing;
    const file = safeLink(event.calendar, base);
    const ways = entries
      .filter(({ when }) => !when.endUtc || Date.parse(when.endUtc) > now)
      .map((entry) => formsView(entry, entries.length > 1, words, languages));
    if (entries.length)
      ways.unshift(
        file
          ? html`<a href=${file} type="text/calendar">${actions.calendarFile}</a>`
          : html`<button
              type="button"
              @click=${() => offerFile(`${event.id}.ics`, 'text/calendar', calendarFile(entries, location.host))}
            >
              ${actions.calendarFile}
            </button>`,
      );
    if (all)
      ways.push(
        html`<a href=${all.href.replace(/^https?/, 'webcal')}
            >${entries.length ? actions.subscribe : all.host}</a
          >
          ${this.copyButton(all.href, actions)}`,
      );
    return html`<details part="calendar">
      <summary>${entries.length ? actions.addToCalendar : actions.subscribe}</summary>
      <ul class="ways">
        ${ways.map((way) => (way === nothing ? nothing : html`<li>${way}</li>`))}
      </ul>
    </details>`;
  }

  private copyButton(address: string, words: ActionWords): TemplateResult {
    return html`<button type="button" @click=${() => void this.copy(address, words)}>
      ${words.copyLink}
    </button>`;
  }

  private async copy(address: string, words: ActionWords): Promise<void> {
    const done = await copyText(address);
    // What is said a second time is read out only if it has been gone.
    this.said = '';
    await this.updateComplete;
    this.said = done ? words.copied : `${words.copyFailed} ${address}`;
  }
}

/** Links to the forms of calendars on the web, in UTC; none for whole days. */
function formsView(
  entry: CalendarEntry,
  isNamed: boolean,
  { actions, dates }: Words,
  languages: Shown<Words, EventRecord>['languages'],
): unknown {
  const google = googleAddress(entry);
  const outlook = outlookAddress(entry);
  return google && outlook
    ? html`${isNamed ? html`<span class="session">${whenView(entry.when, dates, languages)}</span>` : nothing}
        <a href=${google} rel="noreferrer">${actions.google}</a>
        <a href=${outlook} rel="noreferrer">${actions.outlook}</a>`
    : nothing;
}

declare global {
  interface HTMLElementTagNameMap {
    'cc-actions': CcActions;
  }
}
