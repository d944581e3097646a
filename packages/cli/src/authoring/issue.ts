import type { Issue } from '@connective-cities/core/check';
import type { Position } from './position.js';

/** A place in a file of content. */
export interface Place {
  /** Path of the file inside the folder of content. */
  file: string;
  position: Position;
}

/** An issue with its place in a file. */
export interface LocatedIssue extends Omit<Issue, 'also'>, Place {
  /** Other places of the same mistake. */
  also?: Place[];
}

/** Issues as they are read: by file, then from top to bottom. */
export function inReadingOrder(issues: readonly LocatedIssue[]): LocatedIssue[] {
  // By code units: the order must not depend on the machine's language.
  const byName = (one: string, other: string) => (one === other ? 0 : one < other ? -1 : 1);
  return issues.toSorted(
    (one, other) =>
      byName(one.file, other.file) ||
      one.position.line - other.position.line ||
      one.position.column - other.position.column,
  );
}
