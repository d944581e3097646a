import type { AuthoredEvent, AuthoredSection } from './draft.js';
import type { Report } from './findings.js';
import type { ImportTools, Prose, ProseForm } from './request.js';
import { holdsMeetingLink, manyLines } from './text.js';

/** A single paragraph up to this length is a summary; more is a section. */
const SUMMARY = 600;

const TAGS =
  /<\/?(?:p|br|a|b|i|u|em|strong|div|span|ul|ol|li|h[1-6]|table|html|body|font|img)\b[^>]*>|&(?:nbsp|amp|lt|gt|quot|[aou]uml|szlig|#\d+);/i;
const BLOCKS = /<\/?(?:p|br|div|ul|ol|li|h[1-6]|table|html|body)\b[^>]*>/i;

/** Tags that were escaped once too often; plugins of The Events Calendar's kind write descriptions so. */
const ESCAPED = /&lt;\/?(?:p|br|div|ul|ol|li|h[1-6])\b.*?&gt;/i;

function unescaped(text: string): string {
  if (!ESCAPED.test(text) || TAGS.test(text.replace(/&\w+;/g, ''))) return text;
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/** Reads prose and reports what content cannot hold of it. */
export function readProse(written: string, form: ProseForm, tools: ImportTools, report: Report): Prose {
  const text = unescaped(written);
  // Where no element says where a line ends, the lines of the text do.
  const actual = form === 'text' && BLOCKS.test(text) ? 'html' : form;
  const prose = tools.prose(manyLines(text), actual);
  if (form === 'text' && TAGS.test(text)) report('note', 'html.converted');
  if (prose.lost.length > 0) report('left-out', 'text.lost', { what: prose.lost.join(', ') });
  if (holdsMeetingLink(text)) report('note', 'text.meeting-link');
  return prose;
}

function sectionsOf({ sections }: Prose): AuthoredSection[] {
  return sections.map(({ heading, body }) => ({ kind: 'other', ...(heading ? { heading } : {}), body }));
}

/** Puts a description where it belongs: a short one is the summary, a long one prose of its own. */
export function describe(event: AuthoredEvent, prose: Prose): void {
  const [only, more] = prose.sections;
  if (!only) return;
  const short =
    !more && only.heading === undefined && !only.body.includes('\n\n') && only.body.length <= SUMMARY;
  if (short && event.summary === undefined) event.summary = only.body;
  else if (event.summary === undefined || only.body !== event.summary || more)
    event.sections = sectionsOf(prose);
}

/** All of a text's prose in one Markdown text: its headings become paragraphs of their own. */
export function asBody({ sections }: Prose): string | undefined {
  const body = sections
    .flatMap(({ heading, body: text }) => [...(heading ? [`**${heading}**`] : []), text])
    .join('\n\n');
  return body === '' ? undefined : body;
}
