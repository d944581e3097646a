import { describe, expect, test } from 'vitest';
import { timeLines } from './time-lines.js';

const timed = {
  start: '2031-03-01T23:50',
  end: '2031-03-02T00:10',
  timeZone: 'Europe/Berlin',
  startUtc: '2031-03-01T22:50:00Z',
  endUtc: '2031-03-01T23:10:00Z',
};

describe('the time of an entry', () => {
  test('is in UTC where its instants are known', () => {
    expect(timeLines(timed)).toStrictEqual(['DTSTART:20310301T225000Z', 'DTEND:20310301T231000Z']);
  });

  test('has no end where none is known, or where it would be the start', () => {
    expect(timeLines({ start: timed.start, startUtc: timed.startUtc })).toHaveLength(1);
    expect(timeLines({ ...timed, endUtc: timed.startUtc })).toHaveLength(1);
  });

  test('is the day, not a floating hour, where the instant is not known', () => {
    expect(timeLines({ start: '2031-03-01T23:50', end: '2031-03-02T00:10' })).toStrictEqual([
      'DTSTART;VALUE=DATE:20310301',
      'DTEND;VALUE=DATE:20310303',
      'TRANSP:TRANSPARENT',
    ]);
  });

  test.each([
    ['2031-02-28', undefined, '20310301'],
    ['2032-02-28', '2032-02-29', '20320301'],
    ['2031-12-30', '2031-12-31', '20320101'],
    ['2031-12-30', '2032-02', '20320301'],
    ['2031-12-30', '2032', '20330101'],
    ['0004-02-28', undefined, '00040229'],
  ])('ends before the day after %s to %s', (start, end, after) => {
    expect(timeLines({ start, end })?.[1]).toBe(`DTEND;VALUE=DATE:${after}`);
  });

  test('has no end after the last day that has a form', () => {
    expect(timeLines({ start: '9999-12-31' })?.join()).not.toContain('DTEND');
  });

  test('is not known where only a month or a year is', () => {
    expect(timeLines({ start: '2031-03' })).toBeUndefined();
    expect(timeLines({ start: '2031', startUtc: '2030-12-31T23:00:00Z' })).toBeUndefined();
  });
});
