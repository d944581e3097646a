/** What `connective import` says, its findings apart. */
export interface ImportWords {
  notAFormat: (value: string, formats: string) => string;
  notAnOrder: (value: string) => string;
  notAZone: (value: string) => string;
  notADay: (value: string) => string;
  noSuchFile: string;
  noFolder: (folder: string) => string;
  notAFolder: (folder: string) => string;
  notAList: (file: string) => string;
  written: (events: number, folder: string) => string;
  wouldWrite: (events: number, folder: string) => string;
  nothingWritten: (errors: number) => string;
  writingFailed: (folder: string, reason: string) => string;
  noPublisher: (folder: string) => string;
  notTold: (fields: string, events: number) => string;
  from: (source: string) => string;
  checkNext: (folder: string) => string;
  events: (count: number) => string;
  templateNowhere: (folder: string) => string;
  templateThere: (file: string) => string;
  templateWritten: (files: string) => string;
}

const en: ImportWords = {
  notAFormat: (value, formats) => `--format is "${value}"; it can be auto, ${formats}.`,
  notAnOrder: (value) => `--date-order is "${value}"; it can be dmy, mdy or ymd.`,
  notAZone: (value) =>
    `--time-zone is "${value}"; it has to be region and city, such as Europe/Berlin, or UTC.`,
  notADay: (value) => `--until is "${value}"; it has to be a day, such as 2031-12-31.`,
  noSuchFile: 'there is no such file',
  noFolder: (folder) => `There is no folder ${folder}. Name the folder of content with --into, or make it.`,
  notAFolder: (folder) => `${folder} is no folder. Name the folder of content with --into.`,
  notAList: (file) =>
    `${file} cannot be read as a list, so nothing can be added to it. \`connective check\` says why.`,
  written: (events, folder) => `${en.events(events)} written to ${folder}:`,
  wouldWrite: (events, folder) =>
    `Nothing was written (--dry-run). ${en.events(events)} would be written to ${folder}:`,
  nothingWritten: (errors) =>
    `Nothing was written, because of ${errors} ${errors === 1 ? 'error' : 'errors'}.`,
  writingFailed: (folder, reason) =>
    `Nothing was written, because ${folder} cannot be written to: ${reason}.`,
  noPublisher: (folder) =>
    `${folder} holds no publisher.yaml yet. Before the check passes, add it with name, baseUrl, language and timeZone.`,
  notTold: (fields, events) =>
    `${fields}: the source does not say${events > 1 ? ` (${events} events)` : ''}; marked in the files.`,
  from: (source) =>
    `Imported from ${source}. What the source does not say is marked below; nothing was guessed.`,
  checkNext: (folder) => `Next: fill in what is marked, then \`connective check ${folder}\`.`,
  events: (count) => `${count} ${count === 1 ? 'event' : 'events'}`,
  templateNowhere: (folder) => `There is no folder ${folder} to write the template to. Make it first.`,
  templateThere: (file) => `${file} is there already, and stays as it is. Name another folder.`,
  templateWritten: (files) =>
    `Template written: ${files}\nFill it in, then: connective import ${files} --into <folder of content>`,
};

const de: ImportWords = {
  notAFormat: (value, formats) => `--format ist „${value}“; möglich sind auto, ${formats}.`,
  notAnOrder: (value) => `--date-order ist „${value}“; möglich sind dmy, mdy und ymd.`,
  notAZone: (value) =>
    `--time-zone ist „${value}“; nötig sind Erdteil und Stadt, etwa Europe/Berlin, oder UTC.`,
  notADay: (value) => `--until ist „${value}“; nötig ist ein Tag, etwa 2031-12-31.`,
  noSuchFile: 'diese Datei gibt es nicht',
  noFolder: (folder) =>
    `Den Ordner ${folder} gibt es nicht. Den Ordner mit den Inhalten mit --into nennen oder anlegen.`,
  notAFolder: (folder) => `${folder} ist kein Ordner. Den Ordner mit den Inhalten mit --into nennen.`,
  notAList: (file) =>
    `${file} lässt sich nicht als Liste lesen und also nicht ergänzen. \`connective check --lang de\` sagt, warum.`,
  written: (events, folder) => `${de.events(events)} nach ${folder} geschrieben:`,
  wouldWrite: (events, folder) =>
    `Nichts wurde geschrieben (--dry-run). ${de.events(events)} käme${events === 1 ? '' : 'n'} nach ${folder}:`,
  nothingWritten: (errors) =>
    `Nichts wurde geschrieben, wegen ${errors} ${errors === 1 ? 'Fehler' : 'Fehlern'}.`,
  writingFailed: (folder, reason) =>
    `Nichts wurde geschrieben, denn nach ${folder} lässt sich nicht schreiben: ${reason}.`,
  noPublisher: (folder) =>
    `In ${folder} gibt es noch keine publisher.yaml. Damit die Prüfung besteht, sie mit name, baseUrl, language und timeZone anlegen.`,
  notTold: (fields, events) =>
    `${fields}: in der Quelle nicht angegeben${events > 1 ? ` (${events} Veranstaltungen)` : ''}; in den Dateien markiert.`,
  from: (source) =>
    `Importiert aus ${source}. Was die Quelle nicht sagt, ist unten markiert; geraten wurde nichts.`,
  checkNext: (folder) =>
    `Weiter: ausfüllen, was markiert ist, dann \`connective check ${folder} --lang de\`.`,
  events: (count) => `${count} ${count === 1 ? 'Veranstaltung' : 'Veranstaltungen'}`,
  templateNowhere: (folder) => `Den Ordner ${folder}, in den die Vorlage soll, gibt es nicht. Erst anlegen.`,
  templateThere: (file) => `${file} gibt es schon und bleibt, wie es ist. Einen anderen Ordner nennen.`,
  templateWritten: (files) =>
    `Vorlage geschrieben: ${files}\nAusfüllen, danach: connective import ${files} --into <Ordner mit den Inhalten>`,
};

/** The words of each language. */
export const importWords: Record<'de' | 'en', ImportWords> = { de, en };
