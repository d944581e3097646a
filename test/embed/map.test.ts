import { readFileSync } from 'node:fs';
import { encodePlaces } from '@connective-cities/core/map';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Site, type Visit } from './site.js';

const site = new Site();
let visits: Visit[] = [];

beforeAll(() => site.open(), 60_000);
afterAll(() => site.close());
beforeEach(() => {
  site.answers.clear();
  site.answers.set(CROWD, { type: 'application/json', body: crowd() });
  site.received.length = 0;
});
afterEach(async () => {
  for (const visit of visits) await site.leave(visit);
  visits = [];
});

/** Width of a map on the pages here, which are too narrow to have the list beside it. */
const WIDTH = 584;

const visit: Site['visit'] = async (body, options) => {
  const opened = await site.visit(body, { width: 600, ...options });
  visits.push(opened);
  return opened;
};

const SCRIPT = '<script type="module" src="/widgets/cc-participant-map.js"></script>';
const map = (attributes = `src="${CROWD}"`) =>
  `<cc-participant-map ${attributes} loading="eager"><a href="/own.html">Unsere eigene Seite</a></cc-participant-map>`;

/** The seed's event with a dozen towns more, in two rows across the region. */
const CROWD = '/crowd.json';
const crowd = () =>
  site.seed((event) => {
    const { municipalities } = event.participation as { municipalities: unknown[] };
    for (let i = 0; i < 12; i++)
      municipalities.push({
        municipality: {
          id: `town-${i}`,
          kind: 'municipality',
          name: { de: `Ort ${i}` },
          country: 'UA',
          lon: 10 + (i % 6) * 6,
          lat: i < 6 ? 44 : 51,
        },
      });
  });

const BASEMAP = '/widgets/basemaps/see-caucasus.json';

/** Waits until a map shows its markers. */
const shown = ({ page }: Visit, nth = 0) =>
  page.locator('cc-participant-map').nth(nth).locator('.markers li').first().waitFor({ state: 'attached' });

/** What a visitor sees of a map: its size, its markers, and how many pairs of them are nearer than 24 pixels. */
const seen = ({ page }: Visit, nth = 0) =>
  page
    .locator('cc-participant-map')
    .nth(nth)
    .evaluate(({ shadowRoot }) => {
      const { x, width, height } = shadowRoot!.querySelector('.map')!.getBoundingClientRect();
      const spots = [...shadowRoot!.querySelectorAll('.markers button')].map((button) => {
        const box = button.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      });
      const tooNear = spots.flatMap((one, i) =>
        spots.slice(i + 1).filter((other) => Math.hypot(one.x - other.x, one.y - other.y) < 24),
      );
      return {
        width: Math.round(width),
        isFlat: height < width && height > width / 3,
        markers: spots.length,
        spread: spots.filter((spot) => spot.x > x + 1 && spot.x < x + width - 1).length,
        tooNear: tooNear.length,
      };
    });

/** What is well for every map, whatever has happened to it. */
async function expectWhole(opened: Visit, width: number, nth = 0): Promise<number> {
  const { markers, ...rest } = await seen(opened, nth);
  expect(rest).toEqual({ width, isFlat: true, spread: markers, tooNear: 0 });
  expect(markers).toBeGreaterThan(1);
  expect(opened.errors).toEqual([]);
  return markers;
}

test('strict policies and Trusted Types are kept, and nobody else is asked for anything', async () => {
  const policy = [
    "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'none'",
    "require-trusted-types-for 'script'; trusted-types cc-widgets",
  ];
  const opened = await visit(SCRIPT + map(), { headers: { 'content-security-policy': policy.join('; ') } });
  await shown(opened);
  await expectWhole(opened, WIDTH);
  await opened.page.getByRole('button', { name: 'Vergrößern' }).click();
  await opened.page.locator('.markers button').first().click();
  expect(await opened.violations()).toEqual([]);
  expect(opened.console).toEqual([]);
  expect(opened.requests.toSorted()).toEqual(
    ['/page.html', '/watch.js', '/widgets/cc-participant-map.js', CROWD, BASEMAP].toSorted(),
  );
});

test.each([
  ['closed details', (inner: string) => `<details><summary>Karte</summary>${inner}</details>`],
  ['hidden tabs', (inner: string) => `<div class="tab" hidden>${inner}</div>`],
])('two maps in %s are whole when these are opened', async (_, closed) => {
  const opened = await visit(SCRIPT + closed(map()) + closed(map(`src="${CROWD}" region="europe"`)));
  await shown(opened, 0);
  await shown(opened, 1);
  expect(await opened.page.locator('.map').first().isVisible()).toBe(false);
  await opened.page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    for (const tab of document.querySelectorAll<HTMLElement>('.tab')) tab.hidden = false;
  });
  await expect.poll(async () => (await seen(opened, 1)).width).toBe(WIDTH);
  await expectWhole(opened, WIDTH);
  await expectWhole(opened, WIDTH, 1);
});

test.each([
  ['see-caucasus', 'world', 1000],
  ['see-caucasus', 'auto', 320],
  ['world', 'auto', 320],
  ['europe', 'europe', 600],
])('nothing moves when the picture of %s arrives (region %s, %d pixels)', async (picture, region, width) => {
  const name = region === 'auto' ? picture : region;
  if (picture === 'world')
    site.answers.set(CROWD, {
      type: 'application/json',
      body: crowd().replaceAll('"UA"', '"KE"').replaceAll('"lat":44', '"lat":-1'),
    });
  let answer = () => {};
  const held = new Promise<void>((resolve) => (answer = resolve));
  const body = readFileSync(new URL(`../../packages/basemaps/${name}.json`, import.meta.url));
  site.answers.set(`/widgets/basemaps/${name}.json`, (_, response) => {
    void held.then(() => response.writeHead(200, { 'content-type': 'application/json' }).end(body));
  });
  const opened = await visit(`${SCRIPT}${map(`src="${CROWD}" region="${region}"`)}<p id="after">danach</p>`, {
    width,
  });
  await opened.page.locator('.map').waitFor();
  const places = () =>
    opened.page.evaluate(() =>
      [
        ...document
          .querySelector('cc-participant-map')!
          .shadowRoot!.querySelectorAll('.map, .bar, .disclaimer'),
        document.querySelector('#after')!,
      ].map((element) => Math.round(element.getBoundingClientRect().top)),
    );
  await opened.page.waitForTimeout(100);
  const before = await places();
  expect(opened.requests).toContain(`/widgets/basemaps/${name}.json`);
  answer();
  await shown(opened);
  expect(await places()).toEqual(before);
});

test('a map that is moved in the page keeps what it shows, asks for nothing again and follows its new place', async () => {
  const opened = await visit(`${SCRIPT}<div>${map()}</div><div id="narrow" hidden></div>`);
  await shown(opened);
  const wide = await expectWhole(opened, WIDTH);
  const { length } = opened.requests;
  await opened.page.evaluate(() => {
    const narrow = document.querySelector<HTMLElement>('#narrow')!;
    narrow.hidden = false;
    narrow.style.width = '300px';
    narrow.append(document.querySelector('cc-participant-map')!);
  });
  await expect.poll(async () => (await seen(opened)).markers).toBeLessThan(wide);
  await expectWhole(opened, 300);
  expect(opened.requests).toHaveLength(length);
});

test('a map without any width draws itself when it gets some, and again when it gets more', async () => {
  const opened = await visit(`${SCRIPT}<div id="place" style="width: 0; overflow: hidden">${map()}</div>`);
  await shown(opened);
  const widen = (width: string) =>
    opened.page.locator('#place').evaluate((place: HTMLElement, value) => (place.style.width = value), width);
  await widen('300px');
  await expect.poll(async () => (await seen(opened)).tooNear).toBe(0);
  const few = await expectWhole(opened, 300);
  await widen('580px');
  await expect.poll(async () => (await seen(opened)).markers).toBeGreaterThan(few);
  await expectWhole(opened, 580);
});

describe('without its basemap', () => {
  test.each([
    ['there is none', { body: 'Not found', status: 404 }],
    ['a page in its place', { body: '<!doctype html><title>Start</title>', type: 'text/html' }],
    ['another document', { body: '{"format":"connective-cities/event"}', type: 'application/json' }],
  ])('the list says all: %s', async (_, answer) => {
    site.answers.set(BASEMAP, answer);
    const opened = await visit(SCRIPT + map());
    await opened.page.getByText('Die Karte konnte nicht geladen werden').waitFor();
    expect(await opened.page.locator('.map').count()).toBe(0);
    expect(await opened.page.getByText('Teilnehmende Länder').isVisible()).toBe(true);
    expect(await opened.page.locator('.countries li').count()).toBeGreaterThan(10);
    expect(opened.errors).toEqual([]);
    // The browser itself tells of an address that is not there.
    expect(opened.console.filter((line) => !line.startsWith('Failed to load resource'))).toEqual([]);
    expect(await opened.events()).toEqual(['cc-load']);
  });
});

describe('all municipalities of a feed', () => {
  /** The document of so many towns on a grid, and its files of names, twenty in each. */
  function places(count: number): void {
    const towns = Array.from({ length: count }, (_, i): [number, number] => [
      -140 + (i % 10) * 30,
      -40 + (Math.floor(i / 10) % 6) * 20,
    ]);
    const { orders: _, ...code } = encodePlaces([towns]);
    const parts = Array.from({ length: count / 20 }, (__, part) => `names-${part}.json`);
    site.answers.set('/places.json', {
      type: 'application/json',
      body: JSON.stringify({
        format: 'connective-cities/places',
        version: '1.0',
        language: { original: 'de', translations: {} },
        title: { de: 'Alle Orte' },
        countries: [{ country: 'DE', placed: count, unplaced: 0 }],
        ...code,
        partSize: 20,
        parts,
        countryNames: { DE: { de: 'Deutschland' } },
      }),
    });
    parts.forEach((name, part) =>
      site.answers.set(`/${name}`, {
        type: 'application/json',
        body: JSON.stringify({
          format: 'connective-cities/places-part',
          version: '1.0',
          municipalities: Array.from({ length: 20 }, (__, i) => ({
            id: `m${part * 20 + i}`,
            kind: 'municipality',
            name: { de: `Ort ${part * 20 + i}` },
            practices: [],
            events: [],
          })),
        }),
      }),
    );
  }
  const names = ({ requests }: Visit) => requests.filter((request) => request.startsWith('/names-'));

  test('gives their names when they are needed, a part at a time', async () => {
    places(60);
    const opened = await visit(SCRIPT + map('src="/places.json"'), { width: 1000 });
    await shown(opened);
    await expectWhole(opened, 984);
    expect(names(opened)).toEqual([]);
    await opened.page.locator('.markers .place').first().click();
    await opened.page
      .locator('.details')
      .getByText(/^Ort \d+/)
      .waitFor();
    expect(names(opened)).toHaveLength(1);
    // A list that is read as a whole needs all names, each file once.
    await opened.page.getByRole('button', { name: /^Als Liste/ }).click();
    await opened.page.getByText('Ort 59', { exact: true }).waitFor();
    expect(names(opened).toSorted()).toEqual(['/names-0.json', '/names-1.json', '/names-2.json']);
    expect(opened.errors).toEqual([]);
  });

  test('of a long list names those of a country that is opened', async () => {
    places(400);
    const opened = await visit(SCRIPT + map('src="/places.json"'));
    await shown(opened);
    await opened.page.getByRole('button', { name: /^Als Liste/ }).click();
    expect(names(opened)).toEqual([]);
    await opened.page.locator('.fold').click();
    await opened.page.getByText('Ort 199', { exact: true }).waitFor();
    expect(names(opened)).toHaveLength(10);
    expect(await opened.page.locator('.places li').count()).toBe(200);
    expect(opened.errors).toEqual([]);
  });

  test('whose names cannot be had says where they are, and asks once', async () => {
    places(60);
    site.answers.set('/names-1.json', { body: 'Not found', status: 404 });
    const opened = await visit(SCRIPT + map('src="/places.json" list="open"'));
    await opened.page.getByText('Ort 59', { exact: true }).waitFor();
    await opened.page.waitForTimeout(300);
    expect(await opened.page.getByText('Kommune in Deutschland', { exact: true }).count()).toBe(20);
    expect(names(opened)).toHaveLength(3);
    expect(opened.errors).toEqual([]);
  });
});

test('a visitor with a keyboard alone reaches, opens and leaves everything', async () => {
  const opened = await visit(`${SCRIPT}${map()}<a id="after" href="#x">danach</a>`);
  const { page } = opened;
  await shown(opened);
  const focused = () =>
    page.evaluate(() => {
      const inner = document.activeElement?.shadowRoot?.activeElement;
      return inner
        ? (inner.getAttribute('aria-label') ?? inner.textContent.replace(/\s+/g, ' ').trim())
        : document.activeElement?.id;
    });
  const kind = () =>
    page.evaluate(() => {
      const inner = document.activeElement?.shadowRoot?.activeElement;
      return inner?.closest('.details, .markers, .controls, .list, .head')?.className;
    });

  await page.keyboard.press('Tab');
  expect(await focused()).toMatch(/^Als Liste: /);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await kind()).toMatch(/^list/);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');

  // All markers are one stop; arrows lead from one to the next.
  expect(await kind()).toBe('markers');
  const names = new Set<string | undefined>([await focused()]);
  for (const key of ['Home', 'ArrowLeft', 'ArrowLeft', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowUp']) {
    await page.keyboard.press(key);
    expect(await kind()).toBe('markers');
    names.add(await focused());
  }
  expect(names.size).toBeGreaterThan(3);

  const single = page.locator('.markers .presenting, .markers .place').first();
  await single.focus();
  const name = await focused();
  await page.keyboard.press('Enter');
  await expect.poll(kind).toBe('details');
  expect(await page.locator('.details').innerText()).toContain(name!.replace(/,.*/, ''));
  await page.keyboard.press('Escape');
  await expect.poll(focused).toBe(name);

  await page.keyboard.press('Tab');
  expect(await focused()).toBe('Vergrößern');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Nach Norden' }).waitFor();
  await expect.poll(() => page.locator('[role=status]').textContent()).toMatch(/^Im Ausschnitt: \d+ Kommune/);
  for (let stops = 0; stops < 8 && (await focused()) !== 'after'; stops++) await page.keyboard.press('Tab');
  expect(await focused()).toBe('after');
  expect(opened.errors).toEqual([]);
});
