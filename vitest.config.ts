import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defaultClientConditions, defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';
import { chromiumLaunchOptions } from './tools/chromium.js';
import { samples } from './tools/samples.js';

// Tests run where clocks are half an hour off, so that a time zone slip cannot hide.
const timezoneId = (process.env.TZ = 'America/St_Johns');

// Packages read each other's sources in tests; nothing has to be built first.
const source = '@connective-cities/source';
const server = { conditions: [source, ...defaultServerConditions] };

/** A project that runs in Node, on sources. */
const node = (name: string, include: string[], root = '.') => ({
  ssr: { resolve: server },
  resolve: { conditions: [source, ...defaultServerConditions] },
  test: { name, root, include, environment: 'node' as const, testTimeout: 30_000 },
});

/** What makes a project run in a real Chromium; each needs an object of its own. */
const browser = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    contextOptions: { timezoneId, locale: 'en-GB' },
    launchOptions: chromiumLaunchOptions(),
  }),
  instances: [{ browser: 'chromium' as const }],
});

// Found while the tests run, they would be bundled then, and the page reloaded under a running test.
const optimizeDeps = {
  include: [
    'lit',
    'lit-html',
    '@lit/reactive-element/css-tag.js',
    'lit/decorators.js',
    'lit/directive-helpers.js',
    'lit/directives/repeat.js',
    'axe-core',
  ],
};

/** The tests of the elements in a browser, on sources. */
const widgets = (name: string, alias: { find: RegExp; replacement: string }[] = []) => ({
  plugins: [samples()],
  resolve: { conditions: [source, ...defaultClientConditions], alias },
  // What stands in for a package is a source of ours; bundled beforehand, it would be kept when it changes.
  optimizeDeps: alias.length ? { include: ['axe-core'] } : optimizeDeps,
  test: { name, root: 'packages/widgets', include: ['src/**/*.test.ts'], browser: browser() },
});

export default defineConfig({
  test: {
    // IBM's engine says so of each colour that is mixed, which axe knows, and how far it is on a large page.
    onConsoleLog: (line) => !/^(?:unable to get color combo|Progress: )/.test(line),
    projects: [
      node('core', ['src/**/*.test.ts'], 'packages/core'),
      node('cli', ['src/**/*.test.ts'], 'packages/cli'),
      node('contracts', ['test/*.test.ts']),
      widgets('widgets'),
      // The same tests on what the embed files have in place of Lit's element.
      widgets('widgets-embedded', [
        {
          find: /^lit$/,
          replacement: fileURLToPath(new URL('packages/widgets/src/embed/lit.ts', import.meta.url)),
        },
      ]),
      {
        plugins: existsSync('packages/widgets/custom-elements.json')
          ? [storybookTest({ configDir: fileURLToPath(new URL('./.storybook', import.meta.url)) })]
          : [],
        resolve: { conditions: [source, ...defaultClientConditions] },
        test: { name: 'stories', browser: browser(), setupFiles: ['.storybook/vitest.setup.ts'] },
      },
      {
        plugins: [samples()],
        resolve: { conditions: [source, ...defaultClientConditions] },
        optimizeDeps,
        test: {
          name: 'accessibility',
          include: ['test/accessibility/*.test.ts'],
          browser: browser(),
          testTimeout: 120_000,
          hookTimeout: 120_000,
          provide: { everyLanguage: process.env.MATRIX === 'every-language' },
        },
      },
      // Real pages with real headers, on the built files.
      node('embed', ['test/embed/**/*.test.ts']),
      // Small apps that install the packages as others do, each with its own lockfile.
      node('consumers', ['test/consumers/*.test.ts']),
    ],
  },
});
