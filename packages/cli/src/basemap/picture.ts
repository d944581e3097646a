import { createProject, type Projection } from '@connective-cities/core/map';
import {
  geoAzimuthalEqualArea,
  geoConicConformal,
  geoEqualEarth,
  geoStream,
  type GeoProjection,
} from 'd3-geo';
import type { RegionRecipe } from './recipe.js';
import { dense, type Ring } from './rings.js';

/** Space around the frame, as a share of the picture's width. */
const MARGIN = 0.012;

/** How far land is drawn beyond the picture, in units, so that its outline there is not seen. */
const BLEED = 24;

/** A picture to be drawn: its projection and size. */
export interface Picture {
  projection: Projection;
  width: number;
  height: number;
}

/** Fits a region's frame into a picture of its width. */
export function pictureOf({ projection: name, frame, middle, width }: RegionRecipe): Picture {
  const [west, south, east, north] = frame;
  const place = { longitude: middle ?? (west + east) / 2, scale: 1, x: 0, y: 0 };
  // Two sixths from the edges, a conic's scale differs least.
  const parallels = [south + (north - south) / 6, north - (north - south) / 6].map((at) => round(at, 1));
  const unfitted: Projection =
    name === 'conic-conformal'
      ? { name, ...place, parallels: [parallels[0]!, parallels[1]!] }
      : name === 'equal-earth'
        ? { name, ...place }
        : { name, ...place, latitude: (south + north) / 2 };
  const project = createProject(unfitted);
  const steps = Array.from({ length: 201 }, (_, step) => step / 200);
  // A hair inside, for the date line's two sides are the same longitude.
  const along = (from: number, to: number) => steps.map((step) => from + 1e-6 + (to - from - 2e-6) * step);
  const edge = along(west, east)
    .flatMap((longitude) => [project(longitude, south), project(longitude, north)])
    .concat(
      along(south, north).flatMap((latitude) => [
        project(west + 1e-6, latitude),
        project(east - 1e-6, latitude),
      ]),
    );
  const xs = edge.map(([x]) => x);
  const ys = edge.map(([, y]) => y);
  const margin = width * MARGIN;
  const scale = round((width - 2 * margin) / (Math.max(...xs) - Math.min(...xs)), 2);
  return {
    projection: {
      ...unfitted,
      scale,
      x: round(margin - Math.min(...xs) * scale, 1),
      y: round(margin - Math.min(...ys) * scale, 1),
    },
    width,
    height: Math.round(2 * margin + (Math.max(...ys) - Math.min(...ys)) * scale),
  };
}

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

/** The same projection in d3-geo, which knows to cut what crosses the date line or the edge. */
function secondOf({ projection }: Picture): GeoProjection {
  const { longitude, scale, x, y } = projection;
  const second =
    projection.name === 'equal-earth'
      ? geoEqualEarth()
      : projection.name === 'conic-conformal'
        ? geoConicConformal().parallels([...projection.parallels])
        : geoAzimuthalEqualArea();
  const latitude = projection.name === 'azimuthal-equal-area' ? projection.latitude : 0;
  // Long lines have been made dense already.
  return second.rotate([-longitude, -latitude]).scale(scale).translate([x, y]).precision(0);
}

/** Draws polygons of degrees into a picture: rings in its units, cut at its edge, or whole. */
export function createDraw(
  picture: Picture,
  bleed: number | null = BLEED,
): (polygon: readonly Ring[]) => Ring[] {
  const projection = secondOf(picture);
  if (bleed !== null)
    projection.clipExtent([
      [-bleed, -bleed],
      [picture.width + bleed, picture.height + bleed],
    ]);
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
    geoStream({ type: 'Polygon', coordinates: polygon.map(dense) }, projection.stream(sink));
    return rings;
  };
}
