import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as de from '../language/de.js';
import * as en from '../language/en.js';
import { eventSchema } from '../model/event.js';
import { arbitraryOf } from '../read/arbitrary.test-support.js';
import { eventOf, paragraph } from './sample.test-support.js';
import { eventSchedule, type ScheduleDocument } from './schedule.js';
import { scheduleSchema } from './schedule/schema.test-support.js';

const ajv = new Ajv2020({ strict: false });
addFormats(ajv);
const isSchedule = ajv.compile(scheduleSchema);

const options = { feed: 'https://feed.example/v1/', language: 'de', words: de };
const result = (fields: object) => eventSchedule(eventOf(fields), options);
const schedule = (fields: object): ScheduleDocument['schedule'] => {
  const found = result(fields);
  if (!found.ok) throw new Error(JSON.stringify(found.gaps));
  return found.schedule.schedule;
};

const when = (day: string, start: string, end: string) => ({
  start: `${day}T${start}`,
  end: `${day}T${end}`,
  timeZone: 'Europe/Berlin',
  startUtc: new Date(`${day}T${start}:00+01:00`).toISOString().replace('.000', ''),
  endUtc: new Date(`${day}T${end}:00+01:00`).toISOString().replace('.000', ''),
});
const item = (id: string, more: object = {}) => ({
  id,
  kind: 'other',
  people: [],
  presentations: [],
  questions: [],
  when: when('2031-03-01', '10:00', '10:45'),
  ...more,
});
const events = (fields: object) =>
  schedule(fields).conference.days.flatMap(({ rooms }) => Object.values(rooms).flat());

describe('the schedule of an event', () => {
  test('has the items of each day by room, with their times', () => {
    const { conference } = schedule({
      when: { start: '2031-03-01', end: '2031-03-03', timeZone: 'Europe/Berlin' },
      locations: [
        { id: 'hall', kind: 'place', name: { de: 'Saal' } },
        { id: 'room', kind: 'place', name: { de: '__proto__' } },
      ],
      programme: [
        item('one', { location: 'hall' }),
        item('two', { location: 'room', when: when('2031-03-01', '09:30', '11:00') }),
        item('three', { location: 'hall', when: when('2031-03-03', '22:30', '23:50') }),
      ],
    });
    expect(conference).toMatchObject({
      acronym: 'water_2031',
      title: 'Wasser',
      start: '2031-03-01',
      end: '2031-03-03',
      daysCount: 2,
      timeslot_duration: '00:05',
      time_zone_name: 'Europe/Berlin',
    });
    expect(conference.rooms.map(({ name }) => name)).toStrictEqual(['Saal', '__proto__']);
    const [first, second] = conference.days;
    expect(first).toMatchObject({
      index: 1,
      date: '2031-03-01',
      day_start: '2031-03-01T09:30:00+01:00',
      day_end: '2031-03-01T11:00:00+01:00',
    });
    expect(Object.keys(first?.rooms ?? {})).toStrictEqual(['Saal', '__proto__']);
    expect(second?.rooms['Saal']?.[0]).toMatchObject({
      date: '2031-03-03T22:30:00+01:00',
      start: '22:30',
      duration: '01:20',
      slug: 'water-2031-three',
    });
  });

  test('tells of an item who speaks, what is presented and what is asked', () => {
    const ada = { name: 'Ada Beispiel', role: 'speaker', affiliations: [] };
    const nameless = { role: 'presenter', affiliations: [{ name: { de: 'Stadt Essen' } }] };
    const practice = {
      id: 'wells',
      title: { de: 'Brunnen' },
      url: '../practices/wells.html',
      municipalities: [],
    };
    const [only] = events({
      languages: ['en', 'de'],
      questions: [{ id: 'q', text: { de: 'Wie?' } }],
      presentations: [{ id: 'talk', practice, presenters: [ada, nameless], materials: [] }],
      programme: [
        item('one', {
          kind: 'presentations',
          track: { de: 'Strang A' },
          body: { de: paragraph('Worum es geht.') },
          people: [ada],
          presentations: ['talk'],
          questions: ['q'],
        }),
      ],
    });
    expect(only).toMatchObject({
      title: 'Präsentationen',
      track: 'Strang A',
      room: 'Strang A',
      type: 'presentations',
      language: 'en',
      abstract: 'Worum es geht.',
      description: '– Brunnen\n– Wie?',
      persons: [{ name: 'Ada Beispiel' }, { name: 'Stadt Essen' }],
      links: [{ url: 'https://feed.example/v1/practices/wells.html', title: 'Brunnen' }],
      url: 'https://feed.example/v1/events/water-2031.html',
    });
  });

  test('has a room even where the event names none', () => {
    const roomOf = (fields: object) => events({ programme: [item('one')], ...fields })[0]?.room;
    expect(roomOf({ locations: [{ id: 'zoom', kind: 'virtual', platform: 'Zoom' }] })).toBe(
      'Online über Zoom',
    );
    expect(roomOf({ attendance: 'online' })).toBe('Online');
    expect(roomOf({})).toBe('Wasser');
  });

  test('keeps the identity of an item when others come before it', () => {
    const idsOf = (programme: object[]) => events({ programme }).map(({ id, guid }) => [id, guid]);
    expect(idsOf([item('new'), item('one')])).toContainEqual(idsOf([item('one')])[0]);
  });

  test('counts in minutes that all times are multiples of', () => {
    const slotOf = (...times: [string, string][]) =>
      schedule({
        programme: times.map(([from, to], at) => item(`i${at}`, { when: when('2031-03-01', from, to) })),
      }).conference.timeslot_duration;
    expect(slotOf(['10:00', '11:30'], ['11:30', '12:00'])).toBe('00:30');
    expect(slotOf(['10:07', '10:14'])).toBe('00:07');
    expect(slotOf(['10:00', '10:00'])).toBe('00:05');
  });

  test('has an acronym of at least four signs, and no zone that readers of schedules do not know', () => {
    const { conference } = schedule({
      id: 'a-b',
      when: { start: '2031-03-01', timeZone: 'Etc/GMT+1' },
      programme: [item('one', { when: { ...item('x').when, timeZone: 'Etc/GMT+1' } })],
    });
    expect(conference.acronym).toBe('a_b_');
    expect(conference).not.toHaveProperty('time_zone_name');
  });

  test('is not written where times are missing, and every gap is named with what to do', () => {
    const { start, end, startUtc } = item('x').when;
    const found = result({
      programme: [
        item('fine'),
        item('untimed', { when: undefined }),
        item('day', { when: { start: '2031-03-01' } }),
        item('floating', { when: { start, end } }),
        item('endless', { when: { start, startUtc } }),
      ],
    });
    expect(found.ok ? [] : found.gaps.map(({ item: id, missing }) => [id, missing])).toStrictEqual([
      ['untimed', 'start'],
      ['day', 'time'],
      ['floating', 'zone'],
      ['endless', 'end'],
    ]);
    for (const { message, item: id } of found.ok ? [] : found.gaps)
      expect(message).toContain(`„${id ?? ''}“`);
  });

  test('is not written without a programme, in the words of the language', () => {
    expect(result({})).toMatchObject({ ok: false, gaps: [{ missing: 'programme' }] });
    const english = eventSchedule(eventOf({}), { ...options, language: 'en', words: en });
    expect(english).toMatchObject({ gaps: [{ message: expect.stringContaining('no programme') as string }] });
  });

  test('is what its schema demands, whatever the event', () => {
    const timed = arbitraryOf(eventSchema).map((event) => ({
      ...event,
      programme: event.programme.map((one) => ({ ...one, when: item('x').when })),
    }));
    fc.assert(
      fc.property(timed, (event) => {
        const found = eventSchedule(event, options);
        expect(found.ok).toBe(event.programme.length > 0);
        if (!found.ok) return;
        const written: unknown = JSON.parse(JSON.stringify(found.schedule));
        expect(isSchedule(written) || isSchedule.errors).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
