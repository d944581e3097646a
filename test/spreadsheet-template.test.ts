import { readdirSync, readFileSync } from 'node:fs';
import { slugOf } from '@connective-cities/core/import/report';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { imported } from '../packages/cli/src/import/import.test-support.js';
import type { Source } from '../packages/cli/src/import/source.js';
import { readXlsx } from '../packages/cli/src/import/workbook.js';
import { spreadsheetTemplate } from '../tools/spreadsheet-template.js';
import { root } from './sources.js';

const folder = `${root}/packages/cli/template`;
const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.\w+$/.test(path))
  .map((path) => path.replaceAll('\\', '/'))
  .sort();
const bytesOf = (path: string) => new Uint8Array(readFileSync(`${folder}/${path}`));

/** What a file says; a zip holds the hour when it was packed, too. */
const contentOf = (path: string, bytes: Uint8Array): unknown =>
  path.endsWith('.xlsx')
    ? Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, file]) => [name, strFromU8(file)]))
    : strFromU8(bytes);

/** Sheets by their name, and what an editor writes below a heading or beside a label. */
type Entries = Record<string, Record<string, string>>;

const german: Entries = {
  Veranstaltung: {
    Titel: 'Kühle Plätze',
    Art: 'Beratungseinsatz',
    Status: 'Verschoben, neuer Termin folgt',
    Teilnahmeform: 'Vor Ort und online',
    'Erster Tag': '14.05.2031',
    Beginn: '10:00',
    Ende: '12:30',
    Kommune: 'Tbilisi',
    Plattform: 'Zoom',
    Teilnehmende: 'rund 50',
    'Alle Länder genannt': 'ja',
  },
  Programm: { Titel: '3.12.', Beginn: '10:15', Ende: '11:00', Art: 'Besuch vor Ort', Raum: 'Saal 2' },
  Vortragende: {
    Name: 'Eva Beispiel',
    Rolle: 'Fachliche Beratung',
    Programmpunkt: '3.12.',
    'Grundlage der Veröffentlichung': 'Öffentliche Aufgabe',
  },
  Länder: { Land: 'Georgien', Teilnehmende: '12' },
  Kommunen: { Kommune: 'Musterhausen', Land: 'Deutschland', 'Amtlicher Schlüssel': '09162000' },
};

const english: Entries = {
  Event: {
    Title: 'Kühle Plätze',
    Kind: 'Expert mission',
    Status: 'Postponed, new date to follow',
    Attendance: 'In person and online',
    'First day': '2031-05-14',
    Start: '10:00',
    End: '12:30',
    Municipality: 'Tbilisi',
    Platform: 'Zoom',
    Participants: 'about 50',
    'All countries listed': 'yes',
  },
  Programme: { Title: '3.12.', Start: '10:15', End: '11:00', Kind: 'Site visit', Room: 'Saal 2' },
  Presenters: {
    Name: 'Eva Beispiel',
    Role: 'Expert',
    'Programme item': '3.12.',
    'Basis for publication': 'Public task',
  },
  Countries: { Country: 'Georgia', Participants: '12' },
  Municipalities: { Municipality: 'Musterhausen', Country: 'Germany', 'Official key': '09162000' },
};

const withoutMark = (heading: unknown) => String(heading).replace(' *', '');

/** Where an entry belongs: beside its label in the first sheet, else below its heading. */
function cellFor(rows: readonly (readonly unknown[])[], label: string, first: boolean): [number, number] {
  const at = first
    ? [rows.findIndex(([name]) => withoutMark(name) === label), 1]
    : [1, (rows[0] ?? []).findIndex((name) => withoutMark(name) === label)];
  const [row = -1, column = -1] = at;
  if (row < 0 || column < 0) throw new Error(`The template has no place for ${label}.`);
  return [row, column];
}

/** Fills in a workbook as a spreadsheet does: what is in it besides stays. */
async function filledWorkbook(bytes: Uint8Array, entries: Entries): Promise<Source[]> {
  const files = unzipSync(bytes);
  const sheets = (await readXlsx(bytes, () => undefined)) ?? [];
  for (const [name, values] of Object.entries(entries)) {
    const at = sheets.findIndex((sheet) => sheet.name === name);
    const path = `xl/worksheets/sheet${at + 1}.xml`;
    let xml = strFromU8(files[path] ?? new Uint8Array());
    for (const [label, value] of Object.entries(values)) {
      const [row, column] = cellFor(sheets[at]?.rows ?? [], label, at === 0);
      const address = `${String.fromCharCode(65 + column)}${row + 1}`;
      const blank = new RegExp(`<c r="${address}" (s="\\d+")/>`);
      if (!blank.test(xml)) throw new Error(`The template has no cell ${name}!${address}.`);
      xml = xml.replace(blank, `<c r="${address}" $1 t="inlineStr"><is><t>${value}</t></is></c>`);
    }
    files[path] = strToU8(xml);
  }
  return [{ name: 'event.xlsx', bytes: zipSync(files) }];
}

/** Fills in CSV files as a spreadsheet does: it keeps their separator. */
function filledTables(language: string, entries: Entries): Source[] {
  const tables = paths.filter((path) => path.startsWith(`${language}/`));
  return tables.map((path) => {
    const { data, meta } = Papa.parse<string[]>(strFromU8(bytesOf(path)).trim());
    const [, labels = {}] =
      Object.entries(entries).find(([name]) => path.endsWith(`/${slugOf(name)}.csv`)) ?? [];
    const isEvent = data.length > 1;
    for (const [label, value] of Object.entries(labels)) {
      const [row, column] = cellFor(data, label, isEvent);
      (data[row] ??= [])[column] = value;
    }
    return { name: path, bytes: strToU8(Papa.unparse(data, { delimiter: meta.delimiter })) };
  });
}

const expected = {
  id: '2031-05-14-kuehle-plaetze',
  event: {
    title: 'Kühle Plätze',
    kind: 'expert-mission',
    status: 'postponed',
    attendance: 'hybrid',
    when: { start: '2031-05-14T10:00', end: '2031-05-14T12:30' },
    locations: [
      { id: 'tbilisi', kind: 'place', municipality: 'tbilisi' },
      { id: 'virtual', kind: 'virtual', platform: 'Zoom' },
      { id: 'saal-2', kind: 'place', name: 'Saal 2', municipality: 'tbilisi' },
    ],
    programme: [
      {
        id: '3-12',
        kind: 'site-visit',
        title: '3.12.',
        when: { start: '2031-05-14T10:15', end: '2031-05-14T11:00' },
        location: 'saal-2',
        people: [{ person: 'eva-beispiel', role: 'expert' }],
      },
    ],
    participation: {
      counts: [{ of: 'participants', value: 50, qualifier: 'about' }],
      countriesComplete: true,
      countries: [{ country: 'GE', count: { of: 'participants', value: 12 } }],
      municipalities: ['musterhausen'],
    },
  },
};

describe('the template for spreadsheets', () => {
  test('is what its tool makes; if not, run node packages/cli/tools/make-template.js', async () => {
    const made = await spreadsheetTemplate();
    expect(paths).toStrictEqual(Object.keys(made).sort());
    for (const [path, bytes] of Object.entries(made))
      expect(contentOf(path, bytesOf(path))).toStrictEqual(contentOf(path, bytes));
  }, 60_000);

  test.each([
    ['de', german],
    ['en', english],
  ])(
    'in %s is understood once it is filled in, as a workbook and as CSV files',
    async (language, entries) => {
      const workbook = await filledWorkbook(bytesOf(`${language}.xlsx`), entries);
      for (const sources of [workbook, filledTables(language, entries)]) {
        const draft = await imported(sources);
        expect(draft.findings.filter(({ level }) => level === 'error')).toStrictEqual([]);
        expect(draft.events).toMatchObject([expected]);
        expect(draft.municipalities).toStrictEqual([
          { id: 'musterhausen', name: 'Musterhausen', country: 'DE', localCode: '09162000' },
        ]);
        expect(draft.people).toMatchObject([{ name: 'Eva Beispiel', publication: { basis: 'public-task' } }]);
      }
    },
  );

  test.each(['de', 'en'])('in %s asks for a title and a day while it is empty', async (language) => {
    const draft = await imported([{ name: 'event.xlsx', bytes: bytesOf(`${language}.xlsx`) }]);
    expect(draft.findings.map(({ code }) => code)).toStrictEqual(['title.missing', 'date.missing']);
  });

  test('keeps what is typed: every cell to fill in is a text', () => {
    const files = unzipSync(bytesOf('de.xlsx'));
    const xmlOf = (path: string) => strFromU8(files[path] ?? new Uint8Array());
    const styles = [...xmlOf('xl/styles.xml').matchAll(/<xf [^>]*>/g)].map(([style]) => style);
    const text = /numFmtId="(\d+)" formatCode="@"/.exec(xmlOf('xl/styles.xml'))?.[1];
    const blank = [...xmlOf('xl/worksheets/sheet2.xml').matchAll(/<c r="[A-H]2" s="(\d+)"\/>/g)];
    expect(blank).toHaveLength(8);
    for (const [, style] of blank) expect(styles[Number(style)]).toContain(`numFmtId="${text}"`);
  });

  test('offers lists that end where their words do', async () => {
    const sheets = (await readXlsx(bytesOf('de.xlsx'), () => undefined)) ?? [];
    const words = sheets.find(({ name }) => name === 'Wörter')?.rows ?? [];
    const files = unzipSync(bytesOf('de.xlsx'));
    const offered = Object.entries(files)
      .filter(([path]) => path.startsWith('xl/worksheets/sheet'))
      .flatMap(([, file]) => [...strFromU8(file).matchAll(/'Wörter'!\$([A-G])\$2:\$[A-G]\$(\d+)/g)]);
    expect(offered).toHaveLength(7);
    for (const [, letter = '', last] of offered) {
      const column = words.map((row) => row[letter.charCodeAt(0) - 65] ?? null);
      expect(column.findLastIndex((word) => word !== null) + 1).toBe(Number(last));
    }
  });
});
