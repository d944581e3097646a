import { expect, test } from 'vitest';
import { contentOf } from '../feed/sample.test-support.js';
import { regionsJsonLd, topicsJsonLd } from './vocabulary.js';

const address = 'https://feed.beispielnetz.example/v1/topics.jsonld';
const { topics, regions, publisher } = contentOf({
  topics: [
    { id: 'water', label: { de: 'Wasser', en: 'Water' } },
    {
      id: 'rain',
      label: { de: 'Regen' },
      broader: 'water',
      exactMatch: ['https://vocabulary.example/rain'],
      links: [{ url: 'https://beispielnetz.example/regen' }],
    },
  ],
  regions: [{ id: 'coast', label: { de: 'Küste' }, countries: ['UA', 'GE'] }],
});

test('topics say in several languages what they are, which is wider, and what others call the same', () => {
  expect(topicsJsonLd(topics, publisher.name, address)).toMatchObject({
    '@graph': [
      { '@id': address, '@type': 'skos:ConceptScheme', prefLabel: { de: 'Beispielnetz' } },
      { '@id': `${address}#water`, '@type': 'skos:Concept', prefLabel: { de: 'Wasser', en: 'Water' } },
      {
        '@id': `${address}#rain`,
        inScheme: address,
        broader: `${address}#water`,
        exactMatch: ['https://vocabulary.example/rain'],
        seeAlso: ['https://beispielnetz.example/regen'],
      },
    ],
  });
});

test('regions name the countries that the publisher counts among them', () => {
  expect(regionsJsonLd(regions, address)).toMatchObject({
    '@graph': [
      {
        name: { de: 'Küste' },
        containsPlace: [
          { '@type': 'Country', identifier: 'UA' },
          { '@type': 'Country', identifier: 'GE' },
        ],
      },
    ],
  });
});

test('there is no file of nothing', () => {
  expect(topicsJsonLd([], publisher.name, address)).toBeUndefined();
  expect(regionsJsonLd([], address)).toBeUndefined();
});
