import { dayIn, isEmpty, textIn, timeIn, timeOn } from './cells.js';
import type { AuthoredItem, DraftEvent } from './draft.js';
import { Ids } from './ids.js';
import { asBody, readProse } from './prose.js';
import { wordIn, type Import } from './sheet-context.js';
import { rowsOf, type Row, type Table } from './sheet-tables.js';
import { whenOf } from './time.js';
import { kindOfItem } from './words.js';

/** Reads the sheet of the programme: an item in each row. */
export function readProgramme(table: Table, context: Import): void {
  const { draft, request, report } = context;
  const { start, end } = draft.event.when;
  const onlyDay =
    start.length >= 10 && (end ?? start).slice(0, 10) === start.slice(0, 10) ? start.slice(0, 10) : undefined;
  const ids = new Ids();
  draft.event.programme = rowsOf(table).flatMap((row): AuthoredItem[] => {
    const title = textIn(row('title'), report);
    const day = dayIn(row('day'), request.dateOrder, report);
    const from = timeIn(row('start'), report);
    const to = timeIn(row('end'), report);
    const date = day && 'date' in day ? day.date : isEmpty(row('day').cell) ? onlyDay : undefined;
    if (from && date === undefined && start !== '' && isEmpty(row('day').cell)) {
      report('error', 'time.without-day', { day: '' }, row('day').place);
    }
    if (day && 'moment' in day) report('error', 'date.unreadable', { value: day.moment }, row('day').place);
    const when = itemTime(date, from, to, row, context);
    const kind = wordIn(row('kind'), kindOfItem, report) ?? 'other';
    const body = textIn(row('description'), report, 'lines');
    const prose = body === '' ? undefined : asBody(readProse(body, 'text', request.tools, report));
    const track = textIn(row('track'), report);
    const room = textIn(row('room'), report);
    return [
      {
        id: ids.of(title, 'item'),
        kind,
        ...(title === '' ? {} : { title }),
        ...(prose === undefined ? {} : { body: prose }),
        ...(when ? { when } : {}),
        ...(room === '' ? {} : { location: roomId(room, draft) }),
        ...(track === '' ? {} : { track }),
      },
    ];
  });
  if (draft.event.programme.length === 0) delete draft.event.programme;
}

function itemTime(
  date: string | undefined,
  from: ReturnType<typeof timeIn>,
  to: ReturnType<typeof timeIn>,
  row: Row,
  { draft, request, report }: Import,
): AuthoredItem['when'] {
  if (date === undefined || !from)
    return date === undefined || isEmpty(row('day').cell) ? undefined : { start: date };
  const zone = draft.event.when.timeZone ?? request.timeZone ?? request.publisherZone;
  const when = whenOf(
    timeOn(date, from, from.abbreviation === undefined ? zone : undefined),
    to && timeOn(date, to, to.abbreviation === undefined ? zone : undefined),
    { named: zone, publisher: zone },
    (level, code, params) => report(level, code, params, row('start').place),
  );
  if (!when) return undefined;
  const { timeZone: _, ...rest } = when;
  return rest;
}

/** The event's location that a room is; a room of its own where it is none yet. */
function roomId(name: string, draft: DraftEvent): string {
  const locations = (draft.event.locations ??= []);
  const known = locations.find((location) => location.name === name);
  if (known) return known.id;
  const [place] = locations.filter(({ kind }) => kind === 'place');
  const municipality = place?.kind === 'place' ? place.municipality : undefined;
  const id = new Ids(locations.map((location) => location.id)).of(name, 'room');
  locations.push({ id, kind: 'place', name, ...(municipality === undefined ? {} : { municipality }) });
  return id;
}
