import { describe, expect, it } from 'vitest';
import { eventContent, issuesIn, mistakesIn, rawContent } from './content.test-support.js';

const language = {
  original: 'de',
  translations: { en: { by: 'publisher', of: 'de', official: true } },
};
const both = { de: 'Eins', en: 'One' };
const mistakes = (fields: Record<string, unknown>) => mistakesIn(eventContent(fields));

describe('the languages of an event', () => {
  it('all have a text, which is an error in the original and a warning in a translation', () => {
    const raw = eventContent({ language, title: both, subtitle: { de: 'Zwei' }, partOf: { en: 'Three' } });
    expect(issuesIn(raw).map(({ code, level, path }) => [code, level, path.slice(2).join('.')])).toEqual([
      ['lang.missing', 'error', 'partOf.de'],
      ['lang.missing', 'warning', 'subtitle.en'],
    ]);
  });

  it('are declared, and told of once however many texts there are', () => {
    const [issue, another] = issuesIn(eventContent({ title: both, subtitle: both }));
    expect(another).toBeUndefined();
    expect(issue).toMatchObject({
      code: 'lang.undeclared',
      path: ['events', 0, 'title', 'en'],
      also: [['events', 0, 'subtitle', 'en']],
    });
  });

  it('are one mistake where the original is none of the texts', () => {
    expect(mistakes({ language: { ...language, original: 'sq' }, title: both, subtitle: both })).toEqual([
      'lang.original events.0.language.original',
    ]);
  });

  it('are one mistake where a translation is declared under another name', () => {
    const fr = { original: 'de', translations: { fr: language.translations.en } };
    expect(mistakes({ language: fr, title: both, subtitle: both })).toEqual([
      'lang.unused events.0.language.translations.fr',
    ]);
  });
});

describe('a translation that is not official', () => {
  const notes = (translation: object) =>
    issuesIn(
      eventContent({
        title: both,
        language: { original: 'de', translations: { en: { by: 'project', of: 'de', ...translation } } },
      }),
    ).map(({ code, level, path }) => [code, level, path.join('.')]);

  it('should say where it comes from, which is a note', () => {
    expect(notes({ official: false })).toEqual([['lang.note', 'note', 'events.0.language.translations.en']]);
    expect(notes({ official: false, note: 'Ours.' })).toEqual([]);
    expect(notes({ official: true })).toEqual([]);
  });

  it('is explained by the event for all articles about it', () => {
    const unexplained = {
      original: 'de',
      translations: { en: { by: 'project', of: 'de', official: false } },
    };
    const explained = {
      original: 'de',
      translations: { en: { ...unexplained.translations.en, note: 'Ours.' } },
    };
    const article = { id: 'a', kind: 'news', title: both, published: '2031', language: unexplained };
    const codes = (event: object) =>
      issuesIn(
        eventContent({ title: both, ...event }, { articles: [{ ...article, events: ['event'] }] }),
      ).map(({ path }) => path[0]);
    expect(codes({ language: explained })).toEqual([]);
    expect(codes({ language: unexplained })).toEqual(['events', 'articles']);
    expect(codes({ language: explained, kind: 'none of the list' })).toEqual(['events']);
  });
});

describe('the languages of shared lists', () => {
  it('hold at least the publisher’s', () => {
    const topics = (label: object) => mistakesIn(rawContent({ topics: [{ id: 'water', label }] }));
    expect(topics({ en: 'Water' })).toEqual(['lang.missing topics.0.label.de']);
    expect(topics({ de: 'Wasser', ka: 'წყალი' })).toEqual([]);
  });

  it('are those that an entry says it is written in', () => {
    const material = (title: unknown, written: object) =>
      mistakesIn(rawContent({ materials: [{ id: 'm', kind: 'report', title, language: written }] }));
    expect(material('Report', { original: 'en' })).toEqual([]);
    expect(material({ de: 'Bericht' }, { original: 'en' })).toEqual([
      'lang.original materials.0.language.original',
    ]);
  });

  it('are as free for the publisher’s own name', () => {
    const publisher = { ...(rawContent().publisher as object), name: { en: 'Net' } };
    expect(mistakesIn(rawContent({ publisher }))).toEqual(['lang.missing publisher.name.de']);
  });
});
