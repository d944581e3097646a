import type { EventRecord, Municipality, Text } from '../../index.js';
import { html, joined, type Part } from './markup.js';
import { say, type Reading } from './view.js';

/** What a document says once of the places that it names. */
type Mentioned = Pick<EventRecord, 'countryNames' | 'countryNotes' | 'gazetteer'>;

/** The name of a country, the publisher's own for it first, with the mark of its footnote. */
export function country(
  reading: Reading,
  { countryNames, countryNotes }: Mentioned,
  code: string,
  label?: Text,
): Part {
  const name = say(reading, label) ?? say(reading, countryNames[code]) ?? code;
  if (!countryNotes?.[code]) return name;
  reading.noted.add(code);
  return [name, html`<sup>${markOf(reading, code)}</sup>`];
}

/** The name of a municipality with what has to be said of it wherever it is named. */
export function town(
  reading: Reading,
  { gazetteer }: Mentioned,
  { id, name }: Pick<Municipality, 'id' | 'name'>,
): Part {
  const note = gazetteer?.[id]?.note;
  return [say(reading, name), note && html` <span class="quiet">(${say(reading, note)})</span>`];
}

/** A municipality with its country in brackets. */
export function townAndCountry(reading: Reading, mentioned: Mentioned, of: Municipality): Part {
  return [town(reading, mentioned, of), ' (', country(reading, mentioned, of.country), ')'];
}

/** The footnotes to the countries that the page has named so far. */
export function footnotes(reading: Reading, { countryNotes }: Mentioned): Part {
  const notes = [...reading.noted].map((code) => [
    markOf(reading, code),
    ' ',
    say(reading, countryNotes?.[code]),
  ]);
  return notes.length > 0 && html`<p class="quiet footnotes">${joined(notes, html`<br />`)}</p> `;
}

function markOf({ noted }: Reading, code: string): string {
  return '*'.repeat([...noted].indexOf(code) + 1);
}
