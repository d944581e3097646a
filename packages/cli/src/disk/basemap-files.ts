import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { readBasemap, type Basemap } from '@connective-cities/core/map';

const { resolve: resolvePackage } = createRequire(import.meta.url);

/** The recipe that comes with this command. */
export const defaultRecipe = resolvePackage('@connective-cities/basemaps/worldview.json');

/** Where a recipe's source lies: beside the recipe, or in a package of this command. */
export function sourcePath(source: string, recipe: string): string {
  return source.startsWith('.') ? resolve(dirname(recipe), source) : resolvePackage(source);
}

const basemaps = new Map<string, Basemap>();

/** A basemap that comes with this command, by the name of its region. */
export function shippedBasemap(region: string): Basemap {
  const known = basemaps.get(region);
  if (known) return known;
  const path = resolvePackage(`@connective-cities/basemaps/${region}.json`);
  const basemap = readBasemap(JSON.parse(readFileSync(path, 'utf8')))!;
  basemaps.set(region, basemap);
  return basemap;
}

/** The text of a file. */
export const readText = (path: string): Promise<string> => readFile(path, 'utf8');

/** Writes files into a folder, each as a whole: under another name first, all of them before the first is renamed. */
export function writeFiles(folder: string, files: readonly { name: string; text: string }[]): void {
  mkdirSync(folder, { recursive: true });
  const written = files.map(({ name, text }) => ({
    place: join(folder, name),
    fresh: join(folder, `${name}.tmp-${process.pid}`),
    text,
  }));
  try {
    for (const { fresh, text } of written) writeFileSync(fresh, text);
    for (const { fresh, place } of written) renameSync(fresh, place);
  } finally {
    for (const { fresh } of written) rmSync(fresh, { force: true });
  }
}
