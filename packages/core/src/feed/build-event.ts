import type { Article } from '../model/article.js';
import type { Content, Entry } from '../model/content.js';
import { FEED_VERSION } from '../model/envelope.js';
import type { EventRecord } from '../model/event.js';
import type { Outcome } from '../model/outcome.js';
import type { Presentation } from '../model/presentation.js';
import type { ProgrammeItem } from '../model/programme-item.js';
import type { SeriesMembership } from '../model/series.js';
import type { Session } from '../model/session.js';
import type { WorkingGroup } from '../model/working-group.js';
import { pageAddress, schemaAddress } from './addresses.js';
import { compare } from './compare.js';
import { given } from './given.js';
import { languageOf, openLibrary, type BuildTools, type Library } from './library.js';
import { grouped, remembered } from './lookup.js';
import { buildMentionedPlaces } from './mentioned-places.js';
import { buildParticipation } from './participation.js';
import { buildImage, buildMaterial, buildRegion, buildSection, buildTopic, linksOf } from './parts.js';
import { buildContact, buildPerson } from './people.js';
import {
  buildLocation,
  buildMunicipality,
  buildOrganisation,
  buildPracticeSummary,
  buildSeriesSummary,
} from './places.js';
import { buildWhen } from './time.js';

type Source = Entry<'events'>;

/**
 * The feed document of an event: everything it names is embedded, Markdown is read, times get
 * their instants, and what must not be published stays behind. The content has to have passed
 * the check. The outcome is a function of its arguments alone: no clock, no locale.
 */
export function buildEvent(content: Content, event: Source, tools: BuildTools): EventRecord {
  const library = openLibrary(content, event, tools);
  const withoutNames = {
    modified: event.modified,
    id: event.id,
    url: pageAddress('events', event.id, 'events'),
    title: event.title,
    subtitle: event.subtitle,
    language: languageOf(content, event),
    summary: event.summary && library.richText(event.summary),
    kind: event.kind,
    status: event.status,
    attendance: event.attendance,
    when: buildWhen(library, event.when),
    previousStart: event.previousStart,
    sessions: event.sessions.map((session) => buildSession(library, session)),
    partOf: event.partOf,
    registration: event.registration,
    languages: event.languages,
    interpretation: event.interpretation,
    locations: event.locations.map((location) => buildLocation(library, location)),
    series: event.series.map((membership) => buildMembership(library, membership)),
    organisers: event.organisers.map((id) => buildOrganisation(library, id)),
    partners: event.partners.map((id) => buildOrganisation(library, id)),
    contacts: event.contacts.map((person) => buildContact(library, person)),
    participation: buildParticipation(library, event.participation),
    sections: event.sections.map((section) => buildSection(library, section)),
    programme: event.programme.map((item) => buildItem(library, item)),
    presentations: event.presentations.map((presentation) => buildPresentation(library, presentation)),
    questions: event.questions,
    outcomes: event.outcomes.map((outcome) => buildOutcome(library, outcome)),
    workingGroups: event.workingGroups.map((id) => buildWorkingGroup(library, id)),
    materials: event.materials.map((id) => buildMaterial(library, id)),
    image: event.image && buildImage(event.id, event.image),
    related: buildRelated(library, event.related),
    topics: event.topics.map((id) => buildTopic(library, id)),
    sdgs: event.sdgs,
    regions: event.regions.map((id) => buildRegion(library, id)),
    articles: articlesAbout(content, event.id).map((article) =>
      buildArticle(library, event, article, languageOf(content, article)),
    ),
    links: event.links,
  };
  return given({
    $schema: schemaAddress('event', 'events'),
    format: 'connective-cities/event' as const,
    version: FEED_VERSION,
    generated: library.generated(),
    ...withoutNames,
    ...buildMentionedPlaces(library, countriesOf(withoutNames)),
  });
}

/** Countries that an event names by their codes; those of its municipalities are known by them. */
function countriesOf({
  participation,
  workingGroups,
}: Pick<EventRecord, 'participation' | 'workingGroups'>): string[] {
  return [
    ...participation.countries,
    ...participation.counts,
    ...workingGroups.flatMap(({ counts }) => counts),
  ].flatMap(({ country }) => country ?? []);
}

const articlesByEvent = remembered((articles: readonly Entry<'articles'>[]) =>
  grouped(
    [...articles].sort((a, b) => compare(a.published, b.published) || compare(a.id, b.id)),
    ({ events }) => events,
  ),
);

/** The articles about an event, oldest first. */
export function articlesAbout(
  { articles }: Pick<Content, 'articles'>,
  event: string,
): readonly Entry<'articles'>[] {
  return articlesByEvent(articles).get(event) ?? [];
}

function buildRelated(library: Library, ids: readonly string[]): EventRecord['related'] {
  return ids
    .map((id) => library.find('events', id))
    .filter(({ withdrawn }) => withdrawn === undefined)
    .map(({ id, title }) => ({ id, title, url: pageAddress('events', id, 'events') }));
}

function buildArticle(
  library: Library,
  event: Source,
  article: Entry<'articles'>,
  language: Article['language'],
): Article {
  library.uses(article);
  return given({
    id: article.id,
    kind: article.kind,
    section: article.section,
    title: article.title,
    subtitle: article.subtitle,
    published: article.published,
    language,
    authors: article.authors.map(({ organisation, person }) =>
      given({
        organisation: organisation === undefined ? undefined : buildOrganisation(library, organisation),
        person: person && buildPerson(library, person),
      }),
    ),
    image: article.image && buildImage(event.id, article.image),
    sections: article.sections.map((section) => buildSection(library, section)),
    links: linksOf(article),
  });
}

function buildSession(library: Library, { title, location, ...when }: Source['sessions'][number]): Session {
  return given({ ...buildWhen(library, when), title, location });
}

function buildItem(library: Library, item: Source['programme'][number]): ProgrammeItem {
  return given({
    id: item.id,
    kind: item.kind,
    title: item.title,
    body: item.body && library.richText(item.body),
    when: item.when && buildWhen(library, item.when),
    location: item.location,
    track: item.track,
    moderated: item.moderated,
    people: item.people.map((person) => buildPerson(library, person)),
    presentations: item.presentations,
    questions: item.questions,
    links: linksOf(item),
  });
}

function buildPresentation(library: Library, source: Source['presentations'][number]): Presentation {
  const practice = source.practice === undefined ? undefined : buildPracticeSummary(library, source.practice);
  return given({
    id: source.id,
    title: source.title ?? practice?.title,
    practice,
    presenters: source.presenters.map((person) => buildPerson(library, person)),
    summary: source.summary && library.richText(source.summary),
    language: source.language,
    materials: source.materials.map((id) => buildMaterial(library, id)),
  });
}

function buildOutcome(library: Library, { id, kind, text, practices }: Source['outcomes'][number]): Outcome {
  return {
    id,
    kind,
    text: library.richText(text),
    practices: practices.map((practice) => buildPracticeSummary(library, practice)),
  };
}

function buildWorkingGroup(library: Library, id: string): WorkingGroup {
  const group = library.find('workingGroups', id);
  return given({
    id,
    title: group.title,
    venue: group.venue,
    several: group.several,
    summary: group.summary && library.richText(group.summary),
    municipalities: group.municipalities.map((name) => buildMunicipality(library, name)),
    organisations: some(group.organisations.map((name) => buildOrganisation(library, name))),
    counts: group.counts,
    people: some(group.people.map((person) => buildPerson(library, person))),
    materials: some(group.materials.map((name) => buildMaterial(library, name))),
    when: group.when && buildWhen(library, group.when),
    links: linksOf(group),
  });
}

/** A list that a later version of the feed has added; nothing where it is empty. */
function some<T>(all: T[]): T[] | undefined {
  return all.length > 0 ? all : undefined;
}

function buildMembership(
  library: Library,
  { series, position, label }: Source['series'][number],
): SeriesMembership {
  return given({ series: buildSeriesSummary(library, series, 'events'), position, label });
}
