// `npm start`: builds what is needed, serves the partner page with the feed of `content/`, and keeps
// both up to date while files change. Ends everything on Ctrl-C.
import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1' };

console.log('Building …');
const built = spawnSync(
  process.execPath,
  [
    'node_modules/turbo/bin/turbo',
    'run',
    'build',
    '--filter=@connective-cities/cli',
    '--filter=@connective-cities/widgets',
    '--output-logs=errors-only',
  ],
  { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' },
);
if (built.status !== 0) {
  console.error(`${built.stdout}${built.stderr}`);
  process.exit(built.status ?? 1);
}

/** Programs that run until the end: the server, and the bundler that rebuilds the embed files. */
const running = [
  spawn(
    process.execPath,
    [
      'packages/cli/dist/connective.js',
      'serve',
      'content',
      '--site',
      'apps/partner',
      '--scripts',
      'packages/widgets/dist/embed',
      '--watch',
      ...process.argv.slice(2),
    ],
    {
      cwd: root,
      stdio: 'inherit',
    },
  ),
  spawn(
    process.execPath,
    [
      '../../node_modules/tsup/dist/cli-default.js',
      '--config',
      'tsup.embed.config.ts',
      '--silent',
      '--watch',
      'src',
      '--watch',
      '../core/src',
    ],
    {
      cwd: `${root}packages/widgets`,
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  ),
];

let ending = false;
function end(code) {
  if (ending) return;
  ending = true;
  process.exitCode = code;
  for (const program of running) program.kill('SIGTERM');
}

// A terminal sends Ctrl-C to the programs as well; they end by themselves then.
process.on('SIGINT', () => end(0));
process.on('SIGTERM', () => end(0));
const [server] = running;
server?.on('exit', (code) => end(code ?? 0));
