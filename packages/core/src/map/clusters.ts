/** Points that are shown as one, or one alone. */
export interface Cluster {
  /** The same points have the same name, whatever the scale. */
  name: string;
  /** Where it is shown: the middle of its largest group of points. */
  x: number;
  y: number;
  /** Their numbers, the largest group first. */
  points: number[];
}

/** Points of one square of the grid; `x` and `y` are their sums. */
interface Cell {
  place: number;
  x: number;
  y: number;
  points: number[];
}

/** Squares of a column of the grid; what lies beside a square has a place nearby. */
const COLUMN = 2 ** 16;
const AROUND = [-1, 0, 1].flatMap((column) => [-1, 0, 1].map((row) => column * COLUMN + row));

/**
 * The spacing to ask for: at least `least` pixels, and at most half as much again. It changes in steps, two for each
 * doubling of the scale, so that clusters change at few moments of a zoom.
 *
 * @param least pixels between two markers
 * @param scale pixels for one unit of the points
 */
export function spacingFor(least: number, scale: number): number {
  return 2 ** (Math.ceil(2 * Math.log2(least / scale)) / 2);
}

/**
 * Gathers points until no two of what is shown are nearer than the spacing: those in a square of a grid are one, and
 * the larger of two squares that are too close to each other takes the other in, the largest first. All of the plane is gathered
 * at once, so that nothing changes while a part of it is looked at and moved.
 *
 * @param xs not a number for a point that is not on the map
 * @param spacing larger than 0. Take it from {@link spacingFor}, so that a map that is zoomed a little keeps its clusters.
 * @returns from left to right, so that what stays at another scale stays in its order
 */
export function clustersOf(xs: ArrayLike<number>, ys: ArrayLike<number>, spacing: number): Cluster[] {
  // Never smaller than the spacing, so that squares too close to each other are neighbours; and a power of two, so that each lies
  // in one square of a larger scale: with the same first point and as many, the two hold the same.
  const side = 2 ** Math.ceil(Math.log2(spacing));
  const cells = new Map<number, Cell>();
  for (let point = 0; point < xs.length; point++) {
    const x = xs[point]!;
    const y = ys[point]!;
    if (Number.isNaN(x)) continue;
    const place = Math.floor(x / side) * COLUMN + Math.floor(y / side);
    let cell = cells.get(place);
    if (!cell) cells.set(place, (cell = { place, x: 0, y: 0, points: [] }));
    cell.x += x;
    cell.y += y;
    cell.points.push(point);
  }
  const middleOf = ({ x, y, points: { length } }: Cell) => [x / length, y / length] as const;

  const clusters: Cluster[] = [];
  const largest = [...cells.values()].sort(
    (a, b) => b.points.length - a.points.length || a.points[0]! - b.points[0]!,
  );
  for (const cell of largest) {
    if (!cells.delete(cell.place)) continue;
    const [x, y] = middleOf(cell);
    const taken = [cell];
    for (const step of AROUND) {
      const other = cells.get(cell.place + step);
      if (!other) continue;
      const [otherX, otherY] = middleOf(other);
      if (Math.hypot(otherX - x, otherY - y) >= spacing) continue;
      cells.delete(other.place);
      taken.push(other);
    }
    clusters.push({
      name: taken.map(({ points }) => `${points[0]}+${points.length}`).join(),
      x,
      y,
      points: taken.flatMap(({ points }) => points),
    });
  }
  return clusters.sort((a, b) => a.x - b.x || a.y - b.y);
}
