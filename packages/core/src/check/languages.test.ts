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

describe('the languages of shared lists', () => {
  it('hold at least the publisher’s', () => {
    const topics = (label: object) => mistakesIn(rawContent({ topics: [{ id: 'water', label }] }));
    expect(topics({ en: 'Water' })).toEqual(['lang.missing topics.0.label.de']);
    expect(topics({ de: 'Wasser', ka: 'წყალი' })).toEqual([]);
  });

  it('are as free for the publisher’s own name', () => {
    const publisher = { ...(rawContent().publisher as object), name: { en: 'Net' } };
    expect(mistakesIn(rawContent({ publisher }))).toEqual(['lang.missing publisher.name.de']);
  });
});
