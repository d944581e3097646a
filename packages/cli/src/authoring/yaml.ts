import type { IssueCode, IssueParams, IssuePath } from '@connective-cities/core/check';
import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  Scalar,
  visit,
  type Document,
  type Node,
  type Pair,
  type YAMLError,
} from 'yaml';
import type { Position } from './position.js';

/** Something wrong with a file as YAML, before anybody asks what it says. */
export interface YamlProblem {
  code: IssueCode;
  level: 'error' | 'warning';
  params: IssueParams;
  position: Position;
}

/** A YAML file (or the head of a Markdown file), read. */
export interface YamlFile {
  /** What it says; `undefined` if it could not be read. */
  value: unknown;
  problems: YamlProblem[];
  /** Where a path leads, or as far as it leads. For a missing field, the first field beside it. */
  locate(path: IssuePath): Position;
  /** Where the key at the end of a path stands, for what is wrong with the key. */
  locateKey(path: IssuePath): Position;
  /** The value at a path as it stands in the file: `05113000`, which YAML takes for a number. */
  sourceOf(path: IssuePath): string | undefined;
  /** Where a line and column of a text at a path stand in the file, as closely as can be told. */
  locateInside(path: IssuePath, line: number, column: number): Position;
}

/**
 * Reads a YAML 1.2 file with the core schema, so that dates stay text and there is no "Norway
 * problem". JSON is YAML, too. Anchors are refused: nobody needs them in content, and a few lines
 * of them can unfold to gigabytes.
 *
 * @param lines by how many lines the text is preceded in its file
 */
export function readYaml(text: string, lines = 0): YamlFile {
  const { document } = parsed(text);
  const positionOf = (offset: number): Position => {
    const { line, col } = parsed(text).counter.linePos(Math.min(offset, text.length));
    return { line: Math.max(line, 1) + lines, column: Math.max(col, 1) };
  };
  const tree = () => parsed(text).document;
  const problems = [...problemsOfSyntax(document, text), ...problemsOfMarks(document, text)];
  const lost = problems.length > 0;
  const cut = lost ? [] : commentsThatCut(document, text);
  return {
    value: lost ? undefined : (document.toJS() as unknown),
    problems: [...problems, ...cut].map(({ offset, ...rest }) => ({ ...rest, position: positionOf(offset) })),
    locate: (path) => positionOf(offsetOf(tree(), path)),
    locateKey: (path) => positionOf(descend(tree(), path).key?.range?.[0] ?? offsetOf(tree(), path)),
    sourceOf: (path) => {
      const { node, depth } = descend(tree(), path);
      return depth === path.length && isScalar(node) ? node.source : undefined;
    },
    locateInside: (path, line, column) => {
      const { node } = descend(tree(), path);
      const start = positionOf(offsetOf(tree(), path));
      if (!isScalar(node)) return start;
      if (node.type === Scalar.BLOCK_LITERAL) {
        const indent = /^\s*/.exec(text.split('\n')[start.line - lines] ?? '')?.[0].length ?? 0;
        return { line: start.line + line, column: column + indent };
      }
      const oneLine = node.type !== Scalar.BLOCK_FOLDED && !node.source?.includes('\n');
      if (!oneLine || line > 1) return start;
      return { line: start.line, column: start.column + column - (node.type === Scalar.PLAIN ? 1 : 0) };
    },
  };
}

interface Parsed {
  text: string;
  document: Document.Parsed;
  counter: LineCounter;
}

/** The file that was looked at last; its issues are told one after the other. */
let latest: Parsed | undefined;

/**
 * The tree of a text. Only the latest is kept, and the others are made again when somebody asks for a
 * place in them: a tree takes fifty times the memory of its text, and there may be ten thousand files.
 */
function parsed(text: string): Parsed {
  if (latest?.text === text) return latest;
  const counter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: counter,
    version: '1.2',
    schema: 'core',
    strict: true,
    uniqueKeys: true,
    prettyErrors: false,
  });
  latest = { text, document, counter };
  return latest;
}

type Found = Omit<YamlProblem, 'position'> & { offset: number };

function error(code: IssueCode, offset: number, params: IssueParams = {}): Found {
  return { code, level: 'error', params, offset };
}

/** Mistakes of YAML follow from each other; only the first is told, or every key that stands twice. */
function problemsOfSyntax(document: Document.Parsed, text: string): Found[] {
  const twice = document.errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  const other = document.errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  if (other) return [syntaxProblem(other, document, text)];
  return twice.map(({ pos: [offset] }) =>
    error('yaml.duplicate', offset, { field: lineFrom(text, offset).split(':')[0] ?? '' }),
  );
}

function syntaxProblem(
  { code, message, pos: [offset] }: YAMLError,
  document: Document.Parsed,
  text: string,
): Found {
  const rest = lineFrom(text, offset);
  switch (code) {
    case 'TAB_AS_INDENT':
      return error('yaml.tab', offset);
    case 'BLOCK_AS_IMPLICIT_KEY':
      return /:(?:\s|$)/.test(rest)
        ? error('yaml.colon', offset)
        : error('yaml.indent', nextLine(text, offset));
    case 'BAD_SCALAR_START':
      return error('yaml.special', offset, { character: text[offset] ?? '' });
    case 'MISSING_CHAR':
      return message.includes('closing')
        ? error('yaml.quote', lastQuoted(document, offset))
        : error('yaml.indent', offset);
    case 'MULTILINE_IMPLICIT_KEY':
      return error('yaml.indent', offset);
    case 'UNEXPECTED_TOKEN': {
      const special = specialBefore(text, offset);
      if (special !== undefined) return error('yaml.special', special, { character: text[special] ?? '' });
      return /["']/.test(text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset))
        ? error('yaml.quote', offset)
        : error('yaml.indent', offset);
    }
    case 'BAD_INDENT':
      return message.startsWith('Flow') ? error('yaml.bracket', offset) : error('yaml.indent', offset);
    default:
      return error('yaml.syntax', offset, { reason: message });
  }
}

/** Where the quoted text begins that has no end before an offset. */
function lastQuoted(document: Document.Parsed, offset: number): number {
  let start = offset;
  visit(document, {
    Scalar: (_, node) => {
      const quoted = node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE;
      if (quoted && node.range && node.range[0] < offset) start = node.range[0];
    },
  });
  return start;
}

/** Where the text of a line begins with a mark that means something to YAML, before an offset on that line. */
function specialBefore(text: string, offset: number): number | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const before = /^[ \t]*(?:- +)*(?:[^\s:]+: +)?(?=[*&!{[])/.exec(text.slice(start, offset));
  return before ? start + before[0].length : undefined;
}

/**
 * Marks of YAML that nobody means in content: aliases, anchors and tags, which a text may begin with by chance, and
 * the comma between braces, which ends a text there.
 */
function problemsOfMarks(document: Document.Parsed, text: string): Found[] {
  const aliases: Found[] = [];
  const marks: Found[] = [];
  if (document.errors.length > 0) return [];
  const special = (character: string, node: Node) =>
    marks.push(error('yaml.special', text.lastIndexOf(character, node.range?.[0] ?? 0), { character }));
  visit(document, {
    Alias: (_, { range, source }) => {
      aliases.push(error('yaml.alias', range?.[0] ?? 0, { value: `*${source}` }));
    },
    Node: (_, node) => {
      if (isAlias(node)) return;
      if (node.anchor !== undefined) special('&', node);
      else if (node.tag !== undefined) special('!', node);
    },
    Pair: (_, { key, value }) => {
      // A pair without a colon has no value at all; one with an empty value has a node for it.
      if (isScalar(key) && value === null)
        marks.push(error('yaml.comma', key.range?.[0] ?? 0, { value: String(key.value) }));
    },
  });
  // An anchor that aliases lead to is as much a mark as they are, and told of with them.
  return aliases.length > 0 ? aliases : marks;
}

/**
 * Texts that YAML cuts short because of a number sign: "Raum #3" is read as "Raum". A comment that is
 * meant as one has two spaces before its sign, or a space and a word after it.
 */
function commentsThatCut(document: Document.Parsed, text: string): Found[] {
  const found: Found[] = [];
  visit(document, {
    Scalar: (_, { type, range, value, comment }) => {
      if (type !== Scalar.PLAIN || !range || typeof value !== 'string') return;
      const [, end] = range;
      if (comment && /^ #(?:[^\s#]| \d)/.test(lineFrom(text, end)) && /\p{L}/u.test(value)) {
        found.push({
          code: 'yaml.comment-cut',
          level: 'warning',
          params: { value: `#${comment.split('\n')[0] ?? ''}` },
          offset: end + 1,
        });
      }
    },
  });
  return found;
}

function lineFrom(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(offset, end < 0 ? text.length : end);
}

/** Where the first word of the next line begins. */
function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? offset : end + 1 + (/^\s*/.exec(text.slice(end + 1))?.[0].length ?? 0);
}

interface Place {
  /** The key under which the node stands, if it stands in a map. */
  key?: Node;
  node: Node | null;
  /** How many steps of the path led somewhere. */
  depth: number;
}

function descend(document: Document.Parsed, path: IssuePath): Place {
  let place: Place = { node: document.contents, depth: 0 };
  for (const step of path) {
    const next = stepInto(place.node, step);
    if (!next) break;
    place = { ...next, depth: place.depth + 1 };
  }
  return place;
}

function stepInto(node: Node | null, step: string | number): Omit<Place, 'depth'> | undefined {
  if (isMap(node)) {
    const pairs = node.items as Pair<Node, Node | null>[];
    // A map may stand for a list in short ("participants: 50"); then its lines are the entries.
    const pair =
      typeof step === 'number'
        ? pairs[step]
        : pairs.find(({ key }) => isScalar(key) && String(key.value) === step);
    return pair && { key: pair.key, node: pair.value };
  }
  const item: unknown = isSeq(node) && typeof step === 'number' ? node.items[step] : undefined;
  return isMap(item) || isSeq(item) || isScalar(item) || isAlias(item) ? { node: item } : undefined;
}

function offsetOf(document: Document.Parsed, path: IssuePath): number {
  const { key, node, depth } = descend(document, path);
  const start = (of: Node | null | undefined) => of?.range?.[0];
  const first = isMap(node) && depth < path.length ? node.items[0]?.key : undefined;
  if (isScalar(first)) return start(first) ?? 0;
  const leads = depth === path.length && (isCollection(node) || node?.range?.[0] === node?.range?.[1]);
  return (leads ? start(key) : undefined) ?? start(node) ?? start(key) ?? 0;
}
