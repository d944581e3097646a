import type { IssueCode } from './codes.js';
import type { Issue } from './issue.js';
import { german } from './messages.de.js';
import { english } from './messages.en.js';
import { nameOfLanguage } from './place.js';

/** Languages in which issues are told. */
export type IssueLanguage = 'de' | 'en';

/** The words in which issues are told in one language. */
export interface Messages {
  quotes: readonly [string, string];
  /** Added where one word is likely to be meant: `{near}`. */
  near: string;
  /** Added where latitude and longitude have changed places: `{swapped}` is what to write. */
  swapped: string;
  /** Added where the possible words can be listed: `{words}`. */
  anyOf: string;
  /** Where an id was looked for. */
  lists: Readonly<Record<string, string>>;
  /** What is counted. */
  things: Readonly<Record<string, string>>;
  /** One issue each: what is wrong, and what to write. */
  sentences: Readonly<Record<IssueCode, string>>;
}

const messages: Readonly<Record<IssueLanguage, Messages>> = { de: german, en: english };

/** Every code there is, in the order of the subjects. */
export const issueCodes = Object.keys(english.sentences) as IssueCode[];

/** Names that are put in as they are; all others are the author's own words, and quoted. */
const UNQUOTED = [
  'point',
  'swapped',
  'words',
  'counts',
  'range',
  'stated',
  'reason',
  'start',
  'end',
  'since',
  'ids',
];

/** Longer values are cut: a message is read on one line. */
const LONGEST = 60;

/** What is wrong and what to write instead, in an editor's language. Plain text. */
export function messageOf({ code, params }: Pick<Issue, 'code' | 'params'>, language: IssueLanguage): string {
  const { sentences, near, swapped, anyOf, lists, things, quotes } = messages[language];
  const put = (name: string): string => {
    const value = params[name];
    if (value === undefined) return `{${name}}`;
    if (typeof value === 'number') return String(value);
    if (name === 'kind') return lists[value] ?? value;
    if (name === 'of') return things[value] ?? value;
    if (name === 'language') return nameOfLanguage(value, language);
    if (UNQUOTED.includes(name)) return value;
    return `${quotes[0]}${value.length > LONGEST ? `${value.slice(0, LONGEST - 1)}…` : value}${quotes[1]}`;
  };
  const parts = [sentences[code]];
  if (params.near !== undefined && code !== 'id.typo') parts.push(near);
  if (params.swapped !== undefined) parts.push(swapped);
  if (params.words !== undefined && params.words !== '') parts.push(anyOf);
  return parts.join(' ').replace(/\{(\w+)\}/g, (_, name: string) => put(name));
}
