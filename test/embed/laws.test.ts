import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { build } from 'esbuild';
import { card, readText, SEED, Site, type Visit } from './site.js';

const site = new Site();
let visits: Visit[] = [];

beforeAll(() => site.open(), 60_000);
afterAll(() => site.close());
beforeEach(() => {
  site.answers.clear();
  site.received.length = 0;
});
afterEach(async () => {
  for (const visit of visits) await site.leave(visit);
  visits = [];
});

const visit: Site['visit'] = async (...options) => {
  const opened = await site.visit(...options);
  visits.push(opened);
  return opened;
};

const TITLE = 'Digitalisierung von kommunalen Dienstleistungen in Südosteuropa (SEE) und im Kaukasus';
const FALLBACK = 'Unsere eigene Seite';

/** Waits until the card shows its event. */
const shown = ({ page }: Visit) => page.locator('cc-event article').first().waitFor();
/** Waits until the card has reported a failure. */
const failed = ({ page }: Visit) =>
  page.waitForFunction(() => (window as unknown as { seen: string[] }).seen.length > 0, undefined, {
    timeout: 12_000,
  });
/** Lets the page finish what it has begun. */
const settle = ({ page }: Visit) => page.waitForTimeout(300);

/** The page shows its own content and no script has failed. */
async function expectFallback(opened: Visit): Promise<void> {
  expect(await readText(opened.page, 'cc-event')).toBe(FALLBACK);
  expect(await opened.page.locator('cc-event > a').isVisible()).toBe(true);
  expect(opened.errors).toEqual([]);
}

describe('under strict policies', () => {
  const strict = "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'none'";

  test('both widgets are drawn and styled without a violation', async () => {
    const opened = await visit(`${card()}<cc-programme src="${SEED}" loading="eager"></cc-programme>`, {
      headers: { 'content-security-policy': strict },
    });
    await shown(opened);
    await opened.page.locator('cc-programme ol').first().waitFor();
    expect(await readText(opened.page, 'cc-event h2')).toBe(TITLE);
    expect(
      await opened.page
        .locator('cc-event .card')
        .evaluate((element) => getComputedStyle(element).borderBlockStartWidth),
    ).toBe('3px');
    expect(await opened.violations()).toEqual([]);
    expect(opened.errors).toEqual([]);
    expect(opened.console).toEqual([]);
  });

  test('Trusted Types need one policy name, our own', async () => {
    const opened = await visit(card(), {
      headers: {
        'content-security-policy': `${strict}; require-trusted-types-for 'script'; trusted-types cc-widgets`,
      },
    });
    await shown(opened);
    expect(await opened.violations()).toEqual([]);
    expect(opened.errors).toEqual([]);
  });

  test.each(['before', 'after'])(
    'a Lit of the page’s own, loaded %s ours, does not disturb it',
    async (order) => {
      const { outputFiles } = await build({
        stdin: {
          contents: `import { html, render } from 'lit'; render(html\`<p id="theirs">\${'theirs'}</p>\`, document.body.appendChild(document.createElement('div')));`,
          resolveDir: import.meta.dirname,
        },
        bundle: true,
        write: false,
        format: 'esm',
        conditions: ['production', 'browser'],
      });
      site.answers.set('/theirs.js', { type: 'text/javascript', body: outputFiles[0]?.text ?? '' });
      const theirs = '<script type="module" src="/theirs.js"></script>';
      const opened = await visit(order === 'before' ? theirs + card() : card() + theirs, {
        headers: {
          'content-security-policy': `${strict}; require-trusted-types-for 'script'; trusted-types cc-widgets lit-html`,
        },
      });
      await shown(opened);
      await opened.page.locator('#theirs').waitFor();
      expect(await opened.violations()).toEqual([]);
      expect(opened.errors).toEqual([]);
    },
  );

  test('where no policy is allowed, nothing is registered and the page’s own content stays', async () => {
    const opened = await visit(card(), {
      headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
    });
    await settle(opened);
    expect(await opened.page.evaluate(() => customElements.get('cc-event') === undefined)).toBe(true);
    await expectFallback(opened);
  });

  test('a page in a sandbox without an origin shows the event', async () => {
    const opened = await visit(
      '<iframe sandbox="allow-scripts" src="/inner.html" width="600" height="600"></iframe>',
    );
    site.answers.set('/inner.html', {
      type: 'text/html',
      body: `<!doctype html><html lang="de"><body>${card()}`,
    });
    await opened.page.locator('iframe').evaluate((frame: HTMLIFrameElement) => (frame.src = '/inner.html'));
    const frame = opened.page.frameLocator('iframe');
    await frame.locator('cc-event article').waitFor();
    expect(await frame.locator('cc-event h2').innerText()).toBe(TITLE);
    expect(opened.errors).toEqual([]);
  });

  test('a feed the policy does not allow leaves the page’s own content', async () => {
    const opened = await visit(card(), { headers: { 'content-security-policy': "connect-src 'none'" } });
    await failed(opened);
    expect(await opened.events()).toEqual(['cc-error network']);
    await expectFallback(opened);
  });
});

describe('on a page that is not ours', () => {
  test('ids that hide globals do not stop the script', async () => {
    const ids = [
      'litHtmlVersions',
      'litElementVersions',
      'reactiveElementVersions',
      'litHtmlPolyfillSupport',
      'litElementPolyfillSupport',
      'reactiveElementPolyfillSupport',
      'litElementHydrateSupport',
      'litHtmlHydrateSupport',
      'litNonce',
      'customElements',
      'trustedTypes',
      'fetch',
      'ShadyCSS',
      'ShadyDOM',
      'cc-event',
      'title',
    ];
    const opened = await visit(ids.map((id) => `<a id="${id}"></a><a id="${id}"></a>`).join('') + card());
    await shown(opened);
    expect(await readText(opened.page, 'cc-event h2')).toBe(TITLE);
    expect(opened.errors).toEqual([]);
  });

  test.each([
    ['the same address twice', '/widgets/cc-widgets.js', 0],
    ['another address', '/widgets/cc-widgets.js?again', 1],
    ['the card’s own file', '/widgets/cc-event.js', 1],
    ['another version', '/other.js', 1],
  ])('a second script, %s, leaves the first at work and says so once at most', async (_, second, lines) => {
    const ours = await (await fetch(`${site.origin()}/widgets/cc-widgets.js`)).text();
    const other = ours.replace(/static version\s*=|version="0\.\d+\.\d+"/, (found) =>
      found.replace(/"0\.\d+\.\d+"/, '"0.99.0"'),
    );
    site.answers.set('/other.js', { type: 'text/javascript', body: other });
    const opened = await visit(`${card()}<script type="module" src="${second}"></script>`);
    await shown(opened);
    await settle(opened);
    expect(opened.errors).toEqual([]);
    expect(opened.console).toHaveLength(lines);
    expect(await opened.page.locator('cc-event article').count()).toBe(1);
  });

  const box = (opened: Visit, selector: string) =>
    opened.page.locator(selector).evaluate((element) => {
      const style = getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      return {
        width: Math.round(width),
        height: Math.round(height),
        fontSize: style.fontSize,
        lineHeight: style.lineHeight,
        textTransform: style.textTransform,
        textIndent: style.textIndent,
        whiteSpace: style.whiteSpace,
        textAlign: style.textAlign,
        visible: element.checkVisibility(),
      };
    });

  test.each([
    ['all: unset on everything', '*{all:unset!important}'],
    ['all: initial on everything', '*{all:initial!important}'],
    ['a root of 62.5 %', 'html{font-size:62.5%}'],
    ['no line height', 'body{line-height:0}'],
    [
      'inherited layout',
      'body{text-indent:-9999px;white-space:nowrap;text-transform:uppercase;text-align:center}',
    ],
    ['tiny type everywhere', '*{font-size:9px!important;line-height:0!important}'],
    [
      'undefined elements hidden',
      ':not(:defined){display:none!important}cc-event{display:inline;max-height:0;overflow:hidden;opacity:0}',
    ],
    [
      'everything floats and moves',
      '*{animation:spin 1s infinite!important;transition:all 3s!important}@keyframes spin{to{opacity:0}}',
    ],
    [
      'borders and padding everywhere',
      'cc-event{padding:3em;box-sizing:content-box}article,h2,p,dl,dt,dd,ul,li{padding:2em!important;margin:2em!important;border:9px solid!important}',
    ],
  ])('%s does not change the card', async (_, css) => {
    const body = `<div id="place">${card()}</div>`;
    // The page's own resets may take away its own place; ours is given a width either way.
    const place = '#place{display:block!important;width:600px!important}';
    const plain = await visit(body, { head: `<style>${place}</style>` });
    await shown(plain);
    const reset = await visit(body, { head: `<style>${css}${place}</style>` });
    await shown(reset);
    for (const selector of ['cc-event', 'cc-event .card', 'cc-event h2', 'cc-event .facts']) {
      const { fontSize, lineHeight, textTransform, textIndent, whiteSpace, textAlign, ...outer } = await box(
        reset,
        selector,
      );
      const wanted = await box(plain, selector);
      if (selector === 'cc-event') {
        // What the host inherits is the page's; its box is ours.
        expect(outer).toEqual({ width: wanted.width, height: wanted.height, visible: wanted.visible });
      } else {
        expect({ fontSize, lineHeight, textTransform, textIndent, whiteSpace, textAlign, ...outer }).toEqual(
          wanted,
        );
      }
    }
  });

  test('a flex row without a basis gives the card room', async () => {
    const opened = await visit(`<div class="row">${card()}<p>Daneben</p></div>`, {
      head: '<style>.row{display:flex}.row>*{flex:0 1 0;min-width:0}</style>',
    });
    await shown(opened);
    expect((await box(opened, 'cc-event')).width).toBeGreaterThanOrEqual(220);
  });

  test('text spacing that a visitor sets reaches the text', async () => {
    const opened = await visit(card(), {
      head: '<style>*{letter-spacing:.12em!important;word-spacing:.16em!important;line-height:2!important}</style>',
    });
    await shown(opened);
    const style = await opened.page.locator('cc-event .card').evaluate((element) => {
      const { letterSpacing, lineHeight } = getComputedStyle(element);
      return { letterSpacing, lineHeight };
    });
    expect(style).toEqual({ letterSpacing: '1.92px', lineHeight: '32px' });
  });

  test('a widget with the attribute hidden is not shown, whatever the page says', async () => {
    const opened = await visit(card(`src="${SEED}" loading="eager" hidden`), {
      head: '<style>cc-event{display:block!important}</style>',
    });
    await opened.page.waitForFunction(() => (window as unknown as { seen: string[] }).seen.length > 0);
    expect(await opened.page.locator('cc-event').isVisible()).toBe(false);
  });

  test('at 320 and 256 pixels nothing is cut off', async () => {
    for (const width of [320, 256]) {
      const opened = await visit(`${card()}<cc-programme src="${SEED}" loading="eager"></cc-programme>`, {
        width,
        head: '<meta name="viewport" content="width=device-width">',
      });
      await shown(opened);
      await opened.page.locator('cc-programme ol').first().waitFor();
      expect(await opened.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        width,
      );
    }
  });

  test('a widget that moves to another document and back keeps its style', async () => {
    const opened = await visit(`${card()}<iframe></iframe>`);
    await shown(opened);
    const width = () =>
      opened.page.evaluate(() => {
        const element =
          document.querySelector('cc-event') ??
          document.querySelector('iframe')?.contentDocument?.querySelector('cc-event');
        const box = element?.shadowRoot?.querySelector('.card');
        return box ? getComputedStyle(box).borderBlockStartWidth : '';
      });
    await opened.page.evaluate(() =>
      document
        .querySelector('iframe')
        ?.contentDocument?.body.append(document.querySelector('cc-event') ?? ''),
    );
    await settle(opened);
    expect(await width()).toBe('3px');
    await opened.page.evaluate(() =>
      document.body.append(
        document.querySelector('iframe')?.contentDocument?.querySelector('cc-event') ?? '',
      ),
    );
    await settle(opened);
    expect(await width()).toBe('3px');
    expect(opened.errors).toEqual([]);
  });

  test('a declarative shadow root is replaced, not doubled', async () => {
    const opened = await visit(
      `<script type="module" src="/widgets/cc-widgets.js"></script><cc-event src="${SEED}" loading="eager"><template shadowrootmode="open"><article>Früher</article></template></cc-event>`,
    );
    await opened.page.locator('cc-event h2').waitFor();
    expect(await opened.page.locator('cc-event article').count()).toBe(1);
  });
});

describe('in and out of the page', () => {
  test('removal while loading ends the request and says nothing more', async () => {
    let aborted = false;
    site.answers.set('/slow.json', (request) => request.on('close', () => (aborted = true)));
    const opened = await visit(card('src="/slow.json" loading="eager"'));
    await opened.page.waitForFunction(() => document.querySelector('cc-event')?.matches(':state(loading)'));
    await opened.page.evaluate(() => document.querySelector('cc-event')?.remove());
    await expect.poll(() => aborted).toBe(true);
    await settle(opened);
    expect(await opened.events()).toEqual([]);
    expect(opened.errors).toEqual([]);
    expect(opened.console).toEqual([]);
  });

  test('a widget that moves within the page while loading asks once', async () => {
    let asked = 0;
    site.answers.set('/slow.json', (_, response) => {
      asked++;
      setTimeout(() => response.writeHead(200, { 'content-type': 'application/json' }).end(site.seed()), 300);
    });
    const opened = await visit(`${card('src="/slow.json" loading="eager"')}<main></main>`);
    await opened.page.waitForFunction(() => document.querySelector('cc-event')?.matches(':state(loading)'));
    await opened.page.evaluate(() =>
      document.querySelector('main')?.append(document.querySelector('cc-event') ?? ''),
    );
    await shown(opened);
    expect(asked).toBe(1);
  });

  test('a thousand insertions and removals leave nothing behind', async () => {
    const opened = await visit(`${card()}<main></main>`);
    await shown(opened);
    const devtools = await opened.page.context().newCDPSession(opened.page);
    await devtools.send('Performance.enable');
    const measure = async () => {
      await devtools.send('HeapProfiler.collectGarbage');
      const { metrics } = await devtools.send('Performance.getMetrics');
      const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
      return { nodes: of('Nodes'), listeners: of('JSEventListeners'), heap: of('JSHeapUsedSize') };
    };
    const round = () =>
      opened.page.evaluate(async (src) => {
        const main = document.querySelector('main');
        for (let n = 0; n < 500; n++) {
          for (const tag of ['cc-event', 'cc-programme']) {
            const element = document.createElement(tag);
            element.setAttribute('src', src);
            element.setAttribute('loading', 'eager');
            main?.append(element);
          }
          await new Promise((resolve) => setTimeout(resolve));
          main?.replaceChildren();
        }
        await new Promise((resolve) => setTimeout(resolve, 200));
      }, SEED);
    await round();
    const before = await measure();
    await round();
    const after = await measure();
    expect(after.nodes - before.nodes).toBeLessThan(50);
    expect(after.listeners - before.listeners).toBeLessThan(10);
    expect(after.heap - before.heap).toBeLessThan(200_000);
    expect(opened.errors).toEqual([]);
  }, 60_000);
});

describe('what is asked for', () => {
  test('the script and the feed, once each, however many widgets name it', async () => {
    const opened = await visit(
      `${card()}${`<cc-event src="${SEED}" loading="eager"></cc-event>`.repeat(3)}<cc-programme src="${SEED}" loading="eager"></cc-programme>`,
    );
    await opened.page.locator('cc-programme ol').first().waitFor();
    await settle(opened);
    expect(
      opened.requests.filter((path) => !['/page.html', '/watch.js', '/favicon.ico'].includes(path)),
    ).toEqual(['/widgets/cc-widgets.js', SEED]);
  });

  test('the feed’s server learns neither where the visitor is nor who', async () => {
    const opened = await visit(card());
    await opened.page.evaluate(() => (document.cookie = 'who=me'));
    await opened.page.reload();
    await shown(opened);
    const feed = site.received.filter(({ url }) => url === SEED);
    expect(feed).toHaveLength(2);
    for (const { headers } of feed) {
      expect(headers.referer).toBeUndefined();
      expect(headers.cookie).toBeUndefined();
    }
  });

  test('nothing is kept in the browser', async () => {
    const opened = await visit(card(), {
      head: `<script>window.touched=[];for(const [object,name] of [[Window.prototype,'localStorage'],[Window.prototype,'sessionStorage'],[Window.prototype,'indexedDB'],[Window.prototype,'caches'],[Document.prototype,'cookie'],[Navigator.prototype,'sendBeacon'],[Navigator.prototype,'serviceWorker']])try{Object.defineProperty(object===Window.prototype?window:object,name,{get(){touched.push(name)},configurable:true})}catch(error){touched.push(String(error))}</script>`,
    });
    await shown(opened);
    expect(await opened.page.evaluate(() => (window as unknown as { touched: string[] }).touched)).toEqual(
      [],
    );
  });

  test('a widget far below the visible part waits until it comes near', async () => {
    const opened = await visit(`<div id="high"></div>${card(`src="${SEED}"`)}`, {
      head: '<style>#high{height:5000px}</style>',
    });
    await settle(opened);
    expect(site.received.some(({ url }) => url === SEED)).toBe(false);
    await opened.page.evaluate(() => scrollTo(0, 4500));
    await shown(opened);
  });

  test('a server that stumbles once is asked once more, one that refuses is not', async () => {
    let asked = 0;
    site.answers.set('/stumbles.json', (_, response) => {
      if (asked++) response.writeHead(200, { 'content-type': 'application/json' }).end(site.seed());
      else response.writeHead(503).end();
    });
    const opened = await visit(card('src="/stumbles.json" loading="eager"'));
    await shown(opened);
    expect(asked).toBe(2);

    let refused = 0;
    site.answers.set('/refuses.json', (_, response) => {
      refused++;
      response.writeHead(429, { 'retry-after': '3600' }).end();
    });
    const second = await visit(card('src="/refuses.json" loading="eager"'));
    await failed(second);
    expect(refused).toBe(1);
  });
});

describe('pictures', () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="9"><rect width="16" height="9" fill="teal"/></svg>';
  const withPicture = (url: string) =>
    site.seed((event) => {
      event.image = { url, decorative: true, credit: { de: 'Foto: Stadt' } };
    });

  test('one from the feed’s own place is shown with its credit', async () => {
    site.answers.set('/feed/v1/events/picture.json', {
      type: 'application/json',
      body: withPicture('bild.svg'),
    });
    site.answers.set('/feed/v1/events/bild.svg', { type: 'image/svg+xml', body: svg });
    const opened = await visit(card('src="/feed/v1/events/picture.json" loading="eager"'));
    await opened.page.locator('cc-event img').waitFor();
    expect(await readText(opened.page, 'cc-event figcaption')).toBe('Foto: Stadt');
  });

  test('one from elsewhere is not asked for, unless the page allows any', async () => {
    site.answers.set('/picture.json', {
      type: 'application/json',
      body: withPicture('https://other.example/bild.svg'),
    });
    const opened = await visit(card('src="/picture.json" loading="eager"'));
    await shown(opened);
    await settle(opened);
    expect(await opened.page.locator('cc-event img').count()).toBe(0);
    expect(opened.requests.some((url) => url.includes('other.example'))).toBe(false);

    const any = await visit(card('src="/picture.json" loading="eager" images="any"'));
    await expect.poll(() => any.requests.some((url) => url.includes('other.example'))).toBe(true);

    const none = await visit(card('src="/feed/v1/events/picture.json" loading="eager" images="none"'));
    site.answers.set('/feed/v1/events/picture.json', {
      type: 'application/json',
      body: withPicture('bild.svg'),
    });
    await none.page.reload();
    await shown(none);
    expect(await none.page.locator('cc-event img').count()).toBe(0);
  });

  test('where the policy forbids it, the card closes the gap', async () => {
    site.answers.set('/picture.json', { type: 'application/json', body: withPicture('bild.svg') });
    site.answers.set('/bild.svg', { type: 'image/svg+xml', body: svg });
    const opened = await visit(card('src="/picture.json" loading="eager"'), {
      headers: { 'content-security-policy': "img-src 'none'" },
    });
    await shown(opened);
    await expect.poll(() => opened.page.locator('cc-event figure').count()).toBe(0);
    const plain = await visit(card());
    await shown(plain);
    const height = (visited: Visit) =>
      visited.page.locator('cc-event').evaluate((element) => element.getBoundingClientRect().height);
    expect(await height(opened)).toBe(await height(plain));
  });
});

describe('the page’s own content', () => {
  test('stays where the script is blocked', async () => {
    const opened = await visit(card(), {
      headers: { 'content-security-policy': "script-src 'self' 'sha256-none'; script-src-elem 'none'" },
    });
    await settle(opened);
    expect(await readText(opened.page, 'cc-event')).toBe(FALLBACK);
  });

  test.each([
    ['is not there', { body: 'Not found', status: 404 }, 'http'],
    ['is gone', { body: '', status: 410 }, 'http'],
    [
      'is a page instead of JSON',
      { body: '<!doctype html><title>Anmelden</title>', type: 'text/html' },
      'not-json',
    ],
    [
      'is cut off',
      { body: '{"format":"connective-cities/event","id":', type: 'application/json' },
      'not-json',
    ],
    ['is empty', { body: '', type: 'application/json' }, 'not-json'],
    ['has another shape', { body: '{"events":[]}', type: 'application/json' }, 'wrong-format'],
    ['is null', { body: 'null', type: 'application/json' }, 'wrong-format'],
  ] as const)('stays where the feed %s', async (_, answer, code) => {
    site.answers.set('/feed.json', answer);
    const opened = await visit(card('src="/feed.json" loading="eager"'));
    await failed(opened);
    expect(await opened.events()).toEqual([`cc-error ${code}`]);
    await expectFallback(opened);
    expect(opened.console.filter((line) => line.startsWith('<cc-event>'))).toHaveLength(1);
    expect(
      await opened.page.locator('cc-event').evaluate((element) => element.matches(':state(failed)')),
    ).toBe(true);
  });

  test('stays where the feed never answers, and the visitor learns after eight seconds', async () => {
    site.answers.set('/feed.json', 'never');
    const opened = await visit(card('src="/feed.json" loading="eager"'));
    await settle(opened);
    expect(await readText(opened.page, 'cc-event')).toBe(FALLBACK);
    await failed(opened);
    expect(await opened.events()).toEqual(['cc-error timeout']);
    await expectFallback(opened);
  });

  test('stays where the answer drips', async () => {
    site.answers.set('/feed.json', (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const timer = setInterval(() => response.write(' '), 500);
      response.on('close', () => clearInterval(timer));
    });
    const opened = await visit(card('src="/feed.json" loading="eager"'));
    await failed(opened);
    expect(await opened.events()).toEqual(['cc-error timeout']);
    await expectFallback(opened);
  });

  test('stays where the feed is endless', async () => {
    site.answers.set('/feed.json', (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const chunk = Buffer.alloc(1024 * 1024, 0x20);
      const more = (): void => {
        while (!response.destroyed && response.write(chunk));
      };
      response.on('drain', more);
      more();
    });
    const opened = await visit(card('src="/feed.json" loading="eager"'));
    await failed(opened);
    expect(await opened.events()).toEqual(['cc-error too-large']);
    await expectFallback(opened);
  });

  test('without it, a sentence says that the event is missing, and offers the source and another try', async () => {
    let asked = 0;
    site.answers.set('/feed.json', (_, response) => {
      if (asked++) response.writeHead(200, { 'content-type': 'application/json' }).end(site.seed());
      else response.writeHead(404).end();
    });
    const opened = await visit(
      '<script type="module" src="/widgets/cc-widgets.js"></script><cc-event src="/feed.json" loading="eager"></cc-event>',
    );
    await failed(opened);
    expect(await readText(opened.page, 'cc-event .notice')).toContain('konnte nicht geladen werden');
    expect(await opened.page.getByRole('link').getAttribute('href')).toBe(`${site.origin()}/feed.json`);
    await opened.page.getByRole('button').click();
    await shown(opened);
    expect(await readText(opened.page, 'cc-event h2')).toBe(TITLE);
  });

  test('is replaced by what was loaded, which stays, dated, when a later try fails', async () => {
    let asked = 0;
    site.answers.set('/feed.json', (_, response) => {
      if (asked++) response.writeHead(404).end();
      else response.writeHead(200, { 'content-type': 'application/json' }).end(site.seed());
    });
    const opened = await visit(card('src="/feed.json" loading="eager"'));
    await shown(opened);
    await opened.page.evaluate(() =>
      (document.querySelector('cc-event') as unknown as { reload(): Promise<void> }).reload(),
    );
    await opened.page.locator('cc-event .notice').waitFor();
    expect(await readText(opened.page, 'cc-event h2')).toBe(TITLE);
    expect(await readText(opened.page, 'cc-event .notice')).toMatch(/^Stand: /);
  });
});

describe('hostile documents', () => {
  const serve = (change: (event: Record<string, unknown>) => void) =>
    site.answers.set('/feed.json', { type: 'application/json', body: site.seed(change) });
  const hostile = card('src="/feed.json" loading="eager"');

  test.each([
    'javascript:alert(1)',
    '\u0001 jAvA\tscr\nipt:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'https://stadt.example@evil.example/',
  ])('a link to %j is text', async (url) => {
    serve((event) => (event.url = url));
    const opened = await visit(hostile);
    await shown(opened);
    expect(await readText(opened.page, 'cc-event h2')).toBe(TITLE);
    expect(await opened.page.locator('cc-event article a').count()).toBe(0);
    expect(await opened.events()).toEqual(['cc-load', 'cc-error partial']);
  });

  test.each([
    '<img src=x onerror="window.hit=1">',
    '<script>window.hit=1</script>',
    '${1+1} {{1+1}} <!--?lit$1$-->',
    '<svg><style>*{display:none}</style></svg>',
  ])('a title of %j is text', async (title) => {
    serve((event) => (event.title = { de: title }));
    const opened = await visit(hostile);
    await shown(opened);
    expect(await readText(opened.page, 'cc-event h2')).toBe(title);
    expect(await opened.page.evaluate(() => 'hit' in window)).toBe(false);
  });

  test('marks that turn the direction of writing do not leave their line', async () => {
    serve((event) => (event.subtitle = { de: '\u202Egnihcuat \u2066x' }));
    const opened = await visit(hostile);
    await shown(opened);
    expect(await readText(opened.page, 'cc-event .when')).toBe('7. Oktober 2020');
  });

  test('a word of a hundred thousand letters does not widen the page', async () => {
    serve((event) => (event.title = { de: 'W'.repeat(100_000) }));
    const opened = await visit(hostile, {
      width: 320,
      head: '<meta name="viewport" content="width=device-width">',
    });
    await shown(opened);
    expect(await opened.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  test('a date that cannot be leaves the rest of the card', async () => {
    serve((event) => (event.when = { start: '2020-02-30T25:61' }));
    const opened = await visit(hostile);
    await shown(opened);
    expect(await readText(opened.page, 'cc-event')).not.toMatch(/invalid|NaN|undefined/i);
    expect(await opened.events()).toEqual(['cc-load', 'cc-error partial']);
  });

  test.each(['xx-YY-zzzzzzzzzzzzzz', '" onmouseover="window.hit=1', '\u0000', 'i-klingon-und-so-weiter'])(
    'a page that calls its language %j still gets the card',
    async (lang) => {
      const opened = await visit(card());
      await shown(opened);
      await opened.page.evaluate(
        (value) => document.querySelector('cc-event')?.setAttribute('lang', value),
        lang,
      );
      await settle(opened);
      expect(await opened.page.locator('cc-event article').count()).toBe(1);
      expect(opened.errors).toEqual([]);
    },
  );
});
