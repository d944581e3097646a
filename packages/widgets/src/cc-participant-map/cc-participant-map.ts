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
import {
  chooseRegion,
  nextInDirection,
  readBasemap,
  regions,
  spacingFor,
  type Basemap,
  type Cluster,
  type Direction,
} from '@connective-cities/core/map';
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
import { inLine } from '../view/text.js';
import { boxOf, fitted, inside, isClosest, zoomedAt, type Camera } from './camera.js';
import styles from './cc-participant-map.styles.js';
import { communityOf, type Community } from './community.js';
import { Gestures, type Movable } from './gestures.js';
import { isLong, isShort, listView, said, targetsView, type ListHandlers } from './list.js';
import { MarkerLayer } from './marker-layer.js';
import { pictureView } from './picture.js';
import { everybodyIn, sceneOf, type Scene } from './scene.js';
import { Speech, type Words } from './speech.js';

/** Where the script is, and beside it the basemaps; in a variable, because bundlers would look for files where it is written in full. */
const here = import.meta.url;
/** Least distance of two markers in pixels; more where their numbers are wide. */
const APART = 32;
const APART_WIDE = 44;
/** Share of a map's side, so that even the largest holds a few hundred markers and no more. */
const APART_SHARE = 0.045;
/** Pixels of a map that is not on the page yet, and the shape of one of the page's own that has not arrived. */
const USUAL_WIDTH = 640;
const USUAL_RATIO = 1.5;
/** Municipalities of one place that are told of at once. */
const TOLD = 100;
/** Milliseconds of quiet after which a visitor is told what is in view. */
const QUIET = 400;
/** Milliseconds that the hint on how to zoom stays. */
const HINT = 2000;

const KEYS: Readonly<Record<string, Direction>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

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
export class CcParticipantMap extends FeedElement<Words, MapRecord> implements Movable {
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
  private speech!: Speech;
  private scene: Scene | undefined;
  private picture: Basemap | undefined;
  private pictureFailed = false;
  /** Where the picture was last sought: an address, or the picture itself. */
  private pictureSource: unknown;
  /** Ends downloads that are under way. */
  private readonly closers = new Set<() => void>();
  /** Files of names that were asked for. */
  private readonly asked = new Map<number, Promise<void>>();
  /** Numbers of the municipalities that are told of below the map. */
  private chosen: ReadonlySet<number> = new Set();
  /** What had the focus when they were chosen: a marker, or a button of the list. */
  private origin: Cluster | HTMLElement | undefined;
  private isListOpen: boolean | undefined;
  /** The community whose names were all asked for. */
  private named: Community | undefined;
  /** How many municipalities of a country the list shows, by the country's code. */
  private opened: ReadonlyMap<string, number> = new Map();

  private camera: Camera = { x: 0, y: 0, zoom: 1 };
  private layer: MarkerLayer | undefined;
  private readonly gestures = new Gestures(this);
  private width = 0;
  private readonly resizes = new ResizeObserver(([entry]) => {
    const width = Math.round(entry?.contentRect.width ?? 0);
    // A map that is hidden keeps what it shows.
    if (!width || width === this.width) return;
    this.width = width;
    this.draw();
  });
  private frame = 0;
  /** Whether a marker has stood for several municipalities, so that the legend explains it. */
  private hasSeveral = false;
  private telling: ReturnType<typeof setTimeout> | undefined;
  private hinting: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.layer) this.resizes.observe(this.layer.list.parentElement!);
    if (!this.picture) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.resizes.disconnect();
    for (const close of this.closers) close();
    this.closers.clear();
    this.asked.clear();
    if (!this.picture) this.pictureSource = undefined;
    cancelAnimationFrame(this.frame);
    clearTimeout(this.telling);
    clearTimeout(this.hinting);
  }

  protected override view(shown: Shown<Words, MapRecord>): TemplateResult {
    if (shown.record !== this.record) {
      this.record = shown.record;
      this.community = communityOf(shown.record);
      this.scene = undefined;
      this.chosen = new Set();
      this.opened = new Map();
      this.asked.clear();
    }
    this.speech = new Speech(shown, this.community);
    this.seekPicture();
    if (this.picture && !this.scene) this.open(this.picture);
    const { words, record, headingLevel } = shown;
    const { community, speech, chosen } = this;
    const title =
      isPlaces(record) && record.title ? said(speech.text(record.title), speech) : words.map.title;
    const isOpen = this.isListOpen ?? (this.list === 'open' || this.pictureFailed);
    if ((isOpen || isShort(community)) && !isLong(community) && this.named !== community) {
      this.named = community;
      void this.name([...community.longitudes.keys()]);
    }
    const took = community.countries.filter(({ tookPart }) => tookPart).length;
    const counts = [
      took && speech.number('countries', took),
      community.longitudes.length && speech.number('municipalities', community.longitudes.length),
    ].filter(Boolean);
    const listed = fill(words.map.list, { counts: counts.join(words.shared.separator) });
    return html`<section
      class="participants ${isShort(community) && !this.pictureFailed ? 'short' : ''}"
      part="participants"
      aria-labelledby="title"
    >
      <div class="head">
        <div part="title">
          ${headingView(headingLevel, title, 'title', 'title')}
          ${
            community.counts.length
              ? html`<p class="count">
                  ${inLine(
                    community.counts.map((count) => speech.count(count)),
                    words.shared.separator,
                  )}
                </p>`
              : nothing
          }
        </div>
        <button
          type="button"
          class="toggle"
          aria-expanded=${isOpen}
          aria-controls="list"
          @click=${() => this.toggleList(!isOpen)}
        >
          ${listed}
        </button>
      </div>
      <div class="list ${isOpen ? '' : 'closed'}" id="list" part="list">
        ${listView(community, speech, { chosen, opened: this.opened, notes: { ...this.picture?.notes, ...record.countryNotes } }, this.handlers)}
      </div>
      ${this.pictureFailed ? html`<p class="note">${words.map.failed}</p>` : this.mapView(shown)}
      ${chosen.size ? this.detailsView(shown) : nothing}
      <div class="disclaimer" part="disclaimer">
        <slot name="disclaimer"><p>${words.map.disclaimer}</p></slot>
      </div>
    </section>`;
  }

  private mapView({ words: { map } }: Shown<Words, MapRecord>): TemplateResult {
    const { scene, community, speech } = this;
    const basemap = scene?.basemap;
    // Where everybody is from everywhere, a highlight would say nothing; without borders there is none.
    const hasCountries =
      !community.partSize &&
      (basemap ? Object.keys(basemap.countries ?? {}).length > 0 : this.borders === 'shown');
    const codes = hasCountries
      ? community.countries.filter(({ tookPart }) => tookPart).map(({ code }) => code)
      : [];
    const pan = (name: string, arrow: string, right: number, down: number) =>
      html`<button
        type="button"
        class="pan"
        aria-label=${name}
        @click=${() => this.moveBy(right / 4, down / 4)}
      >
        ${arrow}
      </button>`;
    const kinds = [
      codes.length && ['country', map.country],
      community.longitudes.length > community.presenting.size && ['place', map.municipality],
      community.presenting.size && ['presenting', map.presenting],
      // Where it is likely its place is kept, lest what is below moves when the picture arrives.
      (this.hasSeveral || community.longitudes.length > 4) && ['several', map.several],
    ].filter((kind) => Array.isArray(kind));
    return html`<div class="frame" role="group" aria-label=${map.map} aria-describedby="keys">
      <div
        class="map"
        part="map"
        tabindex="-1"
        @wheel=${this.gestures.wheel}
        @touchstart=${this.gestures.touch}
        @touchmove=${this.gestures.touch}
        @touchend=${this.gestures.touch}
        @pointerdown=${this.gestures.pointerdown}
        @pointermove=${this.gestures.pointermove}
        @pointerup=${this.gestures.pointerup}
        @pointercancel=${this.gestures.pointerup}
        @pointerover=${this.point}
        @pointerleave=${this.hideTip}
        @focusin=${this.point}
        @focusout=${this.hideTip}
        @keydown=${this.press}
        @click=${this.clicked}
      >
        <svg aria-hidden="true" focusable="false">${basemap ? pictureView(basemap, codes) : nothing}</svg>
        <ul class="markers"></ul>
        <div class="tip" aria-hidden="true" hidden></div>
        <p class="hint" aria-hidden="true" hidden>${map.hint}</p>
      </div>
      <p class="unseen" id="keys">${map.keys}</p>
      <p class="unseen" role="status"></p>
      <div class="bar">
        <ul class="legend" part="legend" aria-hidden="true">
          ${kinds.map(([kind, text]) => html`<li class=${kind === 'several' && !this.hasSeveral ? 'kept' : nothing}><span class="sample ${kind}"></span>${text}</li>`)}
        </ul>
        <div class="controls" part="controls">
          ${pan(map.west, '←', -1, 0)}${pan(map.north, '↑', 0, -1)}${pan(map.south, '↓', 0, 1)}${pan(map.east, '→', 1, 0)}
          <button
            type="button"
            class="pan whole"
            aria-label=${map.whole}
            @click=${() => this.moveTo({ x: 0, y: 0, zoom: 1 })}
          ></button>
          <button type="button" aria-label=${map.zoomIn} @click=${() => this.zoomBy(2)}>+</button>
          <button type="button" aria-label=${map.zoomOut} @click=${() => this.zoomBy(0.5)}>−</button>
        </div>
      </div>
      ${
        scene?.outside
          ? html`<p class="note">
              ${fill(map.outside, { count: speech.number('municipalities', scene.outside) })}
            </p>`
          : nothing
      }
    </div>`;
  }

  /** What is known of the chosen municipality, or of several that share a place. */
  private detailsView({ words: { map }, headingLevel }: Shown<Words, MapRecord>): TemplateResult {
    const { speech, community } = this;
    const numbers = [...this.chosen].slice(0, TOLD);
    const entries = numbers.map((number) => {
      const place = community.places[number];
      const { value, language } = speech.country(speech.countryOf(number));
      const name = html`${said(speech.place(number), speech)}${place ? html`, ${said({ value, language }, speech)}` : nothing}`;
      const inWords = place?.count && speech.count(place.count);
      return html`${headingView(levelBelow(headingLevel), name, 'group', number === numbers[0] ? 'chosen' : nothing)}
      ${inWords ? html`<p class="count">${inWords}</p>` : nothing}${place ? targetsView(place, speech) : nothing}`;
    });
    return html`<div
      class="details"
      part="details"
      role="group"
      tabindex="-1"
      aria-labelledby="chosen"
      @keydown=${this.press}
    >
      <button type="button" class="close" aria-label=${map.close} @click=${this.closeDetails}>×</button>
      ${entries}
      ${this.chosen.size > TOLD ? html`<p class="note">${fill(map.andMore, { names: '' })}</p>` : nothing}
    </div>`;
  }

  protected override updated(): void {
    super.updated();
    const map = this.find('.map');
    if (!map) {
      this.layer = undefined;
      return;
    }
    map.style.setProperty('--ratio', String(this.ratio()));
    const list = this.find('.markers')!;
    if (this.layer?.list !== list) {
      this.layer = new MarkerLayer(list, (cluster) => this.speech.marker(cluster, this.scene!, this.chosen));
      this.resizes.disconnect();
      this.resizes.observe(map);
    }
    this.draw();
    this.layer.refresh();
  }

  // The picture

  /** Asks for the basemap that belongs to what is shown, unless it is there or on its way. */
  private seekPicture(): void {
    const source = this.basemap ?? this.pictureAddress();
    if (source === this.pictureSource) return;
    this.pictureSource = source;
    this.picture = this.scene = undefined;
    this.pictureFailed = false;
    const take = (json: unknown) => {
      if (this.pictureSource !== source) return;
      this.picture = readBasemap(json);
      this.pictureFailed = !this.picture;
      this.requestUpdate();
    };
    if (typeof source === 'string') void this.fetch(source).then(take);
    else take(source);
  }

  private pictureAddress(): string {
    const { basemapSrc, borders } = this;
    if (basemapSrc) return safeLink(basemapSrc, this.ownerDocument.baseURI) ?? basemapSrc;
    return new URL(`basemaps/${this.regionName()}${borders === 'none' ? '-borderless' : ''}.json`, here).href;
  }

  private regionName(): string {
    return this.region === 'auto' ? regionOf(this.community) : this.region;
  }

  /** Width over height of the picture, which is known before it has arrived. */
  private ratio(): number {
    const { picture } = this;
    if (picture) return picture.width / picture.height;
    const name = this.basemapSrc ? '' : this.regionName();
    return regions.find((known) => known.name === name)?.ratio ?? USUAL_RATIO;
  }

  /** Downloads something beside the record; a failure gives nothing, and leaving the page no answer. */
  private fetch(address: string): Promise<unknown> {
    const feed = openFeed(address, false);
    const close = () => feed.close();
    this.closers.add(close);
    return new Promise((resolve) => {
      const settle = (json?: unknown) => {
        if (!this.closers.delete(close)) return;
        close();
        resolve(json);
      };
      feed.result.then(settle, () => settle());
    });
  }

  /** Begins with a new picture: all of the smallest region, or of a larger one the part where everybody is. */
  private open(basemap: Basemap): void {
    const { community } = this;
    this.scene = sceneOf(community, basemap);
    this.hasSeveral = false;
    const whole = { x: basemap.width / 2, y: basemap.height / 2, zoom: 1 };
    const box = this.region === 'auto' ? everybodyIn(this.scene) : undefined;
    this.camera = box ? fitted(box, basemap) : whole;
  }

  // Names

  /** Asks for the names of municipalities, where they have not arrived, and waits for them. */
  private async name(numbers: readonly number[]): Promise<void> {
    const { record, community } = this;
    if (!record || !isPlaces(record)) return;
    const size = community.partSize;
    const parts = new Set(
      numbers.filter((number) => !community.places[number]).map((number) => Math.floor(number / size)),
    );
    await Promise.all([...parts].map((part) => this.namePart(part, record.parts[part])));
    this.requestUpdate();
  }

  private namePart(part: number, reference: string | undefined): Promise<void> {
    const { community } = this;
    const address = safeLink(reference, this.speech.shown.base);
    const known = this.asked.get(part);
    if (known || !address) return known ?? Promise.resolve();
    const answer = this.fetch(address).then((json) => {
      const from = part * community.partSize;
      const due = Math.min(community.partSize, community.longitudes.length - from);
      const names = readRecord(json, placesPartDocument).record?.municipalities;
      // Names that do not match in number would be those of other towns.
      if (names?.length === due)
        names.forEach((place, i) => (community.places[from + i] = { ...place, base: address }));
      else this.asked.delete(part);
    });
    this.asked.set(part, answer);
    return answer;
  }

  // What a visitor does

  get movable(): boolean {
    return this.camera.zoom > 1;
  }

  zoomBy(factor: number, x = 0.5, y = 0.5): void {
    const { scene, camera } = this;
    if (!scene) return;
    const [left, top, right, bottom] = boxOf(camera, scene.basemap);
    const at = [left + (right - left) * x, top + (bottom - top) * y] as const;
    this.moveTo(zoomedAt(camera, factor, ...at, scene.basemap));
  }

  moveBy(right: number, down: number): void {
    const { scene, camera } = this;
    if (!scene) return;
    const { x, y, zoom } = camera;
    const { width, height } = scene.basemap;
    this.moveTo({ x: x + (right * width) / zoom, y: y + (down * height) / zoom, zoom });
  }

  hint(): void {
    const hint = this.find('.hint');
    if (!hint) return;
    hint.hidden = false;
    clearTimeout(this.hinting);
    this.hinting = setTimeout(() => (hint.hidden = true), HINT);
  }

  private moveTo(camera: Camera): void {
    if (!this.scene) return;
    this.camera = inside(camera, this.scene.basemap);
    this.hideTip();
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.draw());
    clearTimeout(this.telling);
    this.telling = setTimeout(() => this.tell(), QUIET);
  }

  /** Draws what the camera sees. */
  private draw(): void {
    const { scene, layer, camera } = this;
    const picture = this.find('svg');
    if (!scene || !layer || !picture) return;
    const { basemap, index } = scene;
    const box = boxOf(camera, basemap);
    const [left, top, right, bottom] = box;
    picture.setAttribute('viewBox', [left, top, right - left, bottom - top].join(' '));
    layer.show(index.clusters(box, this.spacing()), box);
    this.find('.frame')?.classList.toggle('movable', this.movable);
    if (this.hasSeveral || !layer.clusters.some(({ count }) => count > 1)) return;
    this.hasSeveral = true;
    this.requestUpdate();
  }

  /** Least distance of two markers, in units of the picture. */
  private spacing(zoom = this.camera.zoom): number {
    const { basemap, index } = this.scene!;
    const width = this.width || USUAL_WIDTH;
    const height = (width * basemap.height) / basemap.width;
    const least = Math.max(index.count < 1000 ? APART : APART_WIDE, APART_SHARE * Math.sqrt(width * height));
    return spacingFor(least, (width * zoom) / basemap.width);
  }

  /** Tells those who do not see the map what has come into view. */
  private tell(): void {
    const status = this.find('[role=status]');
    const count = this.layer?.clusters.reduce((sum, cluster) => sum + cluster.count, 0) ?? 0;
    if (status)
      status.textContent = fill(this.speech.shown.words.map.seen, {
        count: this.speech.number('municipalities', count),
      });
  }

  private readonly clicked = ({ target }: Event): void => {
    const cluster = this.layer?.clusterOf(target as Element);
    if (cluster) this.activate(cluster);
  };

  /** Shows more of a cluster, or tells of the municipalities where that is all there is to show. */
  private activate(cluster: Cluster): void {
    const { scene, camera } = this;
    if (!scene) return;
    const extent = scene.extentOf(cluster);
    const [left, top, right, bottom] = extent;
    const { width } = scene.basemap;
    if (isClosest(camera) || Math.max(right - left, bottom - top) < width / 10_000) {
      this.choose(scene.numbersOf(cluster), cluster);
      return;
    }
    const near = fitted(extent, scene.basemap, 1.5);
    this.moveTo({ ...near, zoom: Math.max(near.zoom, camera.zoom * 1.5) });
    this.draw();
  }

  private choose(numbers: readonly number[], origin: Cluster | HTMLElement | undefined): void {
    const { community, speech } = this;
    this.chosen = new Set(numbers);
    this.origin = origin;
    this.hideTip();
    this.requestUpdate();
    void this.updateComplete.then(() => this.find('.details')?.focus());
    void this.name(numbers.slice(0, TOLD)).then(() => {
      const municipalities = numbers.flatMap((number) => {
        const place = community.places[number];
        return place ? [{ id: place.id, name: place.name, country: speech.countryOf(number).code }] : [];
      });
      this.dispatchEvent(new CcSelectEvent(municipalities));
    });
  }

  private readonly closeDetails = (): void => {
    const { origin } = this;
    this.chosen = new Set();
    this.requestUpdate();
    void this.updateComplete.then(() => {
      if (origin instanceof HTMLElement) origin.focus();
      else if (origin) this.layer?.focus(this.layer.nearest(origin)?.name);
    });
  };

  private toggleList(open: boolean): void {
    this.isListOpen = open;
    this.requestUpdate();
  }

  private readonly handlers: ListHandlers = {
    choose: (number) => {
      const { scene, camera } = this;
      const spot = scene?.spotOf(number);
      if (scene && spot) {
        const [left, top, right, bottom] = boxOf(camera, scene.basemap);
        const isSeen = spot.x > left && spot.x < right && spot.y > top && spot.y < bottom;
        if (!isSeen) this.moveTo({ ...spot, zoom: camera.zoom });
      }
      this.choose([number], (this.renderRoot as ShadowRoot).activeElement as HTMLElement);
    },
    open: (code, most) => {
      this.opened = new Map([...this.opened, [code, most]]);
      const { from = 0, to = 0 } = this.community.countries.find((country) => country.code === code) ?? {};
      const shown = Math.min(to - from, most);
      void this.name(Array.from({ length: shown }, (_, i) => from + i));
      this.requestUpdate();
    },
  };

  private readonly press = (event: KeyboardEvent): void => {
    const { key } = event;
    const direction = KEYS[key];
    const here = this.layer?.focused();
    if (key === 'Escape') {
      if (this.find('.tip')?.hidden !== false && this.chosen.size) this.closeDetails();
      this.hideTip();
    } else if (event.altKey || event.ctrlKey || event.metaKey || !here) return;
    else if (direction) this.step(here, direction);
    else if (key === '+' || key === '=') this.zoomAt(here, 2);
    else if (key === '-') this.zoomAt(here, 0.5);
    else if (key === 'Home') this.layer?.focus(this.layer.clusters[0]?.name);
    else if (key === 'End') this.layer?.focus(this.layer.clusters.at(-1)?.name);
    else return;
    event.preventDefault();
  };

  private zoomAt({ x, y }: Cluster, factor: number): void {
    if (this.scene) this.moveTo(zoomedAt(this.camera, factor, x, y, this.scene.basemap));
  }

  /** Gives the focus to the next marker in a direction, and moves the map where that one is out of view. */
  private step(here: Cluster, direction: Direction): void {
    const { layer, scene } = this;
    if (!layer || !scene) return;
    let next = nextInDirection(here, layer.clusters, direction);
    if (!next && this.movable) {
      const { width, height } = scene.basemap;
      // Of the whole picture, in the few clusters that it shows as a whole.
      const far = scene.index.clusters([0, 0, width, height], this.spacing(1));
      const there = nextInDirection(here, far, direction);
      if (there) this.moveTo({ ...this.camera, x: there.x, y: there.y });
      this.draw();
      next = there && layer.nearest(there);
    }
    if (next) layer.focus(next.name);
  }

  // The tooltip: it stays until something else is pointed at, the map is left or Escape is pressed.

  private readonly point = (event: Event): void => {
    const { scene, layer } = this;
    const tip = this.find('.tip');
    const { target } = event;
    if (!scene || !layer || !tip || !(target instanceof Element) || target.closest('.tip')) return;
    const [left, top, right, bottom] = boxOf(this.camera, scene.basemap);
    const cluster = layer.clusterOf(target);
    if (cluster) {
      if (event.type === 'focusin') layer.activate(cluster.name);
      if (cluster.count === 1) void this.name(scene.numbersOf(cluster));
      const { label, language } = this.speech.marker(cluster, scene, this.chosen);
      this.showTip(label, language, (cluster.x - left) / (right - left), (cluster.y - top) / (bottom - top));
      return;
    }
    const code = target.getAttribute('data-code');
    const country = this.community.countries.find((known) => known.code === code);
    if (!country || !(event instanceof PointerEvent)) {
      tip.hidden = true;
      return;
    }
    const { value, language } = this.speech.country(country);
    const map = tip.parentElement!.getBoundingClientRect();
    this.showTip(value, language, (event.clientX - map.x) / map.width, (event.clientY - map.y) / map.height);
  };

  private showTip(text: string, language: string | undefined, x: number, y: number): void {
    const tip = this.find('.tip')!;
    tip.textContent = text;
    tip.lang = language ?? this.speech.shown.languages.words;
    tip.style.setProperty('--x', `${(x * 100).toFixed(1)}%`);
    tip.style.setProperty('--y', `${(y * 100).toFixed(1)}%`);
    tip.classList.toggle('below', y < 0.3);
    tip.hidden = false;
  }

  private readonly hideTip = (): void => {
    const tip = this.find('.tip');
    if (tip) tip.hidden = true;
  };

  private find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }
}

/** The smallest region that shows everybody. Of all municipalities of a feed no country is highlighted. */
function regionOf({ countries, longitudes, latitudes, partSize }: Community): string {
  const codes = partSize ? [] : countries.filter(({ tookPart }) => tookPart).map(({ code }) => code);
  const outermost: [number, number][] = [
    [Infinity, Infinity],
    [-Infinity, -Infinity],
  ];
  const [least, most] = outermost as [[number, number], [number, number]];
  longitudes.forEach((longitude, number) => {
    if (Number.isNaN(longitude)) return;
    const latitude = latitudes[number]!;
    least[0] = Math.min(least[0], longitude);
    least[1] = Math.min(least[1], latitude);
    most[0] = Math.max(most[0], longitude);
    most[1] = Math.max(most[1], latitude);
  });
  return chooseRegion(codes, least[0] <= most[0] ? [least, most] : [])?.name ?? 'world';
}

declare global {
  interface HTMLElementTagNameMap {
    'cc-participant-map': CcParticipantMap;
  }
}
