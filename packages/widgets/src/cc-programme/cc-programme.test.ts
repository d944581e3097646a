import type { EventRecord } from '@connective-cities/core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import '../define.js';
import { clock } from '../element/clock.js';
import { drawn, mount, sample, textOf, violations } from '../element/fixture.test-support.js';
import type { CcProgramme } from './cc-programme.js';

const realClock = clock.now;
beforeEach(() => {
  document.documentElement.lang = 'de';
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  clock.now = realClock;
  localStorage.clear();
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

const at = (instant: string) => (clock.now = () => Date.parse(instant));
const button = (element: Element, name: string) =>
  [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find(
    (found) => (found.ariaLabel ?? found.textContent?.trim()) === name,
  );
async function press(element: CcProgramme, name: string): Promise<void> {
  const found = button(element, name);
  if (!found) throw new Error(`There is no button "${name}".`);
  found.click();
  await drawn(element);
}

describe('the visitor’s own time, in St John’s', () => {
  const HOUR_BETWEEN = '2031-10-25-the-hour-between';

  test('is shown beside the event’s when it is asked for, and not before', async () => {
    const zones = vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions');
    const element = await show(sample(HOUR_BETWEEN));
    expect(texts(element, '.own')).toEqual([]);
    expect(zones).not.toHaveBeenCalled();
    await press(element, 'Auch in meiner Zeit');
    expect(texts(element, '.item .time > time')).toEqual(['23:00–01:30 Uhr', '03:00–04:00 Uhr']);
    // The clocks of Berlin went back in between, those of St John's did not.
    expect(texts(element, '.own')).toEqual([
      '18:30–21:00 Uhr Ihrer Zeit',
      '23:30–00:30 Uhr Ihrer Zeit −1 Tag',
    ]);
    expect(texts(element, '.zone')[1]).toBe('Auch in meiner Zeit: America/St_Johns');
    expect(button(element, 'Auch in meiner Zeit')?.ariaPressed).toBe('true');
    expect(await violations(element)).toEqual([]);
    await press(element, 'Auch in meiner Zeit');
    expect(texts(element, '.own')).toEqual([]);
  });

  test('leaves every point on its day of the event', async () => {
    const element = await show(twoDays());
    const days = texts(element, '.day');
    await press(element, 'Auch in meiner Zeit');
    expect(texts(element, '.day')).toEqual(days);
    expect(texts(element, '.shift')).toEqual(['−1 Tag']);
  });

  test('is not offered where it is the same, or where no instant is known', async () => {
    const event = twoDays();
    for (const { when } of event.programme) if (when) delete when.startUtc;
    expect(button(await show(event), 'Auch in meiner Zeit')).toBeUndefined();
    const here = twoDays();
    here.programme = here.programme.slice(0, 1);
    Object.assign(here.programme[0]!.when!, { start: '2031-05-14T21:20', startUtc: '2031-05-14T23:50:00Z' });
    expect(button(await show(here), 'Auch in meiner Zeit')).toBeUndefined();
  });
});

describe('a running programme', () => {
  const NIGHT = '2031-08-20-night-of-lights';
  const marks = (element: Element) => texts(element, '.mark');

  test('marks what is on now and what comes next, and goes on by itself', async () => {
    vi.useFakeTimers({
      now: Date.parse('2031-08-20T21:50:00Z'),
      toFake: ['setTimeout', 'clearTimeout', 'Date'],
    });
    clock.now = () => Date.now();
    const element = await show(sample(NIGHT));
    expect(marks(element)).toEqual(['Jetzt', 'Als Nächstes']);
    expect(element.shadowRoot?.querySelectorAll('[aria-current=time]')).toHaveLength(1);
    vi.advanceTimersByTime(10 * 60_000);
    await drawn(element);
    expect(texts(element, '.item')[1]).toContain('Jetzt');
    expect(marks(element)).toEqual(['Jetzt']);
    vi.advanceTimersByTime(10 * 60_000);
    await drawn(element);
    expect(marks(element)).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('has no timer once it has left the page, and marks again when it is back', async () => {
    vi.useFakeTimers({
      now: Date.parse('2031-08-20T21:40:00Z'),
      toFake: ['setTimeout', 'clearTimeout', 'Date'],
    });
    clock.now = () => Date.now();
    const element = await show(sample(NIGHT));
    expect([marks(element), vi.getTimerCount()]).toEqual([[], 1]);
    element.remove();
    expect(vi.getTimerCount()).toBe(0);
    vi.setSystemTime(Date.parse('2031-08-20T21:55:00Z'));
    document.body.append(element);
    await drawn(element);
    expect(marks(element)).toEqual(['Jetzt', 'Als Nächstes']);
  });
});

describe('strands that run at one time', () => {
  const TOWNS = '2031-10-06-two-days-of-small-towns';
  const places = (element: HTMLElement, ids: string[]) =>
    ids.map((title) => {
      const items = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.item') ?? [])];
      const { x, y } = items.find((item) => item.innerText.includes(title))!.getBoundingClientRect();
      return [Math.round(x), Math.round(y)] as const;
    });
  /** Puts an element into a column of the page. */
  const column = (element: HTMLElement, width: number) => {
    const around = document.createElement('div');
    around.style.inlineSize = `${width}px`;
    document.body.append(around);
    around.append(element);
  };
  const POINTS = [
    'Regen als Schatz',
    'Eine Kreuzung umbauen',
    'Was junge Leute sagen',
    'Was alte Leute sagen',
  ];

  test('stand side by side where there is room, each strand in its column', async () => {
    const element = await show(sample(TOWNS));
    column(element, 1100);
    const [water, streets, young, old] = places(element, POINTS);
    expect(new Set([water![1], streets![1], young![1]]).size).toBe(1);
    expect(water![0] < streets![0] && streets![0] < young![0]).toBe(true);
    expect(old![0]).toBe(young![0]);
    expect(old![1]).toBeGreaterThan(young![1]);
    expect(await violations(element)).toEqual([]);
  });

  test('stand in order where there is none', async () => {
    const element = await show(sample(TOWNS));
    column(element, 320);
    const found = places(element, POINTS);
    expect(new Set(found.map(([x]) => x)).size).toBe(1);
    expect(found.map(([, y]) => y)).toEqual(found.map(([, y]) => y).sort((one, other) => one - other));
  });
});

describe('a selection', () => {
  const TOWNS = '2031-10-06-two-days-of-small-towns';
  const LUNCH = 'Mittagessen';
  beforeEach(() => at('2031-10-01T12:00:00Z'));
  const shown = (element: Element) => texts(element, '.item-title');

  test('shows chosen points alone, keeps what is let go in sight, and shows all again', async () => {
    const element = await show(sample(TOWNS));
    const all = shown(element);
    expect(button(element, 'Nur Gemerktes')).toBeUndefined();
    await press(element, 'Merken: Regen als Schatz, Wasser');
    expect(button(element, 'Merken: Regen als Schatz, Wasser')?.ariaPressed).toBe('true');
    await press(element, 'Nur Gemerktes');
    expect(shown(element)).toEqual(['Regen als Schatz']);
    expect(await violations(element)).toEqual([]);
    await press(element, 'Merken: Regen als Schatz, Wasser');
    expect(shown(element)).toEqual(['Regen als Schatz']);
    await press(element, 'Nur Gemerktes');
    expect(shown(element)).toEqual(all);
    expect(button(element, 'Nur Gemerktes')).toBeUndefined();
  });

  test('is given as a calendar file of its own', async () => {
    const made: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => (made.push(blob as Blob), 'blob:made'));
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    const element = await show(sample(TOWNS));
    await press(element, 'Merken: Regen als Schatz, Wasser');
    await press(element, 'Gemerkt: Kalenderdatei (.ics)');
    const file = (await made[0]?.text()) ?? '';
    expect(file.match(/^SUMMARY.*$/gm)).toEqual(['SUMMARY:Regen als Schatz']);
    expect(file).toContain('DTSTART:20311006T083000Z');
  });

  test('does without storage unless the page allows it', async () => {
    const element = await show(sample(TOWNS));
    await press(element, 'Merken: Regen als Schatz, Wasser');
    expect(localStorage).toHaveLength(0);
    const kept = await show(sample(TOWNS), '<cc-programme selection="kept"></cc-programme>');
    await press(kept, 'Merken: Regen als Schatz, Wasser');
    expect(localStorage).toHaveLength(1);
    const later = await show(sample(TOWNS), '<cc-programme selection="kept"></cc-programme>');
    expect(button(later, 'Merken: Regen als Schatz, Wasser')?.ariaPressed).toBe('true');
  });

  test('has no breaks in it, and is not offered for what is over, short, cancelled or not to be chosen from', async () => {
    const choices = async (event: EventRecord, html?: string) =>
      (await show(event, html)).shadowRoot!.querySelectorAll('.choose').length;
    const event = sample(TOWNS);
    expect(button(await show(event), `Merken: ${LUNCH}`)).toBeUndefined();
    expect(await choices(event)).toBeGreaterThan(10);
    expect(await choices(event, '<cc-programme selection="none"></cc-programme>')).toBe(0);
    expect(await choices({ ...event, status: 'cancelled' })).toBe(0);
    expect(await choices({ ...event, programme: event.programme.slice(0, 4) })).toBe(0);
    at('2031-10-08T00:00:00Z');
    expect(await choices(event)).toBe(0);
  });

  test('of one event is not that of the next', async () => {
    const element = await show(sample(TOWNS));
    await press(element, 'Merken: Regen als Schatz, Wasser');
    await press(element, 'Nur Gemerktes');
    element.event = sample('2031-05-13-streets-for-all');
    await drawn(element);
    expect(shown(element).length).toBeGreaterThan(4);
    expect(button(element, 'Nur Gemerktes')).toBeUndefined();
  });
});

test('days of an event whose items have no times say what they are called and where they are', async () => {
  const event = sample();
  event.locations = [{ id: 'mill', kind: 'place', name: { de: 'Alte Mühle' } }];
  event.sessions = [
    { start: '2023-10-30', title: { de: 'Tag der Ufer' } },
    { start: '2023-11-02', location: 'mill' },
  ];
  expect(texts(await show(event), '.sessions li')).toEqual([
    expect.stringMatching(/30\. Oktober 2023.*Tag der Ufer/),
    expect.stringMatching(/2\. November 2023.*Alte Mühle/),
  ]);
  event.programme[0]!.when = { start: '2023-10-30T10:00', timeZone: 'Europe/Berlin' };
  expect(texts(await show(event), '.sessions li')).toEqual([]);
});

test('an item leads to its own registration', async () => {
  const event = sample();
  event.programme[0]!.links = [
    { url: 'https://event.example/anmeldung', title: { de: 'Anmeldung' }, rel: 'registration' },
  ];
  expect(texts(await show(event), '.item .links a')).toEqual(['Anmeldung']);
});
