// What editors and type checkers read of the elements, made from their manifest. The manifest is made from
// the class comments, so that nothing about an element is written down twice.

/**
 * @typedef {{ name: string, description?: string, default?: string, type?: { text: string }, attribute?: string, kind?: string }} Row
 * @typedef {{ name: string, tagName?: string, customElement?: boolean, summary?: string, description?: string, attributes?: Row[],
 *   members?: Row[], slots?: Row[], events?: Row[], cssParts?: Row[], cssProperties?: Row[], cssStates?: Row[] }} Declaration
 * @typedef {{ modules: { declarations?: Declaration[] }[] }} Manifest
 */

/**
 * The elements of a manifest, in the order of their tags.
 *
 * @param {Manifest} manifest
 */
export function elementsOf(manifest) {
  return manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ customElement, tagName }) => customElement && tagName)
    .sort((one, other) => (one.tagName < other.tagName ? -1 : 1));
}

/** VS Code's and its relatives' `html.customData`: tags and attributes, with their words, while a page is written. */
export function htmlCustomData(manifest) {
  return {
    version: 1.1,
    tags: elementsOf(manifest).map((element) => ({
      name: element.tagName,
      description: { kind: 'markdown', value: inMarkdown(element) },
      attributes: (element.attributes ?? []).map(({ name, description, type }) => ({
        name,
        description: oneLine(description),
        ...(wordsOf(type).length && { values: wordsOf(type).map((word) => ({ name: word })) }),
      })),
    })),
  };
}

/** VS Code's `css.customData`: the custom properties. */
export function cssCustomData(manifest) {
  return {
    version: 1.1,
    properties: distinct(elementsOf(manifest).flatMap(({ cssProperties = [] }) => cssProperties)).map(
      ({ name, description }) => ({ name, description: oneLine(description) }),
    ),
  };
}

/**
 * What JetBrains' editors read, named by `web-types` in package.json.
 *
 * @param {Manifest} manifest
 * @param {{ name: string, version: string }} pack the package
 */
export function webTypes(manifest, pack) {
  const elements = elementsOf(manifest);
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name: pack.name,
    version: pack.version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: elements.map((element) => ({
          name: element.tagName,
          description: oneLine(element.description),
          attributes: (element.attributes ?? []).map((row) => ({
            ...told(row),
            required: false,
            value: { type: wordsOf(row.type).length ? wordsOf(row.type).map(quoted) : row.type?.text },
            ...(row.default && { default: row.default }),
          })),
          slots: (element.slots ?? []).map(told),
          js: {
            properties: propertiesOf(element).map((row) => ({ ...told(row), type: row.type?.text })),
            events: (element.events ?? []).map((row) => ({ ...told(row), type: row.type?.text })),
          },
          css: {
            properties: (element.cssProperties ?? []).map(told),
            parts: (element.cssParts ?? []).map(told),
          },
        })),
      },
      css: {
        properties: distinct(elements.flatMap(({ cssProperties = [] }) => cssProperties)).map(told),
      },
    },
  };
}

/** Attributes, properties and events by tag, as types; those for React, Vue and Svelte are drawn from it. */
export function tagTypes(manifest) {
  const elements = elementsOf(manifest);
  const events = distinct(elements.flatMap(({ events: own = [] }) => own)).map(({ type }) => type.text);
  const imported = [...elements.map(({ name }) => name), ...new Set(events)].sort();
  return [
    '// Made from custom-elements.json.',
    `import type { ${imported.join(', ')} } from '../index.js';`,
    '',
    '/** What can be set on each tag: attributes by their names in HTML, and properties that have no attribute. */',
    'export interface Settings {',
    ...elements.map((element) => block(element.tagName, [...attributeTypes(element), ...dataTypes(element)])),
    '}',
    '',
    '/** What each tag tells the page. */',
    'export interface Events {',
    ...elements.map(({ tagName, events: own = [] }) =>
      block(
        tagName,
        own.map(({ name, description, type }) => `${comment(description)}'${name}': ${type.text};`),
      ),
    ),
    '}',
    '',
  ].join('\n');
}

function attributeTypes({ attributes = [] }) {
  return attributes.map(
    ({ name, description, type }) => `${comment(description)}'${name}'?: ${attributeType(type)} | undefined;`,
  );
}

/** What a template may give an attribute: words, also where they are numbers; yes or no; else a text. */
function attributeType(type) {
  const words = wordsOf(type);
  const numbers = words.filter((word) => /^\d+$/.test(word));
  return words.length
    ? [...words.map(quoted), ...numbers].join(' | ')
    : type?.text === 'boolean'
      ? 'boolean'
      : 'string';
}

function dataTypes(element) {
  return propertiesOf(element)
    .filter(({ attribute }) => !attribute)
    .map(
      ({ name, description }) => `${comment(description)}${name}?: ${element.name}['${name}'] | undefined;`,
    );
}

function propertiesOf({ members = [] }) {
  return members.filter(({ kind, static: shared, readonly }) => kind === 'field' && !shared && !readonly);
}

function block(tag, lines) {
  return [`  '${tag}': {`, ...lines.map((line) => `    ${line}`), '  };'].join('\n');
}

function comment(text) {
  return text ? `/** ${oneLine(text).replaceAll('*/', '* /')} */\n    ` : '';
}

/** Rows of the same name are one. */
function distinct(rows) {
  return [...new Map(rows.map((row) => [row.name, row])).values()].sort((one, other) =>
    one.name < other.name ? -1 : 1,
  );
}

function told({ name, description }) {
  return { name, ...(description && { description: oneLine(description) }) };
}

/** The words an attribute may have; none where it is a text. */
function wordsOf({ text = '' } = {}) {
  const words = text.split('|').map((word) => word.trim().replaceAll("'", ''));
  return words.length > 1 ? words : [];
}

function quoted(word) {
  return `'${word}'`;
}

function inMarkdown({ description, slots = [], events = [] }) {
  const list = (heading, rows) =>
    rows.length && `**${heading}**\n${rows.map((row) => `- ${row}`).join('\n')}`;
  return [
    oneLine(description),
    list(
      'Slots',
      slots.map(({ name, description: text }) => `${name ? `\`${name}\`` : '(default)'}: ${oneLine(text)}`),
    ),
    list(
      'Events',
      events.map(({ name, description: text }) => `\`${name}\`: ${oneLine(text)}`),
    ),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function oneLine(text = '') {
  return text.replace(/\s+/g, ' ').trim();
}
