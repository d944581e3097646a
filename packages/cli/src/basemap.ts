import { basename } from 'node:path';
import { basemapWords } from './basemap/words.js';
import { defaultRecipe, readText, sourcePath, writeFiles } from './disk/basemap-files.js';
import type { CommandLanguage } from './words.js';

/** What `connective basemap build` is told. */
export interface BasemapOptions {
  /** Region of the recipe; all of them where it is left out. */
  region: string | undefined;
  /** A topology to use instead of the recipe's sources. */
  from: string | undefined;
  /** A recipe; what it leaves out is taken from the one that comes with the command. */
  recipe: string | undefined;
  /** Folder for the files. */
  out: string;
  language: CommandLanguage;
  /** Takes the output, whole lines at a time. */
  write: (text: string) => void;
}

/**
 * Builds basemaps, with borders and without. Nothing is written unless all of them can be built.
 *
 * @returns the exit code: 0 where the files were written, else 1
 */
export async function basemap({
  region,
  from,
  recipe,
  out,
  language,
  write,
}: BasemapOptions): Promise<number> {
  // The libraries for topologies are loaded by this command alone.
  const { applyWorldview, BasemapFault, basemapAsText, buildBasemap, readRecipe, readSource } =
    await import('./basemap/index.js');
  const words = basemapWords[language];

  async function readJson(path: string): Promise<unknown> {
    let text: string;
    try {
      text = await readText(path);
    } catch (error) {
      throw new BasemapFault(({ unreadable }) => unreadable(path, reasonOf(error)));
    }
    try {
      return JSON.parse(text);
    } catch (error) {
      throw new BasemapFault(({ notJson }) => notJson(path, reasonOf(error)));
    }
  }

  try {
    const own = readRecipe(await readJson(defaultRecipe), basename(defaultRecipe));
    const used = recipe === undefined ? own : readRecipe(await readJson(recipe), recipe, own);
    const files: { name: string; text: string }[] = [];
    const lines: string[] = [];
    const idle: number[][] = [];
    for (const name of region === undefined ? Object.keys(used.regions) : [region]) {
      const of = used.regions[name];
      const path = from ?? (of ? sourcePath(of.source, recipe ?? defaultRecipe) : '');
      // An unknown region is told by the builder, which knows the others.
      const worldview = of
        ? applyWorldview(readSource(await readJson(path), path), used.steps, path)
        : { pieces: [], idle: [] };
      idle.push(worldview.idle);
      const credit = from === undefined ? (of?.credit ?? '') : basename(from);
      const { map, borderless } = buildBasemap({ name, recipe: used, worldview, credit });
      for (const [file, built] of [
        [`${name}.json`, map],
        [`${name}-borderless.json`, borderless],
      ] as const) {
        const text = basemapAsText(built);
        files.push({ name: file, text });
        const countries = Object.keys(built.countries ?? {}).length;
        lines.push(words.written(file, countries, built.points.length, Buffer.byteLength(text)));
      }
    }
    try {
      writeFiles(out, files);
    } catch (error) {
      throw new BasemapFault(({ writingFailed }) => writingFailed(out, reasonOf(error)));
    }
    // The steps of our own recipe are for more sources than one.
    const everywhere = (idle[0] ?? []).filter((step) => idle.every((steps) => steps.includes(step)));
    if (recipe !== undefined && used.steps !== own.steps && everywhere.length > 0)
      lines.push(words.idle(recipe, everywhere.map((step) => `steps[${step}]`).join(', ')));
    write(`${lines.join('\n')}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof BasemapFault)) throw error;
    write(`${error.say(words)} ${words.nothingWritten}\n`);
    return 1;
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
