import type { KnownThing } from './request.js';

/** A name as it is compared: without letter case, marks and punctuation. */
function key(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The entry that bears a name, or has it as its id. None where two entries bear it. */
export function knownBy(
  things: readonly KnownThing[],
  name: string,
  country?: string,
): KnownThing | undefined {
  const wanted = key(name);
  if (wanted === '') return undefined;
  const found = things.filter(
    (thing) =>
      (thing.id === name || thing.names.some((other) => key(other) === wanted)) &&
      (country === undefined || thing.country === undefined || thing.country === country),
  );
  return found.length === 1 ? found[0] : undefined;
}
