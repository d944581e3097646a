import { describe, expect, it } from 'vitest';
import { eventContent, issuesIn, inShort, mistakesIn } from './content.test-support.js';

// What real pages of the network are like. Each either has a place without a word, or is told of.
const place = (id: string, country: string, lat: number, lon: number, more: object = {}) => ({
  ...{ id, name: id, country, lat, lon },
  ...more,
});
const municipalities = [
  place('essen', 'DE', 51.45657, 7.01228),
  place('tbilisi', 'GE', 41.69411, 44.83368, {
    name: { de: 'Tiflis', en: 'Tbilisi' },
    aliases: ['Tiflis', 'თბილისი'],
  }),
  place('gllogoc', 'XK', 42.6236, 20.8939, { name: 'Gllogoc (Drenas)', aliases: ['Gllogoc', 'Drenas'] }),
  place('eredvi', 'GE', 42.25, 44.03, { note: 'Vertrieben; die Verwaltung sitzt in Gori.' }),
  place('lippe', 'DE', 51.93, 8.88, { kind: 'district', name: 'Kreis Lippe' }),
  place('al-buhayra', 'LB', 33.6, 35.7, { kind: 'union', name: 'Al Buhayra' }),
  place('aswan', 'EG', 24.09, 32.9, { name: { de: 'Assuan', ar: 'أسوان' } }),
];
const organisations = [
  { id: 'utility', kind: 'municipal-company', name: 'Stadtwerke' },
  { id: 'ministry', kind: 'ministry', name: 'Ministerium' },
];
const codes = (fields: Record<string, unknown>) =>
  mistakesIn(eventContent(fields, { municipalities, organisations })).map((mistake) => mistake.split(' ')[0]);
const counted = (participation: object, more: object = {}) => codes({ participation, ...more });

describe('shapes of real pages that fit without a word', () => {
  it.each<[string, Record<string, unknown>]>([
    [
      '"more than 23" beside "more than 20"',
      {
        participation: {
          counts: [
            { of: 'municipalities', value: 23, qualifier: 'more-than', headline: true },
            { of: 'municipalities', value: 20, qualifier: 'more-than' },
          ],
        },
      },
    ],
    [
      'planned 20 of 13 countries, held 23 of 11',
      {
        participation: {
          counts: [
            { of: 'municipalities', value: 20, planned: true },
            { of: 'municipalities', value: 23 },
            { of: 'countries', value: 13, planned: true },
            { of: 'countries', value: 11 },
          ],
        },
      },
    ],
    [
      '"six countries in addition to Germany", none of them named',
      { participation: { counts: [{ of: 'countries', value: 6, text: 'sechs Länder neben Deutschland' }] } },
    ],
    [
      '"including from", a list that does not name all',
      {
        participation: {
          counts: { countries: 'mehr als 8' },
          countries: ['GE', 'UA'],
          countriesComplete: false,
        },
      },
    ],
    [
      'counts by sector: 7, 7 and 1 of 15',
      {
        participation: {
          counts: [
            { of: 'participants', value: 15 },
            ...[7, 7, 1].map((value, at) => ({ of: 'participants', value, sector: `Gruppe ${at}` })),
          ],
        },
      },
    ],
    ['a month is all that is known', { when: '2022-12' }],
    ['a year is all that is known', { when: 2022 }],
    [
      'days with a gap, in two towns',
      {
        when: { start: '2023-10-30', end: '2023-11-02', text: '30.–31. Oktober und 2. November 2023' },
        sessions: [
          { start: '2023-10-30', end: '2023-10-31', location: 'bonn' },
          { start: '2023-11-02', location: 'luedenscheid' },
        ],
        locations: [
          { id: 'bonn', kind: 'place' },
          { id: 'luedenscheid', kind: 'place' },
        ],
      },
    ],
    [
      'Kosovo, Moldova and Türkiye under the publisher’s names',
      {
        participation: {
          countries: ['XK', { country: 'MD', label: 'Moldawien' }, { country: 'TR', label: 'Türkei' }],
        },
      },
    ],
    [
      'two names of one place, a district, a union, a displaced municipality, Arabic',
      { participation: { municipalities: ['gllogoc', 'lippe', 'al-buhayra', 'eredvi', 'aswan', 'tbilisi'] } },
    ],
    [
      'companies and a ministry among those who took part',
      { participation: { organisations: ['utility', 'ministry'] } },
    ],
    [
      'Essen presents although Germany is not among the countries',
      { participation: { countries: ['GE'] }, presentations: [{ id: 'essen', title: 'Essen' }] },
    ],
    ['a person named only by office', { contacts: [{ affiliation: { role: 'Bürgermeister von Senaki' } }] }],
    [
      'a job title printed like an organisation',
      { contacts: [{ affiliation: { text: 'von „Service & System Designer“' } }] },
    ],
    [
      'a side event of somebody else’s congress',
      { kind: 'side-event', partOf: 'Forum für lokale Wirtschaftsentwicklung' },
    ],
    ['a credit without its picture', { image: { credit: 'Photo: metamorworks | istock', decorative: true } }],
    [
      'start in the local time of several cities',
      { when: { start: '2020-11-26T10:30', timeZone: 'Europe/Berlin', text: '10:30 CET / 12:30 EAT' } },
    ],
  ])('%s', (_, fields) => {
    expect(codes(fields)).toEqual([]);
  });
});

describe('contradictions of real pages that are told of', () => {
  it('"7 countries", and eight names', () => {
    expect(
      counted({ counts: { countries: 7 }, countries: ['AL', 'BA', 'DE', 'GE', 'MD', 'ME', 'RS', 'UA'] }),
    ).toEqual(['count.countries']);
  });

  it('"five municipalities", and six names', () => {
    const named = ['essen', 'tbilisi', 'gllogoc', 'lippe', 'aswan', 'eredvi'];
    expect(counted({ counts: { municipalities: 5 }, municipalities: named })).toEqual([
      'count.municipalities',
    ]);
  });

  it('"41 experts" of one host, "rund 30" of the other', () => {
    const counts = [
      { of: 'participants', value: 41, headline: true },
      { of: 'participants', value: 'rund 30' },
    ];
    expect(counted({ counts })).toEqual(['count.contradiction']);
  });

  it('an ambiguous day, and an abbreviated zone', () => {
    expect(codes({ when: '12/03/2021' })).toEqual(['moment.form']);
    expect(codes({ when: { start: '2021-03-12T12:45', timeZone: 'MEZ' } })).toEqual(['zone.unknown']);
  });

  it('a name without a ground, an address without its sign', () => {
    expect(codes({ contacts: [{ name: 'Faola Hodaj' }] })).toEqual(['person.no-basis']);
    const reachable = [{ id: 'office', name: 'Büro', email: 'muna.shalan(at)' }];
    expect(mistakesIn(eventContent({}, { organisations: reachable }))).toEqual([
      'email.form organisations.0.email',
    ]);
  });

  it('a place without a point is a note', () => {
    const nowhere = [{ id: 'n', name: 'N', country: 'GE' }];
    expect(issuesIn(eventContent({}, { municipalities: nowhere })).map(inShort)).toEqual([
      'geo.missing municipalities.0.id',
    ]);
  });
});
