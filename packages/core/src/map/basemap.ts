import type { Projection } from './projection.js';

/** A place in the picture that stands for a country: its code, x, y. */
export type BasemapPoint = readonly [country: string, x: number, y: number];

/** West, south, east and north, in degrees; across the date line, east is more than 180. */
export type Frame = readonly [west: number, south: number, east: number, north: number];

/**
 * A basemap: a picture of a part of the world in integers, projected when it was built
 * (`connective basemap build`). Outlines are SVG path data, to be filled by the rule `evenodd`: closed rings of
 * positions alone (`M1,2 3,4 5,6z`). In its file they are packed (`packOutlines`), and `readBasemap` unpacks them.
 *
 * It holds `countries` or `land`: where the countries are known, land is all of them together and
 * borders are their outlines; `land` alone shows no borders at all.
 */
export interface Basemap {
  format: 'connective-cities/basemap';
  /** Major and minor; readers of 1 read every 1.x. */
  version: string;
  /** Name by which it is asked for. */
  region: string;
  projection: Projection;
  /** The picture is `0 0 width height`; land ends a little outside of it where the picture cuts it. */
  width: number;
  height: number;
  /** A box that lies in the picture as a whole, a margin around it. */
  frame: Frame;
  /** Outline of all land, without borders. */
  land?: string;
  /** Outline of each country, by its code of ISO 3166-1, or `XK`. A country cut by the picture's edge is here, too. */
  countries?: Readonly<Record<string, string>>;
  /**
   * Countries that are too small for their outline to be seen, and places far from their country: drawn as dots.
   * Where the country is in `countries` as well, its dot is needed only to highlight it.
   */
  points: readonly BasemapPoint[];
  /** Footnotes to names of countries: texts by code and language. */
  notes?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Where the outlines come from, with the licences' notices. */
  source: string;
}
