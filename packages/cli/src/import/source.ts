/** Forms of a source that can be named on the command line. */
export const sourceFormats = ['csv', 'xlsx', 'ical', 'json-ld', 'tribe-events', 'schedule'] as const;

/** One of {@link sourceFormats}. */
export type SourceFormat = (typeof sourceFormats)[number];

/** What was read from a file or an address. */
export interface Source {
  /** Path or address, as it was named. */
  name: string;
  bytes: Uint8Array;
}

/** A source as text, and whether it had to be guessed how its letters are encoded. */
export interface DecodedText {
  text: string;
  /** The bytes are no UTF, and were read as Windows' letters of Western Europe. */
  fromWindows: boolean;
}

/** Where a line is folded inside a character of UTF-8, each byte as a letter: calendars count octets (RFC 5545, 3.1). */
const FOLD_IN_CHARACTER = /([\xC2-\xF4][\x80-\xBF]*)\r?\n[ \t](?=[\x80-\xBF])/g;

function unfoldedCharacters(bytes: Uint8Array): Uint8Array {
  return Buffer.from(Buffer.from(bytes).toString('latin1').replace(FOLD_IN_CHARACTER, '$1'), 'latin1');
}

/** Reads bytes as text: by their byte order mark, else as UTF-8 where they are it, else as Windows-1252. */
export function decode(bytes: Uint8Array): DecodedText {
  const [one, other] = bytes;
  if (one === 0xff && other === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), fromWindows: false };
  if (one === 0xfe && other === 0xff)
    return { text: new TextDecoder('utf-16be').decode(bytes), fromWindows: false };
  const text = fromUtf8(bytes) ?? fromUtf8(unfoldedCharacters(bytes));
  if (text !== undefined) return { text, fromWindows: false };
  return { text: new TextDecoder('windows-1252').decode(bytes), fromWindows: true };
}

function fromUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** What a source is by its first bytes: a format, or something that has to be told apart. */
export type Kind =
  | { kind: 'empty' }
  | { kind: 'xlsx' }
  /** Workbooks and documents of forms that are not read; by the name of their form. */
  | { kind: 'foreign'; form: string }
  | { kind: 'ical' | 'xml' | 'html' | 'json' | 'table'; decoded: DecodedText };

const magic: readonly [form: string, bytes: readonly number[]][] = [
  ['.xls', [0xd0, 0xcf, 0x11, 0xe0]],
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['gzip', [0x1f, 0x8b]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

/** Tells by its first bytes what a source is. Names of files are not asked: servers call everything "export.php". */
export function kindOf(bytes: Uint8Array): Kind {
  const foreign = magic.find(([, start]) => startsWith(bytes, start));
  if (foreign) return { kind: 'foreign', form: foreign[0] };
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) {
    // An OpenDocument file is a zip as well, and says so first.
    const first = new TextDecoder('latin1').decode(bytes.slice(0, 200));
    return first.includes('application/vnd.oasis.opendocument')
      ? { kind: 'foreign', form: '.ods' }
      : { kind: 'xlsx' };
  }
  const decoded = decode(bytes);
  const start = decoded.text
    .replace(/^\uFEFF/, '')
    .trimStart()
    .slice(0, 2000);
  if (start === '') return { kind: 'empty' };
  // Any component: a file of tasks or contacts holds no event, and is no table either.
  if (/^BEGIN\s*:/i.test(start)) return { kind: 'ical', decoded };
  if (/^(?:<!--[^]*?-->\s*)*(?:<!doctype html|<html|<head|<body)/i.test(start))
    return { kind: 'html', decoded };
  if (/^<\?xml|^<schedule/i.test(start)) return { kind: /<html/i.test(start) ? 'html' : 'xml', decoded };
  if (start.startsWith('<')) return { kind: 'html', decoded };
  if (/^[[{]/.test(start)) return { kind: 'json', decoded };
  return { kind: 'table', decoded };
}
