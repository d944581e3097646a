import type { Draft, DraftEvent, Missing } from '@connective-cities/core/import/report';
import { missingInWords, type FindingLanguage } from '@connective-cities/core/import/report';
import { withEntries, yamlOf, type Remark } from '../authoring/write-yaml.js';

/** A file as it will lie in the folder of content. */
export interface AuthorFile {
  path: string;
  text: string;
}

/** The files of a draft, and the lists that could not be added to. */
export interface AuthorFiles {
  files: AuthorFile[];
  /** Names of files that are no lists. */
  unreadable: string[];
}

/** A field that is not known, as a line that an editor completes and frees of its number sign. */
function lineFor({ field, words }: Missing): string {
  const name = field.split('.').at(-1) ?? field;
  return `${name}:${words && words.length > 0 ? ` ${words.join(' | ')}` : ''}`;
}

/** Remarks that mark what is missing, each at the end of what it would stand in. */
function remarksFor({ missing }: DraftEvent, source: string, language: FindingLanguage): Remark[] {
  const groups = new Map<string, string[]>();
  // What the source says nothing of comes first, under one line that says so.
  for (const one of missing.toSorted(
    (a, b) => Number(a.source !== undefined) - Number(b.source !== undefined),
  )) {
    const parent = one.field.split('.').slice(0, -1).join('.');
    const lines = groups.get(parent) ?? [];
    const head = missingInWords(one.source, language);
    if (!lines.includes(head)) lines.push(head);
    lines.push(lineFor(one));
    groups.set(parent, lines);
  }
  const remarks: Remark[] = [{ path: [], text: source }];
  for (const [parent, lines] of groups) {
    const steps =
      parent === '' ? [] : parent.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
    // A step that no field has puts the remark at the end of the map.
    remarks.push({ path: [...steps, '…'], text: lines.join('\n') });
  }
  return remarks;
}

/**
 * The files of a draft as an editor would write them.
 *
 * @param textOf what stands in a file of the folder now; empty where there is none
 * @param source where the draft comes from, for the first line of each event
 */
export function authorFiles(
  draft: Draft,
  textOf: (path: string) => string,
  source: string,
  language: FindingLanguage,
): AuthorFiles {
  const files: AuthorFile[] = draft.events.map((event) => ({
    path: `events/${event.id}/event.yaml`,
    text: yamlOf(event.event, remarksFor(event, source, language)),
  }));
  const unreadable: string[] = [];
  const lists = [
    ['municipalities.yaml', draft.municipalities],
    ['people.yaml', draft.people],
  ] as const;
  for (const [path, entries] of lists) {
    if (entries.length === 0) continue;
    const text = withEntries(textOf(path), entries);
    if (text === undefined) unreadable.push(path);
    else files.push({ path, text });
  }
  return { files, unreadable };
}
