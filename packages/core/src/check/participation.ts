import type { Entry } from '../model/content.js';
import { isTooSmall } from '../model/small-count.js';
import type { IssuePath } from './issue.js';
import type { Report, Valid, ValidContent } from './valid-content.js';

/** What is asked of all content while one event is checked. */
interface Facts {
  publisher: ValidContent['publisher'];
  countryOf: ReadonlyMap<string, string>;
}

function checkMunicipalities(
  { countries, countriesComplete, municipalities }: Entry<'events'>['participation'],
  path: IssuePath,
  { publisher, countryOf }: Facts,
  report: Report,
): void {
  const listed = new Set(countries.map(({ country }) => country));
  municipalities.forEach(({ municipality, count }, at) => {
    const here = [...path, 'municipalities', at];
    const country = countryOf.get(municipality);
    if (country !== undefined && countriesComplete && listed.size > 0 && !listed.has(country)) {
      report('warning', 'municipality.country', [...here, 'municipality'], {
        municipality,
        country,
      });
    }
    const minimum = publisher.smallestCount;
    if (count && isTooSmall(count, minimum)) {
      report('warning', 'privacy.small-count', [...here, 'count', 'value'], { value: count.value, minimum });
    }
  });
}

function checkAttendance({ entry, path }: Valid<'events'>, report: Report): void {
  const has = (kind: 'place' | 'virtual') => entry.locations.some((location) => location.kind === kind);
  const here = [...path, 'attendance'];
  if (entry.status === 'moved-online' && entry.attendance === 'in-person') {
    report('warning', 'status.online', here);
    return;
  }
  if (entry.attendance === 'online' && has('place')) report('warning', 'mode.place', here);
  if (entry.attendance === 'in-person' && !has('place')) report('warning', 'mode.no-place', here);
  if (entry.attendance === 'hybrid' && !(has('place') && has('virtual')))
    report('warning', 'mode.hybrid', here);
}

function checkStatus(
  { entry: { status, previousStart, when }, path }: Valid<'events'>,
  report: Report,
): void {
  const here = [...path, 'previousStart'];
  if (status === 'rescheduled' && previousStart === undefined)
    report('error', 'status.previous', [...path, 'status']);
  if (previousStart === undefined) return;
  if (status === 'scheduled') report('warning', 'status.unmoved', here, { start: previousStart });
  else if (status === 'rescheduled' && previousStart === when.start)
    report('warning', 'status.same', here, { start: previousStart });
}

/** Rules about who took part, in which way, and what must not be told of them. */
export function checkParticipation(content: ValidContent, report: Report): void {
  const facts: Facts = {
    publisher: content.publisher,
    countryOf: new Map(content.municipalities.map(({ entry }) => [entry.id, entry.country])),
  };
  for (const { entry, path } of [...content.events, ...content.series]) {
    checkMunicipalities(entry.participation, [...path, 'participation'], facts, report);
  }
  for (const event of content.events) {
    checkAttendance(event, report);
    checkStatus(event, report);
  }
}
