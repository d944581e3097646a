import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { SourceFile } from '../authoring/folder.js';

/** A folder of content as it lies on the disk. Paths are relative to it, with `/` between folders. */
export interface ContentFiles {
  /** Text files, in the order of their paths. */
  files: SourceFile[];
  /** All other files, such as images. */
  assets: string[];
}

/** Files that are read as text; what else lies in the folder is an asset and stays unread. */
const TEXT = /\.(?:ya?ml|json|md|markdown|txt)$/i;

const FILES_AT_ONCE = 64;

/**
 * Reads a folder of content. Hidden files are left out, and so is what links lead to, which may be
 * outside of the folder.
 *
 * @returns `undefined` if there is no such folder
 */
export async function readContent(folder: string): Promise<ContentFiles | undefined> {
  if (!(await isFolder(folder))) return undefined;
  const paths = await pathsIn(folder, '');
  const texts = paths.filter((path) => TEXT.test(path));
  const files: SourceFile[] = [];
  // A few at a time: systems limit how many files may be open at once.
  for (let at = 0; at < texts.length; at += FILES_AT_ONCE) {
    const some = texts.slice(at, at + FILES_AT_ONCE);
    files.push(
      ...(await Promise.all(
        some.map(async (path) => ({ path, text: await readFile(join(folder, path), 'utf8') })),
      )),
    );
  }
  return { files, assets: paths.filter((path) => !TEXT.test(path)) };
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

async function pathsIn(folder: string, path: string): Promise<string[]> {
  const entries = await readdir(join(folder, path), { withFileTypes: true });
  const visible = entries.filter(({ name }) => !name.startsWith('.')).sort(byName);
  const paths = await Promise.all(
    visible.map(async (entry): Promise<string[]> => {
      const inside = path === '' ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory()) return await pathsIn(folder, inside);
      return entry.isFile() ? [inside] : [];
    }),
  );
  return paths.flat();
}

/** By code units, so that no machine's language changes the order. */
function byName(one: Dirent, other: Dirent): number {
  return one.name < other.name ? -1 : 1;
}
