/** Why a reader left something out of a document, or changed it. */
export type ReadIssueCode = 'not-json' | 'wrong-format' | 'withdrawn' | 'version' | 'invalid' | 'clipped';

/** One thing that a reader could not use as it stands. */
export interface ReadIssue {
  code: ReadIssueCode;
  /** Place in the document, such as `programme.2.title.de`; empty for the document itself. */
  path: string;
  /** What was done and why: English, at most 200 characters, for developers. */
  message: string;
}
