/** Puts a zero between the lower 16 bits of a number. */
function spread(bits: number): number {
  let v = bits;
  v = (v | (v << 8)) & 0x00ff00ff;
  v = (v | (v << 4)) & 0x0f0f0f0f;
  v = (v | (v << 2)) & 0x33333333;
  return (v | (v << 1)) & 0x55555555;
}

/** Takes every second bit of a number: the other way round. */
function gather(bits: number): number {
  let v = bits & 0x55555555;
  v = (v | (v >> 1)) & 0x33333333;
  v = (v | (v >> 2)) & 0x0f0f0f0f;
  v = (v | (v >> 4)) & 0x00ff00ff;
  return (v | (v >> 8)) & 0x0000ffff;
}

/**
 * A column and a row of 16 bits each as one number of 32, their bits by turns (Morton 1966). In the
 * order of these numbers, all points of a square whose side is a power of two lie one after another.
 */
export function mortonKey(column: number, row: number): number {
  return (spread(column) | (spread(row) << 1)) >>> 0;
}

/** Column and row of a {@link mortonKey}. */
export function fromMortonKey(key: number): [column: number, row: number] {
  return [gather(key), gather(key >>> 1)];
}
