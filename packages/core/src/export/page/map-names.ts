import { directionOf } from '../../language/index.js';
import type { Box } from './map-window.js';
import { html, type Part } from './markup.js';

/** A mark on the map, by what is written beside it. */
export interface NamedMark {
  name: string;
  /** Language of the name. */
  language: string;
  x: number;
  y: number;
}

/** In CSS pixels: height of a name, how wide a letter is about, and how far a name and a rim reach from the middle. */
const [LETTER_HEIGHT, LETTER_WIDTH, GAP, MARK] = [13, 7.2, 8, 6];

/** Where a name is put: its box, and the side on which its line is held. */
interface Spot {
  box: Box;
  side: 'left' | 'right' | 'middle';
}

/**
 * Places for the names beside marks: right, left, above or below, wherever nothing else is and the picture
 * does not end. A name for which there is no room has none; the list has them all.
 *
 * @param pixel units of the picture in a CSS pixel
 */
export function spotsFor(
  marks: readonly NamedMark[],
  [left, top, right, bottom]: Box,
  pixel: number,
): (Spot | undefined)[] {
  const [height, gap, mark] = [LETTER_HEIGHT * pixel, GAP * pixel, MARK * pixel];
  const taken: Box[] = marks.map(({ x, y }) => [x - mark, y - mark, x + mark, y + mark]);
  const isFree = ({ box: [l, t, r, b] }: Spot) =>
    l > left &&
    t > top &&
    r < right &&
    b < bottom &&
    taken.every((other) => other[2] <= l || other[0] >= r || other[3] <= t || other[1] >= b);
  return marks.map(({ name, x, y }) => {
    const width = [...name].length * LETTER_WIDTH * pixel;
    const spot = (side: Spot['side'], fromX: number, fromY: number): Spot => ({
      side,
      box: [fromX, fromY, fromX + width, fromY + height],
    });
    const found = [
      spot('left', x + gap, y - height / 2),
      spot('right', x - gap - width, y - height / 2),
      spot('middle', x - width / 2, y - gap - height),
      spot('middle', x - width / 2, y + gap),
    ].find(isFree);
    if (found) taken.push(found.box);
    return found;
  });
}

/** Names beside the marks of a picture that is so many CSS pixels wide. */
export function names(marks: readonly NamedMark[], seen: Box, width: number): Part {
  const pixel = (seen[2] - seen[0]) / width;
  const spots = spotsFor(marks, seen, pixel);
  const round = (value: number) => Number(value.toFixed(1));
  return html`<g
    fill="#1b2224"
    stroke="#fff"
    stroke-width="${round(3 * pixel)}"
    paint-order="stroke"
    font-family="system-ui, sans-serif"
    font-size="${round(LETTER_HEIGHT * pixel)}"
    >${marks.map(({ name, language }, index) => {
      const spot = spots[index];
      if (!spot || name === '') return undefined;
      const [l, t, r, b] = spot.box;
      const direction = directionOf(language);
      const x = spot.side === 'left' ? l : spot.side === 'right' ? r : (l + r) / 2;
      // A line starts where its direction begins; the sides of the picture do not turn.
      const anchor =
        spot.side === 'middle'
          ? 'middle'
          : (spot.side === 'left') === (direction === 'ltr')
            ? 'start'
            : 'end';
      return html`<text
        lang="${language}"
        direction="${direction}"
        text-anchor="${anchor}"
        dominant-baseline="central"
        x="${round(x)}"
        y="${round((t + b) / 2)}"
        >${name}</text
      > `;
    })}</g
  >`;
}
