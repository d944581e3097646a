import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { eventSchema } from '../model/event.js';
import { practiceSchema } from '../model/practice-record.js';
import { seriesRecordSchema } from '../model/series-record.js';
import { arbitraryOf } from '../read/arbitrary.test-support.js';
import { eventJsonLd, jsonLdText, practiceJsonLd, seriesJsonLd } from './json-ld.js';
import { violations } from './json-ld/vocabulary.test-support.js';
import { eventOf, paragraph, saying } from './sample.test-support.js';

const feed = 'https://feed.example/v1/';
const options = { feed, language: 'de' };
const document = (fields: object, language = 'de') => eventJsonLd(eventOf(fields), { feed, language });

const musterhausen = {
  id: 'musterhausen',
  kind: 'municipality',
  name: { de: 'Musterhausen' },
  country: 'DE',
  lat: 51,
  lon: 7,
};
const ada = {
  name: 'Ada Beispiel',
  honorific: { de: 'Frau' },
  role: 'speaker',
  affiliations: [
    { organisation: { id: 'hall', kind: 'municipality', name: { de: 'Rathaus' } }, role: { de: 'Leiterin' } },
  ],
};
const item = { kind: 'input', people: [], presentations: [], questions: [] };

const practice = z.parse(practiceSchema, {
  format: 'connective-cities/practice',
  version: '1.0',
  id: 'wells',
  language: { original: 'de', translations: {} },
  title: { de: 'Brunnen' },
  summary: { de: paragraph('Kurz ', { type: 'strong', children: ['gesagt'] }) },
  municipalities: [musterhausen],
  organisations: [{ id: 'works', kind: 'municipal-company', name: { de: 'Werke' } }],
  period: { start: '2029', end: '2030-06' },
  state: 'completed',
  sections: [],
  presentations: [
    {
      event: { id: 'water-2031', title: { de: 'Wasser' }, url: '../events/water-2031.html' },
      when: { start: '2031-03-01' },
      presenters: [],
    },
  ],
  articles: [],
  contacts: [],
  materials: [],
  related: [],
  topics: [{ id: 'water', label: { de: 'Wasser' } }],
  sdgs: ['6.1'],
  regions: [],
  links: [],
  countryNames: {},
});

describe('an event as JSON-LD', () => {
  test('has its time with the offset of its clock', () => {
    const when = {
      start: '2031-03-01T23:50',
      end: '2031-03-02T00:10',
      startUtc: '2031-03-01T22:50:00Z',
      endUtc: '2031-03-01T23:10:00Z',
    };
    expect(document({ when })).toMatchObject({
      startDate: '2031-03-01T23:50:00+01:00',
      endDate: '2031-03-02T00:10:00+01:00',
    });
  });

  test.each([
    ['cancelled', 'EventCancelled'],
    ['postponed', 'EventPostponed'],
    ['rescheduled', 'EventRescheduled'],
    ['moved-online', 'EventMovedOnline'],
    ['scheduled', 'EventScheduled'],
  ])('that is %s says so', (status, word) => {
    expect(document({ status, previousStart: '2031-01-10' })).toMatchObject({
      eventStatus: `https://schema.org/${word}`,
      previousStartDate: '2031-01-10',
    });
  });

  test('claims no status and no attendance that it does not know', () => {
    const said = document({ status: 'other' });
    expect(said).not.toHaveProperty('eventStatus');
    expect(said).not.toHaveProperty('eventAttendanceMode');
    expect(said).not.toHaveProperty('location');
  });

  test('online without a public room happens where its page leads', () => {
    const page = `${feed}events/water-2031.html`;
    const room = { '@type': 'VirtualLocation', url: page };
    expect(document({ attendance: 'online' })).toMatchObject({ location: [room] });
    const zoom = { id: 'zoom', kind: 'virtual', platform: 'Zoom' };
    expect(document({ attendance: 'hybrid', locations: [zoom] })['location']).toStrictEqual([
      { ...room, name: 'Zoom' },
    ]);
  });

  test('tells places with their town, and a point only where it is the place’s own', () => {
    const place = { id: 'hall', kind: 'place', address: 'Am Platz 1', municipality: musterhausen };
    expect(document({ locations: [place] })['location']).toStrictEqual([
      {
        '@type': 'Place',
        name: 'Musterhausen',
        address: {
          '@type': 'PostalAddress',
          streetAddress: 'Am Platz 1',
          addressLocality: 'Musterhausen',
          addressCountry: 'DE',
        },
      },
    ]);
    expect(document({ locations: [{ ...place, lat: 51.5, lon: 7.5 }] })).toMatchObject({
      location: [{ geo: { '@type': 'GeoCoordinates', latitude: 51.5, longitude: 7.5 } }],
    });
  });

  test('holds sessions and titled items of the programme as sub-events, the series as super-event', () => {
    const said = document({
      sessions: [{ start: '2031-10-30' }, { start: '2031-11-02' }],
      programme: [
        { ...item, id: 'one', title: { de: 'Beginn' }, when: { start: '2031-10-30T10:00' }, people: [ada] },
        { ...item, id: 'two', kind: 'break' },
        { ...item, id: 'three', title: { de: 'Ende' }, people: [ada] },
      ],
      series: [{ series: { id: 'talks', kind: 'event-series', title: { de: 'Gespräche' } } }],
      partOf: { de: 'Weltkongress' },
    });
    expect(said['subEvent']).toMatchObject([
      { name: 'Wasser', startDate: '2031-10-30' },
      { name: 'Wasser', startDate: '2031-11-02' },
      { name: 'Beginn', startDate: '2031-10-30T10:00:00' },
      { name: 'Ende' },
    ]);
    expect(said['superEvent']).toStrictEqual([
      { '@type': 'EventSeries', '@id': `${feed}series/talks.json`, name: 'Gespräche' },
      { '@type': 'Event', name: 'Weltkongress' },
    ]);
    expect(said['performer']).toStrictEqual([
      {
        '@type': 'Person',
        name: 'Ada Beispiel',
        honorificPrefix: 'Frau',
        jobTitle: ['Leiterin'],
        affiliation: [{ '@type': 'Organization', name: 'Rathaus' }],
      },
    ]);
  });

  test('names a session by its own title, and puts it at its own place', () => {
    const said = document({
      sessions: [{ start: '2031-10-30', title: { de: 'Ufer' }, location: 'hall' }, { start: '2031-11-02' }],
      locations: ['mill', 'hall'].map((id) => ({ id, kind: 'place', name: { de: id } })),
    });
    expect(said['subEvent']).toMatchObject([
      { name: 'Ufer', location: { name: 'hall' } },
      { name: 'Wasser', location: [{ name: 'mill' }, { name: 'hall' }] },
    ]);
  });

  test('leads to municipalities, organisations and people in other registers', () => {
    const links = [{ url: 'https://register.example/1', rel: 'same-as' }];
    const said = document({
      organisers: [
        { id: 'town-hall', kind: 'municipality', name: { de: 'Rathaus' }, municipality: musterhausen, links },
      ],
      contacts: [
        { role: 'contact', affiliations: [], name: 'Ada', email: 'ada@city.example', phone: '1234' },
      ],
      presentations: [
        {
          id: 'talk',
          practice: { id: 'wells', title: { de: 'Brunnen' }, municipalities: [musterhausen] },
          presenters: [{ ...ada, givenName: 'Ada', familyName: 'Beispiel', links }],
          materials: [],
        },
      ],
      gazetteer: {
        [musterhausen.id]: { wikidata: 'Q994', geonames: 611717, localCode: '0511', aliases: ['MH'], links },
      },
    });
    expect(said).toMatchObject({
      organizer: [
        {
          sameAs: ['https://register.example/1'],
          address: { addressLocality: 'Musterhausen' },
          contactPoint: [{ name: 'Ada', email: 'ada@city.example', telephone: '1234' }],
        },
      ],
      workPerformed: [
        {
          author: [{ givenName: 'Ada', familyName: 'Beispiel', sameAs: ['https://register.example/1'] }],
          spatialCoverage: [
            {
              alternateName: ['MH'],
              sameAs: [
                'http://www.wikidata.org/entity/Q994',
                'https://sws.geonames.org/611717/',
                'https://register.example/1',
              ],
              branchCode: '0511',
            },
          ],
        },
      ],
    });
  });

  test('puts the organisation in place of a name that may not be published', () => {
    const nameless = { role: ada.role, affiliations: ada.affiliations };
    expect(document({ programme: [{ ...item, id: 'one', people: [nameless] }] })['performer']).toStrictEqual([
      { '@type': 'Organization', name: 'Rathaus' },
    ]);
  });

  test('tells what was presented as works about their municipalities, and where in the programme', () => {
    const said = document({
      presentations: [
        {
          id: 'wells-talk',
          practice: {
            id: 'wells',
            title: { de: 'Brunnen' },
            url: '../practices/wells.html',
            municipalities: [musterhausen],
          },
          presenters: [ada],
          materials: [],
        },
      ],
      programme: [{ ...item, id: 'one', title: { de: 'Beispiele' }, presentations: ['wells-talk'] }],
    });
    const id = `${feed}events/water-2031.json#wells-talk`;
    expect(said['workPerformed']).toMatchObject([
      {
        '@type': 'CreativeWork',
        '@id': id,
        name: 'Brunnen',
        url: `${feed}practices/wells.html`,
        author: [{ name: 'Ada Beispiel' }],
        spatialCoverage: [{ '@type': 'Place', name: 'Musterhausen' }],
      },
    ]);
    expect(said['subEvent']).toMatchObject([{ workPerformed: [{ '@id': id }] }]);
  });

  test('tells recordings, other materials and texts, and where one registers', () => {
    const material = { title: { de: 'Titel' }, approxBytes: false, access: 'unknown' };
    const said = document({
      materials: [
        { ...material, id: 'video', kind: 'recording', url: 'https://example.org/v', lang: 'en' },
        { ...material, id: 'slides', kind: 'slides', mediaType: 'application/pdf' },
      ],
      articles: [
        {
          id: 'review',
          kind: 'review',
          title: { de: 'Rückblick' },
          published: '2031-03-05',
          language: { original: 'de', translations: {} },
          authors: [{ organisation: { id: 'n', kind: 'network', name: { de: 'Netz' } } }, {}],
          sections: [],
        },
      ],
      registration: {
        url: 'https://example.org/r',
        deadline: '2031-02-01',
        free: true,
        audience: { de: 'Städte' },
      },
    });
    expect(said).toMatchObject({
      recordedIn: [{ '@type': 'DigitalDocument', url: 'https://example.org/v', inLanguage: 'en' }],
      subjectOf: [
        { '@type': 'NewsArticle', headline: 'Rückblick', author: [{ name: 'Netz' }] },
        { '@type': 'DigitalDocument', encodingFormat: 'application/pdf' },
      ],
      isAccessibleForFree: true,
      audience: { audienceType: 'Städte' },
      offers: { url: 'https://example.org/r', availabilityEnds: '2031-02-01' },
    });
  });

  test('is told in one language, and leads to the page in it', () => {
    const fields = {
      title: { de: 'Wasser', en: 'Water' },
      language: { original: 'de', translations: { en: { by: 'editor', of: 'de', official: true } } },
      topics: [{ id: 'water', label: { de: 'Wasser' } }],
    };
    expect(document(fields, 'en')).toMatchObject({
      '@id': `${feed}events/water-2031.json`,
      name: 'Water',
      url: `${feed}events/water-2031.en.html`,
      keywords: ['Wasser'],
    });
    expect(document(fields)).toMatchObject({ '@id': `${feed}events/water-2031.json`, name: 'Wasser' });
  });

  test('numbers of participants are in no property, for there is none', () => {
    const counts = [
      { of: 'participants', value: 4711, qualifier: 'about', planned: false, derived: false, headline: true },
    ];
    const participation = { ...eventOf({}).participation, counts };
    expect(JSON.stringify(document({ participation }))).not.toContain('4711');
  });
});

test('a practice as JSON-LD is a work about its municipalities, told at events', () => {
  expect(practiceJsonLd(practice, options)).toStrictEqual({
    '@context': 'https://schema.org',
    '@type': 'CreativeWork',
    '@id': `${feed}practices/wells.json`,
    name: 'Brunnen',
    abstract: 'Kurz gesagt',
    url: `${feed}practices/wells.html`,
    inLanguage: 'de',
    creativeWorkStatus: 'completed',
    temporalCoverage: '2029/2030-06',
    contributor: [{ '@type': 'Organization', name: 'Werke' }],
    spatialCoverage: [
      {
        '@type': 'Place',
        name: 'Musterhausen',
        address: { '@type': 'PostalAddress', addressLocality: 'Musterhausen', addressCountry: 'DE' },
        geo: { '@type': 'GeoCoordinates', latitude: 51, longitude: 7 },
      },
    ],
    about: [
      { '@type': 'DefinedTerm', name: 'Wasser', termCode: 'water' },
      {
        '@type': 'DefinedTerm',
        '@id': 'http://metadata.un.org/sdg/6.1',
        name: 'SDG 6.1',
        termCode: '6.1',
        inDefinedTermSet: 'http://metadata.un.org/sdg',
      },
    ],
    keywords: ['Wasser'],
    subjectOf: [
      {
        '@type': 'Event',
        '@id': `${feed}events/water-2031.json`,
        name: 'Wasser',
        url: `${feed}events/water-2031.html`,
        startDate: '2031-03-01',
      },
    ],
  });
});

test('a series as JSON-LD holds its events and parts, and is held by its wider series', () => {
  const link = (id: string) => ({ id, kind: 'event-series', title: { de: id }, url: `${id}.html` });
  const series = z.parse(seriesRecordSchema, {
    format: 'connective-cities/series',
    version: '1.0',
    id: 'talks',
    language: { original: 'de', translations: {} },
    kind: 'learning-process',
    title: { de: 'Gespräche' },
    aliases: [{ de: 'Wassergespräche' }],
    when: { start: '2031', end: '2032-06' },
    partOf: link('wide'),
    parts: [link('narrow')],
    organisers: [],
    partners: [],
    contacts: [],
    participation: eventOf({}).participation,
    sections: [],
    materials: [],
    topics: [],
    sdgs: [],
    regions: [],
    items: [
      {
        id: 'water-2031',
        document: '../events/water-2031.json',
        url: '../events/water-2031.html',
        title: { de: 'Wasser' },
        language: { original: 'de', translations: {} },
        kind: 'workshop',
        status: 'cancelled',
        attendance: 'online',
        when: { start: '2031-03-01' },
        places: [],
        countries: [],
        topics: [],
        regions: [],
        series: [],
        reviewed: false,
      },
    ],
    links: [],
    countryNames: {},
  });
  const node = (id: string) => ({
    '@type': 'EventSeries',
    '@id': `${feed}series/${id}.json`,
    name: id,
    url: `${feed}series/${id}.html`,
  });
  expect(seriesJsonLd(series, options)).toStrictEqual({
    '@context': 'https://schema.org',
    '@type': 'EventSeries',
    '@id': `${feed}series/talks.json`,
    name: 'Gespräche',
    alternateName: ['Wassergespräche'],
    url: `${feed}series/talks.html`,
    startDate: '2031',
    endDate: '2032-06',
    superEvent: node('wide'),
    subEvent: [
      {
        '@type': 'Event',
        '@id': `${feed}events/water-2031.json`,
        name: 'Wasser',
        url: `${feed}events/water-2031.html`,
        startDate: '2031-03-01',
        eventStatus: 'https://schema.org/EventCancelled',
        eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
      },
      node('narrow'),
    ],
  });
});

describe('the vocabulary of schema.org', () => {
  test('has every type and property that any event is told with', () => {
    expect(violations(eventJsonLd(saying('x'), options))).toStrictEqual([]);
    fc.assert(
      fc.property(arbitraryOf(eventSchema), fc.constantFrom('de', 'en', 'ka'), (event, language) => {
        const text = jsonLdText(eventJsonLd(event, { feed, language }));
        expect(text).not.toContain('<');
        expect(violations(JSON.parse(text) as object)).toStrictEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('has every type and property that any practice is told with', () => {
    fc.assert(
      fc.property(arbitraryOf(practiceSchema), (one) => {
        expect(violations(practiceJsonLd(one, options))).toStrictEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('has every type and property that any series is told with', () => {
    fc.assert(
      fc.property(arbitraryOf(seriesRecordSchema), (one) => {
        expect(violations(seriesJsonLd(one, options))).toStrictEqual([]);
      }),
    );
  });

  test.each([
    ['an unknown property', { '@type': 'Event', attendees: [], participants: 5 }],
    ['a wrong type', { '@type': 'Event', location: { '@type': 'Person', name: 'x' } }],
    ['an unknown word', { '@type': 'Event', eventStatus: 'held' }],
    ['an unknown type', { '@type': 'Meeting' }],
    ['a hole', { '@type': 'Event', name: null }],
    ['an empty list', { '@type': 'Event', location: [] }],
  ])('does not have %s', (_, node) => {
    expect(violations(node)).not.toStrictEqual([]);
  });
});
