import { aliases } from './aliases.js';
import { fold, withoutSuffix } from './fold.js';

/** A place of the gazetteer. */
export interface Place {
  /** Number in GeoNames. */
  geonames: number;
  /** GeoNames' main name, in Latin letters. */
  name: string;
  /** The main name in ASCII. */
  ascii: string;
  /** All other names, in no order and without a language: good for finding, not for showing. */
  others: readonly string[];
  /** Degrees, WGS 84. */
  lat: number;
  lon: number;
  /** ISO 3166-1, and `XK`. */
  country: string;
  /** GeoNames' code of the first level of administration. */
  region: string;
  /** Seat of that level of administration, which tells where a region is when its code says nothing. */
  seat: string | undefined;
  /** GeoNames' feature code: PPLC is a capital, PPLA to PPLA5 seats of administration, PPLX a part of a town. */
  feature: string;
  /** Inhabitants; 0 where nobody knows. */
  population: number;
  /** IANA time zone. */
  timeZone: string;
}

/** A place that bears a name that was asked for. */
export interface Match {
  place: Place;
  /** The place's own spelling of what was asked for: "Tiflis" for "tiflis". */
  spelling: string;
  /** How well it fits: the main name, one of the others, or a name without what follows it ("Halle" of "Halle (Saale)"). */
  by: 'name' | 'other' | 'short';
}

/** What is asked of the gazetteer. */
export interface Question {
  name: string;
  /** Country that the place is in, ISO 3166-1. */
  country?: string | undefined;
}

// Columns of cities500.txt, as https://download.geonames.org/export/dump/readme.txt lists them.
const [ID, NAME, ASCII, OTHERS, LAT, LON, FEATURE, COUNTRY, REGION, POPULATION, ZONE] = [
  0, 1, 2, 3, 4, 5, 7, 8, 10, 14, 17,
];

function placeFrom(columns: readonly string[]): Place {
  const column = (at: number) => columns[at] ?? '';
  return {
    geonames: Number(column(ID)),
    name: column(NAME),
    ascii: column(ASCII),
    others: column(OTHERS).split(',').filter(Boolean),
    lat: Number(column(LAT)),
    lon: Number(column(LON)),
    country: column(COUNTRY),
    region: column(REGION),
    seat: undefined,
    feature: column(FEATURE),
    population: Number(column(POPULATION)),
    timeZone: column(ZONE),
  };
}

/** Every line of a text without taking it apart all at once: there are 200,000 of them. */
function* linesOf(text: string): Generator<string> {
  let start = 0;
  while (start < text.length) {
    const end = text.indexOf('\n', start);
    yield text.slice(start, end < 0 ? text.length : end);
    if (end < 0) return;
    start = end + 1;
  }
}

const ASCII_ONLY = /^[\x00-\x7F]*$/;

/** A gazetteer that can be asked. */
export interface Gazetteer {
  /** Rows of `cities500.txt`. */
  rows: readonly string[];
  /** All names of each row, folded: what is not in them need not be taken apart. */
  names: readonly string[];
  /** Seat of each region, by country and region. */
  seats: ReadonlyMap<string, string>;
}

/** Opens the text of `cities500.txt`. Takes about a second, and each question then a few milliseconds. */
export function openGazetteer(text: string): Gazetteer {
  const rows = [...linesOf(text)];
  const seats = new Map<string, string>();
  for (const row of rows) {
    if (!row.includes('\tPPLA\t') && !row.includes('\tPPLC\t')) continue;
    const { country, region, name } = placeFrom(row.split('\t'));
    seats.set(`${country}.${region}`, name);
  }
  return { rows, names: rows.map(foldedNames), seats };
}

function foldedNames(row: string): string {
  let end = 0;
  for (let column = 0; column <= OTHERS; column += 1) end = row.indexOf('\t', end) + 1;
  const names = row.slice(row.indexOf('\t') + 1, end - 1);
  // Three of four rows hold ASCII alone, and need no more than this.
  return ASCII_ONLY.test(names)
    ? names.toLowerCase().replace(/[^a-z0-9]+/g, (between) => (/^['`]$/.test(between) ? '' : ' '))
    : fold(names.replace(/[,\t]/g, ' | '));
}

function matchOf(place: Place, wanted: string): Match | undefined {
  const fits = (name: string) => fold(name) === wanted;
  const main = [place.name, place.ascii].find(fits);
  if (main !== undefined) return { place, spelling: main, by: 'name' };
  const other = place.others.filter(fits);
  // Of several spellings that fold alike (Tiflis, Tíflis, Tıflis) the plainest is the likeliest.
  const plainest = other.find((name) => ASCII_ONLY.test(name)) ?? other[0];
  if (plainest !== undefined) return { place, spelling: plainest, by: 'other' };
  const short = [place.name, place.ascii].find((name) => fold(withoutSuffix(name)) === wanted);
  return short === undefined ? undefined : { place, spelling: short, by: 'short' };
}

const withoutSaint = (wanted: string) => wanted.replace(/(?<![\p{L}\p{N}])st(?![\p{L}\p{N}])/gu, '').trim();

/** Fits first: main names before others, then seats of administration, then the number of inhabitants. */
function byFit(one: Match, other: Match): number {
  const order = ['name', 'other', 'short'];
  const seat = ({ feature }: Place) => (feature === 'PPLC' ? 0 : feature === 'PPLX' ? 2 : 1);
  return (
    order.indexOf(one.by) - order.indexOf(other.by) ||
    seat(one.place) - seat(other.place) ||
    other.place.population - one.place.population ||
    one.place.geonames - other.place.geonames
  );
}

/**
 * Every place of the gazetteer that bears a name, the likeliest first.
 */
export function findPlaces(gazetteer: Gazetteer, { name, country }: Question): Match[] {
  const wanted = fold(name);
  const alias = Object.entries(aliases).find(([known]) => fold(known) === wanted);
  // "st" may be written "Saint" there, and is then not among the folded names of plain rows.
  const clue = withoutSaint(wanted) || wanted;
  if (wanted === '') return [];
  const found: Match[] = [];
  gazetteer.names.forEach((names, at) => {
    const row = gazetteer.rows[at] ?? '';
    const isAlias = alias !== undefined && row.startsWith(`${alias[1]}\t`);
    if (!isAlias && !names.includes(clue)) return;
    const bare = placeFrom(row.split('\t'));
    if (country !== undefined && bare.country !== country) return;
    const place = { ...bare, seat: gazetteer.seats.get(`${bare.country}.${bare.region}`) };
    const match = isAlias ? { place, spelling: alias[0], by: 'other' as const } : matchOf(place, wanted);
    if (match) found.push(match);
  });
  return found.sort(byFit);
}

/** The place with a number in GeoNames. */
export function placeByNumber({ rows }: Gazetteer, geonames: number): Place | undefined {
  const row = rows.find((candidate) => candidate.startsWith(`${geonames}\t`));
  return row === undefined ? undefined : placeFrom(row.split('\t'));
}

/** Main names that may have been meant: the same first letter, nearly the same length. */
export function namesLike({ rows }: Gazetteer, { name, country }: Question): string[] {
  const wanted = fold(name);
  const names = new Set<string>();
  for (const row of rows) {
    const columns = row.split('\t', COUNTRY + 1);
    const main = columns[NAME] ?? '';
    if (country !== undefined && columns[COUNTRY] !== country) continue;
    if (Math.abs(main.length - wanted.length) <= 2 && fold(main)[0] === wanted[0]) names.add(main);
  }
  return [...names];
}

/**
 * The one place that a name means without doubt. In doubt is a name whose next place is in the same
 * country, or has a twentieth of the inhabitants: nobody can tell from afar which Essen was meant.
 */
export function withoutDoubt(matches: readonly Match[]): Match | undefined {
  const [first, ...rest] = matches;
  if (!first) return undefined;
  const rivals = rest.filter(
    ({ place }) =>
      place.country === first.place.country || place.population * 20 >= Math.max(first.place.population, 1),
  );
  return rivals.length === 0 ? first : undefined;
}
