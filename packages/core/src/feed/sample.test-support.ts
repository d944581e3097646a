import * as z from 'zod/mini';
import { contentSchemas, type Content, type ContentKind, type Entry } from '../model/content.js';
import { publisherSchema } from '../model/publisher.js';
import type { BuildTools } from './library.js';

/** Entries as an author writes them, by kind; what is left out is empty. */
export type Draft = { publisher?: object } & Partial<Record<ContentKind, object[]>>;

/** Content as the loader hands it over: valid, and complete with its defaults. */
export function contentOf(draft: Draft): Content {
  const entries = <K extends ContentKind>(kind: K) =>
    (draft[kind] ?? []).map((entry) => z.parse(contentSchemas[kind], entry) as Entry<K>);
  return {
    publisher: z.parse(publisherSchema, {
      name: { de: 'Beispielnetz' },
      baseUrl: 'https://feed.beispielnetz.example',
      language: 'de',
      timeZone: 'Europe/Berlin',
      ...draft.publisher,
    }),
    municipalities: entries('municipalities'),
    organisations: entries('organisations'),
    people: entries('people'),
    topics: entries('topics'),
    regions: entries('regions'),
    series: entries('series'),
    practices: entries('practices'),
    workingGroups: entries('workingGroups'),
    materials: entries('materials'),
    events: entries('events'),
    articles: entries('articles'),
  };
}

/** The first event of the content. */
export function firstEvent(content: Content): Entry<'events'> {
  const [event] = content.events;
  if (!event) throw new Error('The sample has no event.');
  return event;
}

/** Tools that make visible what they were asked for. */
export const tools: BuildTools = {
  markdown: (text) => [{ type: 'paragraph', children: [text] }],
  countryName: (code, language) => (['de', 'en'].includes(language) ? `${code} (${language})` : undefined),
  timeZoneName: (zone, language, summer) =>
    ['de', 'en'].includes(language) ? `${zone} ${summer ? 'summer' : 'winter'} (${language})` : undefined,
};

/** One event that uses every kind of thing. Places and people are fictional. */
export const draft = {
  municipalities: [
    { id: 'musterhausen', name: { de: 'Musterhausen' }, country: 'DE', lat: 51, lon: 7, aliases: ['MH'] },
    { id: 'sampleton', name: { en: 'Sampleton' }, country: 'GE' },
    { id: 'quiet-village', name: { de: 'Stilldorf' }, country: 'AL' },
  ],
  organisations: [
    { id: 'town-hall', kind: 'municipality', name: { de: 'Rathaus' }, municipality: 'musterhausen' },
    { id: 'network', kind: 'network', name: { de: 'Beispielnetz' }, url: 'https://beispielnetz.example' },
  ],
  people: [
    {
      id: 'ada',
      name: 'Ada Beispiel',
      honorific: { de: 'Frau' },
      affiliations: [{ organisation: 'town-hall', role: { de: 'Leiterin' } }],
      publication: { basis: 'consent', source: 'letter of 2031-01-02' },
    },
    {
      id: 'bo',
      name: 'Bo Muster',
      honorific: { de: 'Herr' },
      affiliations: [{ organisation: 'town-hall' }],
      publication: { basis: 'consent', withdrawn: '2031-02-03' },
    },
  ],
  topics: [{ id: 'water', label: { de: 'Wasser' } }],
  regions: [{ id: 'coast', label: { de: 'Küste' } }],
  series: [{ id: 'talks', title: { de: 'Gespräche' } }],
  practices: [{ id: 'wells', title: { de: 'Brunnen' }, municipalities: ['sampleton'] }],
  workingGroups: [{ id: 'after', title: { de: 'Danach' }, municipalities: ['musterhausen'] }],
  materials: [{ id: 'slides', kind: 'slides', title: { de: 'Folien' } }],
  events: [
    {
      id: 'water-2031',
      title: { de: 'Wasser', en: 'Water' },
      language: {
        original: 'de',
        translations: { en: { by: 'project', of: 'de', official: false } },
      },
      modified: '2031-03-02T08:00:00Z',
      when: { start: '2031-03-01T23:50', end: '2031-03-02T00:10' },
      sessions: [{ start: '2031-03-01' }],
      summary: { de: 'Kurz.' },
      locations: [
        { id: 'hall', kind: 'place', municipality: 'quiet-village' },
        { id: 'room', kind: 'virtual', platform: 'Zoom' },
      ],
      series: [{ series: 'talks', position: 2 }],
      organisers: ['network'],
      partners: ['town-hall'],
      contacts: [{ person: 'ada', role: 'contact' }],
      participation: {
        counts: [{ of: 'participants', value: 50, qualifier: 'about' }],
        countries: [{ country: 'UA' }, { country: 'MD', label: { de: 'Moldawien' } }],
        municipalities: [
          { municipality: 'musterhausen', count: { of: 'participants', value: 5 } },
          { municipality: 'sampleton', count: { of: 'participants', value: 4 } },
        ],
        organisations: ['network'],
      },
      sections: [{ kind: 'background', body: { de: 'Warum.' } }],
      programme: [
        {
          id: 'opening',
          kind: 'opening',
          when: { start: '2031-07-01T10:00', timeZone: 'Asia/Tbilisi' },
          people: [{ person: 'bo' }, { name: 'Nobody Knows', affiliation: { organisation: 'town-hall' } }],
          presentations: ['wells-talk'],
          questions: ['q1'],
        },
      ],
      presentations: [
        {
          id: 'wells-talk',
          practice: 'wells',
          presenters: [{ person: 'ada', role: 'presenter', affiliation: { text: { de: 'für die Küste' } } }],
          materials: ['slides'],
        },
      ],
      questions: [{ id: 'q1', text: { de: 'Wie?' } }],
      outcomes: [{ id: 'o1', kind: 'insight', text: { de: 'So.' }, practices: ['wells'] }],
      workingGroups: ['after'],
      materials: ['slides'],
      image: { url: './image.svg', credit: { de: 'Foto: Muster' }, alt: { de: 'Ein Brunnen' } },
      topics: ['water'],
      sdgs: ['6.1'],
      regions: ['coast'],
      links: [{ url: 'https://beispielnetz.example/wasser', rel: 'web' }],
    },
  ],
  articles: [
    {
      id: 'review',
      kind: 'review',
      title: { de: 'Rückblick' },
      published: '2031-03-05',
      authors: [{ organisation: 'network' }, { person: { person: 'bo', role: 'author' } }],
      events: ['water-2031'],
      sections: [{ kind: 'summary', body: { de: 'Es war gut.' } }],
    },
    {
      id: 'save-the-date',
      kind: 'announcement',
      title: { de: 'Einladung' },
      published: '2031-01',
      events: ['water-2031'],
    },
    { id: 'elsewhere', kind: 'news', title: { de: 'Anderes' }, published: '2031-03-05' },
  ],
} satisfies Draft;
