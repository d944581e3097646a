import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../authoring/index.js';
import { authorFiles } from './author-files.js';
import { imported } from './import.test-support.js';

const calendar = `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-TIMEZONE:Europe/Berlin\r\nBEGIN:VTIMEZONE\r\nTZID:Eigene\r\nBEGIN:STANDARD\r\nDTSTART:19701025T030000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:19700329T020000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY;LANGUAGE=de:Treffen: Teil #1\r\nDTSTART;TZID=Eigene:20310314T100000\r\nDURATION:PT2H\r\nRRULE:FREQ=WEEKLY;COUNT=4;BYDAY=FR\r\nEXDATE;TZID=Eigene:20310321T100000\r\nLOCATION:Rathaus\\, Saal\r\nGEO:51.4;7.0\r\nDESCRIPTION:Eins\\n- zwei\\n<b>drei</b> &amp\\; vier\r\nATTENDEE:mailto:a@example.org\r\nCATEGORIES:Workshop,Klima\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;

const node = {
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': 'Event',
      name: 'Treffen',
      startDate: '2031-07-14T10:00:00+02:00',
      endDate: '2031-07-14T12:00:00+02:00',
      location: {
        '@type': 'Place',
        name: 'Rathaus',
        address: { addressLocality: 'Essen', addressCountry: 'DE' },
        geo: { latitude: 51.4, longitude: 7 },
      },
      description: '<p>Eins <b>zwei</b></p><ul><li>drei</li></ul>',
      keywords: ['Klima'],
      offers: [{ price: 0, url: 'https://example.org/' }],
    },
  ],
};

const tribe = {
  events: [
    {
      title: 'Treffen &amp; mehr',
      description: '<p>Text</p>[shortcode a="1"]',
      start_date: '2031-07-14 10:00:00',
      end_date: '2031-07-14 12:00:00',
      utc_start_date: '2031-07-14 08:00:00',
      utc_end_date: '2031-07-14 10:00:00',
      timezone: 'Europe/Berlin',
      venue: { venue: 'Rathaus', city: 'Essen', country: 'Germany' },
      organizer: [{ organizer: 'Netz' }],
      url: 'https://example.org/e',
    },
  ],
};

const schedule = {
  schedule: {
    conference: {
      title: 'Tage',
      start: '2031-05-14',
      time_zone_name: 'Europe/Berlin',
      days: [
        {
          date: '2031-05-14',
          day_start: '2031-05-14T04:00:00+02:00',
          rooms: {
            Saal: [
              {
                id: 1,
                title: 'Eins',
                date: '2031-05-14T10:00:00+02:00',
                start: '10:00',
                duration: '00:45',
                abstract: '# A\n\n*b*',
                persons: [{ public_name: 'Eva' }],
              },
            ],
          },
        },
      ],
    },
  },
};

const xml =
  '<?xml version="1.0"?><schedule><conference><title>Tage</title><day_change>04:00</day_change><time_zone_name>Europe/Berlin</time_zone_name></conference><day date="2031-05-14"><room name="Saal"><event id="1"><start>10:00</start><duration>00:45</duration><title>Eins &amp; zwei</title><persons><person id="1">Eva</person></persons></event></room></day></schedule>';

const table =
  'Feld;Angabe\nTitel;"Kühle; Plätze"\nErster Tag;14.05.2031\nBeginn;10:00\nTeilnehmende;rund 50\nKommune;Essen\nSeite;https://example.org\n';

const seeds = [
  ['a calendar', calendar],
  ['JSON-LD', JSON.stringify(node)],
  [
    'a page',
    `<!doctype html><title>x</title><script type="application/ld+json">${JSON.stringify(node)}</script><p>y`,
  ],
  ['an answer', JSON.stringify(tribe)],
  ['a schedule in JSON', JSON.stringify(schedule)],
  ['a schedule in XML', xml],
  ['a table', table],
] as const;

/** Bytes with some of them changed, doubled, moved or cut off. */
function mutated(text: string): fc.Arbitrary<Uint8Array> {
  const bytes = [...new TextEncoder().encode(text)];
  const at = fc.nat({ max: bytes.length - 1 });
  const change = fc.oneof(
    fc.record({ kind: fc.constant('set' as const), at, byte: fc.nat({ max: 255 }) }),
    fc.record({ kind: fc.constant('cut' as const), at, byte: fc.integer({ min: 1, max: 30 }) }),
    fc.record({ kind: fc.constant('double' as const), at, byte: fc.integer({ min: 1, max: 60 }) }),
    fc.record({ kind: fc.constant('end' as const), at, byte: fc.constant(0) }),
  );
  return fc.array(change, { minLength: 1, maxLength: 6 }).map((changes) => {
    let result = bytes;
    for (const { kind, at: from, byte } of changes) {
      if (kind === 'set') result = result.with(Math.min(from, result.length - 1), byte);
      else if (kind === 'cut') result = [...result.slice(0, from), ...result.slice(from + byte)];
      else if (kind === 'double') result = [...result.slice(0, from + byte), ...result.slice(from)];
      else if (from > 20) result = result.slice(0, from);
      if (result.length === 0) return new Uint8Array();
    }
    return Uint8Array.from(result);
  });
}

/** A value with parts exchanged for others of any type, as programs of all kinds write them. */
function disturbed(value: unknown): fc.Arbitrary<unknown> {
  const paths: (string | number)[][] = [];
  const walk = (part: unknown, path: (string | number)[]): void => {
    paths.push(path);
    if (typeof part !== 'object' || part === null) return;
    for (const [key, inner] of Object.entries(part))
      walk(inner, [...path, Array.isArray(part) ? Number(key) : key]);
  };
  walk(value, []);
  const other = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom('', null, [], {}, true, '12/03/2031', '2031-13-45', '10:00', [[]], 1e300),
  );
  return fc
    .array(fc.tuple(fc.constantFrom(...paths), other), { minLength: 1, maxLength: 4 })
    .map((changes) => {
      let result = structuredClone(value);
      for (const [path, replacement] of changes) {
        const last = path.at(-1);
        if (last === undefined) {
          result = structuredClone(replacement);
          continue;
        }
        const parent: unknown = path
          .slice(0, -1)
          .reduce<unknown>(
            (part, step) => (typeof part === 'object' && part !== null ? Reflect.get(part, step) : undefined),
            result,
          );
        if (typeof parent === 'object' && parent !== null)
          Reflect.set(parent, last, structuredClone(replacement));
      }
      return result;
    });
}

/** What holds for every source: it is an error with a place or a reason, or files that can be read as they were written. */
async function holds(bytes: Uint8Array): Promise<void> {
  const draft = await imported(bytes, { timeZone: 'Europe/Berlin' });
  const failed = draft.findings.some(({ level }) => level === 'error');
  expect(failed || draft.events.length > 0, 'neither an error nor an event').toBe(true);
  if (failed) return;
  const { files } = authorFiles(draft, () => '', 'x', 'de');
  const publisher = {
    path: 'publisher.yaml',
    text: 'name: x\nbaseUrl: https://x.example\nlanguage: de\ntimeZone: Europe/Berlin\n',
  };
  const { issues } = loadContent([publisher, ...files]);
  // References to registries that are not there apart, only lengths and single characters are left to the check.
  const bad = issues.filter(
    ({ level, code }) => level === 'error' && /^(?:yaml|md|field|type|slug|zone|moment|geo)/.test(code),
  );
  expect(bad, JSON.stringify(files)).toStrictEqual([]);
}

describe('whatever a source holds', () => {
  test.each(seeds)('%s with other bytes never throws', { timeout: 120_000 }, async (_, seed) => {
    await holds(new TextEncoder().encode(seed));
    await fc.assert(fc.asyncProperty(mutated(seed), holds), { numRuns: 150 });
  });

  test.each([
    ['JSON-LD', node],
    ['an answer', tribe],
    ['a schedule', schedule],
  ])('%s with other values never throws', { timeout: 120_000 }, async (_, seed) => {
    const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
    await fc.assert(
      fc.asyncProperty(disturbed(seed), async (value) => {
        await holds(bytes(value));
      }),
      { numRuns: 300 },
    );
  });

  test('any bytes never throw', { timeout: 120_000 }, async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), holds), { numRuns: 200 });
  });
});

const zones = [
  'Europe/Berlin',
  'Asia/Tbilisi',
  'America/New_York',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
];
const formatters = new Map(
  zones.map((zone) => [
    zone,
    new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' }),
  ]),
);

/** What a zone's clock shows, by another implementation than ours. */
const shown = (instant: number, zone: string) =>
  zone === 'UTC'
    ? new Date(instant).toISOString().slice(0, 19)
    : (formatters.get(zone)?.format(instant).replace(' ', 'T') ?? '');

describe('no instant is another than the source’s', () => {
  const minute = 60_000;
  // Years whose rules are history, so that no newer list of zones tells them otherwise.
  const instant = fc
    .integer({ min: Date.UTC(2000, 0, 1) / minute, max: Date.UTC(2024, 0, 1) / minute })
    .map((minutes) => minutes * minute);
  const zone = fc.constantFrom(...zones);
  const compact = (text: string) => text.replace(/[-:]/g, '');
  const startOf = async (text: string, publisherZone: string) => {
    const draft = await imported(text, { publisherZone });
    const { start, timeZone } = draft.events[0]?.event.when ?? { start: '' };
    return { start: `${start}:00`, timeZone: timeZone ?? '' };
  };
  const event = (line: string) =>
    `BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:x\n${line}\nEND:VEVENT\nEND:VCALENDAR`;

  test('in UTC, whatever the publisher’s zone', async () => {
    await fc.assert(
      fc.asyncProperty(instant, zone, async (at, publisher) => {
        const { start, timeZone } = await startOf(event(`DTSTART:${compact(shown(at, 'UTC'))}Z`), publisher);
        expect(start).toBe(shown(at, timeZone));
      }),
      { numRuns: 300 },
    );
  });

  test('on the clock of a zone', async () => {
    await fc.assert(
      fc.asyncProperty(instant, zone, zone, async (at, own, publisher) => {
        const { start, timeZone } = await startOf(
          event(`DTSTART;TZID=${own}:${compact(shown(at, own))}`),
          publisher,
        );
        expect([start, timeZone]).toStrictEqual([shown(at, own), own]);
      }),
      { numRuns: 300 },
    );
  });

  test('with a distance from UTC', async () => {
    await fc.assert(
      fc.asyncProperty(instant, zone, zone, async (at, own, publisher) => {
        const wall = shown(at, own);
        const offset = Math.round((Date.parse(`${wall}Z`) - at) / minute);
        const two = (number: number) => String(Math.abs(Math.trunc(number))).padStart(2, '0');
        const written = `${wall}${offset < 0 ? '-' : '+'}${two(offset / 60)}:${two(offset % 60)}`;
        const text = JSON.stringify({ '@type': 'Event', name: 'x', startDate: written });
        const { start, timeZone } = await startOf(text, publisher);
        expect(start).toBe(shown(at, timeZone));
      }),
      { numRuns: 300 },
    );
  });
});
