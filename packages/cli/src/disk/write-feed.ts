import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/** One file of a feed, by its path inside the feed ('/' separated). */
export interface FeedFile {
  path: string;
  content: string | { copyOf: string };
}

/** The folder to write to holds something that is not a feed, and stays as it is. */
export class NotAFeedError extends Error {
  constructor(readonly folder: string) {
    super(`${folder} is not empty and holds no feed.`);
    this.name = 'NotAFeedError';
  }
}

/**
 * Writes a feed in place of the one that is there. Everything is written beside it first and then
 * takes its name, so that nobody ever sees half a feed: if writing fails or is aborted, the old one
 * stays whole.
 *
 * @throws NotAFeedError if the folder holds anything else; nothing is written then
 */
export async function writeFeed(
  folder: string,
  files: readonly FeedFile[],
  signal?: AbortSignal,
): Promise<void> {
  const target = resolve(folder);
  bringBack(target);
  if (!isReplaceable(target)) throw new NotAFeedError(folder);
  const fresh = `${target}.tmp-${process.pid}`;
  try {
    await rm(fresh, { recursive: true, force: true });
    await writeAll(fresh, files, signal);
    swap(target, fresh);
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

async function writeAll(folder: string, files: readonly FeedFile[], signal?: AbortSignal): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { path, content } of files) {
    signal?.throwIfAborted();
    const place = join(folder, path);
    await mkdir(dirname(place), { recursive: true });
    await (typeof content === 'string' ? writeFile(place, content) : copyFile(content.copyOf, place));
  }
  signal?.throwIfAborted();
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

/** Gives a feed its name back that a killed build had just moved aside. */
function bringBack(target: string): void {
  const folder = dirname(target);
  if (existsSync(target) || !existsSync(folder)) return;
  const moved = readdirSync(folder).find((name) => name.startsWith(`${basename(target)}.old-`));
  if (moved !== undefined) renameSync(join(folder, moved), target);
}
