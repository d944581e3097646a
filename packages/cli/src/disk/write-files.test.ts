import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeFiles } from './write-files.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});
const read = (path: string) => readFileSync(join(folder, path), 'utf8');

test('writes new files into new folders, and replaces old ones', () => {
  writeFileSync(join(folder, 'a.yaml'), 'old');
  writeFiles(folder, [
    { path: 'a.yaml', text: 'new' },
    { path: 'events/x/event.yaml', text: 'event' },
  ]);
  expect(read('a.yaml')).toBe('new');
  expect(read('events/x/event.yaml')).toBe('event');
  expect(readdirSync(folder).sort()).toStrictEqual(['a.yaml', 'events']);
});

test('writes nothing where one of the files cannot be written', () => {
  writeFileSync(join(folder, 'a.yaml'), 'old');
  mkdirSync(join(folder, 'taken.yaml'));
  const files = [
    { path: 'a.yaml', text: 'new' },
    { path: 'events/x/event.yaml', text: 'event' },
    // A folder bears this name, so the last step fails.
    { path: 'taken.yaml', text: 'x' },
  ];
  expect(() => writeFiles(folder, files)).toThrow();
  expect(read('a.yaml')).toBe('old');
  expect(existsSync(join(folder, 'events'))).toBe(false);
  expect(readdirSync(folder).sort()).toStrictEqual(['a.yaml', 'taken.yaml']);
});

test('writes nothing where a folder cannot be made', () => {
  writeFileSync(join(folder, 'events'), 'a file');
  expect(() =>
    writeFiles(folder, [
      { path: 'a.yaml', text: 'new' },
      { path: 'events/x/event.yaml', text: 'event' },
    ]),
  ).toThrow();
  expect(readdirSync(folder)).toStrictEqual(['events']);
});
