import type { Entry } from '../model/content.js';
import type { EventRecord } from '../model/event.js';
import type { MunicipalityFacts } from '../model/municipality.js';
import { compare } from './compare.js';
import { namesOfCountries, notesOnCountries } from './country-names.js';
import { given } from './given.js';
import type { Library } from './library.js';
import { linksOf } from './parts.js';

type MentionedPlaces = Pick<EventRecord, 'countryNames' | 'countryNotes' | 'gazetteer'>;

/**
 * What a document says once of the municipalities that its builder has looked up, of their countries and of
 * those that are named without one.
 */
export function buildMentionedPlaces(library: Library, countries: readonly string[]): MentionedPlaces {
  const municipalities = [...library.municipalities.values()].sort((a, b) => compare(a.id, b.id));
  const codes = [...new Set([...countries, ...municipalities.map(({ country }) => country)])].sort();
  const gazetteer = municipalities.flatMap((entry) => {
    const facts = factsOf(entry);
    return Object.keys(facts).length > 0 ? [[entry.id, facts] as const] : [];
  });
  return given({
    countryNames: namesOfCountries(library, codes),
    countryNotes: notesOnCountries(library.publisher, codes),
    gazetteer: gazetteer.length > 0 ? Object.fromEntries(gazetteer) : undefined,
  });
}

function factsOf(entry: Entry<'municipalities'>): MunicipalityFacts {
  const { note, wikidata, geonames, localCode, aliases, precision } = entry;
  return given({
    note,
    wikidata,
    geonames,
    localCode,
    aliases: aliases.length > 0 ? aliases : undefined,
    precision: precision === 'place' ? undefined : precision,
    links: linksOf(entry),
  });
}
