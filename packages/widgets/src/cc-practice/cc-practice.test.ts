import type { PracticeRecord } from '@connective-cities/core';
import * as ka from '@connective-cities/core/language/ka';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import '../define.js';
import { documentOf } from '../element/feed.test-support.js';
import { drawn, mount, textOf, violations } from '../element/fixture.test-support.js';
import { addLanguage } from '../element/further-languages.js';
import type { CcPractice } from './cc-practice.js';

beforeAll(() => addLanguage('ka', { ...ka }));
beforeEach(() => {
  document.documentElement.lang = 'de';
});
afterEach(() => {
  document.documentElement.lang = 'en';
  document.body.replaceChildren();
});

const tirana = () => documentOf<PracticeRecord>('practices/tirana-digital-services.json');
const gardens = () => documentOf<PracticeRecord>('practices/exempla-rain-gardens.json', 'content-samples');
const show = (practice = tirana(), attributes = '') =>
  mount<CcPractice>(`<cc-practice ${attributes}></cc-practice>`, { practice });
const texts = (element: Element, selector: string) =>
  [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])].map(({ innerText }) =>
    innerText.replace(/[\s\u00A0\u202F]+/g, ' ').trim(),
  );

test('is a card with title, place, topics, and the events at which it was presented', async () => {
  const element = await show();
  expect(textOf(element, '.kicker')).toBe('Gutes Praxisbeispiel');
  expect(textOf(element, 'h2')).toBe(
    'Digitalisierung der städtischen Dienste von Tirana während der COVID-19-Pandemie',
  );
  expect(texts(element, '.facts > div')).toEqual([
    'Kommune Tirana, Albanien',
    'Themen Digitalisierung · Kommunale Dienstleistungen · COVID-19-Pandemie',
    'Vorgestellt bei Digitale öffentliche Dienste als Antwort auf die COVID-19-Pandemie 26. November 2020 Digitalisierung von kommunalen Dienstleistungen in Südosteuropa (SEE) und im Kaukasus 7. Oktober 2020',
  ]);
  const links = [...(element.shadowRoot?.querySelectorAll('a') ?? [])].map(({ href }) => href);
  expect(links).toEqual([
    new URL('tirana-digital-services.html', document.baseURI).href,
    new URL('../events/2020-11-26-digitalised-public-services.html', document.baseURI).href,
    new URL('../events/2020-10-07-digital-municipal-services.html', document.baseURI).href,
    new URL('tirana-digital-services.html', document.baseURI).href,
  ]);
});

test('says how far a practice has come, when it ran, whom it serves and what it is about', async () => {
  const element = await show(gardens());
  expect(textOf(element, '.kicker')).toBe('Gutes Praxisbeispiel · Abgeschlossen');
  expect(textOf(element, '.lead')).toBe('Exempla hat seinen Marktplatz geöffnet und lässt den Regen hinein.');
  expect(texts(element, '.facts > div')).toContain('Zeitraum Januar 2029 – Dezember 2030');
  expect(texts(element, '.facts > div').join()).toMatch(/SDG \d/);
});

test('as a whole it has its sections, materials and contacts too, and leads nowhere else', async () => {
  const practice = gardens();
  const card = await show(practice);
  expect(texts(card, '.section')).toEqual([]);
  const element = await show(practice, 'extent="whole"');
  const headings = practice.sections.flatMap(({ heading }) => heading?.de ?? []);
  expect(headings.length).toBeGreaterThan(3);
  expect(texts(element, 'h3').slice(0, headings.length)).toEqual(headings);
  expect(texts(element, '.material')).toHaveLength(practice.materials.length);
  expect(element.shadowRoot?.querySelector('h2 a, .read')).toBeNull();
  element.removeAttribute('extent');
  await drawn(element);
  expect(texts(element, '.section')).toEqual([]);
});

test('names who presented it where the whole of it is shown', async () => {
  expect(textOf(await show())).not.toContain('Faola Hodaj');
  expect(textOf(await show(tirana(), 'extent="whole"'))).toContain('Frau Faola Hodaj, Gemeinde Tirana');
});

test('shows a picture of the feed’s own place with its credit, and none where it cannot be had', async () => {
  const image = {
    url: 'nothing.jpg',
    credit: { de: 'Foto: Stadt' },
    alt: { de: 'Ein Platz' },
    decorative: false,
  };
  const element = await show({ ...tirana(), image }, 'images="any"');
  const picture = element.shadowRoot?.querySelector('img');
  expect([picture?.alt, textOf(element, 'figcaption')]).toEqual(['Ein Platz', 'Foto: Stadt']);
  picture?.dispatchEvent(new Event('error'));
  await drawn(element);
  expect(element.shadowRoot?.querySelector('img')).toBeNull();
  expect((await show({ ...tirana(), image }, 'images="none"')).shadowRoot?.querySelector('img')).toBeNull();
});

test('a title that is markup is text, and a link that runs something is none', async () => {
  const practice = { ...tirana(), title: { de: '<b onclick=x>B</b>' }, url: 'javascript:alert(1)' };
  const element = await show(practice);
  expect(textOf(element, 'h2')).toBe('<b onclick=x>B</b>');
  expect(element.shadowRoot?.querySelector('a[href^="javascript"], b')).toBeNull();
});

test.each([
  ['de', 'card'],
  ['de', 'whole'],
  ['ka', 'whole'],
])('has no violation that axe can find in %s as %s, and fits into 220 px', async (lang, extent) => {
  document.documentElement.lang = lang;
  const element = await show(gardens(), `extent="${extent}"`);
  await expect.poll(() => textOf(element, '.kicker')).toContain(lang === 'ka' ? 'პრაქტიკ' : 'Praxis');
  expect(await violations(element)).toEqual([]);
  element.style.width = '220px';
  await drawn(element);
  const root = element.shadowRoot!.querySelector('.root')!;
  expect(root.scrollWidth).toBeLessThanOrEqual(root.clientWidth);
});
