import type { IndexRecord, Text } from '@connective-cities/core';
import {
  card as cardDe,
  counts as countsDe,
  dates as datesDe,
  list as listDe,
  shared as sharedDe,
} from '@connective-cities/core/language/de';
import {
  card as cardEn,
  counts as countsEn,
  dates as datesEn,
  list as listEn,
  shared as sharedEn,
} from '@connective-cities/core/language/en';
import {
  eventListDocument,
  eventSearchDocument,
  type EventRow,
  type ListPage,
} from '@connective-cities/core/read';
import type { TemplateResult } from 'lit';
import type { Dictionary, Shown } from '../element/feed-element.js';
import { hostStyles } from '../element/host.styles.js';
import { ListElement, type Choice } from '../element/list-element.js';
import { oneOf } from '../element/one-of.js';
import { property } from '../element/property.js';
import { safeLink } from '../element/safe-link.js';
import { tokens } from '../element/tokens.js';
import { baseStyles } from '../view/base.styles.js';
import { eventsView, inOrder, type EventRowDictionary } from '../view/events.js';
import { levelBelow } from '../view/heading.js';
import { listingStyles } from '../view/list.styles.js';
import { listView, type ListDictionary } from '../view/list.js';
import { frameStyles } from '../view/frame.styles.js';

interface Words extends Dictionary, ListDictionary, EventRowDictionary {}

/**
 * The events of a feed: those to come, then past ones by year. The page may narrow the list, and may offer filters
 * and a search to its visitors. Older events are asked for when a visitor wants them.
 *
 * @tag cc-event-list
 * @summary The events of a feed, with filters and a search.
 * @status experimental
 * @since 0.1
 *
 * @attr {string} src - Address of the feed's index.
 * @attr {string} filters - Filters to offer, in this order: `search`, `topic`, `region`, `country`, `format`. None
 *   by default.
 * @attr {string} topic - Ids of topics; events of others are left out.
 * @attr {string} region - Ids of regions; events of others are left out.
 * @attr {string} country - Codes of countries; events without any of them are left out.
 * @attr {string} format - `online`, `in-person`, `hybrid` or kinds such as `webinar`; events of others are left out.
 *   Events that are both in person and online are found under either.
 * @attr {'all' | 'upcoming' | 'past'} when - Which events are shown, by the visitor's clock.
 * @attr {number} limit - Events that are shown at first, and more with each press of the button; 20 by default.
 * @attr {0 | 2 | 3 | 4 | 5 | 6} heading-level - Level of the heading, 2 by default; 0 for a title that is no heading.
 * @attr {'feed' | 'none' | 'any'} images - Which pictures are shown: those from the feed's own origin, none, or any.
 * @attr {'lazy' | 'eager'} loading - Whether the feed is asked for when the widget comes near the visible part of
 *   the page, or at once.
 *
 * @slot - Shown before the list has arrived, when it cannot be had, and without scripts. Put a
 *   link to the page with all events here.
 *
 * @event {CcLoadEvent} cc-load - The list is on the page.
 * @event {CcErrorEvent} cc-error - The list or older events cannot be shown, or not all of them; `code` says why.
 *
 * @csspart widget - The whole widget.
 * @csspart title - Its heading.
 * @csspart filters - The form with filters and search.
 * @csspart found - How many events were found.
 * @csspart chosen - The filters in use.
 * @csspart rows - A list of events.
 * @csspart row - One event.
 * @csspart row-title - The title of an event.
 * @csspart more - The button that shows more.
 *
 * @cssproperty [--cc-font-family=inherit] - Font of the widget; the page's own by default.
 * @cssproperty [--cc-text-color=inherit] - Colour of text.
 * @cssproperty [--cc-muted-color] - Colour of what is less important; mixed from the text's by default.
 * @cssproperty [--cc-link-color=inherit] - Colour of links.
 * @cssproperty [--cc-accent-color=currentColor] - Colour of the line above the widget.
 * @cssproperty [--cc-line-color] - Colour of thin lines; mixed from the text's by default.
 * @cssproperty [--cc-surface=transparent] - Background of the widget.
 * @cssproperty [--cc-radius=0] - Radius of corners; fields and buttons are a little rounded by default.
 *
 * @cssstate loading - The list is on its way.
 * @cssstate empty - There is no event to show.
 * @cssstate failed - The list could not be had; what was had before is still shown.
 * @cssstate partial - A part of the list could not be read, and a notice says so.
 * @cssstate newer - The list is of a later version, and a notice says so.
 * @cssstate withdrawn - The publisher has withdrawn the list, and a notice stands in its place.
 */
export class CcEventList extends ListElement<Words, EventRow> {
  static override styles = [hostStyles, baseStyles, frameStyles, listingStyles];

  /** The index itself, for developers; it wins over inline data and `src`. */
  declare index: IndexRecord | undefined;

  /** Ways of taking part, or kinds of events; events of others are left out. */
  @property({ converter: tokens }) format: readonly string[] = [];

  /** Which events are shown, by the visitor's clock. */
  @property({ converter: oneOf('all', 'upcoming', 'past') }) when: 'all' | 'upcoming' | 'past' = 'all';

  protected override readonly feedDocument = eventListDocument;
  protected override readonly searchDocument = eventSearchDocument;

  protected override readonly dictionaries = {
    de: { card: cardDe, counts: countsDe, dates: datesDe, list: listDe, shared: sharedDe },
    en: { card: cardEn, counts: countsEn, dates: datesEn, list: listEn, shared: sharedEn },
  };

  protected override arrange(events: readonly EventRow[], now: number): readonly EventRow[] {
    const { upcoming, past } = inOrder(events, now);
    return this.when === 'upcoming' ? upcoming : this.when === 'past' ? past : [...upcoming, ...past];
  }

  protected override valuesOf(event: EventRow, filter: Choice['filter']): readonly string[] {
    if (filter !== 'format') return super.valuesOf(event, filter);
    const { attendance, kind } = event;
    return [...(attendance === 'hybrid' ? ['in-person', 'online', 'hybrid'] : [attendance]), kind].filter(
      (value) => value !== 'unknown' && value !== 'other',
    );
  }

  protected override textsOf(event: EventRow): readonly Text[] {
    return [
      ...super.textsOf(event),
      ...event.places.map(({ name }) => name),
      ...event.series.map(({ series }) => series.title),
    ];
  }

  protected override view(shown: Shown<Words, ListPage<EventRow>>): TemplateResult {
    const { base, words, wanted, headingLevel, now } = shown;
    const listed = this.listed(shown);
    const { countryNames } = listed;
    const { list, card } = words;
    return listView(
      listed,
      {
        title: this.when === 'all' ? list.events : list[this.when],
        found: list.eventsFound,
        none: list.noEvents,
        formats: { ...card.attendance, ...card.kinds },
      },
      eventsView(
        listed.shown,
        levelBelow(headingLevel),
        { words, wanted, countryNames, now, follow: (address) => safeLink(address, base) },
        this.when !== 'all',
      ),
      headingLevel,
      this.filters,
      words,
      wanted,
      this.handlers,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cc-event-list': CcEventList;
  }
}
