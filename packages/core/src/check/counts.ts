import type { Entry } from '../model/content.js';
import type { CountedThing } from '../model/vocabulary.js';
import type { IssuePath } from './issue.js';
import type { Report, Valid, ValidContent } from './valid-content.js';

type CountSource = Entry<'events'>['participation']['counts'][number];

/** A statement of a number: its place, and the numbers that would make it true. */
interface Statement {
  count: CountSource;
  path: IssuePath;
  low: number;
  high: number;
}

/** "About" is taken to be right within a fifth, and "almost" down to a fifth below. */
const TOLERANCE = 0.2;

function rangeOf({ value, max = value, qualifier }: CountSource): { low: number; high: number } {
  switch (qualifier) {
    case 'about':
      return { low: Math.floor(value * (1 - TOLERANCE)), high: Math.ceil(max * (1 + TOLERANCE)) };
    case 'almost':
      return { low: Math.floor(value * (1 - TOLERANCE)), high: max - 1 };
    case 'more-than':
      return { low: value + 1, high: Number.POSITIVE_INFINITY };
    case 'at-least':
      return { low: value, high: Number.POSITIVE_INFINITY };
    case 'up-to':
      return { low: 0, high: max };
    case 'fewer-than':
      return { low: 0, high: value - 1 };
    case 'exact':
      return { low: value, high: max };
  }
}

const signs: Record<CountSource['qualifier'], string> = {
  exact: '',
  about: '≈ ',
  almost: '< ≈ ',
  'more-than': '> ',
  'at-least': '≥ ',
  'up-to': '≤ ',
  'fewer-than': '< ',
};

function inSigns({ qualifier, value, max }: CountSource): string {
  return `${signs[qualifier]}${max === undefined ? value : `${value}–${max}`}`;
}

/** Statements about everybody who was there: not planned, not of one country or sector. */
function statementsOf({ entry, path }: Valid<'events'>): Statement[] {
  return entry.participation.counts.flatMap((count, at) =>
    count.planned || count.country !== undefined || count.sector !== undefined
      ? []
      : [{ count, path: [...path, 'participation', 'counts', at], ...rangeOf(count) }],
  );
}

function reportSeveral(of: CountedThing, statements: readonly Statement[], report: Report): void {
  const [first, ...rest] = statements;
  const last = rest.at(-1);
  if (!first || !last) return;
  const low = Math.max(...statements.map((statement) => statement.low));
  const high = Math.min(...statements.map((statement) => statement.high));
  const counts = statements.map(({ count }) => inSigns(count)).join(', ');
  const others = statements.slice(0, -1).map(({ path }) => [...path, 'value']);
  if (low > high) {
    report('warning', 'count.contradiction', [...last.path, 'value'], { of, counts }, others);
    return;
  }
  const range = high === Number.POSITIVE_INFINITY ? `≥ ${low}` : low === high ? `${low}` : `${low}–${high}`;
  report('note', 'count.several', [...last.path, 'value'], { of, counts, range }, others);
  const headlines = statements.filter(({ count }) => count.headline);
  if (headlines.length !== 1) {
    const at = headlines.at(-1) ?? first;
    report('warning', 'count.headline', [...at.path, at === first ? 'of' : 'headline'], {
      of,
      marked: headlines.length,
    });
  }
}

interface Listed {
  of: CountedThing;
  length: number;
  complete: boolean;
}

function reportListed(listed: Listed, statements: readonly Statement[], report: Report): void {
  const code = `count.${listed.of}`;
  if (code !== 'count.countries' && code !== 'count.municipalities' && code !== 'count.practices') return;
  for (const { count, path, low, high } of statements) {
    const tooFew = listed.complete && listed.length > 0 && listed.length < low;
    if (listed.length <= high && !tooFew) continue;
    report('warning', code, [...path, 'value'], { listed: listed.length, stated: inSigns(count) });
  }
}

/** A country that is listed twice is a mistake of its own, and the number beside the list may be right. */
function countriesListed({ entry: { participation } }: Valid<'events'>): Listed[] {
  const { countries, countriesComplete } = participation;
  const distinct = new Set(countries.map(({ country }) => country)).size;
  if (distinct < countries.length) return [];
  return [{ of: 'countries', length: distinct, complete: countriesComplete }];
}

function checkEventCounts(event: Valid<'events'>, report: Report): void {
  const statements = statementsOf(event);
  const of = (thing: CountedThing) => statements.filter(({ count }) => count.of === thing);
  for (const thing of new Set(statements.map(({ count }) => count.of))) {
    if (thing !== 'other') reportSeveral(thing, of(thing), report);
  }
  const { participation, presentations } = event.entry;
  const practices = presentations.filter(({ practice }) => practice !== undefined).length;
  const lists: Listed[] = [
    ...countriesListed(event),
    {
      of: 'municipalities',
      length: participation.municipalities.length,
      complete: participation.municipalitiesComplete,
    },
    { of: 'practices', length: practices, complete: false },
  ];
  for (const listed of lists) reportListed(listed, of(listed.of), report);
  const people = Math.min(...of('participants').map(({ high }) => high));
  const cities = of('municipalities').find(({ low }) => low > people);
  if (cities)
    report('warning', 'count.more-cities-than-people', [...cities.path, 'value'], {
      people,
      cities: cities.low,
    });
}

/** Rules about numbers: statements of one thing can all be true, and fit the lists beside them. */
export function checkCounts(content: ValidContent, report: Report): void {
  for (const event of content.events) checkEventCounts(event, report);
}
