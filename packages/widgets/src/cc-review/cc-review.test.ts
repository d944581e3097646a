import type { EventRecord } from '@connective-cities/core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import '../define.js';
import { clock } from '../element/clock.js';
import { drawn, mount, sample, textOf, violations } from '../element/fixture.test-support.js';
import type { CcReview } from './cc-review.js';

const realClock = clock.now;

beforeEach(() => {
  document.documentElement.lang = 'de';
});
afterEach(() => {
  clock.now = realClock;
  document.documentElement.lang = 'en';
  document.body.replaceChildren();
});

const show = (event: EventRecord = sample(), attributes = '') =>
  mount<CcReview>(`<cc-review ${attributes}></cc-review>`, { event });
const texts = (element: Element, selector: string) =>
  [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])].map((found) =>
    found.innerText.replace(/[\s\u00A0\u202F]+/g, ' ').trim(),
  );

const headings = (element: Element) =>
  [...(element.shadowRoot?.querySelectorAll('h2, h3, h4, h5') ?? [])].map(
    ({ localName, textContent }) => `${localName} ${textContent.trim().slice(0, 40)}`,
  );

test('shows the seed’s review as a page: kicker, title, lead, sections, results, groups, materials, authors', async () => {
  const element = await show();
  const text = textOf(element);
  for (const said of [
    'Aktuelles',
    'Digitalisierung von kommunalen Dienstleistungen',
    'Rückblick auf den virtuellen Fachaustausch für Südosteuropa',
    'Präsentationen guter Praxisbeispiele',
    'Frau Faola Hodaj, Gemeinde Tirana, Albanien',
    'Welche Lehren lassen sich aus der Sicht der Kommunalbehörden ziehen?',
    'Ergebnisse',
    'erstellt von',
  ])
    expect(text).toContain(said);
  expect(texts(element, '.outcome')).toHaveLength(sample().outcomes.length);
});

test('shows no list of the event twice', async () => {
  const element = await show();
  for (const list of ['.questions', '.outcomes', '.groups', '.materials'])
    expect(element.shadowRoot?.querySelectorAll(list).length, list).toBeLessThanOrEqual(1);
  expect(texts(element, '.presentation')).toHaveLength(sample().presentations.length);
});

test('an untimed programme that the review tells in prose is not listed again; one with times is', async () => {
  const count = (element: Element) => element.shadowRoot?.querySelectorAll('.items').length;
  expect(count(await show())).toBe(0);
  const event = sample();
  const [first] = event.programme;
  if (first) first.when = { start: '2020-10-07T13:00', timeZone: 'Europe/Berlin' };
  expect(count(await show(event))).toBe(1);
});

test('the page chooses the parts and their order', async () => {
  const element = await show(sample(), 'parts="questions lead"');
  const parts = [...(element.shadowRoot?.querySelectorAll('.lead, .questions') ?? [])].map(
    ({ className }) => className,
  );
  expect(parts).toEqual(['questions', 'lead']);
  expect(textOf(element)).not.toContain('erstellt von');
  element.parts = [];
  await element.updateComplete;
  expect(textOf(element)).toContain('erstellt von');
});

test('headings begin at the level that the page asks for, and none is skipped', async () => {
  const element = await show(sample(), 'heading-level="3"');
  const levels = headings(element).map((heading) => Number(heading[1]));
  expect(levels[0]).toBe(3);
  levels.forEach((level, place) => expect(level).toBeLessThanOrEqual((levels[place - 1] ?? level) + 1));
});

test('an event without an article shows its own texts', async () => {
  const element = await show({ ...sample(), articles: [] });
  expect(textOf(element)).toContain('Virtueller Fachaustausch für Südosteuropa');
  expect(textOf(element, '.kicker')).toContain('7. Oktober 2020');
});

test('countries have their names in the visitor’s language, and the publisher’s own where there is one', async () => {
  const element = await show();
  expect(textOf(element, '[part=countries]')).toContain('Georgien');
  expect(textOf(element, '[part=countries]')).toContain('Moldawien');
});

test('a star leads to what the publisher says of a country, and the next note has two', async () => {
  const event = sample();
  event.countryNotes = { XK: { de: 'Ohne Präjudiz.' }, MD: { de: 'Zweite Anmerkung.' } };
  const element = await show(event);
  const [first, second] = event.participation.countries.flatMap(({ country }) =>
    event.countryNotes?.[country] ? [country] : [],
  );
  expect(texts(element, '[part=countries] sup')).toEqual(['*', '**']);
  expect(texts(element, '.note')).toEqual([
    `* ${event.countryNotes[first!]!.de}`,
    `** ${event.countryNotes[second!]!.de}`,
  ]);
});

test('marks what runs in its programme, and shows it in the visitor’s own time where that is asked for', async () => {
  clock.now = () => Date.parse('2031-08-20T21:55:00Z');
  const element = await show(sample('2031-08-20-night-of-lights'));
  expect(texts(element, '.mark')).toEqual(['Jetzt', 'Als Nächstes']);
  expect(texts(element, '.own')).toEqual([]);
  const own = element.shadowRoot?.querySelector<HTMLButtonElement>('.switch');
  expect([own?.innerText, own?.ariaPressed]).toEqual(['Auch in meiner Zeit', 'false']);
  own?.click();
  await drawn(element);
  expect(texts(element, '.own').length).toBeGreaterThan(1);
  expect(own?.ariaPressed).toBe('true');
});

test('tells whom to turn to and how, and leads to what was written elsewhere', async () => {
  const event = sample();
  event.contacts = [{ name: 'Ada Beispiel', role: 'contact', affiliations: [], email: 'ada@city.example' }];
  event.links = [{ url: 'https://event.example/', title: { de: 'Zur Seite' }, rel: 'web' }];
  event.articles = [
    {
      ...event.articles[0]!,
      links: [{ url: 'https://city.example/', title: { de: 'Zuerst erschienen' }, rel: 'source' }],
    },
  ];
  const element = await show(event, 'parts="contacts links"');
  const links = [...element.shadowRoot!.querySelectorAll('a')].map(({ href, innerText }) => [
    innerText,
    href,
  ]);
  expect(textOf(element)).toContain('Ada Beispiel');
  expect(links).toEqual([
    ['ada@city.example', 'mailto:ada@city.example'],
    ['Zuerst erschienen', 'https://city.example/'],
    ['Zur Seite', 'https://event.example/'],
  ]);
});

test('has no violation that axe can find', async () => {
  expect(await violations(await show())).toEqual([]);
});
