// What no engine finds, asked of every element of the manifest on the built files: what a screen reader is told, where
// the Tab key leads, and what is left of a widget that is narrow, enlarged or spaced.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumLaunchOptions } from '../../tools/chromium.js';
import { SEED, Site, type Visit } from './site.js';
import { accessibilityTree } from './accessibility-tree.js';

const manifest = JSON.parse(
  readFileSync(
    fileURLToPath(new URL('../../packages/widgets/custom-elements.json', import.meta.url)),
    'utf8',
  ),
) as { modules: { declarations: { tagName: string }[] }[] };
const tags = manifest.modules.flatMap(({ declarations }) => declarations).map(({ tagName }) => tagName);

/** What an element shows is in its name. */
function sourceOf(tag: string): string {
  if (tag === 'cc-event-list') return '/feed/v1/index.json';
  if (tag === 'cc-practice-list') return '/feed/v1/practices.json';
  if (tag.startsWith('cc-practice')) return '/feed/v1/practices/tirana-digital-services.json';
  if (tag.startsWith('cc-series')) return '/feed/v1/series/municipal-response-covid-19.json';
  return SEED;
}

const site = new Site();
/** A browser of somebody who has set letters to twice their size. */
let enlarged: Browser;

beforeAll(async () => {
  await site.open();
  enlarged = await chromium.launch({
    ...chromiumLaunchOptions(),
    args: [...(chromiumLaunchOptions().args ?? []), '--blink-settings=defaultFontSize=32'],
  });
}, 60_000);
afterAll(async () => {
  await enlarged.close();
  await site.close();
});

const bodyOf = (tag: string, before = '', after = '') =>
  `<script type="module" src="/widgets/cc-widgets.js"></script>${before}<${tag} src="${sourceOf(tag)}" loading="eager"></${tag}>${after}`;

/** Opens a page with one element on it, and waits until it is drawn. */
async function shown(
  tag: string,
  options: Parameters<Site['visit']>[1] & { body?: string } = {},
): Promise<Visit> {
  const visit = await site.visit(options.body ?? bodyOf(tag), options);
  await drawn(visit.page, tag);
  return visit;
}

async function drawn(page: Page, tag: string): Promise<void> {
  await page.waitForFunction(
    (name) => document.querySelector(name)?.shadowRoot?.querySelector('.root [part]'),
    tag,
  );
  await page.waitForLoadState('networkidle'); // a language, a basemap
}

/** How much wider than its window a page is, and what of an element is cut off. */
const overflow = (page: Page, tag: string) =>
  page.locator(tag).evaluate((element) => ({
    wider: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    cut: [...(element.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? [])]
      .filter((node) => {
        const { overflowX, overflowY } = getComputedStyle(node);
        const hides = [overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip');
        const unseen = node.offsetWidth <= 1; // for screen readers alone
        return (
          hides &&
          !unseen &&
          node.innerText?.trim() &&
          !node.closest('[part~=map]') && // a map is moved, not read to its end
          (node.scrollWidth > node.clientWidth + 1 || node.scrollHeight > node.clientHeight + 1)
        );
      })
      .map((node) => `${node.localName}.${node.className}`),
  }));

describe.each(tags)('<%s>', (tag) => {
  test.each(['de', 'ar'])('tells a screen reader in %s what its committed tree says', async (lang) => {
    const visit = await shown(tag, { lang });
    const tree = await accessibilityTree(visit.page, tag);
    await expect(tree.replaceAll(site.origin(), '')).toMatchFileSnapshot(`accessibility/${tag}.${lang}.txt`);
    await site.leave(visit);
  });

  test('is walked through by the Tab key, forth and back, with a ring that is seen', async () => {
    const visit = await shown(tag, {
      body: bodyOf(tag, '<a href="#before" id="before">before</a>', '<a href="#after" id="after">after</a>'),
    });
    const { page } = visit;
    await page.focus('#before');
    const forth: string[] = [];
    for (let steps = 0; steps < 500; steps++) {
      await page.keyboard.press('Tab');
      const at = await focused(page, tag);
      if (at.name === 'after') break;
      expect(at.ring, `the ring around ${at.name}`).toBe(true);
      expect(at.seen, `${at.name} is in sight`).toBe(true);
      forth.push(at.name);
    }
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('after');
    // Whatever can be clicked is reached, in the order in which it is read.
    expect(forth).toStrictEqual(await stops(page, tag));
    const back: string[] = [];
    for (const _ of forth) {
      await page.keyboard.press('Shift+Tab');
      back.push((await focused(page, tag)).name);
    }
    expect(back).toStrictEqual(forth.toReversed());
    await site.leave(visit);
  });

  test('has no target that is smaller than 24 pixels, but links in a text', async () => {
    const visit = await shown(tag, { width: 320 });
    const small = await visit.page.locator(tag).evaluate((element) =>
      [...(element.shadowRoot?.querySelectorAll<HTMLElement>('button, input, select, summary') ?? [])]
        .filter((node) => node.checkVisibility())
        .map((node) => ({ box: node.getBoundingClientRect(), name: node.outerHTML.slice(0, 80) }))
        .filter(({ box }) => Math.min(box.width, box.height) < 24)
        .map(({ name }) => name),
    );
    expect(small).toStrictEqual([]);
    await site.leave(visit);
  });

  test.each(['de', 'ka', 'ar', 'hy'])('fits a column of 320 and of 256 pixels in %s', async (lang) => {
    for (const width of [320, 256]) {
      const visit = await shown(tag, { lang, width });
      expect(await overflow(visit.page, tag), `${width} pixels`).toStrictEqual({ wider: 0, cut: [] });
      await site.leave(visit);
    }
  });

  test('lets the spacing of a page reach its text, and cuts nothing off', async () => {
    const head =
      '<style>* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }</style>';
    const visit = await shown(tag, { width: 400, lang: 'ka', head });
    expect(await overflow(visit.page, tag)).toStrictEqual({ wider: 0, cut: [] });
    const { letters, size } = await visit.page.locator(tag).evaluate((element) => {
      const { letterSpacing, fontSize } = getComputedStyle(element.shadowRoot!.querySelector('.root')!);
      return { letters: parseFloat(letterSpacing), size: parseFloat(fontSize) };
    });
    expect(letters).toBeCloseTo(0.12 * size, 1);
    await site.leave(visit);
  });

  test('follows letters of twice the size, which somebody has set in the browser', async () => {
    const page = await enlarged.newPage({ viewport: { width: 1280, height: 800 } });
    site.answers.set('/page.html', {
      type: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="de"><head><title>Test</title></head><body>${bodyOf(tag)}</body></html>`,
    });
    await page.goto(`${site.origin()}/page.html`);
    await drawn(page, tag);
    const size = await page
      .locator(tag)
      .evaluate((element) => getComputedStyle(element.shadowRoot!.querySelector('.root')!).fontSize);
    expect(size).toBe('32px');
    for (const width of [1280, 640, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await overflow(page, tag), `${width} pixels`).toStrictEqual({ wider: 0, cut: [] });
    }
    await page.close();
  });
});

describe('a walk by keyboard alone', () => {
  /** Presses keys one after the other. */
  async function press(page: Page, ...keys: string[]): Promise<void> {
    for (const key of keys) await page.keyboard.press(key);
  }

  test('chooses a municipality on the map, reads of it, and comes back to where it was', async () => {
    const visit = await shown('cc-participant-map', { width: 900 });
    const { page } = visit;
    const map = page.locator('cc-participant-map');
    const at = async () => (await focused(page, 'cc-participant-map')).name;
    await page.evaluate(() => {
      const seen = (window as unknown as { seen: string[] }).seen;
      document.addEventListener('cc-select', () => seen.push('cc-select'));
    });
    while (!/^(Essen|Tirana|Tiflis), /.test(await at())) await press(page, 'Tab');
    const first = await at();
    await press(page, 'ArrowRight');
    const second = await at();
    expect(second).toMatch(/^(Essen|Tirana|Tiflis), /);
    expect(second).not.toBe(first);
    await press(page, 'Enter');
    expect(await visit.events()).toContain('cc-select');
    const details = map.locator('[part~=details]');
    await details.waitFor();
    expect(await details.innerText()).toContain(second.split(',')[0]);
    await press(page, 'Escape');
    await details.waitFor({ state: 'detached' });
    expect(await at()).toBe(second);
    await site.leave(visit);
  });

  test('opens and closes the list of the map without losing its place', async () => {
    const visit = await shown('cc-participant-map', { width: 320 });
    const { page } = visit;
    const toggle = page.locator('cc-participant-map .toggle');
    const expanded = () => toggle.getAttribute('aria-expanded');
    const at = async () => (await focused(page, 'cc-participant-map')).name;
    while (!(await at()).startsWith('Als Liste')) await press(page, 'Tab');
    const before = await expanded();
    await press(page, 'Enter');
    expect(await expanded()).not.toBe(before);
    await press(page, ' ');
    expect(await expanded()).toBe(before);
    expect(await at()).toMatch(/^Als Liste/);
    await site.leave(visit);
  });

  test('unfolds what an event offers', async () => {
    const visit = await shown('cc-actions');
    const { page } = visit;
    await press(page, 'Tab', 'Enter');
    const folded = page.locator('cc-actions details').first();
    expect(await folded.getAttribute('open')).not.toBeNull();
    await press(page, 'Tab');
    expect(
      await folded
        .locator('a')
        .first()
        .evaluate((link) => link.matches(':focus')),
    ).toBe(true);
    await press(page, 'Shift+Tab', ' ');
    expect(await folded.getAttribute('open')).toBeNull();
    await site.leave(visit);
  });

  test('asks again for a feed that could not be had', async () => {
    site.answers.set('/feed/v1/events/lost.json', { status: 404, body: 'no' });
    const visit = await site.visit(
      '<script type="module" src="/widgets/cc-widgets.js"></script><cc-event src="/feed/v1/events/lost.json" loading="eager"></cc-event>',
    );
    await visit.page.locator('cc-event .notice button').waitFor();
    await press(visit.page, 'Tab', 'Tab');
    expect((await focused(visit.page, 'cc-event')).name).toBe('Erneut versuchen');
    site.answers.set('/feed/v1/events/lost.json', { body: site.seed(), type: 'application/json' });
    await press(visit.page, 'Enter');
    await visit.page.locator('cc-event .card').waitFor();
    site.answers.delete('/feed/v1/events/lost.json');
    await site.leave(visit);
  });
});

/** What has the focus: its name, whether its ring is seen, and whether it is in sight itself. */
function focused(page: Page, tag: string): Promise<{ name: string; ring: boolean; seen: boolean }> {
  return page.evaluate((host) => {
    const node = document.querySelector(host)?.shadowRoot?.activeElement ?? document.activeElement!;
    const { outlineStyle, outlineWidth } = getComputedStyle(node);
    const { top, bottom, height } = node.getBoundingClientRect();
    return {
      name:
        node.id || (node.getAttribute('aria-label') ?? node.textContent ?? '').replace(/\s+/g, ' ').trim(),
      ring: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
      seen: height > 0 && bottom > 0 && top < innerHeight,
    };
  }, tag);
}

/** Everything in an element that the Tab key has to reach, in the order of the document. */
function stops(page: Page, tag: string): Promise<string[]> {
  return page
    .locator(tag)
    .evaluate((element) =>
      [
        ...element.shadowRoot!.querySelectorAll<HTMLElement>(
          'a[href], button, input, select, summary, [tabindex="0"]',
        ),
      ]
        .filter(
          (node) =>
            node.tabIndex >= 0 &&
            node.checkVisibility({ visibilityProperty: true }) &&
            !node.matches(':disabled'),
        )
        .map(
          (node) =>
            node.id ||
            (node.getAttribute('aria-label') ?? node.textContent ?? '').replace(/\s+/g, ' ').trim(),
        ),
    );
}
