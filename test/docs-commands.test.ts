import { mkdtempSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { run } from '../packages/cli/src/command-line.js';
import { root } from './sources.js';

const home = process.cwd();
let folder: string | undefined;
afterEach(() => {
  process.chdir(home);
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
});

/**
 * Code blocks of a guide: those that bear a path are files, those that begin with a dollar sign a command with
 * its answer, and those of a shell commands alone.
 */
function blocksOf(guide: string) {
  const text = readFileSync(`${root}/apps/docs/pages/${guide}`, 'utf8');
  const blocks = [...text.matchAll(/^```(\w+)(?: \[([^\]]+)\])?\n([^]*?)^```$/gm)];
  const files = blocks.flatMap(([, , path, body = '']) => (path === undefined ? [] : [{ path, body }]));
  const answered = blocks.flatMap(([, , , body = '']) => {
    const [, line, answer] = /^\$ connective (.*)\n([^]*)$/.exec(body) ?? [];
    return line === undefined ? [] : [{ line, answer }];
  });
  const bare = blocks.flatMap(([, language, , body = '']) =>
    language === 'sh'
      ? [...body.matchAll(/^connective (.*)$/gm)].map(([, line = '']) => ({ line, answer: undefined }))
      : [],
  );
  const commands = [...answered, ...bare];
  return { files, commands };
}

async function answerTo(line: string) {
  let output = '';
  const code = await run(line.split(' '), {
    write: (text) => (output += text),
    complain: (text) => (output += text),
    signal: () => new AbortController().signal,
  });
  return { code, output: output.trim() };
}

/** A publisher's folder as every reader of a guide has one. */
const publisher = (language: string) =>
  `name: Network\nbaseUrl: https://network.example\nlanguage: ${language}\ntimeZone: Europe/Berlin\n`;

test.each([
  ['import.md', 'en', 4],
  ['de/import.md', 'de', 4],
  ['basemaps.md', 'en', 2],
  ['de/basemaps.md', 'de', 2],
  ['places.md', 'en', 2],
  ['de/places.md', 'de', 2],
])('the commands in %s answer as it says', { timeout: 120_000 }, async (guide, language, count) => {
  folder = mkdtempSync(join(tmpdir(), 'docs-'));
  process.chdir(folder);
  const { files, commands } = blocksOf(guide);
  expect(commands).toHaveLength(count);
  const all = [...files, { path: 'content/publisher.yaml', body: publisher(language) }];
  for (const { path, body } of all) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), body);
  }
  for (const { line, answer } of commands) {
    const { code, output } = await answerTo(line);
    // Where a guide does not show the answer, it promises that the command works.
    if (answer === undefined) expect([line, code, output]).toStrictEqual([line, 0, output]);
    else expect(`$ connective ${line}\n${output}`).toBe(`$ connective ${line}\n${answer.trim()}`);
  }
});
