import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EventRecord } from '@connective-cities/core';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from './build.js';

// Every format of a built feed, read by programs that are not ours.

const address = 'https://feed.beispielnetz.example/v1/';
const place = mkdtempSync(join(tmpdir(), 'formats-'));
const files = new Map<string, string>();

beforeAll(async () => {
  const samples = fileURLToPath(new URL('../../../content-samples', import.meta.url));
  cpSync(samples, join(place, 'content'), { recursive: true });
  let output = '';
  const write = (text: string) => (output += text);
  const out = join(place, 'feed');
  const code = await build({ folder: join(place, 'content'), out, language: 'en', write });
  if (code !== 0) throw new Error(output);
  for (const entry of readdirSync(out, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(path.slice(out.length + 1).replace(/^v1\//, ''), readFileSync(path, 'utf8'));
  }
}, 60_000);
afterAll(() => rmSync(place, { recursive: true }));

const text = (name: string) => files.get(name) ?? '';
const named = (pattern: RegExp) => [...files.keys()].filter((name) => pattern.test(name)).sort();
const json = (name: string): unknown => JSON.parse(text(name));
const documents = () =>
  named(/^events\/[^/.]+\.json$/)
    .map((name) => json(name) as EventRecord | { deleted: true })
    .flatMap((event) => ('deleted' in event ? [] : event));

describe('calendars', () => {
  const read = (name: string) => ICAL.Component.fromString(text(name)).getAllSubcomponents('vevent');

  test('there is one for each event with a day, in each of its languages, and its document names it', () => {
    for (const { id, calendar, when, language } of documents()) {
      const hasDay = (when?.start.length ?? 0) >= 'YYYY-MM-DD'.length;
      if (hasDay) expect(calendar).toBe(`${id}.ics`);
      for (const name of Object.keys(language.translations))
        expect(files.has(`events/${id}.${name}.ics`)).toBe(calendar !== undefined);
      expect(files.has(`events/${id}.ics`)).toBe(calendar !== undefined);
    }
    expect(documents().some(({ calendar }) => calendar !== undefined)).toBe(true);
  });

  test('ical.js finds the start that the document has', () => {
    for (const event of documents()) {
      const [when] = event.sessions.length > 0 ? event.sessions : [event.when];
      if (event.calendar === undefined || event.status === 'postponed' || !when) continue;
      const [component] = read(`events/${event.id}.ics`);
      const { startDate } = new ICAL.Event(component);
      if (when.start.length > 10) expect(startDate.toJSDate()).toStrictEqual(new Date(when.startUtc ?? ''));
      else expect(String(startDate)).toBe(when.start);
    }
  });

  test('the one of the whole feed holds the same entries as those of the events', () => {
    const uid = (component: ICAL.Component) => String(component.getFirstPropertyValue('uid'));
    const all = documents().flatMap(({ id, calendar }) =>
      calendar ? read(`events/${id}.ics`).map(uid) : [],
    );
    expect(read('calendar.ics').map(uid).sort()).toStrictEqual(all.sort());
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('JSON-LD', () => {
  /** The texts of a page's scripts, as a browser's parser finds them. */
  const scripts = (node: DefaultTreeAdapterTypes.Node): string[] => {
    if (node.nodeName === 'script' && 'attrs' in node) {
      expect(node.attrs).toStrictEqual([{ name: 'type', value: 'application/ld+json' }]);
      return node.childNodes.flatMap((child) => ('value' in child ? child.value : []));
    }
    return 'childNodes' in node ? node.childNodes.flatMap(scripts) : [];
  };

  test('stands in every page, and in a file that says the same as the page in the original language', () => {
    const pages = named(/^(?:events|practices|series)\/[^/]+\.html$/);
    let told = 0;
    for (const name of pages) {
      const [data, ...more] = scripts(parse(text(name)));
      expect(more).toStrictEqual([]);
      const file = name.replace(/\.html$/, '.jsonld');
      if (!files.has(file)) continue;
      expect(JSON.parse(data ?? '')).toStrictEqual(json(file));
      told += 1;
    }
    expect(told).toBe(named(/\/[^/]+\.jsonld$/).length);
    expect(told).toBeGreaterThan(5);
  });

  test('names pages that are in the feed', () => {
    for (const name of named(/\/[^/]+\.jsonld$/)) {
      const { url } = json(name) as { url: string };
      expect(url.startsWith(address)).toBe(true);
      expect(files.has(url.slice(address.length))).toBe(true);
    }
  });
});

test('topojson reads the municipalities, and has them where they were', () => {
  const collection = json('municipalities.geojson') as Parameters<typeof topology>[0][string] & {
    features: { id: string; geometry: { coordinates: number[] } | null }[];
  };
  const read = topology({ places: collection });
  const { places } = read.objects;
  if (places?.type !== 'GeometryCollection') throw new Error('The collection was not read as one.');
  const back = feature(read, places).features;
  const coordinates = (one: { geometry: unknown }) =>
    (one.geometry as { coordinates?: number[] } | null)?.coordinates;
  expect(back.map((one) => [one.id, coordinates(one)])).toStrictEqual(
    collection.features.map((one) => [one.id, coordinates(one)]),
  );
  expect(back.length).toBeGreaterThan(2);
});

test('a feed for readers names every event once, the newest first', () => {
  const { items, feed_url: own } = json('feed.json') as {
    items: { id: string; date_published: string; url: string }[];
    feed_url: string;
  };
  expect(own).toBe(`${address}feed.json`);
  expect(items.map(({ id }) => id).sort()).toStrictEqual(
    documents()
      .map(({ id }) => `${address}events/${id}.json`)
      .sort(),
  );
  const days = items.map(({ date_published: day }) => day);
  expect(days).toStrictEqual(days.toSorted().reverse());
});

test('a programme with all its times has a schedule, and no other has one', () => {
  for (const { id, programme } of documents()) {
    const isTimed =
      programme.length > 0 && programme.every(({ when }) => when?.endUtc && when.end?.includes('T'));
    expect([id, files.has(`events/${id}.schedule.json`)]).toStrictEqual([id, Boolean(isTimed)]);
  }
  expect(named(/\.schedule\.json$/).length).toBeGreaterThan(0);
});

test('Papa Parse finds a row for each programme item, and one for each event of the feed', () => {
  const rows = (name: string) =>
    Papa.parse<Record<string, string>>(text(name).replace(/^\uFEFF/, ''), {
      header: true,
      skipEmptyLines: true,
    });
  for (const { id, programme } of documents()) {
    if (programme.length === 0) continue;
    expect(rows(`events/${id}.programme.csv`)).toMatchObject({
      errors: [],
      data: { length: programme.length },
    });
  }
  expect(rows('events.csv').data).toHaveLength(documents().length);
});
