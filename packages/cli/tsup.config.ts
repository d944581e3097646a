import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/connective.ts', 'src/authoring/index.ts'],
  format: ['esm'],
  target: 'node20',
  platform: 'node',
  splitting: true,
  sourcemap: true,
  dts: false, // tsc -p tsconfig.build.json writes the declarations
});
