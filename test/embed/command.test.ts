import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { largeContent } from '../../tools/large-content.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const place = mkdtempSync(join(tmpdir(), 'command-'));
afterAll(() => rmSync(place, { recursive: true }));

const program = join(root, 'packages/cli/dist/connective.js');
const samples = join(root, 'content-samples');

/** All files of a folder with their bytes, as text. */
const filesOf = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  );

/** Builds the samples on a machine with other settings. */
function built(name: string, settings: Record<string, string>) {
  const out = join(place, name);
  const { status, stderr } = spawnSync(process.execPath, [program, 'build', samples, '--out', out], {
    env: { ...process.env, ...settings },
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return filesOf(out);
}

describe('connective, as it is installed', () => {
  test('builds the same bytes in every time zone and language', () => {
    const here = built('here', { TZ: 'America/St_Johns', LC_ALL: 'de_DE.UTF-8' });
    const there = built('there', { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' });
    expect(Object.keys(here)).toContain('v1/index.json');
    expect(there).toStrictEqual(here);
  });

  test('answers what it does not understand with 2, on the channel for errors', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'bild'], { encoding: 'utf8' });
    expect({ status, stdout }).toStrictEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('There is no command "bild"');
  });

  test.each(['SIGINT', 'SIGTERM'] as const)(
    'serves until %s, ends with 0 and leaves nothing behind',
    async (signal) => {
      const temporary = mkdtempSync(join(place, 'temporary-'));
      const server = spawn(process.execPath, [program, 'serve', samples, '--port', '43170', '--watch'], {
        env: { ...process.env, TMPDIR: temporary },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const ended = new Promise((resolve) => server.once('exit', (code, by) => resolve(code ?? by)));
      let output = '';
      for await (const part of server.stdout.setEncoding('utf8')) {
        output += String(part);
        if (output.includes('Watching')) break;
      }
      expect(readdirSync(temporary)).toHaveLength(1);
      server.kill(signal);
      expect(await ended).toBe(0);
      expect(readdirSync(temporary)).toStrictEqual([]);
    },
  );
});

describe('connective, interrupted while it checks a large folder', () => {
  const files = largeContent(500);
  const large = join(place, 'large');
  beforeAll(() => {
    for (const { path, text } of files) {
      mkdirSync(dirname(join(large, path)), { recursive: true });
      writeFileSync(join(large, path), text);
    }
  });

  // Tells of each file of the folder that was read; after the last one nothing gives way until the check is over.
  const telling = `data:text/javascript,${encodeURIComponent(`
    import fs from 'node:fs/promises';
    import { syncBuiltinESMExports } from 'node:module';
    const { readFile } = fs;
    fs.readFile = async (...of) => {
      const text = await readFile(...of);
      if (String(of[0]).startsWith(process.argv[3])) process.stderr.write('.');
      return text;
    };
    syncBuiltinESMExports();
  `)}`;

  test.each([
    ['check', 'SIGINT'],
    ['build', 'SIGINT'],
    ['build', 'SIGTERM'],
  ] as const)('%s ends by %s, says nothing more and writes nothing', async (command, signal) => {
    const out = join(place, 'interrupted');
    const more = command === 'build' ? ['--out', out] : [];
    const child = spawn(process.execPath, ['--import', telling, program, command, large, ...more], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const ended = new Promise((resolve) => child.once('exit', (code, by) => resolve(code ?? by)));
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (part) => (said += String(part)));
    let read = 0;
    child.stderr.setEncoding('utf8').on('data', (part) => {
      read += String(part).length;
      if (read === files.length) child.kill(signal);
    });
    expect(await ended).toBe(signal);
    expect(said).toBe('');
    expect(existsSync(out)).toBe(false);
  });
});
