import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const source = fileURLToPath(new URL('../packages/widgets/src/', import.meta.url));
const tags = readdirSync(source).filter((name) => name.startsWith('cc-'));
const read = (path: string) => readFileSync(join(source, path), 'utf8');

/** A file and all it imports from the widgets' own sources, as one text without comments. */
function whole(path: string, seen = new Set<string>()): string {
  if (seen.has(path)) return '';
  seen.add(path);
  const text = read(path);
  const imported = [...text.matchAll(/^import (?!type).*?from '(\.[^']+)\.js'/gms)].map(
    ([, name = '']) => `${join(dirname(path), name)}.ts`,
  );
  return [text.replace(/\/\*[^]*?\*\//g, ''), ...imported.map((file) => whole(file, seen))].join('\n');
}

/** First groups of all matches, sorted; `-` where a match has none. */
const all = (text: string, pattern: RegExp): string[] =>
  [...new Set([...text.matchAll(pattern)].flatMap((match) => (match[1] ?? '-').split(/\s+/)))].sort();

/** Names of the attributes that a class and its ancestors read. */
const attributes = (code: string): string[] =>
  [...code.matchAll(/@property\((.*?)\)\s+(?:override )?(\w+)/g)]
    .filter(([, options = '']) => !options.includes('attribute: false'))
    .map(([, options = '', name = '']) => /attribute: '([^']+)'/.exec(options)?.[1] ?? name.toLowerCase())
    .sort();

describe.each(tags)('<%s>', (tag) => {
  const [comment = ''] = /\/\*\*(?:(?!\*\/)[^])*@tag[^]*?\*\//.exec(read(`${tag}/${tag}.ts`)) ?? [];
  const code = whole(`${tag}/${tag}.ts`);

  test('documents each attribute, slot, event, part, custom property and state it has, and no other', () => {
    expect({
      tag: all(comment, /@tag (\S+)/g),
      attributes: all(comment, /@attr \{[^}]+\} (\S+)/g),
      slots: all(comment, /@slot (\S+)/g),
      events: all(comment, /@event \{(\w+)\}/g),
      parts: all(comment, /@csspart (\S+)/g),
      properties: all(comment, /@cssproperty \[?(--[\w-]+)/g),
      states: all(comment, /@cssstate (\S+)/g),
    }).toStrictEqual({
      tag: [tag],
      attributes: attributes(code),
      slots: all(code, /<slot(?: name="([^"]+)")?/g),
      events: all(code, /new (Cc\w+Event)\(/g),
      parts: all(code, /\b(?:part(?:="|', ')|itemsView\(\s*')([^"']+)/g),
      properties: all(code, /var\((--cc-[\w-]+)/g),
      states: all(code, /(?<=this\.mark\(|^type Status = .*)'([\w-]+)'/gm),
    });
  });

  test('has its test and its stories beside it, and is registered', () => {
    for (const kind of ['test', 'stories']) {
      expect(existsSync(join(source, tag, `${tag}.${kind}.ts`)), kind).toBe(true);
    }
    for (const file of ['define.ts', 'embed/cc-widgets.ts'])
      expect(read(file)).toContain(`.define('${tag}')`);
  });

  test('bears no property with a native name', () => {
    const native = ['title', 'lang', 'dir', 'hidden', 'id', 'role', 'slot', 'part', 'translate', 'style'];
    const own = [...code.matchAll(/@property\(.*?\)\s+(?:override )?(\w+)/g)].map(([, name]) => name);
    expect(own.filter((name) => native.includes(name ?? ''))).toEqual([]);
  });

  test('writes no style attribute, which strict policies refuse', () => {
    expect(code).not.toMatch(/\sstyle=|styleMap|unsafeHTML|innerHTML/);
  });
});
