import type { Entry } from '../model/content.js';
import type { Count } from '../model/count.js';
import type { Participation } from '../model/participation.js';
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
    countries: source.countries,
    countriesComplete: source.countriesComplete,
    municipalities: source.municipalities.map(({ municipality, count }) =>
      given({
        municipality: buildMunicipality(library, municipality),
        count: count && isPublishable(count, library.publisher.smallestCount) ? count : undefined,
      }),
    ),
    municipalitiesComplete: source.municipalitiesComplete,
    organisations: source.organisations.map((id) => buildOrganisation(library, id)),
    note: source.note,
  });
}

/** Whether a number of people from one municipality is large enough; other things may be counted from 1. */
function isPublishable({ of, value, qualifier }: Count, smallest: number): boolean {
  const below = qualifier === 'fewer-than' || qualifier === 'almost';
  return of !== 'participants' || (below ? value - 1 : value) >= smallest;
}
