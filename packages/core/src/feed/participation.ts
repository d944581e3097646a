import type { Entry } from '../model/content.js';
import type { Participation } from '../model/participation.js';
import { isTooSmall } from '../model/small-count.js';
import { withoutStar } from './country-names.js';
import { given } from './given.js';
import type { Library } from './library.js';
import { buildMunicipality, buildOrganisation } from './places.js';

/** Who took part, without numbers of people so small that they come close to naming them. */
export function buildParticipation(
  library: Library,
  source: Entry<'events'>['participation'],
): Participation {
  return given({
    counts: source.counts,
    countries: source.countries.map(({ country, label, count }) =>
      given({
        country,
        label: label && (library.publisher.countryNotes[country]?.note ? withoutStar(label) : label),
        count,
      }),
    ),
    countriesComplete: source.countriesComplete,
    municipalities: source.municipalities.map(({ municipality, count }) =>
      given({
        municipality: buildMunicipality(library, municipality),
        count: count && !isTooSmall(count, library.publisher.smallestCount) ? count : undefined,
      }),
    ),
    municipalitiesComplete: source.municipalitiesComplete,
    organisations: source.organisations.map((id) => buildOrganisation(library, id)),
    note: source.note,
  });
}
