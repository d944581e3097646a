import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { template, type TemplateOptions } from './template.js';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'template-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function written(options: Partial<TemplateOptions> = {}) {
  let output = '';
  const code = template({
    ...{ of: 'de', csv: false, into: folder, language: 'en' },
    write: (text) => (output += text),
    ...options,
  });
  return { code, output };
}

describe('template', () => {
  test('is a workbook in the language that was asked for', () => {
    expect(written()).toMatchObject({ code: 0 });
    expect(written({ of: 'en' })).toMatchObject({ code: 0 });
    expect(readdirSync(folder)).toStrictEqual(['event.xlsx', 'veranstaltung.xlsx']);
  });

  test('is five CSV files where these were asked for, named in the line that comes next', () => {
    const { output } = written({ of: 'en', csv: true });
    const files = readdirSync(folder);
    expect(files).toStrictEqual([
      'countries.csv',
      'event.csv',
      'municipalities.csv',
      'presenters.csv',
      'programme.csv',
    ]);
    expect(output).toContain(`connective import ${files.map((name) => join(folder, name)).join(' ')} --into`);
  });

  test('never writes over what is there, and then writes nothing at all', () => {
    writeFileSync(join(folder, 'programm.csv'), 'mine');
    const { code, output } = written({ csv: true, language: 'de' });
    expect(code).toBe(1);
    expect(output).toContain('programm.csv gibt es schon');
    expect(readdirSync(folder)).toStrictEqual(['programm.csv']);
    expect(readFileSync(join(folder, 'programm.csv'), 'utf8')).toBe('mine');
  });

  test('says that there is no such folder', () => {
    const into = join(folder, 'nowhere');
    expect(written({ into })).toStrictEqual({
      code: 1,
      output: `There is no folder ${into} to write the template to. Make it first.\n`,
    });
  });
});
