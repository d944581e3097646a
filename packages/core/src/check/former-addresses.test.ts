import { describe, expect, it } from 'vitest';
import { issuesIn, mistakesIn, rawContent, rawEvent } from './content.test-support.js';

const twoEvents = (one: string[], other: string[]) =>
  rawContent({
    events: [rawEvent({ formerUrls: one }), rawEvent({ id: 'second', formerUrls: other })],
  });

describe('addresses that things had before', () => {
  it('lead to one thing: the second that claims one is told of, with the first', () => {
    const [issue, ...more] = issuesIn(
      twoEvents(['https://feed.netz.example/a.html'], ['https://FEED.netz.example/a.html#top']),
    );
    expect(more).toEqual([]);
    expect(issue).toMatchObject({
      code: 'former.twice',
      level: 'error',
      path: ['events', 1, 'formerUrls', 0],
      also: [['events', 0, 'formerUrls', 0]],
    });
  });

  it('may be those of two pages that differ in their query alone', () => {
    expect(mistakesIn(twoEvents(['https://old.example/?id=1'], ['https://old.example/?id=2']))).toEqual([]);
  });

  it('are told of where no page can answer: on another host, or where a server has to', () => {
    expect(
      issuesIn(twoEvents(['https://old.example/a'], ['https://feed.netz.example/a?id=1'])).map(
        ({ code, level, path }) => `${level} ${code} ${path.join('.')}`,
      ),
    ).toEqual(['note former.host events.0.formerUrls.0', 'note former.server events.1.formerUrls.0']);
  });

  it('are told of where another page stands by now', () => {
    expect(mistakesIn(twoEvents([], ['https://feed.netz.example/v1/events/second.html']))).toEqual([
      'former.taken events.1.formerUrls.0',
    ]);
  });

  it('lead nowhere from a thing without a page', () => {
    const topics = [{ id: 'water', label: 'Wasser', formerUrls: ['https://feed.netz.example/water'] }];
    expect(mistakesIn(rawContent({ topics, events: [rawEvent({ topics: ['water'] })] }))).toEqual([
      'former.no-page topics.0.formerUrls.0',
    ]);
  });
});
