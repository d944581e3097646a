import type { Entry } from '../model/content.js';
import type { Affiliation, Contact, Person } from '../model/person.js';
import { given } from './given.js';
import type { Library } from './library.js';
import { linksOf } from './parts.js';
import { buildEmployer } from './places.js';

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
    givenName: shown?.givenName,
    familyName: shown?.familyName,
    honorific: shown && (reference.honorific ?? shown.honorific),
    role: reference.role,
    affiliations: affiliations.map((affiliation) => buildAffiliation(library, affiliation)),
    links: shown && linksOf(shown),
  });
}

/**
 * Somebody to turn to, with their address. That of the office stands where the person has none or is not
 * named, so that it remains when they withdraw.
 */
export function buildContact(library: Library, reference: Reference): Contact {
  const person = buildPerson(library, reference);
  const entry = reference.person === undefined ? undefined : library.find('people', reference.person);
  const own = person.name === undefined ? undefined : entry;
  const offices = person.affiliations.flatMap(({ organisation }) =>
    organisation ? [library.find('organisations', organisation.id)] : [],
  );
  const reached = [...(own ? [own] : []), ...offices].find(({ email, phone }) => email ?? phone);
  return given({ ...person, email: reached?.email, phone: reached?.phone });
}

function buildAffiliation(
  library: Library,
  { organisation, name, role, place, text }: AffiliationSource,
): Affiliation {
  return given({
    organisation: organisation === undefined ? undefined : buildEmployer(library, organisation),
    name,
    role,
    place,
    text,
  });
}
