// The widgets' door: tolerant, small, without zod.
export { headlineCounts } from '../model/headline-counts.js';
export { limits } from '../model/limits.js';
export type { ReadIssue, ReadIssueCode } from './issues.js';
export { phaseOf, type Phase } from './phase.js';
export { readDocument, type FeedDocument, type Reading } from './read-document.js';
export { eventHeadDocument, type EventHead } from './read-event-head.js';
export { eventDocument, readEvent, type ReadResult } from './read-event.js';
export {
  isPlaces,
  mapDocument,
  placesPartDocument,
  type EventPlaces,
  type MapRecord,
} from './read-places.js';
