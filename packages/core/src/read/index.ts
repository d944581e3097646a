// The widgets' door: tolerant, small, without zod.
export { headlineCounts } from '../model/headline-counts.js';
export { limits } from '../model/limits.js';
export type { ReadIssue, ReadIssueCode } from './issues.js';
export { phaseOf, type Phase } from './phase.js';
export type { ReadResult } from './read-document.js';
export { readEventHead, type EventHead } from './read-event-head.js';
export { readEvent } from './read-event.js';
