import {
  includables,
  limits,
  linkTargetSchema,
  type Block,
  type Include,
  type Inline,
} from '@connective-cities/core';
import { paramsOfUnknownWord, type IssueCode, type IssueParams } from '@connective-cities/core/check';
import type { ListItem, Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** Something in a text that content cannot hold. Lines and columns count from 1 inside the text. */
export interface MarkdownProblem {
  code: IssueCode;
  params: IssueParams;
  line: number;
  column: number;
}

/** A text as the feed carries it, and what could not be carried. */
export interface ParsedMarkdown {
  blocks: Block[];
  problems: MarkdownProblem[];
}

/**
 * Reads the Markdown that content may hold: paragraphs, lists, emphasis, links, and the names of
 * lists of the event on a line of their own (`{{questions}}`). Everything else is a problem and left
 * out, so that nothing reaches a page in another form than its author saw.
 *
 * @see CommonMark 0.31.2
 */
export function parseMarkdown(text: string): ParsedMarkdown {
  const problems: MarkdownProblem[] = [];
  const report = (code: IssueCode, node: Nodes, params: IssueParams = {}) => {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    // The end of what began on the same line, such as </b>, is no other mistake.
    if (problems.some((problem) => problem.code === code && problem.line === line)) return;
    problems.push({ code, params, line, column });
  };
  const nodes = fromMarkdown(text).children;
  const blocks = nodes.flatMap((node) => blockOf(node, report, 1));
  // An address apart from the text is told of with the link that leads to it, or else by itself.
  const definition = nodes.find(({ type }) => type === 'definition');
  if (definition && !problems.some(({ code }) => code === 'md.reference')) report('md.reference', definition);
  return { blocks, problems };
}

type Report = (code: IssueCode, node: Nodes, params?: IssueParams) => void;

const INCLUDE = /^\{\{\s*([\w-]+)\s*\}\}$/;
const TABLE = /^[^\n]*\|[^\n]*\n\s*\|?\s*:?-{2,}/;

function blockOf(node: RootContent, report: Report, depth: number): Block[] {
  if (depth > limits.depth) {
    report('md.deep', node);
    return [];
  }
  switch (node.type) {
    case 'paragraph':
      return paragraphOf(node, report);
    case 'list':
      return [
        {
          type: 'list',
          ordered: node.ordered === true,
          items: node.children.map((item) => itemOf(item, report, depth + 1)),
        },
      ];
    case 'definition':
      return [];
    default:
      report(refusedBlocks[node.type] ?? 'md.reference', node);
      return [];
  }
}

function itemOf(item: ListItem, report: Report, depth: number): Block[] {
  return item.children.flatMap((node) => blockOf(node, report, depth));
}

const refusedBlocks: Partial<Record<RootContent['type'], IssueCode>> = {
  heading: 'md.heading',
  html: 'md.html',
  code: 'md.code',
  blockquote: 'md.quote',
  thematicBreak: 'md.rule',
};

function paragraphOf(node: Paragraph, report: Report): Block[] {
  const includes = includesOf(node, report);
  if (includes) return includes;
  const [first] = node.children;
  if (first?.type === 'text' && TABLE.test(first.value)) {
    report('md.table', node);
    return [];
  }
  const children = inlinesOf(node.children, report);
  return children.length > 0 ? [{ type: 'paragraph', children }] : [];
}

/** The lists a paragraph names, if it consists of nothing else. */
function includesOf(node: Paragraph, report: Report): Block[] | undefined {
  const [only, more] = node.children;
  if (more || only?.type !== 'text') return undefined;
  const names = only.value.split('\n').map((line) => INCLUDE.exec(line.trim())?.[1]);
  if (!names.every((name) => name !== undefined)) return undefined;
  return names.flatMap((name): Block[] => {
    if (isIncludable(name)) return [{ type: 'include', of: name }];
    report('md.include', node, paramsOfUnknownWord(name, includables));
    return [];
  });
}

function isIncludable(name: string): name is Include {
  return includables.some((includable) => includable === name);
}

function inlinesOf(nodes: readonly PhrasingContent[], report: Report): Inline[] {
  const inlines: Inline[] = [];
  for (const inline of nodes.flatMap((node) => inlineOf(node, report))) {
    const last = inlines.at(-1);
    if (typeof inline === 'string' && typeof last === 'string') inlines[inlines.length - 1] = last + inline;
    else inlines.push(inline);
  }
  return inlines;
}

function inlineOf(node: PhrasingContent, report: Report): Inline[] {
  switch (node.type) {
    case 'text': {
      const include = /\{\{\s*([\w-]+)\s*\}\}/.exec(node.value)?.[1];
      if (include !== undefined) report('md.include', node, paramsOfUnknownWord(include, includables));
      return [node.value.replaceAll('\n', ' ')];
    }
    case 'emphasis':
    case 'strong':
      return [{ type: node.type, children: inlinesOf(node.children, report) }];
    case 'link': {
      const children = inlinesOf(node.children, report);
      if (linkTargetSchema.safeParse(node.url).success) return [{ type: 'link', url: node.url, children }];
      report('md.link', node, { url: node.url });
      return children;
    }
    default:
      report(refusedInlines[node.type] ?? 'md.reference', node);
      return [];
  }
}

const refusedInlines: Partial<Record<PhrasingContent['type'], IssueCode>> = {
  html: 'md.html',
  image: 'md.image',
  imageReference: 'md.image',
  inlineCode: 'md.code',
  break: 'md.break',
};
