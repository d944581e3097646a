import type { EventRecord } from '@connective-cities/core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import '../define.js';
import { clock } from '../element/clock.js';
import { CcErrorEvent, CcLoadEvent } from '../element/events.js';
import { drawn, mount, sample, textOf, violations } from '../element/fixture.test-support.js';
import type { CcEvent } from './cc-event.js';

const realClock = clock.now;
const at = (instant: string) => (clock.now = () => Date.parse(instant));

beforeEach(() => {
  document.documentElement.lang = 'de';
  at('2026-11-23T12:00:00Z');
});
afterEach(() => {
  clock.now = realClock;
  document.documentElement.lang = 'en';
  document.body.replaceChildren();
});

const show = (event: EventRecord, html = '<cc-event></cc-event>') => mount<CcEvent>(html, { event });

/** A timed event of one afternoon in Berlin. */
const timed = () =>
  Object.assign(sample(), {
    when: {
      start: '2031-05-14T13:00',
      end: '2031-05-14T15:30',
      timeZone: 'Europe/Berlin',
      startUtc: '2031-05-14T11:00:00Z',
      endUtc: '2031-05-14T13:30:00Z',
      timeZoneName: { de: 'Mitteleuropäische Sommerzeit', en: 'Central European Summer Time' },
    },
  });

describe('the seed’s event', () => {
  test('is a card with title, subtitle, date, place, series, counts and topics in German', async () => {
    const element = await show(sample());
    expect(textOf(element, 'h2')).toBe(
      'Digitalisierung von kommunalen Dienstleistungen in Südosteuropa (SEE) und im Kaukasus',
    );
    expect(textOf(element, '.subtitle')).toBe('Virtueller Fachaustausch für Südosteuropa');
    expect(textOf(element, '.status')).toBe('Beendet');
    expect(textOf(element, '.when')).toBe('7. Oktober 2020');
    expect(textOf(element)).toContain(
      'Kommunale Reaktion auf die COVID-19-Pandemie (erste virtuelle Veranstaltung)',
    );
    expect(textOf(element, '.counts')).toBe('Rund 50 Teilnehmende mehr als 23 Kommunen 11 Länder');
    expect(textOf(element)).toContain('Digitalisierung · Kommunale Dienstleistungen · COVID-19-Pandemie');
  });

  test('is the same card in English, and says that the translation is not the publisher’s', async () => {
    document.documentElement.lang = 'en';
    const element = await show(sample());
    expect(textOf(element, 'h2')).toBe(
      'Digitalisation of municipal services in South-East Europe (SEE) and the Caucasus',
    );
    expect(textOf(element, '.when')).toBe('7 October 2020');
    expect(textOf(element, '.counts')).toBe('about 50 participants more than 23 municipalities 11 countries');
    expect(textOf(element, '.note')).toBe('Unofficial translation');
  });

  test('links its title to the event’s page, beside the document it came with', async () => {
    const element = await show(sample());
    expect(element.shadowRoot?.querySelector('h2 a')?.getAttribute('href')).toBe(
      new URL('2020-10-07-digital-municipal-services.html', document.baseURI).href,
    );
  });

  test('says its date to machines', async () => {
    const element = await show(sample());
    expect(element.shadowRoot?.querySelector('time')?.dateTime).toBe('2020-10-07');
  });

  test('passes axe in both languages', async () => {
    const element = await show(sample());
    expect(await violations(element)).toEqual([]);
    document.documentElement.lang = 'en';
    await drawn(element);
    expect(await violations(element)).toEqual([]);
  });
});

describe('status', () => {
  test.each([
    ['2031-05-13T12:00:00Z', 'Demnächst'],
    ['2031-05-14T06:00:00Z', 'Heute'],
    ['2031-05-14T11:00:00Z', 'Läuft gerade'],
    ['2031-05-14T13:30:00Z', 'Beendet'],
  ])('at %s the visitor reads %j', async (now, status) => {
    at(now);
    expect(textOf(await show(timed()), '.status')).toBe(status);
  });

  test.each([
    ['cancelled', 'Abgesagt'],
    ['postponed', 'Verschoben'],
    ['rescheduled', 'Neuer Termin'],
    ['moved-online', 'online'],
  ] as const)('%s is said instead of when it would be', async (status, word) => {
    expect(textOf(await show({ ...timed(), status }), '.status')).toContain(word);
  });

  test('a status of a later version says nothing wrong', async () => {
    at('2031-05-13T12:00:00Z');
    expect(textOf(await show({ ...timed(), status: 'other' }), '.status')).toBe('Demnächst');
  });

  test('a new date names the old one', async () => {
    const element = await show({ ...timed(), status: 'rescheduled', previousStart: '2031-04-02' });
    expect(textOf(element, '.previously')).toContain('2. April 2031');
  });
});

describe('time and place', () => {
  test('a time of day stands with its zone, whatever zone the visitor is in', async () => {
    expect(textOf(await show(timed()), '.when')).toBe(
      '14. Mai 2031, 13:00–15:30 Uhr Mitteleuropäische Sommerzeit (UTC+2)',
    );
  });

  test.each([
    ['2031-05-14T00:10', '2031-05-13T22:10:00Z', '14. Mai 2031, ab 00:10 Uhr'],
    ['2031-05-14T23:50', '2031-05-14T21:50:00Z', '14. Mai 2031, ab 23:50 Uhr'],
  ])('%s stays on its day', async (start, startUtc, text) => {
    const event = timed();
    Object.assign(event, { when: { start, startUtc, timeZone: 'Europe/Berlin' } });
    expect(textOf(await show(event), '.when')).toContain(text);
  });

  test('a place names its municipality, a virtual room its platform', async () => {
    const event = sample();
    event.locations = [
      {
        id: 'hall',
        kind: 'place',
        name: { de: 'Rathaus' },
        municipality: { id: 'tbilisi', kind: 'municipality', name: { de: 'Tiflis' }, country: 'GE' },
      },
      { id: 'room', kind: 'virtual', platform: 'BigBlueButton' },
    ];
    const element = await show(event);
    const where = element.shadowRoot?.querySelectorAll('dd')[1];
    expect(where?.innerText).toBe('Rathaus, Tiflis, Online über BigBlueButton');
    // A separator has space on both sides, a comma has none before it.
    expect(where?.querySelector('.separator')).toBeNull();
  });

  test('an event without a usable date is a card without a date', async () => {
    const { when: _, ...event } = sample();
    const element = await show(event);
    expect(textOf(element, '.status')).toBe('');
    expect(textOf(element)).not.toMatch(/undefined|NaN|Invalid/);
  });
});

describe('attributes', () => {
  test.each([
    ['', 'h2'],
    ['heading-level="3"', 'h3'],
    ['heading-level="6"', 'h6'],
    ['heading-level="1"', 'h2'],
    ['heading-level="0"', 'p'],
  ])('%j gives the title as <%s>', async (attribute, tag) => {
    const element = await show(sample(), `<cc-event ${attribute}></cc-event>`);
    expect(element.shadowRoot?.querySelector('.title')?.localName).toBe(tag);
  });

  test('a heading level that changes is followed, and its removal is the default again', async () => {
    const element = await show(sample(), '<cc-event heading-level="4"></cc-event>');
    element.removeAttribute('heading-level');
    await drawn(element);
    expect(element.shadowRoot?.querySelector('.title')?.localName).toBe('h2');
  });

  test('unknown words count as the first of their list', async () => {
    const element = await show(sample(), '<cc-event images="some" loading="soon"></cc-event>');
    expect([element.images, element.loading]).toEqual(['feed', 'lazy']);
  });
});

describe('language', () => {
  test('a wanted language without a dictionary gives the next one wanted', async () => {
    const element = await show(sample(), '<cc-event lang="ka"></cc-event>');
    expect(textOf(element, '.when')).toBe('7. Oktober 2020');
  });

  test('texts in another language than the words say so', async () => {
    const event = sample();
    event.title = { ka: 'მუნიციპალური სერვისები' };
    event.language = { original: 'ka', translations: {} };
    const element = await show(event);
    const title = element.shadowRoot?.querySelector('h2 span');
    expect([title?.getAttribute('lang'), title?.getAttribute('dir')]).toEqual(['ka', 'auto']);
  });

  test('a text that writes from right to left brings its direction', async () => {
    const event = sample();
    event.title = { ar: 'خدمات بلدية رقمية' };
    event.language = { original: 'ar', translations: {} };
    const element = await show(event);
    const title = element.shadowRoot?.querySelector('h2 span');
    expect(title && getComputedStyle(title).direction).toBe('rtl');
  });

  test('the page’s language is followed while the card is on it', async () => {
    const element = await show(sample());
    document.documentElement.lang = 'en';
    await new Promise((resolve) => setTimeout(resolve));
    await drawn(element);
    expect(textOf(element, '.when')).toBe('7 October 2020');
  });
});

describe('data', () => {
  const inline = (json: string) => `<cc-event><script type="application/json">${json}</script></cc-event>`;

  test('inline data is shown', async () => {
    const element = await mount<CcEvent>(inline(JSON.stringify(sample())));
    expect(textOf(element, '.when')).toBe('7. Oktober 2020');
  });

  test('inline data that is no event is reported and leaves the page’s own content', async () => {
    const codes: string[] = [];
    const listen = (event: Event) => event instanceof CcErrorEvent && codes.push(event.code);
    document.addEventListener('cc-error', listen);
    await mount<CcEvent>(inline('{'));
    document.removeEventListener('cc-error', listen);
    expect(codes).toEqual(['not-json']);
  });

  test('the property wins over inline data, and what is set later replaces it', async () => {
    const element = await mount<CcEvent>(inline(JSON.stringify(sample())), {
      event: { ...sample(), title: { de: 'Anderes' } },
    });
    expect(textOf(element, 'h2')).toBe('Anderes');
    element.event = { ...sample(), title: { de: 'Drittes' } };
    await drawn(element);
    expect(textOf(element, 'h2')).toBe('Drittes');
  });

  test('an item that is not valid is left out and reported, and the rest is shown', async () => {
    const event = sample() as unknown as { topics: unknown[] };
    event.topics.push({ id: 'no label' });
    const seen: (CcLoadEvent | CcErrorEvent)[] = [];
    const listen = (told: Event) => seen.push(told as CcLoadEvent);
    document.addEventListener('cc-load', listen);
    document.addEventListener('cc-error', listen);
    const element = await show(event as unknown as EventRecord);
    document.removeEventListener('cc-load', listen);
    document.removeEventListener('cc-error', listen);
    expect(seen.map(({ type }) => type)).toEqual(['cc-load', 'cc-error']);
    expect(seen[0] instanceof CcLoadEvent && (seen[0].record as EventRecord).topics).toHaveLength(3);
    expect(seen[1] instanceof CcErrorEvent && [seen[1].code, seen[1].issues[0]?.path]).toEqual([
      'partial',
      'topics.3.label',
    ]);
    expect(textOf(element, 'h2')).toContain('Digitalisierung');
  });
});
