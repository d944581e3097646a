import type { EventRecord } from '@connective-cities/core';
import { html, type TemplateResult } from 'lit';
import samples from 'virtual:samples';
import { clock } from './clock.js';

/** The seed's event, which everything began with. */
export const SEED = '2020-10-07-digital-municipal-services';

/** An event of `content/` or `content-samples/`. */
export function sample(id: string): EventRecord {
  const found = samples[id];
  if (!found) throw new Error(`There is no sample ${id}.`);
  return found;
}

/** Shows a story at another time, since upcoming and past are told by the visitor's clock. */
export function at(instant: string) {
  return <T>(story: () => T): T => {
    clock.now = () => Date.parse(instant);
    return story();
  };
}

/** What a partner puts between the tags. */
export const fallback: TemplateResult = html`<a href="https://www.connective-cities.example/"
  >Zur Veranstaltung</a
>`;

/** Waits until a story's element has drawn something, and returns the text that a visitor reads in it. */
export async function textIn(canvas: HTMLElement, tag: string): Promise<string> {
  const element = canvas.querySelector(tag);
  for (let tries = 0; tries < 100; tries++) {
    const root = element?.shadowRoot?.querySelector<HTMLElement>('.root');
    if (root?.innerText) return root.innerText.replace(/[\s\u00A0\u202F]+/g, ' ');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`<${tag}> has drawn nothing.`);
}
