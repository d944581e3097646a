import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { build } from './build.js';

const samples = fileURLToPath(new URL('../../../content-samples', import.meta.url));

let place = '';
let folder = '';
let out = '';
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'build-'));
  folder = join(place, 'content');
  out = join(place, 'feed');
  cpSync(samples, folder, { recursive: true });
});
afterEach(() => rmSync(place, { recursive: true }));

async function run(more: Partial<Parameters<typeof build>[0]> = {}) {
  let output = '';
  const code = await build({ folder, out, language: 'en', write: (text) => (output += text), ...more });
  return { code, output };
}

/** All files of the feed with their bytes, as text. */
const feed = () =>
  Object.fromEntries(
    readdirSync(out, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(out.length + 1), readFileSync(path, 'utf8')]),
  );

/** Changes one file of the content. */
function edit(path: string, change: (text: string) => string) {
  const file = join(folder, path);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

const eventFile = 'events/2031-05-13-streets-for-all/event.yaml';
const withoutTitle = (text: string) => text.replace(/^title:/m, 'titel:');

describe('build', () => {
  test('writes the index, and a document, pages and pictures for each event', async () => {
    expect(await run()).toMatchObject({ code: 0 });
    expect(Object.keys(feed())).toEqual(
      expect.arrayContaining([
        'v1/index.json',
        'v1/page.css',
        'v1/events/2031-05-13-streets-for-all.json',
        'v1/events/2031-05-13-streets-for-all.html',
        'v1/events/2031-05-13-streets-for-all.en.html',
        'v1/events/2031-05-13-streets-for-all/streets.svg',
      ]),
    );
  });

  test('leads from every document to files that exist, and to every document from the index', async () => {
    await run();
    const files = feed();
    const reached = new Set<string>(['v1/index.json']);
    const lead = new Set(['$schema', 'url', 'document', 'calendar', 'search', 'next', 'practices', 'series']);
    for (const path of reached) {
      if (!path.endsWith('.json') || path.startsWith('v1/schema/')) continue;
      JSON.parse(files[path] ?? '', (key, value: unknown) => {
        if (!lead.has(key) || typeof value !== 'string' || /^(https?|mailto|tel):/.test(value)) return value;
        const to = new URL(value, `https://feed.example/${path}`).pathname.slice(1);
        expect(files, `${key} in ${path}`).toHaveProperty([to]);
        reached.add(to);
        return value;
      });
    }
    const documents = Object.keys(files).filter((path) =>
      /^v1\/(events|practices|series|search)\/[^/.]+\.json$/.test(path),
    );
    expect(documents.length).toBeGreaterThan(10);
    expect([...reached]).toStrictEqual(expect.arrayContaining(documents));
  });

  test('writes compact JSON that ends with its line', async () => {
    await run();
    for (const [path, text] of Object.entries(feed()).filter(([name]) => name.endsWith('.json'))) {
      expect(text, path).toBe(`${JSON.stringify(JSON.parse(text))}\n`);
    }
  });

  test('writes the same bytes wherever the machine stands', async () => {
    const zone = process.env.TZ;
    await run();
    const here = feed();
    try {
      process.env.TZ = 'Pacific/Kiritimati';
      await run();
    } finally {
      process.env.TZ = zone;
    }
    expect(feed()).toStrictEqual(here);
  });

  test('writes nothing for content with errors, and says what is wrong', async () => {
    edit(eventFile, withoutTitle);
    const { code, output } = await run();
    expect(code).toBe(1);
    expect(output).toContain(eventFile);
    expect(output).toContain('Nothing was written');
    expect(existsSync(out)).toBe(false);
  });

  test('leaves the feed that is there as it was where the content has errors', async () => {
    await run();
    const before = feed();
    edit(eventFile, withoutTitle);
    await run();
    expect(feed()).toStrictEqual(before);
  });

  test('says in German what is wrong, where it is asked to', async () => {
    edit(eventFile, withoutTitle);
    expect((await run({ language: 'de' })).output).toContain('Nichts wurde geschrieben');
  });

  test('leaves tombstones, pages that say so and a listing of what was withdrawn, and nothing else of it', async () => {
    await run();
    const before = Object.keys(feed());
    const id = '2031-05-13-streets-for-all';
    edit(eventFile, (text) => `${text}\nwithdrawn: 2031-06-01\n`);
    edit('practices/musterhausen-walking.yaml', (text) => `${text}\nwithdrawn: 2031-06-01\n`);
    edit('series.yaml', (text) =>
      text.replace('- id: streets-for-all', '- id: streets-for-all\n  withdrawn: 2031-06-01'),
    );
    expect(await run()).toMatchObject({ code: 0 });
    const files = feed();
    for (const [index, thing] of [
      ['index', `events/${id}`],
      ['practices', 'practices/musterhausen-walking'],
      ['series', 'series/streets-for-all'],
    ] as const) {
      expect(JSON.parse(files[`v1/${thing}.json`] ?? '')).toMatchObject({ deleted: true });
      const { items } = JSON.parse(files[`v1/${index}.json`] ?? '') as { items: object[] };
      expect(items).toContainEqual({
        id: thing.split('/')[1],
        document: `${thing}.json`,
        url: `${thing}.html`,
        modified: '2031-06-01T00:00:00Z',
        deleted: true,
      });
      const pages = before.filter((path) => path.startsWith(`v1/${thing}.`) && path.endsWith('.html'));
      expect(pages.length).toBeGreaterThan(0);
      for (const page of pages) expect(files[page]).toContain('noindex');
    }
    expect(Object.keys(files).filter((path) => path.startsWith(`v1/events/${id}/`))).toStrictEqual([]);
    expect(JSON.stringify(files)).not.toContain('zwei Tage in Musterhausen');
  });

  test('answers former addresses by pages that redirect, and lists those that only a server can answer', async () => {
    const former = [
      'https://feed.beispielnetz.example/alt/strassen.html',
      'https://feed.beispielnetz.example/events/12/',
      'https://feed.beispielnetz.example/v1/events/streets',
      'http://feed.beispielnetz.example/Stra%C3%9Fen',
      'https://feed.beispielnetz.example/index.php?id=12',
      'https://feed.beispielnetz.example/%2e%2e%2Fescape/a.html',
      'https://feed.beispielnetz.example/v1/index.json',
      'https://www.beispielnetz.example/strassen',
    ];
    edit(eventFile, (text) => `${text}\nformerUrls: ${JSON.stringify(former)}\n`);
    expect(await run()).toMatchObject({ code: 0 });
    const files = feed();
    const page = 'v1/events/2031-05-13-streets-for-all.html';
    const redirects = Object.entries(files).filter(([, text]) => text.includes('http-equiv="refresh"'));
    expect(redirects.map(([path]) => path)).toStrictEqual([
      'Straßen/index.html',
      'alt/strassen.html',
      'events/12/index.html',
      'v1/events/streets/index.html',
    ]);
    for (const [path, text] of redirects) {
      const to = /url=([^"]+)"/.exec(text)?.[1] ?? '';
      expect(new URL(to, `https://feed.example/${path}`).pathname).toBe(`/${page}`);
      expect(text).toContain(`rel="canonical" href="https://feed.beispielnetz.example/${page}"`);
    }
    expect(files._redirects?.trim().split('\n')).toStrictEqual([
      `/alt/strassen.html /${page} 301`,
      `/events/12/ /${page} 301`,
      `/v1/events/streets /${page} 301`,
      `/Stra%C3%9Fen /${page} 301`,
      `# https://feed.beispielnetz.example/index.php?id=12 /${page} 301`,
      `/%2e%2e%2Fescape/a.html /${page} 301`,
      `# https://feed.beispielnetz.example/v1/index.json /${page} 301`,
      `# https://www.beispielnetz.example/strassen /${page} 301`,
    ]);
    expect(JSON.parse(files['v1/index.json'] ?? '')).toHaveProperty('items');
  });

  test('writes a document and pages for each series, which events lead to', async () => {
    await run();
    const files = feed();
    const series = JSON.parse(files['v1/series/streets-for-all.json'] ?? '') as { items: { url: string }[] };
    expect(series.items.length).toBeGreaterThan(0);
    for (const { url } of series.items)
      expect(files).toHaveProperty([`v1/series/${url}`.replace('series/../', '')]);
    expect(files['v1/events/2031-05-13-streets-for-all.html']).toContain(
      '<a href="../series/streets-for-all.html">',
    );
    expect(files).toHaveProperty(['v1/series/streets-for-all.html']);
  });

  test('writes again only what one changed file changes', async () => {
    await run();
    const before = feed();
    edit(eventFile, (text) => text.replace(/^title:\n {2}de: .*/m, 'title:\n  de: Neuer Titel'));
    expect((await run()).output).toMatch(/ [1-9]\d? of them new or changed/);
    const after = feed();
    const changed = Object.keys(after).filter((path) => after[path] !== before[path]);
    expect(changed).toContain('v1/events/2031-05-13-streets-for-all.json');
    expect(changed).not.toContain('v1/events/2031-06-04-floods-cancelled.json');
  });

  test('names the folder that is not a feed, and leaves it alone', async () => {
    const { code, output } = await run({ out: folder });
    expect(code).toBe(1);
    expect(output).toContain(`${folder} is not empty and holds no feed`);
    expect(existsSync(join(folder, 'publisher.yaml'))).toBe(true);
  });

  test('leaves what was there when it is stopped', async () => {
    await run();
    const before = feed();
    const { code, output } = await run({ signal: () => AbortSignal.abort() });
    expect(code).toBe(1);
    expect(output).toContain('Stopped. What was there is unchanged.');
    expect(feed()).toStrictEqual(before);
  });

  test('says on a terminal what it does and how far it has come, in one line that it takes away', async () => {
    let drawn = '';
    const { output } = await run({ draw: (text) => (drawn += text) });
    const lines = drawn.split('\r').slice(1);
    expect(lines[0]).toBe('Reading and checking the content …\u001B[K');
    expect(lines).toContainEqual(
      expect.stringMatching(/^Writing (\d+) of \1 events, practices and series …/),
    );
    expect(lines.at(-1)).toBe('\u001B[K');
    expect(drawn).not.toContain('\n');
    expect(output).not.toContain('Writing');
  });

  test('takes its line away before it says what is wrong', async () => {
    edit(eventFile, withoutTitle);
    let all = '';
    const write = (text: string) => (all += text);
    await build({ folder, out, language: 'de', write, draw: write });
    expect(all).toMatch(/geprüft …\u001B\[K\r\u001B\[K.*titel/s);
  });

  test('says nothing of its success where it is asked to be quiet', async () => {
    expect(await run({ quiet: true })).toStrictEqual({ code: 0, output: '' });
  });
});
