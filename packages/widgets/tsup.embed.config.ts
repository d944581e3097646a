import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { languages } from '@connective-cities/core/language/languages';
import { transform } from 'esbuild';
import { defineConfig, type Options } from 'tsup';
import { createSourceFile, forEachChild, ScriptTarget, SyntaxKind, type Node } from 'typescript';
import { CARRIED } from './tools/carried-languages.js';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** Of Lit these files carry what our elements use, in our own words. */
const smallLit: Plugin = {
  name: 'small-lit',
  setup(build) {
    build.onResolve({ filter: /^lit$/ }, () => ({ path: resolve('src/embed/lit.ts') }));
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

/** Nor do lines and indents in a template. */
const smallTemplates: Plugin = {
  name: 'small-templates',
  setup(build) {
    build.onLoad({ filter: /[\\/](?:view|element|cc-[a-z-]+)[\\/][a-z-]+\.ts$/ }, async ({ path }) => {
      let contents = await readFile(path, 'utf8');
      const pieces: Node[] = [];
      const visit = (node: Node): void => {
        if (node.kind >= SyntaxKind.FirstTemplateToken && node.kind <= SyntaxKind.LastTemplateToken)
          pieces.push(node);
        forEachChild(node, visit);
      };
      visit(createSourceFile(path, contents, ScriptTarget.ES2022));
      for (const { pos, end } of pieces.reverse())
        contents =
          contents.slice(0, pos) + contents.slice(pos, end).replace(/\s*\n\s*/g, ' ') + contents.slice(end);
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
  esbuildPlugins: [smallLit, smallSheets, smallTemplates],
  esbuildOptions(options) {
    options.conditions = ['@connective-cities/source', 'production', 'browser'];
    options.legalComments = 'none';
    // Module scripts are UTF-8, always.
    options.charset = 'utf8';
  },
};

export default defineConfig(embed);
