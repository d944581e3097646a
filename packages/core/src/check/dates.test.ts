import { describe, expect, it } from 'vitest';
import { eventContent, mistakesIn, rawContent } from './content.test-support.js';

const mistakes = (fields: Record<string, unknown>) => mistakesIn(eventContent(fields));
const item = (id: string, when: unknown, more: object = {}) => ({
  id,
  kind: 'input',
  title: id,
  when,
  ...more,
});
const from = (start: string, end: string) => ({ start: `2031-05-13T${start}`, end: `2031-05-13T${end}` });

describe('the order of dates', () => {
  it('is wrong where an end lies before its start', () => {
    expect(mistakes({ when: { start: '2031-05-13', end: '2031-05-12' } })).toEqual([
      'when.order events.0.when.end',
    ]);
    expect(mistakes({ when: { start: '2031-05-13T13:00', end: '2031-05-13T12:59' } })).toEqual([
      'when.order events.0.when.end',
    ]);
    expect(mistakes({ when: { start: '2031', end: '2030' } })).toEqual(['when.order events.0.when.end']);
  });

  it('is right for one day, one moment, and a night', () => {
    expect(mistakes({ when: { start: '2031-05-13', end: '2031-05-13' } })).toEqual([]);
    expect(mistakes({ when: { start: '2031-05-13T13:00', end: '2031-05-13T13:00' } })).toEqual([]);
    expect(mistakes({ when: { start: '2031-05-13T23:50', end: '2031-05-14T00:10' } })).toEqual([]);
  });

  it('is held on the clock of the zone, also in the night clocks go back', () => {
    const when = { start: '2031-10-26T01:30', end: '2031-10-26T02:30', timeZone: 'Europe/Berlin' };
    expect(mistakes({ when })).toEqual([]);
  });

  it('asks for the same exactness at both ends', () => {
    expect(mistakes({ when: { start: '2031-05-13T13:00', end: '2031-05-14' } })).toEqual([
      'when.precision events.0.when.end',
    ]);
  });

  it('is checked in practices, series and groups as well', () => {
    const when = { start: '2031', end: '2030' };
    expect(
      mistakesIn(
        rawContent({
          series: [{ id: 's', kind: 'campaign', title: 'S', when }],
          workingGroups: [{ id: 'w', when }],
          municipalities: [{ id: 'm', name: 'M', country: 'DE' }],
          practices: [{ id: 'p', title: 'P', municipalities: ['m'], period: when }],
        }),
      ).toSorted(),
    ).toEqual([
      'when.order practices.0.period.end',
      'when.order series.0.when.end',
      'when.order workingGroups.0.when.end',
    ]);
  });
});

describe('the parts of an event', () => {
  it('lie inside it', () => {
    const programme = [item('a', from('09:00', '10:00')), item('b', '2031-05-14')];
    expect(mistakes({ programme })).toEqual(['item.outside events.0.programme.1.when.start']);
    expect(mistakes({ sessions: ['2031-05-13', '2031-05-15'] })).toEqual([
      'sessions.outside events.0.sessions.1.start',
    ]);
  });

  it('are told of by themselves where there is only one', () => {
    expect(mistakes({ programme: [item('a', '2031-05-14')] })).toEqual([
      'item.outside events.0.programme.0.when.start',
    ]);
  });

  it('are meant in the zone of the event', () => {
    const when = { start: '2031-05-13T09:00', end: '2031-05-13T10:00', timeZone: 'Asia/Tbilisi' };
    expect(mistakes({ when, programme: [item('a', from('09:00', '10:00'))] })).toEqual([]);
  });

  it('show by lying all outside that the date of the event is wrong', () => {
    const programme = [item('a', '2030-05-13'), item('b', '2030-05-13')];
    expect(mistakes({ programme })).toEqual(['when.elsewhere events.0.when.start']);
  });

  it('are told of once where their own dates are in disorder', () => {
    expect(mistakes({ programme: [item('a', { start: '2031-05-13', end: '2031-05-12' })] })).toEqual([
      'when.order events.0.programme.0.when.end',
    ]);
  });

  it('follow each other in their strand', () => {
    const programme = [item('a', from('10:00', '11:00')), item('b', from('09:00', '10:00'))];
    expect(mistakes({ programme })).toEqual(['item.order events.0.programme.1.when.start']);
    const [first, second] = programme;
    expect(
      mistakes({
        programme: [
          { ...first, track: 'A' },
          { ...second, track: 'B' },
        ],
      }),
    ).toEqual([]);
  });

  it('do not meet in one room', () => {
    const locations = [{ id: 'hall', kind: 'place' }];
    const first = item('a', from('09:00', '10:00'), { location: 'hall' });
    const clash = [first, item('b', from('09:30', '11:00'), { location: 'hall' })];
    expect(mistakes({ locations, programme: clash })).toEqual([
      'item.room-clash events.0.programme.1.location',
    ]);
    const after = [first, item('b', from('10:00', '11:00'), { location: 'hall' })];
    expect(mistakes({ locations, programme: after })).toEqual([]);
    const other = item('b', from('08:00', '09:00'), { location: 'hall', track: 'B' });
    expect(mistakes({ locations, programme: [first, other] })).toEqual([]);
    const elsewhere = [item('a', from('09:00', '10:00')), item('b', from('09:30', '11:00'))];
    expect(mistakes({ programme: elsewhere })).toEqual([]);
  });
});

describe('sessions', () => {
  it('follow each other', () => {
    const when = { start: '2031-05-13', end: '2031-05-16' };
    expect(mistakes({ when, sessions: ['2031-05-13', '2031-05-16'] })).toEqual([]);
    expect(mistakes({ when, sessions: ['2031-05-16', '2031-05-13'] })).toEqual([
      'sessions.order events.0.sessions.1.start',
    ]);
    expect(mistakes({ when, sessions: ['2031-05-13', '2031-05-13'] })).toHaveLength(1);
  });

  it('may lie in two towns, with days between them', () => {
    const locations = ['bonn', 'luedenscheid'].map((id) => ({ id, kind: 'place', name: id }));
    const sessions = [
      { start: '2031-05-13', end: '2031-05-14', location: 'bonn' },
      { start: '2031-05-16', location: 'luedenscheid', title: 'Besuch in Lüdenscheid' },
    ];
    const event = { when: { start: '2031-05-13', end: '2031-05-16' }, attendance: 'in-person', locations };
    expect(mistakes({ ...event, sessions })).toEqual([]);
    expect(mistakes({ ...event, sessions: [{ start: '2031-05-13', location: 'koeln' }] })).toEqual([
      'ref.unknown events.0.sessions.0.location',
    ]);
  });
});

it('registration closes before the event is over', () => {
  expect(mistakes({ registration: { deadline: '2031-05-13' } })).toEqual([]);
  expect(mistakes({ registration: { deadline: '2031-05-14' } })).toEqual([
    'registration.late events.0.registration.deadline',
  ]);
});

describe('the places in a series', () => {
  const inSeries = (...events: [when: string, position: number][]) =>
    mistakesIn(
      rawContent({
        series: [{ id: 'talks', title: 'Gespräche' }],
        events: events.map(([when, position], at) => ({
          ...{ id: `event-${at}`, title: 'Treffen', when },
          series: [{ series: 'talks', position }],
        })),
      }),
    );

  it('are given once each, and rise with time', () => {
    expect(inSeries(['2031-05-13', 1], ['2031-06-13', 2])).toEqual([]);
    expect(inSeries(['2031-05-13', 1], ['2031-06-13', 1])).toEqual([
      'series.position events.1.series.0.position',
    ]);
    expect(inSeries(['2031-05-13', 3], ['2031-06-13', 2])).toEqual([
      'series.order events.0.series.0.position',
    ]);
  });

  it('are not compared where dates are too vague', () => {
    expect(inSeries(['2031-05', 2], ['2031-05-13', 1])).toEqual([]);
  });
});

describe('a text about an event', () => {
  const article = (kind: string, published: string) =>
    mistakesIn(
      eventContent(
        { when: '2031-05-13' },
        { articles: [{ id: 'a', kind, title: 'A', published, events: ['event'] }] },
      ),
    );

  it('looks back at what was, not at what will be', () => {
    expect(article('review', '2031-05-12')).toEqual(['article.too-early articles.0.published']);
    expect(article('review', '2031-05')).toEqual([]);
    expect(article('announcement', '2031-05-12')).toEqual([]);
  });

  it('does not announce what is over', () => {
    expect(article('announcement', '2031-05-14')).toEqual(['article.too-late articles.0.published']);
    expect(article('announcement', '2031-05-13')).toEqual([]);
    expect(article('announcement', '2031-05')).toEqual([]);
    expect(article('news', '2031-05-14')).toEqual([]);
  });
});
