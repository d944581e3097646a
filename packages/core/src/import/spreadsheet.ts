import type { Sheet } from './shared/cells.js';
import type { Draft, DraftEvent } from './shared/draft.js';
import { reporter, type Finding } from './shared/findings.js';
import { finish, newDraft } from './shared/finish.js';
import { eventId, Ids } from './shared/ids.js';
import type { ImportRequest } from './shared/request.js';
import type { Import } from './shared/sheet-context.js';
import { readEvent } from './shared/sheet-event.js';
import { readCountries, readMunicipalities } from './shared/sheet-participation.js';
import { readPresenters } from './shared/sheet-presenters.js';
import { readProgramme } from './shared/sheet-programme.js';
import { refuseAddresses, tablesOf } from './shared/sheet-tables.js';
import { sheetForms } from './shared/template.js';

export type { Cell, Sheet } from './shared/cells.js';

/**
 * Reads the sheets of the template into a draft of one event: the event, its programme, its presenters, the
 * countries and municipalities that took part. Columns of persons are refused wherever no presenter is meant.
 */
export function importSpreadsheet(sheets: readonly Sheet[], request: ImportRequest): Draft {
  const findings: Finding[] = [];
  const report = reporter(findings, '');
  for (const sheet of sheets) refuseAddresses(sheet, report);
  const tables = tablesOf(sheets, report);
  const draft = newDraft('');
  const known = (things: readonly { id: string }[]) => things.map(({ id }) => id);
  const context: Import = {
    ...{ request, findings, report, draft, municipalities: [], people: [] },
    ids: {
      municipalities: new Ids(known(request.known.municipalities)),
      people: new Ids(known(request.known.people)),
    },
  };
  const event = tables.get('event');
  if (!event) {
    // A fault of its own may be why the sheet was not understood.
    if (!findings.some(({ level }) => level === 'error')) {
      report('error', 'sheet.missing', { name: sheetForms.event.names.slice(0, 2).join(' / ') });
    }
    return { events: [], municipalities: [], people: [], findings };
  }
  readEvent(event, context);
  const programme = tables.get('programme');
  const presenters = tables.get('presenters');
  const countries = tables.get('countries');
  const municipalities = tables.get('municipalities');
  if (programme) readProgramme(programme, context);
  if (presenters) readPresenters(presenters, context);
  if (countries) readCountries(countries, context);
  if (municipalities) readMunicipalities(municipalities, context);
  const events: DraftEvent[] = [];
  if (!findings.some(({ level }) => level === 'error')) {
    draft.id = eventId(draft.event.when.start, draft.event.title, new Ids());
    events.push(finish(draft));
  }
  return { events, municipalities: context.municipalities, people: context.people, findings };
}
