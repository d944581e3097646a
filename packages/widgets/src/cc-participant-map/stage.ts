import {
  clustersOf,
  nextInDirection,
  spacingFor,
  type Cluster,
  type Direction,
} from '@connective-cities/core/map';
import { fill } from '@connective-cities/core/language';
import type { Scene } from './scene.js';
import type { Speech } from './speech.js';

/** Further in, one would see the corners of a coast that was drawn for the whole. */
const CLOSEST = 24;
/** Least distance of two markers in pixels; more where their numbers are wide. */
const APART = 32;
const APART_WIDE = 44;
/** Markers beside each other at most, so that even the largest map holds a few hundred and no more. */
const BESIDE = 30;
/** Pixels of a map that is not on the page yet. */
const USUAL_WIDTH = 640;
/** Milliseconds of quiet after which a visitor is told what is in view. */
const QUIET = 400;
/** Milliseconds that the hint on how to zoom stays. */
const HINT = 2000;

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The element that a stage is a part of. */
export interface Host {
  readonly speech: Speech;
  readonly chosen: ReadonlySet<number>;
  /** Tells of municipalities that share a place. */
  choose(numbers: readonly number[], origin: Cluster): void;
  /** Asks for names of municipalities. */
  name(numbers: readonly number[]): unknown;
  closeDetails(): void;
}

interface Point {
  clientX: number;
  clientY: number;
}

const { hypot, max, min } = Math;
const within = (value: number, least: number, most: number): number => max(least, min(most, value));

/**
 * The picture with its markers, and what a visitor does on it: moves it with a mouse, with buttons and with the arrow keys, zooms
 * it with Ctrl or ⌘ and the wheel (which a trackpad's pinch arrives as), with two fingers and with keys. The wheel
 * alone and one finger move the page, as everywhere.
 *
 * Its nodes are kept by hand, because there may be hundreds of them in every frame: a marker stays while it stands for the
 * same places, so that neither focus nor a screen reader's place is lost.
 */
export class Stage {
  /** Middle of what is seen, in units of the picture, and how large; 1 shows all of it. */
  private x = 0;
  private y = 0;
  private zoom = 1;
  private scene!: Scene;
  private width = USUAL_WIDTH;
  /** All clusters of the scale, and its spacing. */
  private clusters: Cluster[] = [];
  private spacing = 0;
  /** Those that are seen, by name, with the items that hold their markers. */
  private seen = new Map<string, Cluster>();
  private readonly items = new Map<string, HTMLElement>();
  /** Name of the one marker that the Tab key reaches. */
  private active: string | undefined;
  /** What moves the picture at present: the middle of two fingers and their distance, or the mouse. */
  private grip: { x: number; y: number; apart: number } | undefined;
  private frame = 0;
  private telling: ReturnType<typeof setTimeout> | undefined;
  private hinting: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly map: HTMLElement,
    private readonly host: Host,
  ) {
    for (const [type, listener] of Object.entries(this.listeners))
      // Those that may stop the browser's own gesture are not passive.
      map.addEventListener(type, listener as (event: Event) => void, { passive: false });
    new ResizeObserver(([entry]) => {
      const width = Math.round(entry!.contentRect.width);
      // A map that is hidden keeps what it shows.
      if (!width || width === this.width) return;
      this.width = width;
      this.draw();
    }).observe(map);
  }

  /**
   * Shows a scene, and names all markers again: the language has changed, names have arrived, or the choice is another.
   *
   * @param everybody what of a new scene is to be seen at first
   */
  show(scene: Scene, everybody: (scene: Scene) => [xs: number[], ys: number[]]): void {
    if (scene === this.scene) for (const cluster of this.seen.values()) this.dress(cluster);
    else {
      this.scene = scene;
      this.spacing = 0;
      this.zoom = 1;
      this.items.clear();
      this.list.replaceChildren();
      this.fit(...everybody(scene), 1.25);
      // Nobody has moved it, so nobody is told.
      cancelAnimationFrame(this.frame);
      clearTimeout(this.telling);
    }
    this.draw();
  }

  zoomBy(factor: number, x = 0.5, y = 0.5): void {
    const { width, height } = this.scene.basemap;
    const gain = 1 / this.zoom - 1 / within(this.zoom * factor, 1, CLOSEST);
    this.moveTo(this.x + (x - 0.5) * width * gain, this.y + (y - 0.5) * height * gain, this.zoom * factor);
  }

  moveBy(right: number, down: number): void {
    const { width, height } = this.scene.basemap;
    this.moveTo(this.x + (right * width) / this.zoom, this.y + (down * height) / this.zoom);
  }

  /** Brings a municipality into view. */
  reveal(number: number): void {
    const { xs, ys } = this.scene;
    const spot = { x: xs[number]!, y: ys[number]! };
    if (!Number.isNaN(spot.x) && !this.sees(spot)) this.moveTo(spot.x, spot.y);
  }

  /** Gives the focus to the marker that stands for a cluster by now; without one, to the map itself. */
  focus(cluster: Cluster | undefined): void {
    const next = cluster && this.nearest(cluster);
    this.activate(next);
    ((this.items.get(next?.name ?? '')?.firstChild ?? this.map) as HTMLElement).focus({
      preventScroll: true,
    });
  }

  // What is seen

  private readonly list = this.find('.markers');
  private readonly tip = this.find('.tip');
  private readonly hint = this.find('.hint');

  private find(selector: string): HTMLElement {
    return this.map.parentElement!.querySelector<HTMLElement>(selector)!;
  }

  /** Shows what is around a point, or as near to it as the picture goes. */
  private moveTo(x: number, y: number, zoom = this.zoom): void {
    const { width, height } = this.scene.basemap;
    this.zoom = within(zoom, 1, CLOSEST);
    const [right, down] = [width / this.zoom / 2, height / this.zoom / 2];
    this.x = within(x, right, width - right);
    this.y = within(y, down, height - down);
    this.tip.hidden = true;
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.draw());
    clearTimeout(this.telling);
    this.telling = setTimeout(() => this.tell(), QUIET);
  }

  /** Shows positions as a whole, with some of what is around them. */
  private fit(xs: readonly number[], ys: readonly number[], margin: number, least = 1): void {
    const { width, height } = this.scene.basemap;
    const [left, right, top, bottom] = edgesOf(xs, ys);
    const zoom = 1 / (margin * max((right - left) / width, (bottom - top) / height));
    this.moveTo((left + right) / 2, (top + bottom) / 2, max(zoom, least));
  }

  /** Where something lies in what is seen: shares of width and height. */
  private shareOf({ x, y }: { x: number; y: number }): [x: number, y: number] {
    const { width, height } = this.scene.basemap;
    return [((x - this.x) * this.zoom) / width + 0.5, ((y - this.y) * this.zoom) / height + 0.5];
  }

  private sees(spot: { x: number; y: number }): boolean {
    return this.shareOf(spot).every((share) => share >= 0 && share <= 1);
  }

  private draw(): void {
    const { basemap, xs, ys } = this.scene;
    const { zoom, width } = this;
    const [wide, high] = [basemap.width / zoom, basemap.height / zoom];
    const box = [this.x - wide / 2, this.y - high / 2, wide, high];
    this.find('svg').setAttribute('viewBox', box.join(' '));
    const least = max(xs.length < 1000 ? APART : APART_WIDE, width / BESIDE);
    const spacing = spacingFor(least, (width * zoom) / basemap.width);
    if (spacing !== this.spacing) {
      this.spacing = spacing;
      this.clusters = clustersOf(xs, ys, spacing);
    }
    const focused = this.focused();
    const seen = this.clusters.filter((cluster) => this.sees(cluster));
    this.seen = new Map(seen.map((cluster) => [cluster.name, cluster]));
    for (const [name, item] of this.items) {
      if (this.seen.has(name)) continue;
      item.remove();
      this.items.delete(name);
    }
    let next = this.list.firstElementChild;
    for (const cluster of seen) {
      let item = this.items.get(cluster.name);
      if (!item) {
        item = document.createElement('li');
        item.append(document.createElement('button'));
        (item.firstChild as Element).setAttribute('part', 'marker');
        this.items.set(cluster.name, item);
        this.dress(cluster);
      }
      // From left to right at every scale: what stays is never moved.
      if (item === next) next = next.nextElementSibling;
      else this.list.insertBefore(item, next);
      const [x, y] = this.shareOf(cluster);
      item.style.setProperty('left', `${x * 100}%`);
      item.style.setProperty('top', `${y * 100}%`);
    }
    if (focused && !this.seen.has(focused.name)) this.focus(focused);
    else if (!this.seen.has(this.active!)) this.activate(seen[0]);
    const { classList } = this.map.parentElement!;
    classList.toggle('movable', zoom > 1);
    classList.toggle(
      'crowded',
      seen.some(({ points }) => points.length > 1),
    );
  }

  private dress(cluster: Cluster): void {
    const button = this.items.get(cluster.name)!.firstChild as HTMLButtonElement;
    const { chosen, speech } = this.host;
    const { label, language, text, kind } = speech.marker(cluster);
    const isChosen = chosen.size > 0 && cluster.points.some((number) => chosen.has(number));
    button.textContent = text;
    for (const [name, value] of Object.entries({
      name: cluster.name,
      class: kind,
      tabindex: cluster.name === this.active ? '0' : '-1',
      lang: language,
      'aria-label': label,
      'aria-current': isChosen && 'true',
    }))
      if (value) button.setAttribute(name, value);
      else button.removeAttribute(name);
  }

  /** Tells those who do not see the map what has come into view. */
  private tell(): void {
    const { speech } = this.host;
    const count = [...this.seen.values()].reduce((sum, { points }) => sum + points.length, 0);
    this.find('[role=status]').textContent = fill(speech.shown.words.map.seen, {
      count: speech.number('municipalities', count),
    });
  }

  // Markers

  /** The cluster of the marker that an element belongs to. */
  private clusterOf(element: Element | null): Cluster | undefined {
    const button = element?.closest('button');
    return button ? this.seen.get(button.name) : undefined;
  }

  /** The cluster whose marker has the focus. */
  private focused(): Cluster | undefined {
    return this.clusterOf((this.map.getRootNode() as ShadowRoot).activeElement);
  }

  /** Makes a marker the one that the Tab key reaches. */
  private activate(cluster: Cluster | undefined): void {
    const before = this.seen.get(this.active!);
    this.active = cluster?.name;
    if (before) this.dress(before);
    if (cluster) this.dress(cluster);
  }

  /** What is seen of a cluster: what shares a place with it, else the nearest. */
  private nearest({ x, y, points: [first] }: Cluster): Cluster | undefined {
    const far = (other: Cluster) => (other.points.includes(first!) ? -1 : hypot(other.x - x, other.y - y));
    return [...this.seen.values()].reduce<Cluster | undefined>(
      (best, other) => (best && far(best) <= far(other) ? best : other),
      undefined,
    );
  }

  /** Shows more of a cluster, or tells of the municipalities where that is all there is to show. */
  private open(cluster: Cluster): void {
    const { basemap, xs, ys } = this.scene;
    const { points } = cluster;
    const placed = [points.map((point) => xs[point]!), points.map((point) => ys[point]!)] as const;
    const [left, right, top, bottom] = edgesOf(...placed);
    if (this.zoom >= CLOSEST || max(right - left, bottom - top) < basemap.width / 10_000)
      this.host.choose(points, cluster);
    else {
      this.fit(...placed, 1.5, this.zoom * 1.5);
      this.draw();
    }
  }

  /** Gives the focus to the next marker in a direction, and moves the map where that one is out of view. */
  private step(here: Cluster, direction: Direction): void {
    const next = nextInDirection(here, this.clusters, direction);
    if (!next) return;
    if (!this.sees(next)) {
      this.moveTo(next.x, next.y);
      this.draw();
    }
    this.focus(next);
  }

  // The tooltip: it stays until something else is pointed at, the map is left or Escape is pressed.

  private readonly point = (event: Event): void => {
    const { tip } = this;
    const target = event.target as Element;
    if (target === tip) return;
    const { speech } = this.host;
    const cluster = this.clusterOf(target);
    if (cluster) {
      if (event.type === 'focusin') this.activate(cluster);
      if (cluster.points.length === 1) this.host.name(cluster.points);
      const { label, language } = speech.marker(cluster);
      this.showTip(label, language, ...this.shareOf(cluster));
      return;
    }
    const code = target.getAttribute('data-code');
    const country = speech.community.countries.find((known) => known.code === code);
    tip.hidden = !country || event.type === 'focusin';
    if (tip.hidden) return;
    const { value, language } = speech.country(country!);
    this.showTip(value, language, ...this.shareAt(event as PointerEvent));
  };

  private showTip(text: string, language: string, x: number, y: number): void {
    const { tip } = this;
    tip.textContent = text;
    tip.lang = language;
    tip.style.setProperty('--x', `${x * 100}%`);
    tip.style.setProperty('--y', `${y * 100}%`);
    tip.classList.toggle('below', y < 0.3);
    tip.hidden = false;
  }

  private readonly hideTip = (): void => {
    this.tip.hidden = true;
  };

  // Gestures

  /** Where on the map something happens: shares of width and height. */
  private shareAt({ clientX, clientY }: Point): [x: number, y: number] {
    const { left, top, width, height } = this.map.getBoundingClientRect();
    return [(clientX - left) / (width || 1), (clientY - top) / (height || 1)];
  }

  /** Moves the picture as what holds it moves: a mouse, or two fingers; with nothing, lets go of it. */
  private follow(one?: Point, other = one): void {
    const before = this.grip;
    this.grip = undefined;
    if (!one || !other) return;
    const [x, y] = this.shareAt({
      clientX: (one.clientX + other.clientX) / 2,
      clientY: (one.clientY + other.clientY) / 2,
    });
    const apart = hypot(one.clientX - other.clientX, one.clientY - other.clientY) || 1;
    this.grip = { x, y, apart };
    if (!before) return;
    this.moveBy(before.x - x, before.y - y);
    this.zoomBy(apart / before.apart, x, y);
  }

  private readonly pinch = (event: TouchEvent): void => {
    const [one, other, more] = event.touches;
    if (!other || more) this.follow();
    else {
      if (event.cancelable) event.preventDefault();
      this.follow(one, other);
    }
  };

  private readonly letGo = (): void => this.follow();

  private readonly listeners = {
    wheel: (event: WheelEvent): void => {
      const { hint } = this;
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        const lines = event.deltaMode === 1 ? 24 : 1;
        const factor = Math.exp(-event.deltaY * lines * 0.008);
        this.zoomBy(within(factor, 0.5, 2), ...this.shareAt(event));
      } else {
        hint.hidden = false;
        clearTimeout(this.hinting);
        this.hinting = setTimeout(() => (hint.hidden = true), HINT);
      }
    },
    touchstart: this.pinch,
    touchmove: this.pinch,
    touchend: this.pinch,
    pointerdown: (event: PointerEvent): void => {
      const isOnMarker = this.clusterOf(event.target as Element);
      if (event.pointerType !== 'touch' && !event.button && !isOnMarker && this.zoom > 1) this.follow(event);
    },
    pointermove: (event: PointerEvent): void => {
      if (event.pointerType === 'touch' || !this.grip) return;
      this.map.setPointerCapture(event.pointerId);
      this.follow(event);
    },
    pointerup: this.letGo,
    pointercancel: this.letGo,
    pointerover: this.point,
    pointerleave: this.hideTip,
    focusin: this.point,
    focusout: this.hideTip,
    click: ({ target }: Event): void => {
      const cluster = this.clusterOf(target as Element);
      if (cluster) this.open(cluster);
    },
    keydown: (event: KeyboardEvent): void => {
      const { key } = event;
      const direction = DIRECTIONS[key];
      const here = this.focused();
      if (key === 'Escape') {
        if (this.tip.hidden) this.host.closeDetails();
        this.hideTip();
      } else if (!here || event.altKey || event.ctrlKey || event.metaKey) return;
      else if (direction) this.step(here, direction);
      else if (key === '+' || key === '=') this.zoomBy(2, ...this.shareOf(here));
      else if (key === '-') this.zoomBy(0.5, ...this.shareOf(here));
      else if (key === 'Home') this.focus([...this.seen.values()][0]);
      else if (key === 'End') this.focus([...this.seen.values()].at(-1));
      else return;
      event.preventDefault();
    },
  };
}

/** The outermost of some positions, of one at least. */
function edgesOf(
  xs: readonly number[],
  ys: readonly number[],
): [left: number, right: number, top: number, bottom: number] {
  const edge = (values: readonly number[], outer: (...values: number[]) => number) =>
    // One by one: there may be more of them than a function takes.
    values.reduce((one, other) => outer(one, other));
  return [edge(xs, min), edge(xs, max), edge(ys, min), edge(ys, max)];
}
