import {
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
  type Stats,
} from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';

/** One file of a feed, by its path inside the feed ('/' separated). */
export interface FeedFile {
  path: string;
  content: string | Uint8Array | { copyOf: string };
}

/** What came of writing a feed. */
export interface WrittenFeed {
  /** All files of the feed. */
  files: number;
  /** Those that are new or have other bytes than before. */
  changed: number;
}

/** The folder to write to holds something that is not a feed, and stays as it is. */
export class NotAFeedError extends Error {
  constructor(readonly folder: string) {
    super(`${folder} is not empty and holds no feed.`);
    this.name = 'NotAFeedError';
  }
}

/** After so many files, signals and other work get their turn. */
const FILES_AT_ONCE = 64;

/**
 * Writes a feed in place of the one that is there. A whole tree is made beside it first and then takes
 * its name, so that nobody ever sees half a feed: if writing fails, is aborted or is killed, the old one
 * stays whole. A file whose bytes are still the same is not written again: the new tree links to
 * it, so that it keeps its time stamp, and with it its ETag on most servers.
 *
 * @param files made while they are written, so that they need not all be in memory; each path once
 * @param signal stops writing
 * @throws NotAFeedError if the folder holds anything else; nothing is written then
 */
export async function writeFeed(
  folder: string,
  files: Iterable<FeedFile>,
  signal?: AbortSignal,
): Promise<WrittenFeed> {
  const target = resolve(folder);
  clearAway(target);
  if (!isReplaceable(target)) throw new NotAFeedError(folder);
  const fresh = `${target}.tmp-${process.pid}`;
  try {
    await rm(fresh, { recursive: true, force: true });
    const written = await writeAll(target, fresh, files, signal);
    swap(target, fresh);
    return written;
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/** Whether nothing would be lost but a feed. */
function isReplaceable(target: string): boolean {
  if (!existsSync(target)) return true;
  if (!statSync(target).isDirectory()) return false;
  return readdirSync(target).length === 0 || existsSync(join(target, 'v1', 'index.json'));
}

async function writeAll(
  old: string,
  fresh: string,
  files: Iterable<FeedFile>,
  signal: AbortSignal | undefined,
): Promise<WrittenFeed> {
  const written: WrittenFeed = { files: 0, changed: 0 };
  const folders = new Set<string>();
  mkdirSync(fresh, { recursive: true });
  for (const file of files) {
    if (written.files % FILES_AT_ONCE === 0) await setImmediate();
    signal?.throwIfAborted();
    const place = join(fresh, file.path);
    const above = dirname(place);
    if (!folders.has(above)) mkdirSync(above, { recursive: true });
    folders.add(above);
    written.files += 1;
    if (!keep(join(old, file.path), place, file.content)) {
      // Never over a file that is there: it may be linked, and its bytes are the old feed's too.
      if (isCopy(file.content)) copyFileSync(file.content.copyOf, place, constants.COPYFILE_EXCL);
      else writeFileSync(place, file.content, { flag: 'wx' });
      written.changed += 1;
    }
  }
  signal?.throwIfAborted();
  return written;
}

/** Has a file of the old feed stand in the new one too, if it holds what is wanted. */
function keep(old: string, place: string, content: FeedFile['content']): boolean {
  const stats = statsOf(old);
  if (!stats?.isFile()) return false;
  const wanted = isCopy(content) ? readFileSync(content.copyOf) : Buffer.from(content);
  if (stats.size !== wanted.length || !readFileSync(old).equals(wanted)) return false;
  try {
    linkSync(old, place);
  } catch (error) {
    if (isThere(error)) throw error;
    // A file system without hard links: the same bytes with the same time stamp.
    copyFileSync(old, place, constants.COPYFILE_EXCL);
    utimesSync(place, stats.atime, stats.mtime);
  }
  return true;
}

function isCopy(content: FeedFile['content']): content is { copyOf: string } {
  return typeof content === 'object' && 'copyOf' in content;
}

function statsOf(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch {
    return undefined; // Nothing is there, or a file stands where the path wants a folder.
  }
}

function isThere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}

// Both renames happen without giving way to signals or other work in between.
function swap(target: string, fresh: string): void {
  const old = `${target}.old-${process.pid}`;
  const replaces = existsSync(target);
  if (replaces) renameSync(target, old);
  try {
    renameSync(fresh, target);
  } catch (error) {
    if (replaces) renameSync(old, target);
    throw error;
  }
  if (replaces) rmSync(old, { recursive: true, force: true });
}

/** Clears up after builds that were killed: a feed that was just moved aside gets its name back. */
function clearAway(target: string): void {
  const folder = dirname(target);
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const [, kind, build] = /^\.(old|tmp)-(\d+)$/.exec(name.slice(basename(target).length)) ?? [];
    if (!kind || !name.startsWith(basename(target)) || isRunning(Number(build))) continue;
    if (kind === 'old' && !existsSync(target)) renameSync(join(folder, name), target);
    else rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/** Whether another build is still at work. */
function isRunning(build: number): boolean {
  if (build === process.pid) return false;
  try {
    return process.kill(build, 0);
  } catch (error) {
    // It runs for somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
