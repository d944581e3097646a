// What our elements use of Lit's templates, in half of their size. Expressions stand in text and in attributes, alone or
// among words; `@event`, `?boolean` and `.property` (of a name in lower case) are known. There are no directives, and no
// expressions in `<style>`, in comments or in the place of a tag or of an attribute's name.

interface TemplateResult {
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];
  /** Makes nodes of markup. */
  readonly parse: (markup: string) => DocumentFragment;
}

const tag =
  (parse: TemplateResult['parse']) =>
  (strings: TemplateStringsArray, ...values: unknown[]): TemplateResult => ({ strings, values, parse });

export const html = /* @__PURE__ */ tag(parseHtml);
export const svg = /* @__PURE__ */ tag((markup) => {
  const content = parseHtml(`<svg>${markup}</svg>`);
  const svg = content.firstElementChild!;
  svg.replaceWith(...svg.childNodes);
  return content;
});

/** Leaves a place empty, and an attribute away. */
export const nothing = Symbol();

/** Stands where values go while a template is parsed; no template of ours has it among its own words. */
const MARK = '¤';

/** A place for values: how many nodes before it, and for an attribute its name and the words between the values. */
interface Place {
  index: number;
  name?: string;
  words: string[];
}

interface Template {
  content: DocumentFragment;
  places: Place[];
}

declare const trustedTypes: {
  createPolicy(name: string, rules: { createHTML(markup: string): string }): typeof plainMarkup;
};

const plainMarkup = { createHTML: (markup: string): string => markup };

/** Trusted Types under a name of our own. Where the page refuses it, `canDraw` finds out what that means. */
const policy = /* @__PURE__ */ (() => {
  try {
    return trustedTypes.createPolicy('cc-widgets', plainMarkup);
  } catch {
    return plainMarkup;
  }
})();

function parseHtml(markup: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = policy.createHTML(markup);
  return template.content;
}

/** Goes through elements and comments. */
const walkerOf = (root: Node) => document.createTreeWalker(root, 129);

const templates = new WeakMap<TemplateStringsArray, Template>();

function templateOf({ strings, parse }: TemplateResult): Template {
  let template = templates.get(strings);
  if (!template) {
    const markup = strings.reduce(
      (before, string) =>
        before + (before.lastIndexOf('<') > before.lastIndexOf('>') ? MARK : `<!--${MARK}-->`) + string,
    );
    // A comment at the end, so that something follows every place.
    const content = parse(`${markup}<!---->`);
    const places: Place[] = [];
    const walker = walkerOf(content);
    for (let index = 0, node; (node = walker.nextNode()); index++)
      if (node instanceof Element)
        for (const name of node.getAttributeNames()) {
          const words = node.getAttribute(name)!.split(MARK);
          if (words.length < 2) continue;
          places.push({ index, name, words });
          node.removeAttribute(name);
        }
      else if ((node as Comment).data === MARK) places.push({ index, words: ['', ''] });
    templates.set(strings, (template = { content, places }));
  }
  return template;
}

/** Shows the values of one place. */
type Show = (values: readonly unknown[]) => void;

function attributePlace(element: Element, name: string, words: readonly string[], host: object): Show {
  const bare = name.replace(/^[@?.]/, '');
  let shown: readonly unknown[] = words.slice(1).fill(nothing as never);
  return (values) => {
    if (values.every((value, index) => value === shown[index])) return;
    const before = shown[0];
    const [value] = (shown = values);
    if (name === bare)
      if (values.includes(nothing)) element.removeAttribute(name);
      else
        element.setAttribute(
          name,
          words.reduce((text, word, index) => `${text}${(values[index - 1] as string) ?? ''}${word}`),
        );
    else if (name[0] === '?') element.toggleAttribute(bare, value !== nothing && !!value);
    else if (name[0] === '.') (element as unknown as Record<string, unknown>)[bare] = value;
    else if (before === nothing)
      element.addEventListener(
        bare,
        (event) => {
          const listener = shown[0] as EventListenerObject & EventListener;
          if (listener.handleEvent) listener.handleEvent(event);
          else if (listener.call) listener.call(host, event);
        },
        value as AddEventListenerOptions,
      );
  };
}

/** Shows a value between two nodes: a text, a template, or several of these. */
function contentPlace(start: Node, end: Node | null, host: object): (value: unknown) => void {
  /** What stands there: a template, a text, or the places of several values with their first nodes. */
  let shown: Template | Text | [Node, (value: unknown) => void][] | undefined;
  let showValues: Show;

  const insert = <N extends Node>(node: N): N => start.parentNode!.insertBefore(node, end);
  const clear = (first = start.nextSibling): void => {
    while (first !== end) {
      const next: ChildNode | null = first!.nextSibling;
      first!.remove();
      first = next;
    }
  };
  const replaceBy = <T extends typeof shown>(next: T): T => {
    clear();
    shown = next;
    return next;
  };

  return (value) => {
    if (value === nothing || value == null || value === '') {
      if (shown) replaceBy(undefined);
    } else if ((value as TemplateResult).strings) {
      const { values } = value as TemplateResult;
      const template = templateOf(value as TemplateResult);
      if (shown === template) showValues(values);
      else {
        const [copy, show] = copyOf(template, host);
        show(values);
        replaceBy(template);
        insert(copy);
        showValues = show;
      }
    } else if (typeof value === 'object' && Symbol.iterator in value) {
      const places = Array.isArray(shown) ? shown : replaceBy<[Node, (value: unknown) => void][]>([]);
      let count = 0;
      for (const part of value as Iterable<unknown>) {
        if (!places[count]) {
          const first = insert(new Comment());
          places.push([first, contentPlace(first, insert(new Comment()), host)]);
        }
        places[count++]![1](part);
      }
      if (places[count]) clear(places[count]![0] as ChildNode);
      places.length = count;
    } else {
      const text = `${value as string | number}`;
      if (!(shown instanceof Text)) insert(replaceBy(new Text(text)));
      else if (shown.data !== text) shown.data = text;
    }
  };
}

/** A copy of a template, and what shows the values of all its places. */
function copyOf({ content, places }: Template, host: object): [DocumentFragment, Show] {
  const copy = document.importNode(content, true);
  const walker = walkerOf(copy);
  let passed = -1;
  const shows = places.map(({ index, name, words }): Show => {
    for (; passed < index; passed++) walker.nextNode();
    const node = walker.currentNode;
    if (name) return attributePlace(node as Element, name, words, host);
    const show = contentPlace(node, node.nextSibling, host);
    return ([value]) => show(value);
  });
  return [
    copy,
    (values) => {
      let from = 0;
      shows.forEach((show, at) => show(values.slice(from, (from += places[at]!.words.length - 1))));
    },
  ];
}

const roots = new WeakMap<Node, (value: unknown) => void>();

/** Shows a template at the end of a node; `host` is the `this` of its listeners. */
export function render(value: unknown, root: Node, host: object = root): void {
  let show = roots.get(root);
  if (!show) roots.set(root, (show = contentPlace(root.appendChild(new Comment()), null, host)));
  show(value);
}
