import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** A text file to write. */
export interface TextFile {
  /** Inside the folder, with `/` between folders. */
  path: string;
  text: string;
}

/**
 * Writes several files into a folder, all of them or none. Each is written beside its place first; only when
 * all are there do they take their names, and if one cannot, those that were there before come back.
 *
 * @throws what the disk says, when everything is as it was
 */
export function writeFiles(folder: string, files: readonly TextFile[]): void {
  const root = resolve(folder);
  const mark = `.${process.pid}.tmp`;
  const made: string[] = [];
  const done: { target: string; saved: string | undefined }[] = [];
  const fresh = files.map(({ path, text }) => ({ target: join(root, path), text }));
  try {
    for (const { target, text } of fresh) {
      made.push(...makeFolder(dirname(target)));
      writeFileSync(target + mark, text);
    }
    for (const { target } of fresh) {
      const saved = existsSync(target) ? `${target}.old${mark}` : undefined;
      if (saved !== undefined) copyFileSync(target, saved);
      done.push({ target, saved });
      renameSync(target + mark, target);
    }
  } catch (error) {
    for (const { target, saved } of done) {
      if (saved === undefined) rmSync(target, { force: true });
      else renameSync(saved, target);
    }
    for (const { target } of fresh) rmSync(target + mark, { force: true });
    for (const path of made.reverse()) removeIfEmpty(path);
    throw error;
  }
  for (const { saved } of done) if (saved !== undefined) rmSync(saved, { force: true });
}

/** Makes a folder and those above it; returns the new ones, outermost first. */
function makeFolder(path: string): string[] {
  if (existsSync(path)) return [];
  const above = makeFolder(dirname(path));
  mkdirSync(path);
  return [...above, path];
}

function removeIfEmpty(path: string): void {
  if (existsSync(path) && statSync(path).isDirectory() && readdirSync(path).length === 0) rmdirSync(path);
}
