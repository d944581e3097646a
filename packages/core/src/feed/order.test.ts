import { expect, test } from 'vitest';
import { eventsInOrder, firstPublished, practicesInOrder } from './order.js';
import { contentOf } from './sample.test-support.js';

const event = (id: string, fields: object = {}) => ({
  id,
  title: { de: id },
  when: { start: '2031' },
  ...fields,
});

test('events stand by the stated day, the first article or the start, then by id; the first published first', () => {
  const content = contentOf({
    events: [
      event('b-by-start', { when: { start: '2031-05' } }),
      event('stated', { firstPublished: '2031-06-02' }),
      event('a-by-start', { when: { start: '2031-05-01T10:00' } }),
      event('by-article'),
      event('withdrawn', { firstPublished: '2030-01-01', withdrawn: '2031-01-01' }),
    ],
    articles: [
      { id: 'late', kind: 'review', title: { de: 'x' }, published: '2031-09-01', events: ['by-article'] },
      { id: 'early', kind: 'news', title: { de: 'x' }, published: '2031-07', events: ['by-article'] },
    ],
  });
  expect(eventsInOrder(content).map((one) => [one.id, firstPublished(content, one)])).toStrictEqual([
    ['withdrawn', '2030-01-01'],
    ['a-by-start', '2031-05-01'],
    ['b-by-start', '2031-05-01'],
    ['stated', '2031-06-02'],
    ['by-article', '2031-07-01'],
  ]);
});

test('practices without a day stand before all others', () => {
  const practice = (id: string, firstPublished?: string) => ({
    id,
    title: { de: id },
    municipalities: ['m'],
    ...(firstPublished && { firstPublished }),
  });
  const content = contentOf({
    practices: [practice('c', '2030-01-01'), practice('b'), practice('a', '2031-01-01'), practice('d')],
  });
  expect(practicesInOrder(content).map(({ id }) => id)).toStrictEqual(['b', 'd', 'c', 'a']);
});
