import type { Affiliation, Contact, Person } from '../../index.js';
import { plain, type TextReading } from './reading.js';

/**
 * A person in a role with what they stand for, as one line; without a name where it may not be
 * published. Undefined where nothing is known but the role.
 */
export function personWords(reading: TextReading, person: Person): string | undefined {
  const said = [nameWords(reading, person), affiliationWords(reading, person)].filter(Boolean);
  return said.length > 0 ? said.join(', ') : undefined;
}

/** Somebody to turn to, with how, as one line. */
export function contactWords(reading: TextReading, contact: Contact): string | undefined {
  const said = [personWords(reading, contact), contact.email, contact.phone].filter(Boolean);
  return said.length > 0 ? said.join(', ') : undefined;
}

/** The name of a person with what stands before it: "Frau Ada Beispiel". */
export function nameWords(reading: TextReading, { name, honorific }: Person): string | undefined {
  const before = plain(reading, honorific);
  return name === undefined ? undefined : before === undefined ? name : `${before} ${name}`;
}

/** Where a person works and as what, as one line. */
export function affiliationWords(reading: TextReading, { affiliations }: Person): string | undefined {
  const said = affiliations.flatMap((entry) => affiliation(reading, entry) ?? []);
  return said.length > 0 ? said.join('; ') : undefined;
}

function affiliation(reading: TextReading, { organisation, name, role, place, text }: Affiliation) {
  const parts = text ? [text] : [role, organisation?.name ?? name, place];
  const said = parts.flatMap((part) => plain(reading, part) ?? []);
  return said.length > 0 ? said.join(', ') : undefined;
}
