import { describe, expect, it } from 'vitest';
import { sortFolder } from './folder.js';

const sort = (...paths: string[]) => sortFolder(paths.map((path) => ({ path, text: '' })));
const issues = (...paths: string[]) =>
  sort(...paths).issues.map(({ code, level, file, params }) => [code, level, file, params.near]);

describe('sortFolder', () => {
  it('puts each file in its place, whatever the order', () => {
    const folder = sort(
      'events/b/review.de.md',
      'topics.yaml',
      'practices/p.yaml',
      'events/b/event.yaml',
      'publisher.yaml',
    );
    expect(folder).toMatchObject({
      publisher: { path: 'publisher.yaml' },
      lists: [{ kind: 'topics' }],
      practices: [{ id: 'p' }],
      events: [
        { id: 'b', event: { path: 'events/b/event.yaml' }, prose: [{ path: 'events/b/review.de.md' }] },
      ],
      issues: [],
      incomplete: [],
    });
  });

  it('tells of files that have no place, and what they may be meant to be', () => {
    expect(
      issues('topic.yaml', 'events/a/event.yaml', 'events/a/notes.txt', 'practices/sub/p.yaml', 'x/y.yaml'),
    ).toEqual([
      ['file.unknown', 'warning', 'practices/sub/p.yaml', undefined],
      ['file.unknown', 'warning', 'topic.yaml', 'topics.yaml'],
      ['file.unknown', 'warning', 'x/y.yaml', undefined],
      ['file.unknown', 'warning', 'events/a/notes.txt', undefined],
    ]);
  });

  it('does not look up ids of a kind whose file is misspelt', () => {
    expect(sort('topic.yaml').incomplete).toEqual(['topics']);
    expect(sort('topic.yaml', 'topics.yaml').incomplete).toEqual([]);
  });

  it('misses the file of an event, unless another is meant to be it', () => {
    expect(issues('events/a/review.de.md')).toEqual([
      ['file.missing', 'error', 'events/a/event.yaml', undefined],
    ]);
    expect(issues('events/a/event.yml')).toEqual([
      ['file.unknown', 'warning', 'events/a/event.yml', 'event.yaml'],
    ]);
  });

  it('lets a read-me lie anywhere', () => {
    expect(issues('README.md', 'events/a/event.yaml', 'events/a/readme.txt')).toEqual([]);
  });
});
