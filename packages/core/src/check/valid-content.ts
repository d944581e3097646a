import type { ContentKind, Entry } from '../model/content.js';
import type { Publisher } from '../model/publisher.js';
import type { IssueCode, IssueParams } from './codes.js';
import type { Issue, IssuePath, Level } from './issue.js';

/** A thing whose own schema is content with it, and where it stands. */
export interface Valid<K extends ContentKind> {
  entry: Entry<K>;
  path: IssuePath;
}

/** The valid things of a folder: what rules between things may look at without finding a mistake twice. */
export type ValidContent = { publisher: Publisher } & { [K in ContentKind]: readonly Valid<K>[] };

/** Takes down an issue. */
export type Report = (
  level: Level,
  code: IssueCode,
  path: IssuePath,
  params?: IssueParams,
  also?: readonly IssuePath[],
) => void;

/** A report that adds to a list. */
export function reportTo(issues: Issue[]): Report {
  return (level, code, path, params = {}, also = []) => {
    issues.push(also.length > 0 ? { code, level, path, params, also } : { code, level, path, params });
  };
}
