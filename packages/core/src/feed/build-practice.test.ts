import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { practiceSchema } from '../model/practice-record.js';
import { buildPractice } from './build-practice.js';
import { contentOf, draft, firstEvent, tools } from './sample.test-support.js';

const built = (changes: object = {}) => {
  const content = contentOf({ ...draft, practices: [{ ...draft.practices[0], ...changes }] });
  const [practice] = content.practices;
  if (!practice) throw new Error('The draft has no practice.');
  return buildPractice(content, practice, tools);
};

describe('buildPractice', () => {
  test('writes a document that the strict schema accepts unchanged', () => {
    const practice = built();
    expect(z.parse(practiceSchema, practice)).toStrictEqual(practice);
  });

  test('names the events at which it was presented, and by whom', () => {
    const [presentation] = built().presentations;
    expect(presentation?.event).toStrictEqual({
      id: 'water-2031',
      title: { de: 'Wasser', en: 'Water' },
      url: '../events/water-2031.html',
    });
    expect(presentation?.presenters).toHaveLength(1);
  });

  test('carries who is behind it, its period with instants, contacts, materials and picture', () => {
    const practice = built({
      organisations: ['town-hall'],
      period: { start: '2029', end: '2030' },
      contacts: [
        { person: 'ada', role: 'contact' },
        { person: 'bo', role: 'contact' },
      ],
      materials: ['slides'],
      image: { url: 'well.jpg', alt: { de: 'Ein Brunnen' }, credit: { de: 'Foto: Muster' } },
    });
    expect(z.parse(practiceSchema, practice)).toStrictEqual(practice);
    expect(practice.organisations.map(({ id }) => id)).toStrictEqual(['town-hall']);
    expect(practice.period?.endUtc).toBe('2030-12-31T23:00:00Z');
    expect(practice.contacts.map(({ name }) => name)).toStrictEqual(['Ada Beispiel', undefined]);
    expect(practice.materials.map(({ id }) => id)).toStrictEqual(['slides']);
    expect(practice.image?.url).toBe('wells/well.jpg');
  });

  test('names the texts that name it, and leads to the page where they stand', () => {
    const [review] = draft.articles;
    const content = contentOf({ ...draft, articles: [{ ...review, practices: ['wells'] }] });
    const [practice] = content.practices;
    if (!practice) throw new Error('The draft has no practice.');
    expect(buildPractice(content, practice, tools).articles).toStrictEqual([
      {
        id: 'review',
        kind: 'review',
        title: { de: 'Rückblick' },
        published: '2031-03-05',
        url: '../events/water-2031.html',
      },
    ]);
    const gone = { ...content, events: [{ ...firstEvent(content), withdrawn: '2031-06-01' }] };
    expect(buildPractice(gone, practice, tools)).toMatchObject({ articles: [], presentations: [] });
  });

  test('names related practices that have a page, and the countries of their places', () => {
    const other = { title: { de: 'Anderes' }, municipalities: ['quiet-village'] };
    const content = contentOf({
      ...draft,
      practices: [
        { ...draft.practices[0], related: ['kept', 'gone'] },
        { ...other, id: 'kept' },
        { ...other, id: 'gone', withdrawn: '2031-01-01' },
      ],
    });
    const [practice] = content.practices;
    if (!practice) throw new Error('The draft has no practice.');
    const { related, countryNames } = buildPractice(content, practice, tools);
    expect(related.map(({ id, url }) => [id, url])).toStrictEqual([['kept', '../practices/kept.html']]);
    expect(Object.keys(countryNames)).toStrictEqual(['AL', 'GE']);
  });

  test('keeps the title of a presentation only where it is another than its own', () => {
    expect(built().presentations[0]).not.toHaveProperty('title');
    expect(built({ title: { de: 'Neuer Titel' } }).presentations[0]).not.toHaveProperty('title');
    const [event] = draft.events;
    const [talk] = event?.presentations ?? [];
    const content = contentOf({
      ...draft,
      events: [{ ...event, presentations: [{ ...talk, title: { de: 'Wasser für alle' } }] }],
    });
    const [practice] = content.practices;
    if (!practice) throw new Error('The draft has no practice.');
    expect(buildPractice(content, practice, tools).presentations[0]?.title).toStrictEqual({
      de: 'Wasser für alle',
    });
  });

  test('reads its prose, and names the country of its municipality', () => {
    const practice = built({
      summary: { de: 'Ein *Brunnen*.' },
      sections: [{ kind: 'results', body: { de: 'Wasser.' } }],
    });
    expect(Object.keys(practice.summary ?? {})).toStrictEqual(['de']);
    expect(practice.sections).toHaveLength(1);
    expect(Object.keys(practice.countryNames)).toStrictEqual(['GE']);
  });
});
