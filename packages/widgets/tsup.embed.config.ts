import { readFileSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';

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
  minify: true,
  noExternal: [/.*/],
  dts: false,
  define: { __VERSION__: JSON.stringify((JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version) },
  esbuildPlugins: [ownPolicy],
  esbuildOptions(options) {
    options.conditions = ['@connective-cities/source', 'production', 'browser'];
    options.legalComments = 'none';
  },
};

export default defineConfig(embed);
