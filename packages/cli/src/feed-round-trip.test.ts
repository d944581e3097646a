import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EventRecord, When } from '@connective-cities/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from './build.js';
import { imported } from './import/import.test-support.js';

// What the feed says in other formats is what the imports read out of them: the same instants and the same days.

const out = mkdtempSync(join(tmpdir(), 'round-trip-'));
const folder = join(out, 'v1/events');

beforeAll(async () => {
  const samples = fileURLToPath(new URL('../../../content-samples', import.meta.url));
  let output = '';
  const write = (text: string) => (output += text);
  const code = await build({ folder: samples, out, language: 'en', write });
  if (code !== 0) throw new Error(output);
}, 60_000);
afterAll(() => rmSync(out, { recursive: true }));

const named = (ending: string) => readdirSync(folder).filter((name) => name.endsWith(ending));
const bytesOf = (name: string) => new Uint8Array(readFileSync(join(folder, name)));
const documentOf = (name: string) =>
  JSON.parse(readFileSync(join(folder, `${name.replace(/\..*$/, '')}.json`), 'utf8')) as EventRecord;

type Authored = Pick<When, 'start'> & { timeZone?: string | undefined };

/** The start of what was imported, as an instant where it has a time; by Node's own tables of time zones. */
function instantOf({ start, timeZone }: Authored): string {
  if (start.length <= 'YYYY-MM-DD'.length) return start;
  const shown = new Intl.DateTimeFormat('sv-SE', {
    ...{ timeZone: timeZone ?? 'Europe/Berlin', dateStyle: 'short', timeStyle: 'short' },
  });
  const utc = Date.parse(`${start}Z`);
  // Some quarter of an hour within a day and a half is the one at which clocks show this.
  for (let shift = -14 * 4; shift <= 14 * 4; shift += 1) {
    const instant = utc + shift * 15 * 60_000;
    if (shown.format(instant).replace(' ', 'T') === start) return new Date(instant).toISOString();
  }
  return `${start} is on no clock of ${timeZone}`;
}

const published = ({ start, startUtc }: When) =>
  start.length <= 'YYYY-MM-DD'.length || startUtc === undefined ? start : new Date(startUtc).toISOString();

test('a calendar brings the starts of its event', async () => {
  const names = named('.ics').filter((name) => /^[^.]+\.ics$/.test(name));
  let compared = 0;
  for (const name of names) {
    const document = documentOf(name);
    if (document.status === 'postponed' || 'deleted' in document) continue;
    const draft = await imported(bytesOf(name));
    const sessions = document.sessions.length > 0 ? document.sessions : document.when ? [document.when] : [];
    const expected = sessions.filter(({ start }) => start.length >= 10).map(published);
    expect([name, draft.events.map(({ event }) => instantOf(event.when)).sort()]).toStrictEqual([
      name,
      expected.sort(),
    ]);
    compared += expected.length;
  }
  expect(compared).toBeGreaterThan(10);
});

test('structured data brings the start and the title of its event', async () => {
  let compared = 0;
  for (const name of named('.jsonld')) {
    const document = documentOf(name);
    if ('deleted' in document || (document.when?.start.length ?? 0) < 10) continue;
    const [draft] = (await imported(bytesOf(name), { format: 'json-ld' })).events;
    const { original } = document.language;
    const when = document.when && published(document.when);
    expect([draft?.event.title, draft && instantOf(draft.event.when)]).toStrictEqual([
      document.title[original],
      when,
    ]);
    compared += 1;
  }
  expect(compared).toBeGreaterThan(5);
});

test('a schedule brings every item of its programme', async () => {
  const names = named('.schedule.json');
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) {
    const { programme } = documentOf(name);
    const [draft] = (await imported(bytesOf(name))).events;
    const zone = draft?.event.when.timeZone;
    const items = draft?.event.programme ?? [];
    expect([
      name,
      items.map(({ when }) => when && instantOf({ ...when, timeZone: zone })).sort(),
    ]).toStrictEqual([name, programme.map(({ when }) => when && published(when)).sort()]);
  }
});
