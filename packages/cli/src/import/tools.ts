import { countryCodeSchema } from '@connective-cities/core';
import { nearWords } from '@connective-cities/core/check';
import type { ImportTools } from '@connective-cities/core/import/report';
import { countryNames } from '@connective-cities/core/language/names';
import { findIana } from 'windows-iana';
import { fold } from '../place/fold.js';
import { lineOfHtml } from './html.js';
import { proseOf } from './prose.js';

/** Names of countries in use besides those of the tables, as pages of the network write them. */
const usual: Readonly<Record<string, string>> = {
  'bosnia and herzegovina': 'BA',
  'bosnien herzegowina': 'BA',
  'czech republic': 'CZ',
  deutschland: 'DE',
  elfenbeinkuste: 'CI',
  'great britain': 'GB',
  grossbritannien: 'GB',
  holland: 'NL',
  'ivory coast': 'CI',
  kirgisien: 'KG',
  mazedonien: 'MK',
  macedonia: 'MK',
  moldau: 'MD',
  moldawien: 'MD',
  moldova: 'MD',
  palastina: 'PS',
  palestine: 'PS',
  russia: 'RU',
  'republic of moldova': 'MD',
  'south korea': 'KR',
  'the gambia': 'GM',
  'the netherlands': 'NL',
  turkey: 'TR',
  uk: 'GB',
  usa: 'US',
  weissrussland: 'BY',
};

let codes: Map<string, string> | undefined;

/** Codes by folded names. German and English come first; a name that another country bears in some language is not taken from there. */
function codesByName(): Map<string, string> {
  if (codes) return codes;
  const known = new Map(Object.entries(usual));
  const others = new Map<string, string | undefined>();
  for (const [language, names] of Object.entries(countryNames)) {
    for (const [code, name] of Object.entries(names)) {
      const key = fold(name);
      if (language === 'de' || language === 'en') known.set(key, known.get(key) ?? code);
      else others.set(key, others.has(key) && others.get(key) !== code ? undefined : code);
    }
  }
  for (const [key, code] of others) if (code !== undefined && !known.has(key)) known.set(key, code);
  codes = known;
  return known;
}

/** The code of a country by its code or one of its names. */
function countryOf(name: string): string | undefined {
  const code = name.trim().toUpperCase();
  if (/^[A-Z]{2}$/.test(code) && countryCodeSchema.safeParse(code).success) return code;
  return codesByName().get(fold(name));
}

function countriesLike(name: string): string[] {
  const names = ['de', 'en'].flatMap((language) => Object.values(countryNames[language] ?? {}));
  return nearWords(name, names);
}

/** Windows has had names that its list of today does not. */
function zoneOfWindows(name: string): string | undefined {
  const trimmed = name.trim();
  return findIana(trimmed)[0] ?? zoneOfDisplayName(trimmed);
}

/** Outlook once wrote what its users see: "(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna". */
const displayNames: readonly [city: RegExp, zone: string][] = [
  [/\b(?:Amsterdam|Berlin|Bern|Rom|Rome|Stockholm|Wien|Vienna)\b/, 'Europe/Berlin'],
  [/\b(?:Belgrad|Belgrade|Bratislava|Budapest|Ljubljana|Prag|Prague)\b/, 'Europe/Budapest'],
  [/\b(?:Brüssel|Brussels|Kopenhagen|Copenhagen|Madrid|Paris)\b/, 'Europe/Paris'],
  [/\b(?:Sarajevo|Skopje|Warschau|Warsaw|Zagreb)\b/, 'Europe/Warsaw'],
  [/\b(?:Athen|Athens|Bukarest|Bucharest)\b/, 'Europe/Bucharest'],
  [/\b(?:Helsinki|Kiew|Kyiv|Kiev|Riga|Sofia|Tallinn|Vilnius)\b/, 'Europe/Kyiv'],
  [/\bIstanbul\b/, 'Europe/Istanbul'],
  [/\b(?:Tiflis|Tbilisi)\b/, 'Asia/Tbilisi'],
  [/\b(?:Eriwan|Yerevan)\b/, 'Asia/Yerevan'],
  [/\bBaku\b/, 'Asia/Baku'],
];

function zoneOfDisplayName(name: string): string | undefined {
  if (!/^\((?:GMT|UTC)[+-]?[\d:]*\)/.test(name)) return undefined;
  return displayNames.find(([city]) => city.test(name))?.[1];
}

/** What the command lends to the imports of the core. */
export const importTools: ImportTools = {
  prose: proseOf,
  line: lineOfHtml,
  zoneOfWindows,
  countryOf,
  countriesLike,
};
