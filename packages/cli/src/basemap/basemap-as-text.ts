import type { Basemap } from '@connective-cities/core/map';

/** A basemap as its file holds it: JSON with a line for each country, so that a change shows where it is. */
export function basemapAsText({ countries, points, ...rest }: Basemap): string {
  const lines = Object.entries({ ...rest, points }).map(
    ([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`,
  );
  const outlines = Object.entries(countries ?? {}).map(
    ([country, outline]) => `${JSON.stringify(country)}:${JSON.stringify(outline)}`,
  );
  return `{${[...lines, ...(countries ? [`"countries":{\n${outlines.join(',\n')}\n}`] : [])].join(',\n')}}\n`;
}
