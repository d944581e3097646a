import type { EventRecord, Location, Municipality } from '../../index.js';
import { fill, type CardWords } from '../../language/index.js';
import { plain, type TextReading } from './reading.js';

type CountryNames = EventRecord['countryNames'];

/** A place or a virtual room as one line: "Rathaus, Marktplatz 1, Musterhausen (Deutschland)", "Online über Zoom". */
export function placeWords(
  reading: TextReading,
  location: Location,
  names: CountryNames,
  { attendance, onlineOn }: CardWords,
): string {
  const name = plain(reading, location.name);
  if (location.kind === 'virtual') {
    const { platform } = location;
    const online = platform === undefined ? attendance.online : fill(onlineOn, { platform });
    return name === undefined ? online : `${name} (${online})`;
  }
  const { address, municipality } = location;
  const town = municipality && municipalityWords(reading, municipality, names);
  return [name, address, town].filter((part) => part !== undefined).join(', ');
}

/** A municipality with its country: "Tiflis (Georgien)". */
export function municipalityWords(
  reading: TextReading,
  { name, country }: Municipality,
  names: CountryNames,
): string {
  return `${plain(reading, name) ?? ''} (${countryWords(reading, country, names)})`;
}

/** The name of a country, or its code where the document has no name for it. */
export function countryWords(reading: TextReading, code: string, names: CountryNames): string {
  return plain(reading, names[code]) ?? code;
}
