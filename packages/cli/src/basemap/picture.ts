import type { Projection } from '@connective-cities/core/map';
import {
  geoAzimuthalEqualArea,
  geoConicConformal,
  geoEqualEarth,
  geoStream,
  type GeoProjection,
} from 'd3-geo';
import { BasemapFault } from './fault.js';
import { fitProjection } from './polynomials.js';
import type { RegionRecipe } from './recipe.js';
import { dense, type Position, type Ring } from './rings.js';

/** Space around the frame, as a share of the picture's width. */
const MARGIN = 0.012;

/** How far land is drawn beyond the picture, in units, so that its outline there is not seen. */
const BLEED = 24;

/** A picture to be drawn: its projection and size. */
export interface Picture {
  /** As maps know it. */
  projection: Projection;
  /** As it is drawn: this one knows to cut what crosses the date line or the edge. */
  exact: GeoProjection;
  width: number;
  height: number;
}

/**
 * Fits a region's frame into a picture of its width.
 *
 * @throws BasemapFault where the picture is such that no polynomial can say what lies where
 */
export function pictureOf(region: RegionRecipe, name: string): Picture {
  const { frame, middle, width } = region;
  const [west, south, east, north] = frame;
  const longitude = middle ?? (west + east) / 2;
  // Long lines have been made dense already.
  const exact = kindOf(region, longitude).precision(0).scale(1).translate([0, 0]);
  const project = (at: Position) => exact(at) as Position;
  const steps = Array.from({ length: 201 }, (_, step) => step / 200);
  // A hair inside, for the date line's two sides are the same longitude.
  const along = (from: number, to: number) => steps.map((step) => from + 1e-6 + (to - from - 2e-6) * step);
  const edge = along(west, east)
    .flatMap((at) => [project([at, south]), project([at, north])])
    .concat(along(south, north).flatMap((at) => [project([west + 1e-6, at]), project([east - 1e-6, at])]));
  const xs = edge.map(([x]) => x);
  const ys = edge.map(([, y]) => y);
  const margin = width * MARGIN;
  const scale = round((width - 2 * margin) / (Math.max(...xs) - Math.min(...xs)), 2);
  exact
    .scale(scale)
    .translate([round(margin - Math.min(...xs) * scale, 1), round(margin - Math.min(...ys) * scale, 1)]);
  const height = Math.round(2 * margin + (Math.max(...ys) - Math.min(...ys)) * scale);
  const projection = fitProjection(longitude, project, { width, height });
  if (!projection) throw new BasemapFault((words) => words.noProjection(name));
  return { projection, exact, width, height };
}

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

/** The projection of a region around the middle of its frame. */
function kindOf({ projection, frame: [, south, , north] }: RegionRecipe, longitude: number): GeoProjection {
  if (projection === 'equal-earth') return geoEqualEarth().rotate([-longitude, 0]);
  if (projection === 'azimuthal-equal-area')
    return geoAzimuthalEqualArea().rotate([-longitude, -(south + north) / 2]);
  // Two sixths from the edges, a conic's scale differs least.
  const parallels = [south + (north - south) / 6, north - (north - south) / 6].map((at) => round(at, 1));
  return geoConicConformal()
    .parallels(parallels as Position)
    .rotate([-longitude, 0]);
}

/** Draws polygons of degrees into a picture: rings in its units, cut at its edge, or whole. */
export function createDraw(
  picture: Picture,
  bleed: number | null = BLEED,
): (polygon: readonly Ring[]) => Ring[] {
  const { exact, width, height } = picture;
  const extent: [Position, Position] | null =
    bleed === null
      ? null
      : [
          [-bleed, -bleed],
          [width + bleed, height + bleed],
        ];
  return (polygon) => {
    const rings: Ring[] = [];
    let ring: Ring = [];
    const sink = {
      polygonStart() {},
      polygonEnd() {},
      sphere() {},
      lineStart() {
        ring = [];
      },
      point(x: number, y: number) {
        ring.push([x, y]);
      },
      lineEnd() {
        if (ring.length > 2) rings.push([...ring, ring[0]!]);
      },
    };
    geoStream({ type: 'Polygon', coordinates: polygon.map(dense) }, exact.clipExtent(extent).stream(sink));
    return rings;
  };
}
