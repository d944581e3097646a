/** Languages in which the command speaks. */
export const commandLanguages = ['de', 'en'] as const;

/** One of {@link commandLanguages}. */
export type CommandLanguage = (typeof commandLanguages)[number];

/** What the command says, the issues of content apart. */
export interface CommandWords {
  help: string;
  unknownCommand: (name: string, commands: string) => string;
  unknownOption: (name: string, command: string) => string;
  needsValue: (name: string) => string;
  takesNoValue: (name: string) => string;
  needsOption: (command: string, option: string) => string;
  tooMany: (command: string, extra: string) => string;
  basemapTask: string;
  notALanguage: (value: string) => string;
  notAPort: (value: string) => string;
  needsName: (command: string) => string;
  needsSource: (command: string) => string;
  needsEvent: (command: string) => string;
  oneEvent: (command: string, extra: string) => string;
  notAnElement: (value: string, elements: string) => string;
  noSuchEvent: (id: string, near: string | undefined) => string;
  isWithdrawn: (id: string) => string;
  notEmbedded: string;
  notATemplate: (value: string) => string;
  notAFormOfTemplate: (value: string) => string;
  oneFolder: (option: string, extra: string) => string;
  seeHelp: string;
  unexpected: (reason: string) => string;
  notBuilt: string;
  /** While a build runs. */
  checking: string;
  progress: (done: number, all: number) => string;
  built: (events: number, files: number, changed: number, folder: string) => string;
  notAFeed: (folder: string) => string;
  writingFailed: (folder: string, reason: string) => string;
  aborted: string;
  invalidDocument: (path: string, place: string, reason: string) => string;
  tooLarge: (path: string, limit: number) => string;
  noSuchFolder: (folder: string, option: string) => string;
  noFreePort: (first: number, last: number) => string;
  portTaken: (wanted: number, taken: number) => string;
  serving: (site: string | undefined, index: string) => string;
  watching: string;
  rebuilt: string;
  keepsServing: string;
  ended: string;
}

const en: CommandWords = {
  help: `connective: from a folder of events to a feed

  connective check [content]               finds mistakes, and says what to write instead
  connective build [content] --out <folder>   writes the feed
  connective serve [content]               serves the feed on this computer
  connective embed <event>                 writes the lines to paste into a page
  connective import <file…>                reads events of others into files of yours
  connective import --template <de|en> [folder]   writes a form for a spreadsheet, which import reads
  connective place <name>                  finds a municipality, and writes its entry
  connective basemap build --out <folder>  draws the maps that the widgets show places on

content is the folder with publisher.yaml; left out, it is ./content.

check
  --json               the issues as JSON

build
  --out <folder>       where the feed is written; an older feed there is replaced as a whole

serve
  --port <number>      first port to try (4173)
  --host <address>     address to listen on (127.0.0.1, this computer alone)
  --site <folder>      a web site, served at /
  --scripts <folder>   the widgets' scripts, served at /widgets/
  --watch              builds again and reloads pages when files change

embed
  --from <folder>      folder of content (content)
  --element <tag>      cc-event, or another element that shows an event (cc-event)
  --script <address>   where the page has the widgets' script (/widgets/cc-widgets.js)
  --page-lang <tag>    language of the page (that in which the event was written)

import
  --into <folder>      folder of content (content)
  --format <name>      auto, csv, xlsx, ical, json-ld, tribe-events or schedule (auto)
  --time-zone <zone>   for times that bear none: Europe/Berlin
  --date-order <dmy>   how 12/03/2021 is meant: dmy, mdy or ymd
  --until <day>        last day of a repetition without an end
  --overwrite          writes over events that are there already
  --dry-run            shows what would be written, and writes nothing
  --json               the report as JSON
  --template <de|en>   an empty form with programme, presenters, countries and municipalities, written
                       to the folder that is named (here); with --format csv as CSV files

place
  --country <GE>       the country it is in
  --geonames <number>  which one, where several bear the name
  --id <id>            id of the entry; left out, it is made from the name
  --into <folder>      folder of content (content)
  --dry-run            shows the entry, and writes nothing

basemap build
  --region <name>      one region of the recipe (all of them)
  --recipe <file>      a worldview, places and regions of your own, as JSON
  --from <file>        a TopoJSON file to draw from
  --out <folder>       where <region>.json and <region>-borderless.json are written

always
  --lang <de|en>       language of the messages (en)
  --help, --version

Exit codes: 0 done, 1 the content or the source has errors, a name is in doubt or writing failed, 2 the command was not understood.`,
  unknownCommand: (name, commands) => `There is no command "${name}". There are: ${commands}.`,
  unknownOption: (name, command) => `"${command}" has no option ${name}.`,
  needsValue: (name) => `${name} needs a value after it.`,
  takesNoValue: (name) => `${name} takes no value.`,
  needsOption: (command, option) => `"${command}" needs ${option}.`,
  tooMany: (command, extra) => `"${command}" takes one folder of content; "${extra}" is too many.`,
  basemapTask: 'After "basemap" comes what to do with it: "build".',
  notALanguage: (value) => `--lang is "${value}"; it can be de or en.`,
  notAPort: (value) => `--port is "${value}"; it has to be a number from 1 to 65535.`,
  needsName: (command) => `"${command}" needs the name of a municipality.`,
  needsSource: (command) => `"${command}" needs a file or an address.`,
  needsEvent: (command) => `"${command}" needs the id of an event: the name of its folder.`,
  oneEvent: (command, extra) => `"${command}" takes one event; "${extra}" is too many.`,
  notAnElement: (value, elements) => `--element is "${value}"; it can be ${elements}.`,
  noSuchEvent: (id, near) =>
    `There is no event "${id}".${near === undefined ? '' : ` Did you mean "${near}"?`} Its id is the name of its folder.`,
  isWithdrawn: (id) => `"${id}" is withdrawn and cannot be shown.`,
  notEmbedded: 'Correct the errors first; what is published comes from the same files.',
  notATemplate: (value) => `--template is "${value}"; it can be de or en.`,
  notAFormOfTemplate: (value) => `The template is xlsx or csv; --format is "${value}".`,
  oneFolder: (option, extra) => `${option} takes one folder to write to; "${extra}" is too many.`,
  seeHelp: 'connective --help lists everything.',
  unexpected: (reason) => `This should not have happened; please report it.\n${reason}`,
  notBuilt: 'Nothing was written, because the content has errors.',
  checking: 'Reading and checking the content …',
  progress: (done, all) => `Writing ${done} of ${all} events, practices and series …`,
  built: (events, files, changed, folder) =>
    `${events} ${events === 1 ? 'event' : 'events'}, ${files} files in ${folder}, ${changed} of them new or changed`,
  notAFeed: (folder) =>
    `${folder} is not empty and holds no feed (v1/index.json). Name another folder with --out, or empty this one.`,
  writingFailed: (folder, reason) =>
    `The feed could not be written to ${folder}: ${reason}. What was there is unchanged.`,
  aborted: 'Stopped. What was there is unchanged.',
  invalidDocument: (path, place, reason) =>
    `Internal error: ${path} would not be valid at ${place || 'its root'}: ${reason} Please report it; nothing was written.`,
  tooLarge: (path, limit) =>
    `${path} would be larger than ${limit} bytes, which readers refuse. Split the event or shorten its texts; nothing was written.`,
  noSuchFolder: (folder, option) => `${option} is ${folder}, and there is no such folder.`,
  noFreePort: (first, last) => `No port from ${first} to ${last} is free. Name another with --port.`,
  portTaken: (wanted, taken) => `Port ${wanted} is taken; using ${taken}.`,
  serving: (site, index) => `${site ? `Site   ${site}\n` : ''}Feed   ${index}\nStop with Ctrl-C.`,
  watching: 'Watching for changes.',
  rebuilt: 'Feed built again.',
  keepsServing: 'The last good feed is still being served.',
  ended: 'Stopped.',
};

const de: CommandWords = {
  help: `connective: vom Ordner mit Veranstaltungen zum Feed

  connective check [Inhalte]               findet Fehler und sagt, was stattdessen zu schreiben ist
  connective build [Inhalte] --out <Ordner>   schreibt den Feed
  connective serve [Inhalte]               zeigt den Feed auf diesem Rechner
  connective embed <Veranstaltung>         schreibt die Zeilen, die in eine Seite gehören
  connective import <Datei…>               liest fremde Veranstaltungen in eigene Dateien
  connective import --template <de|en> [Ordner]   schreibt ein Formular für die Tabellenkalkulation, das import liest
  connective place <Name>                  findet eine Kommune und schreibt ihren Eintrag
  connective basemap build --out <Ordner>  zeichnet die Karten, auf denen die Widgets Orte zeigen

Inhalte ist der Ordner mit publisher.yaml; ohne Angabe ist es ./content.

check
  --json               die Meldungen als JSON

build
  --out <Ordner>       wohin der Feed geschrieben wird; ein älterer Feed dort wird als Ganzes ersetzt

serve
  --port <Zahl>        erster Port, der versucht wird (4173)
  --host <Adresse>     Adresse, unter der gelauscht wird (127.0.0.1, nur dieser Rechner)
  --site <Ordner>      eine Website, erreichbar unter /
  --scripts <Ordner>   die Skripte der Widgets, erreichbar unter /widgets/
  --watch              baut neu und lädt Seiten neu, wenn sich Dateien ändern

embed
  --from <Ordner>      Ordner mit den Inhalten (content)
  --element <Tag>      cc-event oder ein anderes Element, das eine Veranstaltung zeigt (cc-event)
  --script <Adresse>   wo die Seite das Skript der Widgets hat (/widgets/cc-widgets.js)
  --page-lang <Tag>    Sprache der Seite (die, in der die Veranstaltung geschrieben ist)

import
  --into <Ordner>      Ordner mit den Inhalten (content)
  --format <Name>      auto, csv, xlsx, ical, json-ld, tribe-events oder schedule (auto)
  --time-zone <Zone>   für Zeiten, die keine nennen: Europe/Berlin
  --date-order <dmy>   wie 12/03/2021 gemeint ist: dmy, mdy oder ymd
  --until <Tag>        letzter Tag einer Wiederholung ohne Ende
  --overwrite          überschreibt vorhandene Veranstaltungen
  --dry-run            zeigt, was geschrieben würde, und schreibt nichts
  --json               der Bericht als JSON
  --template <de|en>   ein leeres Formular mit Programm, Vortragenden, Ländern und Kommunen, geschrieben
                       in den genannten Ordner (hier); mit --format csv als CSV-Dateien

place
  --country <GE>       das Land, in dem sie liegt
  --geonames <Zahl>    welche, wo mehrere so heißen
  --id <Kennung>       Kennung des Eintrags; ohne Angabe entsteht sie aus dem Namen
  --into <Ordner>      Ordner mit den Inhalten (content)
  --dry-run            zeigt den Eintrag und schreibt nichts

basemap build
  --region <Name>      eine Region des Rezepts (alle)
  --recipe <Datei>     eigene Weltsicht, Orte und Regionen, als JSON
  --from <Datei>       eine TopoJSON-Datei als Quelle
  --out <Ordner>       wohin <Region>.json und <Region>-borderless.json geschrieben werden

immer
  --lang <de|en>       Sprache der Meldungen (en)
  --help, --version

Rückgabewerte: 0 erledigt, 1 Fehler in Inhalten oder Quelle oder beim Schreiben, oder ein Name im Zweifel, 2 Befehl nicht verstanden.`,
  unknownCommand: (name, commands) => `Den Befehl „${name}“ gibt es nicht. Es gibt: ${commands}.`,
  unknownOption: (name, command) => `„${command}“ kennt die Option ${name} nicht.`,
  needsValue: (name) => `Nach ${name} fehlt ein Wert.`,
  takesNoValue: (name) => `${name} steht ohne Wert.`,
  needsOption: (command, option) => `„${command}“ braucht ${option}.`,
  tooMany: (command, extra) => `„${command}“ nimmt einen Ordner mit Inhalten; „${extra}“ ist zu viel.`,
  basemapTask: 'Nach „basemap“ steht, was zu tun ist: „build“.',
  notALanguage: (value) => `--lang ist „${value}“; möglich sind de und en.`,
  notAPort: (value) => `--port ist „${value}“; nötig ist eine Zahl von 1 bis 65535.`,
  needsName: (command) => `„${command}“ braucht den Namen einer Kommune.`,
  needsSource: (command) => `„${command}“ braucht eine Datei oder eine Adresse.`,
  needsEvent: (command) => `„${command}“ braucht die Kennung einer Veranstaltung: den Namen ihres Ordners.`,
  oneEvent: (command, extra) => `„${command}“ nimmt eine Veranstaltung; „${extra}“ ist zu viel.`,
  notAnElement: (value, elements) => `--element ist „${value}“; möglich sind ${elements}.`,
  noSuchEvent: (id, near) =>
    `Eine Veranstaltung „${id}“ gibt es nicht.${near === undefined ? '' : ` Ist „${near}“ gemeint?`} Ihre Kennung ist der Name ihres Ordners.`,
  isWithdrawn: (id) => `„${id}“ ist zurückgezogen und lässt sich nicht zeigen.`,
  notEmbedded: 'Zuerst die Fehler berichtigen; was veröffentlicht wird, kommt aus denselben Dateien.',
  notATemplate: (value) => `--template ist „${value}“; möglich sind de und en.`,
  notAFormOfTemplate: (value) => `Die Vorlage gibt es als xlsx oder csv; --format ist „${value}“.`,
  oneFolder: (option, extra) =>
    `${option} nimmt einen Ordner, in den geschrieben wird; „${extra}“ ist zu viel.`,
  seeHelp: 'connective --help --lang de zeigt alles.',
  unexpected: (reason) => `Das hätte nicht geschehen dürfen; bitte melden.\n${reason}`,
  notBuilt: 'Nichts wurde geschrieben, weil die Inhalte Fehler haben.',
  checking: 'Die Inhalte werden gelesen und geprüft …',
  progress: (done, all) => `${done} von ${all} Veranstaltungen, Praxisbeispielen und Reihen geschrieben …`,
  built: (events, files, changed, folder) =>
    `${events} ${events === 1 ? 'Veranstaltung' : 'Veranstaltungen'}, ${files} Dateien in ${folder}, davon neu oder geändert: ${changed}`,
  notAFeed: (folder) =>
    `${folder} ist nicht leer und enthält keinen Feed (v1/index.json). Mit --out einen anderen Ordner nennen oder diesen leeren.`,
  writingFailed: (folder, reason) =>
    `Der Feed konnte nicht nach ${folder} geschrieben werden: ${reason}. Was dort lag, ist unverändert.`,
  aborted: 'Abgebrochen. Was dort lag, ist unverändert.',
  invalidDocument: (path, place, reason) =>
    `Interner Fehler: ${path} wäre ungültig, Stelle ${place || 'Wurzel'}: ${reason} Bitte melden; nichts wurde geschrieben.`,
  tooLarge: (path, limit) =>
    `${path} wäre größer als ${limit} Bytes, was Leser ablehnen. Die Veranstaltung aufteilen oder Texte kürzen; nichts wurde geschrieben.`,
  noSuchFolder: (folder, option) => `${option} ist ${folder}, und diesen Ordner gibt es nicht.`,
  noFreePort: (first, last) =>
    `Kein Port von ${first} bis ${last} ist frei. Mit --port einen anderen nennen.`,
  portTaken: (wanted, taken) => `Port ${wanted} ist belegt; verwendet wird ${taken}.`,
  serving: (site, index) => `${site ? `Website   ${site}\n` : ''}Feed      ${index}\nBeenden mit Strg-C.`,
  watching: 'Änderungen werden beobachtet.',
  rebuilt: 'Feed neu gebaut.',
  keepsServing: 'Ausgeliefert wird weiter der letzte fehlerfreie Feed.',
  ended: 'Beendet.',
};

/** The words of each language. */
export const commandWords: Record<CommandLanguage, CommandWords> = { de, en };
