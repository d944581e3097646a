import type { Content, Entry } from '../model/content.js';
import { FEED_VERSION } from '../model/envelope.js';
import type { EventRecord } from '../model/event.js';
import type { PracticeRecord } from '../model/practice-record.js';
import { compare } from './compare.js';
import { namesOfCountries } from './country-names.js';
import { given } from './given.js';
import { languageOf, openLibrary, type BuildTools } from './library.js';
import { buildMunicipality } from './places.js';

/** The feed document of a practice, with the events at which it was presented, the latest first. */
export function buildPractice(
  content: Content,
  practice: Entry<'practices'>,
  events: readonly EventRecord[],
  tools: BuildTools,
): PracticeRecord {
  const library = openLibrary(content, practice, tools);
  const { id, title, subtitle, summary, modified, state, sections, sdgs, links } = practice;
  const municipalities = practice.municipalities.map((name) => buildMunicipality(library, name));
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
    state,
    sections: sections.map(({ kind, heading, body }) =>
      given({ kind, heading, body: library.richText(body) }),
    ),
    presentations: presentationsOf(id, events),
    topics: practice.topics.map((topic) => ({ id: topic, label: library.find('topics', topic).label })),
    sdgs,
    regions: practice.regions.map((region) => ({ id: region, label: library.find('regions', region).label })),
    links,
    countryNames: namesOfCountries(
      library,
      [...new Set(municipalities.map(({ country }) => country))].sort(),
    ),
  });
}

function presentationsOf(practice: string, events: readonly EventRecord[]): PracticeRecord['presentations'] {
  return events
    .flatMap(({ id, title, when, presentations }) =>
      presentations
        .filter((presentation) => presentation.practice?.id === practice)
        .map(({ presenters }) =>
          given({ event: { id, title, url: `../events/${id}.html` }, when, presenters }),
        ),
    )
    .sort((a, b) => compare(b.when?.start ?? '', a.when?.start ?? '') || compare(a.event.id, b.event.id));
}
