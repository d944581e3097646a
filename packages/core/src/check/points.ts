import { countryBoxes } from '../model/tables/country-boxes.js';
import type { IssuePath } from './issue.js';
import type { Report, ValidContent } from './valid-content.js';

/** How far a point may lie outside of the boxes: harbours, small islands and reefs. Degrees. */
const LEEWAY = 0.2;

/** Whether a point lies in a box around a part of a country; true of a country that has no boxes. */
export function isInCountry(country: string, lat: number, lon: number): boolean {
  const boxes = Object.hasOwn(countryBoxes, country) ? countryBoxes[country] : undefined;
  if (boxes === undefined) return true;
  return boxes.split(', ').some((box) => {
    const [west = 0, south = 0, east = 0, north = 0] = box.split(' ').map(Number);
    if (lat < south - LEEWAY || lat > north + LEEWAY) return false;
    return [lon, lon + 360].some((x) => x >= west - LEEWAY && x <= east + LEEWAY);
  });
}

interface Point {
  lat?: number | undefined;
  lon?: number | undefined;
}

/** A point in the sea off Africa, or in another country than it says; swapped coordinates are told as such. */
function checkPoint(
  { lat, lon }: Point,
  country: string | undefined,
  id: string,
  path: IssuePath,
  report: Report,
): void {
  if (lat === undefined || lon === undefined) return;
  if (lat === 0 && lon === 0) {
    report('error', 'geo.null-island', [...path, 'lat'], { id });
    return;
  }
  if (country === undefined || isInCountry(country, lat, lon)) return;
  const point = { point: `${lat}, ${lon}`, country };
  const swapped = Math.abs(lon) <= 90 && isInCountry(country, lon, lat);
  report(
    'warning',
    'geo.country',
    [...path, 'lat'],
    swapped ? { ...point, swapped: `lat: ${lon}, lon: ${lat}` } : point,
  );
}

/** Rules about points on the map: they exist, and lie in the country that they say. */
export function checkPoints(content: ValidContent, report: Report): void {
  const countries = new Map(content.municipalities.map(({ entry }) => [entry.id, entry.country]));
  for (const { entry, path } of content.municipalities) {
    if (entry.lat === undefined) report('note', 'geo.missing', [...path, 'id'], { id: entry.id });
    checkPoint(entry, entry.country, entry.id, path, report);
  }
  for (const { entry, path } of content.events) {
    entry.locations.forEach((location, at) => {
      if (location.kind !== 'place') return;
      const country = countries.get(location.municipality ?? '');
      checkPoint(location, country, location.id, [...path, 'locations', at], report);
    });
  }
}
