// iCalendar's lines: RFC 5545, section 3.1, and RFC 6868 for the values of parameters.

/** Octets of a line in UTF-8, its end apart. */
const LINE = 75;

const ascii = /^[\u0000-\u007F]*$/;
/** Signs of iCalendar's own, and what no value may hold: ends of lines, controls, halves of surrogate pairs. */
const special = /[\\;,"^\r\n\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]|\p{Surrogate}/u;
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;

/** A line with its end, folded so that no part of it is longer than 75 octets and no character is cut up. */
export function contentLine(text: string): string {
  if (text.length <= LINE && ascii.test(text)) return `${text}\r\n`;
  let folded = '';
  let from = 0;
  let octets = 0;
  for (let at = 0; at < text.length;) {
    const code = text.codePointAt(at) ?? 0;
    const width = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + width > LINE) {
      folded += `${text.slice(from, at)}\r\n `;
      from = at;
      octets = 1;
    }
    octets += width;
    at += code > 0xffff ? 2 : 1;
  }
  return `${folded}${text.slice(from)}\r\n`;
}

/** A text as the value of a property (RFC 5545, 3.3.11). What no text may hold is left out. */
export function textValue(text: string): string {
  if (!special.test(text)) return text;
  return clean(text)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}

/** A parameter, `;NAME="value"`; quotation marks and ends of lines are encoded (RFC 6868). */
export function parameter(name: string, text: string): string {
  const encoded = clean(text).replace(/\^/g, '^^').replace(/\n/g, '^n').replace(/"/g, "^'");
  return `;${name}="${encoded}"`;
}

function clean(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/\r\n?/g, '\n')
    .replace(controls, '');
}
