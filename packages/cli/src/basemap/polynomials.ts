import type { Polynomial, Projection } from '@connective-cities/core/map';
import type { Position } from './rings.js';

/** How far from its place something may be put, in units of the picture. */
const EXACT = 0.5;
/** Digits of a coefficient behind the point. */
const DIGITS = 1;
/** Powers that are tried; a picture of half the globe takes 7, of all of it 8. */
const MOST = 16;

/**
 * Puts a projection into the polynomials that maps know: of the least degree that puts everything in the picture where the
 * projection has it, to half a unit.
 *
 * @returns undefined where no polynomial of a reasonable degree does
 */
export function fitProjection(
  longitude: number,
  project: (at: Position) => Position,
  { width, height }: { width: number; height: number },
): Projection | undefined {
  const isSeen = ([x, y]: Position, margin: number) =>
    x >= -margin && y >= -margin && x <= width + margin && y <= height + margin;
  const range = (from: number, to: number, count: number) =>
    Array.from({ length: count + 1 }, (_, i) => from + ((to - from) * i) / count);

  // All that the picture shows lies in a box of degrees, of which a little more is fitted.
  const seen = range(-179.9999, 179.9999, 720).flatMap((east) =>
    range(-90, 90, 360)
      .filter((north) => isSeen(project([longitude + east, north]), 1))
      .map((north) => [Math.abs(east), north] as const),
  );
  const norths = seen.map(([, north]) => north);
  const [south, north] = [norths.reduce((a, b) => Math.min(a, b)), norths.reduce((a, b) => Math.max(a, b))];
  const reach = [
    Math.min(180, Math.ceil(seen.reduce((most, [east]) => Math.max(most, east), 0)) + 1),
    Math.ceil((north - south) / 2) + 1,
  ] as const;
  const latitude = Math.round((south + north) / 2);

  // Close to each other at the edges, where polynomials go astray first.
  const knots = (count: number) => range(0, Math.PI, count).map((angle) => -Math.cos(angle));
  const samples = knots(48).flatMap((u) =>
    knots(64).map((v) => {
      const at: Position = [
        longitude + u * 0.999999 * reach[0],
        Math.max(-90, Math.min(90, latitude + v * reach[1])),
      ];
      return { u, v: (at[1] - latitude) / reach[1], at: project(at) };
    }),
  );
  const near = samples.filter(({ at }) => isSeen(at, width / 4));
  for (let degree = 3; degree <= MOST; degree++) {
    const [x, y] = [0, 1].map((i) =>
      fitPolynomial(
        near.map(({ u, v, at }) => ({ u, v, value: at[i]! })),
        degree,
      ),
    );
    const isExact = near.every(
      ({ u, v, at }) =>
        !isSeen(at, 2) ||
        (Math.abs(valueOf(x!, u, v) - at[0]) <= EXACT && Math.abs(valueOf(y!, u, v) - at[1]) <= EXACT),
    );
    if (isExact) return { longitude, latitude, reach, x: x!, y: y! };
  }
  return undefined;
}

interface Sample {
  u: number;
  v: number;
  value: number;
}

/** The polynomial of two variables and a total degree that differs least (the sum of squares), by Gram and Schmidt's method, rounded. */
export function fitPolynomial(samples: readonly Sample[], degree: number): Polynomial {
  const powers = Array.from({ length: degree + 1 }, (_, i) =>
    Array.from({ length: degree - i + 1 }, (__, j) => [i, j] as const),
  ).flat();
  const dot = (a: Float64Array, b: Float64Array) => a.reduce((sum, value, i) => sum + value * b[i]!, 0);
  const columns = powers.map(([i, j]) => Float64Array.from(samples, ({ u, v }) => u ** i * v ** j));
  const values = Float64Array.from(samples, ({ value }) => value);
  const axes: Float64Array[] = [];
  /** Of each column, what it has of the axes. */
  const shares = columns.map((column) => {
    const rest = column.slice();
    const share = axes.map(() => 0);
    // A second time, for what rounding has left.
    for (let round = 0; round < 2; round++) {
      axes.forEach((axis, at) => {
        const part = dot(axis, rest);
        share[at]! += part;
        rest.forEach((value, i) => (rest[i] = value - part * axis[i]!));
      });
    }
    const length = Math.sqrt(dot(rest, rest));
    axes.push(rest.map((value) => value / length));
    return [...share, length];
  });
  const rest = axes.map((axis) => dot(axis, values));
  const factors = powers.map(() => 0);
  for (let column = powers.length - 1; column >= 0; column--) {
    factors[column] = rest[column]! / shares[column]![column]!;
    for (let axis = 0; axis < column; axis++) rest[axis]! -= factors[column]! * shares[column]![axis]!;
  }
  const rows = Array.from({ length: degree + 1 }, (_, row) =>
    withoutZeros(
      factors.filter((__, at) => powers[at]![0] === row).map((factor) => Number(factor.toFixed(DIGITS))),
      (factor) => factor === 0,
    ),
  );
  return withoutZeros(rows, (row) => row.length === 0);
}

/** A list without what is nothing at its end. */
function withoutZeros<T>(list: readonly T[], isNothing: (entry: T) => boolean): T[] {
  return list.slice(0, list.findLastIndex((entry) => !isNothing(entry)) + 1);
}

function valueOf(polynomial: Polynomial, u: number, v: number): number {
  return polynomial.reduce(
    (sum, row, i) => sum + row.reduce((part, factor, j) => part + factor * u ** i * v ** j, 0),
    0,
  );
}
