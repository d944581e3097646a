import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { languages } from '@connective-cities/core/language/languages';
import { transform } from 'esbuild';
import { defineConfig, type Options } from 'tsup';
import { CARRIED } from './tools/carried-languages.js';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/**
 * Lit asks for a Trusted Types policy called `lit-html` while it loads, and the whole file would
 * stop where the page forbids that name or a Lit of its own has taken it. In our files the policy
 * has our name, and a refusal is no error: `canDraw` finds out what it means.
 */
const ownPolicy: Plugin = {
  name: 'own-policy',
  setup(build) {
    build.onLoad({ filter: /[\\/]lit-html[\\/]lit-html\.js$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const patched = source.replace(
        /(\w+)\.createPolicy\("lit-html",(\{createHTML:\w+=>\w+\})\)/,
        '(()=>{try{return $1.createPolicy("cc-widgets",$2)}catch{}})()',
      );
      if (patched === source) throw new Error('lit-html has changed: the policy was not found in it.');
      return { contents: patched, loader: 'js' };
    });
  },
};

/**
 * Lit's module for style sheets, without its ways for browsers that cannot share a sheet between
 * shadow roots (Safari before 16.4, Firefox before 101). In those the widgets do not run.
 */
const sharedSheets: Plugin = {
  name: 'shared-sheets',
  setup(build) {
    build.onLoad({ filter: /[\\/]reactive-element[\\/]css-tag\.js$/ }, () => ({
      contents: `
        const result = (cssText) => {
          let sheet;
          return {
            cssText,
            get styleSheet() {
              if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(cssText);
              return sheet;
            },
          };
        };
        export const css = (strings) => result(strings[0]);
        export const unsafeCSS = result;
        export const adoptStyles = (root, styles) => {
          root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet);
        };
        export const getCompatibleStyle = (style) => style;
        export const supportsAdoptingStyleSheets = true;
        export const CSSResult = undefined;
      `,
    }));
  },
};

/** White space and comments mean nothing in a style sheet, and every visitor downloads them. */
const smallSheets: Plugin = {
  name: 'small-sheets',
  setup(build) {
    build.onLoad({ filter: /\.styles\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const contents = await replaceAll(source, /(?<=css`)[^`]*(?=`)/g, async (sheet) => {
        const { code } = await transform(sheet, { loader: 'css', minify: true });
        return code.trim().replaceAll('\\', '\\\\');
      });
      return { contents, loader: 'ts' };
    });
  },
};

async function replaceAll(
  text: string,
  pattern: RegExp,
  replace: (part: string) => Promise<string>,
): Promise<string> {
  const parts = await Promise.all([...text.matchAll(pattern)].map(([part]) => replace(part)));
  return text.replace(pattern, () => parts.shift() ?? '');
}

/**
 * The files a page loads by a script tag, each whole in itself: `Integrity-Policy` and hashes in
 * a content security policy allow no further chunks.
 */
export const embed: Options = {
  name: 'embed',
  entry: { 'cc-event': 'src/embed/cc-event.ts', 'cc-widgets': 'src/embed/cc-widgets.ts' },
  outDir: 'dist/embed',
  format: ['esm'],
  target: 'es2022',
  platform: 'browser',
  splitting: false,
  // Rollup leaves out what esbuild cannot see to be unused: readers of fields that no element shows.
  treeshake: true,
  minify: 'terser',
  terserOptions: { module: true, ecma: 2020, compress: { passes: 3 }, format: { ecma: 2020 } },
  noExternal: [/.*/],
  dts: false,
  define: {
    __LANGUAGES__: JSON.stringify(
      Object.keys(languages)
        .filter((tag) => !CARRIED.includes(tag))
        .join(' '),
    ),
    __VERSION__: JSON.stringify(
      (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version,
    ),
  },
  esbuildPlugins: [ownPolicy, sharedSheets, smallSheets],
  esbuildOptions(options) {
    options.conditions = ['@connective-cities/source', 'production', 'browser'];
    options.legalComments = 'none';
    // Module scripts are UTF-8, always.
    options.charset = 'utf8';
  },
};

export default defineConfig(embed);
