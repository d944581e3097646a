import type { EventRecord } from '@connective-cities/core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import '../define.js';
import { mount, sample, textOf, violations } from '../element/fixture.test-support.js';
import type { CcOutcomes } from './cc-outcomes.js';

beforeEach(() => {
  document.documentElement.lang = 'de';
});
afterEach(() => {
  document.documentElement.lang = 'en';
  document.body.replaceChildren();
});

const show = (event: EventRecord = sample(), attributes = '') =>
  mount<CcOutcomes>(`<cc-outcomes ${attributes}></cc-outcomes>`, { event });
const texts = (element: Element, selector: string) =>
  [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])].map((found) =>
    found.innerText.replace(/[\s\u00A0\u202F]+/g, ' ').trim(),
  );

test('lists what came out of the seed’s event, each with its kind, and the groups that go on', async () => {
  const element = await show();
  const { outcomes } = sample();
  expect(texts(element, '.outcome')).toHaveLength(outcomes.length);
  expect(outcomes.length).toBeGreaterThan(1);
  expect(texts(element, 'h3')).toContain('Arbeitsgruppen');
  expect(texts(element, '.group')).toHaveLength(1);
});

test('links the practices that a result rests on', async () => {
  const event = sample();
  const practice = event.presentations[0]?.practice;
  const [first] = event.outcomes;
  if (practice && first) first.practices = [{ ...practice, url: '../practices/tirana.html' }];
  const element = await show(event);
  expect(element.shadowRoot?.querySelector<HTMLAnchorElement>('.outcome a')?.href).toContain(
    '/practices/tirana',
  );
});

test('says so where nothing came of it', async () => {
  const element = await show({ ...sample(), outcomes: [], workingGroups: [] });
  expect(textOf(element)).toContain('Es sind keine Ergebnisse veröffentlicht.');
});

test('has no violation that axe can find', async () => {
  expect(await violations(await show())).toEqual([]);
});

test('says who moderates a working group, who belongs to it and what it has made', async () => {
  const event = sample();
  Object.assign(event.workingGroups[0]!, {
    organisations: [{ id: 'works', kind: 'company', name: { de: 'Wasserwerke' } }],
    people: [{ name: 'Bo Muster', role: 'moderator', affiliations: [] }],
    materials: [{ id: 'm', kind: 'report', title: { de: 'Bericht' }, approxBytes: false, access: 'unknown' }],
    links: [{ url: 'https://group.example/', title: { de: 'Seite der Gruppe' }, rel: 'web' }],
  });
  const [group] = texts(await show(event), '.group');
  for (const words of ['Wasserwerke', 'Bo Muster', 'Bericht', 'Seite der Gruppe'])
    expect(group).toContain(words);
});
