// The apps in test/consumers take the packages from tarballs: packed/core.tgz and packed/widgets.tgz.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Packages that the apps install. */
export const PACKED = ['core', 'widgets'];

/**
 * Packs the packages as `npm publish` would.
 *
 * @param {string} folder where the tarballs go
 */
export function packInto(folder) {
  mkdirSync(folder, { recursive: true });
  for (const name of PACKED) {
    const place = mkdtempSync(join(tmpdir(), 'connective-pack-'));
    execFileSync(
      'npm',
      ['pack', `./packages/${name}`, '--pack-destination', place, '--ignore-scripts', '--silent'],
      { cwd: root, stdio: 'pipe' },
    );
    renameSync(join(place, readdirSync(place)[0]), join(folder, `${name}.tgz`));
    rmSync(place, { recursive: true });
  }
}
