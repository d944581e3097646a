// The events of `content/` and `content-samples/`, built, as a module for tests and stories: examples
// are authored files, and nothing is typed twice. The sources are run as they are, without a build.
import { fileURLToPath } from 'node:url';
import { createServer, defaultServerConditions } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const conditions = ['@connective-cities/source', ...defaultServerConditions];

/** Every event of a folder of content, by id. */
async function eventsOf(folder, { readContent, loadContent, parseMarkdown, buildEvent, names }) {
  const found = await readContent(root + folder);
  if (!found) throw new Error(`There is no folder ${folder}.`);
  const { content, issues } = loadContent(found.files, found.assets);
  if (!content) throw new Error(`${folder} has errors: ${JSON.stringify(issues, null, 1)}`);
  const tools = { ...names, markdown: (text) => parseMarkdown(text).blocks };
  return content.events
    .filter(({ withdrawn }) => !withdrawn)
    .map((event) => [event.id, buildEvent(content, event, tools)]);
}

/** Builds the events of both folders. */
export async function buildSamples() {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, watch: null, ws: false },
    optimizeDeps: { noDiscovery: true },
    resolve: { conditions },
    ssr: { resolve: { conditions } },
  });
  try {
    const load = (path) => server.ssrLoadModule(`/${path}`);
    const sources = {
      ...(await load('packages/cli/src/disk/read-content.ts')),
      ...(await load('packages/cli/src/authoring/index.ts')),
      ...(await load('packages/core/src/feed/index.ts')),
      names: await load('packages/core/src/language/names.ts'),
    };
    const folders = await Promise.all(
      ['content', 'content-samples'].map((folder) => eventsOf(folder, sources)),
    );
    return Object.fromEntries(folders.flat());
  } finally {
    await server.close();
  }
}

/** Vite plugin: `import samples from 'virtual:samples'` gives the built events by id. */
export function samples() {
  let built;
  return {
    name: 'samples',
    resolveId: (id) => (id === 'virtual:samples' ? '\0virtual:samples' : undefined),
    async load(id) {
      if (id !== '\0virtual:samples') return undefined;
      built ??= buildSamples();
      return `export default ${JSON.stringify(await built)};`;
    },
  };
}
