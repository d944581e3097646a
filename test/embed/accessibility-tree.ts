import type { Page } from 'playwright';

interface Node {
  nodeId: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  description?: { value: string };
  properties?: { name: string; value: { value: unknown } }[];
  childIds?: string[];
  backendDOMNodeId?: number;
}

/** Properties that a screen reader speaks of. */
const SPOKEN = [
  'level',
  'expanded',
  'pressed',
  'checked',
  'selected',
  'disabled',
  'haspopup',
  'live',
  'roledescription',
];

/** Roles without a meaning, and the single lines of a text. */
const SILENT = ['none', 'generic', 'InlineTextBox', 'LineBreak'];

/** What assistive technology is told of an element: a line for each role, with its name and states, indented. */
export async function accessibilityTree(page: Page, selector: string): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: Node[] };
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { node: host } = await session.send('DOM.describeNode', { nodeId });
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const top = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === host.backendNodeId);
  if (!top) throw new Error(`There is no ${selector} in the accessibility tree.`);
  const lines: string[] = [];
  const write = (node: Node, depth: number, above = ''): void => {
    const role = node.role?.value ?? '';
    const silent = node.ignored || SILENT.includes(role);
    // The text of a button or a heading is its name already.
    if (role === 'StaticText' && node.name?.value === above) return;
    if (!silent) lines.push('  '.repeat(depth) + told(node, role));
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) write(child, silent ? depth : depth + 1, silent ? above : node.name?.value);
    }
  };
  write(top, 0);
  return `${lines.join('\n')}\n`;
}

function told({ name, description, properties = [] }: Node, role: string): string {
  const states = properties
    .filter(
      ({ name: state, value }) => SPOKEN.includes(state) && value.value !== false && value.value !== 'false',
    )
    .map(({ name: state, value }) => `${state}=${String(value.value)}`);
  return [
    role,
    name?.value && JSON.stringify(name.value),
    description?.value && `(${description.value})`,
    ...states,
  ]
    .filter(Boolean)
    .join(' ');
}
