import type { EventRecord } from '@connective-cities/core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import '../define.js';
import { mount, sample, textOf, violations } from '../element/fixture.test-support.js';
import type { CcProgramme } from './cc-programme.js';

beforeEach(() => {
  document.documentElement.lang = 'de';
});
afterEach(() => {
  document.documentElement.lang = 'en';
  document.body.replaceChildren();
});

const show = (event: EventRecord, html = '<cc-programme></cc-programme>') =>
  mount<CcProgramme>(html, { event });
const texts = (element: Element, selector: string) =>
  [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])].map((found) =>
    found.innerText.replace(/[\s\u00A0\u202F]+/g, ' ').trim(),
  );

describe('the seed’s programme, which has no times', () => {
  test('lists its items in order, with what they are', async () => {
    const element = await show(sample());
    expect(texts(element, '.item-title')).toEqual([
      'Fragen des Service Designs für eine effizientere digitale Transformation auf kommunaler Ebene',
      'Präsentationen guter Praxisbeispiele',
      'Moderierte Plenarsitzung',
    ]);
    expect(texts(element, '.items time')).toEqual([]);
    expect(texts(element, '.day')).toEqual([]);
  });

  test('names presenters with their affiliations as printed', async () => {
    const element = await show(sample());
    expect(texts(element, '.presentation .people li')).toEqual([
      'Frau Faola Hodaj, Gemeinde Tirana, Albanien',
      'Frau Sophio Barnabischwili, Stadtverwaltung Tiflis, Georgien',
      'Herr Peter Adelskamp, Stadt Essen, Deutschland',
    ]);
    expect(textOf(element)).toContain('Ms Yulia Besplemennova');
  });

  test('puts the five guiding questions as a numbered list', async () => {
    const element = await show(sample());
    expect(texts(element, '.questions li')).toHaveLength(5);
    expect(texts(element, '.questions li')[4]).toBe(
      'Welche Lehren lassen sich aus der Sicht der Kommunalbehörden ziehen?',
    );
  });

  test('links a presentation to its practice, where that has a page', async () => {
    const event = sample();
    const practice = event.presentations[0]?.practice;
    if (practice) practice.url = '../practices/tirana-digital-services.html';
    const element = await show(event);
    expect(element.shadowRoot?.querySelector<HTMLAnchorElement>('.presentation a')?.href).toContain(
      '/practices/tirana-digital-services.html',
    );
  });

  test('keeps the order of headings', async () => {
    const element = await show(sample(), '<cc-programme heading-level="3"></cc-programme>');
    const levels = [...(element.shadowRoot?.querySelectorAll('h2,h3,h4,h5,h6') ?? [])].map(
      ({ localName }) => localName,
    );
    expect(levels).toEqual(['h3', 'h4', 'h4', 'h4', 'h5']);
  });

  test('passes axe', async () => {
    expect(await violations(await show(sample()))).toEqual([]);
  });
});

/** Two days in Berlin with four timed items, given out of order. */
function twoDays(): EventRecord {
  const event = sample();
  const item = (id: string, start: string, end: string, more = {}): EventRecord['programme'][number] => ({
    id,
    kind: 'workshop',
    title: { de: id },
    when: {
      start,
      end,
      timeZone: 'Europe/Berlin',
      startUtc: `${start}:00Z`,
      timeZoneName: { de: 'Mitteleuropäische Sommerzeit' },
    },
    people: [],
    presentations: [],
    questions: [],
    ...more,
  });
  event.programme = [
    item('nacht', '2031-05-14T23:50', '2031-05-15T00:05'),
    { ...item('pause', '2031-05-14T00:00', ''), kind: 'break', when: undefined },
    item('frueh', '2031-05-15T00:10', '2031-05-15T01:00', { track: { de: 'Strang A' } }),
  ];
  return event;
}

describe('a programme of two days with times', () => {
  test('is told apart by the days of the event, wherever the visitor is', async () => {
    const element = await show(twoDays());
    expect(texts(element, '.day')).toEqual(['Mittwoch, 14. Mai 2031', 'Donnerstag, 15. Mai 2031']);
    expect(
      [...(element.shadowRoot?.querySelectorAll('ol.items') ?? [])].map(({ children }) => children.length),
    ).toEqual([2, 1]);
  });

  test('shows local times, and names their zone once', async () => {
    const element = await show(twoDays());
    expect(texts(element, '.time')).toEqual(['23:50–00:05 Uhr', '00:10–01:00 Uhr']);
    expect(texts(element, '.zone')).toEqual(['Alle Zeiten: Mitteleuropäische Sommerzeit (UTC)']);
  });

  test('names the zone at each item where they differ', async () => {
    const event = twoDays();
    const last = event.programme[2]?.when;
    if (last)
      Object.assign(last, { timeZone: 'Asia/Tbilisi', timeZoneName: { de: 'Georgische Normalzeit' } });
    const element = await show(event);
    expect(texts(element, '.time .zone')).toEqual([
      'Mitteleuropäische Sommerzeit (UTC)',
      'Georgische Normalzeit (UTC)',
    ]);
  });

  test('says the track of an item', async () => {
    expect(texts(await show(twoDays()), '.kind')).toContain('Workshop · Strang A');
  });

  test('passes axe', async () => {
    expect(await violations(await show(twoDays()))).toEqual([]);
  });
});

test('an event without a programme says so', async () => {
  const element = await show({ ...sample(), programme: [], questions: [] });
  expect(textOf(element)).toContain('kein Programm');
});

test('questions that no item puts are shown after the programme', async () => {
  const event = sample();
  for (const item of event.programme) item.questions = [];
  const element = await show(event);
  expect(texts(element, '.questions li')).toHaveLength(5);
});

test('somebody without a name is shown by role and organisation', async () => {
  const event = sample();
  const [presentation] = event.presentations;
  if (presentation)
    presentation.presenters = [
      { role: 'presenter', affiliations: [{ role: { de: 'Bürgermeister' }, place: { de: 'Senaki' } }] },
    ];
  expect(texts(await show(event), '.presentation .people li')[0]).toBe('Bürgermeister, Senaki');
});
