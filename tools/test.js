// npm test                      builds the packages, then runs every test
// npm run test:source           runs what needs no build
// npm test -- <vitest options>  passes them on, such as `--project core` or a part of a file's path
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from './chromium.js';
import { summaryLine, summaryOf } from './test-summary.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const sourceProjects = ['core', 'cli', 'contracts', 'widgets'];

/** Runs a script of an installed package and answers with its exit code. */
function run(script, ...options) {
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', script), ...options], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
  });
  return status ?? 1;
}

function build() {
  const fresh = process.env.CI ? ['--force'] : []; // in CI nothing is taken from a cache
  return run('turbo/bin/turbo', 'run', 'build', '--filter=./packages/*', ...fresh);
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined; // vitest ended before it could write one; the summary counts that as a failure
  }
}

function test(options) {
  const folder = mkdtempSync(join(tmpdir(), 'connective-test-'));
  const path = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${path}`];
  const exitCode = run('vitest/vitest.mjs', 'run', ...reporters, ...options);
  const summary = summaryOf(readReport(path), exitCode);
  rmSync(folder, { recursive: true });
  return { exitCode, summary };
}

function main(options) {
  const onSource = options.includes('--source');
  const others = options.filter((option) => option !== '--source');
  try {
    ensureChromium();
  } catch (error) {
    console.error(error.message);
    return 1;
  }
  if (!onSource && build() !== 0) {
    console.error('The build failed, so nothing was tested.');
    console.log(summaryLine({ passed: 0, failed: 1, skipped: 0 }));
    return 1;
  }
  const chosen = others.some((option) => option.startsWith('--project'));
  const projects = onSource && !chosen ? sourceProjects.flatMap((name) => ['--project', name]) : [];
  const { exitCode, summary } = test([...projects, ...others]);
  console.log(summaryLine(summary));
  return exitCode;
}

process.exitCode = main(process.argv.slice(2));
