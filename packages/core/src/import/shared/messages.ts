import type { FindingCode, FindingLevel } from './findings.js';

/** The words in which findings are told in one language. */
export interface FindingMessages {
  quotes: readonly [string, string];
  /** Added where one word is likely to be meant: `{near}`. */
  near: string;
  /** Above fields that the source does not speak of. */
  missing: string;
  /** Above a field in whose place the source says something else: `{source}`. */
  missingTold: string;
  levels: Readonly<Record<FindingLevel, string>>;
  /** One finding each: what is the matter, and what to do. */
  sentences: Readonly<Record<FindingCode, string>>;
}
