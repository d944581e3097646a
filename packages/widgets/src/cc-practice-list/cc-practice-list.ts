import type { PracticeIndexRecord, Text } from '@connective-cities/core';
import { languagesOf } from '@connective-cities/core/language';
import {
  counts as countsDe,
  dates as datesDe,
  list as listDe,
  practice as practiceDe,
  shared as sharedDe,
} from '@connective-cities/core/language/de';
import {
  counts as countsEn,
  dates as datesEn,
  list as listEn,
  practice as practiceEn,
  shared as sharedEn,
} from '@connective-cities/core/language/en';
import type { PracticeWords } from '@connective-cities/core/language/words';
import {
  practiceListDocument,
  practiceSearchDocument,
  type ListPage,
  type PracticeRow,
} from '@connective-cities/core/read';
import { html, type TemplateResult } from 'lit';
import type { Dictionary, Shown } from '../element/feed-element.js';
import { hostStyles } from '../element/host.styles.js';
import { ListElement } from '../element/list-element.js';
import { safeLink } from '../element/safe-link.js';
import { baseStyles } from '../view/base.styles.js';
import { listingStyles } from '../view/list.styles.js';
import { listView, type ListDictionary } from '../view/list.js';
import { municipalitiesView } from '../view/municipalities.js';
import { rowsView, rowView } from '../view/rows.js';
import { detailsView, textView } from '../view/text.js';
import { frameStyles } from '../view/frame.styles.js';

interface Words extends Dictionary, ListDictionary {
  practice: PracticeWords;
}

/**
 * The good practices of a feed, the latest first. The page may narrow the list, and may offer filters and a search
 * to its visitors. Older practices are asked for when a visitor wants them.
 *
 * @tag cc-practice-list
 * @summary The good practices of a feed, with filters and a search.
 * @status experimental
 * @since 0.1
 *
 * @attr {string} src - Address of the feed's list of practices.
 * @attr {string} filters - Filters to offer, in this order: `search`, `topic`, `region`, `country`. None by default.
 * @attr {string} topic - Ids of topics; practices of others are left out.
 * @attr {string} region - Ids of regions; practices of others are left out.
 * @attr {string} country - Codes of countries; practices of others are left out.
 * @attr {number} limit - Practices that are shown at first, and more with each press of the button; 20 by default.
 * @attr {0 | 2 | 3 | 4 | 5 | 6} heading-level - Level of the heading, 2 by default; 0 for a title that is no heading.
 * @attr {'feed' | 'none' | 'any'} images - Which pictures are shown: those from the feed's own origin, none, or any.
 * @attr {'lazy' | 'eager'} loading - Whether the feed is asked for when the widget comes near the visible part of
 *   the page, or at once.
 *
 * @slot - Shown before the list has arrived, when it cannot be had, and without scripts. Put a
 *   link to the page with all practices here.
 *
 * @event {CcLoadEvent} cc-load - The list is on the page.
 * @event {CcErrorEvent} cc-error - The list or older practices cannot be shown, or not all of them; `code` says why.
 *
 * @csspart widget - The whole widget.
 * @csspart title - Its heading.
 * @csspart filters - The form with filters and search.
 * @csspart found - How many practices were found.
 * @csspart chosen - The filters in use.
 * @csspart rows - A list of practices.
 * @csspart row - One practice.
 * @csspart row-title - The title of a practice.
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
 * @cssstate empty - There is no practice to show.
 * @cssstate failed - The list could not be had; what was had before is still shown.
 * @cssstate partial - A part of the list could not be read, and a notice says so.
 * @cssstate newer - The list is of a later version, and a notice says so.
 * @cssstate withdrawn - The publisher has withdrawn the list, and a notice stands in its place.
 */
export class CcPracticeList extends ListElement<Words, PracticeRow> {
  static override styles = [hostStyles, baseStyles, frameStyles, listingStyles];

  /** The list itself, for developers; it wins over inline data and `src`. */
  declare index: PracticeIndexRecord | undefined;

  protected override readonly feedDocument = practiceListDocument;
  protected override readonly searchDocument = practiceSearchDocument;

  protected override readonly dictionaries = {
    de: { counts: countsDe, dates: datesDe, list: listDe, practice: practiceDe, shared: sharedDe },
    en: { counts: countsEn, dates: datesEn, list: listEn, practice: practiceEn, shared: sharedEn },
  };

  protected override textsOf(practice: PracticeRow): readonly Text[] {
    return [...super.textsOf(practice), ...practice.municipalities.map(({ name }) => name)];
  }

  protected override view(shown: Shown<Words, ListPage<PracticeRow>>): TemplateResult {
    const { base, words, wanted, headingLevel } = shown;
    const { list } = words;
    const listed = this.listed(shown);
    const row = (practice: PracticeRow) => {
      const own = languagesOf(practice, wanted, words.shared.language);
      return rowView(
        practice.id,
        undefined,
        municipalitiesView(practice.municipalities, listed.countryNames, words, wanted),
        textView(practice.title, own),
        safeLink(practice.url, base),
        [
          practice.teaser && html`<p class="teaser">${textView(practice.teaser, own)}</p>`,
          detailsView([
            practice.state !== 'unknown' && words.practice.states[practice.state],
            ...practice.topics.map(({ label }) => textView(label, own)),
          ]),
        ],
      );
    };
    return listView(
      listed,
      { title: list.practices, found: list.practicesFound, none: list.noPractices },
      html`<div class="part-of-list">${rowsView(listed.shown.map(row))}</div>`,
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
    'cc-practice-list': CcPracticeList;
  }
}
