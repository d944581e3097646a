import type { SeriesRecord } from '@connective-cities/core';
import * as ar from '@connective-cities/core/language/ar';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import '../define.js';
import { clock } from '../element/clock.js';
import { documentOf } from '../element/feed.test-support.js';
import { drawn, mount, sample, textOf, violations } from '../element/fixture.test-support.js';
import { addLanguage } from '../element/further-languages.js';
import type { CcSeries } from './cc-series.js';

const realClock = clock.now;
const at = (instant: string) => (clock.now = () => Date.parse(instant));

beforeAll(() => addLanguage('ar', { ...ar }));
beforeEach(() => {
  document.documentElement.lang = 'de';
  at('2026-11-23T12:00:00Z');
});
afterEach(() => {
  clock.now = realClock;
  document.documentElement.lang = 'en';
  document.documentElement.dir = '';
  document.body.replaceChildren();
});

const covid = () => documentOf<SeriesRecord>('series/municipal-response-covid-19.json');
const show = (series = covid(), attributes = '') =>
  mount<CcSeries>(`<cc-series ${attributes}></cc-series>`, { series });
const texts = (element: Element, selector: string) =>
  [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])].map(({ innerText }) =>
    innerText.replace(/[\s\u00A0\u202F]+/g, ' ').trim(),
  );

test('says what it is, when it was, its numbers, its other names and its events by date', async () => {
  const element = await show();
  expect(textOf(element, '.kicker')).toBe('Veranstaltungsreihe · August–Dezember 2020');
  expect(textOf(element, 'h2')).toBe('Kommunale Reaktion auf die COVID-19-Pandemie');
  expect(textOf(element, '.counts')).toContain('rund 800 Fachleute');
  expect(textOf(element)).toContain('Auch genannt: Kommunale Reaktion auf COVID-19 für nachhaltige');
  expect(texts(element, '.date')).toEqual([
    '26. November 2020',
    '23. November – 3. Dezember 2020',
    '7. Oktober 2020',
  ]);
  expect(texts(element, 'h3')).toEqual(['Vergangene Veranstaltungen']);
});

test('its rows do not repeat its name', async () => {
  const element = await show();
  const own = covid().title.de ?? '';
  expect(own).not.toBe('');
  expect(texts(element, '.row').filter((row) => row.includes(own))).toEqual([]);
});

test('events to come stand first, by the visitor’s clock', async () => {
  at('2020-11-24T12:00:00Z');
  const element = await show();
  expect(texts(element, 'h3')).toEqual(['Kommende Veranstaltungen', 'Vergangene Veranstaltungen']);
  expect(texts(element, '.date')[0]).toBe('23. November – 3. Dezember 2020');
});

test('links to what it is part of and to its parts', async () => {
  const part = { id: 'part', kind: 'campaign' as const, title: { de: 'Ein Teil' }, url: 'part.html' };
  const element = await show({ ...covid(), partOf: { ...part, title: { de: 'Das Ganze' } }, parts: [part] });
  expect(texts(element, '.family a')).toEqual(['Das Ganze', 'Ein Teil']);
  expect(textOf(element, '.family')).toContain('Teil von Das Ganze');
});

test('has its materials, its links, and whom to turn to', async () => {
  const element = await show({
    ...covid(),
    materials: sample('2031-05-13-streets-for-all').materials,
    contacts: [{ name: 'Ada Beispiel', role: 'contact', affiliations: [], email: 'ada@city.example' }],
    links: [{ url: 'https://series.example/', title: { de: 'Zur Seite' }, rel: 'web' }],
  });
  expect(texts(element, '.material')).toHaveLength(sample('2031-05-13-streets-for-all').materials.length);
  expect(textOf(element, '.contacts')).toBe('Ada Beispiel, ada@city.example');
  const links = [...element.shadowRoot!.querySelectorAll('a')].map(({ href }) => href);
  expect(links.slice(-2)).toEqual(['mailto:ada@city.example', 'https://series.example/']);
});

test('says so where none of its events is published', async () => {
  const element = await show({ ...covid(), items: [] });
  expect(textOf(element, '.none')).toBe('Es sind keine Veranstaltungen veröffentlicht.');
  expect(element.matches(':state(empty)')).toBe(true);
});

test.each([
  ['de', 'ltr', 'Vergangene Veranstaltungen'],
  ['ar', 'rtl', 'الفعاليات السابقة'],
])('has no violation that axe can find in %s, and fits into 220 px', async (lang, dir, heading) => {
  document.documentElement.lang = lang;
  document.documentElement.dir = dir;
  const element = await show();
  await expect.poll(() => texts(element, 'h3')).toEqual([heading]);
  expect(await violations(element)).toEqual([]);
  element.style.width = '220px';
  await drawn(element);
  const root = element.shadowRoot!.querySelector('.root')!;
  expect(root.scrollWidth).toBeLessThanOrEqual(root.clientWidth);
});
