// What a page would load for each contender, as small as esbuild makes it, and how much that weighs.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { land } from './land.js';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const embed = new URL('../../packages/widgets/dist/embed/', import.meta.url);

/** Files by address, with the bytes that a visitor downloads of them. */
export async function filesOf(name) {
  if (name === 'ours') {
    // The page's own few lines are not part of what is measured.
    const { js } = await bundled(name);
    return {
      files: {
        '/page.js': js,
        '/cc-participant-map.js': readFileSync(new URL('cc-participant-map.js', embed)),
        '/basemaps/world.json': readFileSync(new URL('basemaps/world.json', embed)),
      },
      scripts: ['/cc-participant-map.js', '/page.js'],
      counted: ['/cc-participant-map.js', '/basemaps/world.json'],
    };
  }
  const { js, css } = await bundled(name);
  const files = { '/page.js': js, ...(css && { '/page.css': css }) };
  const dist = new URL('../node_modules/maplibre-gl/dist/', import.meta.url);
  if (name === 'maplibre')
    for (const file of ['maplibre-gl-worker.mjs', 'maplibre-gl-shared.mjs'])
      files[`/${file}`] = readFileSync(new URL(file, dist));
  return { files, scripts: ['/page.js'], counted: Object.keys(files) };
}

export const weight = ({ files, counted }) =>
  counted.reduce((sum, address) => sum + brotliCompressSync(files[address]).length, 0);

async function bundled(name) {
  const { outputFiles } = await build({
    stdin: {
      contents: `import contender from './contenders/${name}.js'; globalThis.contender = contender;`,
      resolveDir: here('.'),
    },
    bundle: true,
    minify: true,
    write: false,
    outdir: 'out',
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.png': 'dataurl', '.svg': 'dataurl', '.gif': 'dataurl' },
    plugins: [
      {
        name: 'land',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^land$/ }, () => ({ path: 'land', namespace: 'land' }));
          onLoad({ filter: /.*/, namespace: 'land' }, () => ({
            contents: JSON.stringify(land().topojson),
            loader: 'json',
          }));
        },
      },
    ],
  });
  const [js, css] = ['.js', '.css'].map((end) => outputFiles.find(({ path }) => path.endsWith(end)));
  return { js: Buffer.from(js.contents), css: css && Buffer.from(css.contents) };
}
