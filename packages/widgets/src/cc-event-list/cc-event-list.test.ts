import type { IndexRecord } from '@connective-cities/core';
import * as ar from '@connective-cities/core/language/ar';
import { packCountryNames } from '@connective-cities/core/language/country-list';
import * as ka from '@connective-cities/core/language/ka';
import { countryNames } from '@connective-cities/core/language/names';
import * as uk from '@connective-cities/core/language/uk';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../define.js';
import { clock } from '../element/clock.js';
import type { CcErrorEvent } from '../element/events.js';
import { documentOf, feedOf, manyEvents, pageOf, serve, type Feed } from '../element/feed.test-support.js';
import { drawn, mount, textOf, violations } from '../element/fixture.test-support.js';
import { addLanguage } from '../element/further-languages.js';
import type { CcEventList } from './cc-event-list.js';

const realClock = clock.now;
const at = (instant: string) => (clock.now = () => Date.parse(instant));

beforeAll(() => {
  addLanguage('ar', { ...ar });
  addLanguage('ka', { ...ka });
  addLanguage('uk', { ...uk, countries: packCountryNames(countryNames.uk ?? {}) });
});
beforeEach(() => {
  document.documentElement.lang = 'de';
  at('2026-11-23T12:00:00Z');
});
afterEach(() => {
  clock.now = realClock;
  document.documentElement.lang = 'en';
  document.documentElement.dir = document.body.style.width = '';
  document.body.replaceChildren();
});

const content = () => documentOf<IndexRecord>('index.json');
const samples = () => documentOf<IndexRecord>('index.json', 'content-samples');

const show = (index: IndexRecord = content(), attributes = '') =>
  mount<CcEventList>(`<cc-event-list ${attributes}></cc-event-list>`, { index });

/** A list from a server, once it is drawn, and what it has asked for. */
async function open(feed: Feed, attributes = '') {
  const { address, asked } = serve(feed);
  const element = await mount<CcEventList>(
    `<cc-event-list src="${address}index.json" loading="eager" ${attributes}></cc-event-list>`,
  );
  await expect.poll(() => element.shadowRoot?.querySelector('.title')).not.toBeNull();
  return { element, asked, address };
}

const all = <T extends HTMLElement>(element: Element, selector: string) => [
  ...(element.shadowRoot?.querySelectorAll<T>(selector) ?? []),
];
const one = <T extends HTMLElement>(element: Element, selector: string): T => {
  const [found] = all<T>(element, selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
};
const texts = (element: Element, selector: string) =>
  all(element, selector).map(({ innerText }) => innerText.replace(/[\s\u00A0\u202F]+/g, ' ').trim());
const titles = (element: Element) => texts(element, '.row-title');
const status = (element: Element) => one(element, '[role=status]').innerText;
const focused = (element: Element) => element.shadowRoot?.activeElement;

async function choose(element: CcEventList, filter: string, value: string) {
  const field = one<HTMLSelectElement>(element, `select[name=${filter}]`);
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await drawn(element);
}

async function type(element: CcEventList, query: string) {
  await userEvent.fill(one(element, 'input'), query);
  await userEvent.keyboard('{Enter}');
}

describe('rows', () => {
  test('stand under their years, the latest first, each with date, title, format, place and series', async () => {
    const element = await show(content(), 'limit="100"');
    expect(textOf(element, 'h2')).toBe('Veranstaltungen');
    expect(texts(element, 'h3')).toEqual(['Vergangene Veranstaltungen']);
    expect(texts(element, 'h4')).toEqual(['2024', '2023', '2021', '2020', '2014']);
    expect(titles(element)).toHaveLength(content().items.length);
    expect(texts(element, '.row').at(0)).toBe(
      '4. Dezember 2024 10 Jahre Connective Cities Berlin, Deutschland · Mit Rückblick',
    );
    expect(texts(element, '.row')).toContain(
      '7. Juni 2024 Erneuerbare Energien als Aufgabe der Kommunen Begleitveranstaltung · Tiflis, Georgien Erneuerbare Energien auf kommunaler Ebene',
    );
  });

  test('link to the pages beside the index', async () => {
    const element = await show();
    expect(one<HTMLAnchorElement>(element, '.row a').href).toBe(
      new URL('events/2024-12-04-ten-years.html', document.baseURI).href,
    );
  });

  test('of what is to come stand first, the next one at the top', async () => {
    at('2031-05-01T12:00:00Z');
    const element = await show(samples(), 'limit="100"');
    expect(texts(element, 'h3')).toEqual(['Kommende Veranstaltungen', 'Vergangene Veranstaltungen']);
    const dates = all(element, 'section section').map((part) =>
      [...part.querySelectorAll('time')].map(({ dateTime }) => dateTime),
    );
    expect(dates[0]).toEqual([...(dates[0] ?? [])].sort());
    expect(dates[1]).toEqual([...(dates[1] ?? [])].sort().reverse());
    expect(Math.min(...[dates[0]!.length, dates[1]!.length])).toBeGreaterThan(2);
  });

  test('say what was called off, and what runs', async () => {
    at('2031-09-17T10:00:00Z');
    const element = await show(samples(), 'limit="100"');
    expect(textOf(element, '.cancelled')).toContain('Abgesagt');
    expect(textOf(element, '.running')).toContain('Läuft gerade');
  });

  test('leave out what was withdrawn', async () => {
    const [first] = content().items;
    const deleted = {
      id: 'gone',
      document: 'a.json',
      url: 'a.html',
      modified: '2026-01-01T00:00:00Z',
      deleted: true,
    };
    const element = await show(pageOf([deleted, first]));
    expect(titles(element)).toEqual(['Erneuerbare Energien als Aufgabe der Kommunen']);
  });

  test('an event without a date is to come until somebody has reviewed it', async () => {
    const [entry] = manyEvents(1);
    const { when: _, ...undated } = entry!;
    const element = await show(
      pageOf([
        { ...undated, id: 'planned' },
        { ...undated, id: 'reviewed', reviewed: true },
      ]),
    );
    const parts = all(element, 'section section').map((part) =>
      [...part.querySelectorAll('li')].map(({ id }) => id),
    );
    expect(parts).toEqual([['row-planned'], ['row-reviewed']]);
  });

  test('say so where a feed has none', async () => {
    const element = await show(pageOf([]), 'filters="search"');
    expect(textOf(element, '.none')).toBe('Es sind keine Veranstaltungen veröffentlicht.');
    expect(element.matches(':state(empty)')).toBe(true);
  });
});

describe('the page', () => {
  test.each([
    ['topic="energy"', 'Thema'],
    ['country="GE"', 'Land'],
    ['region="caucasus"', 'Region'],
    ['format="in-person"', 'Format'],
  ])('narrows the list by %s', async (attribute) => {
    const [, name = '', value = ''] = /(\w+)="(.*)"/.exec(attribute) ?? [];
    const element = await show(content(), `limit="100" ${attribute}`);
    const expected = content().items.filter((item) => {
      if ('deleted' in item) return false;
      if (name === 'topic') return item.topics.some(({ id }) => id === value);
      if (name === 'region') return item.regions.some(({ id }) => id === value);
      if (name === 'country') return item.countries.includes(value);
      return [value, 'hybrid'].includes(item.attendance);
    });
    expect(expected.length).toBeGreaterThan(0);
    expect(
      all(element, '.row')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(expected.map(({ id }) => `row-${id}`).sort());
  });

  test('finds what is both in person and online under either', async () => {
    for (const format of ['online', 'in-person', 'hybrid']) {
      const element = await show(samples(), `limit="100" format="${format}"`);
      expect(all(element, '.row').map(({ id }) => id)).toContain('row-2031-11-04-crossings-hybrid');
    }
  });

  test('names several values of which one is enough, and several filters of which all count', async () => {
    const both = await show(content(), 'limit="100" topic="energy, networks" format="workshop"');
    expect(titles(both)).toEqual(['Von der Idee zum finanzierbaren Energieprojekt']);
  });

  test('shows what is to come alone, or what is over, under a heading that says so', async () => {
    at('2031-05-01T12:00:00Z');
    const element = await show(samples(), 'limit="100" when="upcoming"');
    const upcoming = titles(element).length;
    expect([textOf(element, 'h2'), texts(element, 'h3')]).toEqual(['Kommende Veranstaltungen', ['2031']]);
    element.setAttribute('when', 'past');
    await drawn(element);
    expect(textOf(element, 'h2')).toBe('Vergangene Veranstaltungen');
    expect(upcoming).toBeGreaterThan(2);
    expect(titles(element).length + upcoming).toBe(
      samples().items.filter((item) => !('deleted' in item)).length,
    );
  });

  test('offers no filters unless it names them, and then in its order', async () => {
    const element = await show();
    expect(all(element, 'form')).toHaveLength(0);
    element.setAttribute('filters', 'country nonsense search');
    await drawn(element);
    expect(all(element, 'form [name]').map((field) => field.getAttribute('name'))).toEqual([
      'country',
      'search',
    ]);
  });

  test('an older feed’s list follows when its address changes', async () => {
    const { element } = await open({ 'index.json': pageOf(manyEvents(3)) }, 'filters="topic"');
    await choose(element, 'topic', 'water');
    expect(titles(element)).toEqual(['Treffen 3']);
    element.src = `${serve({ 'index.json': pageOf(manyEvents(2)) }).address}index.json`;
    await expect.poll(() => titles(element)).toEqual(['Treffen 2', 'Treffen 1']);
  });
});

describe('more', () => {
  test('shows further entries, and leads the keyboard to the first of them', async () => {
    const element = await show(pageOf(manyEvents(45)));
    expect(titles(element)).toHaveLength(20);
    one(element, '.more').focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => titles(element)).toHaveLength(40);
    expect(focused(element)?.textContent).toBe('Treffen 25');
    one(element, '.more').click();
    await expect.poll(() => titles(element)).toHaveLength(45);
    expect(all(element, '.more')).toHaveLength(0);
    expect(focused(element)?.textContent).toBe('Treffen 5');
  });

  test('asks for the page of older events only then, and once', async () => {
    const events = manyEvents(30);
    const { element, asked } = await open(
      {
        'index.json': pageOf(events.slice(0, 20), { next: 'index-1.json' }),
        'index-1.json': pageOf(events.slice(20)),
      },
      'filters="search topic"',
    );
    expect(asked).toEqual(['index.json']);
    one(element, '.more').click();
    await expect.poll(() => titles(element)).toHaveLength(30);
    expect(asked).toEqual(['index.json', 'index-1.json']);
    expect(all(element, '.more')).toHaveLength(0);
  });

  test('says so where older events cannot be had, keeps what is there, and tries again', async () => {
    const events = manyEvents(30);
    const feed: Record<string, unknown> = {
      'index.json': pageOf(events.slice(0, 20), { next: 'index-1.json' }),
    };
    const { element } = await open(feed);
    const errors: string[] = [];
    element.addEventListener('cc-error', ({ code }: CcErrorEvent) => errors.push(code));
    one(element, '.more').click();
    await expect
      .poll(() => textOf(element, '.problem'))
      .toBe('Weitere Einträge konnten nicht geladen werden.');
    expect([titles(element).length, errors]).toEqual([20, ['http']]);
    feed['index-1.json'] = pageOf(events.slice(20));
    one(element, '.more').click();
    await expect.poll(() => titles(element)).toHaveLength(30);
    expect(textOf(element, '.problem')).toBe('');
  });

  test('never asks another server than the feed’s, nor a page that leads to itself again', async () => {
    const fetch = vi.spyOn(globalThis, 'fetch');
    const { element } = await open(
      {
        'index.json': pageOf(manyEvents(2), {
          next: 'https://elsewhere.example/index.json',
          search: '//elsewhere.example/search.json',
        }),
      },
      'filters="search topic"',
    );
    one(element, '.more').click();
    await expect.poll(() => textOf(element, '.problem')).not.toBe('');
    await choose(element, 'topic', 'water');
    await type(element, 'Treffen');
    expect(
      fetch.mock.calls.map(([url]) => String(url as string)).filter((url) => url.includes('elsewhere')),
    ).toEqual([]);
    fetch.mockRestore();

    const page = pageOf(manyEvents(2), { next: 'index.json' });
    const circle = await open({ 'index.json': page });
    one(circle.element, '.more').click();
    await expect.poll(() => all(circle.element, '.more')).toHaveLength(0);
    expect(titles(circle.element)).toHaveLength(2);
  });
});

describe('filters', () => {
  test('say how many were found, politely, and can be let go singly and all at once', async () => {
    const element = await show(content(), 'filters="search topic country"');
    const live = one(element, '[role=status]');
    expect(live.innerText).toBe('');
    await choose(element, 'topic', 'energy');
    const energy = content().items.filter(
      (item) => 'topics' in item && item.topics.some(({ id }) => id === 'energy'),
    );
    await expect.poll(() => live.innerText).toBe(`${energy.length} Veranstaltungen gefunden`);
    await choose(element, 'country', 'GE');
    expect(texts(element, '.chip')).toEqual(['Thema: Energie', 'Land: Georgien']);
    expect(one(element, '[role=status]')).toBe(live);

    one(element, '.chip').focus();
    await userEvent.keyboard('{Enter}');
    await drawn(element);
    expect(texts(element, '.chip')).toEqual(['Land: Georgien']);
    expect(focused(element)).toBe(one(element, 'select[name=topic]'));
    expect(one<HTMLSelectElement>(element, 'select[name=topic]').value).toBe('');

    one(element, '.plain').focus();
    await userEvent.keyboard(' ');
    await drawn(element);
    expect([texts(element, '.chip'), titles(element).length, live.innerText]).toEqual([[], 20, '']);
    expect(focused(element)).toBe(one(element, 'input'));
  });

  test('offer what the listed events have, in the order of the alphabet', async () => {
    const element = await show(content(), 'filters="country format"');
    const [countries = [], formats = []] = all<HTMLSelectElement>(element, 'select').map(({ options }) =>
      [...options].map(({ text }) => text),
    );
    expect(countries.slice(0, 3)).toEqual(['Alle', 'Albanien', 'Armenien']);
    expect(formats).toContain('Fachaustausch');
    expect(formats).toContain('Online');
    expect(formats).not.toContain('Studienreise');
  });

  test('stand in the order of the language that the visitor reads', async () => {
    document.documentElement.lang = 'uk';
    const element = await show(content(), 'filters="country"');
    const [countries = []] = all<HTMLSelectElement>(element, 'select').map(({ options }) =>
      [...options].map(({ text }) => text),
    );
    // By Unicode, і stands behind all other letters.
    expect(countries.indexOf('Білорусь')).toBeGreaterThan(1);
    expect(countries.indexOf('Білорусь')).toBeLessThan(countries.indexOf('Боснія і Герцеговина'));
    const names = [...countries.slice(1)].sort(new Intl.Collator('uk').compare);
    expect(countries.slice(1)).toEqual(names);
  });

  test('say it where nothing is left, and how there is more', async () => {
    const element = await show(content(), 'filters="topic format"');
    await choose(element, 'topic', 'covid-19');
    await choose(element, 'format', 'in-person');
    await expect.poll(() => status(element)).toBe('Nichts gefunden. Weniger Filter zeigen mehr.');
    expect(titles(element)).toEqual([]);
    one(element, '.plain').click();
    await expect.poll(() => titles(element)).toHaveLength(20);
  });

  test('are all reached with the keyboard in their order', async () => {
    const element = await show(content(), 'filters="search topic region country format"');
    one(element, 'input').focus();
    const walk: unknown[] = [];
    for (let step = 0; step < 5; step++) {
      walk.push(focused(element)?.getAttribute('name'));
      await userEvent.keyboard('{Tab}');
    }
    expect(walk).toEqual(['search', 'topic', 'region', 'country', 'format']);
    expect(focused(element)).toBe(one(element, '.row a'));
  });

  test('ask for data of all events when a visitor comes to them, if not all are there', async () => {
    const feed = feedOf('content');
    // A page names the countries of its own events.
    const page = { ...content(), items: content().items.slice(0, 5), countryNames: {}, next: 'index-1.json' };
    const { element, asked } = await open({ ...feed, 'index.json': page }, 'filters="country" limit="100"');
    expect(asked).toEqual(['index.json']);
    expect(titles(element)).toHaveLength(5);
    one(element, 'select').focus();
    await expect.poll(() => titles(element)).toHaveLength(content().items.length);
    expect(asked).toEqual(['index.json', 'search/events.json']);
    await choose(element, 'country', 'ZA');
    await expect.poll(() => status(element)).toBe('2 Veranstaltungen gefunden');
    expect(texts(element, '.chip')).toEqual(['Land: Südafrika']);
  });

  test('are not offered where no entry has a value of them', async () => {
    const element = await show(pageOf(manyEvents(3)), 'filters="region topic"');
    expect(all(element, 'form [name]').map((field) => field.getAttribute('name'))).toEqual(['topic']);
  });

  test('leave the page’s address, history and scroll position alone', async () => {
    const before = [location.href, history.length];
    const element = await show(content(), 'filters="search topic"');
    await choose(element, 'topic', 'energy');
    await type(element, 'Tiflis');
    await expect.poll(() => status(element)).toContain('gefunden');
    expect([location.href, history.length]).toEqual(before);
  });
});

describe('search', () => {
  test.each([
    ['a word of the title', 'Reallabor', '2024-12-04-ten-years'],
    ['a place', 'Tiflis', '2023-10-10-renewable-energy-tbilisi'],
    ['a place in Georgian', 'თბილისი', '2023-10-10-renewable-energy-tbilisi'],
    ['a slip', 'Erneurbare', '2023-10-10-renewable-energy-tbilisi'],
    ['no accents, a beginning', 'stadtische energiepl', '2021-05-17-sustainable-urban-energy-planning'],
  ])('finds %s', async (_, query, id) => {
    const { element } = await open(feedOf('content'), 'filters="search"');
    await type(element, query);
    await expect.poll(() => status(element)).toMatch(/gefunden$/);
    expect(all(element, '.row').map((row) => row.id)).toContain(`row-${id}`);
    expect(texts(element, '.chip')).toEqual([`Suche: ${query}`]);
  });

  test('asks for search data and the words it needs, and for nothing before', async () => {
    const { element, asked } = await open(feedOf('content'), 'filters="search"');
    await drawn(element);
    expect(asked).toEqual(['index.json']);
    await type(element, 'Tiflis');
    await expect.poll(() => status(element)).toMatch(/gefunden$/);
    expect(asked).toEqual(['index.json', 'search/events.json', 'search/events-words-1.json']);
  });

  test('goes on with titles and places where search data cannot be had, and says so', async () => {
    const { element } = await open({ 'index.json': content() }, 'filters="search"');
    await type(element, 'tiflis');
    await expect.poll(() => status(element)).toBe('2 Veranstaltungen gefunden');
    expect(textOf(element, '.problem')).toBe('Weitere Einträge konnten nicht geladen werden.');
  });

  test('shows everything again when its words are let go', async () => {
    const { element } = await open(feedOf('content'), 'filters="search"');
    await type(element, 'Feuerwehrschlauch');
    await expect.poll(() => status(element)).toBe('Nichts gefunden. Weniger Filter zeigen mehr.');
    one(element, '.chip').click();
    await expect.poll(() => titles(element)).toHaveLength(20);
    expect(one<HTMLInputElement>(element, 'input').value).toBe('');
    expect(focused(element)).toBe(one(element, 'input'));
  });
});

describe('many', () => {
  test('are in the document only as far as they are shown, and then in groups that are skipped when far away', async () => {
    const element = await show(pageOf(manyEvents(2000)), 'filters="topic"');
    expect(all(element, '.row')).toHaveLength(20);
    element.limit = 2000;
    await drawn(element);
    expect(all(element, '.row')).toHaveLength(2000);
    const groups = all(element, '.rows');
    expect(Math.max(...groups.map(({ children }) => children.length))).toBe(20);
    const whole = groups.filter(({ children }) => children.length === 20);
    expect(new Set(whole.map((group) => getComputedStyle(group).contentVisibility))).toEqual(
      new Set(['auto']),
    );
    await choose(element, 'topic', 'water');
    expect(all(element, '.row')).toHaveLength(500);
    expect(status(element)).toBe('500 Veranstaltungen gefunden');
  });
});

describe('what a feed may hold', () => {
  test('markup is text, and an entry whose link runs something is left out', async () => {
    const [entry] = manyEvents(1);
    const title = '<img src=x onerror=alert(1)>';
    const element = await show(
      pageOf([
        { ...entry!, title: { de: title } },
        { ...entry!, id: 'other', url: 'javascript:alert(1)' },
      ]),
    );
    expect(titles(element)).toEqual([title]);
    expect(all(element, 'img, [href^="javascript"]')).toEqual([]);
  });

  test('search data that make no sense leave the list as it is', async () => {
    const feed = {
      'index.json': { ...content(), items: content().items.slice(0, 3), next: 'index-1.json' },
      'search/events.json': { format: 'connective-cities/event-search', ids: [{}, 7] },
    };
    const { element } = await open(feed, 'filters="topic"');
    one(element, 'select').focus();
    await expect.poll(() => textOf(element, '.problem')).not.toBe('');
    expect(titles(element)).toHaveLength(3);
  });
});

describe('everybody', () => {
  test.each([
    ['de', 'ltr', 'Veranstaltungen'],
    ['ar', 'rtl', 'الفعاليات'],
    ['ka', 'ltr', 'ღონისძიებები'],
  ])(
    'reads the list in %s without a violation that axe can find, 220 px wide too',
    async (lang, dir, title) => {
      document.documentElement.lang = lang;
      document.documentElement.dir = dir;
      const element = await show(content(), 'filters="search topic region country format"');
      await choose(element, 'topic', 'energy');
      await expect.poll(() => textOf(element, 'h2')).toBe(title);
      expect(await violations(element)).toEqual([]);
      element.style.width = '220px';
      await drawn(element);
      const root = one(element, '.root');
      expect(root.scrollWidth).toBeLessThanOrEqual(root.clientWidth);
      const [date, name] = all(element, '.row > *').map((part) => part.getBoundingClientRect());
      expect(date!.bottom).toBeLessThanOrEqual(name!.top + 1);
      document.body.style.width = element.style.width = '900px';
      await drawn(element);
      const [wideDate, wideName] = all(element, '.row > *').map((part) => part.getBoundingClientRect());
      if (dir === 'rtl') expect(wideDate!.left).toBeGreaterThan(wideName!.left);
      else expect(wideDate!.left).toBeLessThan(wideName!.left);
    },
  );

  test.each([220, 320, 800, 1280])(
    'finds filters that fill each of their lines, %i px wide',
    async (width) => {
      document.body.style.width = `${width}px`;
      const element = await show(content(), 'filters="search topic region country format"');
      const form = one(element, 'form').getBoundingClientRect();
      const ends = new Map<number, number>();
      for (const field of all(element, '.field')) {
        const { top, right } = field.getBoundingClientRect();
        ends.set(Math.round(top), right);
      }
      for (const end of ends.values()) expect(end).toBeCloseTo(form.right, 0);
      expect(ends.size).toBeLessThanOrEqual({ 220: 5, 320: 3, 800: 2 }[width] ?? 1);
    },
  );

  test('hears titles in the language they are in', async () => {
    const [entry] = manyEvents(1);
    const element = await show(
      pageOf([{ ...entry!, title: { ka: 'შეხვედრა' }, language: { original: 'ka', translations: {} } }]),
    );
    expect(one(element, '.row-title span').lang).toBe('ka');
  });
});
