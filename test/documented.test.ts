import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { undocumentedNames } from './documented.js';
import { sourceCondition } from './imports.js';
import { packages, root, sourceFiles } from './sources.js';

/** The source files behind every entry that package.json names, patterns resolved. */
const entries = packages.flatMap(({ folder, exports }) =>
  Object.values(exports).flatMap((target) => {
    const source = sourceCondition(target);
    if (!source) return [];
    const [before = '', after] = posix.join(folder, source).split('*');
    return sourceFiles(`${folder}/src`).filter((file) =>
      after === undefined
        ? file === before
        : file.startsWith(before) && !file.slice(before.length).includes('/'),
    );
  }),
);

describe('every public name', () => {
  test('says what it means', { timeout: 120_000 }, () => {
    expect(entries).toContain('packages/core/src/index.ts');
    expect(undocumentedNames([...new Set(entries)].map((path) => `${root}/${path}`))).toStrictEqual([]);
  });

  test('is found wanting where it has no doc comment', { timeout: 60_000 }, () => {
    const files = new Map([
      [
        '/index.ts',
        `export * from './a.js';\n/** Told. */ export const told = 1; // Not a doc comment.\nexport const silent = 2;`,
      ],
      ['/a.ts', `/** A thing. */ export interface Told {} export type Silent = string;`],
    ]);
    expect(undocumentedNames(['/index.ts'], files)).toStrictEqual(['/index.ts: silent', '/index.ts: Silent']);
  });
});
