import type { Placed } from './cells.js';
import { textIn } from './cells.js';
import type { AuthoredCount, Draft, DraftEvent, DraftMunicipality } from './draft.js';
import type { Finding, Report } from './findings.js';
import type { Ids } from './ids.js';
import type { ImportRequest } from './request.js';

/** A template that is being read, and what has come of it. */
export interface Import {
  request: ImportRequest;
  findings: Finding[];
  report: Report;
  draft: DraftEvent;
  municipalities: DraftMunicipality[];
  people: Draft['people'];
  ids: { municipalities: Ids; people: Ids };
}

/** A word of a closed list; an error for one that is not known. */
export function wordIn<W extends string>(
  placed: Placed,
  read: (word: string) => W | undefined,
  report: Report,
): W | undefined {
  const written = textIn(placed, report);
  if (written === '') return undefined;
  const word = read(written);
  if (word === undefined) report('error', 'word.unknown', { value: written }, placed.place);
  return word;
}

/** A cell as a country; an error for a name that is not known. */
export function countryIn(placed: Placed, { request, report }: Import): string | undefined {
  const written = textIn(placed, report);
  if (written === '') return undefined;
  const code = request.tools.countryOf(written);
  if (code === undefined) {
    const near = request.tools.countriesLike(written)[0];
    report(
      'error',
      'cell.country',
      { value: written, ...(near === undefined ? {} : { near }) },
      placed.place,
    );
  }
  return code;
}

/** A count without what goes without saying. */
export function plain({
  qualifier,
  ...count
}: {
  value: number;
  max?: number;
  qualifier: AuthoredCount['qualifier'];
}) {
  return { ...count, ...(qualifier === undefined || qualifier === 'exact' ? {} : { qualifier }) };
}
