import type { Entry } from '../model/content.js';
import type { Location } from '../model/location.js';
import type { Municipality } from '../model/municipality.js';
import type { Organisation } from '../model/organisation.js';
import type { PracticeSummary } from '../model/practice.js';
import type { Series } from '../model/series.js';
import { pageAddress, type Folder } from './addresses.js';
import { given } from './given.js';
import type { Library } from './library.js';
import { linksOf } from './parts.js';

export function buildMunicipality(library: Library, id: string): Municipality {
  const entry = library.find('municipalities', id);
  const { kind, name, country, lat, lon } = entry;
  library.municipalities.set(id, entry);
  return given({ id, kind, name, country, lat, lon });
}

/** An organisation as somebody's affiliation: it is named with each of their mentions, and so in few words. */
export function buildEmployer(library: Library, id: string): Organisation {
  const { kind, name, shortName, url } = library.find('organisations', id);
  return given({ id, kind, name, shortName, url });
}

export function buildOrganisation(library: Library, id: string): Organisation {
  const entry = library.find('organisations', id);
  const { municipality } = entry;
  return given({
    ...buildEmployer(library, id),
    municipality: municipality === undefined ? undefined : buildMunicipality(library, municipality),
    links: linksOf(entry),
  });
}

export function buildPracticeSummary(library: Library, id: string): PracticeSummary {
  const { title, municipalities, withdrawn } = library.find('practices', id);
  return given({
    id,
    title,
    url: withdrawn === undefined ? pageAddress('practices', id, 'events') : undefined,
    municipalities: municipalities.map((name) => buildMunicipality(library, name)),
  });
}

/** A series as a document in another folder, or in its own, names it. */
export function buildSeriesSummary(library: Library, id: string, from: Folder): Series {
  const { kind, title, withdrawn } = library.find('series', id);
  return given({
    id,
    kind,
    title,
    url: withdrawn === undefined ? pageAddress('series', id, from) : undefined,
  });
}

export function buildLocation(library: Library, location: Entry<'events'>['locations'][number]): Location {
  if (location.kind === 'virtual') return location;
  const { id, kind, name, address, lat, lon, municipality } = location;
  return given({
    id,
    kind,
    name,
    address,
    lat,
    lon,
    municipality: municipality === undefined ? undefined : buildMunicipality(library, municipality),
  });
}
