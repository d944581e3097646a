// Puts the basemaps beside the scripts, with the notices of what they are drawn from:
//   dist/embed/basemaps/<region>.json and <region>-borderless.json
import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('.', import.meta.resolve('@connective-cities/basemaps/world.json')));

mkdirSync('dist/embed/basemaps', { recursive: true });
for (const name of readdirSync(source)) {
  const isMap =
    name.endsWith('.json') && JSON.parse(readFileSync(source + name, 'utf8')).format?.endsWith('/basemap');
  if (isMap || name === 'THIRD-PARTY.md') copyFileSync(source + name, `dist/embed/basemaps/${name}`);
}
