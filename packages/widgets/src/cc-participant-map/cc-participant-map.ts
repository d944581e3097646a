import type { EventRecord } from '@connective-cities/core';
import {
  counts as countsDe,
  dates as datesDe,
  map as mapDe,
  shared as sharedDe,
} from '@connective-cities/core/language/de';
import {
  counts as countsEn,
  dates as datesEn,
  map as mapEn,
  shared as sharedEn,
} from '@connective-cities/core/language/en';
import { fill } from '@connective-cities/core/language';
import { chooseRegion, readBasemap, regions, type Basemap, type Cluster } from '@connective-cities/core/map';
import {
  isPlaces,
  mapDocument,
  placesPartDocument,
  readRecord,
  type MapRecord,
} from '@connective-cities/core/read';
import { html, nothing, type TemplateResult } from 'lit';
import { CcSelectEvent } from '../element/events.js';
import { FeedElement, type Shown } from '../element/feed-element.js';
import { openFeed } from '../element/feed-source.js';
import { hostStyles } from '../element/host.styles.js';
import { oneOf } from '../element/one-of.js';
import { property } from '../element/property.js';
import { safeLink } from '../element/safe-link.js';
import { baseStyles } from '../view/base.styles.js';
import { headingView, levelBelow } from '../view/heading.js';
import { SEPARATOR, inLine } from '../view/text.js';
import styles from './cc-participant-map.styles.js';
import { communityOf, type Community, type Country } from './community.js';
import { aboutView, isLong, isShort, listView } from './list.js';
import { pictureView } from './picture.js';
import { everybodyIn, everywhereIn, sceneOf, type Scene } from './scene.js';
import { Speech, type Words } from './speech.js';
import { Stage, type Host } from './stage.js';

/** Where the script is, and beside it the basemaps; in a variable, because bundlers would look for files where it is written in full. */
const here = import.meta.url;
/** The shape of a map of the page's own that has not arrived. */
const USUAL_RATIO = 1.5;
/** Municipalities of one place that are told of at once. */
const TOLD = 100;

/**
 * The countries and municipalities of an event on a map and as a list: countries that took part are
 * highlighted, municipalities are markers, those that presented a practice have a shape of their own.
 * It also shows all municipalities of a feed, up to a hundred thousand.
 *
 * The map is drawn from one small file beside the script: no tiles, no third party. The list holds
 * everything that the map shows; it stands before the map and is printed open.
 *
 * @tag cc-participant-map
 * @summary Who took part, on a map and as a list.
 * @status experimental
 * @since 0.1
 *
 * @attr {string} src - Address of an event's feed document, or of `places.json`, which holds all municipalities of a feed.
 * @attr {0 | 2 | 3 | 4 | 5 | 6} heading-level - Level of the heading, 2 by default; 0 for a title that is no heading.
 * @attr {'feed' | 'none' | 'any'} images - As for every element; the map shows no pictures.
 * @attr {'lazy' | 'eager'} loading - Whether the feed is asked for when the widget comes near the visible part of
 *   the page, or at once.
 * @attr {'auto' | 'world' | 'europe' | 'see-caucasus'} region - Which part of the world is shown; by itself the
 *   smallest that holds everybody.
 * @attr {'shown' | 'none'} borders - Whether borders and participating countries are drawn, or land alone.
 * @attr {string} basemap-src - Address of a basemap of your own (`connective basemap build`), in place of `region`.
 * @attr {'closed' | 'open'} list - Whether the list is open at first. Beside a wide map a short one always is.
 *
 * @slot - Shown before the event has arrived, when it cannot be had, and without scripts. Put a
 *   link to the event's page here.
 * @slot disclaimer - What the map does not mean to say, in your words instead of ours.
 *
 * @event {CcLoadEvent} cc-load - The event is on the page.
 * @event {CcErrorEvent} cc-error - The event cannot be shown, or not all of it; `code` says why.
 * @event {CcSelectEvent} cc-select - A visitor has chosen a municipality, or several that share one place.
 *
 * @csspart participants - Everything.
 * @csspart title - The heading.
 * @csspart list - The list.
 * @csspart map - The map itself.
 * @csspart marker - One marker on it.
 * @csspart legend - What the shapes mean.
 * @csspart controls - The buttons below the map.
 * @csspart details - What is said of a chosen municipality.
 * @csspart disclaimer - The text about borders and names.
 *
 * @cssproperty [--cc-font-family=inherit] - Font of the widget; the page's own by default.
 * @cssproperty [--cc-text-color=inherit] - Colour of text.
 * @cssproperty [--cc-muted-color] - Colour of what is less important; mixed from the text's by default.
 * @cssproperty [--cc-link-color=inherit] - Colour of links.
 * @cssproperty [--cc-accent-color=currentColor] - Colour of the line above the widget.
 * @cssproperty [--cc-line-color] - Colour of thin lines; mixed from the text's by default.
 * @cssproperty [--cc-surface=transparent] - Background of the widget.
 * @cssproperty [--cc-radius=0] - Radius of corners.
 * @cssproperty [--cc-map-sea] - Colour of the sea.
 * @cssproperty [--cc-map-land] - Colour of land.
 * @cssproperty [--cc-map-country] - Colour of countries that took part.
 * @cssproperty [--cc-map-line] - Colour of coasts and borders.
 * @cssproperty [--cc-map-marker] - Colour of markers.
 * @cssproperty [--cc-map-marker-text] - Colour of the numbers in markers and of the rim around them.
 *
 * @cssstate loading - The event is on its way.
 * @cssstate failed - The event could not be had; what was had before is still shown.
 * @cssstate partial - A part of the document could not be read, and a notice says so.
 * @cssstate newer - The document is of a later version, and a notice says so.
 * @cssstate withdrawn - The publisher has withdrawn the event, and a notice stands in its place.
 */
export class CcParticipantMap extends FeedElement<Words, MapRecord> implements Host {
  static override styles = [hostStyles, baseStyles, styles];

  /** Which part of the world is shown. */
  @property({ converter: oneOf('auto', 'world', 'europe', 'see-caucasus') })
  region: 'auto' | 'world' | 'europe' | 'see-caucasus' = 'auto';

  /** Whether borders and participating countries are drawn. */
  @property({ converter: oneOf('shown', 'none') }) borders: 'shown' | 'none' = 'shown';

  /** Address of a basemap of the page's own. */
  @property({ attribute: 'basemap-src' }) basemapSrc = '';

  /** Whether the list is open at first. */
  @property({ converter: oneOf('closed', 'open') }) list: 'closed' | 'open' = 'closed';

  /** The basemap itself, for developers; it wins over `basemap-src` and `region`. */
  @property({ attribute: false }) basemap: Basemap | undefined;

  /** The event itself, for developers; it wins over inline data and `src`. */
  @property({ attribute: false }) event: EventRecord | undefined;

  protected override readonly feedDocument = mapDocument;

  protected override readonly dictionaries = {
    de: { shared: sharedDe, dates: datesDe, counts: countsDe, map: mapDe },
    en: { shared: sharedEn, dates: datesEn, counts: countsEn, map: mapEn },
  };

  protected override get given(): unknown {
    return this.event;
  }

  private record: MapRecord | undefined;
  private community!: Community;
  /** Name of the region that suits the community best. */
  private best = 'world';
  speech!: Speech;
  /** Nothing where it could not be had. */
  private picture: Basemap | null | undefined;
  /** Where the picture was last sought: an address, or the picture itself. */
  private pictureSource: unknown;
  private scene: Scene | undefined;
  private stage: Stage | undefined;
  /** Ends downloads. */
  private closers: (() => void)[] = [];
  /** Numbers of the municipalities that are told of below the map. */
  chosen: ReadonlySet<number> = new Set();
  /** What had the focus when they were chosen: a marker, or a button of the list. */
  private origin: Cluster | HTMLElement | undefined;
  private isListOpen: boolean | undefined;
  /** The community whose names were all asked for. */
  private named: Community | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const close of this.closers) close();
    this.closers = [];
    if (!this.picture) this.pictureSource = undefined;
  }

  protected override view(shown: Shown<Words, MapRecord>): TemplateResult {
    const { words, record, headingLevel } = shown;
    if (record !== this.record) {
      this.record = record;
      this.community = communityOf(record);
      const { longitudes, latitudes } = this.community;
      this.best = chooseRegion(this.highlighted(), longitudes, latitudes).name;
      this.chosen = new Set();
    }
    const { community, chosen } = this;
    const speech = (this.speech = new Speech(shown, community));
    this.seekPicture();
    const { picture } = this;
    if (!picture) this.scene = undefined;
    else if (this.scene?.community !== community) this.scene = sceneOf(community, picture);
    const isShown = picture !== null;
    const isOpen = this.isListOpen ?? (this.list === 'open' || !isShown);
    const isAside = isShort(community);
    if ((isOpen || isAside) && !isLong(community) && this.named !== community) {
      this.named = community;
      void this.name([...community.longitudes.keys()]);
    }
    const took = community.countries.filter(({ tookPart }) => tookPart).length;
    const { length } = community.longitudes;
    const counts = [
      took && speech.number('countries', took),
      length && speech.number('municipalities', length),
    ];
    return html`<section
      class="participants ${isAside && isShown ? 'short' : ''}"
      part="participants"
      aria-labelledby="title"
    >
      <div class="head">
        <div part="title">
          ${headingView(
            headingLevel,
            isPlaces(record) && record.title ? speech.mark(speech.text(record.title)) : words.map.title,
            'title',
            'title',
          )}
          <p class="count">${inLine(community.counts.map((count) => speech.count(count)))}</p>
        </div>
        <button
          type="button"
          class="toggle"
          aria-expanded=${isOpen}
          aria-controls="list"
          @click=${() => {
            this.isListOpen = !isOpen;
            this.requestUpdate();
          }}
        >
          ${fill(words.map.list, { counts: counts.filter(Boolean).join(SEPARATOR) })}
        </button>
      </div>
      <div class="list ${isOpen ? '' : 'closed'}" id="list" part="list">
        ${listView(speech, {
          chosen,
          notes: { ...picture?.notes, ...record.countryNotes },
          choose: (number) => {
            this.stage?.reveal(number);
            this.choose([number], (this.renderRoot as ShadowRoot).activeElement as HTMLElement);
          },
          open: (country, most) => this.unfold(country, most),
        })}
      </div>
      ${isShown ? this.mapView(words.map) : html`<p class="note">${words.map.failed}</p>`}
      ${chosen.size ? this.detailsView(words.map, headingLevel) : nothing}
      <div class="disclaimer" part="disclaimer">
        <slot name="disclaimer"><p>${words.map.disclaimer}</p></slot>
      </div>
    </section>`;
  }

  private mapView(words: Words['map']): TemplateResult {
    const { scene, community, speech } = this;
    const { presenting } = community;
    const { length } = community.longitudes;
    const hasCountries = scene ? scene.basemap.countries : this.borders === 'shown';
    const codes = hasCountries ? this.highlighted() : [];
    const legend = [
      codes.length && ['country', words.country],
      length > presenting.size && ['place', words.municipality],
      presenting.size && ['presenting', words.presenting],
      // Of many it is likely, so its place is kept, lest what is below moves when one marker stands for several.
      length > 1 && [length > 3 ? 'several' : 'several few', words.several],
    ].filter((kind) => Array.isArray(kind));
    const control = (name: string, sign: string, act: () => void, kind = '') =>
      html`<button type="button" class=${kind} aria-label=${name} @click=${act}>${sign}</button>`;
    const pan = (name: string, sign: string, right: number, down: number) =>
      control(name, sign, () => this.moveBy(right, down), 'pan');
    return html`<div class="frame" role="group" aria-label=${words.map} aria-describedby="keys">
      ${
        scene
          ? html`<div class="map" part="map" tabindex="-1">
              <svg aria-hidden="true" focusable="false">${pictureView(scene.basemap, codes)}</svg>
              <ul class="markers"></ul>
              <div class="tip" aria-hidden="true" hidden></div>
              <p class="hint" aria-hidden="true" hidden>${words.hint}</p>
            </div>`
          : html`<div class="map" part="map"></div>`
      }
      <p class="unseen" id="keys">${words.keys}</p>
      <p class="unseen" role="status"></p>
      <div class="bar">
        <ul class="legend" part="legend" aria-hidden="true">
          ${legend.map(([kind, text]) => html`<li class=${kind}><span class="sample ${kind}"></span>${text}</li>`)}
        </ul>
        <div class="controls" part="controls">
          ${pan(words.west, '←', -0.25, 0)}${pan(words.north, '↑', 0, -0.25)}${pan(words.south, '↓', 0, 0.25)}${pan(words.east, '→', 0.25, 0)}
          ${control(words.whole, '□', () => this.zoomBy(0), 'pan')}${control(words.zoomIn, '+', () => this.zoomBy(2))}${control(words.zoomOut, '−', () => this.zoomBy(0.5))}
        </div>
      </div>
      ${
        scene?.outside
          ? html`<p class="note">
              ${fill(words.outside, { count: speech.number('municipalities', scene.outside) })}
            </p>`
          : nothing
      }
    </div>`;
  }

  /** What is known of the chosen municipality, or of several that share a place. */
  private detailsView(words: Words['map'], headingLevel: number): TemplateResult {
    const { speech, community, chosen } = this;
    return html`<div
      class="details"
      part="details"
      role="group"
      tabindex="-1"
      aria-labelledby="chosen"
      @keydown=${({ key }: KeyboardEvent) => key === 'Escape' && this.closeDetails()}
    >
      <button type="button" class="close" aria-label=${words.close} @click=${() => this.closeDetails()}>
        ×
      </button>
      ${[...chosen].slice(0, TOLD).map((number, i) => {
        const country = speech.mark(speech.country(speech.countryOf(number)));
        const name = html`${speech.mark(speech.place(number))}${community.places[number] ? html`, ${country}` : nothing}`;
        return html`${headingView(levelBelow(headingLevel), name, 'group', i ? nothing : 'chosen')}
        ${aboutView(speech, number)}`;
      })}
      ${chosen.size > TOLD ? html`<p class="note">${fill(words.andMore, { names: '' })}</p>` : nothing}
    </div>`;
  }

  protected override updated(): void {
    super.updated();
    const map = this.renderRoot.querySelector<HTMLElement>('.map');
    map?.style.setProperty('--ratio', String(this.ratio()));
    const { scene } = this;
    if (!scene || !map) this.stage = undefined;
    else {
      if (this.stage?.map !== map) this.stage = new Stage(map, this);
      this.stage.show(scene, this.region === 'auto' ? everybodyIn : everywhereIn);
    }
  }

  /** Codes of the countries that took part. Of all municipalities of a feed none is highlighted, since they are from everywhere. */
  private highlighted(): string[] {
    const { countries, partSize } = this.community;
    return countries.filter(({ tookPart }) => tookPart && !partSize).map(({ code }) => code);
  }

  // The picture

  /** Asks for the basemap that belongs to what is shown, unless it is there or on its way. */
  private seekPicture(): void {
    const { basemap, basemapSrc, borders, ownerDocument } = this;
    const source =
      basemap ??
      (basemapSrc
        ? (safeLink(basemapSrc, ownerDocument.baseURI) ?? basemapSrc)
        : new URL(`basemaps/${this.regionName()}${borders === 'none' ? '-borderless' : ''}.json`, here).href);
    if (source === this.pictureSource) return;
    this.pictureSource = source;
    this.picture = this.scene = undefined;
    const take = (json: unknown) => {
      if (this.pictureSource !== source) return;
      this.picture = readBasemap(json) ?? null;
      this.requestUpdate();
    };
    if (typeof source === 'string') void this.fetch(source).then(take);
    else take(source);
  }

  private regionName(): string {
    return this.region === 'auto' ? this.best : this.region;
  }

  /** Width over height of the picture, which is known before it has arrived. */
  private ratio(): number {
    const { picture } = this;
    if (picture) return picture.width / picture.height;
    const name = this.basemapSrc ? '' : this.regionName();
    return regions.find((known) => known.name === name)?.ratio ?? USUAL_RATIO;
  }

  /** Downloads something beside the record; a failure gives nothing. */
  private async fetch(address: string): Promise<unknown> {
    const feed = openFeed(address, false);
    this.closers.push(() => feed.close());
    return feed.result.catch(() => undefined);
  }

  // Names

  /** Asks for the names of municipalities, where they have not arrived, and waits for them. */
  async name(numbers: readonly number[]): Promise<void> {
    const { record, community } = this;
    if (!record || !isPlaces(record)) return;
    const { places, partSize, longitudes } = community;
    const parts = new Set(
      numbers.filter((number) => !places[number]).map((number) => Math.floor(number / partSize)),
    );
    await Promise.all(
      [...parts].map(async (part) => {
        const address = safeLink(record.parts[part], this.speech.shown.base);
        if (!address) return;
        const from = part * partSize;
        const names = readRecord(await this.fetch(address), placesPartDocument).record?.municipalities;
        // Names that do not match in number would be those of other towns.
        if (names?.length === Math.min(partSize, longitudes.length - from))
          names.forEach((place, i) => (places[from + i] = { ...place, base: address }));
      }),
    );
    this.requestUpdate();
  }

  // What a visitor does

  /** Zooms the map by a factor; the point at these shares of its width and height stays where it is. */
  zoomBy(factor: number, x?: number, y?: number): void {
    this.stage?.zoomBy(factor, x, y);
  }

  /** Moves the map by shares of its width and height. */
  moveBy(right: number, down: number): void {
    this.stage?.moveBy(right, down);
  }

  choose(numbers: readonly number[], origin: Cluster | HTMLElement): void {
    const { community, speech } = this;
    this.chosen = new Set(numbers);
    this.origin = origin;
    this.requestUpdate();
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.details')?.focus());
    void this.name(numbers.slice(0, TOLD)).then(() => {
      const municipalities = numbers.flatMap((number) => {
        const place = community.places[number];
        return place ? [{ id: place.id, name: place.name, country: speech.countryOf(number).code }] : [];
      });
      this.dispatchEvent(new CcSelectEvent(municipalities));
    });
  }

  closeDetails(): void {
    const { origin } = this;
    this.chosen = new Set();
    this.origin = undefined;
    this.requestUpdate();
    void this.updateComplete.then(() => {
      if (origin instanceof HTMLElement) origin.focus();
      else if (origin) this.stage?.focus(origin);
    });
  }

  /** Shows so many municipalities of a country in the list. */
  private unfold(country: Country, most: number): void {
    country.opened = most;
    const { from, to } = country;
    void this.name(Array.from({ length: Math.min(to - from, most) }, (_, i) => from + i));
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cc-participant-map': CcParticipantMap;
  }
}
