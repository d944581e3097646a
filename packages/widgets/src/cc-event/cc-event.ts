import {
  card as cardDe,
  counts as countsDe,
  dates as datesDe,
  shared as sharedDe,
} from '@connective-cities/core/language/de';
import {
  card as cardEn,
  counts as countsEn,
  dates as datesEn,
  shared as sharedEn,
} from '@connective-cities/core/language/en';
import type { CardWords, CountWords, Languages } from '@connective-cities/core/language/words';
import {
  eventHeadDocument,
  headlineCounts,
  phaseOf,
  type EventHead,
  type ShortLocation,
} from '@connective-cities/core/read';
import { html, nothing, type TemplateResult } from 'lit';
import { EventElement } from '../element/event-element.js';
import type { Dictionary, Shown } from '../element/feed-element.js';
import { hostStyles } from '../element/host.styles.js';
import { safeImage } from '../element/safe-link.js';
import { baseStyles } from '../view/base.styles.js';
import { cardView } from '../view/card.js';
import { cardStyles } from '../view/card.styles.js';
import { countsStyles } from '../view/counts.styles.js';
import { countsView } from '../view/counts.js';
import { factView } from '../view/facts.js';
import { headView } from '../view/head.js';
import { pictureView } from '../view/picture.js';
import { inLine, textView, withCommas } from '../view/text.js';
import { unofficialView } from '../view/unofficial.js';
import { plainDates, whenView } from '../view/when.js';
import styles from './cc-event.styles.js';

interface Words extends Dictionary {
  counts: CountWords;
  card: CardWords;
}

/**
 * An exchange event on a card: title, status, when and where, its series, who took part in
 * numbers, and its topics. It serves an event to come and one that is over.
 *
 * @tag cc-event
 * @summary The card of one event.
 * @status experimental
 * @since 0.1
 *
 * @attr {string} src - Address of the event's feed document.
 * @attr {0 | 2 | 3 | 4 | 5 | 6} heading-level - Level of the heading, 2 by default; 0 for a title that is no heading.
 * @attr {'feed' | 'none' | 'any'} images - Which pictures are shown: those from the feed's own origin, none, or any.
 * @attr {'lazy' | 'eager'} loading - Whether the feed is asked for when the widget comes near the visible part of
 *   the page, or at once.
 *
 * @slot - Shown before the event has arrived, when it cannot be had, and without scripts. Put a
 *   link to the event's page here.
 * @slot actions - The page's own links or buttons, below the facts.
 *
 * @event {CcLoadEvent} cc-load - The event is on the page.
 * @event {CcErrorEvent} cc-error - The event cannot be shown, or not all of it; `code` says why.
 *
 * @csspart card - The whole card.
 * @csspart picture - The picture with its credit.
 * @csspart kicker - Status, kind and mode, above the title.
 * @csspart title - The title.
 * @csspart subtitle - The line below the title.
 * @csspart counts - Participants, municipalities and countries in numbers.
 * @csspart facts - When, where, series and topics.
 *
 * @cssproperty [--cc-font-family=inherit] - Font of the widget; the page's own by default.
 * @cssproperty [--cc-text-color=inherit] - Colour of text.
 * @cssproperty [--cc-muted-color] - Colour of what is less important; mixed from the text's by default.
 * @cssproperty [--cc-link-color=inherit] - Colour of links.
 * @cssproperty [--cc-accent-color=currentColor] - Colour of the line above the card and of the status mark.
 * @cssproperty [--cc-line-color] - Colour of thin lines; mixed from the text's by default.
 * @cssproperty [--cc-surface=transparent] - Background of the card.
 * @cssproperty [--cc-radius=0] - Radius of corners.
 * @cssproperty [--cc-card-padding=1.1em 0 1.4em] - Space inside the card.
 *
 * @cssstate loading - The event is on its way.
 * @cssstate failed - The event could not be had; what was had before is still shown.
 * @cssstate partial - A part of the document could not be read, and a notice says so.
 * @cssstate newer - The document is of a later version, and a notice says so.
 * @cssstate withdrawn - The publisher has withdrawn the event, and a notice stands in its place.
 */
export class CcEvent extends EventElement<Words, EventHead> {
  static override styles = [hostStyles, baseStyles, countsStyles, cardStyles, styles];

  protected override readonly feedDocument = eventHeadDocument;

  protected override readonly dictionaries = {
    de: { shared: sharedDe, dates: datesDe, counts: countsDe, card: cardDe },
    en: { shared: sharedEn, dates: datesEn, counts: countsEn, card: cardEn },
  };

  protected override view(shown: Shown<Words, EventHead>): TemplateResult {
    const { record: event, base, words, languages, images, now } = shown;
    const { card } = words;
    const phase = phaseOf(event, now);
    const status = event.status === 'scheduled' || event.status === 'other' ? phase : event.status;
    const kicker = [
      status && html`<span class="status">${card.status[status]}</span>`,
      event.kind !== 'other' && card.kinds[event.kind],
      event.attendance !== 'unknown' && card.attendance[event.attendance],
      event.articles.some(({ kind }) => kind === 'review') && card.review,
    ];
    const topics = event.topics.map(({ label }) => textView(label, languages));
    return cardView(
      `beside ${status ?? ''}`,
      pictureView(event.image, safeImage(event.image?.url, base, images), languages, () =>
        this.requestUpdate(),
      ),
      html`${headView(kicker, event, shown.headingLevel, shown)}
        ${countsView(headlineCounts(event), words.counts, languages, card.participation)}
        <dl class="facts" part="facts">
          ${factView(card.when, event.when && whenFact(shown))}
          ${factView(card.where, whereFact(event, card, languages))}
          ${factView(card.series, seriesFact(event, languages))}
          ${factView(card.topics, topics.length && inLine(topics))}
        </dl>
        ${unofficialView(event, words.shared, languages)}`,
    );
  }
}

function whenFact({ record: event, words, languages }: Shown<Words, EventHead>): TemplateResult {
  const { when, previousStart } = event;
  return html`<span class="when">${whenView(when!, words.dates, languages)}</span>${
      previousStart
        ? html`<p class="previously">
            ${plainDates({ start: previousStart }, words.dates, words.card.previously)}
          </p>`
        : nothing
    }`;
}

function whereFact({ locations, attendance }: EventHead, words: CardWords, languages: Languages): unknown {
  const places = withCommas(locations.flatMap((location) => locationView(location, words, languages)));
  return places.length ? places : attendance === 'online' && words.attendance.online;
}

function locationView(location: ShortLocation, words: CardWords, languages: Languages): unknown {
  if (location.kind === 'virtual') {
    const platform = location.name ? textView(location.name, languages) : location.platform;
    // The platform's name may be in another language than the words around it.
    const [before = '', after = ''] = words.onlineOn.split('{platform}');
    return platform ? html`${before}${platform}${after}` : words.attendance.online;
  }
  const { name, municipality, address } = location;
  return [textView(name, languages), address, textView(municipality?.name, languages)];
}

function seriesFact({ series }: EventHead, languages: Languages): unknown {
  return (
    series.length &&
    series.map(
      ({ series: { title }, label }) =>
        html`<p>${textView(title, languages)}${label ? html` (${textView(label, languages)})` : nothing}</p>`,
    )
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'cc-event': CcEvent;
  }
}
