import { readdirSync, readFileSync } from 'node:fs';
import type { FeedFile } from './disk/write-feed.js';

// One step up from here and from the bundled file alike.
const folder = new URL('../schema/', import.meta.url);

/**
 * JSON Schemas of the files that authors write, for editors that complete while one types. They lie in the
 * feed so that every author has an address to name, and are made with the tool, not with the content.
 */
export function schemaFiles(): FeedFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({
      path: `v1/schema/authors/${name}`,
      content: readFileSync(new URL(name, folder), 'utf8'),
    }));
}
