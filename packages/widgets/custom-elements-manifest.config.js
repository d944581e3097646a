/** Drops what is not public, and `| undefined`, so that docs and Storybook's controls stay readable. */
function publicApi() {
  return {
    name: 'public-api',
    packageLinkPhase({ customElementsManifest }) {
      for (const mod of customElementsManifest.modules) {
        for (const d of mod.declarations ?? []) {
          if (d.members)
            d.members = d.members.filter(
              (m) =>
                m.privacy !== 'private' &&
                m.privacy !== 'protected' &&
                !m.inheritedFrom?.module?.startsWith('node_modules'),
            );
          for (const m of [...(d.members ?? []), ...(d.attributes ?? [])]) {
            if (m.type?.text) m.type.text = m.type.text.replace(/\s*\|\s*undefined$/, '');
          }
        }
        mod.path = mod.path.replace(/^src\/(.*)\.ts$/, 'dist/$1.js');
        for (const e of mod.exports ?? [])
          if (e.declaration?.module)
            e.declaration.module = e.declaration.module.replace(/^\/?src\/(.*)\.ts$/, 'dist/$1.js');
      }
    },
  };
}

export default {
  globs: ['src/cc-*/cc-*.ts'],
  exclude: ['**/*.stories.ts', '**/*.test.ts', '**/*.styles.ts'],
  litelement: true,
  packagejson: false,
  outdir: '.',
  plugins: [publicApi()],
};
