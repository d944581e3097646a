import { fold } from './fold.js';
import type { Place } from './gazetteer.js';

/** An entry of `municipalities.yaml`, as an author writes it. */
export interface RegistryEntry {
  id: string;
  name: string;
  aliases?: string[];
  country: string;
  lat: number;
  lon: number;
  geonames: number;
}

/** Scripts that the network's municipalities write their names in; others would only fill the list. */
const SCRIPTS =
  /^(?:\p{Script=Latin}|\p{Script=Greek}|\p{Script=Cyrillic}|\p{Script=Armenian}|\p{Script=Georgian}|\p{Script=Hebrew}|\p{Script=Arabic}|[\p{M}\s'’ʼ.()-])+$/u;

/**
 * Whether somebody would write a name so. GeoNames also holds airports' codes ("TBS"), transliterations by
 * machines ("di bi li si", "tfls"), and notes ("Tbilisi - tbilisi").
 */
function isWritten(name: string): boolean {
  if (!SCRIPTS.test(name) || name.includes(' - ')) return false;
  const [first = ''] = name;
  const hasCase = first.toLowerCase() !== first.toUpperCase();
  // Georgian has capitals in Unicode, and nobody begins a name with one.
  if (hasCase && first === first.toLowerCase() && !/\p{Script=Georgian}/u.test(first)) return false;
  return name.length > 1 && !/^[A-Z]{2,}$/.test(name);
}

/** Names other than the entry's own, each once however it is spelt. */
function otherNames({ name, others }: Place, own: string): string[] {
  const seen = new Set([fold(own)]);
  return [name, ...others].filter((other) => {
    const key = fold(other);
    if (seen.has(key) || key === '' || !isWritten(other)) return false;
    seen.add(key);
    return true;
  });
}

const script = (name: string) => /\p{Script=Latin}/u.test(name);

/** An id of the form that the model asks for, from a name in ASCII. */
export function idFrom(name: string): string {
  return name
    .toLowerCase()
    .replace(/['`]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '');
}

/**
 * A place as an entry of the registry. Its name is the one that was asked for, since the author knows what
 * the place is called in the language of the files and the gazetteer does not say which language its names
 * are in; a name in another script is kept among the others.
 */
export function entryFor(place: Place, spelling: string, id?: string): RegistryEntry {
  const name = script(spelling) ? spelling : place.name;
  const aliases = otherNames(place, name);
  return {
    id: id ?? idFrom(place.ascii),
    name,
    ...(aliases.length > 0 ? { aliases } : {}),
    country: place.country,
    lat: place.lat,
    lon: place.lon,
    geonames: place.geonames,
  };
}
