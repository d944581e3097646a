import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { LocalPackage } from './imports.js';

/** The repository's folder, without a slash at its end. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');

/** Paths of a folder's own TypeScript, below the root: no tests, no stories, no committed tables. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts') && !/\.(test|test-\w+|stories)\.ts$|\/tables\//.test(path))
    .sort();
}

/** The packages that others install, as their package.json describes them. */
export const packages: readonly LocalPackage[] = ['core', 'cli', 'widgets'].map((name) =>
  localPackage(`packages/${name}`),
);

function localPackage(folder: string): LocalPackage {
  const { name, exports } = JSON.parse(readFileSync(`${root}/${folder}/package.json`, 'utf8')) as {
    name: string;
    exports: Record<string, unknown>;
  };
  return { name, folder, exports };
}
