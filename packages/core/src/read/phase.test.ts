import { describe, expect, test } from 'vitest';
import type { When } from '../index.js';
import { phaseOf } from './phase.js';

const at = (instant: string) => Date.parse(instant);
const phases = (when: When, ...instants: string[]) =>
  instants.map((instant) => phaseOf({ when, sessions: [] }, at(instant)));

describe('an event with a start and an end', () => {
  const essen: When = {
    start: '2020-10-07T13:00',
    end: '2020-10-07T15:30',
    timeZone: 'Europe/Berlin',
    startUtc: '2020-10-07T11:00:00Z',
    endUtc: '2020-10-07T13:30:00Z',
  };

  test('is upcoming until its day begins where it takes place', () => {
    expect(phases(essen, '2020-10-06T21:59:59Z', '2020-10-06T22:00:00Z')).toStrictEqual([
      'upcoming',
      'today',
    ]);
  });

  test('runs from the first instant up to the last, which it does not hold', () => {
    expect(
      phases(
        essen,
        '2020-10-07T10:59:59Z',
        '2020-10-07T11:00:00Z',
        '2020-10-07T13:29:59Z',
        '2020-10-07T13:30:00Z',
      ),
    ).toStrictEqual(['today', 'running', 'running', 'past']);
  });
});

test('ten minutes past midnight is on the same day as the evening before only elsewhere', () => {
  const night: When = {
    start: '2023-03-10T00:10',
    end: '2023-03-10T01:00',
    startUtc: '2023-03-09T20:10:00Z',
    endUtc: '2023-03-09T21:00:00Z',
  };
  // Tbilisi is four hours ahead: its 10 March begins at 20:00 UTC on the 9th.
  expect(phases(night, '2023-03-09T19:59:59Z', '2023-03-09T20:00:00Z', '2023-03-09T20:10:00Z')).toStrictEqual(
    ['upcoming', 'today', 'running'],
  );
});

test('ten minutes to midnight, without an end, is today until midnight and then past', () => {
  const evening: When = { start: '2023-03-10T23:50', startUtc: '2023-03-10T18:20:00Z' };
  // Kolkata is five and a half hours ahead: its 10 March lasts from 18:30 to 18:30 UTC.
  expect(
    phases(
      evening,
      '2023-03-09T18:29:59Z',
      '2023-03-09T18:30:00Z',
      '2023-03-10T18:20:00Z',
      '2023-03-10T18:29:59Z',
      '2023-03-10T18:30:00Z',
    ),
  ).toStrictEqual(['upcoming', 'today', 'today', 'today', 'past']);
});

test('an event west of Greenwich has its own day too', () => {
  const stJohns: When = { start: '2023-03-10T23:50', startUtc: '2023-03-11T03:20:00Z' };
  expect(
    phases(stJohns, '2023-03-10T03:29:59Z', '2023-03-10T03:30:00Z', '2023-03-11T03:30:00Z'),
  ).toStrictEqual(['upcoming', 'today', 'past']);
});

describe('an event of which only dates are known', () => {
  const day: When = { start: '2020-10-07', startUtc: '2020-10-06T22:00:00Z', endUtc: '2020-10-07T22:00:00Z' };

  test('is today all through its one day', () => {
    expect(
      phases(
        day,
        '2020-10-06T21:59:59Z',
        '2020-10-06T22:00:00Z',
        '2020-10-07T21:59:59Z',
        '2020-10-07T22:00:00Z',
      ),
    ).toStrictEqual(['upcoming', 'today', 'today', 'past']);
  });

  test('is today where start and end name the same day', () => {
    expect(phases({ ...day, end: day.start }, '2020-10-07T12:00:00Z')).toStrictEqual(['today']);
  });

  test('is today on a day of 25 hours', () => {
    const long: When = {
      start: '2020-10-25',
      startUtc: '2020-10-24T22:00:00Z',
      endUtc: '2020-10-25T23:00:00Z',
    };
    expect(
      phases(long, '2020-10-24T22:00:00Z', '2020-10-25T22:30:00Z', '2020-10-25T23:00:00Z'),
    ).toStrictEqual(['today', 'today', 'past']);
  });

  test('runs where it lasts several days', () => {
    const days: When = {
      start: '2020-10-07',
      end: '2020-10-09',
      startUtc: '2020-10-06T22:00:00Z',
      endUtc: '2020-10-09T22:00:00Z',
    };
    expect(
      phases(days, '2020-10-06T23:00:00Z', '2020-10-09T21:00:00Z', '2020-10-09T22:00:00Z'),
    ).toStrictEqual(['running', 'running', 'past']);
  });

  test('ends with its day, month or year where the document names no last instant', () => {
    const open = ({ endUtc: _, ...when }: When): When => when;
    expect(phases(open(day), '2020-10-07T21:59:59Z', '2020-10-07T22:00:00Z')).toStrictEqual([
      'today',
      'past',
    ]);
    const month: When = { start: '2020-12', startUtc: '2020-11-30T23:00:00Z' };
    expect(phases(month, '2020-12-31T22:59:59Z', '2020-12-31T23:00:00Z')).toStrictEqual([undefined, 'past']);
    const year: When = { start: '2020', startUtc: '2019-12-31T23:00:00Z' };
    expect(
      phases(year, '2019-12-31T22:59:59Z', '2020-07-01T00:00:00Z', '2020-12-31T23:00:00Z'),
    ).toStrictEqual(['upcoming', undefined, 'past']);
  });

  test('runs from month to month where both are given', () => {
    const months: When = {
      start: '2020-10',
      end: '2021-03',
      startUtc: '2020-09-30T22:00:00Z',
      endUtc: '2021-03-31T22:00:00Z',
    };
    expect(phases(months, '2020-12-24T12:00:00Z')).toStrictEqual(['running']);
  });
});

describe('an event with sessions', () => {
  const session = (start: string, end: string): When => ({
    start: `${start}+`.slice(0, 16),
    startUtc: `${start}:00Z`,
    endUtc: `${end}:00Z`,
  });
  // Two mornings with a day between them; `when` names the days alone.
  const when: When = {
    start: '2023-10-30',
    end: '2023-11-01',
    startUtc: '2023-10-30T00:00:00Z',
    endUtc: '2023-11-02T00:00:00Z',
  };
  const sessions = [
    session('2023-11-01T09:00', '2023-11-01T12:00'),
    session('2023-10-30T09:00', '2023-10-30T12:00'),
  ];
  const phase = (instant: string) => phaseOf({ when, sessions }, at(instant));

  test('is as precise as they are', () => {
    expect(phase('2023-10-29T23:59:59Z')).toBe('upcoming');
    expect(phase('2023-10-30T08:00:00Z')).toBe('today');
    expect(phase('2023-10-30T09:00:00Z')).toBe('running');
    expect(phase('2023-11-01T12:00:00Z')).toBe('past');
  });

  test('runs between them too', () => {
    expect(phase('2023-10-31T10:00:00Z')).toBe('running');
  });

  test('runs between single days of which no times are known', () => {
    const days = ['2023-10-30', '2023-11-02'].map((start): When => {
      return { start, startUtc: `${start}T00:00:00Z`, endUtc: `${start}T23:59:59Z` };
    });
    expect(phaseOf({ sessions: days }, at('2023-10-30T12:00:00Z'))).toBe('running');
    expect(phaseOf({ sessions: days }, at('2023-11-01T12:00:00Z'))).toBe('running');
  });

  test('is told by its whole time where they have no instants', () => {
    expect(phaseOf({ when, sessions: [{ start: '2023-10-30' }] }, at('2023-11-01T23:00:00Z'))).toBe(
      'running',
    );
  });

  test('does not reorder them', () => {
    const order = [...sessions];
    phase('2023-10-31T10:00:00Z');
    expect(sessions).toStrictEqual(order);
  });
});

test('nothing is said where no instant is known', () => {
  expect(phases({ start: '2020-10-07' }, '2020-10-07T12:00:00Z')).toStrictEqual([undefined]);
  expect(phaseOf({ sessions: [] }, 0)).toBeUndefined();
});
