import { run } from './command-line.js';

// Whoever reads the output may stop before its end, as `connective check | head` does.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
process.exitCode = await run(process.argv.slice(2), {
  write: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
  // A log keeps every line; machines that set CI show some terminal all the same.
  draw: process.stderr.isTTY && !process.env.CI ? (text) => process.stderr.write(text) : undefined,
  signal: interruption,
});

/**
 * What an interruption is told by. Until a command asks for it, Ctrl-C ends the process, as it does everywhere: a check
 * is one long step in which no listener has its turn, and leaves nothing to tidy up.
 */
function interruption(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => controller.abort());
  return controller.signal;
}
