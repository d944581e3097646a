import { html } from 'lit';
import { expect } from 'storybook/test';
import type { FeedRecord } from './events.js';
import type { Dictionary, FeedElement } from './feed-element.js';
import { SEED, sample } from './story.test-support.js';

/** An element as a story or a test has it. */
export type AnyElement = FeedElement<Dictionary, FeedRecord>;

/** Documents that leave something to say: of each, what a feed's server answers. */
export const documents = {
  /** A topic without a label and a country without a code are left out. */
  partly: (): unknown => {
    const event = structuredClone(sample(SEED)) as unknown as {
      topics: unknown[];
      participation: { countries: unknown[] };
    };
    event.topics.push({ id: 'no-label' });
    event.participation.countries.push({ role: 'participant' });
    return event;
  },
  newer: (): unknown => ({ ...sample(SEED), version: '2.0' }),
  withdrawn: (): unknown => ({
    format: 'connective-cities/event',
    version: '1.0',
    modified: '2026-11-20T00:00:00Z',
    id: SEED,
    url: `${SEED}.html`,
    deleted: true,
  }),
};

/** What a server does at each request for an address, the last of it for ever; `undefined` is no answer at all. */
const servers = new Map<string, (Response | undefined)[]>();
let addresses = 0;

/** An address whose server does one thing after another. Other addresses are fetched as always. */
export function serverOf(name: string, ...answers: (Response | undefined)[]): string {
  const path = `/story/${name}.json`;
  if (!servers.size) {
    const fetched = globalThis.fetch;
    globalThis.fetch = (input, init) => {
      const answers = servers.get(input instanceof Request ? '' : new URL(input, document.baseURI).pathname);
      if (!answers) return fetched(input, init);
      const answer = answers.length > 1 ? answers.shift() : answers[0];
      return answer ? Promise.resolve(answer.clone()) : new Promise(() => {});
    };
  }
  servers.set(path, answers);
  // A query of its own, because a page keeps what it has been answered for a minute.
  return `${path}?${addresses++}`;
}

/** An element that shows a document of {@link documents}, given as inline data. */
export function showing(tag: string, kind: keyof typeof documents, more: object = {}): AnyElement {
  const element = Object.assign(document.createElement(tag) as AnyElement, more);
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = JSON.stringify(documents[kind]());
  element.append(script);
  return element;
}

/** An element whose feed does not answer, and which has nothing of the page's own to show. */
export function waiting(tag: string, more: object = {}): AnyElement {
  const src = serverOf(`never-${tag}`, undefined);
  return Object.assign(document.createElement(tag), { src, loading: 'eager', ...more }) as AnyElement;
}

/** An element whose feed is there at first, and then no longer. */
export function losing(tag: string, more: object = {}): AnyElement {
  const src = serverOf(
    `lost-${tag}`,
    Response.json(sample(SEED)),
    new Response('', { status: 503, headers: { 'retry-after': '600' } }),
  );
  const element = Object.assign(document.createElement(tag), {
    src,
    loading: 'eager',
    ...more,
  }) as AnyElement;
  element.addEventListener('cc-load', () => element.reload(), { once: true });
  return element;
}

/** What a visitor reads in an element, once it says so. */
async function says(canvas: HTMLElement, tag: string, text: string): Promise<void> {
  for (let tries = 0; tries < 100 && !read(canvas, tag).includes(text); tries++)
    await new Promise((resolve) => setTimeout(resolve, 50));
  await expect(read(canvas, tag)).toContain(text);
}

const read = (canvas: HTMLElement, tag: string) =>
  canvas.querySelector(tag)?.shadowRoot?.querySelector<HTMLElement>('.root')?.innerText ?? '';

/** The stories of an element that its feed gives it, in German. */
export function states(tag: string, more?: object) {
  const story = (element: () => AnyElement, text: string) => ({
    render: () => html`${element()}`,
    play: ({ canvasElement }: { canvasElement: HTMLElement }) => says(canvasElement, tag, text),
  });
  return {
    loading: {
      render: () => html`${waiting(tag, more)}`,
      play: async ({ canvasElement }: { canvasElement: HTMLElement }) => {
        const shown = canvasElement.querySelector(tag)?.shadowRoot?.querySelector<HTMLElement>('.wait');
        await expect(shown?.offsetHeight).toBeGreaterThan(40);
      },
    },
    partly: story(() => showing(tag, 'partly', more), 'war nicht lesbar'),
    lastGood: story(() => losing(tag, more), 'Stand:'),
    newer: story(() => showing(tag, 'newer', more), 'Die Quelle ist neuer'),
    withdrawn: story(() => showing(tag, 'withdrawn', more), 'zurückgezogen'),
  };
}
