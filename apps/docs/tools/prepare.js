// What the docs show but do not write: the feed of `content/`, the built widgets, the reference pages.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as check from '@connective-cities/core/check';
import { issuePages, referencePages } from './reference.js';

const docs = fileURLToPath(new URL('..', import.meta.url));
const root = join(docs, '../..');
const pages = join(docs, 'pages');

/** The site is fed by the same command that partners' feeds come from. */
function buildFeed() {
  const connective = join(root, 'packages/cli/dist/connective.js');
  const out = join(pages, 'public/feed');
  execFileSync(process.execPath, [connective, 'build', join(root, 'content'), '--out', out], {
    stdio: 'inherit',
  });
}

/** The embed files as a partner copies them to a web space. */
function copyWidgets() {
  const target = join(pages, 'public/widgets');
  rmSync(target, { recursive: true, force: true });
  cpSync(join(root, 'packages/widgets/dist/embed'), target, { recursive: true });
}

function writeReference() {
  const folder = join(pages, 'reference');
  rmSync(folder, { recursive: true, force: true });
  const manifest = JSON.parse(readFileSync(join(root, 'packages/widgets/custom-elements.json'), 'utf8'));
  for (const { path, text } of [...referencePages(manifest), ...issuePages(check)]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

buildFeed();
copyWidgets();
writeReference();
