import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readContent } from './read-content.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'content-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('readContent', () => {
  it('reads texts, and names all other files', async () => {
    await mkdir(join(folder, 'events/a'), { recursive: true });
    await writeFile(join(folder, 'publisher.yaml'), 'name: Netz\n');
    await writeFile(join(folder, 'events/a/event.yaml'), 'title: T');
    await writeFile(join(folder, 'events/a/picture.svg'), '<svg/>');
    expect(await readContent(folder)).toEqual({
      files: [
        { path: 'events/a/event.yaml', text: 'title: T' },
        { path: 'publisher.yaml', text: 'name: Netz\n' },
      ],
      assets: ['events/a/picture.svg'],
    });
  });

  it('leaves out hidden files and links, which may lead out of the folder', async () => {
    await mkdir(join(folder, '.git'));
    await writeFile(join(folder, '.git/config.yaml'), 'x');
    await symlink('/etc/hostname', join(folder, 'link.yaml'));
    expect(await readContent(folder)).toEqual({ files: [], assets: [] });
  });

  it('knows that there is no such folder', async () => {
    expect(await readContent(join(folder, 'none'))).toBeUndefined();
    await writeFile(join(folder, 'file'), '');
    expect(await readContent(join(folder, 'file'))).toBeUndefined();
  });
});
