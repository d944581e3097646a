import type { Entry } from '../model/content.js';
import { isRecord } from '../model/schema-parts.js';
import type { IssuePath } from './issue.js';
import type { Report, ValidContent } from './valid-content.js';

/** A word or an id in a list, and where it stands. */
interface Listed {
  value: string;
  path: IssuePath;
}

function reportTwice(listed: readonly Listed[], report: Report): void {
  const seen = new Map<string, IssuePath>();
  for (const { value, path } of listed) {
    const first = seen.get(value);
    if (first) report('warning', 'list.duplicate', path, { value }, [first]);
    else seen.set(value, path);
  }
}

/** Every list of plain words inside a value. Presentations of a programme item have a rule of their own. */
function listsIn(value: unknown, path: IssuePath): Listed[][] {
  if (Array.isArray(value)) {
    const words = value.flatMap((entry: unknown, at) =>
      typeof entry === 'string' ? [{ value: entry, path: [...path, at] }] : [],
    );
    if (words.length > 0) return path.at(-1) === 'presentations' ? [] : [words];
    return value.flatMap((entry: unknown, at) => listsIn(entry, [...path, at]));
  }
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([field, inside]) => listsIn(inside, [...path, field]));
}

type Participation = Entry<'events'>['participation'];

function municipalitiesOf({ municipalities }: Participation, path: IssuePath): Listed[] {
  return municipalities.map(({ municipality }, at) => ({
    value: municipality,
    path: [...path, 'participation', 'municipalities', at, 'municipality'],
  }));
}

function countriesOf({ countries }: Participation, path: IssuePath): Listed[] {
  return countries.map(({ country }, at) => ({
    value: country,
    path: [...path, 'participation', 'countries', at, 'country'],
  }));
}

/** A country that is listed twice would be counted twice by whoever reads the list. */
function reportCountries(listed: readonly Listed[], report: Report): void {
  listed.forEach(({ value, path }, at) => {
    const first = listed.findIndex((other) => other.value === value);
    const place = listed[first]?.path;
    if (first < at && place) report('error', 'country.duplicate', path, { country: value }, [place]);
  });
}

/** Rules about lists: nothing is named twice in one. */
export function checkDuplicates(content: ValidContent, report: Report): void {
  const { publisher: _, ...kinds } = content;
  for (const { entry, path } of Object.values(kinds).flat()) {
    for (const listed of listsIn(entry, path)) reportTwice(listed, report);
  }
  for (const { entry, path } of [...content.events, ...content.series]) {
    reportCountries(countriesOf(entry.participation, path), report);
    reportTwice(municipalitiesOf(entry.participation, path), report);
  }
  for (const { entry, path } of content.events) {
    const series = entry.series.map(({ series: value }, at) => ({
      value,
      path: [...path, 'series', at, 'series'],
    }));
    reportTwice(series, report);
  }
}
