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
export type { ReadIssue, ReadIssueCode } from './issues.js';
export { phaseOf, type Phase } from './phase.js';
export { readDocument, readRecord, type FeedDocument, type ReadResult } from './read-document.js';
export { eventSearchDocument, practiceSearchDocument, searchPartDocument } from './search-documents.js';
export {
  eventAt,
  olderPageOf,
  partsFor,
  positionsOf,
  practiceAt,
  type FoundEvent,
  type FoundPractice,
} from './search.js';
export { searchWords } from '../model/search-words.js';
