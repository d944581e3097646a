// From checked content to the documents of a feed.
export type { IndexedKind } from './addresses.js';
export { buildEventEntry, buildPracticeEntry, buildSeriesEntry } from './build-entry.js';
export { buildEvent } from './build-event.js';
export { buildIndex, pagesOfIndex, type IndexPage, type PageOfEntries } from './build-index.js';
export { buildPractice } from './build-practice.js';
export { SearchOfEvents, SearchOfPractices, type SearchFile } from './build-search.js';
export { buildSeries } from './build-series.js';
export {
  buildDeletedEntry,
  buildTombstone,
  buildWithdrawn,
  isWithdrawn,
  type Withdrawn,
} from './build-tombstone.js';
export { answerAt } from '../model/former-address.js';
export { withPublishersNames } from './country-names.js';
export { languageOf, type BuildTools } from './library.js';
export { buildPlaces, type BuiltPlaces } from './build-places.js';
export { eventsInOrder, practicesInOrder, seriesInOrder } from './order.js';
