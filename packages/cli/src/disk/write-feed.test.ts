import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { NotAFeedError, writeFeed, type FeedFile } from './write-feed.js';

let folder = '';
let out = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-feed-'));
  out = join(folder, 'feed');
});
afterEach(() => rmSync(folder, { recursive: true }));

const feed = (name: string): FeedFile[] => [
  { path: 'v1/index.json', content: name },
  { path: `v1/events/${name}.json`, content: name },
];
const index = () => readFileSync(join(out, 'v1/index.json'), 'utf8');

describe('writeFeed', () => {
  test('writes files and copies into folders that it makes', async () => {
    const picture = join(folder, 'picture.svg');
    writeFileSync(picture, '<svg/>');
    await writeFeed(out, [
      ...feed('first'),
      { path: 'v1/events/first/picture.svg', content: { copyOf: picture } },
    ]);
    expect(index()).toBe('first');
    expect(readFileSync(join(out, 'v1/events/first/picture.svg'), 'utf8')).toBe('<svg/>');
  });

  test('takes the place of the feed before it and leaves nothing else behind', async () => {
    await writeFeed(out, feed('first'));
    await writeFeed(out, feed('second'));
    expect(index()).toBe('second');
    expect(readdirSync(join(out, 'v1/events'))).toStrictEqual(['second.json']);
    expect(readdirSync(folder)).toStrictEqual(['feed']);
  });

  test('leaves the old feed whole when writing fails midway', async () => {
    await writeFeed(out, feed('first'));
    const broken: FeedFile = { path: 'v1/picture.svg', content: { copyOf: join(folder, 'missing.svg') } };
    await expect(writeFeed(out, [...feed('second'), broken])).rejects.toThrow('missing.svg');
    expect(index()).toBe('first');
    expect(readdirSync(join(out, 'v1/events'))).toStrictEqual(['first.json']);
    expect(readdirSync(folder)).toStrictEqual(['feed']);
  });

  test('leaves the old feed whole when it is aborted', async () => {
    await writeFeed(out, feed('first'));
    const stop = new AbortController();
    const writing = writeFeed(out, feed('second'), stop.signal);
    stop.abort();
    await expect(writing).rejects.toThrow('abort');
    expect(index()).toBe('first');
    expect(readdirSync(folder)).toStrictEqual(['feed']);
  });

  test('leaves files with the same bytes alone, down to their time stamps', async () => {
    const picture = join(folder, 'picture.svg');
    writeFileSync(picture, '<svg/>');
    const files = (changing: string): FeedFile[] => [
      { path: 'v1/index.json', content: 'index' },
      { path: 'v1/changing.json', content: changing },
      { path: 'v1/events/a/picture.svg', content: { copyOf: picture } },
    ];
    expect(await writeFeed(out, [...files('first'), { path: 'v1/gone.json', content: '' }])).toStrictEqual({
      files: 4,
      changed: 4,
    });
    const old = new Date('2031-01-01T00:00:00Z');
    const paths = ['v1/index.json', 'v1/changing.json', 'v1/events/a/picture.svg'];
    for (const path of paths) utimesSync(join(out, path), old, old);
    const marks = () =>
      paths.map((path) => [statSync(join(out, path)).ino, statSync(join(out, path)).mtimeMs]);
    const before = marks();
    expect(await writeFeed(out, files('other'))).toStrictEqual({ files: 3, changed: 1 });
    const after = marks();
    expect([after[0], after[2]]).toStrictEqual([before[0], before[2]]);
    expect(after[1]?.[1]).not.toBe(before[1]?.[1]);
    expect(existsSync(join(out, 'v1/gone.json'))).toBe(false);
  });

  test('writes a file of the same length and other bytes', async () => {
    await writeFeed(out, feed('first'));
    await writeFeed(out, feed('other'));
    expect(index()).toBe('other');
  });

  test('refuses two files at one path, and harms neither feed', async () => {
    await writeFeed(out, feed('first'));
    const twice = [...feed('first'), { path: 'v1/index.json', content: 'second' }];
    await expect(writeFeed(out, twice)).rejects.toThrow('EEXIST');
    expect(index()).toBe('first');
    expect(readdirSync(folder)).toStrictEqual(['feed']);
  });

  test('replaces a file by a folder and a folder by a file', async () => {
    await writeFeed(out, [...feed('first'), { path: 'v1/a', content: 'file' }]);
    await writeFeed(out, [...feed('first'), { path: 'v1/a/b', content: 'inside' }]);
    expect(readFileSync(join(out, 'v1/a/b'), 'utf8')).toBe('inside');
    await writeFeed(out, [...feed('first'), { path: 'v1/a', content: 'file' }]);
    expect(readFileSync(join(out, 'v1/a'), 'utf8')).toBe('file');
  });

  test('brings back the feed that a killed build had moved aside, and clears up after it', async () => {
    const { pid: dead } = spawnSync(process.execPath, ['--version']);
    await writeFeed(out, feed('first'));
    renameSync(out, `${out}.old-${dead}`);
    mkdirSync(`${out}.tmp-${dead}`);
    const stopped = AbortSignal.abort();
    await expect(writeFeed(out, feed('second'), stopped)).rejects.toThrow();
    expect(index()).toBe('first');
    expect(readdirSync(folder)).toStrictEqual(['feed']);
  });

  test('leaves the folders of a build that is at work, and of other feeds', async () => {
    const others = [`feed.tmp-${process.ppid}`, 'feed.tmp-old', 'feed2.tmp-999999999'];
    for (const other of others) mkdirSync(join(folder, other));
    await writeFeed(out, feed('first'));
    expect(readdirSync(folder).sort()).toStrictEqual(['feed', ...others].sort());
  });

  test('fills an empty folder', async () => {
    mkdirSync(out);
    await writeFeed(out, feed('first'));
    expect(index()).toBe('first');
  });

  test.each([
    ['a folder of other things', () => (mkdirSync(out), writeFileSync(join(out, 'letter.txt'), 'dear'))],
    ['a file', () => writeFileSync(out, 'dear')],
  ])('refuses to replace %s', async (_, make) => {
    make();
    await expect(writeFeed(out, feed('first'))).rejects.toThrow(NotAFeedError);
    expect(existsSync(join(out, 'v1'))).toBe(false);
    expect(readdirSync(folder)).toStrictEqual(['feed']);
  });
});
