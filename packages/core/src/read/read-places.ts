import type { EventRecord, Participation, PlacesPart, PlacesRecord, Presentation } from '../index.js';
import { limits } from '../model/limits.js';
import * as patterns from '../model/patterns.js';
import { municipalityKinds } from '../model/vocabulary.js';
import * as part from './parts.js';
import { eventFormat, version, type FeedDocument } from './read-document.js';
import {
  checked,
  list,
  matching,
  object,
  openWord,
  own,
  whole,
  withDefault,
  type Reader,
} from './readers.js';
import { text } from './texts.js';

/** What a map shows of an event. Every {@link EventRecord} is one. */
export interface EventPlaces extends Pick<
  EventRecord,
  'version' | 'id' | 'url' | 'language' | 'title' | 'countryNames'
> {
  participation: Omit<Participation, 'organisations' | 'note'>;
  presentations: Pick<Presentation, 'practice'>[];
}

/** What a map can show: an event, or all municipalities of a feed. */
export type MapRecord = EventPlaces | PlacesRecord;

/** Whether a map shows all municipalities of a feed, and not those of one event. */
export function isPlaces(record: MapRecord): record is PlacesRecord {
  return 'parts' in record;
}

const event: Reader<EventPlaces> = checked(
  object<part.Unlabelled<EventPlaces>>(
    {
      version,
      id: part.slug,
      title: text,
      participation: withDefault<EventPlaces['participation']>(
        object<EventPlaces['participation']>(
          {
            counts: list(part.count),
            countries: list(part.countryPresence),
            countriesComplete: part.no,
            municipalities: list(part.municipalityPresence),
            municipalitiesComplete: part.no,
          },
          {},
        ),
        () => ({
          counts: [],
          countries: [],
          countriesComplete: false,
          municipalities: [],
          municipalitiesComplete: false,
        }),
      ),
      presentations: list(object<Pick<Presentation, 'practice'>>({}, { practice: part.practice })),
      countryNames: part.countryNames,
    },
    { url: part.reference, language: part.provenance },
  ),
  part.labelled,
);

const format: PlacesRecord['format'] = 'connective-cities/places';
const partFormat: PlacesPart['format'] = 'connective-cities/places-part';

/** As many signs as there may be points, and for the other string as many as their bits can take. */
const signs = matching(patterns.signs, 6 * limits.places);

const places: Reader<PlacesRecord> = object<PlacesRecord>(
  {
    format: () => format,
    version,
    language: object<PlacesRecord['language']>({ original: part.language }, {}),
    countries: list(
      object<PlacesRecord['countries'][number]>(
        { country: part.country, placed: whole(0), unplaced: whole(0) },
        {},
      ),
    ),
    lengths: signs,
    bits: signs,
    partSize: whole(1),
    parts: list(part.reference),
    countryNames: part.countryNames,
  },
  { $schema: part.reference, modified: part.instant, title: text },
);

/** The part of an event's document that a map shows, or the document of all municipalities of a feed. */
export const mapDocument: FeedDocument<MapRecord> = {
  format: [eventFormat, format],
  read: (json, path, report) =>
    own(json as Record<string, unknown>, 'format') === format
      ? places(json, path, report)
      : event(json, path, report),
};

type Municipality = PlacesPart['municipalities'][number];

/** Names of some of the municipalities, which a map asks for when they are needed. */
export const placesPartDocument: FeedDocument<PlacesPart> = {
  format: partFormat,
  read: object<PlacesPart>(
    {
      format: () => partFormat,
      version,
      municipalities: list(
        object<Municipality>(
          {
            id: part.slug,
            kind: openWord(municipalityKinds, 'other', 'municipality'),
            name: text,
            practices: list(
              object<Municipality['practices'][number]>(
                { id: part.slug, title: text },
                { url: part.reference },
              ),
            ),
            events: list(part.related),
          },
          {},
        ),
      ),
    },
    { $schema: part.reference },
  ),
};
