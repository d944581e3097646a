import { encodePlaces } from '../map/index.js';
import type { Content, Entry } from '../model/content.js';
import { FEED_VERSION } from '../model/envelope.js';
import type { EventRecord } from '../model/event.js';
import type { PlacesPart, PlacesRecord } from '../model/places.js';
import { schemaAddress } from './addresses.js';
import { compare } from './compare.js';
import { namesOfCountries, notesOnCountries } from './country-names.js';
import { given } from './given.js';
import { openLibrary, type BuildTools } from './library.js';
import { grouped } from './lookup.js';

/** Municipalities in one part: some ten kilobytes after compression. */
const PART = 1000;

/** The document of all municipalities, and its parts by their addresses relative to it. */
export interface BuiltPlaces {
  places: PlacesRecord;
  parts: Map<string, PlacesPart>;
}

type Practices = readonly Pick<Entry<'practices'>, 'id' | 'title' | 'municipalities'>[];

/**
 * All municipalities of a feed for a map, with the practices they have and the events at which they
 * took part. Undefined where there are none.
 *
 * @param events documents of the events that are published
 */
export function buildPlaces(
  content: Content,
  events: Iterable<EventRecord>,
  tools: BuildTools,
): BuiltPlaces | undefined {
  const { municipalities, practices, publisher } = content;
  if (municipalities.length === 0) return undefined;
  const languages = [publisher.language, ...municipalities.flatMap(({ name }) => Object.keys(name))];
  const library = { ...openLibrary(content, { id: 'places' }, tools), languages: [...new Set(languages)] };
  const byCountry = [...grouped(municipalities, ({ country }) => [country])].sort(([a], [b]) =>
    compare(a, b),
  );
  const codes = byCountry.map(([country]) => country);
  const placed = byCountry.map(([, all]) =>
    all.filter(({ lat, lon }) => lat !== undefined && lon !== undefined),
  );
  const { lengths, bits, orders } = encodePlaces(
    placed.map((all) => all.map(({ lon = 0, lat = 0 }): [number, number] => [lon, lat])),
  );
  const inOrder = byCountry.flatMap(([, all], i) => [
    ...orders[i]!.map((number) => placed[i]![number]!),
    ...all.filter(({ lat }) => lat === undefined).sort((a, b) => compare(a.id, b.id)),
  ]);
  const seen = Array.from(events, summaryOf);
  const parts = partsOf(inOrder, content, seen);
  return {
    places: given({
      $schema: schemaAddress('places', ''),
      format: 'connective-cities/places' as const,
      version: FEED_VERSION,
      generated: [...seen, ...practices]
        .flatMap(({ modified }) => modified ?? [])
        .sort(compare)
        .at(-1),
      language: { original: publisher.language, translations: {} },
      title: publisher.name,
      countries: byCountry.map(([country, all], i) => ({
        country,
        placed: placed[i]!.length,
        unplaced: all.length - placed[i]!.length,
      })),
      lengths,
      bits,
      partSize: PART,
      parts: [...parts.keys()],
      countryNames: namesOfCountries(library, codes),
      countryNotes: notesOnCountries(publisher, codes),
    }),
    parts,
  };
}

/** What is kept of an event: ten thousand whole documents would not fit into memory. */
interface EventSummary extends Pick<EventRecord, 'id' | 'title' | 'modified'> {
  start: string;
  municipalities: string[];
}

function summaryOf({ id, title, modified, when, participation }: EventRecord): EventSummary {
  const municipalities = participation.municipalities.map(({ municipality }) => municipality.id);
  return { id, title, modified, start: when?.start ?? '', municipalities };
}

function partsOf(
  municipalities: readonly Entry<'municipalities'>[],
  content: Content,
  events: readonly EventSummary[],
): Map<string, PlacesPart> {
  const published: Practices = content.practices.filter(({ withdrawn }) => withdrawn === undefined);
  const practices = grouped(published, (practice) => practice.municipalities);
  const latestFirst = [...events].sort((a, b) => compare(b.start, a.start) || compare(a.id, b.id));
  const attended = grouped(latestFirst, (event) => event.municipalities);
  const parts = new Map<string, PlacesPart>();
  for (let from = 0; from < municipalities.length; from += PART) {
    parts.set(`places/${from / PART}.json`, {
      $schema: schemaAddress('places-part', 'places'),
      format: 'connective-cities/places-part',
      version: FEED_VERSION,
      municipalities: municipalities.slice(from, from + PART).map(({ id, kind, name }) => ({
        id,
        kind,
        name,
        practices: (practices.get(id) ?? []).map((practice) => ({
          id: practice.id,
          title: practice.title,
          url: `../practices/${practice.id}.html`,
        })),
        events: (attended.get(id) ?? []).map((event) => ({
          id: event.id,
          title: event.title,
          url: `../events/${event.id}.html`,
        })),
      })),
    });
  }
  return parts;
}
