import type { Count, Text } from '@connective-cities/core';
import { decodePlaces } from '@connective-cities/core/map';
import { headlineCounts, isPlaces, type EventPlaces, type MapRecord } from '@connective-cities/core/read';

/** Something of the feed that a visitor can go to. */
export interface Target {
  title: Text;
  /** Relative to the document it came with; missing while it has no page. */
  url?: string | undefined;
}

/** A municipality, by what a map shows of it. */
export interface Place {
  id: string;
  name: Text;
  /** What has to be said of it wherever it is named. */
  note?: Text | undefined;
  count?: Count | undefined;
  /** Good practices: of an event, those it presented there. */
  practices: Target[];
  events: Target[];
  /** Address against which its targets are resolved, where it is not the record's. */
  base?: string;
}

/** A country with its municipalities, which stand one after another. */
export interface Country {
  code: string;
  label?: Text | undefined;
  count?: Count | undefined;
  /** Whether it took part; else somebody from there only presented a practice. */
  tookPart: boolean;
  from: number;
  to: number;
  /** How many of its municipalities a long list shows, once a visitor has asked for them. */
  opened?: number;
}

/** Who is shown: countries, and municipalities by their numbers. */
export interface Community {
  countries: Country[];
  /** By number; a place that has not arrived yet is missing. */
  places: (Place | undefined)[];
  /** Degrees by number; not a number where no point is known. */
  longitudes: Float32Array;
  latitudes: Float32Array;
  /** Numbers of municipalities that presented a practice at the event. */
  presenting: ReadonlySet<number>;
  /** Whether every country that took part is there, and every municipality. */
  allCountries: boolean;
  allMunicipalities: boolean;
  /** The few numbers that stand for the whole. */
  counts: Count[];
  /** How many municipalities there are in a file of names; 0 where all names are here. */
  partSize: number;
}

/** Who took part in an event, or all municipalities of a feed. */
export function communityOf(record: MapRecord): Community {
  return isPlaces(record) ? ofFeed(record) : ofEvent(record);
}

type Participant = EventPlaces['participation']['municipalities'][number]['municipality'];
type Guest = Place & Participant & { tookPart?: boolean };

function ofEvent({ participation, presentations, gazetteer }: EventPlaces): Community {
  const guests = new Map<string, Guest>();
  const add = (municipality: Participant): Guest => {
    const { id } = municipality;
    const guest = guests.get(id) ?? {
      note: gazetteer?.[id]?.note,
      practices: [],
      events: [],
      ...municipality,
    };
    guests.set(id, guest);
    return guest;
  };
  for (const { municipality, count } of participation.municipalities)
    Object.assign(add(municipality), { tookPart: true, count });
  for (const { practice } of presentations)
    for (const municipality of practice?.municipalities ?? []) add(municipality).practices.push(practice!);
  const all = [...guests.values()];
  const listed = participation.countries.map(({ country }) => country);
  const codes = [...new Set([...listed, ...all.map(({ country }) => country)])];
  all.sort((a, b) => codes.indexOf(a.country) - codes.indexOf(b.country));
  let to = 0;
  const countries = codes.map((code, i): Country => {
    const from = to;
    while (all[to]?.country === code) to++;
    const tookPart = i < listed.length || all.slice(from, to).some((guest) => guest.tookPart);
    return { code, ...participation.countries[i], tookPart, from, to };
  });
  return {
    countries,
    places: all,
    longitudes: Float32Array.from(all, ({ lon = NaN }) => lon),
    latitudes: Float32Array.from(all, ({ lat = NaN }) => lat),
    presenting: new Set([...all.keys()].filter((number) => all[number]!.practices.length)),
    allCountries: participation.countriesComplete,
    allMunicipalities: participation.municipalitiesComplete,
    counts: headlineCounts({ participation }),
    partSize: 0,
  };
}

function ofFeed(record: Extract<MapRecord, { parts: string[] }>): Community {
  const points = decodePlaces(
    record,
    record.countries.map(({ placed }) => placed),
  );
  const total = record.countries.reduce((sum, { placed, unplaced }) => sum + placed + unplaced, 0);
  const longitudes = new Float32Array(total).fill(NaN);
  const latitudes = longitudes.slice();
  let to = 0;
  let point = 0;
  const countries = record.countries.map(({ country: code, placed, unplaced }): Country => {
    const from = to;
    if (points) {
      longitudes.set(points.longitudes.subarray(point, point + placed), from);
      latitudes.set(points.latitudes.subarray(point, point + placed), from);
    }
    point += placed;
    to += placed + unplaced;
    return { code, tookPart: true, from, to };
  });
  return {
    countries,
    places: [],
    longitudes,
    latitudes,
    presenting: new Set(),
    allCountries: true,
    allMunicipalities: true,
    counts: [],
    partSize: record.partSize,
  };
}
