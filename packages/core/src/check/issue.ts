import type { ContentKind } from '../model/content.js';
import type { IssueCode, IssueParams } from './codes.js';

/** Where something is wrong: the kind of thing, its place in the list, then fields and places. */
export type IssuePath = readonly (string | number)[];

/** How much an issue weighs: an error stops the build, a warning asks to look, a note informs. */
export type Level = 'error' | 'warning' | 'note';

/** One mistake of an author, or one thing worth knowing. */
export interface Issue {
  code: IssueCode;
  level: Level;
  /** @example ['events', 0, 'questions', 2, 'text', 'en'] */
  path: IssuePath;
  /** What the message names: the value, the words that were possible, the one that may be meant. */
  params: IssueParams;
  /** Other places of the same mistake. */
  also?: readonly IssuePath[];
  /** Id of the thing, where the path leads into a list of several in one file. */
  id?: string;
}

/** Everything an author wrote, as it was parsed: short forms are not yet expanded. */
export type RawContent = { publisher: unknown } & Record<ContentKind, readonly unknown[]>;
