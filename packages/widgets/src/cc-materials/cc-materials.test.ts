import type { EventRecord } from '@connective-cities/core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import '../define.js';
import { mount, sample, textOf, violations } from '../element/fixture.test-support.js';
import type { CcMaterials } from './cc-materials.js';

beforeEach(() => {
  document.documentElement.lang = 'de';
});
afterEach(() => {
  document.documentElement.lang = 'en';
  document.body.replaceChildren();
});

const show = (event: EventRecord = sample(), attributes = '') =>
  mount<CcMaterials>(`<cc-materials ${attributes}></cc-materials>`, { event });
const texts = (element: Element, selector: string) =>
  [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])].map((found) =>
    found.innerText.replace(/[\s\u00A0\u202F]+/g, ' ').trim(),
  );

const pdf = (more: object = {}): EventRecord => ({
  ...sample(),
  presentations: [],
  materials: [
    {
      id: 'report',
      kind: 'report',
      title: { de: 'Bericht' },
      access: 'public',
      approxBytes: false,
      url: 'https://files.example/report.pdf',
      ...more,
    },
  ],
});

test('lists the seed’s materials with what is known of each', async () => {
  const element = await show();
  expect(texts(element, '.material')).toHaveLength(sample().materials.length);
});

test('says kind, type, size, pages, language and access of a file', async () => {
  const element = await show(
    pdf({ mediaType: 'application/pdf', bytes: 190_400, approxBytes: true, pages: 12, lang: 'ka' }),
  );
  expect(texts(element, '.material')).toEqual([
    'Bericht Bericht · PDF · etwa 190 kB · 12 Seiten · ქართული · öffentlich zugänglich',
  ]);
  const link = element.shadowRoot?.querySelector('a');
  expect([link?.href, link?.hreflang]).toEqual(['https://files.example/report.pdf', 'ka']);
});

test('a size from a million bytes on is said in megabytes', async () => {
  expect(textOf(await show(pdf({ bytes: 2_600_000 })))).toContain('3 MB');
});

test('an address that must not be followed leaves the title as text', async () => {
  const element = await show(pdf({ url: 'javascript:alert(1)' }));
  expect(element.shadowRoot?.querySelector('.material a')).toBeNull();
  expect(textOf(element)).toContain('Bericht');
});

test('materials of presentations are listed as well, each once', async () => {
  const event = pdf();
  const [material] = event.materials;
  const [first] = sample().presentations;
  if (!material || !first) throw new Error('The sample has lost what this test needs.');
  event.presentations = [
    { ...first, materials: [material, { ...material, id: 'slides', title: { de: 'Folien dazu' } }] },
  ];
  expect(texts(await show(event), '.material-title')).toEqual(['Bericht', 'Folien dazu']);
});

test('says so where there are none', async () => {
  const element = await show({ ...pdf(), materials: [] });
  expect(textOf(element)).toContain('Es sind keine Materialien veröffentlicht.');
});

test('has no violation that axe can find', async () => {
  expect(await violations(await show(pdf()))).toEqual([]);
});

test('says in which year a publication came out, and who published it', async () => {
  const publishers = [{ id: 'net', kind: 'network', name: { de: 'Beispielnetz' } }];
  expect(texts(await show(pdf({ published: '2021-05', publishers })), '.kind')[0]).toContain(
    'Bericht · 2021 · Beispielnetz',
  );
});
