import { readdirSync } from 'node:fs';
import { defineConfig } from 'tsup';

/** Every file of these folders is an entry of its own. */
const files = (folder: string) =>
  readdirSync(`src/${folder}`)
    .filter((name) => name.endsWith('.ts') && !name.includes('.test'))
    .map((name) => `src/${folder}/${name}`);

export default defineConfig({
  entry: [
    'src/index.ts',
    'src/read/index.ts',
    'src/check/index.ts',
    'src/feed/index.ts',
    'src/map/index.ts',
    ...files('language'),
    ...files('export'),
    ...files('import'),
  ],
  format: ['esm'],
  target: 'es2022',
  platform: 'neutral',
  external: [/^zod/],
  splitting: true,
  sourcemap: true,
  dts: false, // tsc -p tsconfig.build.json writes the declarations
});
