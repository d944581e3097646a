// The widgets' door: tolerant, small, without zod.
export { headlineCounts } from '../model/headline-counts.js';
export { limits } from '../model/limits.js';
export type { ReadIssue, ReadIssueCode } from './issues.js';
export { phaseOf, type Phase } from './phase.js';
export { readEvent, type ReadResult } from './read-event.js';
