import { expect, test } from 'vitest';
import { isElsewhere, viewerTime } from './viewer-time.js';

// These tests run in St John's: two and a half hours behind UTC in summer, three and a half in winter.

test.each([
  ['an afternoon in Berlin is a morning', '2031-05-14T13:00', '2031-05-14T11:00:00Z', '2031-05-14T08:30', 0],
  [
    'ten past midnight is the evening before',
    '2031-05-14T00:10',
    '2031-05-13T22:10:00Z',
    '2031-05-13T19:40',
    -1,
  ],
  [
    'ten to midnight is still the same day',
    '2031-05-14T23:50',
    '2031-05-14T21:50:00Z',
    '2031-05-14T19:20',
    0,
  ],
  [
    'an evening in Honolulu is the day after',
    '2031-05-14T23:50',
    '2031-05-15T09:50:00Z',
    '2031-05-15T07:20',
    1,
  ],
  // Europe goes back to winter time a week before Newfoundland.
  ['before the one clock changes', '2031-10-25T12:00', '2031-10-25T10:00:00Z', '2031-10-25T07:30', 0],
  ['between the two changes', '2031-10-27T12:00', '2031-10-27T11:00:00Z', '2031-10-27T08:30', 0],
  ['after both changes', '2031-11-03T12:00', '2031-11-03T11:00:00Z', '2031-11-03T07:30', 0],
  ['over the end of a year', '2032-01-01T00:10', '2031-12-31T23:10:00Z', '2031-12-31T19:40', -1],
])('%s', (_, start, startUtc, own, shift) => {
  expect(viewerTime({ start, startUtc })).toEqual({ start: own, shift });
});

test('an end is told by its own instant', () => {
  expect(
    viewerTime({
      start: '2031-10-25T23:00',
      end: '2031-10-26T01:30',
      startUtc: '2031-10-25T21:00:00Z',
      endUtc: '2031-10-25T23:30:00Z',
    }),
  ).toEqual({ start: '2031-10-25T18:30', end: '2031-10-25T21:00', shift: 0 });
});

test('without an instant or a time of day nothing is known', () => {
  expect(viewerTime({ start: '2031-05-14T13:00' })).toBeUndefined();
  expect(viewerTime({ start: '2031-05-14', startUtc: '2031-05-13T22:00:00Z' })).toBeUndefined();
  expect(isElsewhere({ start: '2031-05-14T13:00' })).toBe(false);
});

test('a visitor whose clock shows the same time is not elsewhere', () => {
  expect(isElsewhere({ start: '2031-05-14T08:30', startUtc: '2031-05-14T11:00:00Z' })).toBe(false);
  expect(isElsewhere({ start: '2031-05-14T13:00', startUtc: '2031-05-14T11:00:00Z' })).toBe(true);
});
