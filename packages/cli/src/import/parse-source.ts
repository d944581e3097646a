import { importCalendar } from '@connective-cities/core/import/ical';
import { importJsonLd } from '@connective-cities/core/import/json-ld';
import {
  reporter,
  type Draft,
  type Finding,
  type ImportRequest,
  type Report,
} from '@connective-cities/core/import/report';
import { importSchedule } from '@connective-cities/core/import/schedule';
import { importSpreadsheet, type Sheet } from '@connective-cities/core/import/spreadsheet';
import { importTribeEvents } from '@connective-cities/core/import/tribe-events';
import { readIcal } from './calendar.js';
import { readPage } from './html.js';
import { kindOf, type DecodedText, type Kind, type Source, type SourceFormat } from './source.js';
import { readCsv } from './table.js';
import { jsonReason, readJson, readXml } from './tree.js';
import { readXlsx } from './workbook.js';

/** Bytes that are read of one source. */
export const LARGEST_SOURCE = 20 * 1024 * 1024;

const nothing = (findings: Finding[]): Draft => ({ events: [], municipalities: [], people: [], findings });

/**
 * Reads sources into a draft. Several sources are the sheets of one template; anything else comes alone.
 *
 * @param format left out, it is told by the bytes
 */
export async function parseSources(
  sources: readonly Source[],
  format: SourceFormat | undefined,
  request: ImportRequest,
): Promise<Draft> {
  const findings: Finding[] = [];
  const draft = await read(sources, format, request, findings);
  if (!draft) return nothing(findings);
  return { ...draft, findings: [...findings, ...draft.findings] };
}

async function read(
  sources: readonly Source[],
  format: SourceFormat | undefined,
  request: ImportRequest,
  findings: Finding[],
): Promise<Draft | undefined> {
  const [only, more] = sources;
  if (!only) return undefined;
  const kinds = sources.map(({ bytes }) => kindOf(bytes));
  const [kind] = kinds;
  if (more) {
    if (kinds.every((one) => one.kind === 'table')) return readTables(sources, kinds, request, findings);
    reporter(findings, '')('error', 'source.several-formats');
    return undefined;
  }
  const report = reporter(findings, '');
  if (!kind || isRefused(only, kind, report)) return undefined;
  if (kind.kind === 'xlsx') {
    const sheets = await readXlsx(only.bytes, report);
    return sheets && importSpreadsheet(sheets, request);
  }
  if (!('decoded' in kind)) return undefined;
  tellEncoding(kind.decoded, report);
  const { text } = kind.decoded;
  if (kind.kind === 'html') return readHtml(text, format, request, report);
  if (kind.kind === 'ical' || format === 'ical') {
    const calendars = readIcal(text, report);
    return calendars && importCalendar(calendars, request);
  }
  if (kind.kind === 'xml') {
    const tree = readXml(text, report);
    if (tree === undefined) return undefined;
    return isSchedule(tree) ? importSchedule(tree, request) : unknownForm(report);
  }
  if (kind.kind === 'json') return readData(text, format, request, report);
  if (format !== undefined && format !== 'csv') {
    report('error', 'source.syntax', { format, reason: text.trim().slice(0, 40) });
    return undefined;
  }
  return readTables(sources, kinds, request, findings);
}

function unknownForm(report: Report): undefined {
  report('error', 'source.format');
  return undefined;
}

/** Refuses what is no text and no workbook, or nothing at all, or too much. */
function isRefused({ bytes }: Source, kind: Kind, report: Report): boolean {
  if (bytes.length > LARGEST_SOURCE)
    report('error', 'source.large', { most: `${LARGEST_SOURCE / 1024 / 1024} MB` });
  else if (kind.kind === 'empty') report('error', 'source.empty');
  else if (kind.kind === 'foreign' && (kind.form === '.xls' || kind.form === '.ods')) {
    report('error', 'source.old-excel', { kind: kind.form });
  } else if (kind.kind === 'foreign') report('error', 'source.format');
  else return false;
  return true;
}

function tellEncoding({ fromWindows }: DecodedText, report: Report): void {
  if (fromWindows) report('note', 'source.encoding');
}

function readTables(
  sources: readonly Source[],
  kinds: readonly Kind[],
  request: ImportRequest,
  findings: Finding[],
): Draft | undefined {
  const sheets: Sheet[] = [];
  sources.forEach(({ name }, at) => {
    const kind = kinds[at];
    if (!kind || !('decoded' in kind)) return;
    const own = name.replace(/^.*[/\\]/, '').replace(/\.\w+$/, '');
    const report = reporter(findings, own);
    tellEncoding(kind.decoded, report);
    const sheet = readCsv(kind.decoded.text, own, report);
    if (sheet) sheets.push(sheet);
  });
  // A text without a single separator is no table of ours.
  if (sheets.length === 1 && sheets[0]?.rows.every((row) => row.length < 2))
    return unknownForm(reporter(findings, ''));
  return findings.some(({ level }) => level === 'error') ? undefined : importSpreadsheet(sheets, request);
}

const names: Readonly<Record<SourceFormat, string>> = {
  csv: 'CSV',
  xlsx: 'XLSX',
  ical: 'iCalendar',
  'json-ld': 'JSON-LD',
  'tribe-events': 'JSON',
  schedule: 'JSON / XML',
};

/** Reads a page: its events, or what it is instead of what was asked for. */
function readHtml(
  html: string,
  format: SourceFormat | undefined,
  request: ImportRequest,
  report: Report,
): Draft | undefined {
  const { title, jsonLd, asksToSignIn } = readPage(html);
  const blocks: unknown[] = [];
  for (const text of jsonLd) {
    const block = blockFrom(text, report);
    if (block !== undefined) blocks.push(block);
  }
  const wantsPage = format === undefined || format === 'json-ld';
  if (wantsPage && blocks.length > 0) {
    const draft = importJsonLd(blocks, request);
    if (draft.events.length > 0 || !asksToSignIn) return draft;
  }
  if (asksToSignIn) report('error', 'source.sign-in', { title });
  else if (!wantsPage) report('error', 'source.page', { title, format: names[format] });
  else report('error', 'source.no-json-ld');
  return undefined;
}

/** One block of JSON-LD. Some sites wrap it in comments that browsers have not needed for decades. */
function blockFrom(text: string, report: Report): unknown {
  const clean = text
    .trim()
    .replace(/^(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/, '')
    .trim();
  if (clean === '') return undefined;
  try {
    return JSON.parse(clean) as unknown;
  } catch (error) {
    // A broken block about breadcrumbs is nobody's business here.
    if (/"(?:\w*Event|startDate)"|schema\.org\/\w*Event/.test(clean)) {
      report('error', 'source.block', { reason: jsonReason(clean, error) });
    }
    return undefined;
  }
}

type Fields = Record<string, unknown>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSchedule(value: unknown): boolean {
  const root = isFields(value) ? value.schedule : undefined;
  return isFields(root) && (isFields(root.conference) || root.day !== undefined || root.days !== undefined);
}

function isJsonLd(value: unknown): boolean {
  const [first] = Array.isArray(value) ? (value as unknown[]) : [value];
  return isFields(first) && ['@context', '@type', '@graph'].some((key) => Object.hasOwn(first, key));
}

/** The Events Calendar's answer, one of its events, or its refusal (WordPress' form of an error). */
function isTribeEvents(value: unknown): boolean {
  if (!isFields(value)) return false;
  const isOne = (one: unknown) =>
    isFields(one) &&
    'start_date' in one &&
    ('rest_url' in one || 'global_id' in one || 'utc_start_date' in one);
  if (Array.isArray(value.events)) return value.events.length === 0 || value.events.some(isOne);
  return isOne(value) || (typeof value.code === 'string' && typeof value.message === 'string');
}

function readData(
  text: string,
  format: SourceFormat | undefined,
  request: ImportRequest,
  report: Report,
): Draft | undefined {
  const value = readJson(text, report);
  if (value === undefined) return undefined;
  if (format === 'schedule' || (format === undefined && isSchedule(value)))
    return importSchedule(value, request);
  if (format === 'json-ld' || (format === undefined && isJsonLd(value)))
    return importJsonLd([value], request);
  if (format === 'tribe-events' || (format === undefined && isTribeEvents(value)))
    return importTribeEvents(value, request);
  return unknownForm(report);
}
