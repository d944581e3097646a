import { readFileSync } from 'node:fs';
import { defineConfig } from 'tsup';
import { embed } from './tsup.embed.config.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

export default defineConfig([
  // For bundlers: Lit and core stay imports.
  {
    name: 'modules',
    entry: ['src/index.ts', 'src/define.ts'],
    outDir: 'dist',
    format: ['esm'],
    target: 'es2022',
    platform: 'browser',
    splitting: true,
    sourcemap: true,
    define: { __VERSION__: JSON.stringify(version) },
    dts: false, // tsc -p tsconfig.build.json writes the declarations
  },
  embed,
]);
