import { describe, expect, it } from 'vitest';
import { loadArticles } from './article-files.js';

const head = (fields: string, body = 'Text.') => `---\n${fields}\n---\n\n${body}\n`;
const load = (files: Record<string, string>, event = 'event') =>
  loadArticles(
    event,
    Object.entries(files).map(([path, text]) => ({ path: `events/${event}/${path}`, text })),
    'de',
  );
const issues = (files: Record<string, string>, event?: string) =>
  load(files, event).issues.map(
    ({ code, file, position }) => `${code} ${file.split('/').at(-1)}:${position.line}:${position.column}`,
  );

const german = head('title: Eins\npublished: 2031\nevents: [other]', 'Vorab.\n\n## Ziele\n\nZiel.');
const english = head(
  'title: One\ntranslation:\n  by: project\n  official: false',
  'First.\n\n## Aims\n\nAim.',
);

describe('loadArticles', () => {
  it('makes one article of its languages', () => {
    const { articles, complete } = load({ 'review.de.md': german, 'review.en.md': english });
    expect(complete).toBe(true);
    expect(articles.map(({ value }) => value)).toEqual([
      {
        id: 'review-of-event',
        kind: 'review',
        title: { de: 'Eins', en: 'One' },
        published: 2031,
        language: { original: 'de', translations: { en: { of: 'de', by: 'project', official: false } } },
        events: ['event', 'other'],
        sections: [
          { kind: 'summary', body: { de: 'Vorab.', en: 'First.' } },
          { kind: 'objectives', heading: { de: 'Ziele', en: 'Aims' }, body: { de: 'Ziel.', en: 'Aim.' } },
        ],
      },
    ]);
  });

  it('tells several of a kind apart, and lets an id be written', () => {
    const ids = load({ 'news.de.md': german, 'news-two.de.md': head('id: my-id') }).articles.map(
      ({ value }) => value.id,
    );
    expect(ids).toEqual(['news-of-event', 'my-id']);
  });

  it('leads back to the file and line', () => {
    const article = load({ 'review.de.md': german, 'review.en.md': english }).articles[0];
    const place = (...path: (string | number)[]) => {
      const { file, position } = article?.locate(path) ?? { file: '', position: { line: 0, column: 0 } };
      return `${file.split('/').at(-1)}:${position.line}:${position.column}`;
    };
    expect(place('title', 'en')).toBe('review.en.md:2:8');
    expect(place('published')).toBe('review.de.md:3:12');
    expect(place('events', 1)).toBe('review.de.md:4:10');
    expect(place('sections', 1, 'body', 'de')).toBe('review.de.md:11:1');
    expect(place('sections', 1, 'heading', 'en')).toBe('review.en.md:10:1');
    expect(place('language', 'translations', 'en', 'by')).toBe('review.en.md:4:7');
    expect(article?.locateInside(['sections', 1, 'body', 'de'], 2, 5).position).toEqual({
      line: 12,
      column: 5,
    });
  });

  it.each([
    ['a kind that there is not', { 'raview.de.md': german }, ['article.name raview.de.md:1:1']],
    ['a name without a language', { 'review.md': german }, ['article.name review.md:1:1']],
    ['a language in capitals', { 'review.DE.md': german }, ['article.language review.DE.md:1:1']],
    ['a missing head', { 'review.de.md': 'Text' }, ['article.head review.de.md:1:1']],
    ['a head that is a text', { 'review.de.md': head('x') }, ['article.head review.de.md:1:1']],
    ['a head that is not YAML', { 'review.de.md': head('a: b: c') }, ['yaml.colon review.de.md:2:4']],
    ['nothing but translations', { 'review.en.md': english }, ['article.original review.en.md:3:1']],
    [
      'an original that cannot be read',
      { 'review.de.md': 'x', 'review.en.md': english },
      ['article.head review.de.md:1:1'],
    ],
    ['a field that there is not', { 'review.de.md': head('titel: x') }, ['field.unknown review.de.md:2:1']],
    [
      'a field that the name of the file tells',
      { 'review.de.md': head('kind: news') },
      ['field.unknown review.de.md:2:1'],
    ],
    [
      'fewer sections',
      { 'review.de.md': german, 'review.en.md': english.replace('## Aims', '') },
      ['article.sections review.en.md:7:1'],
    ],
    [
      'more sections',
      { 'review.de.md': german, 'review.en.md': `${english}\n## Three\n` },
      ['article.sections review.en.md:14:1'],
    ],
  ])('has one issue for %s', (_, files, expected) => {
    expect(issues(files as unknown as Record<string, string>)).toEqual(expected);
  });

  it('asks for a shorter id where the one it makes is too long', () => {
    const long = 'x'.repeat(75);
    expect(issues({ 'review.de.md': german }, long)).toEqual(['article.id-long review.de.md:2:1']);
    expect(issues({ 'review.de.md': head('id: short') }, long)).toEqual([]);
  });
});
