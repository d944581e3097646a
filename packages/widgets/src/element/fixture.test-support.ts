import type { EventRecord } from '@connective-cities/core';
import axe from 'axe-core';
import type { LitElement } from 'lit';
import samples from 'virtual:samples';

/** A fresh copy of a sample; the seed's event unless another is named. */
export function sample(id = '2020-10-07-digital-municipal-services'): EventRecord {
  const found = samples[id];
  if (!found) throw new Error(`There is no sample ${id}; there are ${Object.keys(samples).join(', ')}.`);
  return structuredClone(found);
}

/** Puts HTML on the page and returns its first element, drawn. */
export async function mount<T extends LitElement>(html: string, set: Partial<T> = {}): Promise<T> {
  document.body.innerHTML = html;
  const element = document.body.firstElementChild as T;
  Object.assign(element, set);
  await drawn(element);
  return element;
}

/** Waits until an element has drawn what it was last given. */
export async function drawn(element: LitElement): Promise<void> {
  while (!(await element.updateComplete));
  await element.updateComplete;
}

/** What a visitor reads inside an element, white space as one space. */
export function textOf(element: Element, selector = ':host'): string {
  const root = element.shadowRoot;
  const place = selector === ':host' ? root?.querySelector('.root') : root?.querySelector(selector);
  return (place instanceof HTMLElement ? place.innerText : '').replace(/[\s\u00A0\u202F]+/g, ' ').trim();
}

/** Rules of WCAG 2.2 AA and best practice that an element breaks. */
export async function violations(element: Element): Promise<string[]> {
  // The page around is the test's, not the widget's.
  const { violations } = await axe.run(element, { rules: { region: { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
