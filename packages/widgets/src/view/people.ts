import type { Person } from '@connective-cities/core';
import type { ProgrammeWords } from '@connective-cities/core/language/words';
import { html, nothing, type TemplateResult } from 'lit';
import { personView } from './person.js';
import type { Reading } from './reading.js';

/** People with their roles; the role that goes without saying here is not said. */
export function peopleView(
  people: readonly Person[],
  { languages }: Reading,
  roles: ProgrammeWords['roles'],
  usual: Person['role'],
): TemplateResult | typeof nothing {
  if (!people.length) return nothing;
  return html`<ul class="people">
    ${people.map(
      (person) =>
        html`<li>
          ${personView(person, languages)}${
            person.role === usual || person.role === 'other'
              ? nothing
              : html` <span class="role">(${roles[person.role]})</span>`
          }
        </li>`,
    )}
  </ul>`;
}
