import { mortonKey } from './morton.js';

/** A rectangle: left, top, right and bottom, in the units of the points. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Points that are shown as one, or one alone. */
export interface Cluster {
  /** The same points have the same name, whatever the scale and the view. */
  name: string;
  /** Where it is shown: the middle of its largest group of points. */
  x: number;
  y: number;
  /** How many points it stands for. */
  count: number;
  /** Places in {@link PointIndex.order} of its points: from, and up to but without. The largest group first. */
  runs: (readonly [from: number, to: number])[];
}

/** Points in an order in which every cluster of every scale is a few runs. */
export interface PointIndex {
  /** How many points there are. */
  readonly count: number;
  /** Numbers of the points, as they were given, in the order of the index. */
  readonly order: Uint32Array;
  /** The box around all points; four zeros where there are none. */
  readonly bounds: Box;
  /**
   * All clusters that are shown inside a box, the same ones whatever box is asked for: nothing changes
   * while a map is moved. No two of them are nearer to each other than `spacing`.
   *
   * @param spacing least distance of two clusters, in the units of the points; larger than 0. Take it
   *   from {@link spacingFor}, so that a map that is zoomed a little keeps its clusters.
   */
  clusters(box: Box, spacing: number): Cluster[];
  /** Numbers of a cluster's points, as they were given; at most so many. */
  members(cluster: Cluster, most?: number): number[];
}

/** Rounds in which larger cells win over smaller ones, before the place of a cell in the grid decides. */
const ROUNDS = 2;
/** How far, in cells, what is shown at one place can depend on what lies at another. */
const REACH = 2 * ROUNDS + 4 + 2;
/** Bits of a column or row. */
const BITS = 16;

/** A square of a grid that holds points. */
interface Cell {
  column: number;
  row: number;
  from: number;
  to: number;
  /** Middle of its points. */
  x: number;
  y: number;
  /** Cells too close to be shown beside it. */
  near: Cell[];
  /** Whether it is shown itself; undefined until that is known. */
  shown: boolean | undefined;
  /** Neighbours that are shown as part of it. */
  taken: Cell[];
}

/**
 * The spacing to ask an index for: at least `least` pixels, and at most half as much again. It changes
 * in steps, two for each doubling of the scale, so that clusters change at few moments of a zoom.
 *
 * @param least pixels between two markers
 * @param scale pixels for one unit of the points
 */
export function spacingFor(least: number, scale: number): number {
  return 2 ** (Math.ceil(2 * Math.log2(least / scale)) / 2);
}

/**
 * Makes an index of points in the plane: one radix sort by Morton key, and sums. Clusters need no
 * data of their own for any scale.
 */
export function indexPoints(xs: ArrayLike<number>, ys: ArrayLike<number>): PointIndex {
  const count = xs.length;
  const bounds = boundsOf(xs, ys);
  const [left, top, right, bottom] = bounds;
  // A side that is a power of two, as the steps of the spacing are: cells are then just as large as need be.
  const side = 2 ** Math.ceil(Math.log2(Math.max(right - left, bottom - top, 2 ** -20) * 1.001));
  const unit = side / 2 ** BITS;

  const unsorted = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    unsorted[i] = mortonKey(Math.floor((xs[i]! - left) / unit), Math.floor((ys[i]! - top) / unit));
  }
  const [keys, order] = sorted(unsorted);

  // Sums of the coordinates up to each place: the middle of any run comes from two of them.
  const sumX = new Float64Array(count + 1);
  const sumY = new Float64Array(count + 1);
  for (let i = 0; i < count; i++) {
    sumX[i + 1] = sumX[i]! + xs[order[i]!]!;
    sumY[i + 1] = sumY[i]! + ys[order[i]!]!;
  }

  /** First place from `from` on whose key is not below a value. */
  const place = (value: number, from: number, to: number): number => {
    let low = from;
    let high = to;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (keys[middle]! < value) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  /** The squares of a size that hold points and touch a box: columns and rows, all included. */
  const cellsIn = (depth: number, [west, north, east, south]: Box): Cell[] => {
    const cells: Cell[] = [];
    const visit = (level: number, column: number, row: number, from: number, to: number): void => {
      const rest = depth - level;
      const wide = 2 ** rest;
      if (
        from === to ||
        (column + 1) * wide <= west ||
        column * wide > east ||
        (row + 1) * wide <= north ||
        row * wide > south
      )
        return;
      if (!rest) {
        const n = to - from;
        cells.push({
          column,
          row,
          from,
          to,
          x: (sumX[to]! - sumX[from]!) / n,
          y: (sumY[to]! - sumY[from]!) / n,
          near: [],
          shown: undefined,
          taken: [],
        });
        return;
      }
      const first = mortonKey(column, row) * 4 ** (BITS - level);
      const quarter = 4 ** (BITS - level - 1);
      for (let child = 0, begin = from; child < 4; child++) {
        const end = child < 3 ? place(first + (child + 1) * quarter, begin, to) : to;
        visit(level + 1, 2 * column + (child & 1), 2 * row + (child >> 1), begin, end);
        begin = end;
      }
    };
    visit(0, 0, 0, 0, count);
    return cells;
  };

  /** What was found last serves until the view leaves it or the scale changes. */
  let found: { spacing: number; covers: Box; clusters: Cluster[] } | undefined;

  return {
    count,
    order,
    bounds,
    clusters(box, spacing) {
      const covered =
        found?.spacing === spacing &&
        found.covers.every((edge, i) => (i < 2 ? edge <= box[i]! : edge >= box[i]!));
      if (!found || !covered) {
        // Never smaller than the spacing, so that cells too close to each other are neighbours.
        const depth = Math.max(0, Math.min(BITS, Math.floor(Math.log2(side / spacing))));
        const cell = side / 2 ** depth;
        const slack = (box[2] - box[0]) / 4;
        const covers = box.map((edge, i) => (i < 2 ? edge - slack : edge + slack)) as unknown as Box;
        const cells = cellsIn(
          depth,
          covers.map(
            (edge, i) => Math.floor((edge - (i % 2 ? top : left)) / cell) + (i < 2 ? -REACH : REACH),
          ) as unknown as Box,
        );
        found = { spacing, covers, clusters: merge(cells, spacing) };
      }
      const [west, north, east, south] = box;
      return found.clusters.filter(({ x, y }) => x >= west && x <= east && y >= north && y <= south);
    },
    members({ runs }, most = Infinity) {
      const numbers: number[] = [];
      for (const [from, to] of runs) {
        for (let i = from; i < to && numbers.length < most; i++) numbers.push(order[i]!);
      }
      return numbers;
    },
  };
}

/** Keys in ascending order, and the numbers of the points they belong to: four passes over eight bits each. */
function sorted(keys: Uint32Array<ArrayBuffer>): [Uint32Array<ArrayBuffer>, Uint32Array<ArrayBuffer>] {
  const { length } = keys;
  let from = keys;
  let numbers = new Uint32Array(length);
  for (let i = 0; i < length; i++) numbers[i] = i;
  let to = new Uint32Array(length);
  let moved = new Uint32Array(length);
  for (let shift = 0; shift < 32; shift += 8) {
    const starts = new Uint32Array(257);
    for (let i = 0; i < length; i++) starts[((from[i]! >>> shift) & 255) + 1]!++;
    for (let i = 0; i < 256; i++) starts[i + 1]! += starts[i]!;
    for (let i = 0; i < length; i++) {
      const place = starts[(from[i]! >>> shift) & 255]!++;
      to[place] = from[i]!;
      moved[place] = numbers[i]!;
    }
    [from, to] = [to, from];
    [numbers, moved] = [moved, numbers];
  }
  return [from, numbers];
}

function boundsOf(xs: ArrayLike<number>, ys: ArrayLike<number>): Box {
  let left = xs[0] ?? 0;
  let top = ys[0] ?? 0;
  let right = left;
  let bottom = top;
  for (let i = 1; i < xs.length; i++) {
    const x = xs[i]!;
    const y = ys[i]!;
    if (x < left) left = x;
    else if (x > right) right = x;
    if (y < top) top = y;
    else if (y > bottom) bottom = y;
  }
  return [left, top, right, bottom];
}

/**
 * Chooses which cells are shown, so that no two are nearer than the spacing, and gives the others to
 * the nearest of those. A shown cell stays where it is, which is why nothing has to be looked at twice.
 *
 * Whatever is decided here about one cell depends on those within {@link REACH}: first larger ones win
 * over all their neighbours, for a fixed number of rounds and each round at once; then the four places
 * that a cell can have in a square of four take their turns, of which no two can be too close.
 */
function merge(cells: Cell[], spacing: number): Cluster[] {
  const byPlace = new Map(cells.map((cell) => [placeOf(cell.column, cell.row), cell]));
  for (const cell of cells) {
    for (let column = cell.column - 1; column <= cell.column + 1; column++) {
      for (let row = cell.row - 1; row <= cell.row + 1; row++) {
        const other = byPlace.get(placeOf(column, row));
        if (other && other !== cell && distance(cell, other) < spacing) cell.near.push(other);
      }
    }
  }
  const open = (cell: Cell) => cell.shown === undefined;
  const show = (cell: Cell) => {
    cell.shown = true;
    for (const other of cell.near) other.shown ??= false;
  };
  for (let round = 0; round < ROUNDS; round++) {
    cells
      .filter((cell) => open(cell) && cell.near.every((other) => !open(other) || wins(cell, other)))
      .forEach(show);
  }
  for (let turn = 0; turn < 4; turn++) {
    for (const cell of cells) {
      if (open(cell) && (cell.column & 1) + 2 * (cell.row & 1) === turn) show(cell);
    }
  }
  for (const cell of cells) {
    if (cell.shown) continue;
    let best: Cell | undefined;
    for (const other of cell.near) {
      if (!other.shown) continue;
      const by = best ? distance(cell, other) - distance(cell, best) : -1;
      if (by < 0 || (by === 0 && wins(other, best!))) best = other;
    }
    best!.taken.push(cell);
  }
  return cells.filter(({ shown }) => shown).map(clusterOf);
}

function clusterOf(cell: Cell): Cluster {
  const all = [cell, ...cell.taken.sort((a, b) => a.from - b.from)];
  return {
    name: all.map(({ from, to }) => `${from}-${to}`).join(),
    x: cell.x,
    y: cell.y,
    count: all.reduce((sum, { from, to }) => sum + to - from, 0),
    runs: all.map(({ from, to }) => [from, to]),
  };
}

const placeOf = (column: number, row: number): number => column * 2 ** BITS + row;

const distance = (one: Cell, other: Cell): number => Math.hypot(one.x - other.x, one.y - other.y);

/** Whether a cell goes before another: more points, else the earlier in the index. */
function wins(one: Cell, other: Cell): boolean {
  const by = one.to - one.from - (other.to - other.from);
  return by > 0 || (by === 0 && one.from < other.from);
}
