import { describe, expect, test } from 'vitest';
import { eventJsonLd, type JsonLd } from '../json-ld.js';
import { eventOf } from '../sample.test-support.js';

const feed = 'https://feed.example/v1/';

type Node = Readonly<Record<string, unknown>>;

const nodesIn = (value: unknown): Node[] =>
  (Array.isArray(value) ? value : value === undefined ? [] : [value]) as Node[];

/**
 * What search engines miss in an event before they show it (Google, "Event structured data": name, startDate
 * and location are required, with an address or an address online; what was moved or put off has its own rules).
 */
function missing(event: Node | JsonLd, where = 'event'): string[] {
  const places = nodesIn(event['location']);
  const has = (type: string) => places.some((place) => place['@type'] === type);
  const status = String(event['eventStatus']).replace('https://schema.org/', '');
  const mode = String(event['eventAttendanceMode']).replace('https://schema.org/', '');
  const faults: [boolean, string][] = [
    [!event['name'], 'name'],
    [!/^\d{4}-\d{2}-\d{2}/.test(String(event['startDate'])), 'startDate'],
    [places.length === 0, 'location'],
    [places.some((place) => place['@type'] === 'Place' && !place['address']), 'location.address'],
    [places.some((place) => place['@type'] === 'VirtualLocation' && !place['url']), 'location.url'],
    [status === 'EventRescheduled' && !event['previousStartDate'], 'previousStartDate'],
    [status === 'EventMovedOnline' && !has('VirtualLocation'), 'location online'],
    [status === 'EventMovedOnline' && mode === 'OfflineEventAttendanceMode', 'eventAttendanceMode'],
    [mode === 'OnlineEventAttendanceMode' && !has('VirtualLocation'), 'location online'],
    [mode === 'MixedEventAttendanceMode' && !(has('VirtualLocation') && has('Place')), 'both locations'],
  ];
  const own = faults.filter(([isFault]) => isFault).map(([, name]) => `${where}: ${name}`);
  const parts = nodesIn(event['subEvent']);
  return [...own, ...parts.flatMap((part, at) => missing(part, `${where}.subEvent.${at}`))];
}

const town = { id: 'musterhausen', kind: 'municipality', name: { de: 'Musterhausen' }, country: 'DE' };
const hall = { id: 'hall', kind: 'place', name: { de: 'Rathaus' }, municipality: town };
const item = { kind: 'input', people: [], presentations: [], questions: [] };
const programme = [
  { ...item, id: 'one', title: { de: 'Beginn' } },
  { ...item, id: 'two', title: { de: 'Ende' }, when: { start: '2031-05-14T12:00' } },
];
const base = { when: { start: '2031-05-14T10:00', end: '2031-05-14T13:00' }, programme };

const told = (fields: object) => eventJsonLd(eventOf({ ...base, ...fields }), { feed, language: 'de' });

describe('search engines miss nothing in an event', () => {
  test.each([
    ['in a place', { attendance: 'in-person', locations: [hall] }],
    ['online', { attendance: 'online' }],
    ['in a place and online', { attendance: 'hybrid', locations: [hall] }],
    ['cancelled', { status: 'cancelled', attendance: 'in-person', locations: [hall] }],
    ['postponed', { status: 'postponed', previousStart: '2031-01-10', locations: [hall] }],
    ['with a new date', { status: 'rescheduled', previousStart: '2031-01-10T10:00', locations: [hall] }],
    ['moved online', { status: 'moved-online', locations: [hall] }],
    ['moved online, and still told to be in person', { status: 'moved-online', attendance: 'in-person' }],
    [
      'of several days',
      { sessions: [{ start: '2031-05-14' }, { start: '2031-06-14' }], locations: [hall], programme: [] },
    ],
  ])('%s, nor in its parts', (_, fields) => {
    expect(missing(told(fields))).toStrictEqual([]);
  });

  test('but what nobody knows', () => {
    const unknown = told({ when: { start: '2031' }, programme: [] });
    expect(missing(unknown)).toStrictEqual(['event: startDate', 'event: location']);
  });
});

test('an item without a time lies on the one day of its event, and on none of several', () => {
  expect(told({ locations: [hall] })['subEvent']).toMatchObject([
    { name: 'Beginn', startDate: '2031-05-14' },
    {},
  ]);
  const long = told({ when: { start: '2031-05-14', end: '2031-05-16' }, locations: [hall] });
  expect(nodesIn(long['subEvent'])[0]).not.toHaveProperty('startDate');
});
