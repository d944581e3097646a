import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { check } from './check.js';

const content = fileURLToPath(new URL('../../../content', import.meta.url));
const event = 'events/2020-10-07-digital-municipal-services/event.yaml';

/** The first event, what it leads to, and its practices; the lists are copied whole. */
const kept =
  /^(?:events\/(?:2020-10-07|2020-11-2[36]|2021-09-21)-|practices\/(?:essen-innovation|tbilisi-web|tirana-digital)-)/;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'content-'));
  await cp(content, folder, {
    recursive: true,
    filter: (path) => {
      const inside = relative(content, path);
      return !inside.includes(sep) || kept.test(inside.replaceAll(sep, '/'));
    },
  });
});
afterEach(() => rm(folder, { recursive: true }));

async function breakIt(from: string, to: string): Promise<void> {
  const path = join(folder, event);
  await writeFile(path, (await readFile(path, 'utf8')).replace(from, to));
}

async function run(options: Partial<Parameters<typeof check>[0]> = {}) {
  let output = '';
  const code = await check({
    ...{ folder, language: 'en', json: false, ...options },
    write: (text) => (output += text),
  });
  return { code, output };
}

describe('connective check', () => {
  it('says that there is nothing to correct, and notes what is worth knowing', async () => {
    const { code, output } = await run();
    expect(code).toBe(0);
    expect(output).toContain('note  Count 3, value: There are several numbers of municipalities');
    expect(output).toMatch(/\nNothing to correct\. \(2 notes\)\n$/);
  });

  it('names file, line, column, place and remedy, and fails', async () => {
    await breakIt('kind: expert-exchange', 'kind: exchange');
    const { code, output } = await run();
    expect(code).toBe(1);
    expect(output).toContain(`${relative(process.cwd(), join(folder, event))}:17:7 `);
    expect(output).toMatch(
      / error {2}Kind: The word “exchange” is not known here\..*Possible are: dialogue-event/,
    );
    expect(output).toMatch(/\n1 error, 1 note\n$/);
  });

  it('does not fail on warnings, and speaks German', async () => {
    await breakIt('attendance: online', 'attendance: in-person');
    const { code, output } = await run({ language: 'de' });
    expect(code).toBe(0);
    expect(output).toContain('Warnung  Teilnahmeform: Die Veranstaltung ist vor Ort und hat keinen Ort.');
    expect(output).toMatch(/\n1 Warnung, 2 Hinweise\n$/);
  });

  it('writes JSON for tools', async () => {
    await breakIt('  start: 2020-10-07', '  start: 2020-02-30');
    const { code, output } = await run({ json: true, language: 'de' });
    expect(code).toBe(1);
    const written = JSON.parse(output) as { issues: { level: string }[] };
    expect({ ...written, issues: written.issues.filter(({ level }) => level !== 'note') }).toEqual({
      version: 1,
      issues: [
        {
          level: 'error',
          code: 'moment.day',
          file: relative(process.cwd(), join(folder, event)),
          ...{ line: 24, column: 10 },
          place: 'Zeit, Beginn',
          message: 'Diesen Tag gibt es im Kalender nicht. Berichtigen.',
          path: ['events', 0, 'when', 'start'],
        },
      ],
      counts: { error: 1, warning: 0, note: 1 },
    });
  });

  it('gives the other places of a mistake', async () => {
    await writeFile(join(folder, 'topics.yaml'), '[]\n');
    const { output } = await run();
    expect(output.match(/There is no id “covid-19” in topics\.yaml/g)).toHaveLength(1);
    expect(output.match(/also in /g)?.length).toBeGreaterThan(3);
    expect(output).toMatch(/\n\d+ errors, 2 notes\n$/);
  });

  it('has one clear error for a folder that is not there or is another', async () => {
    const missing = await run({ folder: join(folder, 'none') });
    expect(missing.code).toBe(1);
    expect(missing.output).toContain('There is no folder');
    const other = await run({ folder: join(folder, 'events') });
    expect(other.output).toMatch(
      /publisher\.yaml:1:1 {2}error {2}The file “publisher\.yaml” is missing\. Create it\.\n\n1 error\n$/,
    );
  });
});
