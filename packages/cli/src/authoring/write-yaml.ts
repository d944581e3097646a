import { Document, isCollection, isMap, isPair, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { IssuePath } from '@connective-cities/core/check';

/** A remark that belongs to a field of a value, or to the value as a whole where its path is empty. */
export interface Remark {
  path: IssuePath;
  /** Without number signs; each line becomes one line. */
  text: string;
}

const WIDTH = 110;

const options = {
  lineWidth: WIDTH,
  indentSeq: true,
  singleQuote: true,
  flowCollectionPadding: false,
} as const;

/**
 * A value as an editor would write it in YAML: in block style, long texts over several lines, remarks above
 * the field they belong to. What it says is read back the same by `readYaml`.
 */
export function yamlOf(value: unknown, remarks: readonly Remark[] = []): string {
  const document = new Document(value, { version: '1.2', schema: 'core', aliasDuplicateObjects: false });
  dressTexts(document);
  for (const { path, text } of remarks) remark(document, path, text);
  return document.toString(options);
}

/** Texts of several lines, and those too long for one, as blocks; lists of short names on one line. */
function dressTexts(document: Document): void {
  visit(document, {
    Scalar: (key, node) => {
      if (key === 'key' || typeof node.value !== 'string') return;
      if (node.value.includes('\n')) node.type = 'BLOCK_LITERAL';
      else if (node.value.length > WIDTH - 20) node.type = 'BLOCK_FOLDED';
    },
  });
}

function commentOf(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : ` ${line}`))
    .join('\n');
}

function remark(document: Document, path: IssuePath, text: string): void {
  const comment = commentOf(text);
  const add = (node: { commentBefore?: string | null | undefined }) => {
    node.commentBefore = node.commentBefore ? `${node.commentBefore}\n${comment}` : comment;
  };
  if (path.length === 0) {
    add(document);
    return;
  }
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const step = path.at(-1);
  if (isMap(parent)) {
    const pair = parent.items.find(({ key }) => isScalar(key) && key.value === step);
    if (isPair(pair) && isScalar(pair.key)) add(pair.key);
    else if (isCollection(parent)) {
      // A field that is not there: the remark stands at the end of what it would stand in.
      parent.comment = parent.comment ? `${parent.comment}\n${comment}` : comment;
    }
  } else if (isSeq(parent) && typeof step === 'number') {
    const item: unknown = parent.items[step];
    if (isCollection(item) || isScalar(item)) add(item);
  }
}

/**
 * A file that holds a list, with further entries at its end. What stands in it stays as it is, comments
 * and order included.
 *
 * @param text of the file; empty for one that is yet to be made
 * @returns `undefined` where the text is no list that can be read
 */
export function withEntries(text: string, entries: readonly unknown[]): string | undefined {
  if (entries.length === 0) return text;
  const document = parseDocument(text, { version: '1.2', schema: 'core', uniqueKeys: true });
  if (document.errors.length > 0) return undefined;
  const list = document.contents;
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = (block: string) => block.replaceAll('\n', end);
  if (list === null || (isScalar(list) && list.value === null)) {
    const before = text.trim() === '' ? '' : `${text.trimEnd()}${end}${end}`;
    return before + lines(entries.map((entry) => yamlOf([entry])).join('\n'));
  }
  if (!isSeq(list)) return undefined;
  // Appended as text, so that not a byte of what the editor wrote changes.
  const first = list.range?.[0] ?? 0;
  const indent = ' '.repeat(first - (text.lastIndexOf('\n', first - 1) + 1));
  const block = entries.map((entry) => yamlOf([entry]).replace(/^(?=.)/gm, indent)).join('\n');
  const ended = text.endsWith('\n') ? text : `${text}${end}`;
  const appended = `${ended}${/\n\r?\n$/.test(ended) ? '' : end}${lines(block)}`;
  if (!list.flow && lengthOf(appended) === list.items.length + entries.length) return appended;
  if (list.items.length === 0) list.flow = false;
  for (const entry of entries) document.add(document.createNode(entry));
  return lines(document.toString(options));
}

/** How many entries a file's list has; none where it cannot be read. */
function lengthOf(text: string): number {
  const { contents, errors } = parseDocument(text, { version: '1.2', schema: 'core' });
  return errors.length === 0 && isSeq(contents) ? contents.items.length : 0;
}
