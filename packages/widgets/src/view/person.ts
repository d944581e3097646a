import type { Affiliation, Person } from '@connective-cities/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Languages } from '@connective-cities/core/language/words';
import { textView, withCommas } from './text.js';

/** A person with honorific, name and affiliation as printed; role and organisation where there is no name. */
export function personView(person: Person, languages: Languages): TemplateResult {
  const { honorific, name, affiliations } = person;
  const who =
    name &&
    // As a whole it has the direction of the name, whatever direction the line has.
    html`<bdi class="name">${honorific ? html`${textView(honorific, languages)} ` : nothing}${name}</bdi>`;
  const where = affiliations.map(
    (affiliation) => html`<span class="affiliation">${affiliationView(affiliation, languages)}</span>`,
  );
  return html`${withCommas([who, ...where])}`;
}

function affiliationView(
  { organisation, name, role, place, text }: Affiliation,
  languages: Languages,
): unknown {
  if (text) return textView(text, languages);
  return withCommas([role, organisation?.name ?? name, place].map((part) => textView(part, languages)));
}
