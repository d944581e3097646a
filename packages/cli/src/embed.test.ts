import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { run } from './command-line.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'embed-'));
  put(
    'publisher.yaml',
    'name: Netz\nbaseUrl: https://feed.example.org/\nlanguage: de\ntimeZone: Europe/Berlin\n',
  );
  put(
    'events/2031-03-01-water/event.yaml',
    'kind: workshop\ntitle:\n  de: Wasser & Abwasser\n  en: Water & "waste"\nwhen: 2031-03-01\n' +
      'language:\n  original: de\n  translations:\n    en: { by: publisher, of: de, official: true }\n',
  );
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

async function command(...line: string[]) {
  let output = '';
  let complaint = '';
  const code = await run(['embed', ...line, '--from', folder], {
    write: (text) => (output += text),
    complain: (text) => (complaint += text),
    signal: () => new AbortController().signal,
  });
  return { code, output, complaint };
}

describe('connective embed', () => {
  test('writes the script, and the tag with title and date in its place', async () => {
    const { code, output } = await command('2031-03-01-water');
    expect(code).toBe(0);
    expect(output).toBe(
      '<script type="module" src="/widgets/cc-widgets.js"></script>\n\n' +
        '<cc-event src="https://feed.example.org/v1/events/2031-03-01-water.json">' +
        '<a href="https://feed.example.org/v1/events/2031-03-01-water.html">Wasser &amp; Abwasser</a> · ' +
        '<time datetime="2031-03-01">1.\u00A0März 2031</time></cc-event>\n',
    );
  });

  test('speaks the language of the page, and leads to the event’s page in it', async () => {
    const { output } = await command('2031-03-01-water', '--page-lang', 'en-GB', '--element', 'cc-programme');
    expect(output).toContain('<cc-programme src="https://feed.example.org/v1/events/2031-03-01-water.json">');
    expect(output).toContain('2031-03-01-water.en.html">Water &amp; &quot;waste&quot;</a>');
    expect(output).toContain('1\u00A0March 2031');
  });

  test('marks a text that is in another language than the page', async () => {
    const { output } = await command('2031-03-01-water', '--page-lang', 'ka');
    expect(output).toContain('2031-03-01-water.html">');
    expect(output).toContain('<span lang="de" dir="ltr">Wasser');
    expect(output).toContain('1\u00A0მარტი, 2031');
  });

  test('lets no address out of its attribute', async () => {
    const { output } = await command('2031-03-01-water', '--script', '/a?b&"><script>');
    expect(output).toContain('src="/a?b&amp;&quot;><script>"');
  });

  test('names the event that was probably meant', async () => {
    const { code, output } = await command('2031-03-01-watr');
    expect(code).toBe(1);
    expect(output).toBe(
      'There is no event "2031-03-01-watr". Did you mean "2031-03-01-water"? Its id is the name of its folder.\n',
    );
  });

  test('shows nothing that is withdrawn or has errors', async () => {
    put(
      'events/2031-03-02-gone/event.yaml',
      'kind: workshop\ntitle: Weg\nwhen: 2031-03-02\nwithdrawn: 2031-03-03\n',
    );
    const gone = await command('2031-03-02-gone');
    expect([gone.code, gone.output]).toStrictEqual([
      1,
      '"2031-03-02-gone" is withdrawn and cannot be shown.\n',
    ]);
    put('events/2031-03-04-wrong/event.yaml', 'kind: workshp\ntitle: Falsch\nwhen: 2031-03-04\n');
    const wrong = await command('2031-03-01-water');
    expect(wrong.code).toBe(1);
    expect(wrong.output).toContain('workshop');
    expect(wrong.output).not.toContain('<cc-event');
  });

  test.each([
    [[], 'needs the id of an event'],
    [['a', 'b'], '"b" is too many'],
    [['a', '--element', 'cc-series'], 'it can be cc-event, cc-programme'],
  ])('does not understand %j', async (line, told) => {
    const { code, complaint } = await command(...line);
    expect(code).toBe(2);
    expect(complaint).toContain(told);
  });
});
