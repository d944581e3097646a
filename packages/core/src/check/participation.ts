import type { IssuePath } from './issue.js';
import type { Report, Valid, ValidContent } from './valid-content.js';

/** Addresses of private meetings, which carry the key to the door. */
const MEETING_LINK =
  /zoom\.us\/(?:j|w|my)\/|teams\.(?:microsoft|live)\.com\/(?:l\/meetup-join|meet)\b|meet\.google\.com\/|\.webex\.com\/(?:meet|j)\b/i;

function reportMeetingLink(url: string | undefined, path: IssuePath, report: Report): void {
  if (url !== undefined && MEETING_LINK.test(url)) report('warning', 'privacy.meeting-link', path);
}

function checkCountries({ entry, path }: Valid<'events'>, report: Report): void {
  const seen = new Map<string, IssuePath>();
  entry.participation.countries.forEach(({ country }, at) => {
    const here = [...path, 'participation', 'countries', at, 'country'];
    const first = seen.get(country);
    if (first) report('error', 'country.duplicate', here, { country }, [first]);
    else seen.set(country, here);
  });
}

function checkMunicipalities({ entry, path }: Valid<'events'>, content: ValidContent, report: Report): void {
  const { countries, countriesComplete, municipalities } = entry.participation;
  const listed = new Set(countries.map(({ country }) => country));
  municipalities.forEach(({ municipality, count }, at) => {
    const here = [...path, 'participation', 'municipalities', at];
    const known = content.municipalities.find(({ entry: { id } }) => id === municipality)?.entry;
    if (known && countriesComplete && listed.size > 0 && !listed.has(known.country)) {
      report('warning', 'municipality.country', [...here, 'municipality'], {
        municipality,
        country: known.country,
      });
    }
    const minimum = content.publisher.smallestCount;
    if (count?.of === 'participants' && count.value < minimum) {
      report('warning', 'privacy.small-count', [...here, 'count', 'value'], { value: count.value, minimum });
    }
  });
}

function checkAttendance({ entry, path }: Valid<'events'>, report: Report): void {
  const has = (kind: 'place' | 'virtual') => entry.locations.some((location) => location.kind === kind);
  const here = [...path, 'attendance'];
  if (entry.attendance === 'online' && has('place')) report('warning', 'mode.place', here);
  if (entry.attendance === 'in-person' && !has('place')) report('warning', 'mode.no-place', here);
  if (entry.attendance === 'hybrid' && !(has('place') && has('virtual')))
    report('warning', 'mode.hybrid', here);
  if (entry.status === 'rescheduled' && entry.previousStart === undefined) {
    report('error', 'status.previous', [...path, 'status']);
  }
}

function checkLinks({ entry, path }: Valid<'events'>, report: Report): void {
  reportMeetingLink(entry.registration?.url, [...path, 'registration', 'url'], report);
  entry.links.forEach(({ url }, at) => reportMeetingLink(url, [...path, 'links', at, 'url'], report));
  entry.locations.forEach((location, at) => {
    if (location.kind === 'virtual')
      reportMeetingLink(location.url, [...path, 'locations', at, 'url'], report);
  });
}

function checkPoints(content: ValidContent, report: Report): void {
  for (const { entry, path } of content.municipalities) {
    if (entry.lat === undefined) report('note', 'geo.missing', [...path, 'id'], { id: entry.id });
    else if (entry.lat === 0 && entry.lon === 0)
      report('error', 'geo.null-island', [...path, 'lat'], { id: entry.id });
  }
}

/** Rules about who took part, where, and what must not be told of them. */
export function checkParticipation(content: ValidContent, report: Report): void {
  checkPoints(content, report);
  for (const event of content.events) {
    checkCountries(event, report);
    checkMunicipalities(event, content, report);
    checkAttendance(event, report);
    checkLinks(event, report);
  }
}
