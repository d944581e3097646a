import type { OutlineRing } from '@connective-cities/core/map';
import { feature, mergeArcs } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { MultiPolygon, Objects, Polygon, Topology } from 'topojson-specification';
import { areaOf, planarArea, type Position, type Ring } from './rings.js';

/** Cells in which positions of a picture are one; far finer than its units. */
const CELLS = 1e6;

/** Into how many parts at least of their own area small polygons are drawn exactly. */
const SPARED = 16;

/** Polygons of each country, in the units of a picture. */
export type Shapes = ReadonlyMap<string, readonly (readonly Ring[])[]>;

/** Outlines of neighbours, which share the lines between them. */
export interface Outlines {
  /** Lines in integers. */
  arcs: Position[][];
  rings: OutlineRing[];
}

type Plane = Topology<Objects<object>>;

function planeOf(shapes: Shapes): Plane {
  const objects = Object.fromEntries(
    [...shapes].map(([country, polygons]) => [
      country,
      { type: 'MultiPolygon' as const, coordinates: polygons as Position[][][] },
    ]),
  );
  return topology(objects, CELLS) as Plane;
}

function polygonsOf(plane: Plane, country: string): number[][][] {
  const object = plane.objects[country] as MultiPolygon | Polygon | undefined;
  return object?.type === 'MultiPolygon' ? object.arcs : object?.type === 'Polygon' ? [object.arcs] : [];
}

function shapeOf(plane: Plane, polygons: number[][][]): Ring[][] {
  const merged = mergeArcs(plane, [{ type: 'MultiPolygon', arcs: polygons }]);
  return feature(plane, merged).geometry.coordinates as Ring[][];
}

/**
 * Joins the polygons of each country that touch, and takes away what is smaller than can be drawn: an
 * island vanishes, and what lies between neighbours is drawn with the one it borders on most, lest a hole is left.
 */
export function dissolve(shapes: Shapes, smallest: number): Shapes {
  const joined = planeOf(
    new Map(
      [planeOf(shapes)].flatMap((plane) =>
        [...shapes.keys()].map((country) => [country, shapeOf(plane, polygonsOf(plane, country))] as const),
      ),
    ),
  );
  const polygons = [...shapes.keys()].flatMap((country) =>
    polygonsOf(joined, country).map((arcs) => {
      const shape = feature(joined, { type: 'Polygon', arcs }).geometry.coordinates as Ring[];
      return { country, arcs, area: areaOf([shape]) };
    }),
  );
  const byArc = new Map<number, typeof polygons>();
  for (const polygon of polygons) {
    for (const arc of polygon.arcs.flat()) {
      const key = arc < 0 ? ~arc : arc;
      byArc.set(key, [...(byArc.get(key) ?? []), polygon]);
    }
  }
  const lines = joined.arcs.map((_, index) => {
    const line = feature(joined, { type: 'LineString', arcs: [index] }).geometry.coordinates as Position[];
    return line.reduce((sum, [x, y], at) => {
      const [nextX, nextY] = line[at + 1] ?? [x, y];
      return sum + Math.hypot(nextX - x, nextY - y);
    }, 0);
  });
  // The largest first, so that a small one may join one that has found its neighbour already.
  for (const polygon of polygons.toSorted((one, other) => other.area - one.area)) {
    if (polygon.area >= smallest) continue;
    const shared = new Map<string, number>();
    for (const arc of polygon.arcs.flat()) {
      const key = arc < 0 ? ~arc : arc;
      const other = byArc.get(key)?.find((candidate) => candidate !== polygon);
      if (other?.country) shared.set(other.country, (shared.get(other.country) ?? 0) + (lines[key] ?? 0));
    }
    polygon.country = [...shared].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? '';
  }
  const kept = [...shapes.keys()].map((country) => {
    const own = polygons.filter((polygon) => polygon.country === country).map(({ arcs }) => arcs);
    return [country, shapeOf(joined, own)] as const;
  });
  return new Map(kept.filter(([, own]) => own.length > 0));
}

/** All countries as one, without lines between them. */
export function unite(shapes: Shapes, name: string): Shapes {
  const plane = planeOf(shapes);
  const all = [...shapes.keys()].flatMap((country) => polygonsOf(plane, country));
  return new Map([[name, shapeOf(plane, all)]]);
}

/**
 * Simplifies outlines (Visvalingam and Whyatt 1993, by the area of the triangles left out) and rounds
 * them to whole units. Lines between neighbours stay one.
 */
export function simplifyOutlines(shapes: Shapes, tolerance: number): Outlines {
  const weighed: Plane = presimplify(planeOf(shapes));
  const plane = simplify(shapes.size > 1 ? spareSmall(weighed, tolerance) : weighed, tolerance);
  const arcs = plane.arcs.map((arc) => rounded(arc as Position[]));
  const rings = [...shapes.keys()].flatMap((country) =>
    polygonsOf(plane, country)
      .flat()
      .map((ring): OutlineRing => ({ country, arcs: ring })),
  );
  return { arcs, rings: rings.filter((ring) => planarArea(ringOf(arcs, ring.arcs)) > 0) };
}

/** A position with the area of the triangle that would be lost without it. */
type Weighed = [x: number, y: number, area: number];

/** Makes lines of small countries and enclaves count for more, so that none is simplified away or out of shape. */
function spareSmall(plane: Plane, tolerance: number): Plane {
  const polygons = Object.keys(plane.objects).flatMap((country) => polygonsOf(plane, country));
  for (const arcs of polygons) {
    const area = areaOf([feature(plane, { type: 'Polygon', arcs }).geometry.coordinates as Ring[]]);
    const share = area / SPARED / tolerance;
    if (share >= 1) continue;
    for (const arc of new Set(arcs.flat().map((number) => (number < 0 ? ~number : number)))) {
      for (const position of plane.arcs[arc] as Weighed[]) position[2] /= share;
    }
  }
  return plane;
}

/** A line in integers, without positions that change nothing. */
function rounded(arc: readonly Position[]): Position[] {
  const line: Position[] = [];
  for (const [x, y] of arc) {
    const next: Position = [Math.round(x), Math.round(y)];
    const last = line.at(-1);
    if (last && last[0] === next[0] && last[1] === next[1]) continue;
    while (line.length > 1 && isBetween(line.at(-1)!, line.at(-2)!, next)) line.pop();
    line.push(next);
  }
  return line;
}

/** Whether a position lies on the straight line from one to another. */
function isBetween([x, y]: Position, [fromX, fromY]: Position, [toX, toY]: Position): boolean {
  const [dx, dy, ex, ey] = [x - fromX, y - fromY, toX - x, toY - y];
  return dx * ey === dy * ex && dx * ex + dy * ey > 0;
}

/** The positions of a ring, the first again at the end. */
export function ringOf(arcs: readonly Position[][], ring: readonly number[]): Ring {
  const positions: Ring = [];
  for (const arc of ring) {
    const line = arc < 0 ? arcs[~arc]!.toReversed() : arcs[arc]!;
    for (const position of line) {
      const last = positions.at(-1);
      if (!last || last[0] !== position[0] || last[1] !== position[1]) positions.push(position);
    }
  }
  return positions;
}
