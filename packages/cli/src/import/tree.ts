import type { Report } from '@connective-cities/core/import/report';
import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** Elements of a schedule that are lists, even where there is one of them. */
const LISTS = ['day', 'room', 'event', 'person', 'link', 'attachment'];

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  textNodeName: '#text',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: true,
  // "room" is a list among days, and a text inside an event.
  isArray: (name, path) => LISTS.includes(name) && !(name === 'room' && String(path).includes('event')),
});

/** Reads XML as a tree: attributes and elements side by side, the text of an element that has attributes as `#text`. */
export function readXml(text: string, report: Report): unknown {
  const clean = text.replace(/^\uFEFF/, '').trimStart();
  const sound = XMLValidator.validate(clean);
  if (sound !== true) {
    const { msg, line } = sound.err;
    report('error', 'source.syntax', { format: 'XML', reason: `${msg} (${line})` });
    return undefined;
  }
  try {
    return parser.parse(clean) as unknown;
  } catch (error) {
    report('error', 'source.syntax', {
      format: 'XML',
      reason: error instanceof Error ? error.message : String(error),
    });
    return undefined;
  }
}

/** Reads JSON; a fault is told with its line. */
export function readJson(text: string, report: Report): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch (error) {
    report('error', 'source.syntax', { format: 'JSON', reason: jsonReason(text, error) });
    return undefined;
  }
}

/** Why a text is no JSON, with the line where it was given up. */
export function jsonReason(text: string, error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const [, position] = /position (\d+)/.exec(message) ?? [];
  const short = message.replace(/\s*\(line.*$/, '').slice(0, 120);
  if (position === undefined) return short;
  return `${short} (${text.slice(0, Number(position)).split('\n').length})`;
}
