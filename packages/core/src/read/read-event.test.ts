import { describe, expect, expectTypeOf, test } from 'vitest';
import type { EventRecord } from '../index.js';
import { FEED_VERSION } from '../model/envelope.js';
import { eventSchema } from '../model/event.js';
import { limits } from '../model/limits.js';
import { readEvent } from './documents.js';

const least = {
  format: 'connective-cities/event',
  version: '1.0',
  id: 'a',
  title: { de: 'Titel', en: 'Title' },
};

/** Reads the least event with more fields, and expects that it is still one. */
function read(fields: object): { event: EventRecord; issues: ReturnType<typeof readEvent>['issues'] } {
  const { event, issues } = readEvent({ ...least, ...fields });
  if (event === undefined) throw new Error(`No event: ${JSON.stringify(issues)}`);
  expect(eventSchema.safeParse(event).error?.issues).toBeUndefined();
  return { event, issues };
}

/** Codes and places of what was reported. */
const found = (issues: { code: string; path: string }[]) => issues.map(({ code, path }) => `${code} ${path}`);

const paragraph = (...children: unknown[]) => ({ de: [{ type: 'paragraph', children }] });

describe('a document as a whole', () => {
  test('needs no more than its format, an id and a title; everything else has a default', () => {
    const { event, issues } = read({});
    expect(issues).toStrictEqual([]);
    expect(event).toStrictEqual({
      ...least,
      kind: 'other',
      status: 'scheduled',
      attendance: 'unknown',
      language: { original: 'de', translations: {} },
      participation: {
        counts: [],
        countries: [],
        countriesComplete: false,
        municipalities: [],
        municipalitiesComplete: false,
        organisations: [],
      },
      ...Object.fromEntries(
        [
          [
            'sessions',
            'languages',
            'interpretation',
            'locations',
            'series',
            'organisers',
            'partners',
            'contacts',
          ],
          ['sections', 'programme', 'presentations', 'questions', 'outcomes', 'workingGroups', 'materials'],
          ['related', 'topics', 'sdgs', 'regions', 'articles', 'links'],
        ]
          .flat()
          .map((name) => [name, []]),
      ),
      countryNames: {},
    });
  });

  test.each([
    null,
    undefined,
    'null',
    '[]',
    '"x"',
    '{}',
    7,
    [],
    [least],
    { ...least, format: 'connective-cities/index' },
  ])('is no event as %j', (json) => {
    expect(readEvent(json)).toStrictEqual({
      issues: [
        {
          code: 'wrong-format',
          path: '',
          message: 'No "connective-cities/event" that can be shown.',
        },
      ],
    });
  });

  test.each([
    ['an HTML page', '<!doctype html><title>404</title>'],
    ['a truncated document', JSON.stringify(least).slice(0, -3)],
    ['a document with NaN', '{"a": NaN}'],
    ['a guarded document', ")]}'\n{}"],
    ['an empty text', ''],
  ])('is not JSON as %s', (_, json) => {
    expect(found(readEvent(json).issues)).toStrictEqual(['not-json ']);
  });

  test('may begin with a byte order mark and break lines in the way of Windows', () => {
    expect(readEvent(`\uFEFF${JSON.stringify(least, null, 1).replaceAll('\n', '\r\n')}`).event?.id).toBe('a');
  });

  test('is not parsed when its text is longer than the limit', () => {
    const { event, issues } = readEvent(`${JSON.stringify(least)}${' '.repeat(limits.document)}`);
    expect(event).toBeUndefined();
    expect(issues).toStrictEqual([
      { code: 'not-json', path: '', message: `Not JSON, or more than ${limits.document} bytes.` },
    ]);
  });

  test.each([
    ['id', { id: 'Not an id' }],
    ['id', { id: undefined }],
    ['title', { title: {} }],
    ['title', { title: { de: '   ' } }],
    ['title', { title: 'Titel' }],
  ])('is no event without a usable %s', (path, fields) => {
    const { event, issues } = readEvent({ ...least, ...fields });
    expect(event).toBeUndefined();
    expect(found(issues)).toStrictEqual(['wrong-format ', `invalid ${path}`]);
  });

  test.each(['2.0', '0.9', 'one', undefined, 1])(
    'of version %j is read as far as it is understood',
    (version) => {
      const { event, issues } = read({ version, doorsOpen: '09:30' });
      expect(event.version).toBe(FEED_VERSION);
      expect(event).not.toHaveProperty('doorsOpen');
      expect(found(issues)).toStrictEqual(['version version']);
    },
  );

  test('of a later minor version is ours, and its unknown fields are passed over', () => {
    const { event, issues } = read({ version: '1.7', doorsOpen: '09:30' });
    expect(event.version).toBe('1.7');
    expect(event).not.toHaveProperty('doorsOpen');
    expect(issues).toStrictEqual([]);
  });

  test('keeps the title in those languages that can be read, and takes the first as the original', () => {
    const { event, issues } = read({
      title: { 'xx-YY-zzzz-q': 'x', ' onmouseover=': 'y', en: 5, ka: 'სათაური' },
    });
    expect(event.title).toStrictEqual({ ka: 'სათაური' });
    expect(event.language.original).toBe('ka');
    expect(found(issues)).toStrictEqual([
      'invalid title.xx-YY-zzzz-q',
      'invalid title. onmouseover=',
      'invalid title.en',
    ]);
  });

  test('whose fields throw when they are looked at is no event', () => {
    const trap = new Proxy(least, {
      getOwnPropertyDescriptor() {
        throw new Error('trap');
      },
    });
    expect(found(readEvent(trap).issues)).toStrictEqual(['wrong-format ']);
  });

  test('has the types of the model', () => {
    expectTypeOf(readEvent).returns.toHaveProperty('event').toEqualTypeOf<EventRecord | undefined>();
  });
});

describe('names that every object inherits', () => {
  test('are not read, and set nothing', () => {
    const json = `{"format": "connective-cities/event", "version": "1.0", "id": "a",
      "title": {"__proto__": "x", "constructor": "y", "de": "Titel"},
      "__proto__": {"polluted": true, "subtitle": {"de": "geerbt"}}, "constructor": {"prototype": {"polluted": true}}}`;
    const { event } = readEvent(json);
    expect(event?.title).toStrictEqual({ de: 'Titel' });
    expect(event).not.toHaveProperty('subtitle');
    expect({}).not.toHaveProperty('polluted');
  });

  test('do not stand in for fields of the document', () => {
    expect(readEvent(Object.create(least)).event).toBeUndefined();
  });
});

describe('a list', () => {
  test('loses its invalid entries, each reported with its index, and keeps the rest', () => {
    const question = (id: unknown) => ({ id, text: { de: 'Frage?' } });
    const { event, issues } = read({ questions: [question('q1'), question(2), 'q3', question('q4'), null] });
    expect(event.questions.map(({ id }) => id)).toStrictEqual(['q1', 'q4']);
    expect(found(issues)).toStrictEqual([
      'invalid questions.1.id',
      'invalid questions.2',
      'invalid questions.4',
    ]);
  });

  test('that is none is empty, and reported; an object that is a list is none', () => {
    const { event, issues } = read({ topics: { 0: 'a' }, countryNames: [] });
    expect(event.topics).toStrictEqual([]);
    expect(event.countryNames).toStrictEqual({});
    expect(found(issues)).toStrictEqual(['invalid topics', 'invalid countryNames']);
  });

  test('is clipped at the limit', () => {
    const { event, issues } = read({ sdgs: Array.from({ length: 100_000 }, () => '11') });
    expect(event.sdgs).toHaveLength(limits.list);
    expect(issues).toStrictEqual([{ code: 'clipped', path: 'sdgs', message: 'Cut off at 10000.' }]);
  });
});

describe('an unknown word', () => {
  test('is "other" or "unknown" where the list has such a word, without an issue', () => {
    const { event, issues } = read({
      kind: 'hackathon',
      status: 'delayed',
      attendance: 'holographic',
      contacts: [{ role: 'oracle', affiliations: [] }],
    });
    expect([event.kind, event.status, event.attendance, event.contacts[0]?.role]).toStrictEqual([
      'other',
      'other',
      'unknown',
      'other',
    ]);
    expect(issues).toStrictEqual([]);
  });

  test('takes its thing with it where the list is closed', () => {
    const count = { of: 'participants', value: 50, planned: false, derived: false, headline: true };
    const { event, issues } = read({
      participation: {
        counts: [
          { ...count, qualifier: 'roughly' },
          { ...count, qualifier: 'about' },
        ],
      },
      locations: [
        { id: 'moon', kind: 'lunar' },
        { id: 'zoom', kind: 'virtual' },
        { id: 'hall', kind: 'place' },
      ],
    });
    expect(event.participation.counts).toStrictEqual([{ ...count, qualifier: 'about' }]);
    expect(event.locations.map(({ id }) => id)).toStrictEqual(['zoom', 'hall']);
    expect(found(issues)).toStrictEqual([
      'invalid locations.0.kind',
      'invalid participation.counts.0.qualifier',
    ]);
  });

  test('that is missing is what authors may leave out', () => {
    const municipality = { id: 'tirana', name: { en: 'Tirana' }, country: 'AL' };
    const series = { id: 's', title: { en: 'S' } };
    const { event, issues } = read({
      participation: {
        municipalities: [{ municipality }],
        counts: [{ of: 'countries', value: 11 }],
      },
      series: [{ series }],
      links: [{ url: 'https://example.org' }],
    });
    expect(event.participation.municipalities[0]?.municipality.kind).toBe('municipality');
    expect(event.participation.counts[0]?.qualifier).toBe('exact');
    expect(event.series[0]?.series.kind).toBe('event-series');
    expect(event.links[0]?.rel).toBe('web');
    expect(issues).toStrictEqual([]);
  });

  test('is a mistake where it is no word at all', () => {
    const { event, issues } = read({ kind: 5 });
    expect(event.kind).toBe('other');
    expect(found(issues)).toStrictEqual(['invalid kind']);
  });
});

describe('a text', () => {
  test('loses control characters and halves of surrogate pairs without a word', () => {
    const { event, issues } = read({ subtitle: { de: 'Stadt\u0000\u0007 \uD83CE\uDFD9ssen\t🏙\n' } });
    expect(event.subtitle).toStrictEqual({ de: 'Stadt Essen\t🏙\n' });
    expect(issues).toStrictEqual([]);
  });

  test('is dropped where it is blank', () => {
    const { event, issues } = read({ subtitle: { de: ' \u0000\n', en: 'Subtitle' } });
    expect(event.subtitle).toStrictEqual({ en: 'Subtitle' });
    expect(issues).toStrictEqual([]);
  });

  test('is clipped at the limit, and never inside a character', () => {
    const { event, issues } = read({
      subtitle: { de: `${'x'.repeat(limits.text - 1)}🏙`, en: 'y'.repeat(100_000) },
    });
    expect(event.subtitle?.de).toBe('x'.repeat(limits.text - 1));
    expect(event.subtitle?.en).toHaveLength(limits.text);
    expect(found(issues)).toStrictEqual(['clipped subtitle.de', 'clipped subtitle.en']);
  });

  test('with markup stays a text', () => {
    const markup = '<img src=x onerror=alert(1)> {{x}} ${y} <!--?lit$-->';
    expect(read({ subtitle: { de: markup } }).event.subtitle).toStrictEqual({ de: markup });
  });
});

describe('an address', () => {
  const hostile = [
    'javascript:alert(1)',
    '\u0001javascript:alert(1)',
    ' jAvA\tscr\nipt:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'blob:https://example.org/1',
    'vbscript:x',
    'https://stadt.example@evil.example/',
    'https://user:pass@evil.example/',
    'https:/\\evil.example',
    `https://example.org/${'x'.repeat(limits.url)}`,
    5,
  ];

  test.each(hostile)('%j is dropped from a link, and the link with it', (url) => {
    const links = [
      { url, rel: 'web' },
      { url: 'https://example.org/', rel: 'web' },
    ];
    const { event, issues } = read({ links });
    expect(event.links).toStrictEqual([links[1]]);
    expect(found(issues)).toStrictEqual(['invalid links.0.url']);
  });

  test.each(hostile)('%j is dropped where a path may stand', (url) => {
    const { event, issues } = read({ url });
    expect(event).not.toHaveProperty('url');
    expect(found(issues)).toStrictEqual(['invalid url']);
  });

  test.each(['//evil.example/', '/\\evil.example', '\u0001//evil.example', '\u0000/\t/evil.example'])(
    '%j is no path',
    (url) => {
      expect(read({ url }).event).not.toHaveProperty('url');
    },
  );

  test.each(hostile)('%j in prose leaves its words', (url) => {
    const { event, issues } = read({
      summary: paragraph('Siehe ', { type: 'link', url, children: ['hier'] }, '.'),
    });
    expect(event.summary).toStrictEqual(paragraph('Siehe ', 'hier', '.'));
    expect(found(issues)).toStrictEqual(['invalid summary.de.0.children.1.url']);
  });

  test('of an organisation is dropped alone', () => {
    const { event } = read({
      organisers: [{ id: 'a', kind: 'ngo', name: { en: 'A' }, url: 'ftp://example.org' }],
    });
    expect(event.organisers).toStrictEqual([{ id: 'a', kind: 'ngo', name: { en: 'A' } }]);
  });

  test('made to cost time is refused at once', () => {
    // A pattern with quadratic time would take minutes for these.
    const url = `https://${'a.'.repeat(1_000)}@`;
    const { issues } = read({ links: Array.from({ length: 3_000 }, () => ({ url, rel: 'web' })) });
    expect(issues).toHaveLength(100);
  });
});

describe('a date', () => {
  test.each(['2020-02-30T25:61', '2021-02-29', '275760-01-01', '2020-13', 'Invalid Date', 1602028800000])(
    'that does not exist (%j) is no date',
    (start) => {
      const { event, issues } = read({ when: { start } });
      expect(event).not.toHaveProperty('when');
      expect(found(issues)).toStrictEqual(['invalid when.start']);
    },
  );

  test('of the year 1 is a date', () => {
    expect(read({ when: { start: '0001' } }).event.when).toStrictEqual({ start: '0001' });
  });

  test('as an end before the start is dropped', () => {
    const { event, issues } = read({
      when: {
        start: '2020-10-07T13:00',
        end: '2020-10-07T12:59',
        startUtc: '2020-10-07T11:00:00Z',
        endUtc: '2020-10-07T10:59:00Z',
      },
    });
    expect(event.when).toStrictEqual({ start: '2020-10-07T13:00', startUtc: '2020-10-07T11:00:00Z' });
    expect(found(issues)).toStrictEqual(['invalid when.end', 'invalid when.endUtc']);
  });

  test('as an end less precise than the start stays where both agree', () => {
    const when = { start: '2020-10-07T13:00', end: '2020-10-07' };
    expect(read({ when }).event.when).toStrictEqual(when);
  });
});

describe('a number', () => {
  const place = (lat: unknown, lon: unknown) => ({ locations: [{ id: 'hall', kind: 'place', lat, lon }] });

  test.each([
    [-90, -180],
    [90, 180],
  ])('may be at the edge of its range (%d, %d)', (lat, lon) => {
    const { event, issues } = read(place(lat, lon));
    expect(event.locations).toStrictEqual([{ id: 'hall', kind: 'place', lat, lon }]);
    expect(issues).toStrictEqual([]);
  });

  test.each([
    [-90.1, 0],
    [90.1, 0],
    [0, -180.1],
    [0, 180.1],
    [NaN, 0],
    ['41.3', 0],
  ])('out of its range takes the point with it (%j, %j)', (lat, lon) => {
    expect(read(place(lat, lon)).event.locations).toStrictEqual([{ id: 'hall', kind: 'place' }]);
  });

  test.each([0, -1, 1.5, '2', 2 ** 53])('that is no ordinal is dropped (%j)', (position) => {
    const series = { id: 's', kind: 'campaign', title: { en: 'S' } };
    const { event, issues } = read({ series: [{ series, position }] });
    expect(event.series).toStrictEqual([{ series }]);
    expect(found(issues)).toStrictEqual(['invalid series.0.position']);
  });
});

describe('things that say something only together', () => {
  test('a picture without alternative text is decorative, and one with it is not', () => {
    const credit = { en: 'metamorworks | istock' };
    const image = (fields: object) => read({ image: { credit, ...fields } });
    const bare = image({ url: 'a.jpg', decorative: false });
    expect(bare.event.image).toStrictEqual({ url: 'a.jpg', credit, decorative: true });
    expect(found(bare.issues)).toStrictEqual(['invalid image.decorative']);
    const both = image({ alt: { en: 'A bridge' }, decorative: true });
    expect(both.event.image).toStrictEqual({ credit, alt: { en: 'A bridge' }, decorative: false });
    expect(found(both.issues)).toStrictEqual(['invalid image.decorative']);
    expect(image({ alt: { en: 'A bridge' } }).issues).toStrictEqual([]);
  });

  test('a picture without a credit is not shown', () => {
    const { event, issues } = read({ image: { url: 'a.jpg', decorative: true } });
    expect(event).not.toHaveProperty('image');
    expect(found(issues)).toStrictEqual(['invalid image.credit']);
  });

  test('half a point is none', () => {
    const municipality = { id: 'tirana', kind: 'municipality', name: { en: 'Tirana' }, country: 'AL' };
    const { event, issues } = read({
      participation: { municipalities: [{ municipality: { ...municipality, lat: 41.3 } }] },
    });
    expect(event.participation.municipalities).toStrictEqual([{ municipality }]);
    expect(found(issues)).toStrictEqual(['invalid participation.municipalities.0.municipality.lat']);
  });

  test.each([20, 30])('a range from 30 keeps its value alone where its upper end is %d', (max) => {
    const count = {
      of: 'countries',
      value: 30,
      qualifier: 'exact',
      planned: false,
      derived: false,
      headline: false,
    };
    const { event, issues } = read({ participation: { counts: [{ ...count, max }] } });
    expect(event.participation.counts).toStrictEqual([count]);
    expect(found(issues)).toStrictEqual(['invalid participation.counts.0.max']);
  });

  test('a material without an address is not public', () => {
    const material = { id: 'slides', kind: 'slides', title: { en: 'Slides' }, approxBytes: false };
    const { event, issues } = read({ materials: [{ ...material, access: 'public', url: 'javascript:1' }] });
    expect(event.materials).toStrictEqual([{ ...material, access: 'unknown' }]);
    expect(found(issues)).toStrictEqual(['invalid materials.0.url', 'invalid materials.0.access']);
  });

  test('an affiliation and a presentation that say nothing are left out', () => {
    const { event, issues } = read({
      contacts: [{ role: 'contact', affiliations: [{ place: { en: 'Tirana' } }, { role: { en: 'Mayor' } }] }],
      presentations: [{ id: 'p1', presenters: [], materials: [] }],
    });
    expect(event.contacts[0]?.affiliations).toStrictEqual([{ role: { en: 'Mayor' } }]);
    expect(event.presentations).toStrictEqual([]);
    expect(found(issues)).toStrictEqual(['invalid contacts.0.affiliations.0', 'invalid presentations.0']);
  });

  test('an article without a language has that of its title', () => {
    const article = { id: 'review', kind: 'review', title: { en: 'Review' }, published: '2020-10-14' };
    expect(read({ articles: [article] }).event.articles[0]?.language).toStrictEqual({
      original: 'en',
      translations: {},
    });
  });

  test('a translation counts as unofficial unless it says otherwise', () => {
    const { event } = read({ language: { original: 'de', translations: { en: { by: 'alien', of: 'de' } } } });
    expect(event.language.translations).toStrictEqual({ en: { by: 'other', of: 'de', official: false } });
  });
});

describe('prose', () => {
  test('keeps the space between two emphasised words', () => {
    const summary = paragraph({ type: 'strong', children: ['gut'] }, ' ', {
      type: 'emphasis',
      children: ['so'],
    });
    expect(read({ summary })).toMatchObject({ event: { summary }, issues: [] });
  });

  test('keeps the words of an emphasis it does not know', () => {
    const { event, issues } = read({ summary: paragraph({ type: 'code', children: ['x'] }, 5) });
    expect(event.summary).toStrictEqual(paragraph('x'));
    expect(found(issues)).toStrictEqual([
      'invalid summary.de.0.children.0.type',
      'invalid summary.de.0.children.1',
    ]);
  });

  test('loses the blocks it does not know, and keeps the rest', () => {
    const list = { type: 'list', ordered: true, items: [paragraph('a').de, 'b'] };
    const { event, issues } = read({
      summary: {
        de: [
          { type: 'table' },
          list,
          { type: 'include', of: 'weather' },
          { type: 'include', of: 'materials' },
        ],
      },
    });
    expect(event.summary).toStrictEqual({
      de: [
        { ...list, items: [paragraph('a').de] },
        { type: 'include', of: 'materials' },
      ],
    });
    expect(found(issues)).toStrictEqual([
      'invalid summary.de.0.type',
      'invalid summary.de.1.items.1',
      'invalid summary.de.2.of',
    ]);
  });

  test('is clipped at the limit of its words together', () => {
    const { event, issues } = read({
      summary: { ...paragraph('x'.repeat(30_000), 'y'.repeat(30_000), 'z'), en: paragraph('short').de },
    });
    expect(event.summary).toStrictEqual({
      ...paragraph('x'.repeat(30_000), 'y'.repeat(20_000)),
      en: paragraph('short').de,
    });
    expect(found(issues)).toStrictEqual(['clipped summary.de.0.children.1']);
  });

  test('keeps within the limit of a list where links give up their words', () => {
    const link = { type: 'link', url: 'javascript:1', children: Array.from({ length: 200 }, () => 'a') };
    const { event } = read({ summary: paragraph(...Array.from({ length: 200 }, () => link)) });
    const [block] = event.summary?.de ?? [];
    expect(block).toHaveProperty('children.length', limits.list);
  });

  test('drops empty runs of words, even where there is no room for others', () => {
    const { event, issues } = read({
      summary: paragraph('', '\u0000', 'x'.repeat(limits.richText), '\u0000'),
    });
    expect(event.summary).toStrictEqual(paragraph('x'.repeat(limits.richText)));
    expect(issues).toStrictEqual([]);
  });

  test('that fills the limit exactly says what it loses after it', () => {
    const { issues } = read({ summary: paragraph('x'.repeat(limits.richText), 'y', 'z') });
    expect(found(issues)).toStrictEqual(['clipped summary.de.0.children.1']);
  });

  test.each([
    [
      'emphasis',
      (inner: unknown) => ({ type: 'emphasis', children: ['a', inner] }),
      (node: unknown) => paragraph(node),
    ],
    [
      'lists',
      (inner: unknown) => ({ type: 'list', ordered: false, items: [[inner]] }),
      (node: unknown) => ({ de: [node] }),
    ],
  ])('is cut where %s lies deeper than the limit', (_, wrap, summaryOf) => {
    let node: unknown = wrap('end');
    for (let level = 0; level < 100; level += 1) node = wrap(node);
    const { event, issues } = read({ summary: summaryOf(node) });
    expect(issues.map(({ code }) => code)).toStrictEqual(['clipped']);
    const levels = JSON.stringify(event.summary).match(/"type"/g);
    expect(levels).toHaveLength(limits.depth);
  });

  test('nested 100,000 times does not exhaust the stack', () => {
    let node: unknown = 'end';
    for (let level = 0; level < 100_000; level += 1) node = { type: 'strong', children: [node] };
    const nested = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`) as unknown;
    const { event, issues } = read({ summary: paragraph(node), questions: nested, unknown: nested });
    expect(event.questions).toStrictEqual([]);
    expect(found(issues).map((issue) => issue.split('.')[0])).toStrictEqual([
      'clipped summary',
      'invalid questions',
    ]);
  });
});

describe('issues', () => {
  test('are at most a hundred', () => {
    const { issues } = read({ sdgs: Array.from({ length: 250 }, () => 'x') });
    expect(issues).toHaveLength(100);
  });

  test('say the place and a short piece of the value', () => {
    expect(read({ when: { start: `2020-02-30${'x'.repeat(500)}` } }).issues).toStrictEqual([
      {
        code: 'invalid',
        path: 'when.start',
        message: `Left out "2020-02-30${'x'.repeat(49)}.`,
      },
    ]);
  });

  test('stay short for values and keys made to be long', () => {
    const { issues } = read({
      url: '\u0000'.repeat(5_000),
      title: { de: 'T', ['\u0001'.repeat(5_000)]: 'x' },
    });
    expect(issues).toHaveLength(2);
    for (const { path, message } of issues) {
      expect(path.length).toBeLessThan(60);
      expect(message.length).toBeLessThanOrEqual(200);
    }
  });
});

test('what its publisher has withdrawn is told from what is no event', () => {
  const tombstone = { format: 'connective-cities/event', version: '1.0', id: 'a', deleted: true };
  const { event, issues } = readEvent({ ...tombstone, title: { en: 'Still here' } });
  expect([event, found(issues)]).toStrictEqual([undefined, ['withdrawn ']]);
  expect(found(readEvent({ ...tombstone, format: 'connective-cities/practice' }).issues)).toStrictEqual([
    'wrong-format ',
  ]);
});
