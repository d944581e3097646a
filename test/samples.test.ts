import { fileURLToPath } from 'node:url';
import { loadContent } from '@connective-cities/cli/authoring';
import { attendanceModes, eventStatuses, sectionKinds } from '@connective-cities/core';
import { describe, expect, test } from 'vitest';
import { readContent } from '../packages/cli/src/disk/read-content.js';

// Shapes that no real page has are in `content-samples/`; widgets and formats are tried on them.
const found = await readContent(fileURLToPath(new URL('../content-samples', import.meta.url)));
const { content } = loadContent(found?.files ?? [], found?.assets);
const { events = [], practices = [] } = content ?? {};

const known = (words: readonly string[], none: string) => words.filter((word) => word !== none).sort();
const seen = (words: readonly string[]) => [...new Set(words)].sort();

describe('the samples hold', () => {
  test('a practice with a section of every kind', () => {
    const kinds = practices.map(({ sections }) => seen(sections.map(({ kind }) => kind)));
    expect(kinds).toContainEqual([...sectionKinds].sort());
  });

  test('events of every attendance', () => {
    expect(known(seen(events.map(({ attendance }) => attendance)), 'unknown')).toEqual(
      known(attendanceModes, 'unknown'),
    );
  });

  test('events of every status', () => {
    expect(seen(events.map(({ status }) => status))).toEqual(known(eventStatuses, 'other'));
  });

  test('a programme of two days whose tracks run side by side, with breaks, presenters and materials', () => {
    const event = events.find(({ id }) => id === '2031-10-06-two-days-of-small-towns');
    const times = event?.programme.flatMap(({ when, track }) => (when && track ? [when] : [])) ?? [];
    const beside = times.filter(
      ({ start, end = start }, at) =>
        times.slice(0, at).filter((other) => other.start < end && start < (other.end ?? other.start)).length >
        1,
    );
    expect(beside.length).toBeGreaterThan(0);
    expect(seen(times.map(({ start }) => start.slice(0, 10)))).toEqual(['2031-10-06', '2031-10-07']);
    expect(event?.programme.filter(({ kind }) => kind === 'break').length).toBeGreaterThan(2);
    expect(event?.presentations.every(({ presenters }) => presenters.length > 0)).toBe(true);
    expect(event?.presentations.some(({ materials }) => materials.length > 1)).toBe(true);
  });

  test('events first written in German, English, Arabic and Georgian', () => {
    expect(seen(events.map(({ language }) => language?.original ?? 'none'))).toEqual([
      'ar',
      'de',
      'en',
      'ka',
    ]);
  });

  test('an event whose sessions are each told on a clock of its own, and change the year', () => {
    const event = events.find(({ id }) => id === '2031-12-31-round-the-clock');
    expect(new Set(event?.sessions.map(({ timeZone }) => timeZone)).size).toBe(4);
    expect(event?.sessions.filter(({ start, end }) => end?.slice(0, 4) !== start.slice(0, 4))).toHaveLength(
      2,
    );
  });

  test('an event that has been withdrawn', () => {
    expect(events.filter(({ withdrawn }) => withdrawn !== undefined)).toHaveLength(1);
  });

  test('a series that goes on for years, one of them cancelled', () => {
    const members = events.filter(({ series }) => series.some((one) => one.series === 'water-days'));
    expect(members.map(({ when }) => when.start.slice(0, 4))).toEqual(['2028', '2029', '2030', '2031']);
    expect(members.map(({ series }) => series[0]?.position)).toEqual([1, 2, 3, 4]);
    expect(members.filter(({ status }) => status === 'cancelled')).toHaveLength(1);
  });
});
