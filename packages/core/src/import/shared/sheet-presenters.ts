import { publicationBases } from '../../model/vocabulary.js';
import { dayIn, textIn } from './cells.js';
import type { AuthoredPerson } from './draft.js';
import { Ids } from './ids.js';
import { knownBy } from './known.js';
import { wordIn, type Import } from './sheet-context.js';
import { rowsOf, type Row, type Table } from './sheet-tables.js';
import { headingKey } from './template.js';
import { roleOf } from './words.js';

const bases: Readonly<Record<string, string>> = {
  einwilligung: 'consent',
  vertrag: 'contract',
  'öffentliche aufgabe': 'public-task',
  'public task': 'public-task',
  'berechtigtes interesse': 'legitimate-interest',
  'legitimate interest': 'legitimate-interest',
  'schon öffentlich': 'already-public',
  'bereits öffentlich': 'already-public',
  'already public': 'already-public',
};

/** Reads the sheet of the presenters: a person in each row, at a presentation or an item of the programme. */
export function readPresenters(table: Table, context: Import): void {
  const { draft, report } = context;
  const ids = new Ids();
  let nameless = 0;
  for (const row of rowsOf(table)) {
    const person = personIn(row, context);
    if (!person) continue;
    if (person.name !== undefined) nameless += 1;
    const presentation = textIn(row('presentation'), report);
    const item = textIn(row('item'), report);
    const found = draft.event.programme?.find(
      ({ title }) => title !== undefined && headingKey(title) === headingKey(item),
    );
    if (item !== '' && !found) report('error', 'cell.unknown-item', { value: item }, row('item').place);
    if (presentation !== '') {
      const presentations = (draft.event.presentations ??= []);
      let entry = presentations.find(({ title }) => title === presentation);
      if (!entry)
        presentations.push(
          (entry = { id: ids.of(presentation, 'presentation'), title: presentation, presenters: [] }),
        );
      (entry.presenters ??= []).push(person);
      if (found && !found.presentations?.includes(entry.id)) (found.presentations ??= []).push(entry.id);
    } else if (found) (found.people ??= []).push(person);
    else if (person.role === 'contact') (draft.event.contacts ??= []).push(person);
    else if (item === '') report('error', 'people.homeless', {}, row('presentation').place);
  }
  if (nameless > 0) report('unknown', 'people.no-basis', { count: nameless }, table.sheet.name);
}

function personIn(row: Row, context: Import): AuthoredPerson | undefined {
  const { request, report } = context;
  const text = (column: string) => textIn(row(column), report);
  const [name, honorific, position, organisation, place] = [
    'name',
    'honorific',
    'position',
    'organisation',
    'place',
  ].map(text);
  const role = wordIn(row('role'), roleOf, report) ?? 'presenter';
  if (!name) {
    report('error', 'field.missing', {}, row('name').place);
    return undefined;
  }
  const own = organisation ? knownBy(request.known.organisations, organisation) : undefined;
  const affiliation = {
    ...(own ? { organisation: own.id } : organisation ? { name: organisation } : {}),
    ...(position ? { role: position } : {}),
    ...(place ? { place } : {}),
  };
  const works = organisation || position ? { affiliation } : {};
  const known = knownBy(request.known.people, name);
  if (known) return { person: known.id, role };
  const written = text('basis');
  const basis = written === '' ? undefined : (bases[written.toLowerCase()] ?? written.toLowerCase());
  if (basis === undefined) return { name, ...(honorific ? { honorific } : {}), ...works, role };
  if (!publicationBases.some((word) => word === basis)) {
    report('error', 'cell.basis', { value: written }, row('basis').place);
    return undefined;
  }
  return {
    person: entryFor(
      { name, honorific, affiliation: organisation || position ? affiliation : undefined, basis },
      row,
      context,
    ),
    role,
  };
}

/** The entry of a person whose basis for publication is recorded; one for each name. */
function entryFor(
  {
    name,
    honorific,
    affiliation,
    basis,
  }: {
    name: string;
    honorific: string | undefined;
    affiliation: AuthoredPerson['affiliation'];
    basis: string;
  },
  row: Row,
  { people, ids, request, report }: Import,
): string {
  const there = people.find((person) => person.name === name);
  if (there) return there.id;
  const since = dayIn(row('since'), request.dateOrder, report);
  const source = textIn(row('source'), report);
  const id = ids.people.of(name, 'person');
  people.push({
    id,
    name,
    ...(honorific ? { honorific } : {}),
    ...(affiliation ? { affiliations: [affiliation] } : {}),
    publication: {
      basis,
      ...(since && 'date' in since ? { since: since.date } : {}),
      ...(source === '' ? {} : { source }),
    },
  });
  return id;
}
