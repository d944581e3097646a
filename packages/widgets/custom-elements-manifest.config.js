/** Drops what is not public, and `| undefined`, so that docs, editors and Storybook's controls stay readable. */
function publicApi() {
  /** Words that a named type stands for, such as those of a heading level. */
  const aliases = new Map();
  return {
    name: 'public-api',
    analyzePhase({ ts, node }) {
      if (ts.isTypeAliasDeclaration(node) && ts.isUnionTypeNode(node.type))
        aliases.set(node.name.text, node.type.getText());
    },
    packageLinkPhase({ customElementsManifest }) {
      // What elements inherit stands in each of them by now.
      customElementsManifest.modules = customElementsManifest.modules.filter(({ declarations }) =>
        declarations?.some(({ tagName }) => tagName),
      );
      for (const mod of customElementsManifest.modules) {
        mod.declarations = mod.declarations.filter(({ tagName }) => tagName);
        for (const d of mod.declarations) {
          // The analyser takes the first argument of any event for its name.
          if (d.events) d.events = d.events.filter((e) => e.name.startsWith('cc-'));
          if (d.members)
            d.members = d.members.filter(
              (m) =>
                m.description && // what says nothing about itself is for the element's own parts
                !m.static &&
                m.privacy !== 'private' &&
                m.privacy !== 'protected' &&
                !m.inheritedFrom?.module?.startsWith('node_modules'),
            );
          for (const m of [...(d.members ?? []), ...(d.attributes ?? [])]) {
            if (m.type?.text)
              m.type.text = (aliases.get(m.type.text) ?? m.type.text).replace(/\s*\|\s*undefined$/, '');
            delete m.inheritedFrom; // the module is none of the package's entries
          }
        }
        mod.path = mod.path.replace(/^src\/(.*)\.ts$/, 'dist/$1.js');
        mod.exports = mod.exports?.filter(({ kind, name }) =>
          mod.declarations.some((d) => kind !== 'js' || d.name === name),
        );
        for (const e of mod.exports ?? [])
          if (e.declaration?.module)
            e.declaration.module = e.declaration.module.replace(/^\/?src\/(.*)\.ts$/, 'dist/$1.js');
      }
    },
  };
}

export default {
  // Elements, and what they inherit.
  globs: ['src/cc-*/cc-*.ts', 'src/element/*-element.ts', 'src/element/heading-level.ts'],
  exclude: ['**/*.stories.ts', '**/*.test.ts', '**/*.styles.ts'],
  litelement: true,
  packagejson: false,
  outdir: '.',
  plugins: [publicApi()],
};
