import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { languages } from '@connective-cities/core/language/languages';
import { transform } from 'esbuild';
import { defineConfig, type Options } from 'tsup';
import { CARRIED } from './tools/carried-languages.js';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/**
 * What is changed in Lit's templates, as they come minified. Each has to be found, or the build ends: a new version
 * of Lit is looked at again.
 */
const patches: readonly [why: string, from: string | RegExp, to: string][] = [
  [
    // Lit asks for a policy called `lit-html` while it loads, and the whole file would stop where the page forbids that
    // name or a Lit of its own has taken it. A refusal is no error: `canDraw` finds out what it means.
    'a Trusted Types policy of our name',
    /(\w+)\.createPolicy\("lit-html",(\{createHTML:\w+=>\w+\})\)/,
    '(()=>{try{return $1.createPolicy("cc-widgets",$2)}catch{}})()',
  ],
  [
    'no list of versions, which an id on the page could hide',
    /,B=t\.litHtmlPolyfillSupport;.*?\.push\("[\d.]+"\);/,
    ';',
  ],
  ['no directives', /function M\(t,i,s=t,e\)\{.*?\}(?=class R)/, 'function M(t,i){return i}'],
  ['no parts for elements', /class Z\{.*?\}(?=const j=)/, ''],
  ['', ',F:Z', ''],
  [
    '',
    '1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t))',
    '1===r.type&&(i=new r.ctor(h,r.name,r.strings,this,t))',
  ],
  ['', 'else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));', ''],
  [
    'no expressions in style, textarea and title',
    /if\(y\.test\(r\.tagName\)\)\{.*?\}(?=\}else if\(8===r\.nodeType\))/,
    '',
  ],
  ['', '(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', '(c=p)'],
  ['', ',y=/^(?:script|style|textarea|title)$/i', ''],
  [
    'no expressions in comments',
    /if\(r\.data===n\)(d\.push\(\{type:2,index:l\}\));else\{.*?\}(?=l\+\+)/,
    'r.data===n&&$1;',
  ],
  [
    'no precompiled templates',
    '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
    'this._$AC(t)',
  ],
  ['nobody asks whether a part is connected', /setConnected\(t\)\{.*?\}(?=\}class H)/, ''],
  ['', 'get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
  ['', ',this._$Cv=e?.isConnected??!0', ''],
  ['', /get _\$AU\(\)\{return this\._\$AM\._\$AU\}/g, ''],
  ['', 'for(this._$AP?.(!1,!0,s);', 'for(;'],
];

const ownTemplates: Plugin = {
  name: 'own-templates',
  setup(build) {
    build.onLoad({ filter: /[\\/]lit-html[\\/]lit-html\.js$/ }, ({ path }) => {
      let contents = readFileSync(path, 'utf8');
      for (const [, from, to] of patches) {
        const before = contents;
        contents = contents.replace(from, to);
        if (contents === before)
          throw new Error(`lit-html has changed: ${String(from)} was not found in it.`);
      }
      return { contents, loader: 'js' };
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

/** `lit` is ours in these files: the same templates, and of its element what our elements use. */
const smallElement: Plugin = {
  name: 'small-element',
  setup(build) {
    build.onResolve({ filter: /^lit$/ }, () => ({ path: resolve('src/embed/lit-element.ts') }));
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
  entry: {
    'cc-event': 'src/embed/cc-event.ts',
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
    // Lit's private names.
    mangle: { properties: { regex: /^_\$/ } },
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
  esbuildPlugins: [smallElement, ownTemplates, sharedSheets, smallSheets],
  esbuildOptions(options) {
    options.conditions = ['@connective-cities/source', 'production', 'browser'];
    options.legalComments = 'none';
    // Module scripts are UTF-8, always.
    options.charset = 'utf8';
  },
};

export default defineConfig(embed);
