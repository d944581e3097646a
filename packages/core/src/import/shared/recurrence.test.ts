import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { daysOf, ruleFrom, type Rule } from './recurrence.js';

/** The repetition as ical.js parses it, and the rule as we read it. */
function read(text: string): { recur: InstanceType<typeof ICAL.Recur>; rule: Rule } {
  const recur = ICAL.Recur.fromString(text);
  const rule = ruleFrom(recur.toJSON());
  if ('refused' in rule) throw new Error(`${text} is refused: ${rule.refused}`);
  return { recur, rule };
}

const ours = (text: string, start: string, last = '2040-12-31', most = 20) =>
  daysOf(read(text).rule, start, last, most);

describe('daysOf', () => {
  test.each([
    ['FREQ=WEEKLY;COUNT=3', '2031-03-12', ['2031-03-12', '2031-03-19', '2031-03-26']],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;COUNT=3', '2031-03-12', ['2031-03-12', '2031-03-24', '2031-03-26']],
    ['FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3', '2031-01-31', ['2031-01-31', '2031-03-31', '2031-05-31']],
    ['FREQ=MONTHLY;BYDAY=-1FR;COUNT=2', '2031-01-31', ['2031-01-31', '2031-02-28']],
    ['FREQ=MONTHLY;BYDAY=TU,WE;BYSETPOS=2;COUNT=2', '2031-03-05', ['2031-03-05', '2031-04-02']],
    ['FREQ=YEARLY;COUNT=2', '2028-02-29', ['2028-02-29', '2032-02-29']],
    ['FREQ=DAILY;UNTIL=20310314', '2031-03-12', ['2031-03-12', '2031-03-13', '2031-03-14']],
  ])('follows %s', (text, start, days) => {
    expect(ours(text, start)).toStrictEqual(days);
  });

  test('comes to an end where no day fits', () => {
    expect(ours('FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', '2031-01-30')).toStrictEqual([]);
  });

  test('stops at the number of days that is asked for', () => {
    expect(ours('FREQ=DAILY', '2031-01-01', '2040-12-31', 5)).toHaveLength(5);
  });

  const weekday = fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU');
  const list = (values: fc.Arbitrary<string | number>) =>
    fc.uniqueArray(values, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(','));
  const rules = fc.oneof(
    fc.record({ freq: fc.constant('DAILY'), interval: fc.integer({ min: 1, max: 40 }) }),
    fc.record({
      freq: fc.constant('WEEKLY'),
      interval: fc.integer({ min: 1, max: 5 }),
      byday: list(weekday),
    }),
    fc.record({
      freq: fc.constant('MONTHLY'),
      interval: fc.integer({ min: 1, max: 4 }),
      byday: list(weekday),
    }),
    fc.record({
      freq: fc.constant('MONTHLY'),
      interval: fc.integer({ min: 1, max: 4 }),
      bymonthday: list(fc.integer({ min: 1, max: 31 })),
    }),
    fc.record({
      freq: fc.constant('MONTHLY'),
      interval: fc.integer({ min: 1, max: 3 }),
      byday: fc
        .tuple(fc.constantFrom('1', '2', '3', '4', '-1', '-2'), weekday)
        .map((parts) => parts.join('')),
    }),
    fc.record({
      freq: fc.constant('YEARLY'),
      interval: fc.integer({ min: 1, max: 2 }),
      bymonth: fc.integer({ min: 1, max: 12 }),
      byday: fc.tuple(fc.constantFrom('1', '2', '-1'), weekday).map((parts) => parts.join('')),
    }),
  );

  test('finds the days that ical.js finds', () => {
    const start = fc.date({ min: new Date('2020-01-01'), max: new Date('2030-12-28'), noInvalidDate: true });
    fc.assert(
      fc.property(rules, start, (parts, from) => {
        const text = Object.entries(parts)
          .map(([name, value]) => `${name.toUpperCase()}=${value}`)
          .join(';');
        const first = from.toISOString().slice(0, 10);
        const { recur } = read(text);
        const iterator = recur.iterator(ICAL.Time.fromDateString(first));
        const theirs: string[] = [];
        while (theirs.length < 6) {
          const next = (iterator.next() as InstanceType<typeof ICAL.Time> | null)?.toString();
          if (next === undefined || next > '2040-12-31') break;
          theirs.push(next);
        }
        expect(ours(text, first, '2040-12-31', theirs.length), text).toStrictEqual(theirs);
      }),
      { numRuns: 400 },
    );
  });
});

describe('ruleFrom', () => {
  test.each([
    [{ freq: 'HOURLY' }, 'FREQ=HOURLY'],
    [{ freq: 'WEEKLY', byhour: [9, 17] }, 'BYHOUR'],
    [{ freq: 'WEEKLY', interval: 0 }, 'INTERVAL'],
    [{ freq: 'MONTHLY', bymonthday: [32] }, 'BYMONTHDAY'],
    [{ freq: 'WEEKLY', byday: ['2MO'] }, 'BYDAY'],
    [{ freq: 'MONTHLY', byday: ['XX'] }, 'BYDAY'],
    [{ freq: 'YEARLY', bymonth: 13 }, 'BYMONTH'],
    [{ freq: 'YEARLY', byweekno: 20 }, 'BYWEEKNO'],
    [{}, 'FREQ=UNDEFINED'],
    ['WEEKLY', 'RRULE'],
  ])('refuses %j, naming the part', (value, refused) => {
    expect(ruleFrom(value)).toStrictEqual({ refused });
  });
});
