import type { Count, EventRecord, Text } from '../../index.js';
import { chooseRegion } from '../../map/index.js';

type Municipality = EventRecord['participation']['municipalities'][number]['municipality'];

/** A municipality of an event, and why it is named. */
export interface ParticipantPlace extends Municipality {
  tookPart: boolean;
  /** Whether a practice of it was presented, which needs nobody from there. */
  presents: boolean;
  count?: Count;
}

/** A country of an event with its municipalities. */
export interface ParticipantCountry {
  code: string;
  label?: Text;
  count?: Count;
  /** Whether it took part; else it only has a municipality that presented. */
  tookPart: boolean;
  places: ParticipantPlace[];
}

/**
 * Countries and municipalities of an event in one list: those that took part, in the publisher's order,
 * then those of which only a practice was presented.
 */
export function participantsOf({ participation, presentations }: EventRecord): ParticipantCountry[] {
  const places = new Map<string, ParticipantPlace>();
  for (const { municipality, count } of participation.municipalities)
    places.set(municipality.id, {
      ...municipality,
      tookPart: true,
      presents: false,
      ...(count && { count }),
    });
  for (const municipality of presentations.flatMap(({ practice }) => practice?.municipalities ?? [])) {
    const known = places.get(municipality.id) ?? { ...municipality, tookPart: false };
    places.set(municipality.id, { ...known, presents: true });
  }
  const countries = new Map<string, ParticipantCountry>();
  for (const { country, label, count } of participation.countries)
    countries.set(country, {
      code: country,
      tookPart: true,
      places: [],
      ...(label && { label }),
      ...(count && { count }),
    });
  for (const place of places.values()) {
    const country = countries.get(place.country) ?? { code: place.country, tookPart: false, places: [] };
    country.tookPart ||= place.tookPart;
    country.places.push(place);
    countries.set(place.country, country);
  }
  const all = [...countries.values()];
  return [...all.filter(({ tookPart }) => tookPart), ...all.filter(({ tookPart }) => !tookPart)];
}

/** Name of the basemap that suits an event; undefined where there is nothing to show on one. */
export function mapRegionOf(event: EventRecord): string | undefined {
  const countries = participantsOf(event);
  const tookPart = countries.filter((country) => country.tookPart).map(({ code }) => code);
  const places = countries.flatMap((country) => country.places);
  const longitudes = places.map(({ lon = NaN }) => lon);
  const latitudes = places.map(({ lat = NaN }) => lat);
  const isKnown = tookPart.length > 0 || !longitudes.every(Number.isNaN);
  return isKnown ? chooseRegion(tookPart, longitudes, latitudes).name : undefined;
}
