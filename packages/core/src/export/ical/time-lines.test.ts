import { describe, expect, test } from 'vitest';
import { isDayKnown, timeLines } from './time-lines.js';

const timed = {
  start: '2031-03-01T23:50',
  end: '2031-03-02T00:10',
  timeZone: 'Europe/Berlin',
  startUtc: '2031-03-01T22:50:00Z',
  endUtc: '2031-03-01T23:10:00Z',
};

describe('the time of an entry', () => {
  test('is in UTC where its instants are known', () => {
    expect(timeLines(timed)).toBe('DTSTART:20310301T225000Z\r\nDTEND:20310301T231000Z\r\n');
  });

  test('has no end where none is known, or where it would be the start', () => {
    expect(timeLines({ start: timed.start, startUtc: timed.startUtc })).toBe('DTSTART:20310301T225000Z\r\n');
    expect(timeLines({ ...timed, endUtc: timed.startUtc })).toBe('DTSTART:20310301T225000Z\r\n');
  });

  test('is the day, not a floating hour, where the instant is not known', () => {
    expect(timeLines({ start: '2031-03-01T23:50', end: '2031-03-02T00:10' })).toBe(
      'DTSTART;VALUE=DATE:20310301\r\nDTEND;VALUE=DATE:20310303\r\nTRANSP:TRANSPARENT\r\n',
    );
  });

  test.each([
    ['2031-02-28', undefined, '20310301'],
    ['2032-02-28', '2032-02-29', '20320301'],
    ['2031-12-30', '2031-12-31', '20320101'],
    ['2031-12-30', '2032-02', '20320301'],
    ['2031-12-30', '2032', '20330101'],
    ['0004-02-28', undefined, '00040229'],
  ])('ends before the day after %s to %s', (start, end, after) => {
    expect(timeLines({ start, end })).toContain(`\r\nDTEND;VALUE=DATE:${after}\r\n`);
  });

  test('has no end after the last day that has a form', () => {
    expect(timeLines({ start: '9999-12-31' })).not.toContain('DTEND');
  });

  test.each([
    ['2031-03-01', true],
    ['2031-03-01T23:50', true],
    ['2031-03', false],
    ['2031', false],
  ])('has a day where it starts in %s: %s', (start, known) => {
    expect(isDayKnown({ start, startUtc: '2030-12-31T23:00:00Z' })).toBe(known);
  });
});
