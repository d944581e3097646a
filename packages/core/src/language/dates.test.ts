import { describe, expect, test } from 'vitest';
import { formatDates, formatMoment, formatTimes, formatWeekday, formatZone, utcOffset } from './dates.js';
import * as de from './de.js';
import * as en from './en.js';

/** Shows a no-break space as an underscore. */
const visible = (text: string | undefined) => text?.replaceAll('\u00A0', '_');

describe('formatMoment', () => {
  const both = (moment: string) => [de, en].map(({ dates }) => visible(formatMoment(moment, dates)));

  test('keeps the precision that was written, and leaves out a time of day', () => {
    expect(both('2020-10-07')).toStrictEqual(['7._Oktober 2020', '7_October 2020']);
    expect(both('2020-10-07T13:00')).toStrictEqual(['7._Oktober 2020', '7_October 2020']);
    expect(both('2020-10')).toStrictEqual(['Oktober 2020', 'October 2020']);
    expect(both('2020')).toStrictEqual(['2020', '2020']);
    expect(both('0099-01-01')).toStrictEqual(['1._Januar 0099', '1_January 0099']);
  });

  test('with the weekday says what Intl says, for every day of a leap year', () => {
    for (let day = 0; day < 366; day += 1) {
      const date = new Date(Date.UTC(2024, 0, 1 + day));
      const moment = date.toISOString().slice(0, 10);
      for (const [tag, { dates, calendar }] of [
        ['de', de],
        ['en-GB', en],
      ] as const) {
        const intl = new Intl.DateTimeFormat(tag, { dateStyle: 'full', timeZone: 'UTC' }).format(date);
        const ours = formatWeekday(moment, dates, calendar);
        // Versions of CLDR differ in the comma after an English weekday.
        expect(ours.replaceAll('\u00A0', ' ')).toBe(tag === 'de' ? intl : intl.replace(',', ''));
      }
    }
  });
});

describe('formatDates', () => {
  const both = (start: string, end?: string) =>
    [de, en].map(({ dates }) => visible(formatDates({ start, end }, dates)));

  test('says what both ends share only once', () => {
    expect(both('2023-10-10', '2023-10-12')).toStrictEqual(['10.–12._Oktober 2023', '10–12_October 2023']);
    expect(both('2020-11-23', '2020-12-03')).toStrictEqual([
      '23._November_– 3._Dezember 2020',
      '23_November_– 3_December 2020',
    ]);
    expect(both('2020-12-30', '2021-01-02')).toStrictEqual([
      '30._Dezember 2020_– 2._Januar 2021',
      '30_December 2020_– 2_January 2021',
    ]);
    expect(both('2020-10', '2020-12')).toStrictEqual(['Oktober–Dezember 2020', 'October–December 2020']);
    expect(both('2020-10', '2021-03')).toStrictEqual([
      'Oktober 2020_– März 2021',
      'October 2020_– March 2021',
    ]);
    expect(both('2020', '2022')).toStrictEqual(['2020–2022', '2020–2022']);
  });

  test('names one day once, whatever its times', () => {
    expect(both('2020-10-07')).toStrictEqual(['7._Oktober 2020', '7_October 2020']);
    expect(both('2020-10-07T13:00', '2020-10-07T15:30')).toStrictEqual(['7._Oktober 2020', '7_October 2020']);
    expect(both('2020-10-07T23:50', '2020-10-08T00:10')).toStrictEqual([
      '7.–8._Oktober 2020',
      '7–8_October 2020',
    ]);
  });

  test('copes with ends of different precision', () => {
    expect(both('2020-10-07', '2020-12')).toStrictEqual([
      '7._Oktober_– Dezember 2020',
      '7_October_– December 2020',
    ]);
    expect(both('2020-10', '2021')).toStrictEqual(['Oktober 2020_– 2021', 'October 2020_– 2021']);
  });
});

describe('formatTimes', () => {
  const both = (start: string, end?: string) =>
    [de, en].map(({ dates }) => visible(formatTimes({ start, end }, dates)));

  test('names the two ends in the 24-hour clock', () => {
    expect(both('2020-10-07T13:00', '2020-10-07T15:30')).toStrictEqual(['13:00–15:30_Uhr', '13:00–15:30']);
    expect(both('2020-10-07T00:10', '2020-10-08T23:50')).toStrictEqual(['00:10–23:50_Uhr', '00:10–23:50']);
  });

  test('says from when, where no end is known', () => {
    expect(both('2020-10-07T09:00')).toStrictEqual(['ab 09:00_Uhr', 'from 09:00']);
    expect(both('2020-10-07T09:00', '2020-10-07')).toStrictEqual(['ab 09:00_Uhr', 'from 09:00']);
  });

  test('names a moment once, but two days at the same hour twice', () => {
    expect(both('2020-10-07T09:00', '2020-10-07T09:00')).toStrictEqual(['09:00_Uhr', '09:00']);
    expect(both('2020-10-07T09:00', '2020-10-08T09:00')).toStrictEqual(['09:00–09:00_Uhr', '09:00–09:00']);
  });

  test('says nothing without a time of day', () => {
    expect(both('2020-10-07', '2020-10-08')).toStrictEqual([undefined, undefined]);
  });
});

describe('formatZone', () => {
  const time = '13:00–15:30 Uhr';

  test('gives name and offset of the zone', () => {
    expect(formatZone(time, { name: 'Mitteleuropäische Sommerzeit', offset: 'UTC+2' }, de.calendar)).toBe(
      '13:00–15:30 Uhr (Mitteleuropäische Sommerzeit, UTC+2)',
    );
  });

  test('gives what is known', () => {
    expect(formatZone(time, { offset: 'UTC+2' }, de.calendar)).toBe('13:00–15:30 Uhr (UTC+2)');
    expect(formatZone(time, { name: 'Georgische Zeit' }, de.calendar)).toBe(
      '13:00–15:30 Uhr (Georgische Zeit)',
    );
    expect(formatZone(time, {}, de.calendar)).toBe(time);
  });

  test('does not say UTC twice', () => {
    expect(formatZone(time, { name: 'UTC', offset: 'UTC' }, en.calendar)).toBe('13:00–15:30 Uhr (UTC)');
  });
});

describe('utcOffset', () => {
  test.each([
    ['2020-10-07T13:00', '2020-10-07T11:00:00Z', 'UTC+2'],
    ['2023-03-10T00:10', '2023-03-09T18:40:00Z', 'UTC+5:30'],
    ['2023-03-10T23:50', '2023-03-11T03:20:00Z', 'UTC−3:30'],
    ['2023-03-10T23:50', '2023-03-10T23:50:00Z', 'UTC'],
    ['2020-10-07', '2020-10-06T22:00:00Z', 'UTC+2'],
    ['2020-10', '2020-09-30T22:00:00Z', 'UTC+2'],
    ['2020', '2019-12-31T23:00:00Z', 'UTC+1'],
    ['2023-01-01T00:00', '2022-12-31T10:15:00Z', 'UTC+13:45'],
    ['1970-01-01T00:05', '1970-01-01T00:00:00Z', 'UTC+0:05'],
  ])('of %s at %s is %s', (start, startUtc, offset) => {
    expect(utcOffset({ start, startUtc })).toBe(offset);
  });

  test('is not told where the instant is missing or belongs to another day', () => {
    expect(utcOffset({ start: '2020-10-07T13:00' })).toBeUndefined();
    expect(utcOffset({ start: '2020-10-07T13:00', startUtc: '2020-10-05T11:00:00Z' })).toBeUndefined();
    expect(utcOffset({ start: '2020-10-07T13:00', startUtc: '2020-10-07T11:00:30Z' })).toBeUndefined();
    expect(utcOffset({ start: 'soon', startUtc: '2020-10-07T11:00:00Z' })).toBeUndefined();
  });
});
