// Lists of places in a row, as short text. No zod in here: widgets read them too.

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Five bits of a number stand in one sign; the sixth says that more of the same number follow. */
const MORE = 32;

/**
 * Writes ascending positions, each as its distance from the one before it. Neighbours take one sign of
 * base64url (RFC 4648, section 5); what a word stands in is found in a row of thousands in a few bytes.
 */
export function encodePositions(positions: readonly number[]): string {
  let text = '';
  let next = 0;
  for (const position of positions) {
    let rest = position - next;
    while (rest >= MORE) {
      text += SIGNS[MORE + (rest % MORE)];
      rest = Math.floor(rest / MORE);
    }
    text += SIGNS[rest];
    next = position + 1;
  }
  return text;
}

/** Reads what {@link encodePositions} wrote. Signs that are none are passed over. */
export function decodePositions(text: string): number[] {
  const positions: number[] = [];
  let next = 0;
  let distance = 0;
  let unit = 1;
  for (const sign of text) {
    const value = SIGNS.indexOf(sign);
    if (value < 0) continue;
    distance += (value % MORE) * unit;
    unit *= MORE;
    if (value >= MORE) continue;
    positions.push(next + distance);
    next += distance + 1;
    distance = 0;
    unit = 1;
  }
  return positions;
}
