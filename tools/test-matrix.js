// npm run test:matrix   every test of accessibility, in all languages; writes the report into the docs
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { conformancePage, languagesIn, testsOf } from './conformance.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'connective-matrix-'));
const report = join(folder, 'report.json');

const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    ...['stories', 'accessibility', 'widgets', 'embed'].flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    // Those tests alone that say something of what visitors perceive.
    ...[
      '.stories.ts',
      'test/accessibility',
      'packages/widgets/src',
      'embed/accessibility',
      'embed/languages',
    ],
  ],
  { cwd: root, stdio: 'inherit', env: { MATRIX: 'every-language', ...process.env } },
);

const tests = testsOf(JSON.parse(readFileSync(report, 'utf8')), root);
rmSync(folder, { recursive: true });
const date = new Date().toISOString().slice(0, 10);

for (const [language, path] of [
  ['en', 'accessibility.md'],
  ['de', 'de/accessibility.md'],
]) {
  const file = join(root, 'apps/docs/pages', path);
  const page = conformancePage(tests, { language, date, languages: languagesIn(tests) });
  writeFileSync(file, await format(page, { ...(await resolveConfig(file)), filepath: file }));
}
process.exitCode = status ?? 1;
