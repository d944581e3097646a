import * as z from 'zod/mini';
import { eventSchema, type EventRecord } from '../model/event.js';

/** The fields that every event has, empty. */
export const bare = {
  format: 'connective-cities/event',
  version: '1.0',
  id: 'water-2031',
  title: { de: 'Wasser' },
  language: { original: 'de', translations: {} },
  kind: 'other',
  status: 'scheduled',
  attendance: 'unknown',
  sessions: [],
  languages: [],
  interpretation: [],
  locations: [],
  series: [],
  organisers: [],
  partners: [],
  contacts: [],
  participation: {
    counts: [],
    countries: [],
    countriesComplete: true,
    municipalities: [],
    municipalitiesComplete: true,
    organisations: [],
  },
  sections: [],
  programme: [],
  presentations: [],
  questions: [],
  outcomes: [],
  workingGroups: [],
  materials: [],
  related: [],
  topics: [],
  sdgs: [],
  regions: [],
  articles: [],
  links: [],
  countryNames: {},
};

/** An event with these fields, and nothing else. */
export const eventOf = (fields: object): EventRecord => z.parse(eventSchema, { ...bare, ...fields });
/** Prose of one paragraph. */
export const paragraph = (...children: unknown[]) => [{ type: 'paragraph', children }];

/** An event that says `text` in every field that is free text. */
export const saying = (text: string): EventRecord => {
  const inGerman = { de: text };
  const organisation = { id: 'town-hall', kind: 'municipality', name: inGerman };
  const municipality = { id: 'musterhausen', kind: 'municipality', name: inGerman, country: 'DE' };
  const practice = { id: 'wells', title: inGerman, municipalities: [municipality] };
  const person = {
    name: text,
    honorific: inGerman,
    role: 'speaker',
    affiliations: [{ organisation, role: inGerman, place: inGerman }, { text: inGerman }],
  };
  const when = {
    start: '2031-03-01T10:00',
    timeZone: 'Europe/Berlin',
    timeZoneName: inGerman,
    text: inGerman,
  };
  const count = {
    of: 'other',
    value: 5,
    qualifier: 'exact',
    planned: false,
    derived: false,
    headline: true,
    text: inGerman,
    sector: inGerman,
  };
  const material = {
    id: 'slides',
    kind: 'slides',
    title: inGerman,
    approxBytes: false,
    access: 'unknown',
    where: inGerman,
    mediaType: text,
    licence: text,
  };
  const rich = {
    de: [
      ...paragraph(
        text,
        { type: 'strong', children: [text] },
        { type: 'link', url: 'https://a.example', children: [text] },
      ),
      { type: 'list', ordered: true, items: [paragraph({ type: 'emphasis', children: [text] })] },
    ],
  };
  return eventOf({
    title: inGerman,
    subtitle: inGerman,
    summary: rich,
    when,
    partOf: inGerman,
    registration: { audience: inGerman, note: inGerman },
    locations: [
      { id: 'hall', kind: 'place', name: inGerman, address: text, municipality },
      { id: 'room', kind: 'virtual', name: inGerman, platform: text },
    ],
    series: [{ series: { id: 'talks', kind: 'other', title: inGerman }, label: inGerman }],
    organisers: [organisation],
    partners: [organisation],
    contacts: [person],
    participation: {
      ...bare.participation,
      counts: [count],
      countries: [{ country: 'DE', label: inGerman }],
      municipalities: [{ municipality, count }],
      organisations: [organisation],
      note: inGerman,
    },
    sections: [{ kind: 'background', heading: inGerman, body: rich }],
    programme: [
      {
        id: 'i',
        kind: 'input',
        title: inGerman,
        track: inGerman,
        body: rich,
        when,
        people: [person],
        presentations: [],
        questions: [],
      },
    ],
    presentations: [
      { id: 'p', title: inGerman, practice, presenters: [person], summary: rich, materials: [material] },
    ],
    questions: [{ id: 'q', text: inGerman }],
    outcomes: [{ id: 'o', kind: 'insight', text: rich, practices: [practice] }],
    workingGroups: [
      {
        id: 'g',
        title: inGerman,
        venue: text,
        several: false,
        summary: rich,
        municipalities: [municipality],
        counts: [count],
      },
    ],
    materials: [material],
    image: { url: 'water-2031/a.svg', alt: inGerman, caption: inGerman, credit: inGerman, decorative: false },
    related: [{ id: 'other', title: inGerman, url: 'other.html' }],
    topics: [{ id: 'water', label: inGerman }],
    regions: [{ id: 'coast', label: inGerman }],
    articles: [
      {
        id: 'review',
        kind: 'review',
        section: inGerman,
        title: inGerman,
        subtitle: inGerman,
        published: '2031-03-05',
        language: { original: 'de', translations: {} },
        authors: [{ organisation }, { person }],
        sections: [
          { kind: 'summary', body: rich },
          { kind: 'results', heading: inGerman, body: rich },
        ],
      },
    ],
    links: [{ url: 'https://b.example', title: inGerman, rel: 'web' }],
    countryNames: { DE: inGerman },
  });
};
