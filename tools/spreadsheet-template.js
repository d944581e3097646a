// The form that editors fill in with a spreadsheet, as a workbook and as CSV files. Its sheets, columns and rows
// are those that the import knows, and its words those that visitors read, so that nothing is said twice.
import { createServer } from 'vite';
import writeExcelFile from 'write-excel-file/node';
import {
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeAttributeValue,
  sanitizeTextContent,
} from 'write-excel-file/utility';
import { fileURLToPath } from 'node:url';
import {
  listOfColumn,
  listOfRow,
  requiredRows,
  templateWords,
  widths,
} from './spreadsheet-template-words.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Rows that are ready to be written in; more can be added. */
const READY_ROWS = 200;

/** Every file of the template by its path. */
export async function spreadsheetTemplate() {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, watch: null, ws: false },
    optimizeDeps: { noDiscovery: true },
    resolve: { conditions: ['@connective-cities/source'] },
    ssr: { resolve: { conditions: ['@connective-cities/source'] } },
  });
  try {
    const load = (path) => server.ssrLoadModule(`/packages/core/src/${path}`);
    const form = await load('import/report.ts');
    const files = {};
    for (const [language, at] of Object.entries(form.templateLanguages)) {
      const sheets = sheetsOf(form, await load(`language/${language}.ts`), language, at);
      files[`${language}.xlsx`] = await workbookOf(sheets);
      for (const sheet of sheets.filter(({ read }) => read))
        files[`${language}/${form.slugOf(sheet.name)}.csv`] = Buffer.from(csvOf(sheet, language));
    }
    return files;
  } finally {
    await server.close();
  }
}

function sheetsOf({ eventRows, sheetForms, helpSheets }, dictionary, language, at) {
  const words = templateWords[language];
  const lists = listsOf(dictionary, words);
  const heading = (names, required) => names[at] + (required ? ' *' : '');
  const read = Object.entries(sheetForms).map(([name, { names, columns, required }]) => {
    const keys = Object.keys(columns);
    const isEvent = name === 'event';
    return {
      read: true,
      name: names[at],
      head: keys.map((key) => heading(columns[key], required.includes(key) && !isEvent)),
      widths: keys.map((key) => widths[key] ?? 18),
      rows: isEvent
        ? Object.entries(eventRows).map(([row, labels]) => [
            heading(labels, requiredRows.includes(row)),
            '',
            words.event[row],
          ])
        : [],
      choices: isEvent
        ? Object.keys(eventRows).flatMap((row, line) =>
            listOfRow[row] ? [{ list: listOfRow[row], column: 1, from: line + 1, to: line + 1 }] : [],
          )
        : keys.flatMap((key, column) =>
            listOfColumn[name]?.[key]
              ? [{ list: listOfColumn[name][key], column, from: 1, to: READY_ROWS }]
              : [],
          ),
    };
  });
  const help = {
    name: helpSheets[at],
    head: words.helpHead,
    widths: [22, 26, 100],
    rows: [
      ...words.help.map((text) => ['', '', text]),
      ...Object.entries(words.columns).flatMap(([name, columns]) =>
        Object.entries(columns).map(([column, text]) => [
          sheetForms[name].names[at],
          sheetForms[name].columns[column][at],
          text,
        ]),
      ),
    ],
    choices: [],
  };
  const longest = Math.max(...Object.values(lists).map((list) => list.length));
  const wordSheet = {
    name: words.wordSheet,
    head: Object.keys(lists).map((name) => words.listNames[name]),
    widths: Object.keys(lists).map(() => 30),
    rows: Array.from({ length: longest }, (_, row) => Object.values(lists).map((list) => list[row] ?? '')),
    choices: [],
  };
  const columnsOf = new Map(
    Object.entries(lists).map(([name, list], column) => [name, { column, size: list.length }]),
  );
  for (const sheet of read) {
    sheet.choices = sheet.choices.map(({ list, ...where }) => ({
      ...where,
      source: rangeOf(words.wordSheet, columnsOf.get(list)),
    }));
  }
  return [...read, help, wordSheet];
}

/** Words to choose from, by the key of their list. */
function listsOf({ card, programme }, { scheduled, bases, yesNo }) {
  // What else may stand beside an event, its date tells.
  const { postponed, rescheduled, cancelled, 'moved-online': online } = card.status;
  return {
    kind: Object.values(card.kinds),
    attendance: Object.values(card.attendance),
    status: [scheduled, postponed, rescheduled, cancelled, online],
    item: Object.values(programme.kinds),
    role: Object.values(programme.roles),
    basis: bases,
    complete: yesNo,
  };
}

function rangeOf(sheet, { column, size }) {
  const letter = String.fromCharCode(65 + column);
  return `'${sheet}'!$${letter}$2:$${letter}$${size + 1}`;
}

/** Lists to choose from, which the library that writes workbooks has no option for. Other words stay possible. */
const choices = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml, { choices: wanted }) => {
          if (!wanted?.length) return xml;
          const one = ({ column, from, to, source }) => {
            const letter = String.fromCharCode(65 + column);
            const cells = sanitizeAttributeValue(`${letter}${from + 1}:${letter}${to + 1}`);
            return `<dataValidation type="list" allowBlank="1" sqref="${cells}"><formula1>${sanitizeTextContent(source)}</formula1></dataValidation>`;
          };
          const element = `<dataValidations count="${wanted.length}">${wanted.map(one).join('')}</dataValidations>`;
          const order = getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet');
          return insertElementMarkupAccordingToOrderOfSiblings(xml, element, order, 'worksheet');
        },
      },
    },
  },
};

async function workbookOf(sheets) {
  // Texts keep what is typed: else "3.12." becomes a date, and 09162000 loses its zero.
  const cell = (value, more = {}) => ({ value, type: String, format: '@', alignVertical: 'top', ...more });
  const pages = sheets.map(({ read, name, head, widths, rows, choices: wanted }) => {
    const blank = head.map(() => cell(undefined));
    const ready = read && rows.length === 0 ? Array.from({ length: READY_ROWS }, () => blank) : [];
    return {
      sheet: name,
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: 1,
      choices: wanted,
      data: [
        head.map((text) => cell(text, { fontWeight: 'bold', backgroundColor: '#E3EDF0', wrap: true })),
        ...rows.map((row) => row.map((text) => cell(text === '' ? undefined : text, { wrap: true }))),
        ...ready,
      ],
    };
  });
  return await writeExcelFile(pages, { fontFamily: 'Calibri', fontSize: 11, features: [choices] }).toBuffer();
}

/** A sheet as spreadsheets of the language's country open it: the separator, and the mark of UTF-8 that Excel asks for. */
function csvOf({ head, rows }, language) {
  const separator = language === 'de' ? ';' : ',';
  const quoted = (text) => (/[",;\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return `\uFEFF${[head, ...rows].map((row) => row.map(quoted).join(separator)).join('\r\n')}\r\n`;
}
