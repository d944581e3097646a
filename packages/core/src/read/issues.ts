/** Why a reader left something out of a document, or changed it. */
export type ReadIssueCode = 'not-json' | 'not-an-event' | 'version' | 'invalid' | 'clipped';

/** One thing that a reader could not use as it stands. */
export interface ReadIssue {
  code: ReadIssueCode;
  /** Place in the document, such as `programme.2.title.de`; empty for the document itself. */
  path: string;
  /** What was done and why: English, at most 200 characters, for developers. */
  message: string;
}

/** Takes down one issue. A path begins with a dot before its first part. */
export type Report = (code: ReadIssueCode, path: string, message: string) => void;

/** A document that is wrong everywhere must not fill memory or consoles. */
const LIMIT = 100;

/** Where readers take down what they could not use. */
export interface IssueList {
  report: Report;
  /** All issues, or the first hundred and one that counts the others. */
  list(): ReadIssue[];
}

/** An empty list of issues. */
export function issueList(): IssueList {
  const issues: ReadIssue[] = [];
  let others = 0;
  return {
    report(code, path, message) {
      if (issues.length < LIMIT) issues.push({ code, path: path.slice(1), message });
      else others += 1;
    },
    list() {
      const last: ReadIssue = { code: 'clipped', path: '', message: `${others} more issues are not listed.` };
      return others > 0 ? [...issues, last] : issues;
    },
  };
}
