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

/**
 * Waits until a story's element has drawn something, and these words if any are awaited; returns the text that a
 * visitor reads in it, be they there or not.
 */
export async function textIn(canvas: HTMLElement, tag: string, awaited = ''): Promise<string> {
  let text = '';
  for (let tries = 0; tries < 100 && !(text && text.includes(awaited)); tries++) {
    if (tries) await new Promise((resolve) => setTimeout(resolve, 50));
    const root = canvas.querySelector(tag)?.shadowRoot?.querySelector<HTMLElement>('.root');
    text = root?.innerText.replace(/[\s\u00A0\u202F]+/g, ' ') ?? '';
  }
  if (!text) throw new Error(`<${tag}> has drawn nothing.`);
  return text;
}
