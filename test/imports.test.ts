import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { forbiddenImports, importsOf, packagesReached, sourceOfEntry, type Layer } from './imports.js';
import { packages, root, sourceFiles } from './sources.js';

const core = 'packages/core/src';
const cli = 'packages/cli/src';
const widgets = 'packages/widgets/src';

// The names of countries and zones are built into the feed; in a widget they would cost more than the card.
const coreInWidgets = [
  '@connective-cities/core/read',
  '@connective-cities/core/language',
  '@connective-cities/core/language/country-list',
  '@connective-cities/core/language/de',
  '@connective-cities/core/language/en',
  '@connective-cities/core/language/packed-words',
  '@connective-cities/core/language/words',
  '@connective-cities/core/map',
];
const coreInTools = ['@connective-cities/core', '@connective-cities/core/*', '@connective-cities/core/*/*'];
const lit = ['lit', 'lit/*', 'lit/*/*'];

/** What each folder may import besides itself. Read it top-down: nothing points upwards. */
const layers: readonly Layer[] = [
  { folder: `${core}/model`, may: ['zod/mini'] },
  { folder: `${core}/language`, may: [] },
  { folder: `${core}/map`, may: [] },
  { folder: `${core}/check`, may: [`${core}/model`] },
  { folder: `${core}/read`, may: [`${core}/model`] },
  { folder: `${core}/feed`, may: [`${core}/model`, `${core}/map`] },
  // schema-dts is types alone, and none of them is left in what the entries declare.
  {
    folder: `${core}/export`,
    may: [`${core}/model`, `${core}/language`, `${core}/map`, 'schema-dts'],
  },
  { folder: `${core}/import`, may: [`${core}/model`, `${core}/check`] },
  { folder: core, may: [`${core}/model`] },

  { folder: `${cli}/authoring`, may: [...coreInTools, 'yaml', 'mdast-util-from-markdown', 'mdast'] },
  {
    folder: `${cli}/disk`,
    may: [...coreInTools, `${cli}/authoring`, `${cli}/place`, 'node:*', 'node:*/*', 'sirv'],
  },
  {
    folder: `${cli}/import`,
    may: [
      ...coreInTools,
      `${cli}/authoring`,
      `${cli}/place`,
      ...[
        'fast-xml-parser',
        'fflate',
        'ical.js',
        'papaparse',
        'parse5',
        'read-excel-file/node',
        'windows-iana',
      ],
    ],
  },
  { folder: `${cli}/place`, may: coreInTools },
  { folder: `${cli}/basemap`, may: [...coreInTools, 'd3-geo', 'topojson-*'] },
  {
    folder: cli,
    may: [
      ...coreInTools,
      `${cli}/authoring`,
      `${cli}/basemap`,
      `${cli}/disk`,
      `${cli}/import`,
      `${cli}/place`,
      'node:*',
      'node:*/*',
      'sirv',
    ],
  },

  { folder: `${widgets}/element`, may: [...lit, ...coreInWidgets] },
  { folder: `${widgets}/view`, may: [...lit, ...coreInWidgets] },
  { folder: `${widgets}/cc-*`, may: [...lit, ...coreInWidgets, `${widgets}/element`, `${widgets}/view`] },
  { folder: widgets, may: [`${widgets}/cc-*`, `${widgets}/element`] },
  {
    folder: `${widgets}/embed`,
    may: [...lit, 'lit-html', '@lit/reactive-element/*', widgets, `${widgets}/cc-*`, `${widgets}/element`],
  },
];

/** Types of core's main entry are free to all: nothing of them runs. */
const doors = ['@connective-cities/core', `${core}/index.ts`];

const sources = new Map(
  [core, cli, widgets].flatMap(sourceFiles).map((path) => [path, readFileSync(`${root}/${path}`, 'utf8')]),
);

const check = (path: string, text: string) => forbiddenImports(new Map([[path, text]]), layers, doors);

describe('the table of imports', () => {
  test('holds for every source file', () => {
    expect(sources.size).toBeGreaterThan(40);
    expect(forbiddenImports(sources, layers, doors)).toStrictEqual([]);
  });

  test.each([
    ['an upward import', `${core}/model/event.ts`, '../check/index.js'],
    ['one element in another', `${widgets}/cc-event/cc-event.ts`, '../cc-programme/cc-programme.js'],
    ['a package that is not in the row', `${core}/model/event.ts`, 'zod'],
    ['Node in the core', `${core}/feed/build-event.ts`, 'node:fs'],
    ['Node in the authoring code', `${cli}/authoring/index.ts`, 'node:path'],
    ['schemas in a widget', `${widgets}/element/feed-source.ts`, '@connective-cities/core'],
    [
      'all names of countries in a widget',
      `${widgets}/view/place.ts`,
      '@connective-cities/core/language/names',
    ],
    ['a file outside of every layer', `${core}/read/index.ts`, '../../tools/make.js'],
  ])('names %s', (_, path, specifier) => {
    expect(check(path, `import { x } from '${specifier}';`)).toStrictEqual([`${path} imports ${specifier}`]);
  });

  test.each([
    ['a re-export', `export * from '../check/index.js';`],
    ['an import for its effect', `import '../check/index.js';`],
    ['a dynamic import', `const x = () => import('../check/index.js');`],
    ['an import inside braces that only name types', `import { type X } from '../check/index.js';`],
  ])('sees %s', (_, text) => {
    expect(check(`${core}/model/event.ts`, text)).toHaveLength(1);
  });

  test("lets types of core's main entry through, and its values not", () => {
    const path = `${core}/language/words.ts`;
    expect(check(path, `import type { X } from '../index.js';`)).toStrictEqual([]);
    expect(check(path, `export type { X } from '../index.js';`)).toStrictEqual([]);
    expect(check(path, `import { X } from '../index.js';`)).toHaveLength(1);
    expect(check(path, `import { type X } from '../index.js';`)).toHaveLength(1);
  });

  test('names a folder that has no row', () => {
    expect(check('packages/maps/src/index.ts', '')).toStrictEqual([
      'packages/maps/src/index.ts is in no layer of the table',
    ]);
  });

  test('reads imports, not comments or texts that look like one', () => {
    const text = `// import '../check/index.js'\nconst help = "import x from 'zod'";`;
    expect(importsOf('a.ts', text)).toStrictEqual([]);
  });
});

describe('what a visitor downloads', () => {
  const light = [`${core}/read`, `${core}/language`, `${core}/map`, widgets].flatMap(sourceFiles);

  test('never includes zod, however far the imports lead', () => {
    const heavy = light.flatMap((file) =>
      [...packagesReached(file, root, packages)]
        .filter(([name]) => name.startsWith('zod'))
        .map(([name, chain]) => [...chain, name].join(' → ')),
    );
    expect(light).not.toHaveLength(0);
    expect(heavy).toStrictEqual([]);
  });

  test('is followed through the entries of our packages to their sources', () => {
    expect(packagesReached(`${core}/index.ts`, root, packages).get('zod/mini')?.[0]).toBe(`${core}/index.ts`);
    expect(sourceOfEntry('@connective-cities/core/read', packages)).toBe(`${core}/read/index.ts`);
    expect(sourceOfEntry('@connective-cities/core/language/de', packages)).toBe(`${core}/language/de.ts`);
    expect(sourceOfEntry('lit', packages)).toBeUndefined();
    expect(() => sourceOfEntry('@connective-cities/core/unknown', packages)).toThrow('no entry ./unknown');
  });
});
