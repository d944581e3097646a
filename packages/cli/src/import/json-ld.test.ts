import { describe, expect, test } from 'vitest';
import { codes, imported, type Asked } from './import.test-support.js';

const page = (...blocks: string[]) =>
  `<!DOCTYPE html><html><head><title>Seite</title>${blocks
    .map((block) => `<script type="application/ld+json">${block}</script>`)
    .join('')}</head><body></body></html>`;

const base = {
  '@context': 'https://schema.org',
  '@type': 'Event',
  name: 'Treffen',
  startDate: '2031-07-14T10:00:00+02:00',
};

async function event(fields: object, asked?: Asked) {
  const draft = await imported(JSON.stringify({ ...base, ...fields }), asked);
  expect(draft.findings.filter(({ level }) => level === 'error')).toStrictEqual([]);
  const [only] = draft.events;
  if (!only) throw new Error('No event was imported.');
  return { ...only, draft };
}

describe('where events stand', () => {
  test.each([
    ['one node', base],
    ['a list', [base]],
    ['a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite', name: 'x' }, base] }],
    [
      'a list of items',
      {
        '@type': 'ItemList',
        itemListElement: [
          { '@type': 'ListItem', item: base },
          { '@type': 'ListItem', item: { '@type': 'Recipe' } },
        ],
      },
    ],
    ['the main thing of a page', { '@type': 'WebPage', mainEntity: base }],
    ['a subtype', { ...base, '@type': ['EducationEvent', 'BusinessEvent'] }],
    [
      'with a prefix',
      {
        '@context': { schema: 'https://schema.org/' },
        '@type': 'schema:Event',
        'schema:name': 'Treffen',
        'schema:startDate': base.startDate,
      },
    ],
    [
      'with whole addresses',
      {
        '@type': 'http://schema.org/Event',
        'http://schema.org/name': 'Treffen',
        'http://schema.org/startDate': base.startDate,
      },
    ],
    ['twice', [base, { ...base }]],
  ])('%s', async (_, data) => {
    for (const text of [JSON.stringify(data), page(JSON.stringify(data))]) {
      const draft = await imported(text, { format: 'json-ld' });
      expect(draft.events.map(({ id }) => id)).toStrictEqual(['2031-07-14-treffen']);
      expect(codes(draft)).toStrictEqual([]);
    }
  });

  test('several events are several drafts, over all blocks of a page', async () => {
    const draft = await imported(
      page(JSON.stringify([base, { ...base, name: 'Fest' }]), JSON.stringify({ ...base, name: 'Markt' })),
    );
    expect(draft.events.map(({ event: { title } }) => title)).toStrictEqual(['Treffen', 'Fest', 'Markt']);
  });

  test('parts of an event are no events of their own, and its whole is named', async () => {
    const { draft, event: read } = await event({
      subEvent: [{ ...base, name: 'Führung' }],
      superEvent: { '@type': 'Event', name: 'Woche der Straßen' },
    });
    expect(draft.events).toHaveLength(1);
    expect(read.partOf).toBe('Woche der Straßen');
    expect(draft.findings).toContainEqual(
      expect.objectContaining({ level: 'left-out', code: 'event.parts', params: { count: 1 } }),
    );
  });

  test('events of a series are events of their own', async () => {
    const series = { '@type': 'EventSeries', name: 'Reihe', subEvent: [base, { ...base, name: 'Fest' }] };
    const draft = await imported(page(JSON.stringify(series)));
    expect(draft.events.map(({ event: { title } }) => title)).toStrictEqual(['Treffen', 'Fest']);
  });

  test('a rule by which an event repeats is told of, and not followed', async () => {
    const { draft } = await event({ eventSchedule: { '@type': 'Schedule', repeatFrequency: 'P1W' } });
    expect(codes(draft, 'unknown')).toContain('event.schedule');
  });

  test('parts that a graph names by reference are found', async () => {
    const draft = await imported(
      JSON.stringify({
        '@context': 'https://schema.org',
        '@graph': [
          { ...base, location: { '@id': '#ort' }, organizer: { '@id': '#netz' } },
          {
            '@id': '#ort',
            '@type': 'Place',
            name: 'Rathaus',
            address: { '@type': 'PostalAddress', addressLocality: 'Essen', addressCountry: 'Deutschland' },
          },
          { '@id': '#netz', '@type': 'Organization', name: 'Städtenetz' },
        ],
      }),
    );
    expect(draft.events[0]?.event).toMatchObject({
      locations: [{ name: 'Rathaus', municipality: 'essen', address: 'Essen, Deutschland' }],
      organisers: ['town-network'],
    });
  });

  test('comments around a block do not hide it', async () => {
    for (const [before, after] of [
      ['<!--', '-->'],
      ['//<![CDATA[\n', '\n//]]>'],
      ['/* <![CDATA[ */', '/* ]]> */'],
    ]) {
      expect((await imported(page(`${before}${JSON.stringify(base)}${after}`))).events).toHaveLength(1);
    }
  });
});

describe('dates', () => {
  test.each<[object, object, Asked?]>([
    [{ startDate: '2031-07-14' }, { start: '2031-07-14' }],
    [
      { startDate: '2031-07-14', endDate: '2031-07-16' },
      { start: '2031-07-14', end: '2031-07-16' },
    ],
    [{ startDate: '2031-07-14', endDate: '2031-07-14' }, { start: '2031-07-14' }],
    [{ startDate: '2031-07' }, { start: '2031-07' }],
    [
      { endDate: '2031-07-14T12:30:00+02:00' },
      { start: '2031-07-14T10:00', end: '2031-07-14T12:30', timeZone: 'Europe/Berlin' },
    ],
    [{ startDate: '2031-07-14T10:00:00-05:00' }, { start: '2031-07-14T15:00', timeZone: 'UTC' }],
    [
      { startDate: '2031-07-14T10:00:00-05:00' },
      { start: '2031-07-14T10:00', timeZone: 'America/Bogota' },
      { timeZone: 'America/Bogota' },
    ],
    [{ startDate: '2031-07-14T08:00:00.000Z' }, { start: '2031-07-14T10:00', timeZone: 'Europe/Berlin' }],
    [{ startDate: '20310714T100000+0200' }, { start: '2031-07-14T10:00', timeZone: 'Europe/Berlin' }],
    [
      { startDate: '2031-07-14 10:00' },
      { start: '2031-07-14T10:00', timeZone: 'Asia/Tbilisi' },
      { timeZone: 'Asia/Tbilisi' },
    ],
    [
      { startDate: '14.07.2031 10:00 Uhr' },
      { start: '2031-07-14T10:00', timeZone: 'Europe/Berlin' },
      { timeZone: 'Europe/Berlin' },
    ],
    [{ startDate: 'July 14, 2031' }, { start: '2031-07-14' }],
    [{ startDate: '25/12/2031' }, { start: '2031-12-25' }],
    [{ startDate: '12/03/2031' }, { start: '2031-03-12' }, { dateOrder: 'dmy' }],
    [{ startDate: '12/03/2031' }, { start: '2031-12-03' }, { dateOrder: 'mdy' }],
    [{ startDate: { '@type': 'DateTime', '@value': '2031-07-14' } }, { start: '2031-07-14' }],
  ])('%j is %j', async (fields, when, asked) => {
    expect((await event(fields, asked)).event.when).toStrictEqual(when);
  });

  test.each<[object, string, Asked?]>([
    [{ startDate: '12/03/2021' }, 'date.ambiguous'],
    [{ startDate: '12/03/21' }, 'date.short-year'],
    [{ startDate: '25/12/2031' }, 'date.other-order', { dateOrder: 'mdy' }],
    [{ startDate: '2031-02-30' }, 'date.no-such-day'],
    [{ startDate: 'next Friday' }, 'date.unreadable'],
    [{ startDate: '2031-07-14T25:00' }, 'date.unreadable'],
    [{ startDate: '2031-07-14T10:00' }, 'zone.floating'],
    [{ startDate: '' }, 'date.missing'],
    [{ startDate: 1_900_000_000 }, 'date.unreadable'],
    [{ endDate: '2031-07-13' }, 'time.order'],
    [{ name: ' ' }, 'title.missing'],
  ])('%j is refused: %s', async (fields, code, asked) => {
    expect(codes(await imported(JSON.stringify({ ...base, ...fields }), asked))).toStrictEqual([code]);
  });
});

describe('what is said besides', () => {
  test.each([
    ['EventCancelled', 'cancelled'],
    ['https://schema.org/EventCancelled', 'cancelled'],
    ['http://schema.org/EventPostponed', 'postponed'],
    ['EventMovedOnline', 'moved-online'],
    ['https://schema.org/EventScheduled', undefined],
  ])('the status %s', async (eventStatus, status) => {
    expect((await event({ eventStatus })).event.status).toBe(status);
  });

  test('the attendance of a plugin that writes the same for every event is not believed', async () => {
    const offline = { eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode' };
    expect((await event(offline)).event.attendance).toBe('in-person');
    const plugin = await event({ ...offline, performer: 'Organization' });
    expect(plugin.event.attendance).toBeUndefined();
    expect(codes(plugin.draft, 'unknown')).toContain('attendance.plugin');
    expect(codes(plugin.draft, 'left-out')).not.toContain('people.performers');
    expect(plugin.missing).toContainEqual({ field: 'attendance', words: ['online', 'in-person', 'hybrid'] });
  });

  test('a previous date is kept', async () => {
    const { event: read } = await event({
      eventStatus: 'EventRescheduled',
      previousStartDate: '2031-05-01T10:00:00+02:00',
    });
    expect(read).toMatchObject({ status: 'rescheduled', previousStart: '2031-05-01T10:00' });
  });

  test('places and rooms', async () => {
    const { event: read } = await event({
      location: [
        'Online',
        { '@type': 'VirtualLocation', url: 'https://example.org/raum' },
        { '@type': 'VirtualLocation', url: 'https://teams.microsoft.com/l/meetup-join/19' },
        {
          '@type': 'Place',
          name: 'Haus &amp; Hof',
          address: {
            streetAddress: 'Markt 1',
            postalCode: '0101',
            addressLocality: 'Tiflis',
            addressCountry: { '@type': 'Country', name: 'Georgien' },
          },
          geo: { latitude: '41.69', longitude: '44.83' },
        },
        {
          '@type': 'Place',
          name: 'Dort',
          address: 'Hinterm Haus, Irgendwo',
          geo: { latitude: 0, longitude: 0 },
        },
      ],
    });
    expect(read.locations).toStrictEqual([
      { id: 'virtual', kind: 'virtual' },
      { id: 'virtual-2', kind: 'virtual', url: 'https://example.org/raum' },
      { id: 'virtual-3', kind: 'virtual' },
      {
        id: 'haus-hof',
        kind: 'place',
        name: 'Haus & Hof',
        address: 'Markt 1, 0101 Tiflis, Georgien',
        municipality: 'tbilisi',
        lat: 41.69,
        lon: 44.83,
      },
      { id: 'dort', kind: 'place', name: 'Dort', address: 'Hinterm Haus, Irgendwo' },
    ]);
  });

  test('a town that no registry holds is told, with the way to add it', async () => {
    const { missing, draft } = await event({
      location: {
        '@type': 'Place',
        name: 'Halle',
        address: { addressLocality: 'Batumi', addressCountry: 'GE' },
      },
    });
    expect(missing).toContainEqual({ field: 'locations.0.municipality', source: 'Batumi' });
    expect(codes(draft, 'unknown')).toContain('place.unknown');
  });

  test('people are left out', async () => {
    const { event: read, draft } = await event({
      performer: [{ '@type': 'Person', name: 'Eva Muster' }],
      organizer: { '@type': 'Person', name: 'Max Muster', email: 'max@example.org' },
      attendee: [{ '@type': 'Person', name: 'Ugo' }],
    });
    expect(JSON.stringify(read)).not.toMatch(/Eva|Max|Ugo/);
    expect(codes(draft, 'left-out')).toStrictEqual([
      'people.performers',
      'people.attendees',
      'organiser.unknown',
    ]);
  });

  test('tags that were escaped once too often are tags, and those that a text speaks of are not', async () => {
    const read = async (description: string) => (await event({ description })).event.summary;
    expect(await read('&lt;p&gt;Wasser &amp;amp; &lt;b&gt;Strom&lt;/b&gt;&lt;/p&gt;')).toBe(
      'Wasser & **Strom**',
    );
    expect(await read('<p>Das Element &lt;p&gt; in Texten</p>')).toBe('Das Element \\<p> in Texten');
  });

  test('texts, pictures, keywords and offers', async () => {
    const { event: read, draft } = await event({
      description: '<h2>Ablauf</h2><p>Um <strong>neun</strong>.</p><p>Dann Pause.</p>',
      image: ['https://example.org/bild.jpg'],
      keywords: 'Digitalisierung, Konferenz',
      inLanguage: 'en',
      url: 'https://example.org/treffen',
      offers: { '@type': 'Offer', price: '0', url: 'https://example.org/anmelden' },
      datePublished: '2031-01-02T03:04:05Z',
      dateModified: '2031-02-02T03:04:05+01:00',
    });
    expect(read).toMatchObject({
      language: { original: 'en' },
      languages: ['en'],
      sections: [{ kind: 'other', heading: 'Ablauf', body: 'Um **neun**.\n\nDann Pause.' }],
      topics: ['digitalisation'],
      kind: 'conference',
      registration: { free: true, url: 'https://example.org/anmelden' },
      links: [{ url: 'https://example.org/treffen', rel: 'source' }],
      firstPublished: '2031-01-02',
      modified: '2031-02-02T02:04:05Z',
    });
    expect(codes(draft, 'left-out')).toContain('image.credit');
  });
});

describe('pages that hold no event, or a broken one', () => {
  test.each([
    ['no data', page(), 'source.no-json-ld'],
    ['other data', page(JSON.stringify({ '@type': 'WebSite', name: 'x' })), 'source.no-json-ld'],
    ['a broken event', page('{"@type": "Event", "name": "Treffen",}'), 'source.block'],
    [
      'a sign-in',
      '<html><title>Log in</title><form action="/login"><input type="password"></form></html>',
      'source.sign-in',
    ],
    [
      'JSON that is cut off',
      '{"@context": "https://schema.org", "@type": "Event", "name": "Tre',
      'source.syntax',
    ],
    ['JSON of another form', '{"hello": "world"}', 'source.format'],
    ['a list of nothing', '[]', 'source.format'],
  ])('%s', async (_, text, code) => {
    expect(codes(await imported(text))).toContain(code);
  });

  test('a broken block about something else does not matter', async () => {
    const draft = await imported(page('{"@type": "BreadcrumbList",}', JSON.stringify(base)));
    expect(draft.events).toHaveLength(1);
    expect(codes(draft)).toStrictEqual([]);
  });
});
