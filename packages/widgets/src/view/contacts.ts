import type { Contact } from '@connective-cities/core';
import { html, nothing, type TemplateResult } from 'lit';
import { itemsView } from './items.js';
import { linkView } from './link.js';
import { personView } from './person.js';
import type { Reading } from './reading.js';
import { withCommas } from './text.js';

/** People to turn to, and how. */
export function contactsView(
  contacts: readonly Contact[],
  reading: Reading,
): TemplateResult | typeof nothing {
  return itemsView(
    'contacts',
    contacts.map(
      (contact) =>
        html`<li>
          ${withCommas([
            personView(contact, reading.languages),
            contact.email && linkView(contact.email, `mailto:${contact.email}`, reading),
            contact.phone,
          ])}
        </li>`,
    ),
  );
}
