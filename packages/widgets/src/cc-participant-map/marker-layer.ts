import type { Box, Cluster } from '@connective-cities/core/map';

/** How a marker is shown and named. */
export interface MarkerLook {
  /** Accessible name, and what its tooltip says. */
  label: string;
  /** Language of the label, where it differs from its surroundings. */
  language: string | undefined;
  /** What stands in it: how many municipalities it is for; nothing in one's own. */
  text: string;
  /** Class names. */
  kind: string;
  /** Whether its municipality is the chosen one. */
  chosen: boolean;
}

interface Marker {
  item: HTMLLIElement;
  button: HTMLButtonElement;
  cluster: Cluster;
}

/**
 * The buttons on a map. They are kept while they stand for the same places, so that neither focus nor
 * a screen reader's place is lost; and they are made by hand, because there may be hundreds of them in
 * every frame.
 */
export class MarkerLayer {
  /** Clusters that are shown, in the order in which they stand. */
  clusters: Cluster[] = [];
  /** Name of the one marker that the Tab key reaches. */
  active: string | undefined;

  private readonly markers = new Map<string, Marker>();
  private readonly byItem = new WeakMap<Element, Marker>();

  constructor(
    readonly list: HTMLElement,
    private readonly look: (cluster: Cluster) => MarkerLook,
  ) {}

  /** Shows these clusters where they lie in a box. */
  show(clusters: Cluster[], [left, top, right, bottom]: Box): void {
    const focused = this.focused();
    const names = new Set(clusters.map(({ name }) => name));
    for (const [name, { item }] of this.markers) {
      if (names.has(name)) continue;
      item.remove();
      this.markers.delete(name);
    }
    let next = this.list.firstElementChild;
    for (const cluster of clusters) {
      const marker = this.markers.get(cluster.name) ?? this.make(cluster);
      marker.cluster = cluster;
      // In the order of the index, which is the same at every scale: what stays is never moved.
      if (marker.item === next) next = next.nextElementSibling;
      else this.list.insertBefore(marker.item, next);
      const { style } = marker.item;
      style.setProperty('left', `${((cluster.x - left) / (right - left)) * 100}%`);
      style.setProperty('top', `${((cluster.y - top) / (bottom - top)) * 100}%`);
    }
    this.clusters = clusters;
    if (focused && !names.has(focused.name)) this.focus(this.nearest(focused)?.name);
    else if (!names.has(this.active ?? '')) this.activate(clusters[0]?.name);
  }

  /** Names all markers again: the language has changed, names have arrived, or the choice is another. */
  refresh(): void {
    for (const marker of this.markers.values()) this.dress(marker);
  }

  /** The cluster whose marker has the focus. */
  focused(): Cluster | undefined {
    const root = this.list.getRootNode() as ShadowRoot;
    return this.clusterOf(root.activeElement);
  }

  /** The cluster of the marker that an element belongs to. */
  clusterOf(element: Element | null): Cluster | undefined {
    const item = element?.closest('li');
    return item ? this.byItem.get(item)?.cluster : undefined;
  }

  /** Makes a marker the one that the Tab key reaches. */
  activate(name: string | undefined): void {
    const set = (key: string | undefined, index: number) => {
      const button = this.markers.get(key ?? '')?.button;
      if (button) button.tabIndex = index;
    };
    set(this.active, -1);
    set((this.active = name), 0);
  }

  /** Gives a marker the focus; without one, the map itself. */
  focus(name: string | undefined): void {
    this.activate(name ?? this.clusters[0]?.name);
    const button = this.markers.get(name ?? '')?.button;
    (button ?? this.list.parentElement)?.focus({ preventScroll: true });
  }

  /** The cluster that shares a place with another one, else the nearest. */
  nearest({ x, y, runs }: Cluster): Cluster | undefined {
    const [[first = 0] = []] = runs;
    let best: Cluster | undefined;
    let least = Infinity;
    for (const cluster of this.clusters) {
      const shares = cluster.runs.some(([from, to]) => from <= first && first < to);
      const far = shares ? -1 : Math.hypot(cluster.x - x, cluster.y - y);
      if (far < least) [best, least] = [cluster, far];
    }
    return best;
  }

  private make(cluster: Cluster): Marker {
    const { ownerDocument } = this.list;
    const item = ownerDocument.createElement('li');
    const button = ownerDocument.createElement('button');
    button.type = 'button';
    button.tabIndex = -1;
    item.append(button);
    const marker = { item, button, cluster };
    this.dress(marker);
    this.markers.set(cluster.name, marker);
    this.byItem.set(item, marker);
    return marker;
  }

  private dress({ button, cluster }: Marker): void {
    const { label, language, text, kind, chosen } = this.look(cluster);
    button.className = kind;
    button.textContent = text;
    button.setAttribute('part', 'marker');
    button.setAttribute('aria-label', label);
    set(button, 'aria-current', chosen ? 'true' : undefined);
    set(button, 'lang', language);
  }
}

function set(element: Element, name: string, value: string | undefined): void {
  if (value) element.setAttribute(name, value);
  else element.removeAttribute(name);
}
