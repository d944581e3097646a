import * as patterns from '../model/patterns.js';
import type { IssuePath } from './issue.js';
import { entries, fields, languages, things, type Label } from './labels.js';
import type { IssueLanguage } from './messages.js';

function labelIn(
  labels: Readonly<Record<string, Label>>,
  name: string,
  language: IssueLanguage,
): string | undefined {
  const label = Object.hasOwn(labels, name) ? labels[name] : undefined;
  return label?.[language === 'de' ? 0 : 1];
}

/** A language by its name where it is a usual one, else by its tag. */
export function nameOfLanguage(tag: string, language: IssueLanguage): string {
  return labelIn(languages, tag, language) ?? tag;
}

/** Whether a step is the language of a text. A field after a number is a field, though "id" is Indonesian. */
function isLanguage(step: string, before: string | number | undefined): boolean {
  const isField = Object.hasOwn(fields, step) && step !== 'id';
  return typeof before === 'string' && !isField && patterns.language.test(step);
}

/** The thing that holds the place: said only in lists of several, for the file's name tells of the others. */
function holder([kind, at]: IssuePath, language: IssueLanguage, id: string | undefined): string[] {
  const thing = labelIn(things, String(kind), language);
  if (thing === undefined || typeof at !== 'number') return [];
  const [open, close] = language === 'de' ? ['„', '“'] : ['“', '”'];
  return [id === undefined ? `${thing} ${at + 1}` : `${thing} ${open}${id}${close}`];
}

/**
 * Where something is wrong, in an editor's words.
 *
 * @param id of the thing, where it lies with others in one file
 * @example "Question 3, English"; "Kommune „tirana“, Name, Englisch"
 */
export function placeInWords(path: IssuePath, language: IssueLanguage, id?: string): string {
  const inside = path.slice(path[0] === 'publisher' ? 1 : 2);
  const words = inside.flatMap((step, index): string[] => {
    const [before, after] = [inside[index - 1], inside[index + 1]];
    if (typeof step === 'number') {
      return [`${labelIn(entries, String(before), language) ?? String(before)} ${step + 1}`];
    }
    if (typeof after === 'number') return [];
    if (isLanguage(step, before)) return [nameOfLanguage(step, language)];
    return [labelIn(fields, step, language) ?? step];
  });
  const said = [...holder(path, language, id), ...words].filter((word) => word !== '');
  // German nouns keep their capitals, and so do languages in English.
  const names = Object.values(languages).map(([, name]) => name);
  const lower = (word: string) =>
    names.includes(word) || word === word.toUpperCase() ? word : word.charAt(0).toLowerCase() + word.slice(1);
  return said.map((word, index) => (index === 0 || language === 'de' ? word : lower(word))).join(', ');
}
