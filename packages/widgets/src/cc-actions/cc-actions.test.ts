import type { EventRecord } from '@connective-cities/core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import '../define.js';
import { clock } from '../element/clock.js';
import { drawn, mount, sample, textOf, violations } from '../element/fixture.test-support.js';
import { serverOf } from '../element/states.test-support.js';
import type { CcActions } from './cc-actions.js';

const realClock = clock.now;
const at = (instant: string) => (clock.now = () => Date.parse(instant));

beforeEach(() => {
  document.documentElement.lang = 'de';
  at('2031-05-01T12:00:00Z');
});
afterEach(() => {
  vi.restoreAllMocks();
  clock.now = realClock;
  document.documentElement.lang = 'en';
  document.body.replaceChildren();
});

const STREETS = '2031-05-13-streets-for-all';
const show = (event: EventRecord, html = '<cc-actions></cc-actions>') => mount<CcActions>(html, { event });
const links = (element: Element) =>
  [...(element.shadowRoot?.querySelectorAll('a') ?? [])].map((link) => [link.textContent, link.href]);
const button = (element: Element, name: string, index = 0) =>
  [...(element.shadowRoot?.querySelectorAll('button') ?? [])].filter(
    ({ textContent }) => textContent?.trim() === name,
  )[index];

/** An event of one afternoon in Berlin, as a feed serves it. */
async function served(more: Partial<EventRecord> = {}): Promise<CcActions> {
  const event = { ...sample(STREETS), calendar: `${STREETS}.ics`, ...more };
  const src = serverOf('v1/events/streets', Response.json(event));
  const element = await mount<CcActions>(`<cc-actions src="${src}" loading="eager"></cc-actions>`);
  await vi.waitFor(() => expect(element.shadowRoot?.querySelector('.actions')).not.toBeNull());
  return element;
}

describe('into a calendar', () => {
  test('leads first to the feed’s own file, then to forms, then to the calendar of all events', async () => {
    const element = await served({ sessions: [] });
    const [file, google, outlook, all] = links(element);
    expect(file).toEqual([
      'Kalenderdatei (.ics)',
      new URL(`/story/v1/events/${STREETS}.ics`, document.baseURI).href,
    ]);
    expect(google?.[1]).toMatch(/^https:\/\/calendar\.google\.com\/.*dates=203105/);
    expect(outlook?.[1]).toMatch(/^https:\/\/outlook\.office\.com\//);
    expect(all).toEqual([
      'Alle Veranstaltungen abonnieren',
      new URL('/story/v1/calendar.ics', document.baseURI).href.replace('http', 'webcal'),
    ]);
    expect(await violations(element)).toEqual([]);
    element.shadowRoot?.querySelector('summary')?.click();
    expect(await violations(element)).toEqual([]);
  });

  test('tells no calendar on the web which page the visitor comes from', async () => {
    const element = await served();
    for (const link of element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('a[href^="https:"]'))
      expect(link.rel).toBe('noreferrer');
  });

  test('names the time of each session where there are several, and leaves out those that are over', async () => {
    const event = sample('2031-10-06-two-days-of-small-towns');
    const element = await show(event);
    const named = () => element.shadowRoot!.querySelectorAll('.session').length;
    expect(event.sessions.length).toBeGreaterThan(1);
    expect(named()).toBe(event.sessions.length);
    at(event.sessions[0]!.endUtc!);
    element.requestUpdate();
    await drawn(element);
    expect(named()).toBe(event.sessions.length - 1);
  });

  test('is made in the page where the feed has no file', async () => {
    const made: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => (made.push(blob as Blob), 'blob:made'));
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    const element = await show({ ...sample(STREETS), calendar: undefined });
    expect(links(element).map(([name]) => name)).not.toContain('Kalenderdatei (.ics)');
    button(element, 'Kalenderdatei (.ics)')?.click();
    expect(clicked).toHaveBeenCalledOnce();
    expect(await made[0]?.text()).toMatch(/^BEGIN:VCALENDAR\r\n[^]*SUMMARY[^]*END:VCALENDAR\r\n$/);
  });

  test.each([
    ['is over', {}, '2031-06-01T00:00:00Z'],
    ['is cancelled', { status: 'cancelled' }, '2031-05-01T00:00:00Z'],
    ['is postponed', { status: 'postponed' }, '2031-05-01T00:00:00Z'],
    ['has no day yet', { when: { start: '2031-05' }, sessions: [] }, '2031-05-01T00:00:00Z'],
  ] as const)('is not offered for an event that %s', async (_, more, now) => {
    at(now);
    const element = await show({ ...sample(STREETS), ...more } as EventRecord);
    expect(element.shadowRoot?.querySelector('details')).toBeNull();
  });

  test('has a calendar of all events even when this one is over', async () => {
    at('2031-06-01T00:00:00Z');
    expect(textOf(await served(), 'summary')).toBe('Alle Veranstaltungen abonnieren');
  });
});

describe('the calendar of all events', () => {
  const offered = async (html: string, more: Partial<EventRecord> = {}) =>
    links(await show({ ...sample(STREETS), ...more }, html)).filter(([name]) => name?.startsWith('Alle '));

  test('is the one that the page names, wherever the document is', async () => {
    const calendar = '/town/all.ics';
    expect(
      await offered(`<cc-actions calendar="${calendar}"></cc-actions>`, { calendar: undefined }),
    ).toEqual([['Alle Veranstaltungen abonnieren', `webcal://${location.host}${calendar}`]]);
  });

  test('is not offered where nobody knows it, or where its address is none', async () => {
    expect(await offered('<cc-actions></cc-actions>')).toEqual([]);
    expect(await offered('<cc-actions calendar="javascript:alert(1)"></cc-actions>')).toEqual([]);
    expect(await offered('<cc-actions calendar="mailto:a@town.example"></cc-actions>')).toEqual([]);
  });
});

describe('copying the link', () => {
  test('copies the address of the event’s page, and says so politely each time', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const element = await show(sample(STREETS));
    const before = document.activeElement;
    for (const times of [1, 2]) {
      button(element, 'Link kopieren')?.click();
      await vi.waitFor(() => expect(textOf(element, '[role=status]')).toBe('Der Link ist kopiert.'));
      expect(write).toHaveBeenCalledTimes(times);
    }
    expect(write).toHaveBeenCalledWith(new URL(`${STREETS}.html`, document.baseURI).href);
    expect(document.activeElement).toBe(before);
  });

  test('copies the page’s own address where it names one', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const element = await show(sample(STREETS), '<cc-actions link="/streets"></cc-actions>');
    button(element, 'Link kopieren')?.click();
    expect(write).toHaveBeenCalledWith(new URL('/streets', document.baseURI).href);
  });

  test('takes the old way where there is no permission', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    const copied: string[] = [];
    vi.spyOn(document, 'execCommand').mockImplementation(() => {
      const clipboardData = new DataTransfer();
      document.dispatchEvent(new ClipboardEvent('copy', { clipboardData, cancelable: true }));
      copied.push(clipboardData.getData('text/plain'));
      return true;
    });
    const element = await show(sample(STREETS));
    button(element, 'Link kopieren')?.click();
    await vi.waitFor(() => expect(textOf(element, '[role=status]')).toBe('Der Link ist kopiert.'));
    expect(copied).toEqual([new URL(`${STREETS}.html`, document.baseURI).href]);
  });

  test('says that it failed, with the address to copy by hand', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    vi.spyOn(document, 'execCommand').mockReturnValue(false);
    const element = await show(sample(STREETS));
    button(element, 'Link kopieren')?.click();
    await vi.waitFor(() => expect(textOf(element, '[role=status]')).toContain(`${STREETS}.html`));
    expect(textOf(element, '[role=status]')).toContain('konnte nicht kopiert werden');
  });
});

describe('printing', () => {
  test('prints the element around alone, with its styles, and leaves nothing behind', async () => {
    const programme = await mount<CcActions>(
      '<cc-programme><cc-actions slot="actions"></cc-actions></cc-programme>',
      { event: sample(STREETS) },
    );
    const element = programme.querySelector('cc-actions')!;
    element.event = sample(STREETS);
    await drawn(element);
    const frames: HTMLIFrameElement[] = [];
    let printed = '';
    let line = '';
    new MutationObserver((changes) => {
      const [frame] = changes.flatMap(({ addedNodes }) => [...addedNodes]);
      if (!(frame instanceof HTMLIFrameElement) || !frame.contentWindow) return;
      const { contentWindow: view, contentDocument: page } = frame;
      frames.push(frame);
      view.print = () => {
        const root = page!.querySelector('div')!.shadowRoot!;
        printed = root.textContent ?? '';
        line = view.getComputedStyle(root.querySelector('.programme')!).borderTopWidth;
        view.dispatchEvent(new Event('afterprint'));
      };
    }).observe(programme.shadowRoot!, { childList: true });
    button(element, 'Drucken')?.click();
    await vi.waitFor(() => expect(printed).toContain('Programm'));
    expect(line).toBe('3px');
    expect(frames.map(({ isConnected }) => isConnected)).toEqual([false]);
  });

  test('is not offered where there is nothing around to print', async () => {
    expect(button(await show(sample(STREETS)), 'Drucken')).toBeUndefined();
  });
});

test('only what the page names is offered', async () => {
  const element = await show(sample(STREETS), '<cc-actions actions="copy"></cc-actions>');
  expect(textOf(element, '.actions')).toBe('Link kopieren');
});
