import { isRecord } from '../model/schema-parts.js';
import type { IssuePath } from './issue.js';
import type { Report, ValidContent } from './valid-content.js';

/** Addresses of private meetings, which carry the key to the door. Recordings are left alone. */
const MEETING_LINK =
  /zoom\.us\/(?:j|w|my|s)\/|teams\.(?:microsoft|live)\.com\/(?:l\/meetup-join|meet)\b|meet\.google\.com\/|\.webex\.com\/(?:meet|j|join)\b/i;

function linksIn(value: unknown, path: IssuePath): IssuePath[] {
  if (typeof value === 'string') return MEETING_LINK.test(value) ? [path] : [];
  if (Array.isArray(value)) return value.flatMap((entry, at) => linksIn(entry, [...path, at]));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([field, inside]) => linksIn(inside, [...path, field]));
}

/** Tells of links into private meetings, wherever they stand: as a field, in prose, in a note. */
export function checkMeetingLinks({ publisher: _, ...kinds }: ValidContent, report: Report): void {
  for (const { entry, path } of Object.values(kinds).flat()) {
    for (const place of linksIn(entry, path)) report('warning', 'privacy.meeting-link', place);
  }
}
