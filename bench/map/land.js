// Our world in degrees: peers draw the very outlines that we do.
import { readFileSync } from 'node:fs';
import { topology } from 'topojson-server';
import { createProject, readBasemap } from '../../packages/core/dist/map/index.js';

const file = new URL('../../packages/basemaps/world.json', import.meta.url);

/** Longitude and latitude of a point of the picture, found by Newton's method and exact to its hundredth. */
function inverse(projection) {
  const project = createProject(projection);
  const step = 1e-4;
  return ([x, y]) => {
    let latitude = 0;
    for (let round = 0; round < 50; round++) {
      const [, at] = project(projection.longitude, latitude);
      const [, beside] = project(projection.longitude, latitude + step);
      latitude = Math.max(-90, Math.min(90 - step, latitude + ((y - at) * step) / (beside - at)));
    }
    const [middle] = project(projection.longitude, latitude);
    const [beside] = project(projection.longitude + 1, latitude);
    const longitude = projection.longitude + Math.max(-180, Math.min(180, (x - middle) / (beside - middle)));
    return [longitude, latitude].map((degrees) => Number(degrees.toFixed(2)));
  };
}

function ringsOf(path, toDegrees) {
  const rings = [];
  let at = [0, 0];
  for (const [, command, numbers] of path.matchAll(/([Mmlz])([^Mmlz]*)/g)) {
    const values = [...numbers.matchAll(/-?\d+/g)].map(Number);
    if (command === 'z') at = rings.at(-1)[0];
    for (let i = 0; i < values.length; i += 2) {
      at = command === 'M' ? [values[i], values[i + 1]] : [at[0] + values[i], at[1] + values[i + 1]];
      if (command === 'l') rings.at(-1).push(at);
      else rings.push([at]);
    }
  }
  return rings.map((ring) => [...ring, ring[0]].map(toDegrees));
}

const area = (ring) =>
  ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length];
    return sum + x * nextY - nextX * y;
  }, 0);

/** Outlines of all countries, as GeoJSON whose rings are wound as d3 wants them, and as the TopoJSON that d3 reads. */
export function land() {
  const { countries, projection } = readBasemap(JSON.parse(readFileSync(file, 'utf8')));
  const toDegrees = inverse(projection);
  const features = Object.entries(countries).map(([id, path]) => ({
    type: 'Feature',
    id,
    properties: {},
    geometry: {
      type: 'MultiPolygon',
      // A hole is filled: it is another country, which is drawn as well.
      coordinates: ringsOf(path, toDegrees).map((ring) => [area(ring) > 0 ? ring.toReversed() : ring]),
    },
  }));
  const geojson = { type: 'FeatureCollection', features };
  return { geojson, topojson: topology({ countries: geojson }, 1e4) };
}
