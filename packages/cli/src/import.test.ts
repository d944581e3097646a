import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { check } from './check.js';
import { importSources, type ImportOptions } from './import.js';

const seed = fileURLToPath(new URL('../../../content', import.meta.url));

let place = '';
let into = '';
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'import-'));
  into = join(place, 'content');
  cpSync(seed, into, { recursive: true });
});
afterEach(() => {
  rmSync(place, { recursive: true });
});

function source(name: string, text: string): string {
  const path = join(place, name);
  writeFileSync(path, text);
  return path;
}

async function run(sources: string[], options: Partial<ImportOptions> = {}) {
  let output = '';
  const write = (text: string) => (output += text);
  const code = await importSources({ sources, into, language: 'en', write, ...options });
  return { code, output };
}

/** All files of the folder of content, with their texts. */
const tree = () =>
  Object.fromEntries(
    readdirSync(into, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(into.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
  );

async function errorsOfCheck(): Promise<number> {
  let output = '';
  await check({ folder: into, language: 'en', json: true, write: (text) => (output += text) });
  return (JSON.parse(output) as { counts: { error: number } }).counts.error;
}

const calendar = (...events: string[]) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...events.map((lines) => `BEGIN:VEVENT\n${lines}\nEND:VEVENT`),
    'END:VCALENDAR',
  ].join('\n');
const day = 'SUMMARY;LANGUAGE=de:Kühle Plätze: Raum #3\nDTSTART;VALUE=DATE:20310514';
const id = '2031-05-14-kuehle-plaetze-raum-3';
const file = `events/${id}/event.yaml`;

describe('connective import', () => {
  test('writes files as an editor would, which pass the check', async () => {
    const { code, output } = await run([source('termine.ics', calendar(`${day}\nLOCATION:Rathaus`))]);
    expect(code).toBe(0);
    expect(tree()[file])
      .toBe(`# Imported from termine.ics. What the source does not say is marked below; nothing was guessed.

title: 'Kühle Plätze: Raum #3'
when:
  start: 2031-05-14
locations:
  - id: rathaus
    kind: place
    name: Rathaus
    # Not told by the source:
    # municipality:
# Not told by the source:
# attendance: online | in-person | hybrid
# kind: dialogue-event | expert-exchange | workshop | webinar | training | study-tour | expert-mission | launch | side-event | conference
`);
    expect(output).toContain(`1 event written to ${into}:\n  ${into}/${file}\n`);
    expect(output).toContain(
      'locations.0.municipality, attendance, kind: the source does not say; marked in the files.',
    );
    expect(await errorsOfCheck()).toBe(0);
  });

  test('writes nothing of several events where one of them has an error', async () => {
    const before = tree();
    const { code, output } = await run([source('a.ics', calendar(day, 'SUMMARY:Ohne Tag'))]);
    expect(code).toBe(1);
    expect(output).toContain('error  VEVENT 2 DTSTART: The date is missing.');
    expect(output).toContain('Nothing was written, because of 1 error.');
    expect(tree()).toStrictEqual(before);
  });

  test('leaves an event that is there alone, unless it is told otherwise', async () => {
    await run([source('a.ics', calendar(day))]);
    writeFileSync(
      join(into, `events/${id}/review.de.md`),
      '---\ntitle: x\npublished: 2031-06-01\n---\n\nText.\n',
    );
    const before = tree();
    const again = source('b.ics', calendar(`${day}\nSTATUS:CANCELLED`));
    const { code, output } = await run([again]);
    expect(code).toBe(1);
    expect(output).toContain(`The folder ${id} is there already.`);
    expect(tree()).toStrictEqual(before);
    expect((await run([again], { overwrite: true })).code).toBe(0);
    expect(tree()[file]).toContain('status: cancelled');
    expect(tree()).toHaveProperty([`events/${id}/review.de.md`]);
  });

  test('tells of an event that looks like one that is there', async () => {
    await run([source('a.ics', calendar(day))]);
    const { code, output } = await run([
      source('b.ics', calendar(day.replace('Raum #3', 'Raum #3, Einladung'))),
    ]);
    expect(code).toBe(0);
    expect(output).toContain(`It looks like an event that is there already (${id})`);
  });

  test('does not count mistakes that are in the folder already, and refuses its own', async () => {
    writeFileSync(join(into, 'topics.yaml'), '- id: Falsch\n');
    expect((await run([source('a.ics', calendar(day))])).code).toBe(0);
    const { code, output } = await run([source('b.ics', calendar(day.replace('Kühle', 'k'.repeat(5001))))]);
    expect(code).toBe(1);
    expect(output).toMatch(/event\.yaml: Title, German: Shorten the text/);
  });

  test('does not take a mistake of its own for one that another file has already', async () => {
    const long = `SUMMARY;LANGUAGE=de:${'a'.repeat(6000)}\nDTSTART;VALUE=DATE:20310514`;
    mkdirSync(join(into, 'events/2031-01-01-old'));
    writeFileSync(
      join(into, 'events/2031-01-01-old/event.yaml'),
      `title: ${'b'.repeat(6000)}\nwhen: 2031-01-01\n`,
    );
    const before = tree();
    const { code, output } = await run([source('lang.ics', calendar(long))]);
    expect([code, output.includes('5,000') || output.includes('5000')]).toStrictEqual([1, true]);
    expect(tree()).toStrictEqual(before);
  });

  test('adds people and municipalities to their lists, whose text stays', async () => {
    const sheets = [
      source(
        'Veranstaltung.csv',
        'Feld;Angabe\nTitel;Kühle Plätze\nErster Tag;14.05.2031\nTeilnehmende;rund 50',
      ),
      source('Vortragende.csv', 'Name;Präsentation;Grundlage\nEva Beispiel;Karte;Einwilligung'),
      source('Kommunen.csv', 'Kommune;Land\nTiflis;GE\nMusterhausen;DE'),
    ];
    const before = tree();
    const { code } = await run(sheets);
    expect(code).toBe(0);
    expect(tree()['people.yaml']).toBe(
      `${before['people.yaml']}\n- id: eva-beispiel\n  name: Eva Beispiel\n  publication:\n    basis: consent\n`,
    );
    expect(tree()['municipalities.yaml']).toBe(
      `${before['municipalities.yaml']}\n- id: musterhausen\n  name: Musterhausen\n  country: DE\n`,
    );
    expect(tree()['events/2031-05-14-kuehle-plaetze/event.yaml']).toContain(
      '    - tbilisi\n    - musterhausen\n',
    );
    expect(await errorsOfCheck()).toBe(0);
  });

  test('adds nothing to a list that it cannot read', async () => {
    writeFileSync(join(into, 'people.yaml'), 'eva: {}\n');
    const before = tree();
    const { code, output } = await run([
      source('Veranstaltung.csv', 'Feld;Angabe\nTitel;Kühle Plätze\nErster Tag;14.05.2031'),
      source('Vortragende.csv', 'Name;Präsentation;Grundlage\nEva Beispiel;Karte;Einwilligung'),
    ]);
    expect(code).toBe(1);
    expect(output).toContain('people.yaml cannot be read as a list');
    expect(tree()).toStrictEqual(before);
  });

  test('begins an empty folder, and says what is missing there', async () => {
    into = join(place, 'new');
    mkdirSync(into);
    const { code, output } = await run([source('a.ics', calendar(day))], { language: 'de' });
    expect(code).toBe(0);
    expect(Object.keys(tree())).toStrictEqual([file]);
    expect(output).toContain('noch keine publisher.yaml');
  });

  test('writes nothing on a dry run, and shows what it would write', async () => {
    const before = tree();
    const { code, output } = await run([source('a.ics', calendar(day))], { dryRun: true });
    expect(code).toBe(0);
    expect(output).toContain(`--- ${file}\n# Imported from a.ics.`);
    expect(tree()).toStrictEqual(before);
  });

  test('reports as JSON', async () => {
    const { code, output } = await run([source('a.ics', calendar(`${day}\nATTENDEE:mailto:x@example.org`))], {
      json: true,
    });
    expect(code).toBe(0);
    expect(JSON.parse(output)).toMatchObject({
      version: 1,
      written: true,
      files: [{ path: `${into}/${file}` }],
      events: [{ id, title: 'Kühle Plätze: Raum #3', when: { start: '2031-05-14' } }],
      findings: [
        {
          level: 'left-out',
          code: 'people.attendees',
          place: 'VEVENT 1',
          params: { count: 1 },
          message: expect.stringContaining('Attendees (1)') as string,
        },
      ],
    });
    const failed = await run([source('b.ics', 'BEGIN:VCALENDAR')], { json: true });
    expect(failed.code).toBe(1);
    expect(JSON.parse(failed.output)).toMatchObject({ written: false, files: [] });
  });

  test('says which file is not there, and which folder', async () => {
    const missing = await run([join(place, 'none.ics')]);
    expect(missing.code).toBe(1);
    expect(missing.output).toContain('none.ics” could not be read: there is no such file.');
    expect((await run([source('a.ics', calendar(day))], { into: join(place, 'nowhere') })).output).toContain(
      'There is no folder',
    );
    expect(existsSync(join(place, 'nowhere'))).toBe(false);
  });

  test.each([
    [{ format: 'word' }, '--format is "word"'],
    [{ dateOrder: 'ddmm' }, '--date-order is "ddmm"'],
    [{ timeZone: 'MEZ' }, '--time-zone is "MEZ"'],
    [{ until: '31.12.2031' }, '--until is "31.12.2031"'],
  ])('does not understand %j', async (options, message) => {
    await expect(run([source('a.ics', calendar(day))], options)).rejects.toThrow(message);
  });
});

describe('an address', () => {
  let server: Server;
  let origin = '';
  let answer: (request: IncomingMessage, response: ServerResponse) => void;
  beforeEach(async () => {
    server = createServer((request, response) => {
      answer(request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  test('is read, through redirects, and named without its key', async () => {
    const seen: (string | undefined)[] = [];
    answer = ({ url, headers }, response) => {
      seen.push(url, headers.cookie);
      if (url === '/a?key=geheim') response.writeHead(302, { location: '/b', 'set-cookie': 'x=1' }).end();
      else response.end(calendar(day));
    };
    const { code } = await run([`${origin}/a?key=geheim`]);
    expect(code).toBe(0);
    expect(seen).toStrictEqual(['/a?key=geheim', undefined, '/b', undefined]);
    expect(tree()[file]).toContain(`# Imported from ${origin}/a.`);
    expect(tree()[file]).not.toContain('geheim');
  });

  test.each<[string, (request: IncomingMessage, response: ServerResponse) => void, string]>([
    ['that is not found', (_, response) => response.writeHead(404).end('<html>nein</html>'), '404 Not Found'],
    [
      'that leads on for ever',
      (_, response) => response.writeHead(301, { location: '/' }).end(),
      '> 5 redirects',
    ],
    [
      'that leads to a file',
      (_, response) => response.writeHead(301, { location: 'file:///etc/passwd' }).end(),
      'file:',
    ],
    [
      'that wants one to sign in',
      (_, response) =>
        response
          .setHeader('content-type', 'text/html')
          .end('<!doctype html><title>Anmelden</title><input type="password">'),
      'This is a sign-in page',
    ],
    [
      'that refuses in JSON',
      (_, response) =>
        response
          .writeHead(404, { 'content-type': 'application/json' })
          .end('{"code":"rest_no_route","message":"No route","data":{}}'),
      'No route',
    ],
    ['that hangs up', (_, response) => response.destroy(), 'could not be read'],
    [
      'that never ends',
      (_, response) => {
        const more = () => {
          if (response.write(Buffer.alloc(1024 * 1024))) setImmediate(more);
          else response.once('drain', more);
        };
        more();
      },
      '> 20 MB',
    ],
  ])('%s is told as what it is', async (_, how, message) => {
    answer = how;
    const { code, output } = await run([`${origin}/`]);
    expect(code).toBe(1);
    expect(output).toContain(message);
  });
});
