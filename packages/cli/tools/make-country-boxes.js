// Writes the committed table of boxes around countries, which tells that a point lies in another one:
//   node packages/cli/tools/make-country-boxes.js
// Whose outline holds what is decided by packages/basemaps/worldview.json, as on our maps. Run it when the
// outlines or the worldview change.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const SOURCE = 'world-atlas/countries-10m.json';

/** Boxes of one country that are nearer to each other than this, in degrees, become one. */
const NEAR = 4;

/** Half a side of the box around a place where the source has no outline, in degrees. */
const AROUND = 1;

const root = fileURLToPath(new URL('../../..', import.meta.url));
const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const require = createRequire(import.meta.url);

const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, watch: null, ws: false },
  optimizeDeps: { noDiscovery: true },
  resolve: { conditions: ['@connective-cities/source'] },
  ssr: { resolve: { conditions: ['@connective-cities/source'] } },
});
try {
  const load = (name) => server.ssrLoadModule(`/packages/cli/src/basemap/${name}.ts`);
  const { readSource } = await load('source');
  const { readRecipe } = await load('recipe');
  const { applyWorldview } = await load('worldview');
  const recipe = readRecipe(read(`${root}packages/basemaps/worldview.json`), 'worldview.json');
  // Antarctica is left out of pictures for want of room; it has points like any other.
  const steps = recipe.steps.filter((step) => step.area !== 'Antarctica');
  const { pieces } = applyWorldview(readSource(read(require.resolve(SOURCE)), SOURCE), steps, SOURCE);
  write(boxesByCountry(pieces, recipe.places));
} finally {
  await server.close();
}

/** Boxes by country, as [west, south, east, north]; one that crosses the date line ends east of 180. */
function boxesByCountry(pieces, places) {
  const boxes = new Map();
  const add = (country, box) => boxes.set(country, [...(boxes.get(country) ?? []), box]);
  for (const { country, rings } of pieces) {
    const longitudes = unbroken(rings[0].map(([x]) => x));
    const latitudes = rings[0].map(([, y]) => y);
    add(country, [
      ...[Math.min(...longitudes), Math.min(...latitudes)],
      ...[Math.max(...longitudes), Math.max(...latitudes)],
    ]);
  }
  for (const { country, at } of places) {
    if (boxes.has(country)) continue;
    add(country, [at[0] - AROUND, at[1] - AROUND, at[0] + AROUND, at[1] + AROUND]);
  }
  return [...boxes].map(([country, all]) => [country, merged(all)]).sort(([a], [b]) => (a < b ? -1 : 1));
}

function merged(all) {
  const left = all.toSorted((a, b) => area(b) - area(a));
  const done = [];
  while (left.length > 0) {
    let box = left.shift();
    for (;;) {
      const at = left.findIndex((other) => beside(box, other));
      if (at < 0) break;
      const [other] = left.splice(at, 1);
      box = around(box, beside(box, other));
    }
    done.push(box);
  }
  return done.map(([west, south, east, north]) => {
    // A country all round the pole is in no box of longitudes.
    if (east - west > 340) return [-180, floor(south), 180, ceil(north)];
    const turn = west < -180 ? 360 : 0;
    return [floor(west + turn), floor(south), ceil(east + turn), ceil(north)];
  });
}

/** Longitudes along a ring without the jump at the date line. */
function unbroken(longitudes) {
  let turn = 0;
  return longitudes.map((x, at) => {
    const step = x - (longitudes[at - 1] ?? x);
    if (Math.abs(step) > 180) turn -= Math.sign(step) * 360;
    return x + turn;
  });
}

/** The other box where it is near, turned once around the globe if that brings it near. */
function beside(box, other) {
  const turned = [0, 360, -360].map((by) => [other[0] + by, other[1], other[2] + by, other[3]]);
  return turned.find(
    ([west, south, east, north]) =>
      Math.max(west - box[2], box[0] - east, south - box[3], box[1] - north) < NEAR,
  );
}

function around(one, other) {
  return [
    ...[Math.min(one[0], other[0]), Math.min(one[1], other[1])],
    ...[Math.max(one[2], other[2]), Math.max(one[3], other[3])],
  ];
}

function area([west, south, east, north]) {
  return (east - west) * (north - south);
}

function floor(degrees) {
  return Math.floor(degrees * 10) / 10;
}

function ceil(degrees) {
  return Math.ceil(degrees * 10) / 10;
}

function write(countries) {
  const { version } = read(require.resolve('world-atlas/package.json'));
  const lines = countries.map(
    ([code, boxes]) => `  ${code}: '${boxes.map((box) => box.join(' ')).join(', ')}',`,
  );
  writeFileSync(
    `${root}packages/core/src/model/tables/country-boxes.ts`,
    `// Written by packages/cli/tools/make-country-boxes.js from world-atlas ${version} (Natural Earth, public domain) and
// packages/basemaps/worldview.json. Do not edit.
/**
 * Boxes around the parts of each country, by its ISO 3166-1 code: west, south, east and north in degrees,
 * rounded outwards to a tenth. A box that crosses the date line ends east of 180.
 */
export const countryBoxes: Readonly<Record<string, string>> = {
${lines.join('\n')}
};
`,
  );
  console.log(`${countries.length} countries`);
}
