import { gather, mortonKey } from './morton.js';

/** Points of many places as text, a good byte and a half each after compression. */
export interface PlaceCode {
  /** A sign for each point: how many bits the step from the point before has, 0 for no step. */
  lengths: string;
  /** Those bits without their first, which is always 1; six to a sign. */
  bits: string;
}

/** Signs of base64url (RFC 4648, section 5), which need no escape in JSON. */
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Squares of the grid for a whole turn; the side of one is 610 m at the equator. */
const GRID = 65_536;
const SIDE = 360 / GRID;

/**
 * Writes points down: each group sorted along the Morton curve of a grid of 0.0055 degrees, and of each
 * point the step from the one before. The first of a group steps from the beginning.
 *
 * @param groups longitude and latitude in degrees
 * @returns the code, and for each group its members' numbers in the order in which they stand in it
 */
export function encodePlaces(
  groups: readonly (readonly (readonly [longitude: number, latitude: number])[])[],
): PlaceCode & { orders: number[][] } {
  const lengths: string[] = [];
  const bits: number[] = [];
  const orders = groups.map((group) => {
    const keys = group.map(([longitude, latitude]) =>
      mortonKey(square(longitude, 180), square(latitude, 90)),
    );
    const order = [...keys.keys()].sort((a, b) => keys[a]! - keys[b]! || a - b);
    let before = 0;
    for (const number of order) {
      const step = keys[number]! - before;
      before = keys[number]!;
      const length = step && Math.floor(Math.log2(step)) + 1;
      lengths.push(SIGNS[length]!);
      for (let bit = length - 2; bit >= 0; bit--) bits.push((step >>> bit) & 1);
    }
    return order;
  });
  let text = '';
  for (let i = 0; i < bits.length; i += 6) {
    text += SIGNS[[0, 1, 2, 3, 4, 5].reduce((sum, bit) => 2 * sum + (bits[i + bit] ?? 0), 0)];
  }
  return { lengths: lengths.join(''), bits: text, orders };
}

/** The square that an angle lies in, counted from `-least` degrees; the last degree belongs to the last square. */
function square(degrees: number, least: number): number {
  return Math.min((2 * least) / SIDE - 1, Math.floor((degrees + least) / SIDE));
}

/**
 * Reads points that {@link encodePlaces} wrote; each comes out in the middle of its square. Undefined
 * where the code is not that of so many points.
 *
 * @param counts how many points each group has
 */
export function decodePlaces(
  { lengths, bits }: PlaceCode,
  counts: readonly number[],
): { longitudes: Float32Array; latitudes: Float32Array } | undefined {
  const count = lengths.length;
  if (counts.reduce((sum, n) => sum + n, 0) !== count) return undefined;
  const values = new Uint8Array(128).fill(255);
  for (let i = 0; i < 64; i++) values[SIGNS.charCodeAt(i)] = i;
  const longitudes = new Float32Array(count);
  const latitudes = new Float32Array(count);
  let point = 0;
  let held = 0;
  let next = 0;
  for (const group of counts) {
    let key = 0;
    for (const end = point + group; point < end; point++) {
      const length = values[lengths.charCodeAt(point)] ?? 255;
      if (length > 32) return undefined;
      let step = length && 1;
      for (let bit = 1; bit < length; bit++, next++) {
        if (next % 6 === 0) {
          held = values[bits.charCodeAt(next / 6)] ?? 255;
          if (held > 63) return undefined;
        }
        step = 2 * step + ((held >> (5 - (next % 6))) & 1);
      }
      key += step;
      longitudes[point] = (gather(key) + 0.5) * SIDE - 180;
      latitudes[point] = (gather(key >>> 1) + 0.5) * SIDE - 90;
    }
  }
  return { longitudes, latitudes };
}
