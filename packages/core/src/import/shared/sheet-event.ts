import { nearWords } from '../../check/near.js';
import { countIn, dayIn, isEmpty, textIn, timeIn, timeOn, type Placed } from './cells.js';
import type { AuthoredCount } from './draft.js';
import type { Report } from './findings.js';
import { addKeywords, addOrganiser } from './finish.js';
import { knownBy } from './known.js';
import { addPlace, addRoom } from './places.js';
import { asBody, readProse } from './prose.js';
import { countryIn, plain, wordIn, type Import } from './sheet-context.js';
import { PERSONAL, rowsOf, type Table } from './sheet-tables.js';
import { eventRows, headingKey, type EventRow } from './template.js';
import { lineOf, webAddress } from './text.js';
import { whenOf, zoneIn, type SourceTime } from './time.js';
import { attendanceOf, kindOfEvent, statusOf } from './words.js';

/** Reads the sheet of the event: a field in each row. */
export function readEvent(table: Table, context: Import): void {
  const { report } = context;
  const cells = new Map<EventRow, Placed>();
  const rows = Object.entries(eventRows) as [EventRow, readonly string[]][];
  for (const row of rowsOf(table)) {
    const field = row('field');
    const name = textIn(field, report);
    const known = rows.find(([, names]) =>
      names.some((label) => headingKey(label) === headingKey(name)),
    )?.[0];
    if (name === '') {
      if (!isEmpty(row('value').cell)) report('error', 'row.unknown', { name: '' }, row('value').place);
    } else if (known === undefined) {
      if (PERSONAL.test(headingKey(name))) report('error', 'people.column', { name }, field.place);
      else {
        const [near] = nearWords(
          name,
          rows.flatMap(([, names]) => names),
        );
        report('error', 'row.unknown', { name, ...(near ? { near } : {}) }, field.place);
      }
    } else if (cells.has(known)) report('error', 'row.twice', { name }, field.place);
    else cells.set(known, row('value'));
  }
  const empty: Placed = { cell: null, place: table.sheet.name, epoch: table.sheet.epoch };
  const cell = (name: EventRow) => cells.get(name) ?? empty;
  const text = (name: EventRow) => textIn(cell(name), report);
  const { event } = context.draft;
  event.title = text('title');
  if (isEmpty(cell('title').cell)) report('error', 'title.missing', {}, cell('title').place);
  const subtitle = text('subtitle');
  if (subtitle !== '') event.subtitle = subtitle;
  readLanguage(cell('language'), context);
  readWords(cell, context);
  readTimes(cell, context);
  readPlace(cell, context);
  const summary = textIn(cell('summary'), report, 'lines');
  const body = summary === '' ? undefined : asBody(readProse(summary, 'text', context.request.tools, report));
  if (body !== undefined) event.summary = body;
  readRegistries(cell, context);
  readCounts(cell, context);
  readLinks(cell, context);
}

type EventCell = (name: EventRow) => Placed;

const languages: Readonly<Record<string, string>> = {
  deutsch: 'de',
  german: 'de',
  englisch: 'en',
  english: 'en',
  französisch: 'fr',
  french: 'fr',
  spanisch: 'es',
  spanish: 'es',
  ukrainisch: 'uk',
  ukrainian: 'uk',
  russisch: 'ru',
  russian: 'ru',
  albanisch: 'sq',
  albanian: 'sq',
  georgisch: 'ka',
  georgian: 'ka',
  arabisch: 'ar',
  arabic: 'ar',
};

function readLanguage(placed: Placed, { draft, request, report }: Import): void {
  const written = textIn(placed, report);
  if (written === '') return;
  const tag = languages[written.toLowerCase()] ?? written;
  if (!/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/.test(tag)) {
    report('error', 'cell.language', { value: written }, placed.place);
  } else if (tag !== request.language) draft.event.language = { original: tag };
}

function readWords(cell: EventCell, { draft, report }: Import): void {
  const kind = wordIn(cell('kind'), kindOfEvent, report);
  const status = wordIn(cell('status'), statusOf, report);
  const attendance = wordIn(cell('attendance'), attendanceOf, report);
  if (kind) draft.event.kind = kind;
  if (status && status !== 'scheduled') draft.event.status = status;
  if (attendance) draft.event.attendance = attendance;
}

function zoneFrom(placed: Placed, { request, report }: Import): string | undefined {
  const written = textIn(placed, report);
  if (written === '') return request.timeZone;
  const zone = zoneIn(written) ?? request.tools.zoneOfWindows(written);
  if (zone === undefined) {
    report(
      'error',
      'zone.unknown',
      { name: written, zone: request.publisherZone ?? 'Europe/Berlin' },
      placed.place,
    );
  }
  return zone;
}

/** When the event is. Without a zone, its times are the publisher's; the template says so. */
function readTimes(cell: EventCell, context: Import): void {
  const { draft, request, report } = context;
  const written = zoneFrom(cell('timeZone'), context);
  const zone = written ?? request.publisherZone;
  const first = dayIn(cell('startDay'), request.dateOrder, report);
  const last = dayIn(cell('endDay'), request.dateOrder, report);
  const from = timeIn(cell('startTime'), report);
  const to = timeIn(cell('endTime'), report);
  if (!first) {
    if (isEmpty(cell('startDay').cell)) report('error', 'date.missing', {}, cell('startDay').place);
    return;
  }
  if ('moment' in first) {
    if (from || to) report('error', 'time.without-day', { day: first.moment }, cell('startTime').place);
    draft.event.when = { start: first.moment, ...(last && 'moment' in last ? { end: last.moment } : {}) };
    return;
  }
  const startTime = from ?? (first.time === undefined ? undefined : { time: first.time });
  const endDay = last && 'date' in last ? last : undefined;
  const endTime = to ?? (endDay?.time === undefined ? undefined : { time: endDay.time });
  const zones = { named: written, publisher: zone, declared: zone };
  const time = (date: string, clock: typeof startTime): SourceTime =>
    clock === undefined
      ? { form: 'date', date }
      : timeOn(date, clock, clock.abbreviation === undefined ? zone : undefined);
  const start = time(first.date, startTime);
  const end = endTime
    ? time(endDay?.date ?? first.date, endTime)
    : endDay && ({ form: 'date', date: endDay.date } as const);
  if (endTime && !startTime) {
    report('error', 'time.without-day', { day: first.date }, cell('endTime').place);
    return;
  }
  const when = whenOf(start, end, zones, (level, code, params) =>
    report(level, code, params, cell('startDay').place),
  );
  if (!when) return;
  if (written === undefined && when.timeZone === request.publisherZone) delete when.timeZone;
  draft.event.when = when;
}

function readPlace(cell: EventCell, context: Import): void {
  const { draft, request, report } = context;
  const [town, name, address, platform, link] = (
    ['municipality', 'venue', 'address', 'platform', 'link'] as const
  ).map((row) => textIn(cell(row), report));
  const country = countryIn(cell('country'), context);
  if (town || name || address) {
    addPlace(
      draft,
      {
        ...(name ? { name } : {}),
        ...(address ? { address } : {}),
        ...(town ? { town } : {}),
        ...(country === undefined ? {} : { country }),
      },
      request,
      (level, code, params) => report(level, code, params, cell('municipality').place),
    );
  }
  if (!platform && !link) return;
  if (link && webAddress(link) === undefined)
    report('error', 'url.unreadable', { value: link }, cell('link').place);
  addRoom(
    draft,
    { ...(platform ? { platform } : {}), ...(link ? { url: link } : {}) },
    (level, code, params) => report(level, code, params, cell('link').place),
  );
}

/** Names with semicolons or line ends between them. */
function namesIn(placed: Placed, report: Report): string[] {
  return textIn(placed, report, 'lines').split(/[;\n]/).map(lineOf).filter(Boolean);
}

function readRegistries(cell: EventCell, { draft, request, report }: Import): void {
  const at =
    (row: EventRow): Report =>
    (level, code, params) =>
      report(level, code, params, cell(row).place);
  for (const name of namesIn(cell('organisers'), report)) {
    addOrganiser(draft, { name, isPerson: false }, request, at('organisers'));
  }
  addKeywords(draft, namesIn(cell('topics'), report), request, at('topics'));
  addKeywords(draft, namesIn(cell('regions'), report), request, at('regions'));
  for (const name of namesIn(cell('series'), report)) {
    const series = knownBy(request.known.series, name);
    if (series) (draft.event.series ??= []).push({ series: series.id });
    else {
      draft.missing.push({ field: 'series', source: name });
      report('unknown', 'topic.unknown', { names: name }, cell('series').place);
    }
  }
}

function readCounts(cell: EventCell, { draft, report }: Import): void {
  const counted = [
    ['participants', 'participants', false],
    ['municipalities', 'municipalities', false],
    ['countries', 'countries', false],
    ['participantsPlanned', 'participants', true],
    ['municipalitiesPlanned', 'municipalities', true],
    ['countriesPlanned', 'countries', true],
  ] as const;
  const counts = counted.flatMap(([row, of, planned]): AuthoredCount[] => {
    const count = countIn(cell(row), report);
    return count ? [{ of, ...plain(count), ...(planned ? { planned } : {}) }] : [];
  });
  if (counts.length > 0) draft.event.participation = { ...draft.event.participation, counts };
  const complete = yesOrNo(cell('countriesComplete'), report);
  if (complete !== undefined)
    draft.event.participation = { ...draft.event.participation, countriesComplete: complete };
}

function yesOrNo(placed: Placed, report: Report): boolean | undefined {
  if (typeof placed.cell === 'boolean') return placed.cell;
  const written = textIn(placed, report).toLowerCase();
  if (written === '') return undefined;
  if (['ja', 'yes', 'true', 'wahr', 'x'].includes(written)) return true;
  if (['nein', 'no', 'false', 'falsch'].includes(written)) return false;
  report('error', 'cell.yes-no', { value: written }, placed.place);
  return undefined;
}

function readLinks(cell: EventCell, { draft, request, report }: Import): void {
  const address = (row: EventRow) => {
    const written = textIn(cell(row), report);
    const url = webAddress(written);
    if (written !== '' && url === undefined)
      report('error', 'url.unreadable', { value: written }, cell(row).place);
    return url;
  };
  const url = address('registrationLink');
  const deadline = dayIn(cell('registrationDeadline'), request.dateOrder, report);
  const moment = deadline && ('moment' in deadline ? deadline.moment : deadline.date);
  if (url !== undefined || moment !== undefined) {
    draft.event.registration = {
      ...(url === undefined ? {} : { url }),
      ...(moment === undefined ? {} : { deadline: moment }),
    };
  }
  const page = address('page');
  if (page !== undefined) draft.event.links = [{ url: page, rel: 'source' }];
}
