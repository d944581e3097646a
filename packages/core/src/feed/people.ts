import type { Entry } from '../model/content.js';
import type { Affiliation, Person } from '../model/person.js';
import { given } from './given.js';
import type { Library } from './library.js';
import { buildOrganisation } from './places.js';

type Reference = Entry<'events'>['contacts'][number];
type AffiliationSource = Entry<'people'>['affiliations'][number];

/**
 * A person as the feed may show them. The name comes from the people's list alone, where a basis for
 * its publication is on record; a name without an entry, or of somebody who has withdrawn, is
 * left out together with the honorific, and role and affiliation stand in its place.
 */
export function buildPerson(library: Library, reference: Reference): Person {
  const entry = reference.person === undefined ? undefined : library.find('people', reference.person);
  const shown = entry && entry.publication.withdrawn === undefined ? entry : undefined;
  const affiliations = reference.affiliation ? [reference.affiliation] : (entry?.affiliations ?? []);
  return given({
    name: shown?.name,
    honorific: shown && (reference.honorific ?? shown.honorific),
    role: reference.role,
    affiliations: affiliations.map((affiliation) => buildAffiliation(library, affiliation)),
  });
}

function buildAffiliation(
  library: Library,
  { organisation, name, role, place, text }: AffiliationSource,
): Affiliation {
  return given({
    organisation: organisation === undefined ? undefined : buildOrganisation(library, organisation),
    name,
    role,
    place,
    text,
  });
}
