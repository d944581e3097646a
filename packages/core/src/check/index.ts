// Tells authors what is wrong in a folder of content, where, and what to write instead.
export { checkContent, contentKinds, withId, type CheckOptions, type CheckResult } from './check-content.js';
export type { IssueCode, IssueParams } from './codes.js';
export { nearWords, paramsOfUnknownWord } from './near.js';
export { proseOf, type Prose } from './prose.js';
export type { Issue, IssuePath, Level, RawContent } from './issue.js';
export { issueCodes, messageOf, type IssueLanguage } from './messages.js';
export { placeInWords } from './place.js';
