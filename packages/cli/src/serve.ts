import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type BuildOptions } from './build.js';
import { createHandler } from './serve/handler.js';
import { listen, PORTS_TRIED } from './serve/listen.js';
import { Reload } from './serve/reload.js';
import { watchFolder } from './serve/watch.js';
import { commandWords, type CommandLanguage } from './words.js';

/** What `connective serve` is told. */
export interface ServeOptions {
  /** Folder with `publisher.yaml`. */
  folder: string;
  language: CommandLanguage;
  /** First port to try. */
  port: number;
  /** Address to listen on. */
  host: string;
  /** A web site, served at `/`. */
  site?: string | undefined;
  /** The widgets' scripts, served at `/widgets/`. */
  scripts?: string | undefined;
  /** Whether to build again and reload pages when files change. */
  watch: boolean;
  /** Takes the output, whole lines at a time. */
  write: (text: string) => void;
  /** Ends the server. */
  signal: AbortSignal;
}

/**
 * Serves the feed of a folder of content on this computer until it is told to end. Content that
 * breaks while it is watched does not take away the last good feed.
 *
 * @returns the exit code: 0 when it was told to end, 1 where it could not begin
 */
export async function serve(options: ServeOptions): Promise<number> {
  const { folder, language, site, scripts, host, port, write, signal } = options;
  const words = commandWords[language];
  for (const [option, path] of [
    ['--site', site],
    ['--scripts', scripts],
  ] as const) {
    if (path === undefined || existsSync(path)) continue;
    write(`${words.noSuchFolder(path, option)}\n`);
    return 1;
  }
  const place = mkdtempSync(join(tmpdir(), 'connective-'));
  const out = join(place, 'feed');
  try {
    const feed = { folder, out, language, quiet: true, write, signal: () => signal };
    // Somebody who watches is about to correct what is wrong.
    if ((await build(feed)) !== 0 && !options.watch) return 1;
    const reload = options.watch ? new Reload() : undefined;
    const server = createServer(createHandler({ feed: out, site, scripts }, reload));
    const taken = await listen(server, port, host);
    if (taken === undefined) {
      write(`${words.noFreePort(port, port + PORTS_TRIED - 1)}\n`);
      return 1;
    }
    const origin = `http://${host.includes(':') ? `[${host}]` : host}:${taken}`;
    if (taken !== port) write(`${words.portTaken(port, taken)}\n`);
    write(`${words.serving(site && `${origin}/`, `${origin}/feed/v1/index.json`)}\n`);
    const stops = reload ? watchAll(options, feed, reload) : [];
    await new Promise<void>((resolve) => {
      if (signal.aborted) resolve();
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
    for (const stop of stops) stop();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    write(`${words.ended}\n`);
    return 0;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

function watchAll(
  { folder, language, site, scripts, write }: ServeOptions,
  feed: BuildOptions,
  reload: Reload,
): (() => void)[] {
  const words = commandWords[language];
  const rebuild = async () => {
    const code = await build(feed);
    write(`${code === 0 ? words.rebuilt : words.keepsServing}\n`);
    if (code === 0) reload.send();
  };
  // One build after the other: two at once would write to one folder.
  let last = Promise.resolve();
  write(`${words.watching}\n`);
  return [
    watchFolder(folder, () => {
      last = last.then(rebuild).catch((error: unknown) => write(`${words.unexpected(String(error))}\n`));
    }),
    ...[site, scripts].flatMap((path) =>
      path === undefined ? [] : [watchFolder(path, () => reload.send())],
    ),
  ];
}
