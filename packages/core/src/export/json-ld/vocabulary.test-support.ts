import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from 'typescript';

// schema-dts is made from the definitions that schema.org publishes. Here they are read as data, so that
// documents are held against the vocabulary at run time, by other means than those that made them.

const file = createRequire(import.meta.url).resolve('schema-dts/dist/schema.d.ts');

interface Class {
  parents: string[];
  /** Names in the types of the properties. */
  properties: Map<string, Set<string>>;
}

const classes = new Map<string, Class>();
const aliases = new Map<string, Set<string>>();

/** Names and literals that a type is made of. */
function partsOf(type: ts.TypeNode, parts = new Set<string>()): Set<string> {
  if (ts.isUnionTypeNode(type)) for (const one of type.types) partsOf(one, parts);
  else if (ts.isTypeReferenceNode(type)) {
    const name = type.typeName.getText();
    // SchemaValue<T, 'property'> is T, or a list of it.
    const [inner] = type.typeArguments ?? [];
    if (name === 'SchemaValue' && inner) partsOf(inner, parts);
    else parts.add(name);
  } else if (ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal))
    parts.add(`"${type.literal.text}"`);
  else parts.add(type.getText());
  return parts;
}

ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true).forEachChild((node) => {
  if (ts.isTypeAliasDeclaration(node)) aliases.set(node.name.text, partsOf(node.type));
  if (!ts.isInterfaceDeclaration(node)) return;
  const properties = new Map<string, Set<string>>();
  for (const member of node.members) {
    if (ts.isPropertySignature(member) && member.type && ts.isStringLiteral(member.name)) {
      properties.set(member.name.text, partsOf(member.type));
    }
  }
  const parents = (node.heritageClauses ?? []).flatMap(({ types }) =>
    types.map((one) => one.expression.getText()),
  );
  classes.set(node.name.text, { parents, properties });
});

/** What a property of a class may hold; undefined where the class has no such property. */
function expected(name: string, property: string): Set<string> | undefined {
  const found = classes.get(name);
  if (!found) return undefined;
  for (const parent of found.parents) {
    const inherited = expected(parent, property);
    if (inherited) return inherited;
  }
  return found.properties.get(property);
}

/** Everything that a name of the vocabulary stands for. */
function unfolded(names: Iterable<string>, all = new Set<string>()): Set<string> {
  for (const name of names) {
    if (all.has(name)) continue;
    all.add(name);
    unfolded(aliases.get(name) ?? [], all);
  }
  return all;
}

function isAllowed(value: unknown, types: Set<string>, where: string): string[] {
  if (typeof value === 'string')
    return types.has('string') || types.has(`"${value}"`) ? [] : [`${where} must not be the text "${value}"`];
  if (typeof value === 'number' || typeof value === 'boolean')
    return types.has(typeof value) ? [] : [`${where} must not be a ${typeof value}`];
  if (typeof value !== 'object' || value === null) return [`${where} must not be ${String(value)}`];
  const type = typeOf(value);
  if (type === undefined) return Object.keys(value).join() === '@id' ? [] : [`${where} has no type`];
  if (!types.has(`${type}Leaf`)) return [`${where} must not be a ${type}`];
  return violations(value, where);
}

function typeOf(node: object): string | undefined {
  const type: unknown = Reflect.get(node, '@type');
  return typeof type === 'string' ? type : undefined;
}

/** What a node says that schema.org does not know, each as a sentence; nothing where it is valid. */
export function violations(node: object, where = '$'): string[] {
  const type = typeOf(node) ?? 'nothing';
  const leaf = `${type}Leaf`;
  if (!classes.has(leaf)) return [`${where} has the unknown type ${type}`];
  return Object.entries(node).flatMap(([property, value]: [string, unknown]) => {
    if (property.startsWith('@')) return typeof value === 'string' ? [] : [`${where}.${property} is no text`];
    const types = expected(leaf, property);
    if (!types) return [`${where}: ${type} has no property ${property}`];
    const values: unknown[] = Array.isArray(value) ? value : [value];
    if (values.length === 0) return [`${where}.${property} is an empty list`];
    const all = unfolded(types);
    return values.flatMap((one) => isAllowed(one, all, `${where}.${property}`));
  });
}
