import { linkTargetSchema, type Block, type Inline } from '@connective-cities/core';
import { parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import type { BlockSection, LenientText } from '../authoring/lenient-markdown.js';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

function childrenOf(node: Node): Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}

function attribute(node: Element, name: string): string {
  return node.attrs.find((candidate) => candidate.name === name)?.value ?? '';
}

/** Elements of a page in their order, without those inside templates. */
function* elementsOf(root: Node): Generator<Element> {
  // No recursion: a hostile page nests its elements ten thousand deep.
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (isElement(node)) yield node;
    waiting.push(...childrenOf(node).toReversed());
  }
}

/** All text inside a node. */
function textIn(root: Node): string {
  const parts: string[] = [];
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.nodeName === '#text' && 'value' in node) parts.push(node.value);
    waiting.push(...childrenOf(node).toReversed());
  }
  return parts.join('');
}

/** What there is to know of a page that may hold events, or be another page than it ought to be. */
export interface Page {
  title: string;
  /** Texts of its blocks of JSON-LD. */
  jsonLd: string[];
  /** Whether it asks for a password, or calls itself a place to sign in. */
  asksToSignIn: boolean;
}

const SIGN_IN =
  /\b(?:sign[ -]?in|log[ -]?in|log[ -]?on|anmelden|anmeldung erforderlich|einloggen|single sign-on|sso|authenticat\w*)\b/i;

/** Reads a page as browsers do, which make something of any text. */
export function readPage(html: string): Page {
  const page: Page = { title: '', jsonLd: [], asksToSignIn: false };
  for (const element of elementsOf(parse(html))) {
    if (element.tagName === 'title' && page.title === '')
      page.title = textIn(element).replace(/\s+/g, ' ').trim();
    else if (
      element.tagName === 'script' &&
      /^application\/ld\+json\b/i.test(attribute(element, 'type').trim())
    ) {
      page.jsonLd.push(textIn(element));
    } else if (element.tagName === 'input' && /^password$/i.test(attribute(element, 'type')))
      page.asksToSignIn = true;
    else if (element.tagName === 'form' && SIGN_IN.test(attribute(element, 'action')))
      page.asksToSignIn = true;
    else if (
      element.tagName === 'meta' &&
      SIGN_IN.test(attribute(element, 'content')) &&
      /^refresh$/i.test(attribute(element, 'http-equiv'))
    ) {
      page.asksToSignIn = true;
    }
  }
  if (SIGN_IN.test(page.title)) page.asksToSignIn = true;
  return page;
}

const ENTITY_OR_TAG = /&(?:#\d+|#x[\da-f]+|[a-z]\w*);|<\/?[a-z][^>]*>/i;

/** A text of one line without its entities and tags; a text that has none stays as it is. */
export function lineOfHtml(html: string): string {
  const text = ENTITY_OR_TAG.test(html) ? textIn(parseFragment(html)) : html;
  return text.replace(/\s+/g, ' ').trim();
}

/** Elements whose content is no text, and what to call it. */
const lostElements: Readonly<Record<string, string>> = {
  img: 'image',
  picture: 'image',
  svg: 'image',
  video: 'video',
  audio: 'audio',
  iframe: 'embed',
  object: 'embed',
  embed: 'embed',
  form: 'form',
  button: 'button',
  canvas: 'image',
};

const SILENT = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'title',
  'input',
  'select',
  'textarea',
]);
const PARTS = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer header hr html main nav p pre section summary td th tr table tbody thead tfoot'.split(
    ' ',
  ),
);

/**
 * `[gallery ids="1,2"]`, `[/caption]`, `[vc_row]`, `[quote]…[/quote]`: what a plugin would have replaced by
 * something else. A word in brackets that nothing closes may be a person's.
 */
const SHORTCODE =
  /\[\/?[a-z][\w-]*(?:\s+[\w-]+\s*=\s*(?:"[^"]*"|'[^']*'|&quot;.*?&quot;|[^\s\]]+))+\s*\/?\]|\[\/[a-z][\w-]*\]|\[[a-z]+_\w+\]|\[([a-z][\w-]*)\](?=[^]{0,5000}?\[\/\1\])/gi;

interface Reading {
  sections: BlockSection[];
  /** Where blocks go: the section, or the item of a list. */
  into: Block[];
  /** The paragraph that is being read. */
  inline: Inline[];
  lost: Set<string>;
}

function closeParagraph(reading: Reading): void {
  const children = joined(reading.inline);
  reading.inline = [];
  if (wordsIn(children).trim() !== '') reading.into.push({ type: 'paragraph', children });
}

function wordsIn(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (typeof inline === 'string' ? inline : wordsIn(inline.children))).join('');
}

/** Neighbouring texts as one. */
function joined(inlines: readonly Inline[]): Inline[] {
  const result: Inline[] = [];
  for (const inline of inlines) {
    const last = result.at(-1);
    if (typeof inline === 'string' && typeof last === 'string') result[result.length - 1] = last + inline;
    else result.push(inline);
  }
  return result;
}

/** Beyond this depth of elements there is no text of people, and a reader must not run out of stack. */
const DEEPEST = 200;

function read(node: Node, reading: Reading, depth: number): void {
  if (node.nodeName === '#text' && 'value' in node) {
    const text = node.value.replace(SHORTCODE, () => {
      reading.lost.add('shortcode');
      return ' ';
    });
    reading.inline.push(text.replace(/[\s\u00A0]+/g, ' '));
    return;
  }
  if (!isElement(node)) {
    for (const child of childrenOf(node)) read(child, reading, depth + 1);
    return;
  }
  const { tagName } = node;
  if (SILENT.has(tagName)) return;
  const lost = lostElements[tagName];
  if (lost !== undefined) {
    reading.lost.add(lost);
    return;
  }
  if (depth > DEEPEST) {
    reading.inline.push(textIn(node));
    return;
  }
  if (/^h[1-6]$/.test(tagName)) readHeading(node, reading);
  else if (tagName === 'ul' || tagName === 'ol') readList(node, reading, depth);
  else if (tagName === 'tr') readRow(node, reading);
  else if (tagName === 'br' || PARTS.has(tagName)) {
    closeParagraph(reading);
    for (const child of childrenOf(node)) read(child, reading, depth + 1);
    closeParagraph(reading);
  } else readInline(node, reading, depth);
}

function readHeading(node: Element, reading: Reading): void {
  closeParagraph(reading);
  const heading = textIn(node)
    .replace(/[\s\u00A0]+/g, ' ')
    .trim();
  if (heading === '') return;
  const section: BlockSection = { heading, blocks: [] };
  // Inside a list a heading is but an emphasised line.
  if (reading.into !== reading.sections.at(-1)?.blocks) {
    reading.into.push({ type: 'paragraph', children: [{ type: 'strong', children: [heading] }] });
    return;
  }
  reading.sections.push(section);
  reading.into = section.blocks;
}

function readList(node: Element, reading: Reading, depth: number): void {
  closeParagraph(reading);
  const outer = reading.into;
  const items: Block[][] = [];
  for (const child of childrenOf(node)) {
    const item: Block[] = [];
    reading.into = item;
    read(child, reading, depth + 1);
    closeParagraph(reading);
    if (item.length > 0) items.push(item);
  }
  reading.into = outer;
  if (items.length > 0) outer.push({ type: 'list', ordered: node.tagName === 'ol', items });
}

/** A row of a table as a line: there are no tables in content. */
function readRow(node: Element, reading: Reading): void {
  closeParagraph(reading);
  const cells = childrenOf(node)
    .map((cell) =>
      textIn(cell)
        .replace(/[\s\u00A0]+/g, ' ')
        .trim(),
    )
    .filter(Boolean);
  if (cells.length > 0) reading.into.push({ type: 'paragraph', children: [cells.join(' – ')] });
}

function readInline(node: Element, reading: Reading, depth: number): void {
  const { tagName } = node;
  const kind =
    tagName === 'em' || tagName === 'i'
      ? 'emphasis'
      : tagName === 'strong' || tagName === 'b'
        ? 'strong'
        : tagName === 'a'
          ? 'link'
          : undefined;
  const holdsParts = [...elementsOf(node)].some(
    (inner) => inner !== node && (PARTS.has(inner.tagName) || /^(?:h[1-6]|ul|ol|br)$/.test(inner.tagName)),
  );
  if (kind === undefined || holdsParts) {
    for (const child of childrenOf(node)) read(child, reading, depth + 1);
    return;
  }
  const outer = reading.inline;
  reading.inline = [];
  for (const child of childrenOf(node)) read(child, reading, depth + 1);
  const children = joined(reading.inline);
  reading.inline = outer;
  if (wordsIn(children).trim() === '') {
    outer.push(...children);
    return;
  }
  const url = attribute(node, 'href').trim();
  if (kind === 'link') {
    const target = linkTargetSchema.safeParse(url).success;
    outer.push(...(target ? [{ type: 'link' as const, url, children: flat(children) }] : children));
  } else outer.push({ type: kind, children });
}

/** A link's words without links in them. */
function flat(inlines: readonly Inline[]): Inline[] {
  return inlines.map((inline) =>
    typeof inline === 'string' || inline.type !== 'link' ? inline : wordsIn(inline.children),
  );
}

/** Reads HTML as far as content can hold it: paragraphs, lists, emphasis, links; headings begin sections. */
export function readForeignHtml(html: string): LenientText {
  const first: BlockSection = { blocks: [] };
  const reading: Reading = { sections: [first], into: first.blocks, inline: [], lost: new Set() };
  read(parseFragment(html), reading, 0);
  closeParagraph(reading);
  return {
    sections: reading.sections.filter(({ heading, blocks }) => heading !== undefined || blocks.length > 0),
    lost: [...reading.lost],
  };
}
