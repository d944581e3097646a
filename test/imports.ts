import { readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import ts from 'typescript';

/** One import of a file, wherever it stands: a declaration, a re-export, `import()` in code or in a type. */
export interface Import {
  specifier: string;
  /** Nothing of it is left in the JavaScript. `import { type X }` does not count: its bare import stays. */
  typeOnly: boolean;
}

/** A folder and what its files may import besides each other. */
export interface Layer {
  /** A path below the root; `*` stands for part of one name. */
  folder: string;
  /** Layers by their folder; packages by their name, an entry or `name/*`; `node:*`. */
  may: readonly string[];
}

/** Sources by their path below the root, with `/`. */
export type Sources = ReadonlyMap<string, string>;

/** Every import in a TypeScript file. */
export function importsOf(path: string, text: string): Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const entry = importOf(node);
    if (entry) found.push(entry);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return found;
}

function importOf(node: ts.Node): Import | undefined {
  if (ts.isImportDeclaration(node))
    return named(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
  if (ts.isExportDeclaration(node)) return named(node.moduleSpecifier, node.isTypeOnly);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return named(node.argument.literal, true);
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return named(node.arguments[0], false);
  return undefined;
}

function named(specifier: ts.Node | undefined, typeOnly: boolean): Import | undefined {
  return specifier && ts.isStringLiteralLike(specifier) ? { specifier: specifier.text, typeOnly } : undefined;
}

/** Where a relative import points: the path of a TypeScript source below the root. */
export function targetOf(file: string, specifier: string): string {
  return posix.join(dirname(file), specifier).replace(/\.js$/, '.ts');
}

function matches(pattern: string, text: string): boolean {
  const literal = pattern.replace(/[.+?^${}()|[\]\\/]/g, '\\$&');
  return new RegExp(`^${literal.replaceAll('*', '[^/]*')}$`).test(text);
}

/** The layer and the folder that a file belongs to: the deepest one that names it. */
function homeOf(path: string, layers: readonly Layer[]): { layer: Layer; folder: string } | undefined {
  const parts = dirname(path).split('/');
  for (let depth = parts.length; depth > 0; depth -= 1) {
    const folder = parts.slice(0, depth).join('/');
    const layer = layers.find((candidate) => matches(candidate.folder, folder));
    if (layer) return { layer, folder };
  }
  return undefined;
}

/** A file's imports that the table does not allow, each as a sentence. */
export function forbiddenImports(
  sources: Sources,
  layers: readonly Layer[],
  doors: readonly string[],
): string[] {
  const broken: string[] = [];
  for (const [path, text] of sources) {
    const home = homeOf(path, layers);
    if (!home) {
      broken.push(`${path} is in no layer of the table`);
      continue;
    }
    for (const { specifier, typeOnly } of importsOf(path, text)) {
      const target = specifier.startsWith('.') ? targetOf(path, specifier) : undefined;
      if (typeOnly && doors.includes(target ?? specifier)) continue;
      const allowed = target
        ? isBelow(target, home, layers)
        : home.layer.may.some((entry) => matches(entry, specifier));
      if (!allowed) broken.push(`${path} imports ${typeOnly ? 'type ' : ''}${specifier}`);
    }
  }
  return broken;
}

function isBelow(target: string, home: { layer: Layer; folder: string }, layers: readonly Layer[]): boolean {
  const there = homeOf(target, layers);
  if (!there) return false;
  return there.folder === home.folder || home.layer.may.includes(there.layer.folder);
}

const known = new Map<string, readonly Import[]>();

/** Imports of a file on disk; read once, because many files lead to the same ones. */
function importsOfFile(path: string): readonly Import[] {
  const imports = known.get(path) ?? importsOf(path, readFileSync(path, 'utf8'));
  known.set(path, imports);
  return imports;
}

/** A package of this repository whose sources can be followed. */
export interface LocalPackage {
  name: string;
  /** Below the root. */
  folder: string;
  exports: Record<string, unknown>;
}

/**
 * Every package that a file brings along when it runs: its own imports and those of the sources
 * that they lead to, without what is for types alone.
 *
 * @returns name of the import to the chain of files that leads to it
 * @throws Error for an import whose source cannot be found
 */
export function packagesReached(
  file: string,
  root: string,
  packages: readonly LocalPackage[],
): Map<string, string[]> {
  const reached = new Map<string, string[]>();
  const seen = new Set<string>();
  const follow = (path: string, chain: string[]): void => {
    if (seen.has(path)) return;
    seen.add(path);
    const here = [...chain, path];
    for (const { specifier, typeOnly } of importsOfFile(`${root}/${path}`)) {
      if (typeOnly) continue;
      const source = specifier.startsWith('.')
        ? targetOf(path, specifier)
        : sourceOfEntry(specifier, packages);
      if (source) follow(source, here);
      else reached.set(specifier, here);
    }
  };
  follow(file, []);
  return reached;
}

/** The source behind an entry of one of our packages; nothing for other packages. */
export function sourceOfEntry(specifier: string, packages: readonly LocalPackage[]): string | undefined {
  const owner = packages.find(({ name }) => specifier === name || specifier.startsWith(`${name}/`));
  if (!owner) return undefined;
  const entry = `.${specifier.slice(owner.name.length)}`;
  for (const [key, target] of Object.entries(owner.exports)) {
    const source = sourceCondition(target);
    if (!source || !matches(key, entry)) continue;
    const star = key.includes('*') ? entry.slice(key.indexOf('*')) : '';
    return posix.join(owner.folder, source.replace('*', star));
  }
  throw new Error(`${owner.name} has no entry ${entry} with a source.`);
}

/** The source that an entry of `exports` names under our own condition; nothing for entries that have none. */
export function sourceCondition(target: unknown): string | undefined {
  if (typeof target !== 'object' || target === null) return undefined;
  const source: unknown = Object.entries(target).find(([key]) => key === '@connective-cities/source')?.[1];
  return typeof source === 'string' ? source : undefined;
}
