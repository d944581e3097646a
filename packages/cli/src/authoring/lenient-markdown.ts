import { linkTargetSchema, type Block, type Inline } from '@connective-cities/core';
import type { ListItem, Nodes, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** A section of a text: its heading, and what stands below it. */
export interface BlockSection {
  heading?: string;
  blocks: Block[];
}

/** A foreign text as far as content can hold it. */
export interface LenientText {
  sections: BlockSection[];
  /** What was left out: "image", "HTML". */
  lost: string[];
}

/**
 * Reads Markdown of others as far as content can hold it, where `parseMarkdown` would refuse: headings begin
 * sections, quotations and code become paragraphs, pictures and HTML are left out and named.
 */
export function readForeignMarkdown(text: string): LenientText {
  const lost = new Set<string>();
  const sections: BlockSection[] = [{ blocks: [] }];
  for (const node of fromMarkdown(text).children) {
    if (node.type === 'heading') {
      sections.push({ heading: plainText(node).replace(/\s+/g, ' ').trim(), blocks: [] });
    } else sections.at(-1)?.blocks.push(...blocksOf(node, lost, 0));
  }
  return {
    sections: sections.filter(({ heading, blocks }) => heading !== undefined || blocks.length > 0),
    lost: [...lost],
  };
}

/** Deeper lists are flattened: nobody reads them, and content has a limit. */
const DEEPEST = 8;

function blocksOf(node: RootContent, lost: Set<string>, depth: number): Block[] {
  switch (node.type) {
    case 'paragraph':
      return paragraph(inlinesOf(node.children, lost));
    case 'heading':
      return paragraph(inlinesOf(node.children, lost));
    case 'blockquote':
      return node.children.flatMap((child) => blocksOf(child, lost, depth));
    case 'code':
      return node.value.split('\n').flatMap((line) => paragraph([line]));
    case 'list': {
      const items = node.children.map((item: ListItem) =>
        item.children.flatMap((child) => blocksOf(child, lost, depth + 1)),
      );
      const filled = items.filter(({ length }) => length > 0);
      if (filled.length === 0) return [];
      return depth >= DEEPEST
        ? filled.flat()
        : [{ type: 'list', ordered: node.ordered === true, items: filled }];
    }
    case 'html':
      lost.add('HTML');
      return [];
    default:
      return [];
  }
}

function paragraph(children: Inline[]): Block[] {
  const empty = children.every((child) => typeof child === 'string' && child.trim() === '');
  return empty ? [] : [{ type: 'paragraph', children }];
}

function inlinesOf(nodes: readonly PhrasingContent[], lost: Set<string>): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        return [node.value.replace(/\s+/g, ' ')];
      case 'break':
        return [' '];
      case 'emphasis':
      case 'strong':
        return [{ type: node.type, children: inlinesOf(node.children, lost) }];
      case 'link': {
        const children = inlinesOf(node.children, lost);
        return linkTargetSchema.safeParse(node.url).success
          ? [{ type: 'link', url: node.url, children }]
          : children;
      }
      case 'html':
        lost.add('HTML');
        return [];
      case 'image':
        lost.add('image');
        return [];
      default:
        return [plainText(node)];
    }
  });
}

function plainText(node: Nodes): string {
  if ('value' in node) return node.type === 'html' ? '' : node.value;
  return 'children' in node ? node.children.map(plainText).join('') : '';
}
