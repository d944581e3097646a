/** Puts a zero between the lower 16 bits of a number. */
function spread(bits: number): number {
  let v = bits;
  v = (v | (v << 8)) & 0x00ff00ff;
  v = (v | (v << 4)) & 0x0f0f0f0f;
  v = (v | (v << 2)) & 0x33333333;
  return (v | (v << 1)) & 0x55555555;
}

/** Every second bit of a number: the column of a {@link mortonKey}, and the row of one that is shifted by a bit. */
export function gather(bits: number): number {
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
