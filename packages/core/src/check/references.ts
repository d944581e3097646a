import type { ContentKind, Entry } from '../model/content.js';
import type { IssuePath } from './issue.js';
import { nearWords } from './near.js';
import type { Report, ValidContent } from './valid-content.js';

/** Kinds of thing whose ids are unique within one event. */
export type LocalKind = 'presentations' | 'questions' | 'locations';

/** Where one thing names another by its id. */
export interface Reference<K = ContentKind> {
  kind: K;
  id: string;
  path: IssuePath;
}

/** A thing that can be named. */
export interface Named {
  id: string;
  /** Where its id stands. */
  path: IssuePath;
}

type PersonRef = Entry<'practices'>['contacts'][number];

/** A list of references, from ids that may be missing. */
function to<K extends ContentKind | LocalKind>(
  kind: K,
  ids: readonly (string | undefined)[],
  path: (index: number) => IssuePath,
) {
  return ids.flatMap((id, index): Reference<K>[] =>
    id === undefined ? [] : [{ kind, id, path: path(index) }],
  );
}

function all<K extends ContentKind | LocalKind>(
  kind: K,
  ids: readonly string[],
  ...path: IssuePath
): Reference<K>[] {
  return to(kind, ids, (index) => [...path, index]);
}

function one<K extends ContentKind | LocalKind>(
  kind: K,
  id: string | undefined,
  ...path: IssuePath
): Reference<K>[] {
  return to(kind, [id], () => path);
}

function ofPeople(people: readonly PersonRef[], ...path: IssuePath): Reference[] {
  return people.flatMap((ref, index) => [
    ...one('people', ref.person, ...path, index, 'person'),
    ...one('organisations', ref.affiliation?.organisation, ...path, index, 'affiliation', 'organisation'),
  ]);
}

type Tagged = Pick<Entry<'events'>, 'topics' | 'regions'>;

function ofTags({ topics, regions }: Tagged, path: IssuePath): Reference[] {
  return [...all('topics', topics, ...path, 'topics'), ...all('regions', regions, ...path, 'regions')];
}

function ofParticipation(
  { municipalities, organisations }: Entry<'events'>['participation'],
  path: IssuePath,
): Reference[] {
  return [
    ...to(
      'municipalities',
      municipalities.map(({ municipality }) => municipality),
      (at) => [...path, 'municipalities', at, 'municipality'],
    ),
    ...all('organisations', organisations, ...path, 'organisations'),
  ];
}

function ofEvent(event: Entry<'events'>, path: IssuePath): Reference[] {
  return [
    ...ofTags(event, path),
    ...to(
      'series',
      event.series.map(({ series }) => series),
      (at) => [...path, 'series', at, 'series'],
    ),
    ...all('organisations', event.organisers, ...path, 'organisers'),
    ...all('organisations', event.partners, ...path, 'partners'),
    ...ofParticipation(event.participation, [...path, 'participation']),
    ...event.locations.flatMap((location, at) =>
      location.kind === 'place'
        ? one('municipalities', location.municipality, ...path, 'locations', at, 'municipality')
        : [],
    ),
    ...ofPeople(event.contacts, ...path, 'contacts'),
    ...event.programme.flatMap(({ people }, at) => ofPeople(people, ...path, 'programme', at, 'people')),
    ...event.presentations.flatMap((presentation, at) =>
      ofPresentation(presentation, [...path, 'presentations', at]),
    ),
    ...event.outcomes.flatMap(({ practices }, at) =>
      all('practices', practices, ...path, 'outcomes', at, 'practices'),
    ),
    ...all('workingGroups', event.workingGroups, ...path, 'workingGroups'),
    ...all('materials', event.materials, ...path, 'materials'),
    ...all('events', event.related, ...path, 'related'),
  ];
}

function ofPresentation(
  presentation: Entry<'events'>['presentations'][number],
  path: IssuePath,
): Reference[] {
  return [
    ...one('practices', presentation.practice, ...path, 'practice'),
    ...ofPeople(presentation.presenters, ...path, 'presenters'),
    ...all('materials', presentation.materials, ...path, 'materials'),
  ];
}

function ofPractice(practice: Entry<'practices'>, path: IssuePath): Reference[] {
  return [
    ...ofTags(practice, path),
    ...all('municipalities', practice.municipalities, ...path, 'municipalities'),
    ...all('organisations', practice.organisations, ...path, 'organisations'),
    ...ofPeople(practice.contacts, ...path, 'contacts'),
    ...all('practices', practice.related, ...path, 'related'),
    ...all('materials', practice.materials, ...path, 'materials'),
  ];
}

function ofArticle(article: Entry<'articles'>, path: IssuePath): Reference[] {
  return [
    ...article.authors.flatMap((author, at) => [
      ...one('organisations', author.organisation, ...path, 'authors', at, 'organisation'),
      ...(author.person ? ofPeople([author.person], ...path, 'authors', at) : []),
    ]),
    ...all('events', article.events, ...path, 'events'),
    ...all('practices', article.practices, ...path, 'practices'),
  ];
}

/** Every place in valid content where one thing names another by its id. */
export function referencesOf(content: ValidContent): Reference[] {
  return [
    ...content.organisations.flatMap(({ entry, path }) =>
      one('municipalities', entry.municipality, ...path, 'municipality'),
    ),
    ...content.people.flatMap(({ entry, path }) =>
      to(
        'organisations',
        entry.affiliations.map(({ organisation }) => organisation),
        (at) => [...path, 'affiliations', at, 'organisation'],
      ),
    ),
    ...content.topics.flatMap(({ entry, path }) => one('topics', entry.broader, ...path, 'broader')),
    ...content.series.flatMap(({ entry, path }) => [
      ...ofTags(entry, path),
      ...one('series', entry.partOf, ...path, 'partOf'),
      ...all('organisations', entry.organisers, ...path, 'organisers'),
      ...all('organisations', entry.partners, ...path, 'partners'),
      ...ofPeople(entry.contacts, ...path, 'contacts'),
      ...ofParticipation(entry.participation, [...path, 'participation']),
      ...all('materials', entry.materials, ...path, 'materials'),
    ]),
    ...content.workingGroups.flatMap(({ entry, path }) => [
      ...all('municipalities', entry.municipalities, ...path, 'municipalities'),
      ...all('organisations', entry.organisations, ...path, 'organisations'),
      ...ofPeople(entry.people, ...path, 'people'),
      ...all('materials', entry.materials, ...path, 'materials'),
    ]),
    ...content.materials.flatMap(({ entry, path }) =>
      all('organisations', entry.publishers, ...path, 'publishers'),
    ),
    ...content.practices.flatMap(({ entry, path }) => ofPractice(entry, path)),
    ...content.events.flatMap(({ entry, path }) => ofEvent(entry, path)),
    ...content.articles.flatMap(({ entry, path }) => ofArticle(entry, path)),
  ];
}

/** Every place in an event where its sessions and its programme name a part of the same event. */
export function localReferencesOf(event: Entry<'events'>, path: IssuePath): Reference<LocalKind>[] {
  return [
    ...event.sessions.flatMap(({ location }, at) =>
      one('locations' as const, location, ...path, 'sessions', at, 'location'),
    ),
    ...event.programme.flatMap((item, at) => [
      ...one('locations' as const, item.location, ...path, 'programme', at, 'location'),
      ...all('presentations' as const, item.presentations, ...path, 'programme', at, 'presentations'),
      ...all('questions' as const, item.questions, ...path, 'programme', at, 'questions'),
    ]),
  ];
}

/**
 * Reports ids that lead nowhere. An id that is written often and resolves never is one mistake; if a
 * thing that nobody names has nearly this id, the mistake is taken to be there.
 *
 * @param kind word for the list that was searched, as messages name it
 */
export function reportUnknown(
  kind: string,
  references: readonly Reference<unknown>[],
  things: readonly Named[],
  report: Report,
): void {
  const ids = new Set(things.map(({ id }) => id));
  const named = new Set(references.map(({ id }) => id));
  const unknown = references.filter(({ id }) => !ids.has(id));
  for (const id of new Set(unknown.map((reference) => reference.id))) {
    const paths = unknown.filter((reference) => reference.id === id).map(({ path }) => path);
    const near = nearWords(id, [...ids]);
    const unnamed = things.filter((thing) => near.includes(thing.id) && !named.has(thing.id));
    const [thing, another] = unnamed;
    if (paths.length > 1 && thing && !another) {
      report('error', 'id.typo', thing.path, { id: thing.id, near: id, times: paths.length }, paths);
    } else {
      const [first = [], ...also] = paths;
      const [nearest] = near;
      report(
        'error',
        'ref.unknown',
        first,
        nearest === undefined ? { id, kind } : { id, kind, near: nearest },
        also,
      );
    }
  }
}

/** Reports ids that more than one thing bears, once for each further thing. */
export function reportDuplicates(things: readonly Named[], report: Report): void {
  const seen = new Map<string, IssuePath>();
  for (const { id, path } of things) {
    const first = seen.get(id);
    if (first) report('error', 'id.duplicate', path, { id }, [first]);
    else seen.set(id, path);
  }
}

/** Reports things that name themselves, at once or in a circle. */
export function reportCircles(content: ValidContent, report: Report): void {
  for (const kind of ['practices', 'events'] as const) {
    for (const { entry, path } of content[kind]) {
      const at = entry.related.indexOf(entry.id);
      if (at >= 0) report('error', 'ref.self', [...path, 'related', at], { id: entry.id });
    }
  }
  reportCircle(
    content.topics.map(({ entry, path }) => ({
      id: entry.id,
      next: entry.broader,
      path: [...path, 'broader'],
    })),
    report,
  );
  reportCircle(
    content.series.map(({ entry, path }) => ({
      id: entry.id,
      next: entry.partOf,
      path: [...path, 'partOf'],
    })),
    report,
  );
}

/** Tells of what is named although it was withdrawn: it keeps its place, and is not linked. */
export function reportWithdrawn(content: ValidContent, report: Report): void {
  for (const kind of ['practices', 'events', 'series'] as const) {
    const withdrawn = new Map(content[kind].map(({ entry }) => [entry.id, entry.withdrawn]));
    for (const { id, path } of referencesOf(content).filter((reference) => reference.kind === kind)) {
      const since = withdrawn.get(id);
      if (since !== undefined && !path.includes('articles'))
        report('note', 'ref.withdrawn', path, { id, since });
    }
  }
}

interface Step extends Named {
  next: string | undefined;
}

function reportCircle(steps: readonly Step[], report: Report): void {
  const byId = new Map(steps.map((step) => [step.id, step]));
  const done = new Set<string>();
  for (const start of steps) {
    const trail: Step[] = [];
    let step: Step | undefined = start;
    while (step && !done.has(step.id)) {
      done.add(step.id);
      trail.push(step);
      step = step.next === undefined ? undefined : byId.get(step.next);
    }
    const circle = step ? trail.slice(trail.indexOf(step)) : [];
    if (!step || !trail.includes(step)) continue;
    if (circle.length === 1) report('error', 'ref.self', step.path, { id: step.id });
    else report('error', 'ref.circle', step.path, { ids: circle.map(({ id }) => id).join(' → ') });
  }
}
