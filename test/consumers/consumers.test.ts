// Small apps as developers write them: installed by their lockfiles, with the packages from tarballs, outside of this
// repository, so that nothing is found by accident. Each is built by its own tools, and opened in a browser.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PACKED, packInto } from '../../tools/consumer-packages.js';
import { Site, type Visit } from '../embed/site.js';
import { root } from '../sources.js';

const ID = '2020-10-07-digital-municipal-services';
const site = new Site();
let folder: string;

/** Runs a program in an app's folder; what it printed stands in the failure. */
function run(app: string, command: string, options: string[]): string {
  try {
    return execFileSync(command, options, {
      cwd: join(folder, app),
      encoding: 'utf8',
      stdio: 'pipe',
      env: { ...process.env, CI: 'true', NG_CLI_ANALYTICS: 'false' },
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${app}: ${command} ${options.join(' ')} failed:\n${stdout}\n${stderr}`);
  }
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'connective-apps-'));
  packInto(join(folder, 'packed'));
  await site.open();
}, 120_000);

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
}, 120_000);

describe.each(['html', 'react', 'vue', 'svelte', 'angular'])('an app in %s', (app) => {
  beforeAll(() => {
    const own = join(folder, app);
    cpSync(join(root, 'test/consumers', app), own, {
      recursive: true,
      filter: (path) => !/node_modules|\bdist\b/.test(path.slice(root.length)),
    });
    cpSync(join(folder, 'packed'), join(own, 'packed'), { recursive: true });
    run(app, 'npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline']);
    run(app, 'npm', ['run', 'build']); // types included
    site.folders.set(`/${app}`, join(own, 'dist'));
  }, 600_000);

  test('has a lockfile that knows what the packages depend on today', () => {
    const { packages } = read(`test/consumers/${app}/package-lock.json`) as {
      packages: Record<string, { dependencies?: Record<string, string>; integrity?: string }>;
    };
    for (const name of PACKED) {
      const { dependencies, integrity } = packages[`node_modules/@connective-cities/${name}`] ?? {};
      const today = (read(`packages/${name}/package.json`) as typeof packages)['dependencies'];
      expect(foreign(dependencies), 'run `node tools/lock-consumers.js`').toStrictEqual(foreign(today));
      expect(integrity).toBeUndefined();
    }
  });

  test.each([
    ['before', ''],
    ['after', '?late'],
  ])(
    'shows the elements, hears them and changes them, where they are loaded %s it is drawn',
    async (_, late) => {
      const visit = await site.watch(`/${app}/${late}`);
      const { page } = visit;
      const heading = (level: number) => page.locator(`#card h${level}`);
      if (late) {
        await page.locator('#programme').waitFor({ state: 'attached' });
        await page.waitForLoadState('networkidle'); // the record is there, and was set on what is no element yet
        expect(await page.locator('#card').innerText()).toContain('Our own page');
        await page.click('#upgrade');
      }

      // Attributes and the property `event`; the page's own content gives way.
      await heading(3).waitFor();
      await page.locator('#programme .programme').waitFor();
      expect(await page.locator('#card').innerText()).not.toContain('Our own page');
      await page.click('#level');
      await heading(4).waitFor();
      expect(await heading(3).count()).toBe(0);

      // Events, as the framework binds them.
      await page.locator('#map li button, #map .entry button').first().click();
      await expect
        .poll(() => lines(visit))
        .toEqual(
          expect.arrayContaining([
            `load card ${ID}`,
            `load programme ${ID}`,
            'error wrong http',
            expect.stringMatching(/^select [a-z-]+$/) as string,
          ]),
        );

      // Removal leaves nothing behind that fails later.
      await page.click('#remove');
      await expect.poll(() => page.locator('#card').count()).toBe(0);
      expect(visit.errors).toStrictEqual([]);
      await site.leave(visit);
    },
    60_000,
  );
});

test('React sets a property on what is an element already, and not before: then a ref is needed', async () => {
  const early = await site.watch('/react/');
  await early.page.locator('#outcomes [part=widget]').waitFor();
  await site.leave(early);
  const late = await site.watch('/react/?late');
  await late.page.waitForLoadState('networkidle');
  await late.page.click('#upgrade');
  await late.page.locator('#programme .programme').waitFor();
  expect(await late.page.locator('#outcomes [part=widget]').count()).toBe(0);
  await site.leave(late);
});

test('an editor offers the elements with their attributes and words, and says what they are', () => {
  const { tags, attributes, words, card } = JSON.parse(run('html', 'node', ['check-editor.js'])) as {
    tags: string[];
    attributes: string[];
    words: string[];
    card: string;
  };
  const elements = elementsOf(read('packages/widgets/custom-elements.json') as Manifest);
  expect(tags.sort()).toStrictEqual(elements.map(({ tagName }) => tagName).sort());
  const own =
    elements.find(({ tagName }) => tagName === 'cc-event')?.attributes.map(({ name }) => name) ?? [];
  expect(own).toContain('heading-level');
  expect(attributes).toEqual(expect.arrayContaining(own));
  expect(words).toStrictEqual(['feed', 'none', 'any']);
  expect(card).toMatch(/An exchange event on a card[^]*cc-load/);
});

interface Manifest {
  modules: { declarations: { tagName: string; attributes: { name: string }[] }[] }[];
}

function elementsOf(manifest: Manifest) {
  return manifest.modules.flatMap(({ declarations }) => declarations);
}

const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** Dependencies but the packages of this repository, whose versions a release changes. */
function foreign(dependencies: unknown): unknown {
  const entries = Object.entries((dependencies ?? {}) as Record<string, string>);
  return Object.fromEntries(entries.filter(([name]) => !name.startsWith('@connective-cities/')));
}

const lines = ({ page }: Visit): Promise<string[]> => page.locator('#log li').allInnerTexts();
