import type { Box } from '@connective-cities/core/map';

/** What of a picture is seen: its middle in the picture's units, and how large; 1 shows all of it. */
export interface Camera {
  x: number;
  y: number;
  zoom: number;
}

/** Width and height of a picture. */
export interface Size {
  width: number;
  height: number;
}

/** Further in, one would see the corners of a coast that was drawn for the whole. */
const CLOSEST = 24;

const within = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

/** The part of the picture that is seen. */
export function boxOf({ x, y, zoom }: Camera, { width, height }: Size): Box {
  const right = width / zoom / 2;
  const down = height / zoom / 2;
  return [x - right, y - down, x + right, y + down];
}

/** The nearest camera that sees nothing outside of the picture. */
export function inside({ x, y, zoom }: Camera, { width, height }: Size): Camera {
  const near = within(zoom, 1, CLOSEST);
  const right = width / near / 2;
  const down = height / near / 2;
  return { x: within(x, right, width - right), y: within(y, down, height - down), zoom: near };
}

/** Nearer by a factor, with one point of the picture staying where it is seen. */
export function zoomedAt(camera: Camera, factor: number, x: number, y: number, size: Size): Camera {
  const zoom = within(camera.zoom * factor, 1, CLOSEST);
  const rest = camera.zoom / zoom;
  return inside({ x: x + (camera.x - x) * rest, y: y + (camera.y - y) * rest, zoom }, size);
}

/** As near as a box can be seen as a whole, with some of what is around it. */
export function fitted([left, top, right, bottom]: Box, size: Size, margin = 1.25): Camera {
  const zoom = 1 / (margin * Math.max((right - left) / size.width, (bottom - top) / size.height));
  return inside({ x: (left + right) / 2, y: (top + bottom) / 2, zoom }, size);
}

/** Whether one cannot get any nearer. */
export function isClosest({ zoom }: Camera): boolean {
  return zoom >= CLOSEST;
}
