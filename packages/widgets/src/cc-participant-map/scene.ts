import {
  createProject,
  indexPoints,
  type Basemap,
  type Box,
  type Cluster,
  type PointIndex,
} from '@connective-cities/core/map';
import type { Community } from './community.js';

/** A community on a basemap. */
export interface Scene {
  community: Community;
  basemap: Basemap;
  index: PointIndex;
  /** Numbers of the municipalities of a cluster, at most so many. */
  numbersOf(cluster: Cluster, most?: number): number[];
  /** The cluster of one municipality alone, wherever it is shown; undefined where it lies outside. */
  spotOf(number: number): { x: number; y: number } | undefined;
  /** How many municipalities have a point that lies outside of the picture. */
  outside: number;
  /** Box around a cluster's points. */
  extentOf(cluster: Cluster): Box;
}

/** Puts the municipalities of a community on a basemap, and makes an index of those that lie on it. */
export function sceneOf(community: Community, basemap: Basemap): Scene {
  const { longitudes, latitudes } = community;
  const { width, height } = basemap;
  const project = createProject(basemap.projection);
  const count = longitudes.length;
  const xs = new Float32Array(count);
  const ys = new Float32Array(count);
  const numbers = new Uint32Array(count);
  let seen = 0;
  let outside = 0;
  for (let number = 0; number < count; number++) {
    const longitude = longitudes[number]!;
    if (Number.isNaN(longitude)) continue;
    const [x, y] = project(longitude, latitudes[number]!);
    if (!(x >= 0 && y >= 0 && x <= width && y <= height)) {
      outside++;
      continue;
    }
    xs[seen] = x;
    ys[seen] = y;
    numbers[seen++] = number;
  }
  const index = indexPoints(xs.subarray(0, seen), ys.subarray(0, seen));
  return {
    community,
    basemap,
    index,
    outside,
    numbersOf: (cluster, most) => index.members(cluster, most).map((point) => numbers[point]!),
    spotOf(number) {
      const point = numbers.subarray(0, seen).indexOf(number);
      return point < 0 ? undefined : { x: xs[point]!, y: ys[point]! };
    },
    extentOf(cluster) {
      const points = index.members(cluster);
      const [left, top, right, bottom] = [Math.min, Math.min, Math.max, Math.max].map((edge, i) =>
        points.reduce((value, point) => edge(value, (i % 2 ? ys : xs)[point]!), i < 2 ? Infinity : -Infinity),
      );
      return [left!, top!, right!, bottom!];
    },
  };
}

/** The box around all municipalities and all countries that took part, as far as they are on the picture. */
export function everybodyIn({ community, basemap, index }: Scene): Box | undefined {
  const { countries = {}, points, width, height } = basemap;
  const boxes = community.countries.flatMap(({ code, tookPart }) => {
    if (!tookPart) return [];
    const outline = Object.hasOwn(countries, code) ? [boxOfPath(countries[code]!)] : [];
    return [...outline, ...points.filter(([at]) => at === code).map(([, x, y]): Box => [x, y, x, y])];
  });
  if (index.count) boxes.push(index.bounds);
  if (!boxes.length) return undefined;
  const edge = (i: number, outermost: (...values: number[]) => number) =>
    Math.max(0, Math.min(i % 2 ? height : width, outermost(...boxes.map((box) => box[i]!))));
  return [edge(0, Math.min), edge(1, Math.min), edge(2, Math.max), edge(3, Math.max)];
}

/** The box around a path, which holds positions alone. */
function boxOfPath(path: string): Box {
  const numbers = (path.match(/-?\d+/g) ?? []).map(Number);
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  numbers.forEach((value, i) => {
    const at = i % 2;
    box[at] = Math.min(box[at]!, value);
    box[at + 2] = Math.max(box[at + 2]!, value);
  });
  return box;
}
