import { describe, expect, it } from 'vitest';
import { eventContent, mistakesIn } from './content.test-support.js';

const place = { id: 'hall', kind: 'place' };
const room = { id: 'room', kind: 'virtual' };
const mistakes = (fields: Record<string, unknown>) => mistakesIn(eventContent(fields));
const musterhausen = { id: 'musterhausen', name: 'Musterhausen', country: 'DE', lat: 51, lon: 10 };

describe('attendance', () => {
  it.each([
    ['online', [place], ['mode.place events.0.attendance']],
    ['online', [room], []],
    ['in-person', [room], ['mode.no-place events.0.attendance']],
    ['in-person', [place], []],
    ['hybrid', [place], ['mode.hybrid events.0.attendance']],
    ['hybrid', [place, room], []],
    ['unknown', [], []],
  ])('%s is held against the locations', (attendance, locations, expected) => {
    expect(mistakes({ attendance, locations })).toEqual(expected);
  });

  it('says when a rescheduled event was to be', () => {
    expect(mistakes({ status: 'rescheduled' })).toEqual(['status.previous events.0.status']);
    expect(mistakes({ status: 'rescheduled', previousStart: '2031-04-01' })).toEqual([]);
  });

  it('has no former date without having been moved, and another one if it was', () => {
    expect(mistakes({ previousStart: '2031-04-01' })).toEqual(['status.unmoved events.0.previousStart']);
    expect(mistakes({ status: 'postponed', previousStart: '2031-04-01' })).toEqual([]);
    expect(mistakes({ status: 'rescheduled', previousStart: '2031-05-13' })).toEqual([
      'status.same events.0.previousStart',
    ]);
  });

  it('is not in person where the event was moved online', () => {
    const moved = { status: 'moved-online', locations: [] };
    expect(mistakes({ ...moved, attendance: 'in-person' })).toEqual(['status.online events.0.attendance']);
    expect(mistakes({ ...moved, attendance: 'online' })).toEqual([]);
  });
});

describe('who took part', () => {
  const participation = (fields: object) =>
    mistakesIn(eventContent({ participation: fields }, { municipalities: [musterhausen] }));

  it('names each country once', () => {
    expect(participation({ countries: ['GE', 'GE'] })).toEqual([
      'country.duplicate events.0.participation.countries.1.country',
    ]);
  });

  it('names no municipality of a country that is missing from a complete list', () => {
    const municipalities = ['musterhausen'];
    expect(participation({ countries: ['GE'], municipalities })).toEqual([
      'municipality.country events.0.participation.municipalities.0.municipality',
    ]);
    expect(participation({ countries: ['GE'], countriesComplete: false, municipalities })).toEqual([]);
    expect(participation({ municipalities })).toEqual([]);
  });

  it('lets nobody be recognised by a small number', () => {
    const municipalities = (value: number, qualifier = 'exact') => [
      { municipality: 'musterhausen', count: { of: 'participants', value, qualifier } },
    ];
    expect(participation({ municipalities: municipalities(4) })).toEqual([
      'privacy.small-count events.0.participation.municipalities.0.count.value',
    ]);
    expect(participation({ municipalities: municipalities(5) })).toEqual([]);
    expect(participation({ municipalities: municipalities(5, 'almost') })).toHaveLength(1);
  });
});
