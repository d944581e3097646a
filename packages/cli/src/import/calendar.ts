import type { Report } from '@connective-cities/core/import/report';
import ICAL from 'ical.js';

/** Reads calendars as jCal; a file may hold several one after the other. */
export function readIcal(text: string, report: Report): unknown[] | undefined {
  // Its letters would be taken for the text: "Gr=C3=B6=C3=9Fe".
  if (/^[A-Z-]+;[^:\r\n]*QUOTED-PRINTABLE[;:]/im.test(text)) {
    report('error', 'source.syntax', { format: 'iCalendar', reason: 'vCalendar 1.0, QUOTED-PRINTABLE' });
    return undefined;
  }
  try {
    // Old Macs end lines with CR alone, and a text that was converted twice with two of them.
    const plain = text
      .replace(/^\uFEFF/, '')
      .replace(/\r+\n?/g, '\n')
      .trim();
    // "Weekly" is right by the standard, which knows no letter case here, and wrong for the parser.
    const parsed = ICAL.parse(plain.replace(/^(?:RRULE|EXRULE)[:;].*$/gim, upper)) as unknown[];
    // One calendar is ["vcalendar", …], several are a list of those.
    return typeof parsed[0] === 'string' ? [parsed] : parsed;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const at = lineOf(text, message);
    const reason = `${message.slice(0, 160)}${at === undefined ? '' : ` (${at})`}`;
    report('error', 'source.syntax', { format: 'iCalendar', reason });
    return undefined;
  }
}

function upper(text: string): string {
  return text.toUpperCase();
}

/** Number of the line that a message quotes. */
function lineOf(text: string, message: string): number | undefined {
  // The last words in quotation marks: those before may name the signs that are missing.
  const quoted = [...message.matchAll(/"([^"]{1,60})/g)].at(-1)?.[1];
  if (quoted === undefined) return undefined;
  const at = text.split(/\r?\n/).findIndex((line) => line.includes(quoted));
  return at < 0 ? undefined : at + 1;
}
