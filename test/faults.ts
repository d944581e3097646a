import { readFileSync } from 'node:fs';

/** A mistake of an author, as `faults/*.txt` tell of it. */
export interface Fault {
  name: string;
  /** File of the sound content that is broken. */
  file: string;
  /** Text that is replaced where it stands first, and what stands there instead. */
  from: string;
  to: string;
  /** Text of the broken file; the issue is at the caret (‸) where it stands first. */
  at: string;
  level: string;
  code: string;
  /** Where the mistake is inside its thing; empty for a file that cannot be read as one. */
  path: string;
  /** Place in an editor's words, where it is worth pinning down. */
  en?: string;
  de?: string;
  /** Words that the English message must hold: the remedy. */
  says?: string;
}

const CARET = '‸';

/**
 * Reads a list of faults. Each is a small difference to a file of sound content:
 *
 *     @ topics.yaml
 *
 *     # its name, which is a sentence about the file
 *     - lines of the sound file
 *     + lines that stand there instead, with a caret where the issue has to be
 *     ! lines of the broken file with the caret, where it has to be elsewhere
 *     = level, code, and the path inside the thing
 *     en, de  the place in words · says  words of the English message
 *
 * A fault without lines of `+` takes the lines of `-` out of the file.
 */
export function faultsIn(text: string): Fault[] {
  let file = '';
  return text.split(/\n{2,}/).flatMap((block): Fault[] => {
    const lines = block.split('\n').filter((line) => line !== '');
    const [first = ''] = lines;
    if (first.startsWith('@ ')) file = first.slice(2);
    if (!first.startsWith('# ')) return [];
    const all = (mark: string) =>
      lines.filter((line) => line.startsWith(`${mark} `) || line === mark).map((line) => line.slice(2));
    const one = (word: string) =>
      lines.find((line) => line.startsWith(`${word} `))?.slice(word.length + 1) ?? undefined;
    const [level = '', code = '', path = ''] = (one('=') ?? '').split(' ');
    const removed = all('+').length === 0;
    const written = all('+').join('\n');
    const at = all('!').join('\n') || written;
    if (level === '' || code === '' || !at.includes(CARET))
      throw new Error(`The fault "${first.slice(2)}" does not say what is found, or where.`);
    const optional = Object.fromEntries(
      ['en', 'de', 'says'].flatMap((word) => (one(word) === undefined ? [] : [[word, one(word)]])),
    );
    const from = all('-').join('\n') + (removed ? '\n' : '');
    return [
      {
        name: first.slice(2),
        file,
        from,
        to: written.replace(CARET, ''),
        at,
        level,
        code,
        path,
        ...optional,
      },
    ];
  });
}

/** The faults of `test/faults`, file by file. */
export function readFaults(...names: readonly string[]): Fault[] {
  return names.flatMap((name) =>
    faultsIn(readFileSync(new URL(`faults/${name}.txt`, import.meta.url), 'utf8')),
  );
}

/** Line and column of a caret's place in a text; nothing where the words beside the caret are not in it. */
export function positionOf(at: string, text: string): { line: number; column: number } | undefined {
  const first = text.indexOf(at.replace(CARET, ''));
  if (first < 0) return undefined;
  const before = text.slice(0, first + at.indexOf(CARET)).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
