import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { tombstoneSchema } from '../model/tombstone.js';
import { buildTombstone } from './build-tombstone.js';
import { contentOf, firstEvent } from './sample.test-support.js';

const tombstone = (modified?: string) => {
  const withdrawn = '2031-02-03';
  const content = contentOf({
    events: [
      {
        id: 'gone',
        title: { de: 'Geheim' },
        when: { start: '2031' },
        withdrawn,
        ...(modified && { modified }),
      },
    ],
  });
  return buildTombstone({ ...firstEvent(content), withdrawn });
};

test('says that the event is gone, and nothing else', () => {
  const built = tombstone();
  expect(z.parse(tombstoneSchema, built)).toStrictEqual(built);
  expect(JSON.stringify(built)).not.toContain('Geheim');
});

test.each([
  [undefined, '2031-02-03T00:00:00Z'],
  ['2030-01-01T00:00:00Z', '2031-02-03T00:00:00Z'],
  ['2031-02-04T10:00:00Z', '2031-02-04T10:00:00Z'],
])('modified %s, it is newer than any copy from before the withdrawal', (modified, shown) => {
  expect(tombstone(modified).modified).toBe(shown);
});
