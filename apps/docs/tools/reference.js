// Reference pages of the widgets, from their manifest (custom-elements.json).

/**
 * @typedef {{ name?: string, fieldName?: string, attribute?: string, kind?: string, static?: boolean, privacy?: string,
 *   description?: string, default?: string, type?: { text: string }, readonly?: boolean }} Row
 * @typedef {{ kind?: string, name?: string, tagName?: string, customElement?: boolean, summary?: string, description?: string, status?: string,
 *   attributes?: Row[], members?: Row[], slots?: Row[], events?: Row[], cssParts?: Row[], cssProperties?: Row[],
 *   cssStates?: Row[] }} Declaration
 * @typedef {{ modules: { declarations?: Declaration[] }[] }} Manifest
 */

/** The event that the reference pages show, as on every page of the docs. */
const example = '/feed/v1/events/2020-10-07-digital-municipal-services';

/**
 * One page for each element, and one that lists them.
 *
 * @param {Manifest} manifest
 * @returns {{ path: string, text: string }[]} paths inside `reference/`
 */
export function referencePages(manifest) {
  const elements = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter((declaration) => declaration.customElement && declaration.tagName)
    .sort((one, other) => (one.tagName < other.tagName ? -1 : 1));
  return [
    { path: 'index.md', text: overview(elements) },
    ...elements.map((element) => ({ path: `${element.tagName}.md`, text: elementPage(element) })),
  ];
}

/**
 * Everything that `connective check` can say, in each language it speaks.
 *
 * @param {Pick<typeof import('@connective-cities/core/check'), 'issueCodes' | 'messageOf'>} check
 * @returns {{ path: string, text: string }[]} paths inside `reference/`
 */
export function issuePages({ issueCodes, messageOf }) {
  const rows = (language) =>
    issueCodes.map((code_) => [code(code_), prose(messageOf({ code: code_, params: {} }, language))]);
  return [
    {
      path: 'issues.md',
      text: join(
        '# What the check says',
        'Made from the messages of `connective check`. Names in braces are filled in. A code never changes its meaning.',
        table(['Code', 'Message'], rows('en')),
      ),
    },
    {
      path: 'issues-de.md',
      text: join(
        '# Was die Prüfung sagt',
        'Aus den Meldungen von `connective check`. Namen in Klammern werden eingesetzt. Ein Kürzel behält seine Bedeutung.',
        table(['Kürzel', 'Meldung'], rows('de')),
      ),
    },
  ];
}

/** @param {Declaration[]} elements */
function overview(elements) {
  return join(
    '# Widgets',
    'These pages are made from the class comments of the elements. A test holds those against the code.',
    table(
      ['Element', 'Shows'],
      elements.map(({ tagName, summary }) => [`[\`<${tagName}>\`](./${tagName})`, prose(summary)]),
    ),
  );
}

/** @param {Declaration} element */
function elementPage(element) {
  const { tagName, summary, description, status } = element;
  return join(
    `---\noutline: 2\n---`,
    `# \`<${tagName}>\``,
    prose(description ?? summary),
    status && `Status: ${prose(status)}.`,
    `<div class="stage">\n<${tagName} src="${example}.json"><a href="${example}.html" target="_self">The event’s own page</a></${tagName}>\n</div>`,
    `\`\`\`html\n<${tagName} src="https://feed.example/v1/events/your-event.json">\n  <a href="https://feed.example/v1/events/your-event.html">Your event</a>\n</${tagName}>\n\`\`\``,
    ...sectionsOf(element),
  );
}

/** @param {Declaration} element */
function sectionsOf({
  attributes = [],
  members = [],
  slots = [],
  events = [],
  cssParts = [],
  cssProperties = [],
  cssStates = [],
}) {
  const isPublic = ({ privacy, static: shared }) => !shared && (privacy ?? 'public') === 'public';
  const properties = members.filter((member) => member.kind === 'field' && isPublic(member));
  const methods = members.filter((member) => member.kind === 'method' && isPublic(member));
  const attributeOf = ({ attribute }) => (attribute ? code(attribute) : '');
  return [
    section('Attributes', ['Name', 'Values', 'Default', 'Meaning'], attributes, (row) => [
      code(row.name),
      code(row.type?.text),
      code(row.default),
      prose(row.description),
    ]),
    section('Properties', ['Name', 'Attribute', 'Type', 'Meaning'], properties, (row) => [
      code(row.name),
      attributeOf(row),
      code(row.type?.text),
      prose(row.description),
    ]),
    section('Methods', ['Name', 'Meaning'], methods, (row) => [
      code(`${row.name}()`),
      prose(row.description),
    ]),
    section('Slots', ['Name', 'Meaning'], slots, (row) => [
      row.name ? code(row.name) : '(default)',
      prose(row.description),
    ]),
    section('Events', ['Name', 'Class', 'Meaning'], events, (row) => [
      code(row.name),
      code(row.type?.text),
      prose(row.description),
    ]),
    section('Parts', ['`::part(…)`', 'Meaning'], cssParts, (row) => [code(row.name), prose(row.description)]),
    section('Custom properties', ['Name', 'Default', 'Meaning'], cssProperties, (row) => [
      code(row.name),
      code(row.default),
      prose(row.description),
    ]),
    section('States', ['`:state(…)`', 'Meaning'], cssStates, (row) => [
      code(row.name),
      prose(row.description),
    ]),
  ];
}

/**
 * A heading and a table; nothing where there are no rows, and no column that is empty in all of them.
 *
 * @param {string} heading
 * @param {string[]} columns
 * @param {Row[]} rows
 * @param {(row: Row) => string[]} cells
 */
function section(heading, columns, rows, cells) {
  const filled = rows.map(cells);
  const used = (_, column) => filled.some((row) => row[column]);
  return (
    rows.length > 0 &&
    `## ${heading}\n\n${table(
      columns.filter(used),
      filled.map((row) => row.filter(used)),
    )}`
  );
}

/**
 * @param {string[]} columns
 * @param {string[][]} rows
 */
function table(columns, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Text of a comment in a cell: on one line, with nothing in it that Markdown or Vue would take for markup. */
function prose(text = '') {
  return text
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith('`') ? code(part.slice(1, -1)) : escape(part)))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Code in a cell. Not in backticks: a pipe inside of them ends the cell. */
function code(text = '') {
  return text && `<code v-pre>${escape(text)}</code>`;
}

function escape(text) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('|', '&#124;')
    .replaceAll('{', '&#123;')
    .replaceAll('*', '&#42;');
}

/** Blocks of a page; what is empty is left out. */
function join(...blocks) {
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}
