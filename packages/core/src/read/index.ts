// The widgets' door: tolerant, small, without zod.
export { headlineCounts } from '../model/headline-counts.js';
export { limits } from '../model/limits.js';
export {
  eventDocument,
  eventHeadDocument,
  indexDocument,
  isPlaces,
  mapDocument,
  placesPartDocument,
  practiceDocument,
  practiceIndexDocument,
  readEvent,
  readIndex,
  readPractice,
  readPracticeIndex,
  readSeries,
  readSeriesIndex,
  seriesDocument,
  seriesIndexDocument,
  type EventHead,
  type EventPlaces,
  type MapRecord,
  type ShortLocation,
  type ShortProvenance,
} from './documents.js';
export {
  eventListDocument,
  practiceListDocument,
  type EventRow,
  type ListPage,
  type PracticeRow,
} from './list-documents.js';
export type { ReadIssue, ReadIssueCode } from './issues.js';
export { phaseOf, type Phase } from './phase.js';
export { readDocument, readRecord, type FeedDocument, type ReadResult } from './read-document.js';
export {
  eventSearchDocument,
  practiceSearchDocument,
  searchPartDocument,
  type SearchRows,
} from './search-documents.js';
export { olderPageOf, partsFor, positionsOf } from './search.js';
export { searchWords } from '../model/search-words.js';
export { sortKey } from './sort-key.js';
