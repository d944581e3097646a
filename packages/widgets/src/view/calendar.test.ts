import type { When } from '@connective-cities/core';
import { describe, expect, test } from 'vitest';
import { sample } from '../element/fixture.test-support.js';
import { calendarFile, entriesOf, googleAddress, outlookAddress, type CalendarEntry } from './calendar.js';

const languages = { words: 'de', text: 'de', original: 'de' };

/** From ten past midnight to ten before it, two hours ahead of UTC. */
const night: When = {
  start: '2031-05-14T00:10',
  end: '2031-05-14T23:50',
  timeZone: 'Europe/Berlin',
  startUtc: '2031-05-13T22:10:00Z',
  endUtc: '2031-05-14T21:50:00Z',
};

const entry = (more: Partial<CalendarEntry> = {}): CalendarEntry => ({
  id: 'a',
  title: 'Straßen für alle',
  when: night,
  ...more,
});

/** Lines of a calendar file, folded ones put together. */
const lines = (file: string) => file.replace(/\r\n /g, '').split('\r\n');

describe('links to calendars on the web', () => {
  test('bear both instants in UTC, so that no calendar has to know the zone', () => {
    expect(new URL(googleAddress(entry())!).searchParams.get('dates')).toBe(
      '20310513T221000Z/20310514T215000Z',
    );
    const outlook = new URL(outlookAddress(entry())!).searchParams;
    expect([outlook.get('startdt'), outlook.get('enddt')]).toEqual([
      '2031-05-13T22:10:00Z',
      '2031-05-14T21:50:00Z',
    ]);
  });

  test('carry words that mean something in an address as words', () => {
    const title = 'Lärm & Luft? 50 % + mehr #1';
    expect(new URL(googleAddress(entry({ title }))!).searchParams.get('text')).toBe(title);
    expect(new URL(outlookAddress(entry({ title }))!).searchParams.get('subject')).toBe(title);
  });

  test('do not exist for whole days, nor where the instant is not known', () => {
    for (const when of [{ start: '2031-05-14' }, { start: '2031-05-14T00:10' }, { start: '2031-05' }]) {
      expect(googleAddress(entry({ when }))).toBeUndefined();
      expect(outlookAddress(entry({ when }))).toBeUndefined();
    }
  });
});

describe('a calendar file', () => {
  test('has the two instants in UTC', () => {
    expect(lines(calendarFile([entry()], 'a.example'))).toEqual(
      expect.arrayContaining(['DTSTART:20310513T221000Z', 'DTEND:20310514T215000Z', 'UID:a@a.example']),
    );
  });

  test('ends whole days on the first day that is free again', () => {
    const when = { start: '2031-12-30', end: '2031-12-31' };
    expect(lines(calendarFile([entry({ when })], 'a.example'))).toEqual(
      expect.arrayContaining(['DTSTART;VALUE=DATE:20311230', 'DTEND;VALUE=DATE:20320101']),
    );
  });

  test('is the same file whenever it is made', () => {
    expect(calendarFile([entry()], 'a.example')).toBe(calendarFile([entry()], 'a.example'));
    expect(lines(calendarFile([entry({ modified: '2031-01-02T03:04:05Z' })], 'a.example'))).toContain(
      'DTSTAMP:20310102T030405Z',
    );
  });

  test('keeps signs that mean something to calendars as text', () => {
    const title = 'Ort; Zeit, \\ Ziel\nBEGIN:VEVENT\u0007';
    expect(lines(calendarFile([entry({ title })], 'a.example'))).toContain(
      'SUMMARY:Ort\\; Zeit\\, \\\\ Ziel\\nBEGIN:VEVENT',
    );
  });

  test('has no line of more than 75 bytes, and cuts no character in two', () => {
    const title = 'მუნიციპალური 🚲 სერვისები '.repeat(9).trim();
    const file = calendarFile([entry({ title })], 'a.example');
    for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThan(76);
    expect(lines(file)).toContain(`SUMMARY:${title}`);
  });
});

describe('the entries of an event', () => {
  test('are its sessions where their days are known, each with a name of its own', () => {
    const event = { ...sample(), sessions: [night, { start: '2031-05-16' }, { start: '2031-06' }] };
    expect(entriesOf(event, languages, undefined).map(({ id, when }) => [id, when.start])).toEqual([
      [event.id, '2031-05-14T00:10'],
      [`${event.id}/2`, '2031-05-16'],
    ]);
  });

  test('are none where no day is known', () => {
    expect(entriesOf({ ...sample(), when: { start: '2031-05' } }, languages, undefined)).toEqual([]);
    expect(entriesOf({ ...sample(), when: undefined }, languages, undefined)).toEqual([]);
  });
});
