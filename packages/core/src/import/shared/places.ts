import type { AuthoredLocation, DraftEvent } from './draft.js';
import type { Report } from './findings.js';
import { slugOf } from './ids.js';
import { knownBy } from './known.js';
import type { ImportRequest } from './request.js';
import { holdsMeetingLink, webAddress } from './text.js';
import { virtualRoomIn } from './words.js';

/** A place as a source tells of it; all parts are plain texts. */
export interface ToldPlace {
  name?: string;
  address?: string;
  town?: string;
  /** ISO 3166-1. */
  country?: string | undefined;
  lat?: number;
  lon?: number;
}

function isPoint(lat: number | undefined, lon: number | undefined): boolean {
  return lat !== undefined && lon !== undefined && Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
}

/**
 * Adds a place to an event. A municipality is named only where the registry holds it; otherwise the report
 * says how to add it.
 */
export function addPlace(draft: DraftEvent, place: ToldPlace, request: ImportRequest, report: Report): void {
  const { name, address, town, country, lat, lon } = place;
  const locations = (draft.event.locations ??= []);
  const known = town === undefined ? undefined : knownBy(request.known.municipalities, town, country);
  const point = isPoint(lat, lon) && (lat !== 0 || lon !== 0);
  if (!point && (lat !== undefined || lon !== undefined)) {
    report('left-out', 'place.point', { value: `${lat ?? ''}, ${lon ?? ''}` });
  }
  const location: AuthoredLocation = {
    id: freeId(locations, slugOf(name ?? town ?? 'place', 40) || 'place'),
    kind: 'place',
    ...(name ? { name } : {}),
    ...(address ? { address } : {}),
    ...(known ? { municipality: known.id } : {}),
    ...(point ? { lat: lat ?? 0, lon: lon ?? 0 } : {}),
  };
  locations.push(location);
  if (known) return;
  const at = `locations.${locations.length - 1}.municipality`;
  draft.missing.push({ field: at, ...(town ? { source: town } : {}) });
  if (town) report('unknown', 'place.unknown', { name: town, country: country ?? '' });
}

/** Adds a virtual room to an event. Ways into private meetings are left out: a feed is public. */
export function addRoom(
  draft: DraftEvent,
  room: { name?: string; platform?: string; url?: string },
  report: Report,
): void {
  const locations = (draft.event.locations ??= []);
  const url = webAddress(room.url);
  const isPrivate = url !== undefined && holdsMeetingLink(url);
  if (isPrivate) report('left-out', 'place.meeting-link');
  locations.push({
    id: freeId(locations, 'virtual'),
    kind: 'virtual',
    ...(room.name ? { name: room.name } : {}),
    ...(room.platform ? { platform: room.platform } : {}),
    ...(url !== undefined && !isPrivate ? { url } : {}),
  });
}

/** Adds what a text says that stands where a place is asked for: a place, a virtual room or an address of one. */
export function addToldLocation(
  draft: DraftEvent,
  text: string,
  request: ImportRequest,
  report: Report,
): void {
  const url = webAddress(text);
  const room = url === undefined ? virtualRoomIn(text) : { url };
  if (room) addRoom(draft, room, report);
  else if (holdsMeetingLink(text)) {
    report('left-out', 'place.meeting-link');
    addRoom(draft, {}, report);
  } else addPlace(draft, { name: text }, request, report);
}

function freeId(locations: readonly AuthoredLocation[], wanted: string): string {
  let id = wanted;
  for (let number = 2; locations.some((location) => location.id === id); number += 1)
    id = `${wanted}-${number}`;
  return id;
}

/** What the places of an event say of how one takes part, where the source does not say it itself. */
export function attendanceFrom({ event }: DraftEvent): 'online' | undefined {
  const { locations = [] } = event;
  // A place alone may have a camera in it that nobody mentions; a virtual room alone has no chairs.
  return locations.length > 0 && locations.every(({ kind }) => kind === 'virtual') ? 'online' : undefined;
}
