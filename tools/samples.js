// The events of `content/` and `content-samples/`, built, as a module for tests and stories: examples
// are authored files, and nothing is typed twice. The sources are run as they are, without a build.
import { fileURLToPath } from 'node:url';
import { createServer, defaultServerConditions } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const FOLDERS = ['content', 'content-samples'];
const conditions = ['@connective-cities/source', ...defaultServerConditions];

/** The content of a folder, checked. */
async function contentOf(folder, { readContent, loadContent }) {
  const found = await readContent(root + folder);
  if (!found) throw new Error(`There is no folder ${folder}.`);
  const { content, issues } = loadContent(found.files, found.assets);
  if (!content) throw new Error(`${folder} has errors: ${JSON.stringify(issues, null, 1)}`);
  return content;
}

/** Every event of a folder of content, by id. */
async function eventsOf(folder, sources) {
  const { parseMarkdown, buildEvent, names } = sources;
  const content = await contentOf(folder, sources);
  const tools = { ...names, markdown: (text) => parseMarkdown(text).blocks };
  return content.events
    .filter(({ withdrawn }) => !withdrawn)
    .map((event) => [event.id, buildEvent(content, event, tools)]);
}

/** Documents of a folder's feed that are no events and no maps, by their paths below `v1/`. */
async function feedOf(folder, sources) {
  const content = await contentOf(folder, sources);
  const files = [...sources.feedFiles(content, root + folder, sources.commandWords.en)];
  return Object.fromEntries(
    files
      .map(({ path, content }) => [path.replace(/^v1\//, ''), content])
      .filter(([path]) =>
        /^(?:index|practices|series)[^/]*\.json$|^(?:practices|series|search)\/[^/]*\.json$/.test(path),
      )
      .map(([path, text]) => [path, JSON.parse(text)]),
  );
}

/** Builds the events of both folders. */
export const buildSamples = () =>
  withSources(async (sources) => {
    const folders = await Promise.all(FOLDERS.map((folder) => eventsOf(folder, sources)));
    return Object.fromEntries(folders.flat());
  });

/** Builds what lists, practices and series show, by folder. */
export const buildFeeds = () =>
  withSources(async (sources) => {
    const feeds = await Promise.all(FOLDERS.map(async (folder) => [folder, await feedOf(folder, sources)]));
    return Object.fromEntries(feeds);
  });

async function withSources(build) {
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
    return await build({
      ...(await load('packages/cli/src/disk/read-content.ts')),
      ...(await load('packages/cli/src/authoring/index.ts')),
      ...(await load('packages/cli/src/feed-files.ts')),
      ...(await load('packages/cli/src/words.ts')),
      ...(await load('packages/core/src/feed/index.ts')),
      names: await load('packages/core/src/language/names.ts'),
    });
  } finally {
    await server.close();
  }
}

/**
 * Vite plugin: `import samples from 'virtual:samples'` gives the built events by id, and
 * `import feeds from 'virtual:feeds'` the other documents of each folder's feed by their paths.
 */
export function samples() {
  const makers = { 'virtual:samples': buildSamples, 'virtual:feeds': buildFeeds };
  const built = {};
  return {
    name: 'samples',
    resolveId: (id) => (Object.hasOwn(makers, id) ? `\0${id}` : undefined),
    async load(path) {
      const id = path.slice(1);
      if (path[0] !== '\0' || !Object.hasOwn(makers, id)) return undefined;
      built[id] ??= makers[id]();
      return `export default ${JSON.stringify(await built[id])};`;
    },
  };
}
