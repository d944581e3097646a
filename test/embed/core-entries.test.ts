import { readdirSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';
import { afterAll, describe, expect, test } from 'vitest';
import { root } from '../sources.js';

const core = `${root}/packages/core`;

/** Entries of a folder, as its package names them. */
const entriesOf = (folder: string) =>
  readdirSync(`${core}/src/${folder}`)
    .filter((name) => name.endsWith('.ts') && !name.includes('.test'))
    .map((name) => `${folder}/${name.replace('.ts', '')}`);

/** What whoever takes one data format downloads for it, in bytes after brotli. */
const FORMAT = 4000;

/**
 * What weighs more. Pages are no data format: each one is a whole page with the lists that belong on it
 * (decisions/0018). What stands here may only go down.
 */
const heavier: Readonly<Record<string, number>> = {
  'export/html': 7030,
  'export/page-map': 5010,
  'export/practice-html': 4640,
  'export/series-html': 4685,
};

const sizes: [entry: string, brotli: number, budget: number | undefined][] = [];

interface Bundle {
  bytes: Uint8Array;
  /** Modules of core by their path below `src`; of the built package only where they are entries. */
  modules: string[];
}

/** Bundles all of an entry as a consumer's bundler does; from the built package, or from its sources. */
async function bundle(entry: string, from: 'dist' | 'src'): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export * from '@connective-cities/core/${entry}';`, resolveDir: root },
    conditions: from === 'src' ? ['@connective-cities/source'] : [],
    ...{ bundle: true, minify: true, write: false, metafile: true, logLevel: 'silent' },
    ...{ format: 'esm', target: 'es2022', platform: 'neutral', mainFields: ['module', 'main'] },
  });
  const [output] = Object.values(metafile.outputs);
  const modules = Object.entries(output?.inputs ?? {})
    .filter(([path, { bytesInOutput }]) => bytesInOutput > 0 && path.includes(`packages/core/${from}/`))
    .map(([path]) => path.replace(/^.*packages\/core\/(?:src|dist)\//, ''));
  return { bytes: outputFiles[0]?.contents ?? new Uint8Array(), modules };
}

async function measure(entry: string, budget?: number): Promise<number> {
  const { bytes } = await bundle(entry, 'dist');
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
  const size = brotliCompressSync(bytes, quality).length;
  sizes.push([entry, size, budget]);
  return size;
}

afterAll(() => {
  const lines = sizes.map(
    ([entry, size, budget]) =>
      `${entry.padEnd(24)}${String(size).padStart(8)}${budget ? `  of ${budget}` : ''}`,
  );
  console.log(`Entries of the packed core, in bytes after brotli\n${lines.join('\n')}`);
});

/** The entries of which one takes one: formats to write and to read, and dictionaries by their tag. */
const kinds = {
  export: entriesOf('export'),
  import: entriesOf('import'),
  language: entriesOf('language').filter((entry) => /\/[a-z]{2}(?:-[A-Z]\w+)?$/.test(entry)),
};

describe.each(Object.entries(kinds))('an entry of %s', (_, entries) => {
  test.each(entries)('%s does not pull in another', async (entry) => {
    const { modules } = await bundle(entry, 'src');
    expect(modules).not.toStrictEqual([]);
    const others = entries.filter((other) => other !== entry);
    const pulled = modules.filter((path) =>
      others.some((other) => path === `${other}.ts` || path.startsWith(`${other}/`)),
    );
    expect(pulled).toStrictEqual([]);
  });
});

test.each(kinds.export)('the format %s stays within its bytes', async (entry) => {
  const budget = heavier[entry] ?? FORMAT;
  expect(await measure(entry, budget)).toBeLessThanOrEqual(budget);
});

test.each(['read', 'map', ...kinds.language])('the entry %s runs without the schemas', async (entry) => {
  await measure(entry);
  const { bytes } = await bundle(entry, 'dist');
  // A message with all of a bundle in it would help nobody.
  expect(new TextDecoder().decode(bytes).includes('ZodError')).toBe(false);
});
