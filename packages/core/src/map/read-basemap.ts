import type { Basemap, BasemapPoint } from './basemap.js';
import { pathsOfOutlines } from './outline-code.js';
import { createProject } from './projection.js';

const areFinite = (values: readonly unknown[]): boolean => values.every(Number.isFinite);

/** Path data of outlines, packed or not; what cannot be drawn is left out. */
function outlinesOf(value: object | undefined): Record<string, string> {
  const texts = Object.entries(value ?? {}).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  const paths = pathsOfOutlines(Object.fromEntries(texts.filter(([, text]) => !text.startsWith('M'))));
  return Object.fromEntries(
    texts
      .map(([code, text]) => [code, paths[code] ?? text] as const)
      .filter(([, path]) => /^M[\d ,Mz-]*$/.test(path)),
  );
}

/**
 * Reads a basemap of version 1, wherever it comes from: its outlines become path data. What cannot be drawn is left
 * out, and what later versions add is passed over.
 *
 * @returns undefined where nothing of it can be drawn: another kind of document, no projection, no outlines
 */
export function readBasemap(value: unknown): Basemap | undefined {
  try {
    const { format, version, region, projection, width, height, frame, points, source, ...rest } =
      value as Basemap;
    const countries = outlinesOf(rest.countries);
    const { land } = outlinesOf({ land: rest.land });
    const hasCountries = Object.keys(countries).length > 0;
    const { longitude, latitude } = projection;
    if (
      format !== 'connective-cities/basemap' ||
      !version.startsWith('1.') ||
      !(width > 0 && height > 0) ||
      !areFinite([width, height, ...frame, ...createProject(projection)(longitude, latitude)]) ||
      !(land ?? hasCountries)
    )
      return undefined;
    return {
      ...{ format, version, region, projection, width, height, frame, source },
      ...(land && { land }),
      ...(hasCountries && { countries }),
      points: points.filter(
        (point: BasemapPoint | null) =>
          point && typeof point[0] === 'string' && areFinite([point[1], point[2]]),
      ),
      ...(rest.notes && {
        notes: Object.fromEntries(Object.entries(rest.notes).filter(([, texts]) => texts instanceof Object)),
      }),
    };
  } catch {
    // It has not the form of a basemap at all.
    return undefined;
  }
}
