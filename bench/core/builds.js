import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { largeContent } from '../../tools/large-content.js';

const command = fileURLToPath(new URL('../../packages/cli/bin/connective.js', import.meta.url));
const reporter = pathToFileURL(fileURLToPath(new URL('report-resources.js', import.meta.url))).href;

/** Writes a folder of content with so many events. */
export function write(folder, count) {
  for (const { path, text } of largeContent(count)) {
    const place = join(folder, 'content', path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, text);
  }
}

/** Changes one event, as an author does who adds a line. */
export function change(folder) {
  const { path } = largeContent(1).find((file) => file.path.startsWith('practices/'));
  appendFileSync(join(folder, 'content', path), 'subtitle: Ein Nachtrag\n');
}

/** Builds the feed in a process of its own: seconds of processor time, the most memory in MiB, and files that were written. */
export function buildOf(folder) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      reporter,
      command,
      'build',
      join(folder, 'content'),
      '--out',
      join(folder, 'feed'),
      '--lang',
      'en',
    ],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
  );
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
  const [, mebibytes, seconds] = /resources (\S+) (\S+)/.exec(stderr) ?? [];
  const [, changed] = /(\d+) of them new/.exec(stdout) ?? [];
  return { seconds: Number(seconds), mebibytes: Number(mebibytes), changed: Number(changed) };
}
