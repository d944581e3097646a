import { localReferencesOf, reportDuplicates, reportUnknown, type Named } from './references.js';
import type { Report, Valid, ValidContent } from './valid-content.js';

/**
 * Rules about the parts of one event that name each other. Where an id leads nowhere or is borne
 * twice, nothing is said of parts that are named nowhere: the reason is known already.
 */
function checkParts({ entry: event, path }: Valid<'events'>, report: Report): void {
  const references = localReferencesOf(event, path);
  const named = (list: 'locations' | 'programme' | 'presentations' | 'questions' | 'outcomes'): Named[] =>
    event[list].map(({ id }, at) => ({ id, path: [...path, list, at, 'id'] }));
  for (const list of ['programme', 'outcomes'] as const) reportDuplicates(named(list), report);
  for (const list of ['locations', 'presentations', 'questions'] as const) {
    const things = named(list);
    const ids = things.map(({ id }) => id);
    const own = references.filter(({ kind }) => kind === list);
    const written = own.map(({ id }) => id);
    reportDuplicates(things, report);
    if (new Set(ids).size < ids.length) continue;
    reportUnknown(list, own, things, report);
    if (list === 'locations' || written.length === 0 || written.some((id) => !ids.includes(id))) continue;
    for (const { id, path: at } of things.filter(({ id }) => !written.includes(id))) {
      if (list === 'presentations') report('warning', 'presentation.unscheduled', at, { id });
      else report('note', 'question.unused', at, { id });
    }
    if (list === 'presentations') {
      const twice = own.filter(({ id }, at) => written.indexOf(id) < at);
      for (const { id, path: at } of twice) report('warning', 'presentation.twice', at, { id });
    }
  }
}

/** Rules about the programme, presentations, questions and places of each event. */
export function checkEventParts(content: ValidContent, report: Report): void {
  for (const event of content.events) checkParts(event, report);
}
