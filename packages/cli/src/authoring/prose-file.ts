import { sectionKinds, type SectionKind } from '@connective-cities/core';
import { usualHeadings } from './headings.js';
import type { Position } from './position.js';
import { readYaml, type YamlFile } from './yaml.js';

/** A section of a prose file. Lines count from 1 in the file. */
export interface ProseSection {
  /** Told by `{#kind}` or a usual heading. */
  kind: SectionKind | undefined;
  /** What stands in `{#kind}` and is no kind. */
  unknownKind?: string;
  heading: string | undefined;
  body: string;
  headingLine: number;
  /** Line of the first word of the body. */
  bodyLine: number;
}

/** A Markdown file with its head of YAML: one language of an article. */
export interface ProseFile {
  /** Missing where the file does not begin with a head. */
  head: YamlFile | undefined;
  sections: ProseSection[];
  /** Where the text begins. */
  start: Position;
}

const HEAD = /^---[ \t]*\n([\s\S]*?)(?<=\n)---[ \t]*(?:\n|$)/;

/** Takes a prose file apart: its head, and its text by headings of the second level. */
export function readProse(text: string): ProseFile {
  const found = HEAD.exec(text);
  const headLines = found ? found[0].split('\n').length - 1 : 0;
  const lines = text.slice(found?.[0].length ?? 0).split('\n');
  const starts = lines.flatMap((line, at) => (/^##(?:\s|$)/.test(line) ? [at] : []));
  const section = (from: number, to: number | undefined, headed: boolean): ProseSection => {
    const all = lines.slice(headed ? from + 1 : from, to);
    const blank = all.findIndex((line) => line.trim() !== '');
    const body = blank < 0 ? [] : all.slice(blank);
    return {
      ...headingOf(headed ? (lines[from] ?? '') : undefined),
      body: body.join('\n').trimEnd(),
      headingLine: headLines + from + 1,
      bodyLine: headLines + from + (headed ? 2 : 1) + Math.max(blank, 0),
    };
  };
  const first = section(0, starts[0], false);
  const rest = starts.map((from, at) => section(from, starts[at + 1], true));
  return {
    head: found ? readYaml(found[1] ?? '', 1) : undefined,
    sections: first.body === '' ? rest : [first, ...rest],
    start: { line: headLines + 1, column: 1 },
  };
}

function headingOf(line: string | undefined): Pick<ProseSection, 'kind' | 'unknownKind' | 'heading'> {
  if (line === undefined) return { kind: 'summary', heading: undefined };
  const { words = '', kind } = /^##\s*(?<words>.*?)\s*(?:\{#(?<kind>[^}]*)\})?\s*$/.exec(line)?.groups ?? {};
  const heading = words === '' ? undefined : words;
  if (kind === undefined) return { kind: usualHeading(words), heading };
  return isSectionKind(kind) ? { kind, heading } : { kind: undefined, unknownKind: kind, heading };
}

function usualHeading(words: string): SectionKind | undefined {
  const key = words.toLowerCase();
  return Object.hasOwn(usualHeadings, key) ? usualHeadings[key] : undefined;
}

function isSectionKind(word: string): word is SectionKind {
  return sectionKinds.some((kind) => kind === word);
}
