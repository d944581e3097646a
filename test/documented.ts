import ts from 'typescript';

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  customConditions: ['@connective-cities/source'],
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  strict: true,
  experimentalDecorators: true,
  types: [],
  noEmit: true,
};

/**
 * Public names that say nothing about themselves: the exports of the entries, re-exports followed
 * to where they are declared, that carry no doc comment.
 *
 * @returns each as `path: name`
 */
export function undocumentedNames(
  entries: readonly string[],
  virtual: ReadonlyMap<string, string> = new Map(),
): string[] {
  const host = hostWith(virtual);
  const program = ts.createProgram([...entries], options, host);
  const checker = program.getTypeChecker();
  return entries.flatMap((entry) => {
    const file = program.getSourceFile(entry);
    if (!file) throw new Error(`${entry} is an entry, and there is no such file.`);
    const module = checker.getSymbolAtLocation(file);
    return (module ? checker.getExportsOfModule(module) : [])
      .filter((symbol) => !isDocumented(symbol, checker))
      .map((symbol) => `${entry}: ${symbol.name}`);
  });
}

function isDocumented(symbol: ts.Symbol, checker: ts.TypeChecker): boolean {
  const declared = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return declared.getDocumentationComment(checker).length > 0;
}

function hostWith(virtual: ReadonlyMap<string, string>): ts.CompilerHost {
  const disk = ts.createCompilerHost(options);
  return {
    ...disk,
    fileExists: (path) => virtual.has(path) || disk.fileExists(path),
    readFile: (path) => virtual.get(path) ?? disk.readFile(path),
    getSourceFile: (path, language, ...rest) => {
      const text = virtual.get(path);
      return text === undefined
        ? disk.getSourceFile(path, language, ...rest)
        : ts.createSourceFile(path, text, language, true);
    },
  };
}
