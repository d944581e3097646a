import type { Basemap } from '../../map/index.js';

/** A part of a picture: left, top, right, bottom. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** One closed line of an outline: its path data, and the box it fills. */
export interface OutlinePart {
  path: string;
  box: Box;
}

/**
 * The closed lines of path data as basemaps have it (moves to positions, closings), on a grid that is coarser by
 * a factor: a page's picture is as wide as its column, and never zoomed into. Lines between neighbours stay one,
 * because every position is rounded by itself.
 */
export function partsOf(path: string, coarser: number): OutlinePart[] {
  const parts: OutlinePart[] = [];
  for (const [, ring = ''] of path.matchAll(/M([^z]*)z/g)) {
    const positions = numbersOf(ring).map((value) => Math.round(value / coarser));
    const [firstX = 0, firstY = 0] = positions;
    let [atX, atY] = [firstX, firstY];
    let [left, top, right, bottom] = [atX, atY, atX, atY];
    let written = '';
    for (let step = 2; step < positions.length; step += 2) {
      const [toX = 0, toY = 0] = positions.slice(step, step + 2);
      if (toX === atX && toY === atY) continue;
      written += `${written && toX >= atX ? ' ' : ''}${toX - atX}${toY >= atY ? ' ' : ''}${toY - atY}`;
      [atX, atY] = [toX, toY];
      [left, right] = [Math.min(left, atX), Math.max(right, atX)];
      [top, bottom] = [Math.min(top, atY), Math.max(bottom, atY)];
    }
    if (right > left && bottom > top)
      parts.push({ path: `M${firstX} ${firstY}l${written}z`, box: [left, top, right, bottom] });
  }
  return parts;
}

const numbersOf = (text: string): number[] => (text.match(/-?\d+/g) ?? []).map(Number);

/** Path data of the closed lines that reach into a box. */
export function within(parts: readonly OutlinePart[], [left, top, right, bottom]: Box): string {
  return parts
    .filter(({ box }) => box[2] > left && box[0] < right && box[3] > top && box[1] < bottom)
    .map(({ path }) => path)
    .join('');
}

/** Space around what is shown, as a share of the picture's width. */
const MARGIN = 0.05;
/** The least of a picture that is shown: the surroundings tell where one is. */
const LEAST = 0.4;
/** Height over width at most and at least: it has to fit into a page, and on paper. */
const [TALLEST, FLATTEST] = [0.75, 0.5];

/** The part of a basemap's picture in which all of the boxes lie, with their surroundings, in whole units. */
export function windowAround(
  { width, height }: Pick<Basemap, 'width' | 'height'>,
  boxes: readonly Box[],
): Box {
  const margin = width * MARGIN;
  const left = Math.max(0, Math.min(...boxes.map((box) => box[0])) - margin);
  const top = Math.max(0, Math.min(...boxes.map((box) => box[1])) - margin);
  const right = Math.min(width, Math.max(...boxes.map((box) => box[2])) + margin);
  const bottom = Math.min(height, Math.max(...boxes.map((box) => box[3])) + margin);
  let [w, h] = [Math.max(right - left, width * LEAST), bottom - top];
  h = Math.min(height, Math.max(h, w * FLATTEST));
  w = Math.min(width, Math.max(w, h / TALLEST));
  const [x, y] = [shifted(left, right, w, width), shifted(top, bottom, h, height)];
  return [x, y, x + w, y + h].map(Math.round) as unknown as Box;
}

/** Where a stretch of that length begins, around the middle of another and within the picture. */
function shifted(from: number, to: number, length: number, whole: number): number {
  return Math.min(Math.max(0, (from + to - length) / 2), whole - length);
}
