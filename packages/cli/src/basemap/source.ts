import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import { BasemapFault } from './fault.js';
import { wound, type Ring } from './rings.js';
import { countryNumbers } from './tables/country-numbers.js';

/** One polygon of a source, and whose it is. */
export interface Piece {
  /** What the source calls the area that it belongs to. */
  readonly names: readonly string[];
  /** Code of the country; undefined where the source names none, null where it is not shown. */
  country: string | null | undefined;
  /** Outline and holes, in degrees. */
  rings: Ring[];
}

const byNumber = new Map(countryNumbers.map((entry) => [entry.slice(2), entry.slice(0, 2)]));
const codes = new Set([...byNumber.values(), 'XK']);

/**
 * Reads the areas of a topology, polygon by polygon. Countries are known by their id: digits or letters of ISO 3166-1.
 *
 * @param file what the source is called in messages
 * @throws BasemapFault where it is no topology of areas
 */
export function readSource(value: unknown, file: string): Piece[] {
  const refuse = (): never => {
    throw new BasemapFault((words) => words.notATopology(file));
  };
  if (typeof value !== 'object' || value === null || !('type' in value) || value.type !== 'Topology')
    refuse();
  const topology = value as Topology;
  const objects = Object.entries(topology.objects ?? {});
  const [, object] = objects.find(([name]) => name === 'countries') ?? objects[0] ?? [];
  if (object?.type !== 'GeometryCollection' || !Array.isArray(object.geometries)) return refuse();
  try {
    return object.geometries.flatMap((geometry: GeometryObject<object | null>) => {
      const id = geometry.id === undefined ? undefined : String(geometry.id);
      const names = [nameOf(geometry.properties), id].filter((name) => typeof name === 'string');
      return polygonsOf(topology, geometry).map((rings) => ({
        names,
        country:
          id === undefined
            ? undefined
            : (byNumber.get(id.padStart(3, '0')) ?? (codes.has(id) ? id : undefined)),
        rings: wound(rings),
      }));
    });
  } catch {
    return refuse();
  }
}

function nameOf(properties: object | null | undefined): unknown {
  return properties && 'name' in properties ? properties.name : undefined;
}

function polygonsOf(topology: Topology, geometry: GeometryObject<object | null>): Ring[][] {
  if (geometry.type === 'Polygon') return [feature(topology, geometry).geometry.coordinates as Ring[]];
  if (geometry.type === 'MultiPolygon') return feature(topology, geometry).geometry.coordinates as Ring[][];
  return [];
}
