import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { deletedEntrySchema, tombstoneSchema } from '../model/tombstone.js';
import { buildDeletedEntry, buildTombstone, buildWithdrawn, isWithdrawn } from './build-tombstone.js';
import { contentOf, firstEvent, tools } from './sample.test-support.js';

const content = contentOf({
  events: [
    {
      id: 'gone',
      title: { de: 'Geheim' },
      when: { start: '2031-01-01T10:00' },
      sessions: [{ start: '2031-01-01' }],
      withdrawn: '2031-02-03',
    },
  ],
});
const event = firstEvent(content);
if (!isWithdrawn(event)) throw new Error('The event is withdrawn.');
const gone = event;

describe('what stays of a withdrawn thing', () => {
  test.each([
    ['events', 'connective-cities/event'],
    ['practices', 'connective-cities/practice'],
    ['series', 'connective-cities/series'],
  ] as const)('of the kind %s is a tombstone that says so, and nothing else', (kind, format) => {
    const built = buildTombstone(kind, gone);
    expect(z.parse(tombstoneSchema, built)).toStrictEqual(built);
    expect(built).toMatchObject({ format, id: 'gone', url: 'gone.html', deleted: true });
    expect(JSON.stringify(built)).not.toContain('Geheim');
  });

  test('is a listing in the index', () => {
    const built = buildDeletedEntry('events', gone);
    expect(z.parse(deletedEntrySchema, built)).toStrictEqual(built);
    expect(built.document).toBe('events/gone.json');
    expect(JSON.stringify(built)).not.toContain('Geheim');
  });

  test('is what a calendar needs to cancel it', () => {
    const built = buildWithdrawn(content, gone, tools);
    expect(built).toMatchObject({
      id: 'gone',
      withdrawn: '2031-02-03',
      when: { startUtc: '2031-01-01T09:00:00Z' },
      sessions: [{ start: '2031-01-01' }],
    });
    expect(JSON.stringify(built)).not.toContain('Geheim');
  });

  test.each([
    [undefined, '2031-02-03T00:00:00Z'],
    ['2030-01-01T00:00:00Z', '2031-02-03T00:00:00Z'],
    ['2031-02-04T10:00:00Z', '2031-02-04T10:00:00Z'],
  ])('modified %s, is newer than any copy from before the withdrawal', (modified, shown) => {
    expect(buildTombstone('events', { ...gone, modified }).modified).toBe(shown);
  });
});
