// npm run bench                        every measurement beside its peers
// npm run bench -- <subject> [options] one of them, a folder of bench/; its index.js says which options it takes
// The peers are installed when they are first needed; nothing else in the repository knows them.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../bench', import.meta.url));
const subjects = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'index.js')));
const [first = '', ...rest] = process.argv.slice(2);
const asked = subjects.includes(first);
if (first && !asked && !first.startsWith('-')) {
  console.error(`There is no bench/${first}. There are: ${subjects.join(', ')}`);
  process.exit(1);
}

function run(command, options) {
  const { status } = spawnSync(command, options, { cwd: folder, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

const time = (name) => statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
// npm writes its own copy of the lockfile last.
if (time('node_modules/.package-lock.json') < time('package-lock.json'))
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);

for (const subject of asked ? [first] : subjects)
  run(process.execPath, [join(subject, 'index.js'), ...(asked ? rest : process.argv.slice(2))]);
