import { describe, expect, test } from 'vitest';
import { codes, imported, type Asked } from './import.test-support.js';

const talk = {
  id: 5,
  guid: '6d2c5d5c-0000-4000-8000-000000000005',
  date: '2031-05-14T10:00:00+02:00',
  start: '10:00',
  duration: '00:45',
  room: 'Saal',
  title: 'Kühle Plätze',
  subtitle: '',
  track: 'Klima',
  type: 'workshop',
  language: 'de',
  abstract: 'Ein *Abstract*.',
  description: '# Ablauf\n\nMehr.',
  persons: [
    { id: 1, public_name: 'Eva Beispiel' },
    { id: 2, public_name: 'Maria Muster' },
  ],
  links: [],
  url: 'https://example.org/talk/5',
};

const conference = {
  acronym: 'tage',
  title: 'Stadttage',
  start: '2031-05-14',
  end: '2031-05-15',
  time_zone_name: 'Europe/Berlin',
  url: 'https://example.org/',
};

function schedule(days: object[], fields: object = {}): string {
  return JSON.stringify({
    schedule: {
      version: '1',
      base_url: 'https://example.org/',
      conference: { ...conference, days, ...fields },
    },
  });
}

const day = (rooms: object, fields: object = {}) => ({
  index: 1,
  date: '2031-05-14',
  day_start: '2031-05-14T04:00:00+02:00',
  day_end: '2031-05-15T03:59:00+02:00',
  rooms,
  ...fields,
});

async function event(text: string, asked?: Asked) {
  const draft = await imported(text, asked);
  expect(draft.findings.filter(({ level }) => level === 'error')).toStrictEqual([]);
  const [only] = draft.events;
  if (!only) throw new Error('No event was imported.');
  return { ...only, draft };
}

test('a conference in JSON becomes one event with its programme', async () => {
  const {
    id,
    event: read,
    draft,
  } = await event(
    schedule([
      day({
        Saal: [talk],
        Foyer: [
          {
            ...talk,
            id: 6,
            title: 'Kaffee',
            type: 'Pause',
            room: 'Foyer',
            persons: [],
            abstract: '',
            description: '',
            url: '',
            date: '2031-05-14T09:30:00+02:00',
            start: '09:30',
            track: null,
          },
        ],
      }),
    ]),
  );
  expect(id).toBe('2031-05-14-stadttage');
  expect(read.when).toStrictEqual({
    start: '2031-05-14T09:30',
    end: '2031-05-14T10:45',
    timeZone: 'Europe/Berlin',
  });
  expect(read.locations).toMatchObject([
    { id: 'saal', name: 'Saal' },
    { id: 'foyer', name: 'Foyer' },
  ]);
  expect(read.programme).toStrictEqual([
    {
      id: 'kaffee',
      kind: 'break',
      title: 'Kaffee',
      when: { start: '2031-05-14T09:30', end: '2031-05-14T10:15' },
      location: 'foyer',
    },
    {
      id: 'kuehle-plaetze',
      kind: 'workshop',
      title: 'Kühle Plätze',
      body: 'Ein *Abstract*.\n\n**Ablauf**\n\nMehr.',
      when: { start: '2031-05-14T10:00', end: '2031-05-14T10:45' },
      location: 'saal',
      track: 'Klima',
      people: [
        { name: 'Eva Beispiel', role: 'speaker' },
        { person: 'maria-muster', role: 'speaker' },
      ],
      links: [{ url: 'https://example.org/talk/5' }],
    },
  ]);
  expect(codes(draft, 'unknown')).toContain('people.no-basis');
});

test('a conference in XML becomes the same', async () => {
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<schedule>
  <conference>
    <title>Stadttage</title><city>Tiflis</city><venue>Rathaus</venue>
    <start>2031-05-14</start><end>2031-05-15</end><day_change>04:00:00</day_change>
    <time_zone_name>Asia/Tbilisi</time_zone_name>
  </conference>
  <day index="1" date="2031-05-14">
    <room name="Saal &amp; Foyer">
      <event id="5">
        <start>10:00</start><duration>00:45</duration><room>Saal &amp; Foyer</room>
        <title>Kühle Plätze</title><type>lecture</type><language/>
        <description>&lt;p&gt;Um &lt;b&gt;zehn&lt;/b&gt;.&lt;/p&gt;</description>
        <persons><person id="1">Eva Beispiel</person></persons>
      </event>
      <event id="6"><start>00:30</start><duration>1:00</duration><title><![CDATA[Nacht & Musik]]></title></event>
    </room>
  </day>
</schedule>`;
  const { event: read } = await event(xml);
  expect(read.when).toStrictEqual({
    start: '2031-05-14T10:00',
    end: '2031-05-15T01:30',
    timeZone: 'Asia/Tbilisi',
  });
  expect(read.locations).toStrictEqual([
    {
      id: 'saal-foyer',
      kind: 'place',
      name: 'Saal & Foyer',
      address: 'Rathaus, Tiflis',
      municipality: 'tbilisi',
    },
  ]);
  expect(read.programme).toMatchObject([
    { title: 'Kühle Plätze', kind: 'input', body: 'Um **zehn**.', people: [{ name: 'Eva Beispiel' }] },
    { title: 'Nacht & Musik', when: { start: '2031-05-15T00:30', end: '2031-05-15T01:30' } },
  ]);
});

test('names in several languages, rooms in a list and a day without items do not trouble it', async () => {
  const { event: read } = await event(
    schedule([
      {
        index: 1,
        date: '2031-05-14',
        rooms: [
          {
            name: { en: 'Hall', de: 'Halle' },
            events: [{ ...talk, room: '', track: { en: 'Climate', de: 'Klima' } }],
          },
        ],
      },
      { index: 2, date: '2031-05-15', rooms: {} },
    ]),
  );
  expect(read.programme).toMatchObject([{ track: 'Klima', location: 'halle' }]);
});

test('an XML of thousands of entities is read', async () => {
  const text = '&lt;p&gt;Absatz&lt;/p&gt;'.repeat(3000);
  const xml = `<schedule><conference><title>x</title><time_zone_name>UTC</time_zone_name></conference><day date="2031-05-14"><room name="r"><event id="1"><start>10:00</start><duration>60</duration><title>t</title><description>${text}</description></event></room></day></schedule>`;
  expect((await event(xml)).event.programme?.[0]?.body?.length).toBeGreaterThan(10_000);
});

describe('times', () => {
  const only = (fields: object, conferenceFields: object = {}) =>
    schedule([day({ Saal: [{ ...talk, ...fields }] })], conferenceFields);
  const noZone = { time_zone_name: undefined };

  test.each<[string, string, object, Asked?]>([
    [
      'with a zone',
      only({}),
      { start: '2031-05-14T10:00', end: '2031-05-14T10:45', timeZone: 'Europe/Berlin' },
    ],
    [
      'without a zone, on the publisher’s clock, which agrees',
      only({}, noZone),
      { start: '2031-05-14T10:00', end: '2031-05-14T10:45', timeZone: 'Europe/Berlin' },
    ],
    [
      'without a zone, in UTC, because the publisher’s clock disagrees',
      only({ date: '2031-05-14T10:00:00+04:00' }, noZone),
      { start: '2031-05-14T06:00', end: '2031-05-14T06:45', timeZone: 'UTC' },
    ],
    [
      'without a zone, in one that is named',
      only({ date: '2031-05-14T10:00:00+04:00' }, noZone),
      { start: '2031-05-14T10:00', end: '2031-05-14T10:45', timeZone: 'Asia/Tbilisi' },
      { timeZone: 'Asia/Tbilisi' },
    ],
    [
      'without a date of its own',
      only({ date: undefined }),
      { start: '2031-05-14T10:00', end: '2031-05-14T10:45', timeZone: 'Europe/Berlin' },
    ],
    [
      'after midnight',
      only({ date: undefined, start: '01:00' }),
      { start: '2031-05-15T01:00', end: '2031-05-15T01:45', timeZone: 'Europe/Berlin' },
    ],
    [
      'with an instant in UTC',
      only({ date: '2031-05-14T08:00:00Z' }),
      { start: '2031-05-14T10:00', end: '2031-05-14T10:45', timeZone: 'Europe/Berlin' },
    ],
    [
      'with a duration in minutes',
      only({ duration: 90 }),
      { start: '2031-05-14T10:00', end: '2031-05-14T11:30', timeZone: 'Europe/Berlin' },
    ],
    [
      'with a duration of days',
      only({ duration: '1:02:00' }),
      { start: '2031-05-14T10:00', end: '2031-05-15T12:00', timeZone: 'Europe/Berlin' },
    ],
  ])('%s', async (_, text, when, asked) => {
    expect((await event(text, asked)).event.when).toStrictEqual(when);
  });

  test.each<[string, string, string]>([
    ['that contradict the zone', only({ date: '2031-05-14T10:00:00+04:00' }), 'time.contradiction'],
    ['that contradict each other', only({ start: '11:00' }), 'time.contradiction'],
    [
      'an instant in UTC that is not the time beside it',
      only({ date: '2031-05-14T10:00:00Z' }),
      'time.contradiction',
    ],
    ['in a zone that nobody knows', only({}, { time_zone_name: 'Mitteleuropa' }), 'zone.unknown'],
    ['without date and zone', only({ date: undefined }, noZone), 'zone.floating'],
    ['with a duration that is none', only({ duration: 'lang' }), 'duration.unreadable'],
    ['that are none', only({ date: 'morgen' }), 'date.unreadable'],
    [
      'of a night that belongs to either day',
      schedule([{ date: '2031-05-14', rooms: { Saal: [{ ...talk, date: undefined, start: '01:00' }] } }]),
      'item.time',
    ],
    ['without a title of the whole', only({}, { title: '' }), 'title.missing'],
  ])('%s are refused', async (_, text, code) => {
    expect(codes(await imported(text))).toStrictEqual([code]);
  });
});

test('a schedule without items has the days of its conference', async () => {
  expect((await event(schedule([]))).event.when).toStrictEqual({
    start: '2031-05-14',
    end: '2031-05-15',
    timeZone: 'Europe/Berlin',
  });
});

test.each([
  ['XML that is cut off', '<?xml version="1.0"?><schedule><conference><title>x</title>', 'source.syntax'],
  [
    'XML of another kind',
    '<?xml version="1.0"?><rss><channel><title>x</title></channel></rss>',
    'source.format',
  ],
  ['a page', '<!doctype html><title>Programm</title>', 'source.page'],
  [
    'an entity that unfolds',
    `<?xml version="1.0"?><!DOCTYPE s [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "${'&a;'.repeat(50)}"><!ENTITY c "${'&b;'.repeat(50)}">]><schedule><conference><title>&c;</title></conference><day/></schedule>`,
    undefined,
  ],
])('%s is told as what it is', async (_, text, code) => {
  const draft = await imported(text, { format: 'schedule' });
  if (code === undefined) expect(codes(draft).length).toBeGreaterThan(0);
  else expect(codes(draft)).toStrictEqual([code]);
});
