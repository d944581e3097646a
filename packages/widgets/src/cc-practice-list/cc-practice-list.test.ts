import type { PracticeIndexRecord } from '@connective-cities/core';
import * as ka from '@connective-cities/core/language/ka';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../define.js';
import { documentOf, feedOf, serve, type Feed } from '../element/feed.test-support.js';
import { drawn, mount, textOf, violations } from '../element/fixture.test-support.js';
import { addLanguage } from '../element/further-languages.js';
import type { CcPracticeList } from './cc-practice-list.js';

beforeAll(() => addLanguage('ka', { ...ka }));
beforeEach(() => {
  document.documentElement.lang = 'de';
});
afterEach(() => {
  document.documentElement.lang = 'en';
  document.body.replaceChildren();
});

const content = () => documentOf<PracticeIndexRecord>('practices.json');
const show = (index: PracticeIndexRecord = content(), attributes = '') =>
  mount<CcPracticeList>(`<cc-practice-list ${attributes}></cc-practice-list>`, { index });

async function open(feed: Feed, attributes = '') {
  const { address, asked } = serve(feed);
  const element = await mount<CcPracticeList>(
    `<cc-practice-list src="${address}practices.json" loading="eager" ${attributes}></cc-practice-list>`,
  );
  await expect.poll(() => element.shadowRoot?.querySelector('.title')).not.toBeNull();
  return { element, asked };
}

const texts = (element: Element, selector: string) =>
  [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])].map(({ innerText }) =>
    innerText.replace(/[\s\u00A0\u202F]+/g, ' ').trim(),
  );
const ids = (element: Element) =>
  [...(element.shadowRoot?.querySelectorAll('.row') ?? [])].map(({ id }) => id.replace('row-', ''));

test('shows each practice with its place, its title, the beginning of its text and its topics', async () => {
  const element = await show();
  expect(textOf(element, 'h2')).toBe('Gute Praxisbeispiele');
  expect(ids(element)).toEqual(content().items.map(({ id }) => id));
  const bench = texts(element, '.row').find((text) => text.includes('Eine Bank'));
  expect(bench).toMatch(/^Senaki, Georgien Eine Bank, die Strom macht .+ Energie$/);
  expect(texts(element, '.date')).toContain('Lutsk (Ukraine), Kreis Lippe (Deutschland)');
});

test('links to the pages beside the list', async () => {
  const element = await show();
  expect(element.shadowRoot?.querySelector<HTMLAnchorElement>('.row a')?.href).toBe(
    new URL('practices/manizales-sdgs.html', document.baseURI).href,
  );
});

test('says so where a feed has none', async () => {
  const element = await show({ ...content(), items: [] });
  expect(textOf(element, '.none')).toBe('Es sind keine Praxisbeispiele veröffentlicht.');
  expect(element.matches(':state(empty)')).toBe(true);
});

test('is narrowed by the page, and by the visitor', async () => {
  const element = await show(content(), 'topic="energy" filters="country format search"');
  expect(ids(element)).toEqual(['senaki-solar-bench', 'eredvi-solar-plant']);
  const fields = [...(element.shadowRoot?.querySelectorAll('form [name]') ?? [])];
  expect(fields.map((field) => field.getAttribute('name'))).toEqual(['country', 'search']);
});

describe('the search', () => {
  test.each([
    ['a word of the title', 'Bank', 'senaki-solar-bench'],
    ['a place without its accents', 'lorrach', 'loerrach-timber-commercial-area'],
    ['a place as it is written there', 'Tiranë', 'tirana-digital-services'],
    ['a country', 'Kolumbien', 'manizales-sdgs'],
    ['a slip', 'Holzbauwiese', 'loerrach-timber-commercial-area'],
  ])('finds %s', async (_, query, id) => {
    const { element } = await open(feedOf('content'), 'filters="search"');
    await userEvent.fill(element.shadowRoot!.querySelector('input')!, query);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => texts(element, '[role=status]')[0]).toMatch(/^\d+ Praxisbeispiele? gefunden$/);
    expect(ids(element)).toContain(id);
    expect(ids(element).length).toBeLessThan(5);
  });

  test('keeps order and texts of what was there when data of all practices come', async () => {
    const first = { ...content(), items: content().items.slice(0, 3), next: 'practices-1.json' };
    const { element, asked } = await open(
      { ...feedOf('content'), 'practices.json': first },
      'filters="country"',
    );
    expect(asked).toEqual(['practices.json']);
    const before = texts(element, '.row');
    element.shadowRoot!.querySelector('select')!.focus();
    await expect.poll(() => ids(element)).toEqual(content().items.map(({ id }) => id));
    expect(texts(element, '.row').slice(0, 3)).toEqual(before);
  });
});

test.each([
  ['de', 'Gute Praxisbeispiele'],
  ['ka', 'კარგი პრაქტიკა'],
])('has no violation that axe can find in %s, and fits into 220 px', async (lang, title) => {
  document.documentElement.lang = lang;
  const element = await show(content(), 'filters="search topic region country"');
  await expect.poll(() => textOf(element, 'h2')).toBe(title);
  expect(await violations(element)).toEqual([]);
  element.style.width = '220px';
  await drawn(element);
  const root = element.shadowRoot!.querySelector('.root')!;
  expect(root.scrollWidth).toBeLessThanOrEqual(root.clientWidth);
});
