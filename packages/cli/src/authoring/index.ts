// From an author's files to checked content, with the place of every issue. Knows no disk: a
// playground in a browser can use it as the command line does.
export type { SourceFile } from './folder.js';
export type { LocatedIssue, Place } from './issue.js';
export { loadContent, type LoadedContent } from './load-content.js';
export { parseMarkdown, type MarkdownProblem, type ParsedMarkdown } from './markdown.js';
export type { Position } from './position.js';
