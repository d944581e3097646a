import type { EventRecord } from '@connective-cities/core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import '../define.js';
import type { CcSelectEvent } from '../element/events.js';
import { drawn, mount, sample, textOf, violations } from '../element/fixture.test-support.js';
import { names, numbers, places, plain, project } from './basemap.test-support.js';
import type { CcParticipantMap } from './cc-participant-map.js';
import type { Words } from './speech.js';

beforeEach(() => {
  document.documentElement.lang = 'de';
});
afterEach(() => {
  document.documentElement.lang = 'en';
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

const open = '<cc-participant-map list="open"></cc-participant-map>';

const show = (event: EventRecord = sample(), html = open, basemap = plain) =>
  mount<CcParticipantMap>(html, { event, basemap });

type Placed = [id: string, country: string, lon?: number, lat?: number];

/** The seed's event with other municipalities that took part. */
function eventWith(municipalities: Placed[], changed: Partial<EventRecord> = {}): EventRecord {
  const event = { ...sample(), presentations: [], ...changed };
  event.participation.municipalities = municipalities.map(([id, country, lon, lat]) => ({
    municipality: {
      id,
      kind: 'municipality',
      name: { de: id[0]!.toUpperCase() + id.slice(1) },
      country,
      ...(lon !== undefined && lat !== undefined && { lon, lat }),
    },
  }));
  return event;
}

/** Three towns close to each other, and one far away. */
const close: Placed[] = [
  ['kutaissi', 'GE', 42.7, 42.27],
  ['batumi', 'GE', 41.64, 41.64],
  ['tiflis', 'GE', 44.83, 41.69],
  ['nairobi', 'KE', 36.8, -1.29],
];

const within = (element: Element) => element.shadowRoot!;
const find = <T extends HTMLElement>(element: Element, selector: string) =>
  within(element).querySelector<T>(selector);
const markers = (element: Element) => [
  ...within(element).querySelectorAll<HTMLButtonElement>('.markers button'),
];
const labels = (element: Element) => markers(element).map((marker) => marker.getAttribute('aria-label'));
const marker = (element: Element, name: string) => {
  const found = markers(element).find((button) => button.getAttribute('aria-label')?.startsWith(name));
  if (!found) throw new Error(`No marker ${name}, but ${labels(element).join('; ')}.`);
  return found;
};
const focused = (element: Element) => within(element).activeElement;
const button = (element: Element, name: string) => {
  const found = [...within(element).querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent.trim()) === name,
  );
  if (!found) throw new Error(`No button ${name}.`);
  return found;
};
const press = (element: Element, key: string) =>
  focused(element)?.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
  );
/** Waits for the next frame, in which a movement is drawn. */
const frame = () => new Promise(requestAnimationFrame);
const texts = (element: Element, selector: string) =>
  [...within(element).querySelectorAll<HTMLElement>(selector)].map((found) =>
    found.innerText.replace(/\s+/g, ' ').trim(),
  );
const selections = (element: Element) => {
  const chosen: string[][] = [];
  element.addEventListener('cc-select', (event) =>
    chosen.push((event as CcSelectEvent).municipalities.map(({ id }) => id)),
  );
  return chosen;
};
/** Answers requests by the ends of their addresses; anything else is not found. */
const serve = (files: Record<string, unknown>) =>
  vi.spyOn(globalThis, 'fetch').mockImplementation((address) => {
    const end = Object.keys(files).find((name) => (address as string).includes(name));
    return Promise.resolve(
      end === undefined
        ? new Response('', { status: 404 })
        : new Response(typeof files[end] === 'string' ? files[end] : JSON.stringify(files[end])),
    );
  });

describe('the list', () => {
  test('names every country of the event, and under it the municipalities that presented', async () => {
    const element = await show();
    const [took = [], guests = []] = [...within(element).querySelectorAll('.countries')].map((list) =>
      [...list.querySelectorAll<HTMLElement>(':scope > li > .name')].map((name) => name.innerText.trim()),
    );
    expect(took).toEqual([
      'Albanien',
      'Armenien',
      'Aserbaidschan',
      'Belarus',
      'Bosnien und Herzegowina',
      'Georgien',
      'Kosovo',
      'Moldawien',
      'Serbien',
      'Türkei',
      'Ukraine',
    ]);
    expect(guests).toEqual(['Deutschland']);
    expect(texts(element, '.choose')).toEqual(['Tirana', 'Tiflis', 'Essen']);
  });

  test('says what is known in numbers, and that not all municipalities are named', async () => {
    const text = textOf(await show());
    expect(text).toContain('Rund 50 Teilnehmende · mehr als 23 Kommunen · 11 Länder');
    expect(text).toContain('Weitere Kommunen sind nicht genannt.');
    expect(text).not.toContain('Weitere Länder sind nicht genannt.');
  });

  test('says the count of a country and of a municipality in words', async () => {
    const event = eventWith([['tiflis', 'GE', 44.83, 41.69]]);
    const count = { of: 'participants', planned: false, derived: false, headline: false } as const;
    event.participation.countries = [
      { country: 'GE', count: { ...count, value: 12, qualifier: 'about' } },
      { country: 'UA' },
    ];
    event.participation.municipalities[0]!.count = { ...count, value: 7, qualifier: 'at-least' };
    event.participation.countriesComplete = false;
    event.participation.municipalitiesComplete = true;
    const element = await show(event);
    expect(texts(element, '.countries > li')[0]).toBe(
      'Georgien rund 12 Teilnehmende Tiflis mindestens 7 Teilnehmende',
    );
    expect(textOf(element)).toContain('Weitere Länder sind nicht genannt.');
    expect(textOf(element)).not.toContain('Weitere Kommunen sind nicht genannt.');
  });

  test('leads to the practices of a municipality', async () => {
    const element = await show();
    const [first] = within(element).querySelectorAll<HTMLAnchorElement>('.places a');
    expect(first?.innerText).toBe(
      'Digitalisierung der städtischen Dienste von Tirana während der COVID-19-Pandemie',
    );
    expect(first?.href).toMatch(/practices\/tirana-digital-services\.html$/);
  });

  test('stands before the map, and is opened and closed by a button that says what is in it', async () => {
    const element = await mount<CcParticipantMap>('<cc-participant-map></cc-participant-map>', {
      event: sample(),
      basemap: plain,
    });
    const toggle = button(element, 'Als Liste: 11 Länder · 3 Kommunen');
    const list = find(element, '.list')!;
    expect(toggle.compareDocumentPosition(find(element, '.map')!)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(list.compareDocumentPosition(find(element, '.map')!)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(getComputedStyle(list).display).toBe('none');
    toggle.click();
    await drawn(element);
    expect(toggle.getAttribute('aria-expanded')).toBe('true');
    expect(getComputedStyle(list).display).toBe('block');
    toggle.click();
    await drawn(element);
    expect(getComputedStyle(list).display).toBe('none');
  });

  test('says of a municipality without a point that it is not on the map, and makes up none', async () => {
    const element = await show(eventWith([['stilldorf', 'AL']]));
    expect(texts(element, '.places > li')).toEqual(['Stilldorf (nicht auf der Karte)']);
    expect(markers(element)).toHaveLength(0);
  });

  test('has a button for each country of a large event, which opens its municipalities in steps', async () => {
    const next = numbers(3);
    const many = Array.from({ length: 450 }, (_, i): Placed => [
      `m${i}`,
      'KE',
      34 + next() * 8,
      next() * 9 - 4,
    ]);
    const element = await show(eventWith(many));
    expect(texts(element, '.places > li')).toHaveLength(0);
    button(element, 'KE').click();
    await drawn(element);
    expect(texts(element, '.places > li')).toHaveLength(200);
    button(element, 'Mehr anzeigen').click();
    await drawn(element);
    expect(texts(element, '.places > li')).toHaveLength(400);
    button(element, 'KE').click();
    await drawn(element);
    expect(texts(element, '.places > li')).toHaveLength(0);
  });

  test('marks a country that the basemap has a footnote for, and says it', async () => {
    const element = await show(sample(), open, { ...plain, notes: { XK: { de: 'Ohne Präjudiz.' } } });
    expect(texts(element, '.countries > li')).toContain('Kosovo*');
    expect(texts(element, '.footnote')).toEqual(['* Ohne Präjudiz.']);
  });

  test('says what the publisher has to say of a country and of a municipality, before the basemap', async () => {
    const event = eventWith([['eredvi', 'GE', 44, 42]]);
    event.countryNotes = { XK: { de: 'Des Herausgebers Anmerkung.' } };
    event.gazetteer = { eredvi: { note: { de: 'Verwaltung in Gori' } } };
    const element = await show(event, open, { ...plain, notes: { XK: { de: 'Ohne Präjudiz.' } } });
    expect(texts(element, '.footnote')).toEqual(['* Des Herausgebers Anmerkung.']);
    expect(texts(element, '.places > li')).toEqual(['Eredvi (Verwaltung in Gori)']);
  });
});

describe('the map', () => {
  test('highlights countries that took part, and no other', async () => {
    const event = sample();
    event.participation.countries.push({ country: 'MT' }, { country: 'ZZ' });
    const element = await show(event);
    const codes = [...within(element).querySelectorAll('path.country')].map((path) =>
      path.getAttribute('data-code'),
    );
    expect(codes).toEqual(['GE', 'UA', 'AL', 'MT']);
    // Germany and Kenya are land, San Marino a dot of it.
    expect(find(element, 'path.land')?.getAttribute('d')?.match(/M/g)).toHaveLength(2);
    expect(find(element, 'path.dots')?.getAttribute('d')?.match(/M/g)).toHaveLength(1);
  });

  test('tells those who presented from those who took part, by shape and by words', async () => {
    const event = sample();
    event.participation.municipalities = eventWith([
      ['kyjiw', 'UA', 30.52, 50.45],
    ]).participation.municipalities;
    const element = await show(event);
    const essen = marker(element, 'Essen, Deutschland (Kommune mit gutem Praxisbeispiel)');
    const kyjiw = marker(element, 'Kyjiw, Ukraine');
    expect(getComputedStyle(essen, '::before').borderRadius).toBe('0px');
    expect(getComputedStyle(kyjiw, '::before').borderRadius).toBe('50%');
    expect(texts(element, '.legend li').filter(Boolean)).toEqual([
      'teilnehmendes Land',
      'Kommune',
      'Kommune mit gutem Praxisbeispiel',
    ]);
  });

  test('shows towns that lie close together as one marker with their number and their names', async () => {
    const element = await show(eventWith(close), '<cc-participant-map region="world"></cc-participant-map>');
    expect(labels(element).sort()).toEqual(['3 Kommunen: Kutaissi, Batumi, Tiflis', 'Nairobi, KE']);
    expect(marker(element, '3 Kommunen').textContent).toBe('3');
    expect(texts(element, '.legend li')).toContain('mehrere Kommunen');
    const few = await show(eventWith(close.slice(0, 2)));
    expect(texts(few, '.legend li')).toContain('mehrere Kommunen');
  });

  test('writes the number of many as the language does, on the marker and in its name', async () => {
    const many = Array.from({ length: 1449 }, (_, i): Placed => [`m${i}`, 'KE', 36.8, -1.29]);
    const element = await show(eventWith(many));
    expect(markers(element)[0]?.textContent).toBe('1.449');
    // Whoever speaks to the page says what is written on it.
    expect(labels(element)[0]).toMatch(/^1\.449 Kommunen: /);
  });

  test('begins a marker’s name with what is written on it, in languages that have a word for two', async () => {
    const element = await show();
    const { de } = Reflect.get(element, 'dictionaries') as { de: Words };
    const things = { ...de.counts.things, municipalities: { other: 'zwei Kommunen' } };
    Object.assign(element, { dictionaries: { de: { ...de, counts: { ...de.counts, things } } } });
    element.event = eventWith(close.slice(0, 2));
    await drawn(element);
    expect(labels(element)).toEqual(['2; zwei Kommunen: Kutaissi, Batumi']);
  });

  test('holds everybody in view where the region is its own choice', async () => {
    const element = await show(eventWith([['nairobi', 'KE', 36.8, -1.29]]));
    const [left = 0, top = 0, width = 0, height = 0] = find(element, 'svg')!
      .getAttribute('viewBox')!
      .split(' ')
      .map(Number);
    // From Albania and Ukraine down to Nairobi, and not the whole world.
    expect(width).toBeLessThan(500);
    const [x, y] = [500 + 0.9 * 102, 250 + 0.9];
    expect(x > left && x < left + width && y > top && y < top + height).toBe(true);
    expect(
      find(
        await show(sample(), '<cc-participant-map region="world"></cc-participant-map>'),
        'svg',
      )?.getAttribute('viewBox'),
    ).toBe('0 0 1000 500');
  });

  test('draws land alone where the basemap has no borders', async () => {
    const { countries: _, ...rest } = plain;
    const element = await show(sample(), open, { ...rest, land: 'M0,0 9,0 9,9z' });
    expect(within(element).querySelectorAll('path.country')).toHaveLength(0);
    expect(texts(element, '.legend li')).not.toContain('teilnehmendes Land');
    expect(markers(element)).toHaveLength(3);
  });

  test('says how many lie outside of it', async () => {
    const narrow = { ...plain, width: 500 };
    const element = await show(eventWith(close), open, narrow);
    expect(textOf(element)).toContain('Außerhalb der Karte: 4 Kommunen');
    expect(markers(element)).toHaveLength(0);
  });

  test('says what it does not mean, in the page’s own words where it has some', async () => {
    const element = await show();
    expect(textOf(element)).toContain('keine Aussage über den rechtlichen Status');
    const own = await show(
      sample(),
      '<cc-participant-map><p slot="disclaimer">Unsere Worte</p></cc-participant-map>',
    );
    expect(textOf(own)).not.toContain('rechtlichen Status');
    expect(own.innerText).toContain('Unsere Worte');
  });
});

describe('what can go wrong', () => {
  test('without a basemap the list is open and says so', async () => {
    serve({});
    const element = await mount<CcParticipantMap>('<cc-participant-map></cc-participant-map>', {
      event: sample(),
    });
    await vi.waitFor(() => expect(textOf(element)).toContain('Die Karte konnte nicht geladen werden.'));
    expect(textOf(element)).toContain('Tiflis');
    expect(find(element, '.map')).toBeNull();
  });

  test.each([
    ['no basemap', { format: 'connective-cities/event' }],
    ['no outlines', { ...plain, countries: { DE: '<b>' } }],
    ['no size', { ...plain, width: 0 }],
    ['no JSON object', [1]],
  ])('a file with %s is none', async (kind, file) => {
    const name = `${kind.replaceAll(' ', '-')}.json`;
    serve({ [name]: file });
    const element = await mount<CcParticipantMap>(
      `<cc-participant-map basemap-src="${name}"></cc-participant-map>`,
      { event: sample() },
    );
    await vi.waitFor(() => expect(textOf(element)).toContain('Die Karte konnte nicht geladen werden.'));
  });

  test('a basemap of the page’s own takes the place of ours', async () => {
    const fetched = serve({ 'own.json': plain });
    const element = await mount<CcParticipantMap>(
      '<cc-participant-map basemap-src="own.json"></cc-participant-map>',
      { event: sample() },
    );
    await vi.waitFor(() => expect(markers(element)).toHaveLength(3));
    expect(fetched.mock.calls.map(([address]) => address)).toEqual([
      new URL('own.json', document.baseURI).href,
    ]);
  });

  test('the basemap is sought beside the script, by region and with or without borders', async () => {
    const fetched = serve({});
    await mount('<cc-participant-map region="europe"></cc-participant-map>', { event: sample() } as object);
    await mount('<cc-participant-map region="world" borders="none"></cc-participant-map>', {
      event: sample(),
    } as object);
    expect(
      fetched.mock.calls.map(([address]) => (address as string).replace(/.*(?=basemaps\/)/, '')),
    ).toEqual(['basemaps/europe.json', 'basemaps/world-borderless.json']);
  });
});

describe('keyboard', () => {
  test('Tab reaches one marker of all, and it is the one that had the focus last', async () => {
    const element = await show();
    const reached = () => markers(element).filter(({ tabIndex }) => tabIndex === 0);
    expect(reached()).toHaveLength(1);
    marker(element, 'Tiflis').focus();
    expect(reached()).toEqual([marker(element, 'Tiflis')]);
  });

  test('arrow keys lead to the next marker on the map, Home and End to the first and last', async () => {
    const element = await show();
    marker(element, 'Essen').focus();
    press(element, 'ArrowRight');
    expect(focused(element)).toBe(marker(element, 'Tirana'));
    press(element, 'ArrowRight');
    expect(focused(element)).toBe(marker(element, 'Tiflis'));
    press(element, 'ArrowRight');
    expect(focused(element)).toBe(marker(element, 'Tiflis'));
    press(element, 'ArrowLeft');
    press(element, 'ArrowUp');
    expect(focused(element)).toBe(marker(element, 'Essen'));
    press(element, 'End');
    expect(focused(element)).toBe(markers(element).at(-1));
    press(element, 'Home');
    expect(focused(element)).toBe(markers(element)[0]);
  });

  test('an arrow key moves a map that is zoomed to a marker out of view', async () => {
    const element = await show(eventWith(close), '<cc-participant-map region="world"></cc-participant-map>');
    marker(element, 'Nairobi').focus();
    for (let times = 0; times < 3; times++) press(element, '+');
    await frame();
    expect(labels(element)).toEqual(['Nairobi, KE']);
    press(element, 'ArrowUp');
    await frame();
    expect(focused(element)?.getAttribute('aria-label')).toMatch(/Kutaissi|Batumi|Tiflis/);
  });

  test('the focus stays where the visitor was when a cluster opens and closes', async () => {
    const element = await show(eventWith(close), '<cc-participant-map region="world"></cc-participant-map>');
    const cluster = marker(element, '3 Kommunen');
    cluster.focus();
    cluster.click();
    await frame();
    expect(labels(element)).toEqual(['2 Kommunen: Kutaissi, Batumi', 'Tiflis, Georgien']);
    expect(focused(element)?.getAttribute('aria-label')).toMatch(/Batumi|Tiflis/);
    for (let times = 0; times < 6; times++) press(element, '-');
    await frame();
    expect(focused(element)).toBe(marker(element, '3 Kommunen'));
  });

  test('keys that are the browser’s stay the browser’s', async () => {
    const element = await show();
    marker(element, 'Essen').focus();
    const event = new KeyboardEvent('keydown', { key: '+', ctrlKey: true, bubbles: true, cancelable: true });
    focused(element)?.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
  });
});

describe('moving and zooming', () => {
  test('buttons zoom, move and show the whole again', async () => {
    const element = await show(sample(), '<cc-participant-map region="world"></cc-participant-map>');
    const box = () => find(element, 'svg')!.getAttribute('viewBox');
    expect(getComputedStyle(button(element, 'Nach Osten')).visibility).toBe('hidden');
    button(element, 'Vergrößern').click();
    await frame();
    expect(box()).toBe('250 125 500 250');
    button(element, 'Nach Osten').click();
    button(element, 'Nach Norden').click();
    await frame();
    expect(box()).toBe('375 62.5 500 250');
    button(element, 'Ganze Karte').click();
    await frame();
    expect(box()).toBe('0 0 1000 500');
    button(element, 'Verkleinern').click();
    await frame();
    expect(box()).toBe('0 0 1000 500');
  });

  test('the wheel is the page’s, unless Ctrl or ⌘ is held', async () => {
    const element = await show(sample(), '<cc-participant-map region="world"></cc-participant-map>');
    const map = find(element, '.map')!;
    const turn = (keys: WheelEventInit) => {
      const event = new WheelEvent('wheel', { deltaY: -100, bubbles: true, cancelable: true, ...keys });
      map.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(turn({})).toBe(false);
    expect(find(element, '.hint')?.hidden).toBe(false);
    expect(find(element, 'svg')?.getAttribute('viewBox')).toBe('0 0 1000 500');
    expect(turn({ ctrlKey: true })).toBe(true);
    expect(turn({ metaKey: true })).toBe(true);
    await frame();
    expect(find(element, 'svg')?.getAttribute('viewBox')).not.toBe('0 0 1000 500');
  });

  test('one finger moves the page, two zoom the map', async () => {
    const element = await show(sample(), '<cc-participant-map region="world"></cc-participant-map>');
    const map = find(element, '.map')!;
    expect(getComputedStyle(map).touchAction).toBe('pan-x pan-y');
    const touch = (...xs: number[]) => {
      const { left, top } = map.getBoundingClientRect();
      const touches = xs.map(
        (x, identifier) => new Touch({ identifier, target: map, clientX: left + x, clientY: top + 50 }),
      );
      const event = new TouchEvent('touchmove', { touches, bubbles: true, cancelable: true });
      map.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(touch(100)).toBe(false);
    expect(touch(100, 200)).toBe(true);
    expect(touch(50, 250)).toBe(true);
    await frame();
    const [, , width = 0] = find(element, 'svg')!.getAttribute('viewBox')!.split(' ').map(Number);
    expect(width).toBeCloseTo(500, 0);
  });

  test('a mouse moves a map that is zoomed, and nothing else', async () => {
    const element = await show(sample(), '<cc-participant-map region="world"></cc-participant-map>');
    const map = find(element, '.map')!;
    map.setPointerCapture = () => undefined;
    const { left, top, width } = map.getBoundingClientRect();
    const at = (type: string, x: number, y: number) =>
      map.dispatchEvent(
        new PointerEvent(type, { pointerType: 'mouse', clientX: left + x, clientY: top + y, bubbles: true }),
      );
    const drag = () => {
      at('pointerdown', 100, 100);
      at('pointermove', 100 - width / 10, 100);
      at('pointerup', 100 - width / 10, 100);
      at('pointermove', 0, 0);
    };
    drag();
    await frame();
    expect(find(element, 'svg')?.getAttribute('viewBox')).toBe('0 0 1000 500');
    button(element, 'Vergrößern').click();
    drag();
    await frame();
    expect(find(element, 'svg')?.getAttribute('viewBox')?.split(' ').map(Number).map(Math.round)).toEqual([
      300, 125, 500, 250,
    ]);
  });

  test('what is in view is said once the visitor has finished', async () => {
    const element = await show(eventWith(close), '<cc-participant-map region="world"></cc-participant-map>');
    const status = find(element, '[role=status]')!;
    expect(status.textContent).toBe('');
    marker(element, 'Nairobi').focus();
    for (let times = 0; times < 3; times++) press(element, '+');
    expect(status.textContent).toBe('');
    await vi.waitFor(() => expect(status.textContent).toBe('Im Ausschnitt: 1 Kommune'));
  });
});

describe('the tooltip', () => {
  const tip = (element: Element) => {
    const found = find(element, '.tip')!;
    return found.hidden ? undefined : found.textContent;
  };
  const over = (target: Element | null) =>
    target?.dispatchEvent(
      new PointerEvent('pointerover', { bubbles: true, composed: true, clientX: 9, clientY: 9 }),
    );

  test('shows the name of a marker that has the focus, until Escape', async () => {
    const element = await show();
    marker(element, 'Tirana').focus();
    expect(tip(element)).toBe('Tirana, Albanien (Kommune mit gutem Praxisbeispiel)');
    press(element, 'Escape');
    expect(tip(element)).toBeUndefined();
    expect(focused(element)).toBe(marker(element, 'Tirana'));
  });

  test('shows what is pointed at, marker or country, and stays while it is pointed at itself', async () => {
    const element = await show();
    over(marker(element, 'Essen'));
    expect(tip(element)).toMatch(/^Essen/);
    over(find(element, '.tip'));
    expect(tip(element)).toMatch(/^Essen/);
    over(find(element, '[data-code=UA]'));
    expect(tip(element)).toBe('Ukraine');
    over(find(element, 'path.land'));
    expect(tip(element)).toBeUndefined();
  });
});

describe('choosing a municipality', () => {
  test('tells the page, shows what is known below the map, and marks it in map and list', async () => {
    const element = await show();
    const chosen = selections(element);
    marker(element, 'Tiflis').click();
    await drawn(element);
    await vi.waitFor(() => expect(chosen).toEqual([['tbilisi']]));
    expect(textOf(element, '.details')).toContain('Tiflis, Georgien');
    expect(find<HTMLAnchorElement>(element, '.details a')?.href).toMatch(/practices\/tbilisi/);
    expect(focused(element)).toBe(find(element, '.details'));
    expect(
      texts(element, '[aria-current]').concat(
        labels(element).filter((_, i) => markers(element)[i]?.hasAttribute('aria-current')) as string[],
      ),
    ).toEqual(expect.arrayContaining(['Tiflis', 'Tiflis, Georgien (Kommune mit gutem Praxisbeispiel)']));
  });

  test('in the list is the same choice', async () => {
    const element = await show();
    const chosen = selections(element);
    const choose = button(element, 'Essen');
    choose.focus();
    choose.click();
    await drawn(element);
    await vi.waitFor(() => expect(chosen).toEqual([['essen']]));
    expect(marker(element, 'Essen').getAttribute('aria-current')).toBe('true');
    expect(textOf(element, '.details')).toContain('Essen, Deutschland');
    press(element, 'Escape');
    await drawn(element);
    expect(find(element, '.details')).toBeNull();
    await vi.waitFor(() => expect(focused(element)).toBe(choose));
  });

  test('ends with the button, which gives the focus back to the marker', async () => {
    const element = await show();
    marker(element, 'Tirana').click();
    await drawn(element);
    button(element, 'Schließen').click();
    await drawn(element);
    await vi.waitFor(() => expect(focused(element)).toBe(marker(element, 'Tirana')));
    expect(marker(element, 'Tirana').hasAttribute('aria-current')).toBe(false);
  });

  test('of several that share a place opens a list of them', async () => {
    const element = await show(
      eventWith([
        ['stadt', 'GE', 44.83, 41.69],
        ['umland', 'GE', 44.83, 41.69],
      ]),
    );
    const chosen = selections(element);
    marker(element, '2 Kommunen').click();
    await drawn(element);
    await vi.waitFor(() => expect(chosen).toEqual([['stadt', 'umland']]));
    expect(textOf(element, '.details')).toContain('Stadt, Georgien');
    expect(textOf(element, '.details')).toContain('Umland, Georgien');
  });
});

describe('all municipalities of a feed', () => {
  let feeds = 0; // each with an address of its own, as answers are kept for a minute
  const feed = (html = open) =>
    mount<CcParticipantMap>(html.replace('>', ` src="feed-${++feeds}/places.json" loading="eager">`), {
      basemap: plain,
    });

  test('no two markers are nearer than 24 pixels, and there are few nodes, at any scale', async () => {
    serve({ 'places.json': places(100_000) });
    const element = await feed('<cc-participant-map region="world"></cc-participant-map>');
    document.body.style.setProperty('width', '1280px');
    await vi.waitFor(() => expect(markers(element).length).toBeGreaterThan(50));
    for (let times = 0; times < 4; times++) {
      await frame();
      await frame();
      const spots = markers(element).map((one) => {
        const { left, top, width, height } = one.getBoundingClientRect();
        return [left + width / 2, top + height / 2] as const;
      });
      let least = Infinity;
      for (const [i, [x, y]] of spots.entries())
        for (const [otherX, otherY] of spots.slice(i + 1))
          least = Math.min(least, Math.hypot(x - otherX, y - otherY));
      expect(least).toBeGreaterThanOrEqual(24);
      expect(spots.length).toBeGreaterThan(50);
      const walk = document.createTreeWalker(within(element), NodeFilter.SHOW_ALL);
      let nodes = 0;
      while (walk.nextNode()) nodes++;
      expect(nodes).toBeLessThanOrEqual(1500);
      button(element, 'Vergrößern').click();
    }
    document.body.removeAttribute('style');
  });

  test('are named when somebody asks, from the file that holds them', async () => {
    const fetched = serve({
      'places.json': places(50, 20),
      'names-0': names(0, 20),
      'names-1': names(20, 20),
      'names-2': names(40, 10),
    });
    const element = await feed('<cc-participant-map></cc-participant-map>');
    await vi.waitFor(() => expect(markers(element).length).toBeGreaterThan(5));
    expect(textOf(element)).toContain('Alle Orte');
    expect(fetched).toHaveBeenCalledTimes(1);
    const single = markers(element).find((one) => one.className === 'place')!;
    expect(single.getAttribute('aria-label')).toMatch(/^Kommune in (Deutschland|Georgien|Kenia)$/);
    single.click();
    await vi.waitFor(() => expect(textOf(element, '.details')).toMatch(/^× Ort \d+, /));
    expect(fetched).toHaveBeenCalledTimes(2);
    expect(single.getAttribute('aria-label')).toMatch(/^Ort \d+, /);
  });

  test('of a list short enough to stand beside the map are named at once, each file once', async () => {
    const fetched = serve({
      'places.json': places(25, 20),
      'names-0': names(0, 20),
      'names-1': names(20, 5),
    });
    const element = await feed();
    await vi.waitFor(() => expect(texts(element, '.choose')).toContain('Ort 24'));
    expect(fetched).toHaveBeenCalledTimes(3);
  });

  test('take no name from a file that holds another number of them', async () => {
    serve({
      'places.json': places(25, 10),
      'names-0': names(0, 9),
      'names-1': 'no JSON',
      'names-2': names(20, 5),
    });
    const element = await feed();
    const chosen = selections(element);
    await vi.waitFor(() => expect(texts(element, '.choose').length).toBe(25));
    button(element, 'Kommune in Deutschland').click();
    await vi.waitFor(() => expect(chosen).toEqual([[]]));
    expect(textOf(element, '.details')).toContain('Kommune in Deutschland');
  });

  test('highlight no country, since they are from everywhere', async () => {
    serve({ 'places.json': places(25) });
    const element = await feed();
    await vi.waitFor(() => expect(markers(element).length).toBeGreaterThan(5));
    expect(within(element).querySelectorAll('path.country')).toHaveLength(0);
    expect(textOf(element)).not.toContain('Teilnehmende');
  });

  test('are listed without points where those cannot be read', async () => {
    serve({ 'places.json': { ...places(25), bits: '' } });
    const element = await feed();
    await vi.waitFor(() => expect(textOf(element)).toContain('Alle Orte'));
    expect(markers(element)).toHaveLength(0);
    expect(textOf(element)).toContain('nicht auf der Karte');
  });
});

describe('on any page', () => {
  test('a map that was hidden shows its markers where they are', async () => {
    const tab = document.createElement('div');
    tab.hidden = true;
    document.body.append(tab);
    const element = document.createElement('cc-participant-map');
    Object.assign(element, { event: sample(), basemap: plain, region: 'world' });
    tab.append(element);
    await drawn(element);
    expect(find(element, '.map')?.clientWidth).toBe(0);
    tab.hidden = false;
    await frame();
    const map = find(element, '.map')!.getBoundingClientRect();
    expect(map.width / map.height).toBeCloseTo(2, 1);
    const tiflis = marker(element, 'Tiflis').getBoundingClientRect();
    const [x, y] = project(44.834, 41.694);
    expect((tiflis.left + tiflis.width / 2 - map.left) / map.width).toBeCloseTo(x / 1000, 2);
    expect((tiflis.top + tiflis.height / 2 - map.top) / map.height).toBeCloseTo(y / 500, 2);
  });

  test('moved to another place, it shows the same and still follows its width', async () => {
    const element = await show(eventWith(close), '<cc-participant-map region="world"></cc-participant-map>');
    const [x, y] = project(43, 42);
    element.zoomBy(8, x / 1000, y / 500);
    await frame();
    const before = find(element, 'svg')?.getAttribute('viewBox');
    const box = document.createElement('div');
    document.body.append(box);
    box.append(element);
    await drawn(element);
    expect(find(element, 'svg')?.getAttribute('viewBox')).toBe(before);
    expect(labels(element)).toHaveLength(1);
    box.style.setProperty('width', '1600px');
    await vi.waitFor(() => expect(labels(element).length).toBeGreaterThan(1));
  });

  test('another event takes the place of the first, and nothing of that stays', async () => {
    const element = await show();
    marker(element, 'Tiflis').click();
    await drawn(element);
    element.event = eventWith([['nairobi', 'KE', 36.8, -1.29]]);
    await drawn(element);
    expect(labels(element)).toEqual(['Nairobi, KE']);
    expect(find(element, '.details')).toBeNull();
  });

  test('a change of language names everything anew', async () => {
    const element = await show();
    document.documentElement.lang = 'en';
    await vi.waitFor(() =>
      expect(labels(element)).toContain('Tbilisi, Georgia (municipality with a good practice)'),
    );
    expect(textOf(element)).toContain('Participating countries');
  });

  test('does not overflow a narrow column', async () => {
    const element = await show();
    element.style.setProperty('width', '256px');
    element.zoomBy(3);
    await frame();
    expect(find(element, '.participants')?.scrollWidth).toBeLessThanOrEqual(256);
    expect(find(element, '.bar')?.scrollWidth).toBeLessThanOrEqual(256);
  });

  test('passes axe, with details open and zoomed', async () => {
    const element = await show();
    expect(await violations(element)).toEqual([]);
    marker(element, 'Tiflis').click();
    button(element, 'Vergrößern').click();
    await drawn(element);
    expect(await violations(element)).toEqual([]);
  });
});

describe('colours', () => {
  /** What a colour of the map comes to in a colour scheme: red, green and blue from 0 to 1. */
  const colour = (element: CcParticipantMap, name: string, scheme: string) => {
    const root = find(element, '.root')!;
    element.style.setProperty('color-scheme', scheme);
    root.style.setProperty('background-color', `var(--${name})`);
    const text = getComputedStyle(root).backgroundColor;
    const parts = text.match(/[\d.]+/g)!.map(Number);
    return parts.map((part) => (text.startsWith('rgb') ? part / 255 : part));
  };
  const luminance = (parts: readonly number[]) => {
    const [r = 0, g = 0, b = 0] = parts.map((part) =>
      part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one: readonly number[], other: readonly number[]) => {
    const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };

  test.each([
    ['coast', 'sea', 3],
    ['country', 'land', 3],
    ['country', 'sea', 3],
    ['marker-text', 'country', 3],
    ['marker', 'land', 3],
    ['marker', 'sea', 3],
    ['marker-text', 'marker', 4.5],
  ] as const)(
    '%s and %s differ enough, light and dark (WCAG 1.4.11 and 1.4.3)',
    async (one, other, least) => {
      const element = await show();
      for (const scheme of ['light', 'dark'])
        expect(
          contrast(colour(element, one, scheme), colour(element, other, scheme)),
          `${one} and ${other}, ${scheme}`,
        ).toBeGreaterThanOrEqual(least);
    },
  );

  test('are the light ones where a page is light, and the dark ones where it is dark', async () => {
    const element = await show();
    for (const name of ['sea', 'land', 'marker-text'])
      expect(luminance(colour(element, name, 'light'))).toBeGreaterThan(0.7);
    for (const name of ['sea', 'land', 'marker-text'])
      expect(luminance(colour(element, name, 'dark'))).toBeLessThan(0.05);
  });
});
