import type { EventRecord, Municipality, MunicipalityFacts } from '../index.js';
import { pageAddress } from './shared/address.js';
import { countryWords } from './shared/place-words.js';
import { plain, type TextReading } from './shared/reading.js';

/** What a collection has to know besides its events. */
export interface GeoJsonOptions {
  /** Whole address of the feed's folder, with its version and a slash at its end: `https://feed.example/v1/`. */
  feed: string;
  /** Language in which names stand that are one text; those that do not have it are read in their original. */
  language: string;
}

/** How a municipality belongs to an event. */
export type MunicipalityRole = 'participant' | 'venue' | 'practice' | 'outcome' | 'working-group';

/** Something that happened in a municipality, or with it. */
export interface GeoJsonLink {
  id: string;
  title: string;
  /** Whole address of its page. */
  url: string;
}

/** A municipality (RFC 7946, 3.2). One without coordinates has no geometry, and is still there. */
export interface MunicipalityFeature<Properties> {
  type: 'Feature';
  /** The municipality's id in the feed. */
  id: string;
  /** Longitude first (RFC 7946, 3.1.1). Degrees, WGS 84. */
  geometry: { type: 'Point'; coordinates: [number, number] } | null;
  properties: MunicipalityProperties & Properties;
}

/** What is told of every municipality. */
export interface MunicipalityProperties {
  name: string;
  /** The name by language. */
  names: Readonly<Record<string, string>>;
  kind: Municipality['kind'];
  /** ISO 3166-1, two letters. */
  country: string;
  countryName: string;
  /** Its item of Wikidata, its number in GeoNames and its country's own key, as far as they are known. */
  wikidata?: string;
  geonames?: number;
  localCode?: string;
  /** How precisely the point is known; missing where it is that of the place. */
  precision?: string;
}

/** Municipalities as a map program reads them (RFC 7946). Coordinates are WGS 84, and nothing says so twice. */
export interface MunicipalityCollection<Properties> {
  type: 'FeatureCollection';
  features: MunicipalityFeature<Properties>[];
}

/** The municipalities of an event, each once, with what they had to do with it; in the order of their ids. */
export function eventGeoJson(
  event: EventRecord,
  { language }: Pick<GeoJsonOptions, 'language'>,
): MunicipalityCollection<{ roles: MunicipalityRole[] }> {
  const reading = { language, original: event.language.original };
  const found = new Map<string, MunicipalityFeature<{ roles: MunicipalityRole[] }>>();
  for (const [role, municipality] of municipalitiesOf(event)) {
    const known = found.get(municipality.id);
    if (!known) found.set(municipality.id, feature(reading, event, municipality, { roles: [role] }));
    else if (!known.properties.roles.includes(role)) known.properties.roles.push(role);
  }
  return collection(found);
}

/** What is told of a municipality of a whole feed. */
export interface FeedProperties {
  /** Events at which it took part or that happened there. */
  events: GeoJsonLink[];
  /** Its good practices that were presented at events. */
  practices: GeoJsonLink[];
}

/** All municipalities of a feed, each once, with their events and practices; in the order of their ids. */
export function municipalitiesGeoJson(
  events: Iterable<EventRecord>,
  { feed, language }: GeoJsonOptions,
): MunicipalityCollection<FeedProperties> {
  const found = new Map<string, MunicipalityFeature<FeedProperties>>();
  for (const event of events) {
    const reading = { language, original: event.language.original };
    const document = `${feed}events/${event.id}.json`;
    const link = {
      id: event.id,
      title: plain(reading, event.title) ?? event.id,
      url: pageAddress(event, language, document),
    };
    for (const [role, municipality] of municipalitiesOf(event)) {
      const { id } = municipality;
      const known = found.get(id) ?? feature(reading, event, municipality, { events: [], practices: [] });
      found.set(id, known);
      // What a practice tells of its place says nothing of who took part.
      if (role === 'participant' || role === 'venue') addOnce(known.properties.events, link);
    }
    for (const { id, title, municipalities } of practicesOf(event)) {
      const url = `${feed}practices/${id}.html`;
      const practice = { id, title: plain(reading, title) ?? id, url };
      for (const owner of municipalities) {
        const known = found.get(owner.id);
        if (known) addOnce(known.properties.practices, practice);
      }
    }
  }
  return collection(found);
}

function* municipalitiesOf(event: EventRecord): Iterable<readonly [MunicipalityRole, Municipality]> {
  for (const { municipality } of event.participation.municipalities) yield ['participant', municipality];
  for (const place of event.locations)
    if (place.kind === 'place' && place.municipality) yield ['venue', place.municipality];
  for (const { practice } of event.presentations)
    for (const owner of practice?.municipalities ?? []) yield ['practice', owner];
  for (const { practices } of event.outcomes)
    for (const { municipalities } of practices) for (const owner of municipalities) yield ['outcome', owner];
  for (const { municipalities } of event.workingGroups)
    for (const member of municipalities) yield ['working-group', member];
}

function practicesOf({ presentations, outcomes }: EventRecord) {
  return [
    ...presentations.flatMap(({ practice }) => practice ?? []),
    ...outcomes.flatMap(({ practices }) => practices),
  ];
}

function addOnce(links: GeoJsonLink[], link: GeoJsonLink): void {
  if (!links.some(({ id }) => id === link.id)) links.push(link);
}

function feature<Properties>(
  reading: TextReading,
  { countryNames, gazetteer }: EventRecord,
  { id, kind, name, country, lat, lon }: Municipality,
  more: Properties,
): MunicipalityFeature<Properties> {
  const point = lat !== undefined && lon !== undefined;
  return {
    type: 'Feature',
    id,
    geometry: point ? { type: 'Point', coordinates: [lon, lat] } : null,
    properties: {
      name: plain(reading, name) ?? id,
      names: name,
      kind,
      country,
      countryName: countryWords(reading, country, countryNames),
      ...registered(gazetteer?.[id]),
      ...more,
    },
  };
}

function registered({
  wikidata,
  geonames,
  localCode,
  precision,
}: MunicipalityFacts = {}): Partial<MunicipalityProperties> {
  return {
    ...(wikidata !== undefined && { wikidata }),
    ...(geonames !== undefined && { geonames }),
    ...(localCode !== undefined && { localCode }),
    ...(precision !== undefined && { precision }),
  };
}

function collection<Properties>(
  found: ReadonlyMap<string, MunicipalityFeature<Properties>>,
): MunicipalityCollection<Properties> {
  const features = [...found.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
  return { type: 'FeatureCollection', features };
}
