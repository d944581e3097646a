import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { codes, imported, type Asked } from './import.test-support.js';
import { readXlsx } from './workbook.js';

const bytes = (text: string) => new TextEncoder().encode(text);

/** CSV files by their names, without the ending. */
const files = (sheets: Record<string, string>) =>
  Object.entries(sheets).map(([name, text]) => ({ name: `/tmp/${name}.csv`, bytes: bytes(text) }));

const event = (more = '', day = '14.05.2031') =>
  `Feld;Angabe\nTitel;Kühle Plätze\nErster Tag;${day}\n${more}`;

async function read(sheets: Record<string, string>, asked?: Asked) {
  const draft = await imported(files(sheets), asked);
  expect(draft.findings.filter(({ level }) => level === 'error')).toStrictEqual([]);
  const [only] = draft.events;
  if (!only) throw new Error('No event was imported.');
  return { ...only, draft };
}

const errorsOf = async (sheets: Record<string, string>, asked?: Asked) =>
  codes(await imported(files(sheets), asked));

describe('a template in CSV files', () => {
  test('becomes an event with everything that is in it', async () => {
    const {
      id,
      event: own,
      draft,
      missing,
    } = await read({
      Veranstaltung: event(
        [
          'Untertitel;Fachaustausch',
          'Art;Fachaustausch',
          'Teilnahmeform;hybrid',
          'Beginn;10:00',
          'Ende;12.30 Uhr',
          'Zeitzone;Asia/Tbilisi',
          'Kommune;Tiflis',
          'Land;Georgien',
          'Veranstaltungsort;"Rathaus; Saal 1"',
          'Plattform;Zoom',
          'Kurzbeschreibung;"Erster Satz.\nZweiter Satz."',
          'Veranstalter;Städtenetz; Unbekannter Verein',
          'Themen;"Digitalisierung; Neues"',
          'Regionen;Kaukasus',
          'Reihe;Stadtgespräche',
          'Teilnehmende;rund 50',
          'Teilnehmende Kommunen;mehr als 23',
          'Teilnehmende geplant;60',
          'Alle Länder genannt;nein',
          'Link zur Anmeldung;https://example.org/anmelden',
          'Anmeldung bis;01.05.2031',
          'Seite;https://example.org/veranstaltung',
        ]
          .join('\n')
          .replace(
            'Veranstalter;Städtenetz; Unbekannter Verein',
            'Veranstalter;"Städtenetz; Unbekannter Verein"',
          ),
      ),
      Programm:
        'Beginn;Ende;Titel;Art;Raum\n10:00;10:15;Begrüßung;Begrüßung;Saal 2\n10:15;;Markt der Möglichkeiten;Markt der Möglichkeiten;Saal 2',
      Vortragende:
        'Name;Anrede;Rolle;Organisation;Präsentation;Programmpunkt;Grundlage der Veröffentlichung;Grundlage seit;Nachweis\n' +
        'Eva Beispiel;Dr.;;Städtenetz;Schattenkarte;Markt der Möglichkeiten;Einwilligung;2031-01-02;Ordner 7\n' +
        'Max Beispiel;;Moderation;;;Begrüßung;;;\n' +
        'Maria Muster;;;;Schattenkarte;;;;',
      Länder: 'Land;Teilnehmende;Anzeigename\nGeorgien;12;\nXK;;Kosovo*\nMoldawien;;',
      Kommunen:
        'Kommune;Land;Teilnehmende;Amtlicher Schlüssel\nTiflis;Georgien;7;\nMusterhausen;DE;rund 10;09162000',
    });
    expect(id).toBe('2031-05-14-kuehle-plaetze');
    expect(own).toStrictEqual({
      title: 'Kühle Plätze',
      subtitle: 'Fachaustausch',
      summary: 'Erster Satz.\n\nZweiter Satz.',
      kind: 'expert-exchange',
      attendance: 'hybrid',
      when: { start: '2031-05-14T10:00', end: '2031-05-14T12:30', timeZone: 'Asia/Tbilisi' },
      locations: [
        { id: 'rathaus-saal-1', kind: 'place', name: 'Rathaus; Saal 1', municipality: 'tbilisi' },
        { id: 'virtual', kind: 'virtual', platform: 'Zoom' },
        { id: 'saal-2', kind: 'place', name: 'Saal 2', municipality: 'tbilisi' },
      ],
      organisers: ['town-network'],
      series: [{ series: 'talks' }],
      topics: ['digitalisation'],
      regions: ['caucasus'],
      registration: { url: 'https://example.org/anmelden', deadline: '2031-05-01' },
      participation: {
        counts: [
          { of: 'participants', value: 50, qualifier: 'about' },
          { of: 'municipalities', value: 23, qualifier: 'more-than' },
          { of: 'participants', value: 60, planned: true },
        ],
        countriesComplete: false,
        countries: [
          { country: 'GE', count: { of: 'participants', value: 12 } },
          { country: 'XK', label: 'Kosovo*' },
          'MD',
        ],
        municipalities: [
          { municipality: 'tbilisi', count: { of: 'participants', value: 7 } },
          { municipality: 'musterhausen', count: { of: 'participants', value: 10, qualifier: 'about' } },
        ],
      },
      programme: [
        {
          id: 'begruessung',
          kind: 'opening',
          title: 'Begrüßung',
          when: { start: '2031-05-14T10:00', end: '2031-05-14T10:15' },
          location: 'saal-2',
          people: [{ name: 'Max Beispiel', role: 'moderator' }],
        },
        {
          id: 'markt-der-moeglichkeiten',
          kind: 'market',
          title: 'Markt der Möglichkeiten',
          when: { start: '2031-05-14T10:15' },
          location: 'saal-2',
          presentations: ['schattenkarte'],
        },
      ],
      presentations: [
        {
          id: 'schattenkarte',
          title: 'Schattenkarte',
          presenters: [
            { person: 'eva-beispiel', role: 'presenter' },
            { person: 'maria-muster', role: 'presenter' },
          ],
        },
      ],
      links: [{ url: 'https://example.org/veranstaltung', rel: 'source' }],
    });
    expect(draft.people).toStrictEqual([
      {
        id: 'eva-beispiel',
        name: 'Eva Beispiel',
        honorific: 'Dr.',
        affiliations: [{ organisation: 'town-network' }],
        publication: { basis: 'consent', since: '2031-01-02', source: 'Ordner 7' },
      },
    ]);
    expect(draft.municipalities).toStrictEqual([
      { id: 'musterhausen', name: 'Musterhausen', country: 'DE', localCode: '09162000' },
    ]);
    expect(missing).toStrictEqual([
      { field: 'organisers', source: 'Unbekannter Verein' },
      { field: 'topics', source: 'Neues' },
    ]);
    expect(codes(draft, 'unknown')).toContain('people.no-basis');
  });

  test('is understood in English, with commas', async () => {
    const { event: own } = await read({
      event:
        'Field,Value,Note\nTitle,Cool places,\nLanguage,English,\nFirst day,2031-05-14,\nStart,10:00 am,\nEnd,2 pm,',
    });
    expect(own).toMatchObject({
      language: { original: 'en' },
      title: 'Cool places',
      when: { start: '2031-05-14T10:00', end: '2031-05-14T14:00' },
    });
    // Left out, the zone is the publisher's; the template says so.
    expect(own.when.timeZone).toBeUndefined();
  });

  test('is understood in Windows’ letters and with tabs', async () => {
    const text = event().replaceAll(';', '\t');
    const windows = Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));
    const draft = await imported([{ name: 'Veranstaltung.csv', bytes: windows }]);
    expect(draft.events[0]?.event.title).toBe('Kühle Plätze');
    expect(codes(draft, 'note')).toContain('source.encoding');
  });

  test('of several days needs a day for each item', async () => {
    const days = event('Letzter Tag;15.05.2031');
    expect(await errorsOf({ Veranstaltung: days, Programm: 'Beginn;Titel\n10:00;Eins' })).toStrictEqual([
      'time.without-day',
    ]);
    const { event: own } = await read({
      Veranstaltung: days,
      Programm: 'Tag;Beginn;Titel\n15.05.2031;10:00;Eins\n;;Zwei',
    });
    expect(own.programme).toMatchObject([{ when: { start: '2031-05-15T10:00' } }, { title: 'Zwei' }]);
  });

  test.each<[string, Record<string, string>, string, Asked?]>([
    [
      'an order of day and month that is not evident',
      { Veranstaltung: event('', '12/03/2031') },
      'date.ambiguous',
    ],
    [
      'another order than is named',
      { Veranstaltung: event('', '14.05.2031') },
      'date.other-order',
      { dateOrder: 'mdy' },
    ],
    ['a year of two digits', { Veranstaltung: event('', '14.05.31') }, 'date.short-year'],
    ['a day that does not exist', { Veranstaltung: event('', '31.04.2031') }, 'date.no-such-day'],
    ['a spreadsheet’s count of days', { Veranstaltung: event('', '47982') }, 'date.serial'],
    ['no day', { Veranstaltung: event('', '') }, 'date.missing'],
    ['no title', { Veranstaltung: 'Feld;Angabe\nErster Tag;2031-05-14' }, 'title.missing'],
    ['a time that is none', { Veranstaltung: event('Beginn;zehn') }, 'time.unreadable'],
    ['a span of time in one cell', { Veranstaltung: event('Beginn;9:00 – 12:00 am') }, 'time.unreadable'],
    ['an end without a start', { Veranstaltung: event('Ende;10:00') }, 'time.without-day'],
    ['an end before the start', { Veranstaltung: event('Beginn;10:00\nEnde;09:00') }, 'time.order'],
    [
      'an abbreviation that the publisher’s clock contradicts',
      { Veranstaltung: event('Beginn;10:00 Uhr MEZ') },
      'zone.abbreviation',
    ],
    ['a zone that is none', { Veranstaltung: event('Zeitzone;MESZ') }, 'zone.unknown'],
    [
      'a number in words that are not known',
      { Veranstaltung: event('Teilnehmende;sehr viele') },
      'cell.count',
    ],
    ['a number with an unknown qualifier', { Veranstaltung: event('Teilnehmende;gefühlt 50') }, 'cell.count'],
    ['half a person', { Veranstaltung: event('Teilnehmende;12,5') }, 'cell.count'],
    ['a word that is no kind', { Veranstaltung: event('Art;Sause') }, 'word.unknown'],
    ['a link that is none', { Veranstaltung: event('Seite;www.example.org') }, 'url.unreadable'],
    ['a row that is not known', { Veranstaltung: event('Wetter;schön') }, 'row.unknown'],
    ['a row twice', { Veranstaltung: event('Titel;Noch einer') }, 'row.twice'],
    ['neither yes nor no', { Veranstaltung: event('Alle Länder genannt;vielleicht') }, 'cell.yes-no'],
    ['a language that is not known', { Veranstaltung: event('Sprache;Platt') }, 'cell.language'],
    ['a row of a person', { Veranstaltung: event('Ansprechpartnerin;Eva') }, 'people.column'],
    [
      'an address of a person',
      { Veranstaltung: event('Kurzbeschreibung;Fragen an eva@example.org') },
      'people.address',
    ],
    [
      'a list of people',
      { Veranstaltung: event(), Teilnehmerliste: 'Vorname;Nachname;Kommune\nEva;Muster;Essen' },
      'people.column',
    ],
    ['a list of names', { Veranstaltung: event(), Liste: 'Name;Land\nEva Muster;DE' }, 'people.column'],
    [
      'a column of names beside countries',
      { Veranstaltung: event(), Länder: 'Land;Name\nDE;Eva Muster' },
      'people.column',
    ],
    [
      'a column of telephone numbers beside presenters',
      { Veranstaltung: event(), Vortragende: 'Name;Telefon\nEva;0123' },
      'people.column',
    ],
    [
      'a column that is not known',
      { Veranstaltung: event(), Programm: 'Titel;Wetter\nEins;schön' },
      'column.unknown',
    ],
    ['a column twice', { Veranstaltung: event(), Programm: 'Titel;Titel\nEins;Zwei' }, 'column.twice'],
    ['a column that is missing', { Veranstaltung: event(), Programm: 'Beginn\n10:00' }, 'column.missing'],
    [
      'a sheet that is not known',
      { Veranstaltung: event(), Kosten: 'Posten;Euro\nSaal;100' },
      'sheet.unknown',
    ],
    [
      'a sheet twice',
      { Veranstaltung: event(), Programm: 'Titel\nEins', Agenda: 'Titel\nZwei' },
      'sheet.twice',
    ],
    ['no sheet of the event', { Programm: 'Titel;Beginn\nEins;10:00' }, 'sheet.missing'],
    [
      'a text with separators and without marks',
      { Veranstaltung: event(), Programm: 'Titel;Art\nEins;Pause;und mehr' },
      'row.long',
    ],
    [
      'a country that is not known',
      { Veranstaltung: event(), Länder: 'Land;Teilnehmende\nGorgien;3' },
      'cell.country',
    ],
    [
      'a country that is withdrawn',
      { Veranstaltung: event(), Länder: 'Land;Teilnehmende\nSU;3' },
      'cell.country',
    ],
    [
      'a key without its zeros',
      { Veranstaltung: event(), Kommunen: 'Kommune;Land;Amtlicher Schlüssel\nEssen;DE;5113000' },
      'cell.zeros',
    ],
    [
      'a municipality without a country',
      { Veranstaltung: event(), Kommunen: 'Kommune;Land\nMusterhausen;' },
      'field.missing',
    ],
    [
      'a presenter without a name',
      { Veranstaltung: event(), Vortragende: 'Name;Präsentation\n;Eins' },
      'field.missing',
    ],
    [
      'a presenter of nothing',
      { Veranstaltung: event(), Vortragende: 'Name;Präsentation\nEva;' },
      'people.homeless',
    ],
    [
      'a presenter of an unknown item',
      { Veranstaltung: event(), Vortragende: 'Name;Programmpunkt\nEva;Fest' },
      'cell.unknown-item',
    ],
    [
      'a basis that is none',
      { Veranstaltung: event(), Vortragende: 'Name;Präsentation;Grundlage\nEva;Eins;mündlich' },
      'cell.basis',
    ],
    ['a formula', { Veranstaltung: event('Teilnehmende;=SUMME(A1:A9)') }, 'cell.formula'],
    ['an error of the spreadsheet', { Veranstaltung: event('Teilnehmende;#BEZUG!') }, 'cell.error'],
    ['a quotation mark that is left open', { Veranstaltung: event('Untertitel;"offen') }, 'source.syntax'],
  ])('refuses %s', async (_, sheets, code, asked) => {
    expect(await errorsOf(sheets, asked)).toStrictEqual([code]);
  });

  test('says where, and what may have been meant', async () => {
    const { findings } = await imported(
      files({ Veranstaltung: event(), Länder: 'Land;Teilnehmende\nGorgien;3' }),
    );
    expect(findings).toContainEqual(
      expect.objectContaining({ place: 'Länder!A2', params: { value: 'Gorgien', near: 'Georgien' } }),
    );
  });
});

describe('a template in a workbook', () => {
  const text = (value: string) => ({ type: String, value });
  const date = (value: Date, format = 'dd.mm.yyyy') => ({ type: Date, value, format });
  const number = (value: number) => ({ type: Number, value });
  type CellData = ReturnType<typeof text> | ReturnType<typeof date> | ReturnType<typeof number> | null;

  async function workbook(sheets: Record<string, CellData[][]>): Promise<Uint8Array> {
    const list = Object.entries(sheets).map(([sheet, data]) => ({ sheet, data }));
    return await writeExcelFile(list as Parameters<typeof writeExcelFile>[0]).toBuffer();
  }

  const eventSheet = (...rows: CellData[][]) => [
    [text('Feld'), text('Angabe')],
    [text('Titel'), text('Kühle Plätze')],
    ...rows,
  ];

  async function first(sheets: Record<string, CellData[][]>, asked?: Asked) {
    const draft = await imported(await workbook(sheets), asked);
    return { draft, own: draft.events[0]?.event };
  }

  test('has dates and times as a spreadsheet keeps them', async () => {
    const { own, draft } = await first({
      Veranstaltung: eventSheet(
        [text('Erster Tag'), date(new Date('2031-05-14T00:00:00Z'))],
        [text('Beginn'), date(new Date('1899-12-30T10:10:00Z'), 'hh:mm')],
        [text('Ende'), number(0.5)],
        [text('Teilnehmende'), number(50)],
      ),
      Hinweise: [[text('Name'), text('E-Mail')]],
    });
    expect(codes(draft)).toStrictEqual([]);
    expect(own).toMatchObject({
      when: { start: '2031-05-14T10:10', end: '2031-05-14T12:00' },
      participation: { counts: [{ of: 'participants', value: 50 }] },
    });
  });

  test('has days as numbers', async () => {
    const { own, draft } = await first({ Veranstaltung: eventSheet([text('Erster Tag'), number(47_982)]) });
    expect(own?.when).toStrictEqual({ start: '2031-05-14' });
    expect(codes(draft, 'note')).toContain('date.serial');
  });

  test('tells of a number where a text is meant, and refuses one for a key', async () => {
    const day = [text('Erster Tag'), date(new Date('2031-05-14T00:00:00Z'))];
    const { draft } = await first({ Veranstaltung: eventSheet(day, [text('Untertitel'), number(123)]) });
    expect(codes(draft, 'note')).toContain('text.number');
    const { draft: refused } = await first({
      Veranstaltung: eventSheet(day),
      Kommunen: [
        [text('Kommune'), text('Land'), text('Amtlicher Schlüssel')],
        [text('Essen'), text('DE'), number(5_113_000)],
      ],
    });
    expect(codes(refused)).toStrictEqual(['cell.zeros']);
  });

  /** A workbook written by hand, for what no library writes. */
  function raw(sheet: string, { date1904 = '', name = 'Veranstaltung', more = '' } = {}): Uint8Array {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    return zipSync({
      '[Content_Types].xml': strToU8(
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>',
      ),
      '_rels/.rels': strToU8(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      ),
      'xl/workbook.xml': strToU8(
        `<workbook xmlns="${main}" xmlns:r="${rel}"><workbookPr ${date1904}/><sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': strToU8(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${rel}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${rel}/styles" Target="styles.xml"/></Relationships>`,
      ),
      'xl/styles.xml': strToU8(
        `<styleSheet xmlns="${main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
      ),
      'xl/worksheets/sheet1.xml': strToU8(
        `<worksheet xmlns="${main}"><sheetData>${sheet}</sheetData>${more}</worksheet>`,
      ),
    });
  }

  const inline = (at: string, value: string) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const head = `<row r="1">${inline('A1', 'Feld')}${inline('B1', 'Angabe')}</row><row r="2">${inline('A2', 'Titel')}${inline('B2', 'Treffen')}</row>`;
  const day = `<row r="3">${inline('A3', 'Erster Tag')}<c r="B3" s="1"><v>47982</v></c></row>`;

  test.each([
    ['counted from 1900', '', '2031-05-14'],
    ['counted from 1904', 'date1904="1"', '2035-05-15'],
    ['counted from 1904, said in another word', 'date1904="true"', '2035-05-15'],
  ])('has days %s', async (_, date1904, start) => {
    const draft = await imported(raw(head + day, { date1904 }));
    expect(draft.events[0]?.event.when).toStrictEqual({ start });
  });

  test('has formulas with their results, and refuses those without', async () => {
    const formula = (value: string) =>
      `<row r="4">${inline('A4', 'Teilnehmende')}<c r="B4"><f>SUM(1,2)</f>${value}</c></row>`;
    const draft = await imported(raw(head + day + formula('<v>50</v>')));
    expect(draft.events[0]?.event.participation?.counts).toStrictEqual([{ of: 'participants', value: 50 }]);
    const refused = await imported(raw(head + day + formula('')));
    expect(codes(refused)).toStrictEqual(['cell.formula']);
    expect(refused.findings[0]).toMatchObject({ place: 'Veranstaltung!B4', params: { value: '=SUM(1,2)' } });
  });

  test('refuses an error of the spreadsheet', async () => {
    const draft = await imported(
      raw(`${head}${day}<row r="4">${inline('A4', 'Teilnehmende')}<c r="B4" t="e"><v>#REF!</v></c></row>`),
    );
    expect(codes(draft)).toStrictEqual(['cell.error']);
  });

  test('spreads cells merged downwards, and refuses those merged sideways', async () => {
    const programme = `<row r="1">${inline('A1', 'Tag')}${inline('B1', 'Beginn')}${inline('C1', 'Titel')}</row><row r="2"><c r="A2" s="1"><v>47982</v></c>${inline('B2', '10:00')}${inline('C2', 'Eins')}</row><row r="3">${inline('B3', '11:00')}${inline('C3', 'Zwei')}</row>`;
    const merged = (ref: string) => ({
      name: 'Programm',
      more: `<mergeCells count="1"><mergeCell ref="${ref}"/></mergeCells>`,
    });
    const rows = async (ref: string) =>
      (await readXlsx(raw(programme, merged(ref)), () => undefined))?.[0]?.rows;
    expect((await rows('A2:A3'))?.map(([day]) => day)).toStrictEqual([
      'Tag',
      { wall: '2031-05-14T00:00:00' },
      { wall: '2031-05-14T00:00:00' },
    ]);
    expect((await rows('B2:C2'))?.[1]?.[1]).toStrictEqual({ problem: 'merged', text: '10:00' });
    const draft = await imported(raw(head + day, { more: merged('B2:C2').more }));
    expect(codes(draft)).toStrictEqual(['cell.merged']);
  });

  test.each([
    ['cut off', (whole: Uint8Array) => whole.slice(0, 300), 'source.syntax'],
    ['of the old form', () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'source.old-excel'],
    [
      'of another program',
      () => zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }] }),
      'source.old-excel',
    ],
    ['that is another zip', () => zipSync({ 'a.txt': strToU8('a') }), 'source.syntax'],
  ])('is told as what it is: %s', async (_, make, code) => {
    expect(codes(await imported(make(raw(head + day))))).toStrictEqual([code]);
  });

  test('that unfolds to gigabytes is not unfolded', async () => {
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(70 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(200_000);
    expect(codes(await imported(bomb))).toStrictEqual(['source.large']);
  });
});

test('several files of other forms are refused', async () => {
  const sources = [
    { name: 'a.ics', bytes: bytes('BEGIN:VCALENDAR\nEND:VCALENDAR') },
    { name: 'b.csv', bytes: bytes(event()) },
  ];
  expect(codes(await imported(sources))).toStrictEqual(['source.several-formats']);
});
