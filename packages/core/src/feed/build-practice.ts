import type { Content, Entry } from '../model/content.js';
import { FEED_VERSION } from '../model/envelope.js';
import type { PracticeRecord } from '../model/practice-record.js';
import { pageAddress, schemaAddress } from './addresses.js';
import { compare } from './compare.js';
import { given } from './given.js';
import { languageOf, openLibrary, type BuildTools, type Library } from './library.js';
import { entryOf, grouped, remembered } from './lookup.js';
import { buildMentionedPlaces } from './mentioned-places.js';
import { buildImage, buildMaterial, buildRegion, buildSection, buildTopic } from './parts.js';
import { buildContact, buildPerson } from './people.js';
import { buildMunicipality, buildOrganisation, buildPracticeSummary } from './places.js';
import { buildWhen } from './time.js';

/**
 * The feed document of a practice, with the events at which it was presented, the latest first, and the
 * texts that name it.
 */
export function buildPractice(
  content: Content,
  practice: Entry<'practices'>,
  tools: BuildTools,
): PracticeRecord {
  const library = openLibrary(content, practice, tools);
  const { id, title, subtitle, summary, period, modified, state, image, sdgs, links } = practice;
  const municipalities = practice.municipalities.map((name) => buildMunicipality(library, name));
  const related = practice.related
    .filter((other) => library.find('practices', other).withdrawn === undefined)
    .map((other) => buildPracticeSummary(library, other));
  const record = {
    modified,
    id,
    url: pageAddress('practices', id, 'practices'),
    language: languageOf(content, practice),
    title,
    subtitle,
    summary: summary && library.richText(summary),
    municipalities,
    organisations: practice.organisations.map((name) => buildOrganisation(library, name)),
    period: period && buildWhen(library, period),
    state,
    sections: practice.sections.map((section) => buildSection(library, section)),
    presentations: presentationsOf(library, content, practice),
    articles: articlesNaming(library, content, id),
    contacts: practice.contacts.map((person) => buildContact(library, person)),
    materials: practice.materials.map((name) => buildMaterial(library, name)),
    image: image && buildImage(id, image),
    related,
    topics: practice.topics.map((name) => buildTopic(library, name)),
    sdgs,
    regions: practice.regions.map((name) => buildRegion(library, name)),
    links,
  };
  return given({
    $schema: schemaAddress('practice', 'practices'),
    format: 'connective-cities/practice' as const,
    version: FEED_VERSION,
    generated: library.generated(),
    ...record,
    ...buildMentionedPlaces(library, []),
  });
}

const eventsByPractice = remembered((events: readonly Entry<'events'>[]) =>
  grouped(
    events.filter(({ withdrawn }) => withdrawn === undefined),
    ({ presentations }) => presentations.flatMap(({ practice }) => practice ?? []),
  ),
);

/** The published events at which a practice was presented. */
export function eventsPresenting(
  { events }: Pick<Content, 'events'>,
  id: string,
): readonly Entry<'events'>[] {
  return eventsByPractice(events).get(id) ?? [];
}

/** What an event says of a practice is said as the event says it, with its zone and its languages. */
function presentationsOf(
  library: Library,
  content: Content,
  { id: practice, title: own }: Entry<'practices'>,
): PracticeRecord['presentations'] {
  return eventsPresenting(content, practice)
    .flatMap((event) => {
      const { id, title, when, presentations } = event;
      const ofEvent = openLibrary(content, event, library.tools);
      const here = presentations
        .filter((presentation) => presentation.practice === practice)
        .map((presentation) =>
          given({
            event: { id, title, url: pageAddress('events', id, 'practices') },
            when: buildWhen(ofEvent, when),
            title:
              JSON.stringify(presentation.title) === JSON.stringify(own) ? undefined : presentation.title,
            presenters: presentation.presenters.map((person) => buildPerson(ofEvent, person)),
          }),
        );
      library.uses({ modified: ofEvent.generated() });
      for (const [id, entry] of ofEvent.municipalities) library.municipalities.set(id, entry);
      return here;
    })
    .sort((a, b) => compare(b.when.start, a.when.start) || compare(a.event.id, b.event.id));
}

const articlesByPractice = remembered((articles: readonly Entry<'articles'>[]) =>
  grouped(articles, ({ practices }) => practices),
);

/** Articles stand on the pages of events; of one on several, the first that is published counts. */
function articlesNaming(library: Library, content: Content, practice: string): PracticeRecord['articles'] {
  return (articlesByPractice(content.articles).get(practice) ?? [])
    .flatMap((article) => {
      const { id, kind, title, published, events } = article;
      const event = events.find((name) => entryOf(content, 'events', name)?.withdrawn === undefined);
      if (event === undefined) return [];
      library.uses(article);
      return [{ id, kind, title, published, url: pageAddress('events', event, 'practices') }];
    })
    .sort((a, b) => compare(a.published, b.published) || compare(a.id, b.id));
}
