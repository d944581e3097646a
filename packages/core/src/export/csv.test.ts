import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import * as de from '../language/de.js';
import * as en from '../language/en.js';
import { eventSchema } from '../model/event.js';
import { arbitraryOf } from '../read/arbitrary.test-support.js';
import { countriesCsv, eventsCsv, municipalitiesCsv, presentersCsv, programmeCsv, unguarded } from './csv.js';
import { eventOf, paragraph } from './sample.test-support.js';

const options = { language: 'de', words: de };
const feed = 'https://feed.example/v1/';

/** The rows of a table by their headings, as another reader finds them. */
const read = (text: string | undefined) =>
  Papa.parse<Record<string, string>>((text ?? '').replace(/^\uFEFF/, ''), {
    header: true,
    delimiter: ',',
    skipEmptyLines: true,
  }).data;

const ada = {
  name: 'Ada Beispiel',
  honorific: { de: 'Frau' },
  role: 'presenter',
  affiliations: [
    {
      organisation: { id: 'h', kind: 'municipality', name: { de: 'Rathaus' } },
      role: { de: 'Leiterin' },
      place: { de: 'Essen' },
    },
  ],
};
const item = (id: string, more: object) => ({
  id,
  kind: 'other',
  people: [],
  presentations: [],
  questions: [],
  ...more,
});
const count = (value: number, more: object = {}) => ({
  of: 'participants',
  value,
  qualifier: 'exact',
  planned: false,
  derived: false,
  headline: false,
  ...more,
});
const none = eventOf({}).participation;

test('the programme has a row for each item, with its day, times and room', () => {
  const event = eventOf({
    locations: [{ id: 'hall', kind: 'place', name: { de: 'Saal' } }],
    programme: [
      item('one', {
        kind: 'keynote',
        title: { de: '=Beginn' },
        when: { start: '2031-03-01T10:00', end: '2031-03-01T10:45' },
        location: 'hall',
        track: { de: 'A' },
        body: { de: [...paragraph('Erstens.'), ...paragraph('Zweitens.')] },
      }),
      item('two', { kind: 'networking', when: { start: '2031-03-01T22:00', end: '2031-03-02T01:00' } }),
      item('three', { title: { de: 'Ohne Zeit' } }),
      item('four', {}),
    ],
  });
  expect(read(programmeCsv(event, options))).toStrictEqual([
    {
      Tag: '2031-03-01',
      Beginn: '10:00',
      Ende: '10:45',
      Titel: "'=Beginn",
      Art: 'Keynote',
      Raum: 'Saal',
      Strang: 'A',
      Beschreibung: 'Erstens.\n\nZweitens.',
    },
    expect.objectContaining({ Ende: '2031-03-02 01:00', Titel: 'Vernetzung', Art: 'Vernetzung' }),
    expect.objectContaining({ Tag: '', Beginn: '', Ende: '', Titel: 'Ohne Zeit', Art: '' }),
    expect.objectContaining({ Titel: 'four' }),
  ]);
});

test('everybody who speaks has a row for each part, nameless where a name may not be published', () => {
  const event = eventOf({
    programme: [
      item('one', {
        title: { de: 'Beginn' },
        people: [{ ...ada, role: 'moderator' }],
        presentations: ['talk'],
      }),
    ],
    presentations: [
      {
        id: 'talk',
        title: { de: 'Brunnen' },
        presenters: [{ role: 'other', affiliations: [{ text: { de: 'für die Küste' } }] }],
        materials: [],
      },
    ],
  });
  expect(read(presentersCsv(event, options))).toStrictEqual([
    {
      Name: 'Ada Beispiel',
      Anrede: 'Frau',
      Rolle: 'Moderation',
      Funktion: 'Leiterin',
      Organisation: 'Rathaus',
      Ort: 'Essen',
      Präsentation: '',
      Programmpunkt: 'Beginn',
    },
    {
      Name: '',
      Anrede: '',
      Rolle: '',
      Funktion: '',
      Organisation: 'für die Küste',
      Ort: '',
      Präsentation: 'Brunnen',
      Programmpunkt: 'Beginn',
    },
  ]);
});

test('countries and municipalities have a row each, their numbers with the words that qualify them', () => {
  const event = eventOf({
    countryNames: { GE: { de: 'Georgien' }, MD: { de: 'Republik Moldau' } },
    participation: {
      ...none,
      countries: [
        { country: 'GE', count: count(12) },
        { country: 'MD', label: { de: 'Moldawien' }, count: count(20, { max: 30, qualifier: 'about' }) },
        { country: 'XK' },
      ],
      municipalities: [
        {
          municipality: {
            id: 'tbilisi',
            kind: 'municipality',
            name: { de: 'Tiflis' },
            country: 'GE',
            lat: 41.7,
            lon: -44.8,
          },
          count: count(7, { max: 8 }),
        },
      ],
    },
  });
  expect(read(countriesCsv(event, options))).toStrictEqual([
    { Land: 'Georgien', Teilnehmende: '12', Anzeigename: '' },
    { Land: 'Republik Moldau', Teilnehmende: 'rund 20–30', Anzeigename: 'Moldawien' },
    { Land: 'XK', Teilnehmende: '', Anzeigename: '' },
  ]);
  expect(read(municipalitiesCsv(event, options))).toStrictEqual([
    { Kommune: 'Tiflis', Land: 'Georgien', Teilnehmende: '7–8', Breite: '41.7', Länge: '-44.8' },
  ]);
});

test('tables without rows are not written', () => {
  for (const table of [programmeCsv, presentersCsv, countriesCsv, municipalitiesCsv])
    expect(table(eventOf({}), options)).toBeUndefined();
});

test('all events have a row each, in German or in English', () => {
  const event = eventOf({
    title: { de: 'Wasser', en: 'Water' },
    kind: 'workshop',
    status: 'cancelled',
    attendance: 'online',
    when: { start: '2031-03-01T10:00', end: '2031-03-02', timeZone: 'Europe/Berlin' },
    locations: [{ id: 'zoom', kind: 'virtual', platform: 'Zoom' }],
    participation: { ...none, counts: [count(50, { qualifier: 'about' })], countries: [{ country: 'GE' }] },
    organisers: [
      { id: 'a', kind: 'network', name: { de: 'Netz' } },
      { id: 'b', kind: 'other', name: { de: 'Stadt' } },
    ],
    topics: [{ id: 'water', label: { de: 'Wasser' } }],
  });
  expect(read(eventsCsv([event, eventOf({ id: 'bare' })], { ...options, feed }))).toStrictEqual([
    {
      Kennung: 'water-2031',
      Titel: 'Wasser',
      Untertitel: '',
      Art: 'Workshop',
      Status: 'Abgesagt',
      Teilnahmeform: 'Online',
      'Erster Tag': '2031-03-01',
      Beginn: '10:00',
      'Letzter Tag': '2031-03-02',
      Ende: '',
      Zeitzone: 'Europe/Berlin',
      Ort: 'Online über Zoom',
      Teilnehmende: 'rund 50',
      'Teilnehmende Kommunen': '',
      'Teilnehmende Länder': '1',
      Veranstalter: 'Netz; Stadt',
      Themen: 'Wasser',
      Regionen: '',
      Reihe: '',
      Seite: `${feed}events/water-2031.html`,
    },
    expect.objectContaining({ Kennung: 'bare', 'Erster Tag': '', Status: '' }),
  ]);
  const [english] = read(eventsCsv([event], { language: 'en', words: en, feed }));
  expect(english).toMatchObject({ Id: 'water-2031', Title: 'Water', Participants: 'about 50' });
});

describe('whatever an event holds', () => {
  test('another reader finds as many cells in every row as there are columns, and the texts as they were', () => {
    fc.assert(
      fc.property(arbitraryOf(eventSchema), (event) => {
        const tables = [programmeCsv, presentersCsv, countriesCsv, municipalitiesCsv].flatMap(
          (table) => table(event, options) ?? [],
        );
        for (const text of [...tables, eventsCsv([event], { ...options, feed })]) {
          const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
            delimiter: ',',
            skipEmptyLines: true,
          });
          expect(errors).toStrictEqual([]);
          expect(new Set(data.map((row) => row.length)).size).toBe(1);
        }
        const titles = read(programmeCsv(event, options)).map((row) => unguarded(row['Titel'] ?? ''));
        expect(titles).toHaveLength(event.programme.length);
        event.programme.forEach(({ title }, at) => {
          if (title) expect(Object.values(title)).toContain(titles[at]);
        });
      }),
      { numRuns: 200 },
    );
  });
});
