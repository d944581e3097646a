import type { Content, Entry } from '../model/content.js';
import { FEED_VERSION } from '../model/envelope.js';
import type { EventRecord } from '../model/event.js';
import type { PracticeRecord } from '../model/practice-record.js';
import { compare } from './compare.js';
import { namesOfCountries } from './country-names.js';
import { given } from './given.js';
import { languageOf, openLibrary, type BuildTools } from './library.js';
import { buildImage, buildMaterial, buildRegion, buildSection, buildTopic } from './parts.js';
import { buildPerson } from './people.js';
import { buildMunicipality, buildOrganisation, buildPracticeSummary } from './places.js';
import { buildWhen } from './time.js';

/**
 * The feed document of a practice, with the events at which it was presented, the latest first, and the
 * texts that name it.
 */
export function buildPractice(
  content: Content,
  practice: Entry<'practices'>,
  events: readonly EventRecord[],
  tools: BuildTools,
): PracticeRecord {
  const library = openLibrary(content, practice, tools);
  const { id, title, subtitle, summary, period, modified, state, image, sdgs, links } = practice;
  const municipalities = practice.municipalities.map((name) => buildMunicipality(library, name));
  const related = practice.related
    .filter((other) => library.find('practices', other).withdrawn === undefined)
    .map((other) => buildPracticeSummary(library, other));
  return given({
    format: 'connective-cities/practice' as const,
    version: FEED_VERSION,
    modified,
    id,
    url: `${id}.html`,
    language: languageOf(content, practice),
    title,
    subtitle,
    summary: summary && library.richText(summary),
    municipalities,
    organisations: practice.organisations.map((name) => buildOrganisation(library, name)),
    period: period && buildWhen(library, period),
    state,
    sections: practice.sections.map((section) => buildSection(library, section)),
    presentations: presentationsOf(practice, events),
    articles: articlesNaming(id, content, events),
    contacts: practice.contacts.map((person) => buildPerson(library, person)),
    materials: practice.materials.map((name) => buildMaterial(library, name)),
    image: image && buildImage(id, image),
    related,
    topics: practice.topics.map((name) => buildTopic(library, name)),
    sdgs,
    regions: practice.regions.map((name) => buildRegion(library, name)),
    links,
    countryNames: namesOfCountries(
      library,
      [
        ...new Set(
          [...municipalities, ...related.flatMap((other) => other.municipalities)].map(
            ({ country }) => country,
          ),
        ),
      ].sort(),
    ),
  });
}

function presentationsOf(
  { id: practice, title: own }: Entry<'practices'>,
  events: readonly EventRecord[],
): PracticeRecord['presentations'] {
  return events
    .flatMap(({ id, title, when, presentations }) =>
      presentations
        .filter((presentation) => presentation.practice?.id === practice)
        .map((presentation) =>
          given({
            event: { id, title, url: pageOfEvent(id) },
            when,
            title:
              JSON.stringify(presentation.title) === JSON.stringify(own) ? undefined : presentation.title,
            presenters: presentation.presenters,
          }),
        ),
    )
    .sort((a, b) => compare(b.when?.start ?? '', a.when?.start ?? '') || compare(a.event.id, b.event.id));
}

/** The page of an event, relative to the document of a practice. */
function pageOfEvent(id: string): string {
  return `../events/${id}.html`;
}

/** Articles stand on the pages of events; of one on several, the first that is published counts. */
function articlesNaming(
  practice: string,
  { articles }: Content,
  events: readonly EventRecord[],
): PracticeRecord['articles'] {
  const published = new Set(events.map(({ id }) => id));
  return articles
    .filter(({ practices }) => practices.includes(practice))
    .flatMap(({ id, kind, title, published: day, events: about }) => {
      const event = about.find((name) => published.has(name));
      return event === undefined ? [] : [{ id, kind, title, published: day, url: pageOfEvent(event) }];
    })
    .sort((a, b) => compare(a.published, b.published) || compare(a.id, b.id));
}
