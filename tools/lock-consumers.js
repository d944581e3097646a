// Writes the lockfiles of test/consumers anew. Run it after a change of an app's dependencies, or of what core or
// widgets depend on; `npm run build` comes first.
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packInto } from './consumer-packages.js';

const consumers = fileURLToPath(new URL('../test/consumers', import.meta.url));
const packed = mkdtempSync(join(tmpdir(), 'connective-packed-'));
packInto(packed);

for (const name of readdirSync(consumers)) {
  const source = join(consumers, name, 'package.json');
  if (!existsSync(source) || !readFileSync(source, 'utf8').includes('file:packed/')) continue;
  const folder = mkdtempSync(join(tmpdir(), 'connective-lock-'));
  copyFileSync(source, join(folder, 'package.json'));
  cpSync(packed, join(folder, 'packed'), { recursive: true });
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd: folder,
    stdio: 'inherit',
  });
  const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
  // Every build makes other tarballs; what they must hold is tested elsewhere.
  for (const entry of Object.values(lock.packages))
    if (entry.resolved?.startsWith('file:')) delete entry.integrity;
  writeFileSync(join(consumers, name, 'package-lock.json'), `${JSON.stringify(lock, null, 2)}\n`);
  rmSync(folder, { recursive: true });
}
rmSync(packed, { recursive: true });
