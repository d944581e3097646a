import type { Entry } from '../model/content.js';
import { numbersIn } from '../model/count-words.js';
import type { CountedThing } from '../model/vocabulary.js';
import type { IssuePath } from './issue.js';
import type { Report, ValidContent } from './valid-content.js';

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

/** Tells of several statements of one thing; whether they contradict each other. */
function reportSeveral(of: CountedThing, statements: readonly Statement[], report: Report): boolean {
  const [first, ...rest] = statements;
  const last = rest.at(-1);
  if (!first || !last) return false;
  const low = Math.max(...statements.map((statement) => statement.low));
  const high = Math.min(...statements.map((statement) => statement.high));
  const counts = statements.map(({ count }) => inSigns(count)).join(', ');
  const others = statements.slice(0, -1).map(({ path }) => [...path, 'value']);
  if (low > high) {
    report('warning', 'count.contradiction', [...last.path, 'value'], { of, counts }, others);
    return true;
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
  return false;
}

/** Things of one kind that a list names one by one. */
interface Listed {
  of: CountedThing;
  length: number;
  /** Whether the list says that it names all. */
  complete: boolean;
}

const codesOfLists: Partial<
  Record<CountedThing, 'count.countries' | 'count.municipalities' | 'count.practices'>
> = {
  countries: 'count.countries',
  municipalities: 'count.municipalities',
  practices: 'count.practices',
};

function reportListed(listed: Listed, statements: readonly Statement[], report: Report): void {
  for (const { count, path, low, high } of statements) {
    const tooFew = listed.complete && listed.length > 0 && listed.length < low;
    if (listed.length <= high && !tooFew) continue;
    const code = codesOfLists[listed.of] ?? 'count.listed';
    const params = { listed: listed.length, stated: inSigns(count) };
    report(
      'warning',
      code,
      [...path, 'value'],
      code === 'count.listed' ? { of: listed.of, ...params } : params,
    );
  }
}

/** Something that says how many there were, and may name some of them. */
interface Subject {
  counts: readonly CountSource[];
  /** Where the counts stand. */
  path: IssuePath;
  lists: readonly Listed[];
}

/** A thing that is listed twice is a mistake of its own, and the number beside the list may be right. */
function distinct(of: CountedThing, ids: readonly string[], complete = false): Listed[] {
  const { size } = new Set(ids);
  return size < ids.length ? [] : [{ of, length: size, complete }];
}

function listsOf({
  countries,
  countriesComplete,
  municipalities,
  municipalitiesComplete,
  organisations,
}: Entry<'events'>['participation']): Listed[] {
  return [
    ...distinct(
      'countries',
      countries.map(({ country }) => country),
      countriesComplete,
    ),
    ...distinct(
      'municipalities',
      municipalities.map(({ municipality }) => municipality),
      municipalitiesComplete,
    ),
    ...distinct('organisations', organisations),
  ];
}

function ofEvent(event: Entry<'events'>, path: IssuePath): Subject {
  const { participation, presentations, outcomes, questions, sessions } = event;
  const practices = new Set(presentations.flatMap(({ practice }) => practice ?? []));
  const ideas = outcomes.filter(({ kind }) => kind === 'project-idea');
  return {
    counts: participation.counts,
    path: [...path, 'participation', 'counts'],
    lists: [
      ...listsOf(participation),
      { of: 'practices', length: practices.size, complete: false },
      { of: 'presentations', length: presentations.length, complete: false },
      { of: 'questions', length: questions.length, complete: false },
      { of: 'sessions', length: sessions.length, complete: false },
      { of: 'project-ideas', length: ideas.length, complete: false },
    ],
  };
}

function subjectsOf(content: ValidContent): Subject[] {
  return [
    ...content.events.map(({ entry, path }) => ofEvent(entry, path)),
    ...content.series.map(({ entry: { participation }, path }) => ({
      counts: participation.counts,
      path: [...path, 'participation', 'counts'],
      lists: listsOf(participation),
    })),
    ...content.workingGroups.map(({ entry: { counts, municipalities, organisations }, path }) => ({
      counts,
      path: [...path, 'counts'],
      lists: [...distinct('municipalities', municipalities), ...distinct('organisations', organisations)],
    })),
  ];
}

/**
 * Statements about everybody who was there: not planned, not of one country or sector. One that its own words
 * deny is told of already, and says nothing about others.
 */
function statementsOf({ counts, path }: Subject): Statement[] {
  return counts.flatMap((count, at) =>
    count.planned || count.country !== undefined || count.sector !== undefined || isDenied(count)
      ? []
      : [{ count, path: [...path, at], ...rangeOf(count) }],
  );
}

function checkNumbers(subject: Subject, report: Report): void {
  const statements = statementsOf(subject);
  const of = (thing: CountedThing) => statements.filter(({ count }) => count.of === thing);
  const things = [...new Set(statements.map(({ count }) => count.of))].filter((thing) => thing !== 'other');
  const contradicting = things.filter((thing) => reportSeveral(thing, of(thing), report));
  // Of numbers that contradict each other one is wrong anyhow; which one is for the author to say.
  for (const listed of subject.lists.filter((list) => !contradicting.some((thing) => thing === list.of))) {
    reportListed(listed, of(listed.of), report);
  }
  const people = Math.min(...of('participants').map(({ high }) => high));
  const cities = of('municipalities').find(({ low }) => low > people);
  if (cities)
    report('warning', 'count.more-cities-than-people', [...cities.path, 'value'], {
      people,
      cities: cities.low,
    });
}

/** Whether words that hold numbers can mean a count. Words without any, such as "fünf", are not judged. */
function agrees(words: string, { value, max, qualifier }: CountSource): boolean {
  const numbers = numbersIn(words);
  const meant = numbers.filter((number) => number.value === value || number.value === max);
  return numbers.length === 0 || meant.some((number) => ['exact', qualifier].includes(number.qualifier));
}

function wordsAgainst(count: CountSource): [language: string, words: string][] {
  return Object.entries(count.text ?? {}).filter(([, words]) => !agrees(words, count));
}

/** Whether the publisher's words say another number in every language. */
function isDenied(count: CountSource): boolean {
  const against = wordsAgainst(count);
  return against.length > 0 && against.length === Object.keys(count.text ?? {}).length;
}

/** The publisher's words and the number they are recorded as. Where no language agrees, the number is meant. */
function checkWords({ counts, path }: Subject, report: Report): void {
  counts.forEach((count, at) => {
    const stated = inSigns(count);
    const against = wordsAgainst(count);
    const places = isDenied(count) ? against.slice(0, 1) : against;
    for (const [language, text] of places) {
      const place = isDenied(count) ? ['value'] : ['text', language];
      report('warning', 'count.text', [...path, at, ...place], { text, stated });
    }
  });
}

/** Rules about numbers: statements of one thing can all be true, and fit the lists and words beside them. */
export function checkCounts(content: ValidContent, report: Report): void {
  for (const subject of subjectsOf(content)) {
    checkNumbers(subject, report);
    checkWords(subject, report);
  }
}
