import type { Affiliation, Contact, Person } from '../../index.js';
import { html, joined, type Part } from './markup.js';
import { link, say, type Reading } from './view.js';

/** A person in a role, with what they stand for; without a name where it may not be published. */
export function person(view: Reading, { name, honorific, role, affiliations, links }: Person): Part {
  const who =
    name !== undefined &&
    html`<b>${link(links?.[0]?.url, [say(view, honorific), honorific && ' ', name])}</b>`;
  const where = affiliations.map((entry) => affiliation(view, entry));
  if (!who && where.length === 0) return role === 'other' ? undefined : view.words.programme.roles[role];
  return joined([who, ...where], ', ');
}

/** Somebody to turn to, with how. */
export function contact(view: Reading, who: Contact): Part {
  const { email, phone } = who;
  const number = phone && `tel:${phone.replace(/[^\d+]/g, '')}`;
  return joined(
    [person(view, who), email && link(`mailto:${email}`, email), phone && link(number, phone)],
    ', ',
  );
}

function affiliation(view: Reading, { organisation, name, role, place, text }: Affiliation): Part {
  const printed = text && say(view, text);
  const body = say(view, organisation?.name ?? name);
  return printed ?? joined([say(view, role), body, say(view, place)], ', ');
}
