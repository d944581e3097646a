// One contender with one number of points, in a browser of its own.
import { createServer } from 'node:http';
import { chromium } from 'playwright';
import { chromiumLaunchOptions } from '../../tools/chromium.js';
import { quantile } from '../table.js';

/** Frames of each kind, and how long a contender may take for them. */
const FRAMES = 60;
const PATIENCE = 20_000;
/** How long a contender may take to its first frame. */
const FIRST = 90_000;

const types = { js: 'text/javascript', mjs: 'text/javascript', css: 'text/css', json: 'application/json' };

const page = ({ files, scripts }, points) => `<!doctype html><meta charset="utf-8"><title>map</title>
<style>body { margin: 0 } #map { width: 960px; height: 540px }</style>
${files['/page.css'] ? '<link rel="stylesheet" href="/page.css">' : ''}<div id="map"></div>
${scripts.map((script) => `<script type="module" src="${script}"></script>`).join('\n')}
<script type="module">
  const frame = () => new Promise(requestAnimationFrame);
  globalThis.go = async () => {
    const began = performance.now();
    await contender.start(document.getElementById('map'), '${points}');
    await frame();
    await frame();
    return performance.now() - began;
  };
</script>`;

/** @returns figures, or why there are none */
export async function measure(name, bundle, documents) {
  const points = '/columns.json';
  const files = { ...bundle.files, ...documents, '/': page(bundle, points) };
  const server = createServer(({ url }, response) => {
    const body = files[url];
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': types[url.split('.')[1]] ?? 'text/html',
    });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const options = chromiumLaunchOptions();
  const browser = await chromium.launch({
    ...options,
    args: [
      ...options.args.filter((arg) => name !== 'maplibre' || arg !== '--disable-gpu'),
      '--no-sandbox',
      // A page without a graphics card: WebGL is drawn by the processor.
      ...(name === 'maplibre'
        ? ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader']
        : []),
    ],
  });
  const errors = [];
  try {
    return await inBrowser(browser, `http://127.0.0.1:${server.address().port}/`, errors);
  } catch (error) {
    const [line] = [...errors, String(error.message)];
    return { why: line.split('\n')[0].slice(0, 160) };
  } finally {
    await browser.close();
    server.close();
  }
}

async function inBrowser(browser, address, errors) {
  const context = await browser.newContext({ viewport: { width: 1000, height: 900 } });
  const page = await context.newPage();
  page.on('pageerror', ({ message }) => errors.push(message));
  page.setDefaultTimeout(FIRST);
  const devtools = await context.newCDPSession(page);
  const whole = await browser.newBrowserCDPSession();
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });

  /** Milliseconds of processor that all processes of the browser have used. */
  const cpu = async () => {
    const { processInfo } = await whole.send('SystemInfo.getProcessInfo');
    return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
  };
  const metrics = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  };
  const heap = async () => {
    for (let time = 0; time < 3; time++) await devtools.send('HeapProfiler.collectGarbage');
    const { usedSize, backingStorageSize } = await devtools.send('Runtime.getHeapUsage');
    return (usedSize + backingStorageSize) / 1e6;
  };
  const limited = (promise, milliseconds) =>
    Promise.race([
      promise,
      new Promise((_, reject) =>
        setTimeout(() => reject(new Error(`not drawn in ${milliseconds / 1000} s`)), milliseconds).unref(),
      ),
    ]);

  await page.goto(address);
  await page.waitForFunction(() => globalThis.go && globalThis.contender);
  const before = await heap();
  const cpuBefore = await cpu();
  const first = await limited(
    page.evaluate(() => globalThis.go()),
    FIRST,
  );
  const firstCpu = (await cpu()) - cpuBefore;
  await page.waitForTimeout(300);
  const nodes = [await page.evaluate(nodesOfMap)];
  const held = await heap();

  /** Frames one by one: what each costs the page's thread. Then as many at 60 a second: how long each takes. */
  const frames = async (kind) => {
    const costs = [];
    const until = Date.now() + PATIENCE;
    for (let i = 0; i < FRAMES / 2 && Date.now() < until; i++) {
      const { TaskDuration: from } = await metrics();
      await page.evaluate(stepped, [kind, i, 1]);
      costs.push(((await metrics()).TaskDuration - from) * 1000);
    }
    const cpuFrom = await cpu();
    const intervals = await page.evaluate(stepped, [kind, FRAMES / 2, FRAMES / 2, PATIENCE]);
    const all = ((await cpu()) - cpuFrom) / intervals.length;
    return {
      thread: [quantile(costs, 0.5), quantile(costs, 0.95)],
      interval: [quantile(intervals, 0.5), quantile(intervals, 0.95)],
      cpu: all,
    };
  };
  const zoom = await frames('zoom');
  nodes.push(await page.evaluate(nodesOfMap));
  const pan = await frames('pan');
  nodes.push(await page.evaluate(nodesOfMap));
  return { first, firstCpu, nodes: Math.max(...nodes), heap: held - before, zoom, pan };
}

/** Runs in the page: all elements of the map, those in shadow roots as well. */
function nodesOfMap() {
  const count = (root) =>
    [...root.querySelectorAll('*')].reduce(
      (sum, { shadowRoot }) => sum + 1 + (shadowRoot ? count(shadowRoot) : 0),
      0,
    );
  return count(document.getElementById('map'));
}

/** Runs in the page: steps from one number on, each in a frame of its own. Answers with how long each took. */
async function stepped([kind, from, count, patience = Infinity]) {
  const frame = () => new Promise(requestAnimationFrame);
  const intervals = [];
  const began = performance.now();
  let last = await frame();
  for (let i = from; i < from + count && performance.now() - began < patience; i++) {
    // To seven times as near, and back and forth from there.
    if (kind === 'zoom') globalThis.contender.zoom(i < 40 ? 1.05 : 0.99);
    else globalThis.contender.pan(i % 30 < 15 ? -8 : 8, i % 30 < 15 ? 3 : -3);
    const now = await frame();
    intervals.push(now - last);
    last = now;
  }
  // What is drawn in a frame of its own after the step belongs to it.
  await frame();
  return intervals;
}
