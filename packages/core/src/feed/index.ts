// From checked content to the documents of a feed.
export { buildEvent } from './build-event.js';
export { buildPractice } from './build-practice.js';
export { buildIndex } from './build-index.js';
export { buildTombstone, buildWithdrawn, type Withdrawn } from './build-tombstone.js';
export type { BuildTools } from './library.js';
export { buildPlaces, type BuiltPlaces } from './build-places.js';
