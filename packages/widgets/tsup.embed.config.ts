import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { languages } from '@connective-cities/core/language/languages';
import { transform } from 'esbuild';
import { defineConfig, type Options } from 'tsup';
import { CARRIED } from './tools/carried-languages.js';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** Of Lit these files carry what our elements use, in our own words. */
const smallLit: Plugin = {
  name: 'small-lit',
  setup(build) {
    build.onResolve({ filter: /^lit$/ }, () => ({ path: resolve('src/embed/lit.ts') }));
  },
};

/** Line breaks mean nothing in a template, nor white space and comments in a style sheet; every visitor downloads them. */
const smallTexts: Plugin = {
  name: 'small-texts',
  setup(build) {
    build.onLoad({ filter: /[\\/]widgets[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      const source = await replaceAll(await readFile(path, 'utf8'), /(?<=css`)[^`]*(?=`)/g, async (sheet) => {
        const { code } = await transform(sheet, { loader: 'css', minify: true });
        return code.trim().replaceAll('\\', '\\\\');
      });
      const { code } = await transform(source, {
        loader: 'ts',
        target: 'es2022',
        minifyWhitespace: true,
        charset: 'utf8',
        tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
      });
      // What lines are left now stand in templates.
      return { contents: code.trim().replace(/\s*\n\s*/g, ' '), loader: 'js' };
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
  entry: {
    'cc-event': 'src/embed/cc-event.ts',
    'cc-event-list': 'src/embed/cc-event-list.ts',
    'cc-participant-map': 'src/embed/cc-participant-map.ts',
    'cc-widgets': 'src/embed/cc-widgets.ts',
  },
  outDir: 'dist/embed',
  format: ['esm'],
  target: 'es2022',
  platform: 'browser',
  splitting: false,
  // Rollup leaves out what esbuild cannot see to be unused: readers of fields that no element shows.
  treeshake: true,
  minify: 'terser',
  terserOptions: {
    module: true,
    ecma: 2020,
    compress: { passes: 3, unsafe_arrows: true, keep_fargs: false, hoist_props: true },
    format: { ecma: 2020 },
  },
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
  esbuildPlugins: [smallLit, smallTexts],
  esbuildOptions(options) {
    options.conditions = ['@connective-cities/source', 'production', 'browser'];
    options.legalComments = 'none';
    // Module scripts are UTF-8, always.
    options.charset = 'utf8';
  },
};

export default defineConfig(embed);
