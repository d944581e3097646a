/** Something that lies somewhere in a picture whose y grows downwards. */
export interface Spot {
  x: number;
  y: number;
}

/** Steps of one unit to each side. */
export type Direction = readonly [right: number, down: number];

/** How far a spot may lie off the direction, for one unit along it: all four directions together miss nothing. */
const WIDE = 2.5;

/**
 * The next spot in a direction, as an arrow key means it: near, and rather ahead than aside. Undefined
 * where nothing lies there.
 */
export function nextInDirection<T extends Spot>(
  from: Spot,
  spots: readonly T[],
  [right, down]: Direction,
): T | undefined {
  let best: T | undefined;
  let least = Infinity;
  for (const spot of spots) {
    const x = spot.x - from.x;
    const y = spot.y - from.y;
    const ahead = x * right + y * down;
    const aside = Math.abs(x * down) + Math.abs(y * right);
    const cost = ahead + 2 * aside;
    if (ahead > 0 && aside <= WIDE * ahead && cost < least) {
      best = spot;
      least = cost;
    }
  }
  return best;
}
