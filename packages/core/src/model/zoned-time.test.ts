import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf, isSummer, offsetAt } from './zoned-time.js';

const zones = ['Europe/Berlin', 'Asia/Tbilisi', 'Europe/Kyiv', 'America/St_Johns', 'Asia/Kolkata'];
const utc = (instant: number) => new Date(instant).toISOString().slice(0, 16);

/** What this Node's own data says, which the committed table is held against. */
function offsetByIntl(zone: string, instant: number): number {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign = '+', hours = '0', minutes = '0'] = /^GMT([+-])?(\d\d)?:?(\d\d)?/.exec(name) ?? [];
  return Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

describe('instantOf', () => {
  it('gives the instant of a time of day in its zone', () => {
    expect(utc(instantOf('2020-10-07T13:00', 'Europe/Berlin', 'start'))).toBe('2020-10-07T11:00');
    expect(utc(instantOf('2020-10-07T00:10', 'Asia/Kolkata', 'start'))).toBe('2020-10-06T18:40');
    expect(utc(instantOf('2020-10-07T23:50', 'America/St_Johns', 'end'))).toBe('2020-10-08T02:20');
    expect(utc(instantOf('2020-10-07T13:00', 'UTC', 'start'))).toBe('2020-10-07T13:00');
  });

  it('begins a day, a month and a year at midnight of the zone, and ends it at the next one', () => {
    const edges = (moment: string) =>
      (['start', 'end'] as const).map((edge) => utc(instantOf(moment, 'Asia/Tbilisi', edge)));
    expect(edges('2020-10-07')).toEqual(['2020-10-06T20:00', '2020-10-07T20:00']);
    expect(edges('2020-12')).toEqual(['2020-11-30T20:00', '2020-12-31T20:00']);
    expect(edges('2020')).toEqual(['2019-12-31T20:00', '2020-12-31T20:00']);
  });

  it('moves a time that the clocks skip forward by as much as they skip', () => {
    expect(utc(instantOf('2021-03-28T02:30', 'Europe/Berlin', 'start'))).toBe('2021-03-28T01:30');
    expect(utc(instantOf('2021-03-28T03:30', 'Europe/Kyiv', 'start'))).toBe('2021-03-28T01:30');
  });

  it('takes the first of two equal times when the clocks go back', () => {
    expect(utc(instantOf('2020-10-25T02:30', 'Europe/Berlin', 'start'))).toBe('2020-10-25T00:30');
    expect(utc(instantOf('2020-11-01T01:30', 'America/St_Johns', 'start'))).toBe('2020-11-01T04:00');
  });

  it('knows that a day on which the clocks change is longer or shorter', () => {
    const hours = (day: string) =>
      (instantOf(day, 'Europe/Berlin', 'end') - instantOf(day, 'Europe/Berlin', 'start')) / 3_600_000;
    expect([hours('2021-03-28'), hours('2020-10-25'), hours('2020-10-07')]).toEqual([23, 25, 24]);
  });

  it('reads back, in the zone, the wall-clock time of every instant that comes once', () => {
    const instants = fc.integer({ min: Date.UTC(1991, 0) / 60_000, max: Date.UTC(2040, 11) / 60_000 });
    fc.assert(
      fc.property(fc.constantFrom(...zones), instants, (zone, minutes) => {
        const instant = minutes * 60_000;
        const wall = utc(instant + offsetByIntl(zone, instant));
        const first = instantOf(wall, zone, 'start');
        expect(utc(first + offsetByIntl(zone, first))).toBe(wall);
        expect(first).toBeLessThanOrEqual(instant);
      }),
      { numRuns: 500 },
    );
  });

  it('names a zone it does not know', () => {
    expect(() => instantOf('2020', 'CEST', 'start')).toThrow('There is no time zone "CEST"');
  });
});

describe('offsetAt', () => {
  it('agrees with the data of this Node', () => {
    const instants = fc.integer({ min: Date.UTC(1991, 0), max: Date.UTC(2040, 11) });
    fc.assert(
      fc.property(fc.constantFrom(...zones), instants, (zone, instant) => {
        expect(offsetAt(zone, instant)).toBe(offsetByIntl(zone, instant));
      }),
      { numRuns: 500 },
    );
  });
});

describe('isSummer', () => {
  it('is true in the months in which clocks are ahead', () => {
    const october = Date.UTC(2020, 9, 7);
    const january = Date.UTC(2020, 0, 7);
    expect(zones.map((zone) => isSummer(zone, october))).toEqual([true, false, true, true, false]);
    expect(zones.map((zone) => isSummer(zone, january))).toEqual([false, false, false, false, false]);
  });

  it('is true in January south of the equator', () => {
    expect(isSummer('Pacific/Auckland', Date.UTC(2021, 0, 7))).toBe(true);
    expect(isSummer('Pacific/Auckland', Date.UTC(2021, 6, 7))).toBe(false);
  });
});
