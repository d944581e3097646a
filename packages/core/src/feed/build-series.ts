import type { Content, Entry } from '../model/content.js';
import { FEED_VERSION } from '../model/envelope.js';
import type { IndexEntry } from '../model/event-index.js';
import type { SeriesRecord } from '../model/series-record.js';
import { pageAddress, schemaAddress } from './addresses.js';
import { entryIn } from './build-entry.js';
import { compare } from './compare.js';
import { given } from './given.js';
import { languageOf, openLibrary, type BuildTools } from './library.js';
import { grouped, remembered } from './lookup.js';
import { buildMentionedPlaces } from './mentioned-places.js';
import { buildParticipation } from './participation.js';
import { buildImage, buildMaterial, buildRegion, buildSection, buildTopic } from './parts.js';
import { buildContact } from './people.js';
import { buildOrganisation, buildSeriesSummary } from './places.js';
import { buildWhen } from './time.js';

const eventsBySeries = remembered((events: readonly Entry<'events'>[]) =>
  grouped(
    events.filter(({ withdrawn }) => withdrawn === undefined),
    (event) => event.series.map(({ series }) => series),
  ),
);

const partsBySeries = remembered((all: readonly Entry<'series'>[]) =>
  grouped(
    all.filter(({ withdrawn }) => withdrawn === undefined),
    ({ partOf }) => (partOf === undefined ? [] : [partOf]),
  ),
);

/**
 * The feed document of a series with its published events in the order in which they take place.
 *
 * @param entries the entries of all published events, as the index has them, by id
 */
export function buildSeries(
  content: Content,
  series: Entry<'series'>,
  entries: ReadonlyMap<string, IndexEntry>,
  tools: BuildTools,
): SeriesRecord {
  const library = openLibrary(content, series, tools);
  const items = (eventsBySeries(content.events).get(series.id) ?? [])
    .flatMap(({ id }) => entries.get(id) ?? [])
    .sort((a, b) => compareByTime(a, b, series.id))
    .map((entry) => entryIn(entry, 'series'));
  for (const item of items) library.uses(item);
  const participation = buildParticipation(library, series.participation);
  const record = {
    modified: series.modified,
    id: series.id,
    url: pageAddress('series', series.id, 'series'),
    language: languageOf(content, series),
    kind: series.kind,
    title: series.title,
    subtitle: series.subtitle,
    aliases: series.aliases,
    summary: series.summary && library.richText(series.summary),
    when: series.when && buildWhen(library, series.when),
    partOf: series.partOf === undefined ? undefined : buildSeriesSummary(library, series.partOf, 'series'),
    parts: (partsBySeries(content.series).get(series.id) ?? [])
      .map(({ id }) => buildSeriesSummary(library, id, 'series'))
      .sort((a, b) => compare(a.id, b.id)),
    organisers: series.organisers.map((id) => buildOrganisation(library, id)),
    partners: series.partners.map((id) => buildOrganisation(library, id)),
    contacts: series.contacts.map((person) => buildContact(library, person)),
    participation,
    sections: series.sections.map((section) => buildSection(library, section)),
    materials: series.materials.map((id) => buildMaterial(library, id)),
    image: series.image && buildImage(series.id, series.image),
    topics: series.topics.map((id) => buildTopic(library, id)),
    sdgs: series.sdgs,
    regions: series.regions.map((id) => buildRegion(library, id)),
    items,
    links: series.links,
  };
  const countries = [
    ...items.flatMap((item) => item.countries),
    ...participation.countries.map(({ country }) => country),
  ];
  return given({
    $schema: schemaAddress('series', 'series'),
    format: 'connective-cities/series' as const,
    version: FEED_VERSION,
    generated: library.generated(),
    ...record,
    ...buildMentionedPlaces(library, countries),
  });
}

/** By the start; events of one day by their place in the series, then by their ids. */
function compareByTime(one: IndexEntry, other: IndexEntry, series: string): number {
  const start = ({ when }: IndexEntry) => when?.start ?? '';
  const position = (entry: IndexEntry) =>
    entry.series.find((membership) => membership.series.id === series)?.position ?? Infinity;
  return (
    compare(start(one), start(other)) ||
    compareNumbers(position(one), position(other)) ||
    compare(one.id, other.id)
  );
}

function compareNumbers(one: number, other: number): number {
  return one < other ? -1 : Number(one > other);
}
