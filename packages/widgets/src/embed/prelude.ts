// Runs before Lit. An editor who may set nothing but an `id` can put an element in the place of a
// global (`<a id="litHtmlVersions">`), and Lit's first line would stop at it. A property of the
// window's own cannot be hidden that way.

const page = globalThis as unknown as Record<string, unknown>;

for (const name of ['litHtmlVersions', 'litElementVersions', 'reactiveElementVersions']) {
  if (!Array.isArray(page[name])) page[name] = [];
}
for (const name of [
  'litHtmlPolyfillSupport',
  'litElementPolyfillSupport',
  'reactiveElementPolyfillSupport',
  'litElementHydrateSupport',
  'litHtmlHydrateSupport',
  'litNonce',
  'ShadyCSS',
  'ShadyDOM',
]) {
  if (page[name] instanceof Node || page[name] instanceof HTMLCollection) page[name] = undefined;
}
