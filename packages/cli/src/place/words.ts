/** What `connective place` says. */
export interface PlaceWords {
  several: (name: string, command: string) => string;
  more: (count: number) => string;
  none: (name: string, country: string | undefined) => string;
  near: (names: readonly string[]) => string;
  noSuchNumber: (geonames: number) => string;
  notACountry: (value: string) => string;
  notANumber: (value: string) => string;
  notAnId: (value: string) => string;
  noFolder: (folder: string) => string;
  notAList: (file: string) => string;
  there: (id: string, file: string) => string;
  idTaken: (id: string, file: string) => string;
  incomplete: (id: string, file: string) => string;
  written: (id: string, file: string) => string;
  wouldWrite: (file: string) => string;
  checkName: (name: string) => string;
  inhabitants: (count: string) => string;
  unknownInhabitants: string;
  features: Readonly<Record<string, string>>;
  region: (seat: string) => string;
  alsoCalled: (name: string) => string;
  locale: 'de' | 'en';
}

const en: PlaceWords = {
  several: (name, command) =>
    `Several places are called "${name}", and nothing was written. Say which one is meant:\n  ${command}`,
  more: (count) => `and ${count} more; --country narrows the search`,
  none: (name, country) =>
    `No place ${country === undefined ? '' : `in ${country} `}is called "${name}". The gazetteer holds places from 500 inhabitants. Write the entry in municipalities.yaml by hand; coordinates may be left out.`,
  near: (names) => `Like it: ${names.join(', ')}.`,
  noSuchNumber: (geonames) => `The gazetteer holds no place with the number ${geonames}.`,
  notACountry: (value) =>
    `--country is "${value}"; it has to be two letters of ISO 3166-1, such as GE; Kosovo is XK.`,
  notANumber: (value) => `--geonames is "${value}"; it has to be a number, such as 611717.`,
  notAnId: (value) =>
    `--id is "${value}"; it has to be lower-case letters, digits and single hyphens, such as tbilisi.`,
  noFolder: (folder) =>
    `Nothing was written, because there is no folder ${folder}. Name the folder of content with --into.`,
  notAList: (file) =>
    `Nothing was written, because ${file} cannot be read as a list. \`connective check\` says why.`,
  there: (id, file) => `It is in ${file} already, as ${id}. Nothing was written.`,
  idTaken: (id, file) =>
    `Nothing was written, because ${file} holds another place with the id ${id}. Give this one another id with --id.`,
  incomplete: (id, file) =>
    `Nothing was written, because ${file} holds an entry ${id} already, without a number in GeoNames. If it is this place, complete it with what stands above.`,
  written: (id, file) => `${id} was written to ${file}.`,
  wouldWrite: (file) => `Nothing was written (--dry-run). In ${file} this would stand:`,
  checkName: (name) =>
    `Its name is "${name}", in the language of your files. Check it, and give it in your other languages.`,
  inhabitants: (count) => `${count} inhabitants`,
  unknownInhabitants: 'inhabitants unknown',
  features: {
    PPLC: 'capital',
    PPLA: 'seat of a region',
    PPLA2: 'seat of a district',
    PPLA3: 'seat of a municipality',
    PPLA4: 'seat of a municipality',
    PPLA5: 'seat of a municipality',
    PPLX: 'part of a town',
  },
  region: (seat) => `region of ${seat}`,
  alsoCalled: (name) => `also ${name}`,
  locale: 'en',
};

const de: PlaceWords = {
  several: (name, command) =>
    `Mehrere Orte heißen „${name}“, und nichts wurde geschrieben. Sagen, welcher gemeint ist:\n  ${command}`,
  more: (count) => `und ${count} weitere; --country grenzt die Suche ein`,
  none: (name, country) =>
    `Kein Ort ${country === undefined ? '' : `in ${country} `}heißt „${name}“. Das Ortsverzeichnis kennt Orte ab 500 Einwohnern. Den Eintrag in municipalities.yaml von Hand schreiben; Koordinaten dürfen fehlen.`,
  near: (names) => `Ähnlich: ${names.join(', ')}.`,
  noSuchNumber: (geonames) => `Das Ortsverzeichnis kennt keinen Ort mit der Nummer ${geonames}.`,
  notACountry: (value) =>
    `--country ist „${value}“; nötig sind zwei Buchstaben nach ISO 3166-1, etwa GE; Kosovo ist XK.`,
  notANumber: (value) => `--geonames ist „${value}“; nötig ist eine Zahl, etwa 611717.`,
  notAnId: (value) =>
    `--id ist „${value}“; nötig sind Kleinbuchstaben, Ziffern und einzelne Bindestriche, etwa tbilisi.`,
  noFolder: (folder) =>
    `Nichts wurde geschrieben, denn den Ordner ${folder} gibt es nicht. Den Ordner mit den Inhalten mit --into nennen.`,
  notAList: (file) =>
    `Nichts wurde geschrieben, denn ${file} lässt sich nicht als Liste lesen. \`connective check --lang de\` sagt, warum.`,
  there: (id, file) => `Der Ort steht schon als ${id} in ${file}. Nichts wurde geschrieben.`,
  idTaken: (id, file) =>
    `Nichts wurde geschrieben, denn ${file} enthält einen anderen Ort mit der Kennung ${id}. Diesem mit --id eine andere geben.`,
  incomplete: (id, file) =>
    `Nichts wurde geschrieben, denn ${file} enthält schon einen Eintrag ${id}, ohne Nummer in GeoNames. Ist es dieser Ort, den Eintrag mit dem ergänzen, was oben steht.`,
  written: (id, file) => `${id} steht jetzt in ${file}.`,
  wouldWrite: (file) => `Nichts wurde geschrieben (--dry-run). In ${file} stünde:`,
  checkName: (name) =>
    `Der Name ist „${name}“, in der Sprache Ihrer Dateien. Prüfen und in den weiteren Sprachen ergänzen.`,
  inhabitants: (count) => `${count} Einwohner`,
  unknownInhabitants: 'Einwohnerzahl unbekannt',
  features: {
    PPLC: 'Hauptstadt',
    PPLA: 'Sitz einer Region',
    PPLA2: 'Sitz eines Bezirks',
    PPLA3: 'Sitz einer Gemeinde',
    PPLA4: 'Sitz einer Gemeinde',
    PPLA5: 'Sitz einer Gemeinde',
    PPLX: 'Teil einer Stadt',
  },
  region: (seat) => `Region von ${seat}`,
  alsoCalled: (name) => `auch ${name}`,
  locale: 'de',
};

/** The words of each language. */
export const placeWords: Record<'de' | 'en', PlaceWords> = { de, en };
