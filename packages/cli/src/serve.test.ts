import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { serve } from './serve.js';

const samples = fileURLToPath(new URL('../../../content-samples', import.meta.url));
const ID = '2031-05-13-streets-for-all';

let place = '';
let stop: AbortController;
let ended: Promise<number> | undefined;
let output = '';

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'serve-'));
  stop = new AbortController();
  output = '';
  process.env.TMPDIR = place; // Where the server keeps its feed; others use the usual folder meanwhile.
  cpSync(samples, join(place, 'content'), { recursive: true });
  mkdirSync(join(place, 'site'));
  mkdirSync(join(place, 'scripts'));
  writeFileSync(join(place, 'site', 'index.html'), '<html><head></head><body>Town</body></html>');
  writeFileSync(join(place, 'site', '.secret'), 'secret');
  writeFileSync(join(place, 'scripts', 'cc-event.js'), 'export {};');
});
afterEach(async () => {
  stop.abort();
  await ended;
  delete process.env.TMPDIR;
  rmSync(place, { recursive: true });
});

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Waits until the output says something, and returns it. */
async function said(words: RegExp): Promise<string> {
  for (;;) {
    const found = words.exec(output);
    if (found) return found[0];
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

async function start(more: Partial<Parameters<typeof serve>[0]> = {}): Promise<string> {
  ended = serve({
    folder: join(place, 'content'),
    language: 'en',
    port: await freePort(),
    host: '127.0.0.1',
    site: join(place, 'site'),
    scripts: join(place, 'scripts'),
    watch: false,
    write: (text) => (output += text),
    signal: stop.signal,
    ...more,
  });
  const started = await Promise.race([said(/http:\/\/127\.0\.0\.1:\d+/), ended]);
  return String(started);
}

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Asks for a path as it is; `fetch` would tidy it. */
function ask(
  origin: string,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Answer> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    httpRequest({ hostname, port, path, headers, method, agent: false }, (response) => {
      let body = '';
      response
        .setEncoding('utf8')
        .on('data', (part: string) => (body += part))
        .on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    })
      .on('error', reject)
      .end();
  });
}

describe('serve', () => {
  test('sends documents to every origin, to be kept for five minutes', async () => {
    const { status, headers, body } = await ask(await start(), `/feed/v1/events/${ID}.json`);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'public, max-age=300, stale-while-revalidate=86400',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
    });
    expect(headers.etag).toBeDefined();
    expect(JSON.parse(body)).toMatchObject({ id: ID });
  });

  test('answers 304, readable from every origin, where nothing has changed', async () => {
    const origin = await start();
    const path = '/feed/v1/index.json';
    const { headers } = await ask(origin, path);
    const again = await ask(origin, path, { 'If-None-Match': headers.etag ?? '' });
    expect(again.status).toBe(304);
    expect(again.headers['access-control-allow-origin']).toBe('*');
  });

  test('sends scripts as modules need them', async () => {
    const { headers } = await ask(await start(), '/widgets/cc-event.js');
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(headers['access-control-allow-origin']).toBe('*');
  });

  test('sends event pages under a policy without scripts', async () => {
    const { headers, body } = await ask(await start(), `/feed/v1/events/${ID}.html`);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(body).toContain('<html lang="de"');
  });

  test('sends the site as it is', async () => {
    const { body } = await ask(await start(), '/');
    expect(body).toBe('<html><head></head><body>Town</body></html>');
  });

  test.each([
    ['what is not there', '/feed/v1/events/nothing.json'],
    ['hidden files', '/.secret'],
    ['what lies outside the folders', '/feed/../../content/people.yaml'],
    ['what lies outside, escaped', '/feed/%2e%2e/%2e%2e/content/people.yaml'],
    ['a malformed escape', '/feed/%E0%A4%A'],
  ])('answers 404 for %s', async (_, path) => {
    expect(await ask(await start(), path)).toMatchObject({ status: 404 });
  });

  test('lets a script of another origin read that a document is not there', async () => {
    const { headers } = await ask(await start(), '/feed/v1/events/nothing.json');
    expect(headers['access-control-allow-origin']).toBe('*');
  });

  test('refuses to be written to', async () => {
    expect(await ask(await start(), '/feed/v1/index.json', {}, 'PUT')).toMatchObject({ status: 405 });
  });

  test('takes the next free port, and says so', async () => {
    const blocker = createServer().listen(await freePort(), '127.0.0.1');
    await new Promise((resolve) => blocker.once('listening', resolve));
    const { port } = blocker.address() as AddressInfo;
    const origin = await start({ port });
    expect(Number(new URL(origin).port)).toBeGreaterThan(port);
    expect(output).toContain(`Port ${port} is taken`);
    await new Promise((resolve) => blocker.close(resolve));
  });

  test('ends when it is told to, with 0, and takes its feed away', async () => {
    const temporary = () => readdirSync(place).filter((name) => name.startsWith('connective-'));
    const origin = await start();
    expect(temporary()).toHaveLength(1);
    stop.abort();
    expect(await ended).toBe(0);
    expect(temporary()).toStrictEqual([]);
    await expect(ask(origin, '/')).rejects.toThrow('ECONNREFUSED');
  });

  test('does not begin with content that has errors', async () => {
    rmSync(join(place, 'content', 'publisher.yaml'));
    expect(await start()).toBe('1');
    expect(output).toContain('publisher.yaml');
  });

  test('names a folder that does not exist', async () => {
    expect(await start({ site: join(place, 'nowhere') })).toBe('1');
    expect(output).toContain('--site is');
  });
});

describe('serve, watching', () => {
  const file = () => join(place, 'content', 'publisher.yaml');
  const event = () => join(place, 'content', 'events', ID, 'event.yaml');

  /** Changes a file, and waits for the words that follow. */
  async function change(path: string, edit: (text: string) => string, words: RegExp) {
    output = '';
    writeFileSync(path, edit(readFileSync(path, 'utf8')));
    await said(words);
  }

  test('builds again, and has open pages load themselves again', async () => {
    const origin = await start({ watch: true });
    await said(/Watching/);
    expect((await ask(origin, '/')).body).toContain('<script src="/__reload.js" defer></script>');
    const messages: string[] = [];
    const { hostname, port } = new URL(origin);
    const listening = httpRequest({ hostname, port, path: '/__reload', agent: false }, (response) =>
      response.setEncoding('utf8').on('data', (part: string) => messages.push(part)),
    );
    listening.on('error', () => messages.push('ended')).end();
    while (messages.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    await change(
      event(),
      (text) => text.replace(/^title:\n {2}de: .*/m, 'title:\n  de: Neuer Titel'),
      /built again/,
    );
    expect((await ask(origin, `/feed/v1/events/${ID}.json`)).body).toContain('Neuer Titel');
    expect(messages.join('')).toContain('data: reload');
  });

  test('keeps serving the last good feed while the content has errors, uncached', async () => {
    const origin = await start({ watch: true });
    await said(/Watching/);
    await change(file(), () => 'name: [', /last good feed/);
    const { status, headers } = await ask(origin, '/feed/v1/index.json');
    expect(status).toBe(200);
    expect(headers['cache-control']).toBe('no-cache');
    expect(output).toContain('publisher.yaml');
  });

  test('waits for content to be corrected before there is any feed', async () => {
    const sound = readFileSync(file(), 'utf8');
    writeFileSync(file(), 'name: [');
    const origin = await start({ watch: true });
    await said(/Watching/);
    expect(await ask(origin, '/feed/v1/index.json')).toMatchObject({ status: 404 });
    await change(file(), () => sound, /built again/);
    expect(await ask(origin, '/feed/v1/index.json')).toMatchObject({ status: 200 });
  });
});
