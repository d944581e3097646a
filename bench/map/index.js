// npm run bench -- map [--json] [--only leaflet,d3] [--points 25,1000]
//
// The map beside Leaflet with markercluster, OpenLayers with Cluster, MapLibre GL, jsvectormap and d3, all in one run: bytes
// after brotli with the outlines that each needs, first frame, processor time of frames, heap and nodes. Everybody draws
// the same towns, and the same land but for jsvectormap, which has its own. There are no tiles.
import { parseArgs } from 'node:util';
import { table } from '../table.js';
import { filesOf, weight } from './bundle.js';
import { figuresOfIndex } from './figures-of-index.js';
import { measure } from './measure.js';
import { columns, placesDocument, towns } from './points.js';

const names = {
  ours: 'ours',
  leaflet: 'Leaflet + markercluster',
  openlayers: 'OpenLayers + Cluster',
  maplibre: 'MapLibre GL',
  jsvectormap: 'jsvectormap',
  d3: 'd3-geo + d3-zoom',
};

const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean' },
    only: { type: 'string', default: Object.keys(names).slice(1).join(',') },
    points: { type: 'string', default: '25,1000,10000,100000' },
  },
});
const contenders = ['ours', ...options.only.split(',').filter((name) => name in names && name !== 'ours')];
const counts = options.points.split(',').map(Number);
const say = options.json ? () => {} : console.log;

const bundles = {};
for (const name of contenders) bundles[name] = await filesOf(name);

const results = [];
for (const count of counts) {
  const points = towns(count);
  const documents = {
    '/columns.json': JSON.stringify(columns(points)),
    '/places.json': JSON.stringify(placesDocument(points)),
  };
  for (const name of contenders) {
    const bytes = weight(bundles[name]);
    results.push({ name, points: count, bytes, ...(await measure(name, bundles[name], documents)) });
  }
  say(`\n${count.toLocaleString('en')} municipalities: ours, and how many times as much the others take\n`);
  say(table(rowsOf(results.filter((result) => result.points === count))));
}

/** Ours in figures, everybody else as multiples of it. */
function rowsOf(all) {
  const [ours] = all;
  const parts = [
    ['bytes', ({ bytes }) => bytes],
    ['first frame ms', ({ first }) => first],
    ['its CPU ms', ({ firstCpu }) => firstCpu],
    ['zoom CPU ms', ({ zoom }) => zoom?.cpu],
    ['pan CPU ms', ({ pan }) => pan?.cpu],
    ['zoom thread p50', ({ zoom }) => zoom?.thread[0]],
    ['p95', ({ zoom }) => zoom?.thread[1]],
    ['pan thread p50', ({ pan }) => pan?.thread[0]],
    ['p95', ({ pan }) => pan?.thread[1]],
    ['heap MB', ({ heap }) => heap],
    ['nodes', ({ nodes }) => nodes],
    ['zoom interval p50', ({ zoom }) => zoom?.interval[0]],
    ['pan interval p50', ({ pan }) => pan?.interval[0]],
  ];
  return [
    ['', ...parts.map(([title]) => title)],
    ...all.map((result) => [
      names[result.name],
      ...parts.map(([title, part]) => {
        const value = part(result);
        if (value === undefined) return title === 'first frame ms' ? `did not run: ${result.why}` : '';
        return result === ours ? rounded(value) : `× ${rounded(value / part(ours))}`;
      }),
    ]),
  ];
}

function rounded(value) {
  return String(value >= 100 ? Math.round(value) : Number(value.toPrecision(3)));
}

const most = counts.at(-1);
const index = await figuresOfIndex(towns(most));
const of = (name, count) => results.find((result) => result.name === name && result.points === count);
const ours = of('ours', most);
const leaflet = of('leaflet', most);
const figures = [
  ['index, warm, ms of CPU', index.warm, '≤', 10],
  ['index, in a fresh process, ms of CPU', index.cold, '≤', 80],
  ['first frame, ms', ours.first, '≤', 150],
  ['zoom, interval p50, ms', ours.zoom?.interval[0], '≤', 16.7],
  ['pan, interval p50, ms', ours.pan?.interval[0], '≤', 16.7],
  ['nodes, the most of all', Math.max(...results.map((r) => (r.name === 'ours' ? r.nodes : 0))), '≤', 1500],
  ['heap, MB', ours.heap, '≤', 8],
  ['pairs of markers nearer than 24 px', index.tooNear, '≤', 0],
  ['clusters that change while the map is moved', index.changed, '≤', 0],
  ['bytes of a point on the wire', index.bytesPerPoint, '≤', 1.5],
  ...(leaflet?.first
    ? [["Leaflet + markercluster's first frame, times ours", leaflet.first / ours.first, '≥', 20]]
    : []),
].map(([figure, value, relation, goal]) => ({
  figure,
  value,
  goal: `${relation} ${goal}`,
  reached: relation === '≤' ? value <= goal + 0.05 : value >= goal,
}));

if (options.json) console.log(JSON.stringify({ results, figures }, null, 2));
else {
  say(`\nOur own figures at ${most.toLocaleString('en')}\n`);
  say(
    table([
      ['', 'measured', 'goal', ''],
      ...figures.map(({ figure, value, goal, reached }) => [
        figure,
        rounded(value),
        goal,
        reached ? '' : 'missed',
      ]),
    ]),
  );
}
