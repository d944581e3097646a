import { createProject, packOutlines, type Basemap, type BasemapPoint } from '@connective-cities/core/map';
import { geoCentroid } from 'd3-geo';
import { BasemapFault } from './fault.js';
import { dissolve, ringOf, simplifyOutlines, unite, type Outlines, type Shapes } from './outlines.js';
import { createDraw, pictureOf, type Picture } from './picture.js';
import type { Detail, Recipe } from './recipe.js';
import { isInside, planarArea, type Position, type Ring } from './rings.js';
import type { Worldview } from './worldview.js';

/** Area below which a highlighted country is hard to see, in square units of a picture that is 2,000 wide. */
const HARD_TO_SEE = 48;

/** Share of a country's area from which on it counts as shown. */
const WHOLE = 0.95;

/** What a basemap is built from. */
export interface Ingredients {
  /** Name of the region in the recipe. */
  name: string;
  recipe: Recipe;
  worldview: Worldview;
  /** Where the outlines come from, as the file says it. */
  credit: string;
}

/** A built basemap, with and without borders. */
export interface BuiltBasemap {
  map: Basemap;
  borderless: Basemap;
}

/**
 * Builds the basemap of a region.
 *
 * @throws BasemapFault where the recipe has no such region, or no land lies in its frame
 */
export function buildBasemap({ name, recipe, worldview, credit }: Ingredients): BuiltBasemap {
  const region = recipe.regions[name];
  if (!region)
    throw new BasemapFault((words) => words.noRegion(name, Object.keys(recipe.regions).join(', ')));
  const picture = pictureOf(region, name);
  const shapes = shapesOf(worldview, picture);
  if (shapes.size === 0) throw new BasemapFault((words) => words.noLand(name));

  const outlines = outlinesOf(shapes, region);
  const rings = outlines.rings.map(({ country, arcs }) => [country, ringOf(outlines.arcs, arcs)] as const);
  const areas = areasOf(rings);
  const dots = dotsOf(recipe, worldview, picture, {
    area: (country) => areas.get(country) ?? 0,
    covers: (country, at) =>
      isInside(
        at,
        rings.flatMap(([owner, ring]) => (owner === country ? [ring] : [])),
      ),
  });

  const coast = outlinesOf(unite(shapes, 'land'), { ...region, ...region.borderless });
  const land = coast.rings.map(({ arcs }) => ringOf(coast.arcs, arcs));
  const landAreas = areasOf(
    [...shapes].flatMap(([country, polygons]) => polygons.flat().map((ring) => [country, ring] as const)),
  );
  const landDots = dotsOf(recipe, worldview, picture, {
    // Of a large country the middle may lie in the sea; it needs no dot.
    area: (country, middle) =>
      (landAreas.get(country) ?? 0) > 4 * HARD_TO_SEE || isInside(middle(), land) ? Infinity : 0,
    covers: (_, at) => isInside(at, land),
  });

  const head = {
    format: 'connective-cities/basemap' as const,
    version: '1.0',
    region: name,
    projection: picture.projection,
    width: picture.width,
    height: picture.height,
    frame: region.frame,
  };
  const tail = { ...(recipe.notes && { notes: recipe.notes }), source: credit };
  return {
    map: { ...head, countries: packed(outlines), points: dots, ...tail },
    borderless: {
      ...head,
      land: packed(coast).land ?? '',
      points: landDots,
      ...tail,
    },
  };
}

const packed = ({ arcs, rings }: Outlines) => packOutlines(arcs, rings);

function outlinesOf(shapes: Shapes, { smallest, tolerance }: Detail): Outlines {
  return simplifyOutlines(dissolve(shapes, smallest), tolerance);
}

/** Polygons of countries in units of the picture; what lies outside of it is left out. */
function shapesOf({ pieces }: Worldview, picture: Picture): Shapes {
  const draw = createDraw(picture);
  const shapes = new Map<string, Ring[][]>();
  for (const { country, rings } of pieces) {
    const drawn = draw(rings).filter((ring) => isSeen(ring, picture));
    if (drawn.length === 0) continue;
    shapes.set(country, [...(shapes.get(country) ?? []), ...drawn.map((ring) => [ring])]);
  }
  return new Map([...shapes].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

function isSeen(ring: Ring, { width, height }: Picture): boolean {
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  return Math.max(...xs) > 0 && Math.min(...xs) < width && Math.max(...ys) > 0 && Math.min(...ys) < height;
}

/** What is drawn of a country, and the land that covers its places. */
interface Drawn {
  /** Area in square units; nothing where its places lie in no land of the picture. */
  area: (country: string, middle: () => Position) => number;
  covers: (country: string, position: Position) => boolean;
}

/** Dots: for places that no outline covers, and for countries that are too small to be seen. */
function dotsOf({ places }: Recipe, { pieces }: Worldview, picture: Picture, drawn: Drawn): BasemapPoint[] {
  const project = createProject(picture.projection);
  const dots: BasemapPoint[] = [];
  const dot = (country: string, [x, y]: Position) => {
    if (x > 0 && x < picture.width && y > 0 && y < picture.height) dots.push([country, x, y]);
  };
  const rounded = (at: Position) => project(...at).map(Math.round) as Position;
  for (const { country, at } of places) {
    if (!drawn.covers(country, project(...at))) dot(country, rounded(at));
  }
  const marked = new Set(dots.map(([country]) => country));
  for (const country of new Set(pieces.map((piece) => piece.country))) {
    const middle = () => rounded(middleOf(pieces, country));
    const area = drawn.area(country, middle);
    if (area >= HARD_TO_SEE * (picture.width / 2000) ** 2) continue;
    if (area > 0 || !marked.has(country)) dot(country, middle());
  }
  return dots.toSorted(([one, x], [other, otherX]) => (one < other ? -1 : one > other ? 1 : x - otherX));
}

/** Areas of countries by their rings; a hole is so much smaller than what it is in that it does not matter here. */
function areasOf(rings: Iterable<readonly [country: string, ring: Ring]>): Map<string, number> {
  const areas = new Map<string, number>();
  for (const [country, ring] of rings) areas.set(country, (areas.get(country) ?? 0) + planarArea(ring));
  return areas;
}

/** The middle of a country's largest polygon, in degrees. */
function middleOf(pieces: Worldview['pieces'], country: string): Position {
  const { rings } = pieces
    .filter((piece) => piece.country === country)
    .reduce((one, other) => (other.area > one.area ? other : one));
  return geoCentroid({ type: 'Polygon', coordinates: rings });
}

/** Countries of which nearly everything lies in a region's picture: those that choose it. */
export function wholeCountries({ pieces }: Worldview, picture: Picture): string[] {
  const [drawWhole, drawSeen] = [createDraw(picture, null), createDraw(picture, 0)];
  const areas = new Map<string, { whole: number; seen: number }>();
  const sum = (rings: readonly Ring[]) => rings.reduce((all, ring) => all + planarArea(ring), 0);
  for (const { country, rings, area } of pieces) {
    const { whole, seen } = areas.get(country) ?? { whole: 0, seen: 0 };
    const share = sum(drawSeen(rings)) / sum(drawWhole(rings));
    areas.set(country, { whole: whole + area, seen: seen + area * (share > 0 ? share : 0) });
  }
  return [...areas]
    .filter(([, { whole, seen }]) => seen >= whole * WHOLE)
    .map(([country]) => country)
    .toSorted();
}
