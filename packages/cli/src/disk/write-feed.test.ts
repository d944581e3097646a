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

  test('brings back the feed that a killed build had moved aside', async () => {
    await writeFeed(`${out}.old-1`, feed('first'));
    const stopped = AbortSignal.abort();
    await expect(writeFeed(out, feed('second'), stopped)).rejects.toThrow();
    expect(index()).toBe('first');
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
