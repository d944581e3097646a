/** Sheets of the template, and what may stand above their columns. The first name of each language is the template's own. */
export interface SheetForm {
  /** Names of the sheet, or of its CSV file. */
  names: readonly string[];
  columns: Readonly<Record<string, readonly string[]>>;
  required: readonly string[];
}

/** Names of the sheets. */
export type SheetName = 'event' | 'programme' | 'presenters' | 'countries' | 'municipalities';

/** Which name of a column is the template's own in a language. */
export const templateLanguages = { en: 0, de: 1 } as const;

/** The sheets of the template. Each name of a column or sheet is English first, then German, then others that are understood. */
export const sheetForms: Readonly<Record<SheetName, SheetForm>> = {
  event: {
    names: ['Event', 'Veranstaltung'],
    columns: {
      field: ['Field', 'Feld'],
      value: ['Value', 'Angabe', 'Wert'],
      note: ['Note', 'Hinweis', 'Hinweise', 'Notes'],
    },
    required: ['field', 'value'],
  },
  programme: {
    names: ['Programme', 'Programm', 'Program', 'Agenda'],
    columns: {
      day: ['Day', 'Tag', 'Date', 'Datum'],
      start: ['Start', 'Beginn', 'From', 'Von'],
      end: ['End', 'Ende', 'To', 'Bis'],
      title: ['Title', 'Titel', 'Programmpunkt', 'Item'],
      kind: ['Kind', 'Art', 'Type'],
      room: ['Room', 'Raum'],
      track: ['Track', 'Strang'],
      description: ['Description', 'Beschreibung'],
    },
    required: ['title'],
  },
  presenters: {
    names: ['Presenters', 'Vortragende', 'Speakers', 'Mitwirkende'],
    columns: {
      name: ['Name', 'Name'],
      honorific: ['Form of address', 'Anrede', 'Salutation'],
      role: ['Role', 'Rolle'],
      position: ['Position', 'Funktion'],
      organisation: ['Organisation', 'Organisation', 'Organization'],
      place: ['Place', 'Ort'],
      presentation: ['Presentation', 'Präsentation'],
      item: ['Programme item', 'Programmpunkt'],
      basis: ['Basis for publication', 'Grundlage der Veröffentlichung', 'Basis', 'Grundlage'],
      since: ['Basis since', 'Grundlage seit'],
      source: ['Recorded in', 'Nachweis'],
    },
    required: ['name'],
  },
  countries: {
    names: ['Countries', 'Länder', 'Laender'],
    columns: {
      country: ['Country', 'Land'],
      participants: ['Participants', 'Teilnehmende'],
      label: ['Shown as', 'Anzeigename'],
    },
    required: ['country'],
  },
  municipalities: {
    names: ['Municipalities', 'Kommunen'],
    columns: {
      municipality: ['Municipality', 'Kommune'],
      country: ['Country', 'Land'],
      participants: ['Participants', 'Teilnehmende'],
      key: ['Official key', 'Amtlicher Schlüssel'],
    },
    required: ['municipality'],
  },
};

/** Rows of the sheet of the event: what stands in its first column. */
export const eventRows = {
  title: ['Title', 'Titel'],
  subtitle: ['Subtitle', 'Untertitel'],
  language: ['Language', 'Sprache'],
  kind: ['Kind', 'Art'],
  status: ['Status', 'Status'],
  attendance: ['Attendance', 'Teilnahmeform'],
  startDay: ['First day', 'Erster Tag', 'Start date', 'Date', 'Datum'],
  startTime: ['Start', 'Beginn', 'Start time'],
  endDay: ['Last day', 'Letzter Tag', 'End date'],
  endTime: ['End', 'Ende', 'End time'],
  timeZone: ['Time zone', 'Zeitzone'],
  municipality: ['Municipality', 'Kommune'],
  country: ['Country', 'Land'],
  venue: ['Venue', 'Veranstaltungsort'],
  address: ['Address', 'Anschrift', 'Adresse'],
  platform: ['Platform', 'Plattform'],
  link: ['Public link', 'Öffentlicher Link'],
  summary: ['Summary', 'Kurzbeschreibung'],
  organisers: ['Organisers', 'Veranstalter', 'Organizers'],
  topics: ['Topics', 'Themen'],
  regions: ['Regions', 'Regionen'],
  series: ['Series', 'Reihe'],
  participants: ['Participants', 'Teilnehmende'],
  municipalities: ['Municipalities taking part', 'Teilnehmende Kommunen'],
  countries: ['Countries taking part', 'Teilnehmende Länder'],
  participantsPlanned: ['Participants planned', 'Teilnehmende geplant'],
  municipalitiesPlanned: ['Municipalities planned', 'Kommunen geplant'],
  countriesPlanned: ['Countries planned', 'Länder geplant'],
  countriesComplete: ['All countries listed', 'Alle Länder genannt'],
  registrationLink: ['Registration link', 'Link zur Anmeldung'],
  registrationDeadline: ['Registration until', 'Anmeldung bis'],
  page: ['Page', 'Seite'],
} as const satisfies Record<string, readonly string[]>;

/** Name of a row of the sheet of the event. */
export type EventRow = keyof typeof eventRows;

/** Sheets that explain the template and hold nothing to read; the first are the template's own, English and German. */
export const helpSheets = [
  'Help',
  'Hilfe',
  'Words',
  'Wörter',
  'Anleitung',
  'Read me',
  'Lies mich',
  'Hinweise',
  'Notes',
];

/** A heading as it is compared: without letter case, marks of a required column, and what stands in brackets. */
export function headingKey(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\(.*?\)|\*/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
