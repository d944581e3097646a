import type { Series, SeriesRecord, Text } from '@connective-cities/core';
import {
  card as cardDe,
  counts as countsDe,
  dates as datesDe,
  list as listDe,
  materials as materialsDe,
  review as reviewDe,
  series as seriesDe,
  shared as sharedDe,
} from '@connective-cities/core/language/de';
import {
  card as cardEn,
  counts as countsEn,
  dates as datesEn,
  list as listEn,
  materials as materialsEn,
  review as reviewEn,
  series as seriesEn,
  shared as sharedEn,
} from '@connective-cities/core/language/en';
import type { ReviewWords, SeriesWords } from '@connective-cities/core/language/words';
import { headlineCounts, seriesDocument } from '@connective-cities/core/read';
import { html, nothing, type TemplateResult } from 'lit';
import { FeedElement, type Dictionary, type Shown } from '../element/feed-element.js';
import { hostStyles } from '../element/host.styles.js';
import { property } from '../element/property.js';
import { safeImage } from '../element/safe-link.js';
import { baseStyles } from '../view/base.styles.js';
import { contactsView } from '../view/contacts.js';
import { countsStyles } from '../view/counts.styles.js';
import { countsView } from '../view/counts.js';
import { eventsView, inOrder, type EventRowDictionary } from '../view/events.js';
import { frameStyles } from '../view/frame.styles.js';
import { headView } from '../view/head.js';
import { levelBelow } from '../view/heading.js';
import { leadView } from '../view/lead.js';
import { linkView } from '../view/link.js';
import { listingStyles } from '../view/list.styles.js';
import { linksView } from '../view/links.js';
import { listStyles } from '../view/lists.styles.js';
import { materialsView, type MaterialDictionary } from '../view/materials.js';
import { pictureView } from '../view/picture.js';
import { programmeStyles } from '../view/programme.styles.js';
import type { Reading } from '../view/reading.js';
import { proseView, sectionView } from '../view/section.js';
import { detailsView, textView } from '../view/text.js';
import { unofficialView } from '../view/unofficial.js';
import { datesView } from '../view/when.js';
import styles from './cc-series.styles.js';

interface Words extends Dictionary, EventRowDictionary, MaterialDictionary {
  review: ReviewWords;
  series: SeriesWords;
}

/**
 * A series or a learning process: what it is about, and its events by date, those to come first.
 *
 * @tag cc-series
 * @summary A series with its events.
 * @status experimental
 * @since 0.1
 *
 * @attr {string} src - Address of the series' feed document.
 * @attr {0 | 2 | 3 | 4 | 5 | 6} heading-level - Level of the heading, 2 by default; 0 for a title that is no heading.
 * @attr {'feed' | 'none' | 'any'} images - Which pictures are shown: those from the feed's own origin, none, or any.
 * @attr {'lazy' | 'eager'} loading - Whether the feed is asked for when the widget comes near the visible part of
 *   the page, or at once.
 *
 * @slot - Shown before the series has arrived, when it cannot be had, and without scripts. Put a
 *   link to the series' page here.
 * @slot actions - The page's own links or buttons, at the end.
 *
 * @event {CcLoadEvent} cc-load - The series is on the page.
 * @event {CcErrorEvent} cc-error - The series cannot be shown, or not all of it; `code` says why.
 *
 * @csspart widget - The whole widget.
 * @csspart kicker - What it is and when, above the title.
 * @csspart title - The title.
 * @csspart subtitle - The line below the title.
 * @csspart picture - The picture with its credit.
 * @csspart lead - The summary.
 * @csspart counts - Participants, municipalities and countries in numbers.
 * @csspart section - A section of prose, its materials or its contacts.
 * @csspart materials - The list of materials.
 * @csspart material - One material.
 * @csspart contacts - Whom to turn to, and how.
 * @csspart links - Links of the series.
 * @csspart rows - A list of events.
 * @csspart row - One event.
 * @csspart row-title - The title of an event.
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
 * @cssstate loading - The series is on its way.
 * @cssstate empty - No event of it is published.
 * @cssstate failed - The series could not be had; what was had before is still shown.
 * @cssstate partial - A part of the document could not be read, and a notice says so.
 * @cssstate newer - The document is of a later version, and a notice says so.
 * @cssstate withdrawn - The publisher has withdrawn the series, and a notice stands in its place.
 */
export class CcSeries extends FeedElement<Words, SeriesRecord> {
  static override styles = [
    hostStyles,
    baseStyles,
    frameStyles,
    countsStyles,
    programmeStyles,
    listStyles,
    listingStyles,
    styles,
  ];

  /** The series itself, for developers; it wins over inline data and `src`. */
  @property({ attribute: false }) series: SeriesRecord | undefined;

  protected override readonly feedDocument = seriesDocument;

  protected override readonly dictionaries = {
    de: {
      card: cardDe,
      counts: countsDe,
      dates: datesDe,
      list: listDe,
      materials: materialsDe,
      review: reviewDe,
      series: seriesDe,
      shared: sharedDe,
    },
    en: {
      card: cardEn,
      counts: countsEn,
      dates: datesEn,
      list: listEn,
      materials: materialsEn,
      review: reviewEn,
      series: seriesEn,
      shared: sharedEn,
    },
  };

  protected override get given(): unknown {
    return this.series;
  }

  protected override view(shown: Shown<Words, SeriesRecord>): TemplateResult {
    const { record: series, base, words, languages, wanted, headingLevel, images, now } = shown;
    const level = levelBelow(headingLevel);
    const { upcoming, past } = inOrder(series.items, now);
    // That it belongs to this series goes without saying.
    const events = [...upcoming, ...past].map((event) => ({
      ...event,
      series: event.series.filter((one) => one.series.id !== series.id),
    }));
    const kicker = [
      series.kind !== 'other' && words.series.kinds[series.kind],
      series.when && datesView(series.when, words.dates),
    ];
    this.mark('empty', !events.length);
    return html`<article class="frame" part="widget" aria-labelledby="title">
      ${headView(kicker, series, headingLevel, shown)} ${unofficialView(series, words.shared, languages)}
      ${pictureView(series.image, safeImage(series.image?.url, base, images), languages, () => this.requestUpdate())}
      ${leadView(series.summary, shown)}
      ${countsView(headlineCounts(series), words.counts, languages, words.card.participation)}
      ${familyView(series, words.series, shown)}
      ${series.sections.map((section) => proseView(level, section, shown))}
      ${eventsView(events, level, { words, wanted, countryNames: series.countryNames, now, follow: shown.follow })}
      ${events.length ? nothing : html`<p class="none">${words.list.noEvents}</p>`}
      ${sectionView(level, words.materials.materials, materialsView(series.materials, shown, words))}
      ${sectionView(level, words.review.contact, contactsView(series.contacts, shown))}
      ${linksView(series.links, shown, words.review.links)}
      <slot name="actions"></slot>
    </article>`;
  }
}

/** Other names it has, what it is part of, and its parts. */
function familyView(
  { aliases, partOf, parts }: SeriesRecord,
  words: SeriesWords,
  { languages, follow }: Reading,
): TemplateResult {
  const name = (title: Text) => textView(title, languages);
  const linked = ({ title, url }: Series) => linkView(name(title), url, { follow });
  return html`<div class="family">
    ${detailsView(
      aliases.map((alias, place) => (place ? name(alias) : html`${words.aliases} ${name(alias)}`)),
    )}
    ${partOf ? html`<p class="kind">${words.partOf} ${linked(partOf)}</p>` : nothing}
    ${
      parts.length
        ? html`<ul class="kind">
            ${parts.map((part) => html`<li>${linked(part)}</li>`)}
          </ul>`
        : nothing
    }
  </div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'cc-series': CcSeries;
  }
}
