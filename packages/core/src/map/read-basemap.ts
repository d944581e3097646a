import type { Basemap, BasemapPoint, Frame } from './basemap.js';
import { pathsOfOutlines } from './outline-code.js';
import { createProject, type Projection } from './projection.js';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Path data of outlines, packed or not; what cannot be drawn is left out. */
function outlinesOf(value: unknown): Record<string, string> {
  const texts = Object.entries(isRecord(value) ? value : {}).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  const paths = pathsOfOutlines(Object.fromEntries(texts.filter(([, text]) => !text.startsWith('M'))));
  return Object.fromEntries(
    texts
      .map(([code, text]) => [code, paths[code] ?? text] as const)
      .filter(([, path]) => /^M[\d ,Mz-]*$/.test(path)),
  );
}

const areNumbers = (values: readonly unknown[], count: number): boolean =>
  values.length >= count && values.slice(0, count).every(Number.isFinite);

/**
 * Reads a basemap of version 1, wherever it comes from: its outlines become path data. What cannot be drawn is left
 * out, and what later versions add is passed over.
 *
 * @returns undefined where nothing of it can be drawn: another kind of document, a projection that is not
 *   known here, no outlines
 */
export function readBasemap(value: unknown): Basemap | undefined {
  if (!isRecord(value) || value.format !== 'connective-cities/basemap') return undefined;
  const { version, region, projection, width, height, frame, land, countries, points, notes, source } = value;
  if (typeof version !== 'string' || !version.startsWith('1.')) return undefined;
  if (typeof width !== 'number' || typeof height !== 'number' || !(width > 0 && height > 0)) return undefined;
  if (!Array.isArray(frame) || !areNumbers(frame, 4) || !isProjection(projection)) return undefined;
  const outlines = outlinesOf(countries);
  const { land: outline } = outlinesOf({ land });
  const hasOutlines = Object.keys(outlines).length > 0;
  if (!hasOutlines && !outline) return undefined;
  return {
    format: value.format,
    version,
    region: String(region),
    projection,
    width,
    height,
    frame: frame as unknown as Frame,
    ...(outline && { land: outline }),
    ...(hasOutlines && { countries: outlines }),
    points: (Array.isArray(points) ? points : []).filter(
      (point): point is BasemapPoint =>
        Array.isArray(point) && typeof point[0] === 'string' && areNumbers(point.slice(1), 2),
    ),
    ...(isRecord(notes) && {
      notes: Object.fromEntries(Object.entries(notes).filter(([, texts]) => isRecord(texts))) as Notes,
    }),
    source: typeof source === 'string' ? source : '',
  };
}

type Notes = NonNullable<Basemap['notes']>;

/** Whether places can be put on a map by it: one is tried. */
function isProjection(value: unknown): value is Projection {
  const projection = value as Projection;
  try {
    return (
      /^(?:equal-earth|conic-conformal|azimuthal-equal-area)$/.test(projection.name) &&
      createProject(projection)(projection.longitude, 45).every(Number.isFinite)
    );
  } catch {
    return false;
  }
}
