import type { Series, SeriesRecord } from '@connective-cities/core';
import {
  card as cardDe,
  counts as countsDe,
  dates as datesDe,
  list as listDe,
  series as seriesDe,
  shared as sharedDe,
} from '@connective-cities/core/language/de';
import {
  card as cardEn,
  counts as countsEn,
  dates as datesEn,
  list as listEn,
  series as seriesEn,
  shared as sharedEn,
} from '@connective-cities/core/language/en';
import type { CountWords, SeriesWords } from '@connective-cities/core/language/words';
import { headlineCounts, seriesDocument } from '@connective-cities/core/read';
import { html, nothing, type TemplateResult } from 'lit';
import { FeedElement, readingOf, type Dictionary, type Shown } from '../element/feed-element.js';
import { hostStyles } from '../element/host.styles.js';
import { property, state } from '../element/property.js';
import { safeImage } from '../element/safe-link.js';
import { baseStyles } from '../view/base.styles.js';
import { countsStyles } from '../view/counts.styles.js';
import { countsView } from '../view/counts.js';
import { eventsView, inOrder, type EventRowDictionary } from '../view/events.js';
import { headingView, levelBelow } from '../view/heading.js';
import { listingStyles } from '../view/list.styles.js';
import { pictureView } from '../view/picture.js';
import { programmeStyles } from '../view/programme.styles.js';
import { richTextView } from '../view/rich-text.js';
import { inLine, textView } from '../view/text.js';
import { unofficialView } from '../view/unofficial.js';
import { datesView } from '../view/when.js';
import styles from './cc-series.styles.js';

interface Words extends Dictionary, EventRowDictionary {
  counts: CountWords;
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
 * @csspart section - A section of prose.
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
  static override styles = [hostStyles, baseStyles, countsStyles, programmeStyles, listingStyles, styles];

  /** The series itself, for developers; it wins over inline data and `src`. */
  @property({ attribute: false }) series: SeriesRecord | undefined;

  protected override readonly feedDocument = seriesDocument;

  protected override readonly dictionaries = {
    de: { card: cardDe, counts: countsDe, dates: datesDe, list: listDe, series: seriesDe, shared: sharedDe },
    en: { card: cardEn, counts: countsEn, dates: datesEn, list: listEn, series: seriesEn, shared: sharedEn },
  };

  /** Address of a picture that could not be shown; its place is closed. */
  @state() private missing: string | undefined;

  protected override get given(): unknown {
    return this.series;
  }

  protected override view(shown: Shown<Words, SeriesRecord>): TemplateResult {
    const { record: series, base, words, languages, wanted, headingLevel, images, now } = shown;
    const { follow, separator } = readingOf(shown);
    const level = levelBelow(headingLevel);
    const image = safeImage(series.image?.url, base, images);
    const link = series.url && follow(series.url);
    const title = textView(series.title, languages);
    const { upcoming, past } = inOrder(series.items, now);
    // That it belongs to this series goes without saying.
    const events = [...upcoming, ...past].map((event) => ({
      ...event,
      series: event.series.filter((one) => one.series.id !== series.id),
    }));
    this.mark('empty', !events.length);
    return html`<article class="widget" part="widget" aria-labelledby="title">
      <p class="kicker" part="kicker">
        ${inLine(
          [
            series.kind !== 'other' && words.series.kinds[series.kind],
            series.when && datesView(series.when, words.dates),
          ].filter(Boolean),
          separator,
        )}
      </p>
      <div part="title">
        ${headingView(headingLevel, link ? html`<a href=${link}>${title}</a>` : title, 'title', 'title')}
      </div>
      ${
        series.subtitle
          ? html`<p class="subtitle" part="subtitle">${textView(series.subtitle, languages)}</p>`
          : nothing
      }
      ${unofficialView(series, words.shared, languages)}
      ${
        series.image && image && image !== this.missing
          ? pictureView(series.image, image, languages, () => (this.missing = image))
          : nothing
      }
      ${
        series.summary
          ? html`<div class="lead text" part="lead">${richTextView(series.summary, languages, follow)}</div>`
          : nothing
      }
      ${countsView(headlineCounts(series), words.counts, languages, words.card.participation)}
      ${familyView(shown)}
      ${series.sections.map(
        ({ heading, body }) =>
          html`<section class="section" part="section">
            ${heading ? headingView(level, textView(heading, languages), 'day') : nothing}
            <div class="text">${richTextView(body, languages, follow)}</div>
          </section>`,
      )}
      ${eventsView(events, level, { words, wanted, countryNames: series.countryNames, now, follow })}
      ${events.length ? nothing : html`<p class="none">${words.list.noEvents}</p>`}
      <slot name="actions"></slot>
    </article>`;
  }
}

/** Other names it has, what it is part of, and its parts. */
function familyView(shown: Shown<Words, SeriesRecord>): TemplateResult | typeof nothing {
  const { record: series, words, languages } = shown;
  const { follow, separator } = readingOf(shown);
  const linked = ({ title, url }: Series) => {
    const link = url && follow(url);
    const name = textView(title, languages);
    return link ? html`<a href=${link}>${name}</a>` : name;
  };
  const { aliases, partOf, parts } = series;
  if (!aliases.length && !partOf && !parts.length) return nothing;
  return html`<div class="family">
    ${
      aliases.length
        ? html`<p class="kind">
            ${words.series.aliases}
            ${inLine(
              aliases.map((alias) => textView(alias, languages)),
              separator,
            )}
          </p>`
        : nothing
    }
    ${partOf ? html`<p class="kind">${words.series.partOf} ${linked(partOf)}</p>` : nothing}
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
