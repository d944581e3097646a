// What gathering points costs, and what it promises.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { clustersOf, createProject, readBasemap, spacingFor } from '../../packages/core/dist/map/index.js';
import { quantile } from '../table.js';
import { placesDocument, towns } from './points.js';

const world = readBasemap(
  JSON.parse(readFileSync(new URL('../../packages/basemaps/world.json', import.meta.url), 'utf8')),
);

/** Pixels of the map that is looked at: its width, and the least distance of two markers. */
const WIDTH = 960;
const APART = 24;
/** The spacing of the whole world. */
const first = spacingFor(APART, WIDTH / world.width);

function projected(points) {
  const project = createProject(world.projection);
  const xs = new Float64Array(points.length);
  const ys = new Float64Array(points.length);
  points.forEach(({ at }, i) => ([xs[i], ys[i]] = project(...at)));
  return [xs, ys];
}

/** Milliseconds of processor: on a machine that does other things as well, a clock would say little. */
function cpuOf(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

export async function figuresOfIndex(points) {
  const [xs, ys] = projected(points);
  const times = Array.from({ length: 20 }, () => cpuOf(() => clustersOf(xs, ys, first)));
  const cold = Array.from({ length: 3 }, () =>
    Number(
      execFileSync(process.execPath, [fileURLToPath(import.meta.url), String(points.length)], {
        encoding: 'utf8',
      }),
    ),
  );
  const { lengths, bits, countries } = placesDocument(points);
  const bytes = brotliCompressSync(JSON.stringify({ countries, lengths, bits })).length;
  return {
    warm: quantile(times, 0.5),
    cold: quantile(cold, 0.5),
    bytesPerPoint: bytes / points.length,
    ...held(xs, ys),
  };
}

/** Moves over the whole picture at every scale of a zoom, and counts what must not happen. */
function held(xs, ys) {
  let [tooNear, changed] = [0, 0];
  for (let zoom = 1; zoom <= 24; zoom *= 2 ** 0.25) {
    const pixels = (WIDTH * zoom) / world.width;
    const spacing = spacingFor(APART, pixels);
    const [wide, high] = [world.width / zoom, world.height / zoom];
    let before;
    for (let x = 0; x <= world.width - wide + 1e-6; x += wide / 7) {
      const y = ((world.height - high) * x) / Math.max(1, world.width - wide);
      const clusters = clustersOf(xs, ys, spacing).filter(
        (cluster) => cluster.x >= x && cluster.x <= x + wide && cluster.y >= y && cluster.y <= y + high,
      );
      tooNear += pairsNearer(clusters, APART / pixels);
      const seen = new Map(clusters.map((cluster) => [cluster.name, cluster]));
      for (const [name, { x: at, y: down }] of before ?? []) {
        if (at >= x && at <= x + wide && down >= y && down <= y + high && !seen.has(name)) changed++;
      }
      before = seen;
      if (zoom === 1) break;
    }
  }
  return { tooNear, changed };
}

function pairsNearer(clusters, least) {
  const sorted = clusters.toSorted((one, other) => one.x - other.x);
  let pairs = 0;
  sorted.forEach((one, i) => {
    for (let j = i + 1; j < sorted.length && sorted[j].x - one.x < least; j++)
      if (Math.hypot(one.x - sorted[j].x, one.y - sorted[j].y) < least) pairs++;
  });
  return pairs;
}

// By itself: so many towns, in a process that has gathered none before.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [xs, ys] = projected(towns(Number(process.argv[2])));
  console.log(cpuOf(() => clustersOf(xs, ys, first)));
}
