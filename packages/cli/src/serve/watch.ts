import { watch } from 'node:fs';

/** Editors write a file in several steps; this long after the last one it counts as changed. */
const SETTLED = 100;

/**
 * Calls back once after each burst of changes in a folder.
 *
 * @returns stops watching
 */
export function watchFolder(folder: string, changed: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(changed, SETTLED);
  });
  // A folder that goes away while it is watched is no reason to stop serving.
  watcher.on('error', () => watcher.close());
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
