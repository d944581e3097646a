import type { Content, Link, Text } from '../index.js';

type Topics = Content['topics'];
type Regions = Content['regions'];

/**
 * The topics of a feed as a vocabulary (SKOS, JSON-LD 1.1): which is wider than which, and what the same topic
 * is called elsewhere. Events and practices name their topics by the same ids.
 *
 * @param address whole address of the file itself
 */
export function topicsJsonLd(topics: Topics, name: Text, address: string): object | undefined {
  if (topics.length === 0) return undefined;
  const idOf = (id: string) => `${address}#${id}`;
  return {
    '@context': {
      skos: 'http://www.w3.org/2004/02/skos/core#',
      rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
      prefLabel: { '@id': 'skos:prefLabel', '@container': '@language' },
      inScheme: { '@id': 'skos:inScheme', '@type': '@id' },
      broader: { '@id': 'skos:broader', '@type': '@id' },
      exactMatch: { '@id': 'skos:exactMatch', '@type': '@id' },
      seeAlso: { '@id': 'rdfs:seeAlso', '@type': '@id' },
    },
    '@graph': [
      { '@id': address, '@type': 'skos:ConceptScheme', prefLabel: name },
      ...topics.map(({ id, label, broader, exactMatch, links }) => ({
        '@id': idOf(id),
        '@type': 'skos:Concept',
        inScheme: address,
        prefLabel: label,
        ...(broader !== undefined && { broader: idOf(broader) }),
        ...(exactMatch.length > 0 && { exactMatch }),
        ...seeAlso(links),
      })),
    ],
  };
}

/**
 * The regions of a feed with the countries that the publisher counts among them (schema.org Place, JSON-LD 1.1).
 *
 * @param address whole address of the file itself
 */
export function regionsJsonLd(regions: Regions, address: string): object | undefined {
  if (regions.length === 0) return undefined;
  return {
    '@context': { '@vocab': 'https://schema.org/', name: { '@container': '@language' } },
    '@graph': regions.map(({ id, label, countries, links }) => ({
      '@id': `${address}#${id}`,
      '@type': 'Place',
      name: label,
      ...(countries.length > 0 && {
        containsPlace: countries.map((identifier) => ({ '@type': 'Country', identifier })),
      }),
      ...(links.length > 0 && { subjectOf: links.map(({ url }) => ({ '@id': url })) }),
    })),
  };
}

function seeAlso(links: readonly Link[]): { seeAlso?: string[] } {
  return links.length > 0 ? { seeAlso: links.map(({ url }) => url) } : {};
}
