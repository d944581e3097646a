import { limits } from '../../model/limits.js';
import * as patterns from '../../model/patterns.js';

/** Characters that nobody sees and that content refuses, the ends of lines apart. */
const INVISIBLE = /[\u0000-\u0008\u000B-\u001F\u007F\uFEFF\u00AD\u200B\p{Surrogate}]/gu;

/** A text of one line: white space joined, invisible characters gone. */
export function oneLine(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/** Any value of a source as a text of one line; empty for what is none. */
export function lineOf(value: unknown): string {
  if (typeof value === 'string') return oneLine(value);
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : '';
}

/** A text without its invisible characters; line ends stay. */
export function manyLines(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(INVISIBLE, '').trim();
}

/** A whole web address, if the text is one that content can hold. */
export function webAddress(value: unknown): string | undefined {
  const text = lineOf(value);
  return patterns.web.test(text) && text.length <= limits.url ? text : undefined;
}

const EMAIL = /[^\s@<>()",;:]+@[^\s@<>()",;:]+\.[\p{L}\d-]{2,}/u;

/** Whether a text holds an e-mail address, which is somebody's. */
export function holdsEmail(text: string): boolean {
  return EMAIL.test(text);
}

/** Addresses under which a meeting is joined: whoever has them is in the room. */
const MEETING =
  /\b(?:zoom\.(?:us|com)\/(?:j|w|s|my)\/|teams\.(?:microsoft|live)\.com\/(?:l\/meetup-join|meet)|meet\.google\.com\/|webex\.com\/(?:meet|join|[^/\s]+\/j\.php)|gotomeet(?:ing)?\.(?:com|me)\/|bbb\.[^/\s]+\/|meet\.jit\.si\/)/i;

/** Whether a text holds the way into a private meeting. */
export function holdsMeetingLink(text: string): boolean {
  return MEETING.test(text);
}
