// iCalendar's lines: RFC 5545, section 3.1, and RFC 6868 for the values of parameters.

/** Octets of a line in UTF-8, its end apart. */
const LINE = 75;

/** Signs of iCalendar's own, controls, and halves of surrogate pairs, which may be whole ones. */
const special = /[^\t !-+\--:<-[\]-~\u0080-\uD7FF\uE000-\uFFFF]/;
/** What no value may hold: ends of lines but one, controls, halves of pairs. */
const unfit = /[^\t\n -~\u0080-\uD7FF\uE000-\uFFFF]/;

/** A line with its end, folded so that no part of it is longer than 75 octets and no character is cut up. */
export function contentLine(text: string): string {
  let folded = '';
  let from = 0;
  // No character takes more than three octets for each of its units, so that most lines need no counting.
  let octets = 0;
  for (let at = 0; text.length * 3 > LINE && at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // A pair is four octets, which its first half brings, so that the second is never cut off.
    const width =
      code < 0x80 ? 1 : code < 0x800 ? 2 : code >>> 10 === 0x36 ? 4 : code >>> 10 === 0x37 ? 0 : 3;
    octets += width;
    if (octets > LINE) {
      folded += `${text.slice(from, at)}\r\n `;
      from = at;
      octets = 1 + width;
    }
  }
  return `${folded}${text.slice(from)}\r\n`;
}

/** The line of a property, or nothing where it has no value. */
export function property(name: string, value: string | undefined): string {
  return value ? contentLine(`${name}:${value}`) : '';
}

/**
 * A component with what is in it. Joined, it is a string of its own: to keep the pieces of a calendar until its
 * end takes far longer than to write them.
 */
export function component(name: string, lines: string): string {
  return [property('BEGIN', name), lines, property('END', name)].join('');
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
  if (!unfit.test(text)) return text;
  return text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\t\n -~\u0080-\uFFFF]/g, '');
}
