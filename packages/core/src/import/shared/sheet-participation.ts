import { countIn, isEmpty, textIn, type Placed } from './cells.js';
import type { AuthoredEvent } from './draft.js';
import type { Report } from './findings.js';
import { knownBy } from './known.js';
import { countryIn, plain, type Import } from './sheet-context.js';
import { rowsOf, type Row, type Table } from './sheet-tables.js';

/** Reads the sheet of the countries that took part. */
export function readCountries(table: Table, context: Import): void {
  const { draft, report } = context;
  type Entry = NonNullable<NonNullable<AuthoredEvent['participation']>['countries']>[number];
  const countries = rowsOf(table).flatMap((row): Entry[] => {
    const country = countryIn(row('country'), context);
    const count = countIn(row('participants'), report);
    const label = textIn(row('label'), report);
    if (isEmpty(row('country').cell)) report('error', 'field.missing', {}, row('country').place);
    if (country === undefined) return [];
    if (!count && label === '') return [country];
    return [
      {
        country,
        ...(label === '' ? {} : { label }),
        ...(count ? { count: { of: 'participants' as const, ...plain(count) } } : {}),
      },
    ];
  });
  if (countries.length > 0) draft.event.participation = { ...draft.event.participation, countries };
}

/** Reads the sheet of the municipalities that took part; those that the registry lacks become entries of it. */
export function readMunicipalities(table: Table, context: Import): void {
  const { draft, report } = context;
  const municipalities = rowsOf(table).flatMap((row) => {
    const country = countryIn(row('country'), context);
    const count = countIn(row('participants'), report);
    const id = municipalityIn(row, country, context);
    if (id === undefined) return [];
    return [count ? { municipality: id, count: { of: 'participants' as const, ...plain(count) } } : id];
  });
  if (municipalities.length > 0) draft.event.participation = { ...draft.event.participation, municipalities };
}

function municipalityIn(row: Row, country: string | undefined, context: Import): string | undefined {
  const { request, report, municipalities, ids } = context;
  const name = textIn(row('municipality'), report);
  const key = keyIn(row('key'), country, report);
  if (name === '') {
    report('error', 'field.missing', {}, row('municipality').place);
    return undefined;
  }
  const known = knownBy(request.known.municipalities, name, country);
  if (known) return known.id;
  const there = municipalities.find((entry) => entry.name === name && entry.country === country);
  if (there) return there.id;
  if (country === undefined) {
    if (isEmpty(row('country').cell)) report('error', 'field.missing', {}, row('country').place);
    return undefined;
  }
  const id = ids.municipalities.of(name, 'municipality');
  municipalities.push({ id, name, country, ...(key === '' ? {} : { localCode: key }) });
  report('unknown', 'municipality.bare', { name }, row('municipality').place);
  return id;
}

/** An official key. As a number it has lost the zeros before it, and a German one has eight digits. */
function keyIn(placed: Placed, country: string | undefined, report: Report): string {
  const { cell, place } = placed;
  if (typeof cell === 'number') {
    report('error', 'cell.zeros', { value: String(cell) }, place);
    return '';
  }
  const key = textIn(placed, report).replace(/\s/g, '');
  if (country === 'DE' && /^\d{1,7}$/.test(key)) report('error', 'cell.zeros', { value: key }, place);
  return key;
}
