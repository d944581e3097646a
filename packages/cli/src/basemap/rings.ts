import { geoArea } from 'd3-geo';

/** Longitude and latitude in degrees, or x and y in a picture. */
export type Position = [number, number];

/** A closed line: the last position is the first again. */
export type Ring = Position[];

/** Whether a position lies within a ring; on the line, either. */
export function isWithin([x, y]: Readonly<Position>, ring: readonly Readonly<Position>[]): boolean {
  let within = false;
  ring.forEach(([x1, y1], index) => {
    const [x2, y2] = ring.at(index - 1) ?? [x1, y1];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) within = !within;
  });
  return within;
}

/** Whether a position lies within an odd number of rings: in a polygon, and in none of its holes. */
export function isInside(position: Readonly<Position>, rings: readonly Ring[]): boolean {
  return rings.filter((ring) => isWithin(position, ring)).length % 2 === 1;
}

/** Area that a ring encloses in a plane, in square units. */
export function planarArea(ring: readonly Position[]): number {
  return Math.abs(
    ring.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = ring[index + 1] ?? ring[0] ?? [x, y];
      return sum + (x * nextY - nextX * y) / 2;
    }, 0),
  );
}

/** Area of polygons in a plane, their holes taken off. */
export function areaOf(polygons: readonly (readonly Ring[])[]): number {
  return polygons.reduce(
    (sum, [outer = [], ...holes]) =>
      sum + planarArea(outer) - holes.reduce((all, hole) => all + planarArea(hole), 0),
    0,
  );
}

/**
 * Winds the rings of a polygon on the sphere as d3-geo wants it. A small ring that is wound the other way
 * means the whole globe without it, and would cover every other country: world-atlas has such atolls.
 */
export function wound([outer = [], ...holes]: readonly Ring[]): Ring[] {
  const enclosesMost = (ring: Ring) => geoArea({ type: 'Polygon', coordinates: [ring] }) > 2 * Math.PI;
  return [
    enclosesMost(outer) ? outer.toReversed() : outer,
    ...holes.map((hole) => (enclosesMost(hole) ? hole : hole.toReversed())),
  ];
}

/** Adds positions to long lines, so that a parallel stays one: between two positions d3-geo goes along a great circle. */
export function dense(ring: Ring): Ring {
  return ring.flatMap((position, index) => {
    const [x, y] = position;
    const [nextX, nextY] = ring[index + 1] ?? position;
    const length = Math.max(Math.abs(nextX - x), Math.abs(nextY - y));
    if (length <= 1 || length > 180) return [position];
    const parts = Math.ceil(length);
    return Array.from({ length: parts }, (_, part): Position => [
      x + ((nextX - x) * part) / parts,
      y + ((nextY - y) * part) / parts,
    ]);
  });
}

/** The part of a ring on one side of a line along a meridian (axis 0) or parallel (axis 1); undefined where there is none. */
export function half(ring: Ring, axis: 0 | 1, at: number, side: 1 | -1): Ring | undefined {
  const isKept = (position: Position) => (position[axis] - at) * side >= 0;
  const kept: Ring = [];
  ring.slice(0, -1).forEach((position, index) => {
    const next = ring[index + 1] ?? position;
    if (isKept(position)) kept.push(position);
    if (isKept(position) === isKept(next)) return;
    // The same crossing in both directions, so that the two halves share it.
    const [from, to] = position[axis] < next[axis] ? [position, next] : [next, position];
    const share = (at - from[axis]) / (to[axis] - from[axis]);
    const across = from[1 - axis]! + (to[1 - axis]! - from[1 - axis]!) * share;
    kept.push(axis === 0 ? [at, across] : [across, at]);
  });
  return kept.length < 3 ? undefined : [...kept, kept[0]!];
}
