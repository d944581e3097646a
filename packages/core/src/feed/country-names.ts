import type { EventRecord } from '../model/event.js';
import type { Library } from './library.js';
import { named } from './time.js';

type Mentions = Pick<
  EventRecord,
  'participation' | 'locations' | 'presentations' | 'outcomes' | 'workingGroups'
>;

/**
 * Names of all countries that a document mentions, by code, in the document's languages. Where no
 * name is known in any of them, the English one stands.
 */
export function buildCountryNames(library: Library, event: Mentions): EventRecord['countryNames'] {
  return namesOfCountries(library, mentionedCountries(event));
}

/** Names of countries by code, in the document's languages. */
export function namesOfCountries(
  library: Pick<Library, 'languages' | 'tools'>,
  codes: readonly string[],
): EventRecord['countryNames'] {
  const names: EventRecord['countryNames'] = {};
  for (const code of codes) {
    const nameIn = (language: string) => library.tools.countryName(code, language);
    const name = named(library.languages, nameIn) ?? named(['en'], nameIn);
    if (name) names[code] = name;
  }
  return names;
}

function mentionedCountries({ participation, locations, presentations, outcomes, workingGroups }: Mentions) {
  const municipalities = [
    ...participation.municipalities.map(({ municipality }) => municipality),
    ...locations.flatMap((location) => (location.kind === 'place' ? (location.municipality ?? []) : [])),
    ...presentations.flatMap(({ practice }) => practice?.municipalities ?? []),
    ...outcomes.flatMap(({ practices }) => practices.flatMap((practice) => practice.municipalities)),
    ...workingGroups.flatMap((group) => group.municipalities),
  ];
  const codes = [
    ...participation.countries.map(({ country }) => country),
    ...[...participation.counts, ...workingGroups.flatMap(({ counts }) => counts)].flatMap(
      ({ country }) => country ?? [],
    ),
    ...municipalities.map(({ country }) => country),
  ];
  return [...new Set(codes)].sort();
}
