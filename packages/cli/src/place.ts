import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { countryCodeSchema, slugSchema } from '@connective-cities/core';
import { nearWords } from '@connective-cities/core/check';
import { countryName } from '@connective-cities/core/language/names';
import { readYaml } from './authoring/yaml.js';
import { withEntries, yamlOf } from './authoring/write-yaml.js';
import { readGazetteer } from './disk/read-gazetteer.js';
import { writeFiles } from './disk/write-files.js';
import { entryFor, type RegistryEntry } from './place/entry.js';
import {
  findPlaces,
  namesLike,
  placeByNumber,
  withoutDoubt,
  type Gazetteer,
  type Match,
} from './place/gazetteer.js';
import { placeWords, type PlaceWords } from './place/words.js';
import type { CommandLanguage } from './words.js';

/** What `connective place` is told. */
export interface PlaceOptions {
  /** Name in any language. May be left out where a number is given. */
  name?: string;
  /** Folder of content, whose registry gets the entry. */
  into: string;
  /** Country that the place is in. */
  country?: string | undefined;
  /** Number in GeoNames, where the name alone is in doubt. */
  geonames?: string | undefined;
  /** Id of the entry; left out, it is made from the name. */
  id?: string | undefined;
  /** Whether to say what would be written, and write nothing. */
  dryRun?: boolean;
  language: CommandLanguage;
  /** Takes the output, whole lines at a time. */
  write: (text: string) => void;
}

/** A value that an option cannot have; its message is in the user's language. */
export class PlaceMisuse extends Error {}

const FILE = 'municipalities.yaml';

/** More answers than these are too many to choose from. */
const LISTED = 12;

/**
 * Looks a municipality up in an offline gazetteer and writes its entry into the registry. Where several
 * places bear the name, they are listed and none is written.
 *
 * @returns the exit code: 0 where the place is in the registry now, else 1
 * @throws PlaceMisuse for an option that cannot be understood
 */
export async function place(options: PlaceOptions): Promise<number> {
  const { name = '', language, write } = options;
  const words = placeWords[language];
  const country = countryOf(options.country, words);
  const geonames = numberOf(options.geonames, words);
  if (options.id !== undefined && !slugSchema.safeParse(options.id).success) {
    throw new PlaceMisuse(words.notAnId(options.id));
  }
  const gazetteer = await readGazetteer();
  const matches = findPlaces(gazetteer, { name, country });
  const chosen =
    geonames === undefined ? withoutDoubt(matches) : chosenByNumber(gazetteer, geonames, name, matches);
  if (chosen) return await register(entryFor(chosen.place, chosen.spelling, options.id), options, words);
  if (geonames !== undefined) write(`${words.noSuchNumber(geonames)}\n`);
  else if (matches.length > 0) write(listOf(matches, options, words));
  else {
    const near = nearWords(name, namesLike(gazetteer, { name, country })).slice(0, 5);
    write(`${words.none(name, country)}\n${near.length > 0 ? `${words.near(near)}\n` : ''}`);
  }
  return 1;
}

function countryOf(value: string | undefined, words: PlaceWords): string | undefined {
  const code = value?.toUpperCase();
  if (code === undefined || countryCodeSchema.safeParse(code).success) return code;
  throw new PlaceMisuse(words.notACountry(value ?? ''));
}

function numberOf(value: string | undefined, words: PlaceWords): number | undefined {
  if (value === undefined) return undefined;
  if (/^[1-9]\d{0,9}$/.test(value)) return Number(value);
  throw new PlaceMisuse(words.notANumber(value));
}

/** The place with a number, under the name it was asked for where it bears it. */
function chosenByNumber(
  gazetteer: Gazetteer,
  geonames: number,
  name: string,
  matches: readonly Match[],
): Match | undefined {
  const match = matches.find(({ place }) => place.geonames === geonames);
  if (match) return match;
  const found = placeByNumber(gazetteer, geonames);
  return found && { place: found, spelling: name === '' ? found.name : name, by: 'other' };
}

function listOf(matches: readonly Match[], { name = '', language }: PlaceOptions, words: PlaceWords): string {
  const shown = matches.slice(0, LISTED);
  const numbers = shown.map(({ place: { geonames } }) => String(geonames));
  const width = Math.max(...numbers.map(({ length }) => length));
  const lines = shown.map((match, at) => {
    const { place } = match;
    const about = [
      `${place.name}, ${countryName(place.country, language) ?? place.country} (${place.country})`,
      ...(place.seat === undefined ? [] : [words.region(place.seat)]),
      place.population > 0
        ? words.inhabitants(place.population.toLocaleString(words.locale))
        : words.unknownInhabitants,
      ...(words.features[place.feature] === undefined ? [] : [words.features[place.feature]]),
    ];
    return `  --geonames ${(numbers[at] ?? '').padEnd(width)}  ${about.join(' · ')}`;
  });
  const more = matches.length - shown.length;
  if (more > 0) lines.push(`  ${words.more(more)}`);
  const command = `connective place ${quoted(name)} --geonames ${numbers[0] ?? ''}`;
  return `${words.several(name, command)}\n\n${lines.join('\n')}\n`;
}

/** A name as a shell takes it for one word. */
function quoted(name: string): string {
  return /^[\p{L}\p{N}._-]+$/u.test(name) ? name : `"${name.replace(/["\\$`]/g, '\\$&')}"`;
}

async function register(
  entry: RegistryEntry,
  { into, dryRun, write }: PlaceOptions,
  words: PlaceWords,
): Promise<number> {
  const file = join(into, FILE).replaceAll('\\', '/');
  const shown = yamlOf([entry]);
  if (!existsSync(into) && !dryRun) {
    write(`${shown}\n${words.noFolder(into)}\n`);
    return 1;
  }
  const text = existsSync(file) ? await readFile(file, 'utf8') : '';
  const known = readYaml(text.replace(/^\uFEFF/, '')).value ?? [];
  const others = Array.isArray(known) ? (known as Record<string, unknown>[]) : [];
  const same = others.find((other) => other?.geonames === entry.geonames);
  if (same) {
    write(`${words.there(String(same.id), file)}\n`);
    return 0;
  }
  const taken = others.find((other) => other?.id === entry.id);
  if (taken) {
    const say = taken.geonames === undefined ? words.incomplete : words.idTaken;
    write(`${shown}\n${say(entry.id, file)}\n`);
    return 1;
  }
  if (dryRun) {
    write(`${words.wouldWrite(file)}\n\n${shown}`);
    return 0;
  }
  const after = withEntries(text, [entry]);
  if (after === undefined) {
    write(`${shown}\n${words.notAList(file)}\n`);
    return 1;
  }
  writeFiles(into, [{ path: FILE, text: after }]);
  write(`${shown}\n${words.written(entry.id, file)} ${words.checkName(entry.name)}\n`);
  return 0;
}
