import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { eventSchema } from '../model/event.js';
import { buildEvent } from './build-event.js';
import { contentOf, draft, firstEvent, tools, type Draft } from './sample.test-support.js';

const built = (changes: object = {}, others: Draft = {}) => {
  const content = contentOf({ ...draft, ...others, events: [{ ...draft.events[0], ...changes }] });
  return buildEvent(content, firstEvent(content), tools);
};

describe('buildEvent', () => {
  test('writes a document that the strict schema accepts unchanged', () => {
    const event = built();
    expect(z.parse(eventSchema, event)).toStrictEqual(event);
  });

  test('writes a valid document for an event of which only title and date are known', () => {
    const content = contentOf({
      events: [{ id: 'bare', title: { de: 'Nur das' }, when: { start: '2031' } }],
    });
    const event = buildEvent(content, firstEvent(content), tools);
    expect(z.parse(eventSchema, event)).toStrictEqual(event);
    expect(event.language).toStrictEqual({ original: 'de', translations: {} });
  });

  test('leaves the content it was given as it was', () => {
    const content = contentOf(draft);
    const before = structuredClone(content);
    buildEvent(content, firstEvent(content), tools);
    expect(content).toStrictEqual(before);
  });

  test('writes the same text for fields that the author wrote in another order', () => {
    const backwards = Object.fromEntries(Object.entries(draft.events[0] ?? {}).reverse());
    expect(JSON.stringify(built(backwards))).toBe(JSON.stringify(built()));
  });

  test('embeds practices with their municipalities, and lends a presentation its practice’s title', () => {
    const [presentation] = built().presentations;
    expect(presentation?.title).toStrictEqual({ de: 'Brunnen' });
    expect(presentation?.practice).toStrictEqual({
      id: 'wells',
      title: { de: 'Brunnen' },
      url: '../practices/wells.html',
      municipalities: [{ id: 'sampleton', kind: 'municipality', name: { en: 'Sampleton' }, country: 'GE' }],
    });
  });

  test('embeds the articles about the event, oldest first, and no other', () => {
    expect(built().articles.map(({ id }) => id)).toStrictEqual(['save-the-date', 'review']);
  });

  test('places files in the folder of the event beside the document, and leaves whole addresses alone', () => {
    expect(built().image?.url).toBe('water-2031/image.svg');
    const elsewhere = { url: 'https://bilder.example/a.jpg', credit: { de: 'x' }, decorative: true };
    expect(built({ image: elsewhere }).image?.url).toBe('https://bilder.example/a.jpg');
    expect(built({ image: { credit: { de: 'x' }, decorative: true } }).image).not.toHaveProperty('url');
  });

  test('takes a picture that nobody described for decoration', () => {
    const image = { url: 'a.jpg', credit: { de: 'x' } };
    expect(built({ image }).image?.decorative).toBe(true);
    expect(built({ image: { ...image, alt: { de: 'Brunnen' } } }).image?.decorative).toBe(false);
  });

  test('names every country that the document mentions, in its languages, in the order of the codes', () => {
    const { countryNames } = built();
    expect(Object.keys(countryNames)).toStrictEqual(['AL', 'DE', 'GE', 'MD', 'UA']);
    expect(countryNames.GE).toStrictEqual({ de: 'GE (de)', en: 'GE (en)' });
  });

  test('names countries in English where no language of the document has names', () => {
    const { countryNames } = built({ title: { sq: 'Ujë' }, language: { original: 'sq' } });
    expect(countryNames.GE).toStrictEqual({ en: 'GE (en)' });
  });

  test('leaves withdrawn events out of the related ones', () => {
    const other = { title: { de: 'Andere' }, when: { start: '2030' } };
    const content = contentOf({
      ...draft,
      events: [
        { ...draft.events[0], related: ['kept', 'gone'] },
        { ...other, id: 'kept' },
        { ...other, id: 'gone', withdrawn: '2031-01-01' },
      ],
    });
    expect(buildEvent(content, firstEvent(content), tools).related).toStrictEqual([
      { id: 'kept', title: { de: 'Andere' }, url: 'kept.html' },
    ]);
  });

  test('says which name it looked for in vain', () => {
    expect(() => built({ topics: ['fire'] })).toThrow('"water-2031" names "fire", which is not in topics');
  });
});

describe('times', () => {
  test('get the instants they stand for and the name of their zone', () => {
    expect(built().when).toStrictEqual({
      start: '2031-03-01T23:50',
      end: '2031-03-02T00:10',
      timeZone: 'Europe/Berlin',
      startUtc: '2031-03-01T22:50:00Z',
      endUtc: '2031-03-01T23:10:00Z',
      timeZoneName: { de: 'Europe/Berlin winter (de)', en: 'Europe/Berlin winter (en)' },
    });
  });

  test('of a day last until it is over, and name no zone', () => {
    expect(built().sessions).toStrictEqual([
      {
        start: '2031-03-01',
        timeZone: 'Europe/Berlin',
        startUtc: '2031-02-28T23:00:00Z',
        endUtc: '2031-03-01T23:00:00Z',
      },
    ]);
  });

  test('without an end have none, and use their own zone before the event’s and the publisher’s', () => {
    expect(built().programme[0]?.when).toStrictEqual({
      start: '2031-07-01T10:00',
      timeZone: 'Asia/Tbilisi',
      startUtc: '2031-07-01T06:00:00Z',
      timeZoneName: { de: 'Asia/Tbilisi winter (de)', en: 'Asia/Tbilisi winter (en)' },
    });
    const inTirana = { start: '2031-07-01T10:00', timeZone: 'Europe/Kyiv' };
    expect(built({ when: inTirana }).sessions[0]?.timeZone).toBe('Europe/Kyiv');
  });

  test('beyond what an instant can be written for stay without it', () => {
    const when = { start: '9999', timeZone: 'America/New_York' };
    expect(built({ when }).when).toStrictEqual({ ...when, startUtc: '9999-01-01T05:00:00Z' });
  });
});

describe('people', () => {
  test('appear by the name of their entry, with the affiliation of the reference before their own', () => {
    expect(built().contacts).toStrictEqual([
      {
        name: 'Ada Beispiel',
        honorific: { de: 'Frau' },
        role: 'contact',
        affiliations: [
          {
            organisation: { id: 'town-hall', kind: 'municipality', name: { de: 'Rathaus' } },
            role: { de: 'Leiterin' },
          },
        ],
      },
    ]);
    expect(built().presentations[0]?.presenters[0]?.affiliations).toStrictEqual([
      { text: { de: 'für die Küste' } },
    ]);
  });

  test('who have withdrawn, or have no entry, leave their organisation in their place', () => {
    const organisation = { id: 'town-hall', kind: 'municipality', name: { de: 'Rathaus' } };
    expect(built().programme[0]?.people).toStrictEqual([
      { role: 'speaker', affiliations: [{ organisation }] },
      { role: 'speaker', affiliations: [{ organisation }] },
    ]);
  });

  test('leave no trace of withheld names or of the ground of publication', () => {
    const text = JSON.stringify(built());
    expect(text).toContain('Ada Beispiel');
    for (const secret of ['Bo Muster', 'Herr', 'Nobody Knows', 'consent', 'letter of']) {
      expect(text).not.toContain(secret);
    }
  });
});

describe('numbers per municipality', () => {
  const countIn = (count: object, publisher: object = {}) =>
    built({ participation: { municipalities: [{ municipality: 'musterhausen', count }] } }, { publisher })
      .participation.municipalities[0]?.count?.value;

  test.each([
    ['five people', { of: 'participants', value: 5 }, 5],
    ['four people', { of: 'participants', value: 4 }, undefined],
    ['fewer than five people', { of: 'participants', value: 5, qualifier: 'fewer-than' }, undefined],
    ['almost five people', { of: 'participants', value: 5, qualifier: 'almost' }, undefined],
    ['one organisation', { of: 'organisations', value: 1 }, 1],
  ])('treat %s as they must', (_, count, shown) => {
    expect(countIn(count)).toBe(shown);
  });

  test('follow a stricter publisher', () => {
    expect(countIn({ of: 'participants', value: 9 }, { smallestCount: 10 })).toBeUndefined();
  });
});
