import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CcProgramme } from '../define.js';
import { clock } from './clock.js';
import type { CcErrorEvent } from './events.js';
import { drawn, textOf, violations } from './fixture.test-support.js';
import { losing, showing, waiting, type AnyElement } from './states.test-support.js';

const realClock = clock.now;
beforeEach(() => {
  document.documentElement.lang = 'en';
  // Ten past midnight by the clock of St John's, where these tests run.
  clock.now = () => Date.parse('2026-11-23T03:40:00Z');
});
afterEach(() => {
  clock.now = realClock;
  document.body.replaceChildren();
});

const STATES = ['loading', 'failed', 'partial', 'newer', 'withdrawn', 'empty'];
const statesOf = (element: Element) => STATES.filter((state) => element.matches(`:state(${state})`));
const notices = (element: Element) =>
  [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.notice') ?? [])].map(({ innerText }) => innerText);
const link = (element: Element) => element.shadowRoot?.querySelector<HTMLAnchorElement>('.notice a')?.href;

/** Puts an element on the page, and tells the codes of the errors that it reports. */
async function place(element: AnyElement): Promise<string[]> {
  const codes: string[] = [];
  element.addEventListener('cc-error', ({ code }: CcErrorEvent) => codes.push(code));
  document.body.append(element);
  await drawn(element);
  return codes;
}

describe.each(['cc-event', 'cc-programme', 'cc-review', 'cc-participant-map'])('<%s>', (tag) => {
  test('holds a place while its document is on the way, if the page has nothing to show', async () => {
    const element = waiting(tag);
    await place(element);
    const held = element.shadowRoot?.querySelector<HTMLElement>('.wait');
    expect(statesOf(element)).toEqual(['loading']);
    expect(held?.offsetHeight).toBeGreaterThan(40);
    element.append('Our own words');
    expect(held?.offsetHeight).toBe(0);
  });

  test('says that a part is missing, below what it shows', async () => {
    const element = showing(tag, 'partly');
    const codes = await place(element);
    expect(codes).toEqual(['partial']);
    expect(statesOf(element)).toEqual(['partial']);
    expect(textOf(element)).toMatch(/Some content could not be read and is missing\. Go to the source$/);
    expect(link(element)).toContain('/2020-10-07-digital-municipal-services.html');
    expect(await violations(element)).toEqual([]);
  });

  test('shows what it understands of a document of a later version, and says so', async () => {
    const element = showing(tag, 'newer');
    await place(element);
    expect(statesOf(element)).toEqual(['newer']);
    expect(element.shadowRoot?.querySelector('h2')).not.toBeNull();
    expect(notices(element)).toEqual([expect.stringContaining('The source is newer than this display')]);
  });

  test('keeps what was good, with its time, when its server fails', async () => {
    const element = losing(tag);
    const codes = await place(element);
    await expect.poll(() => codes).toEqual(['http']);
    await drawn(element);
    expect(statesOf(element)).toEqual(['failed']);
    expect(textOf(element, '.notice')).toMatch(/^As of 23 November 2026, 00:10/);
    expect(element.shadowRoot?.querySelector('h2')).not.toBeNull();
    expect(element.shadowRoot?.querySelector('.notice button')?.textContent).toBe('Try again');
    expect(link(element)).toContain('/2020-10-07-digital-municipal-services.html');
  });

  test('says that the publisher has withdrawn the event, in place of all there was', async () => {
    const element = showing(tag, 'withdrawn');
    element.append('Everything about the event');
    const codes = await place(element);
    expect(codes).toEqual(['withdrawn']);
    expect(statesOf(element)).toEqual(['withdrawn']);
    expect(textOf(element)).toBe('Its publisher has withdrawn this content. Go to the source');
    expect(element.shadowRoot?.querySelector('slot, button')).toBeNull();
    expect(link(element)).toContain('/2020-10-07-digital-municipal-services.html');
    expect(await violations(element)).toEqual([]);
  });
});

test('what was shown goes when its publisher withdraws it', async () => {
  const element = showing('cc-event', 'partly');
  await place(element);
  const tombstone = showing('cc-event', 'withdrawn').firstElementChild!;
  element.replaceChildren(tombstone);
  element.requestUpdate();
  await drawn(element);
  expect(element.shadowRoot?.querySelector('h2')).toBeNull();
  expect(statesOf(element)).toEqual(['withdrawn']);
});

test('what could not be drawn is told as any failure, and the next document is shown', async () => {
  const element = showing('cc-programme', 'newer');
  const view = vi.spyOn(CcProgramme.prototype as unknown as { view(): unknown }, 'view');
  view.mockImplementation(() => {
    throw new Error('cannot be drawn');
  });
  const codes: string[] = [];
  element.addEventListener('cc-error', ({ code }: CcErrorEvent) => codes.push(code));
  document.body.append(element);
  await expect.poll(() => textOf(element)).toContain('could not be loaded');
  expect(codes).toEqual(['internal']);
  view.mockRestore();
  element.replaceChildren(...showing('cc-programme', 'partly').children);
  element.requestUpdate();
  await expect.poll(() => element.shadowRoot?.querySelector('h2')?.textContent).toContain('Programme');
});

test('another document begins without the states of the one before', async () => {
  const element = showing('cc-programme', 'newer');
  await place(element);
  element.replaceChildren();
  element.requestUpdate();
  await drawn(element);
  expect(statesOf(element)).toEqual([]);
  expect(textOf(element)).toBe('');
});

test.each(['cc-programme', 'cc-questions', 'cc-outcomes', 'cc-materials'])(
  '<%s> with nothing in it says so, and tells style sheets',
  async (tag) => {
    const element = showing(tag, 'newer');
    const [script] = element.children;
    const { id, title, language } = JSON.parse(script!.textContent) as Record<string, unknown>;
    script!.textContent = JSON.stringify({
      format: 'connective-cities/event',
      version: '1.0',
      id,
      title,
      language,
    });
    await place(element);
    expect(statesOf(element)).toEqual(['empty']);
    expect(element.shadowRoot?.querySelector('.note')).not.toBeNull();
  },
);
