import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { run } from './command-line.js';

const samples = fileURLToPath(new URL('../../../content-samples', import.meta.url));
const place = mkdtempSync(join(tmpdir(), 'command-line-'));
afterEach(() => rmSync(place, { recursive: true, force: true }));

async function command(...line: string[]) {
  let output = '';
  let complaint = '';
  const code = await run(line, {
    write: (text) => (output += text),
    complain: (text) => (complaint += text),
    signal: () => new AbortController().signal,
  });
  return { code, output, complaint };
}

describe('run', () => {
  test.each([[[]], [['--help']], [['-h']], [['build', '--help']]])('explains itself for %j', async (line) => {
    const { code, output } = await command(...line);
    expect(code).toBe(0);
    expect(output).toContain('connective build [content] --out <folder>');
  });

  test('explains itself in German', async () => {
    expect((await command('--help', '--lang', 'de')).output).toContain('Rückgabewerte');
  });

  test('says its version', async () => {
    expect((await command('--version')).output).toMatch(/^\d+\.\d+\.\d+\S*\n$/);
  });

  test.each([
    [['bild'], 'There is no command "bild". There are: check, build, serve, embed, import, place, basemap.'],
    [['constructor'], 'There is no command "constructor"'],
    [['build', '--output=x'], '"build" has no option --output.'],
    [['check', '--out', 'x'], '"check" has no option --out.'],
    [['build', '--out'], '--out needs a value after it.'],
    [['check', '--json=yes'], '--json takes no value.'],
    [['build', 'content'], '"build" needs --out.'],
    [['check', 'one', 'two'], '"check" takes one folder of content; "two" is too many.'],
    [['check', '--lang', 'fr'], '--lang is "fr"; it can be de or en.'],
    [['serve', '--port', '70000'], '--port is "70000"; it has to be a number from 1 to 65535.'],
    [['serve', '--port=http'], '--port is "http"'],
    [['import'], '"import" needs a file or an address.'],
    [['import', 'a.ics', '--date-order', 'ddmm'], '--date-order is "ddmm"'],
    [['import', '--template', 'fr'], '--template is "fr"; it can be de or en.'],
    [['import', '--template', 'de', '--format', 'ical'], 'The template is xlsx or csv'],
    [['import', '--template', 'de', 'one', 'two'], '"two" is too many'],
    [['place'], '"place" needs the name of a municipality.'],
    [['place', 'Tiflis', '--country', 'UK'], '--country is "UK"'],
  ])('answers %j with 2 and what to write', async (line, words) => {
    const { code, output, complaint } = await command(...line);
    expect(code).toBe(2);
    expect(output).toBe('');
    expect(complaint).toContain(words);
    expect(complaint).toContain('connective --help');
  });

  test('answers misuse in the language that it was asked for', async () => {
    const { complaint } = await command('bild', '--lang=de');
    expect(complaint).toContain('Den Befehl „bild“ gibt es nicht.');
  });

  test('checks and builds the folder that it is given', async () => {
    expect(await command('check', samples)).toMatchObject({ code: 0, complaint: '' });
    expect(await command('build', samples, '--out', join(place, 'feed'))).toMatchObject({
      code: 0,
      complaint: '',
    });
  });

  test('takes several words for one name, and finds the place', async () => {
    const { code, output } = await command('place', 'Sankt', 'Pölten', '--dry-run', '--into', samples);
    expect(code).toBe(0);
    expect(output).toContain('geonames: 2766429');
  });

  test('answers a folder that does not exist with 1', async () => {
    const { code, output } = await command('build', join(place, 'nowhere'), '--out', join(place, 'feed'));
    expect(code).toBe(1);
    expect(output).toContain('nowhere');
  });
});
