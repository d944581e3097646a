import { describe, expect, test } from 'vitest';
import { codes, imported, type Asked } from './import.test-support.js';

/** An event as The Events Calendar answers it, shortened to what is read. */
const base = {
  id: 17,
  status: 'publish',
  date_utc: '2031-01-02 03:04:05',
  modified_utc: '2031-02-02 02:04:05',
  url: 'https://example.org/veranstaltung/treffen/',
  rest_url: 'https://example.org/wp-json/tribe/events/v1/events/17',
  title: 'Treffen &#8211; Runde 1',
  description: '<p>Hallo &amp; willkommen.</p>\n[contact-form-7 id="1"]',
  excerpt: '',
  image: false,
  all_day: false,
  start_date: '2031-07-14 10:00:00',
  end_date: '2031-07-14 12:00:00',
  utc_start_date: '2031-07-14 08:00:00',
  utc_end_date: '2031-07-14 10:00:00',
  timezone: 'Europe/Berlin',
  cost: '',
  cost_details: { currency_symbol: '', values: [] },
  website: '',
  venue: [],
  organizer: [],
  categories: [],
  tags: [],
};

const answer = (...events: object[]) =>
  JSON.stringify({
    events: events.map((fields) => ({ ...base, ...fields })),
    total: events.length,
    total_pages: 1,
  });

async function event(fields: object, asked?: Asked) {
  const draft = await imported(answer(fields), asked);
  expect(draft.findings.filter(({ level }) => level === 'error')).toStrictEqual([]);
  const [only] = draft.events;
  if (!only) throw new Error('No event was imported.');
  return { ...only, draft };
}

test('an event with nothing around it', async () => {
  const { event: read, draft } = await event({});
  expect(read).toStrictEqual({
    title: 'Treffen – Runde 1',
    summary: 'Hallo & willkommen.',
    when: { start: '2031-07-14T10:00', end: '2031-07-14T12:00', timeZone: 'Europe/Berlin' },
    links: [{ url: 'https://example.org/veranstaltung/treffen/', rel: 'source' }],
    firstPublished: '2031-01-02',
    modified: '2031-02-02T02:04:05Z',
  });
  expect(codes(draft, 'left-out')).toStrictEqual(['text.lost']);
});

describe('times', () => {
  const utc1 = {
    timezone: 'UTC+1',
    utc_start_date: '2031-07-14 09:00:00',
    utc_end_date: '2031-07-14 11:00:00',
  };

  test.each<[string, object, object, Asked?]>([
    [
      'of a whole day',
      { all_day: true, start_date: '2031-07-14 00:00:00', end_date: '2031-07-14 23:59:59' },
      { start: '2031-07-14' },
    ],
    [
      'of whole days',
      { all_day: true, end_date: '2031-07-16 23:59:59' },
      { start: '2031-07-14', end: '2031-07-16' },
    ],
    [
      'with a distance from UTC in place of a zone',
      utc1,
      { start: '2031-07-14T09:00', end: '2031-07-14T11:00', timeZone: 'UTC' },
    ],
    [
      'with that distance, in a zone that is named',
      utc1,
      { start: '2031-07-14T10:00', end: '2031-07-14T12:00', timeZone: 'Africa/Tunis' },
      { timeZone: 'Africa/Tunis' },
    ],
    [
      'with half an hour',
      { timezone: 'UTC+3.5', utc_start_date: '2031-07-14 06:30:00', utc_end_date: '' },
      { start: '2031-07-14T06:30', end: '2031-07-14T08:30', timeZone: 'UTC' },
    ],
    [
      'without a zone',
      { timezone: '' },
      { start: '2031-07-14T10:00', end: '2031-07-14T12:00', timeZone: 'Europe/Berlin' },
    ],
  ])('%s', async (_, fields, when, asked) => {
    expect((await event(fields, asked)).event.when).toStrictEqual(when);
  });

  test.each([
    ['that contradict each other', { utc_start_date: '2031-07-14 09:00:00' }, 'time.contradiction'],
    ['that are none', { start_date: '0000-00-00 00:00:00' }, 'date.unreadable'],
    ['that are missing', { start_date: '' }, 'date.missing'],
    [
      'that end before they begin',
      { end_date: '2031-07-14 09:00:00', utc_end_date: '2031-07-14 07:00:00' },
      'time.order',
    ],
  ])('%s are refused', async (_, fields, code) => {
    expect(codes(await imported(answer(fields)))).toStrictEqual([code]);
  });
});

test('venues, rooms, organisers and words', async () => {
  const { event: read, draft } = await event({
    venue: {
      venue: 'Haus der Jugend',
      address: 'Markt 1',
      city: 'Essen',
      zip: '45127',
      country: 'Germany',
      geo_lat: 51.45,
      geo_lng: 7.01,
    },
    organizer: [
      { organizer: 'Städtenetz' },
      { organizer: 'Eva Muster', email: 'eva@example.org', phone: '1' },
    ],
    categories: [{ name: 'Digitalisierung' }, { name: 'Aktuelles &amp; mehr' }],
    tags: [{ name: 'Webinar' }],
    is_virtual: true,
    virtual_url: 'https://us02web.zoom.us/j/1',
    virtual_event_type: 'hybrid',
    image: { url: 'https://example.org/bild.jpg' },
    website: 'https://example.org/mehr',
    cost_details: { values: ['0'] },
    event_status: 'canceled',
  });
  expect(read).toMatchObject({
    kind: 'webinar',
    status: 'cancelled',
    attendance: 'hybrid',
    locations: [
      {
        kind: 'place',
        name: 'Haus der Jugend',
        address: 'Markt 1, 45127 Essen, Germany',
        municipality: 'essen',
        lat: 51.45,
        lon: 7.01,
      },
      { kind: 'virtual' },
    ],
    organisers: ['town-network'],
    topics: ['digitalisation'],
    registration: { free: true },
  });
  expect(JSON.stringify(read)).not.toMatch(/Eva|eva@|zoom/);
  expect(codes(draft, 'left-out')).toEqual(
    expect.arrayContaining(['organiser.unknown', 'place.meeting-link', 'image.credit']),
  );
});

describe('answers that are no list of events', () => {
  test.each([
    [
      'a refusal',
      '{"code":"rest_no_route","message":"Es wurde keine Route gefunden","data":{"status":404}}',
      'source.refused',
    ],
    ['no events', '{"events":[],"total":0,"total_pages":0}', 'source.no-events'],
    [
      'a page to sign in',
      '<!doctype html><html><head><title>Log In &lsaquo; Netz</title></head><body class="login"></body></html>',
      'source.sign-in',
    ],
    ['a draft alone', answer({ status: 'draft' }), undefined],
  ])('%s', async (_, text, code) => {
    expect(codes(await imported(text, { format: 'tribe-events' }))).toStrictEqual(
      code === undefined ? [] : [code],
    );
  });

  test('a single event is read, and a page of more is told of', async () => {
    expect((await imported(JSON.stringify(base))).events).toHaveLength(1);
    const draft = await imported(JSON.stringify({ events: [base], total: 27, total_pages: 27 }));
    expect(codes(draft, 'note')).toContain('source.partial');
  });
});
