// What a developer writes who installs the packages; the guide shows parts of it. Only ever
// compiled, by two ways of resolving modules.

// #region read
import type { EventRecord } from '@connective-cities/core';
import { phaseOf, readEvent } from '@connective-cities/core/read';

export async function eventAt(address: string): Promise<EventRecord | undefined> {
  const response = await fetch(address);
  const { event, issues } = readEvent(await response.text());
  for (const { path, message } of issues) console.warn(`${path}: ${message}`);
  return event;
}

export function isOver(event: EventRecord): boolean {
  return phaseOf(event, Date.now()) === 'past';
}
// #endregion read

// #region element
import '@connective-cities/widgets/define';

export function cardOf(event: EventRecord): HTMLElement {
  const card = document.createElement('cc-event'); // a CcEvent
  card.event = event; // no request is made
  card.headingLevel = 3;
  return card;
}
// #endregion element

// #region events
document.addEventListener('cc-load', ({ record, src }) => {
  console.log(`${record.id} from ${src || 'the page itself'}`);
});

document.addEventListener('cc-error', ({ code, message, issues }) => {
  if (code === 'partial') console.warn(`${issues.length} things were left out, the first: ${message}`);
  else console.error(`${code}: ${message}`);
});
// #endregion events

export function programmeOf(src: string) {
  const programme = document.createElement('cc-programme');
  programme.src = src;
  return programme;
}

// If types were lost on the way (`any`), these lines would be no errors, and the compiler would say so.
export function mistakes(event: EventRecord): void {
  // @ts-expect-error a title has languages
  const title: string = event.title;
  // @ts-expect-error an event has no such field
  const attendees: unknown = event.attendees;
  // @ts-expect-error levels are numbers
  document.createElement('cc-event').headingLevel = 'two';
  console.log(title, attendees);
}
