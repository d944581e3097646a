import type { EventRecord } from '@connective-cities/core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import '../define.js';
import { mount, sample, textOf, violations } from '../element/fixture.test-support.js';
import type { CcQuestions } from './cc-questions.js';

beforeEach(() => {
  document.documentElement.lang = 'de';
});
afterEach(() => {
  document.documentElement.lang = 'en';
  document.body.replaceChildren();
});

const show = (event: EventRecord = sample(), attributes = '') =>
  mount<CcQuestions>(`<cc-questions ${attributes}></cc-questions>`, { event });
const texts = (element: Element, selector: string) =>
  [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])].map((found) =>
    found.innerText.replace(/[\s\u00A0\u202F]+/g, ' ').trim(),
  );

test('puts the seed’s five guiding questions in order, under their heading', async () => {
  const element = await show();
  expect(element.shadowRoot?.querySelector('h2')?.textContent.trim()).toBe('Leitfragen');
  expect(texts(element, 'ol > li')).toHaveLength(5);
  expect(texts(element, 'ol > li')[4]).toBe(
    'Welche Lehren lassen sich aus der Sicht der Kommunalbehörden ziehen?',
  );
});

test('says so where there are none', async () => {
  const element = await show({ ...sample(), questions: [] });
  expect(textOf(element)).toContain('Es sind keine Leitfragen veröffentlicht.');
});

test('has no violation that axe can find', async () => {
  expect(await violations(await show())).toEqual([]);
});
