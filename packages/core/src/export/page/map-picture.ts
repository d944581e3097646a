import { createProject, type Basemap } from '../../map/index.js';
import { html, type Markup } from './markup.js';
import { names } from './map-names.js';
import { partsOf, windowAround, within, type Box, type OutlinePart } from './map-window.js';

/** What is marked on the map: a place, by its name in the language of the page. */
export interface MapMarker {
  name: string;
  /** Language of the name. */
  language: string;
  lon: number;
  lat: number;
  presents: boolean;
}

/** What the map shows. */
export interface MapContent {
  /** What the picture is, in words. */
  title: string;
  /** Countries to highlight: their names by code. */
  countries: ReadonlyMap<string, string>;
  markers: readonly MapMarker[];
}

/** Width of the column in which the picture stands, in CSS pixels: what marks and names are sized by. */
const COLUMN = 680;

/** Units of a basemap that are one in the picture. */
const COARSER = 2;

/** A basemap in the picture's units, read once for all pages. */
interface Drawn {
  width: number;
  height: number;
  project: (longitude: number, latitude: number) => readonly [x: number, y: number];
  land: OutlinePart[];
  outlines: { code: string; parts: OutlinePart[] }[];
  dots: { code: string; x: number; y: number; stands: boolean }[];
}

const drawn = new WeakMap<Basemap, Drawn>();

function drawnOf(basemap: Basemap): Drawn {
  const known = drawn.get(basemap);
  if (known) return known;
  const { projection, width, height, countries = {}, land = '', points } = basemap;
  const project = createProject(projection);
  const fresh: Drawn = {
    width: Math.round(width / COARSER),
    height: Math.round(height / COARSER),
    project: (longitude, latitude) => {
      const [x, y] = project(longitude, latitude);
      return [x / COARSER, y / COARSER];
    },
    land: partsOf(land, COARSER),
    outlines: Object.entries(countries).map(([code, path]) => ({ code, parts: partsOf(path, COARSER) })),
    // Without an outline a dot stands for its country; else it only helps to see it.
    dots: points.map(([code, x, y]) => ({
      code,
      x: x / COARSER,
      y: y / COARSER,
      stands: !Object.hasOwn(countries, code),
    })),
  };
  drawn.set(basemap, fresh);
  return fresh;
}

/** Colours without a style sheet, by day. A coast line has 3:1 against the sea (WCAG 2.2, 1.4.11), a country too. */
export const mapColours = {
  sea: '#eef3f6',
  land: '#d3dadc',
  coast: '#6d8089',
  border: '#fbfcfc',
  country: '#2b7a81',
  mark: '#8a2b06',
} as const;

/**
 * The map as SVG: presentation attributes alone, so that it holds under `style-src 'self'` and where the page's
 * style sheet is missing. Marks are told apart by their form, and each has its name.
 */
export function mapPicture(basemap: Basemap, { title, countries, markers }: MapContent): Markup {
  const map = drawnOf(basemap);
  const placed = markers
    .map((marker) => {
      const [x, y] = map.project(marker.lon, marker.lat);
      return { ...marker, x, y };
    })
    .filter(({ x, y }) => x >= 0 && x <= map.width && y >= 0 && y <= map.height);
  const taking = map.outlines.filter(({ code }) => countries.has(code));
  const picture: Box = [0, 0, map.width, map.height];
  const seen = windowAround(map, [
    ...taking.flatMap(({ parts }) => parts.map(({ box }) => clipped(box, picture))),
    ...map.dots.filter(({ code }) => countries.has(code)).map(({ x, y }): Box => [x, y, x, y]),
    ...placed.map(({ x, y }): Box => [x, y, x, y]),
  ]);
  const [left, top, right, bottom] = seen;
  const { sea, land, coast, border, country } = mapColours;
  const rest = map.outlines.filter(({ code }) => !countries.has(code)).flatMap(({ parts }) => parts);
  const dots = map.dots.filter(({ x, y }) => x > left && x < right && y > top && y < bottom);
  const islands = dots.filter(({ code, stands }) => stands && !countries.has(code)).map(pointAt);
  const small = dots.filter(({ code }) => countries.has(code));

  return html`<svg
    viewBox="${left} ${top} ${right - left} ${bottom - top}"
    role="img"
    aria-labelledby="map-title"
    stroke-linejoin="round"
    stroke-linecap="round"
    fill-rule="evenodd"
  >
    <title id="map-title">${title}</title>
    <defs><path id="map-land" d="${within([...rest, ...map.land], seen)}" ${fixed} /></defs>
    <rect class="sea" x="${left}" y="${top}" width="${right - left}" height="${bottom - top}" fill="${sea}" />
    <use
      class="coast"
      href="#map-land"
      fill="${land}"
      stroke="${coast}"
      stroke-width="2"
      paint-order="stroke"
    />
    <use class="border" href="#map-land" fill="none" stroke="${border}" stroke-width="0.7" />
    ${
      islands.length > 0 &&
      html`<path class="rim" stroke="${coast}" stroke-width="4.5" d="${islands.join('')}" ${fixed} />
        <path class="island" stroke="${land}" stroke-width="3" d="${islands.join('')}" ${fixed} />`
    }
    <g class="country" fill="${country}" stroke="${border}" stroke-width="0.7">
      ${taking.map(
        ({ code, parts }) =>
          html`<path d="${within(parts, seen)}" ${fixed}><title>${countries.get(code)}</title></path> `,
      )}
    </g>
    <g class="small" stroke="${country}" stroke-width="7">
      ${small.map((dot) => html`<path d="${pointAt(dot)}" ${fixed}><title>${countries.get(dot.code)}</title></path> `)}
    </g>
    <g>${placed.map(markOf)}</g>
    ${names(placed, seen, COLUMN)}
  </svg>`;
}

/** Strokes as wide as they are told, however large the picture is. */
const fixed = html`vector-effect="non-scaling-stroke"`;

/** A line without length: its ends are a dot. */
const pointAt = ({ x, y }: { x: number; y: number }): string => `M${round(x)} ${round(y)}h.01`;

/** A line without length that leads down: its ends are a square on its corner. */
const cornerAt = ({ x, y }: { x: number; y: number }): string => `M${round(x)} ${round(y)}l.01.01`;

const round = (value: number): number => Number(value.toFixed(1));

function clipped([left, top, right, bottom]: Box, [minX, minY, maxX, maxY]: Box): Box {
  const into = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value));
  return [into(left, minX, maxX), into(top, minY, maxY), into(right, minX, maxX), into(bottom, minY, maxY)];
}

interface Placed extends MapMarker {
  x: number;
  y: number;
}

/** A round mark for who took part, a square on its corner for who presented; both with a rim. */
export function markOf(marker: Placed): Markup {
  const { name, language, presents } = marker;
  const shape = html`d="${presents ? cornerAt(marker) : pointAt(marker)}"
  stroke-linecap="${presents ? 'square' : 'round'}" ${fixed}`;
  return html`<path class="rim-of-mark" stroke="#fff" stroke-width="12" ${shape} /><path
      class="mark"
      stroke="${mapColours.mark}"
      stroke-width="9"
      ${shape}
      >${name !== '' && html`<title lang="${language}">${name}</title>`}</path
    > `;
}
