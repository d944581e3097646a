import type { Finding, FindingLevel } from './shared/findings.js';
import { german } from './shared/messages.de.js';
import { english } from './shared/messages.en.js';
import type { FindingMessages } from './shared/messages.js';

export type {
  AuthoredEvent,
  Draft,
  DraftEvent,
  DraftMunicipality,
  DraftPerson,
  Missing,
} from './shared/draft.js';
export {
  reporter,
  type Finding,
  type FindingCode,
  type FindingLevel,
  type Report,
} from './shared/findings.js';
export { slugOf } from './shared/ids.js';
export {
  dateOrders,
  type DateOrder,
  type ImportRequest,
  type ImportTools,
  type Known,
  type KnownThing,
  type Prose,
  type ProseForm,
} from './shared/request.js';
export {
  eventRows,
  helpSheets,
  sheetForms,
  templateLanguages,
  type EventRow,
  type SheetName,
} from './shared/template.js';
export { isDate, isZone } from './shared/time.js';

/** Languages in which findings are told. */
export type FindingLanguage = 'de' | 'en';

const messages: Readonly<Record<FindingLanguage, FindingMessages>> = { de: german, en: english };

/** Names that are put in as they are; all others are the source's own words, and quoted. */
const UNQUOTED = [
  ...[
    'count',
    'total',
    'most',
    'columns',
    'names',
    'what',
    'format',
    'reason',
    'zone',
    'part',
    'kind',
    'message',
  ],
  ...['language', 'date', 'start', 'end', 'time', 'state', 'id', 'utc', 'first'],
];

/** Longer values are cut: a message is read on one line. */
const LONGEST = 80;

/** A source's words without what would move the cursor of a terminal. */
function visible(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}

/** What a finding says, in an editor's language: what is the matter, and what to do. Plain text. */
export function findingInWords(
  { code, params }: Pick<Finding, 'code' | 'params'>,
  language: FindingLanguage,
): string {
  const { sentences, near, quotes } = messages[language];
  const put = (name: string, before: string): string => {
    const value = params[name];
    if (value === undefined) return `{${name}}`;
    if (typeof value === 'number' || UNQUOTED.includes(name)) return visible(String(value));
    // What is meant as a command stands without quotation marks.
    if (before.endsWith('connective place ')) return visible(value);
    const short = value.length > LONGEST ? `${value.slice(0, LONGEST - 1)}…` : value;
    return `${quotes[0]}${visible(short)}${quotes[1]}`;
  };
  const sentence = [sentences[code], ...(params.near === undefined ? [] : [near])].join(' ');
  return sentence.replace(/\{(\w+)\}/g, (_, name: string, at: number) => put(name, sentence.slice(0, at)));
}

/** The name of a level. */
export function levelInWords(level: FindingLevel, language: FindingLanguage): string {
  return messages[language].levels[level];
}

/** What stands above a field that is not known: that the source does not tell it, or what it says instead. */
export function missingInWords(source: string | undefined, language: FindingLanguage): string {
  const { missing, missingTold, quotes } = messages[language];
  if (source === undefined) return missing;
  return missingTold.replace('{source}', () => `${quotes[0]}${source.slice(0, 200)}${quotes[1]}`);
}
