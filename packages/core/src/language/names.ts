// Names for builds. The tables are large: no widget imports this file.
import { countryNames as countriesDe } from './tables/country-names.de.js';
import { countryNames as countriesEn } from './tables/country-names.en.js';
import { zoneNames as zonesDe } from './tables/zone-names.de.js';
import { zoneNames as zonesEn } from './tables/zone-names.en.js';

const countries = new Map<string, ReadonlyMap<string, string>>([
  ['de', new Map(Object.entries(countriesDe))],
  ['en', new Map(Object.entries(countriesEn))],
]);

const zones = new Map<string, ReadonlyMap<string, string>>([
  ['de', byZone(zonesDe)],
  ['en', byZone(zonesEn)],
]);

function byZone(groups: readonly (readonly [names: string, zones: string])[]): ReadonlyMap<string, string> {
  return new Map(groups.flatMap(([names, list]) => list.split(' ').map((zone) => [zone, names] as const)));
}

/** Languages in which countries and time zones have names. */
export const nameLanguages: readonly string[] = [...countries.keys()];

/** Name of a country (CLDR) by its code; undefined for a code or a language without a table entry. */
export function countryName(code: string, language: string): string | undefined {
  return countries.get(language)?.get(code);
}

/**
 * Name of a time zone (CLDR), such as "Mitteleuropäische Sommerzeit"; undefined for an unknown
 * zone or language. Zones without summer time have one name for the whole year.
 */
export function timeZoneName(zone: string, language: string, summer: boolean): string | undefined {
  const [standard, daylight] = zones.get(language)?.get(zone)?.split('|') ?? [];
  return summer ? (daylight ?? standard) : standard;
}
