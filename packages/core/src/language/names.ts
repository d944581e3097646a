// Names for builds. The tables are large: no widget imports this file.
import { countryNames as ar } from './tables/country-names.ar.js';
import { countryNames as az } from './tables/country-names.az.js';
import { countryNames as be } from './tables/country-names.be.js';
import { countryNames as bs } from './tables/country-names.bs.js';
import { countryNames as de } from './tables/country-names.de.js';
import { countryNames as en } from './tables/country-names.en.js';
import { countryNames as es } from './tables/country-names.es.js';
import { countryNames as fr } from './tables/country-names.fr.js';
import { countryNames as hy } from './tables/country-names.hy.js';
import { countryNames as ka } from './tables/country-names.ka.js';
import { countryNames as ro } from './tables/country-names.ro.js';
import { countryNames as ru } from './tables/country-names.ru.js';
import { countryNames as sq } from './tables/country-names.sq.js';
import { countryNames as sr } from './tables/country-names.sr.js';
import { countryNames as srLatn } from './tables/country-names.sr-Latn.js';
import { countryNames as tr } from './tables/country-names.tr.js';
import { countryNames as uk } from './tables/country-names.uk.js';
import { zoneNames as zonesAr } from './tables/zone-names.ar.js';
import { zoneNames as zonesAz } from './tables/zone-names.az.js';
import { zoneNames as zonesBe } from './tables/zone-names.be.js';
import { zoneNames as zonesBs } from './tables/zone-names.bs.js';
import { zoneNames as zonesDe } from './tables/zone-names.de.js';
import { zoneNames as zonesEn } from './tables/zone-names.en.js';
import { zoneNames as zonesEs } from './tables/zone-names.es.js';
import { zoneNames as zonesFr } from './tables/zone-names.fr.js';
import { zoneNames as zonesHy } from './tables/zone-names.hy.js';
import { zoneNames as zonesKa } from './tables/zone-names.ka.js';
import { zoneNames as zonesRo } from './tables/zone-names.ro.js';
import { zoneNames as zonesRu } from './tables/zone-names.ru.js';
import { zoneNames as zonesSq } from './tables/zone-names.sq.js';
import { zoneNames as zonesSr } from './tables/zone-names.sr.js';
import { zoneNames as zonesSrLatn } from './tables/zone-names.sr-Latn.js';
import { zoneNames as zonesTr } from './tables/zone-names.tr.js';
import { zoneNames as zonesUk } from './tables/zone-names.uk.js';

/** Names of all countries by their codes (CLDR), by language. */
export const countryNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ar,
  az,
  be,
  bs,
  de,
  en,
  es,
  fr,
  hy,
  ka,
  ro,
  ru,
  sq,
  sr,
  'sr-Latn': srLatn,
  tr,
  uk,
};

const countries = new Map(
  Object.entries(countryNames).map(([language, names]) => [language, new Map(Object.entries(names))]),
);

const zones = new Map(
  Object.entries({
    ar: zonesAr,
    az: zonesAz,
    be: zonesBe,
    bs: zonesBs,
    de: zonesDe,
    en: zonesEn,
    es: zonesEs,
    fr: zonesFr,
    hy: zonesHy,
    ka: zonesKa,
    ro: zonesRo,
    ru: zonesRu,
    sq: zonesSq,
    sr: zonesSr,
    'sr-Latn': zonesSrLatn,
    tr: zonesTr,
    uk: zonesUk,
  }).map(([language, groups]) => [language, byZone(groups)]),
);

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
