/** What `connective basemap build` says. */
export interface BasemapWords {
  unreadable: (file: string, reason: string) => string;
  notJson: (file: string, reason: string) => string;
  recipe: (file: string, place: string, expected: string) => string;
  noRegion: (region: string, known: string) => string;
  notATopology: (file: string) => string;
  noCountry: (file: string, area: string) => string;
  noLand: (region: string) => string;
  noProjection: (region: string) => string;
  writingFailed: (folder: string, reason: string) => string;
  written: (file: string, countries: number, dots: number, bytes: number) => string;
  idle: (recipe: string, steps: string) => string;
  nothingWritten: string;
}

const en: BasemapWords = {
  unreadable: (file, reason) => `${file} cannot be read: ${reason}.`,
  notJson: (file, reason) => `${file} is not JSON: ${reason}.`,
  recipe: (file, place, expected) =>
    `${file}: ${place === '' ? 'the recipe' : place} is not understood there. Possible: ${expected}.`,
  noRegion: (region, known) => `The recipe has no region "${region}". It has: ${known}.`,
  notATopology: (file) =>
    `${file} is not a TopoJSON file of areas. Needed is a Topology with an object "countries" that is a GeometryCollection of polygons.`,
  noCountry: (file, area) =>
    `${file} has an area that is no country of ISO 3166-1: ${area || 'without name and id'}. Say whose it is by a step of the recipe: { "area": "${area.split(', ')[0]}", "to": "…" }, or null if it is not to be shown.`,
  noLand: (region) =>
    `No land lies in the frame of "${region}". The frame is [west, south, east, north] in degrees.`,
  noProjection: (region) =>
    `The picture of "${region}" is turned so much that no formula of a reasonable length says what lies where. Choose a smaller frame, or equal-earth.`,
  writingFailed: (folder, reason) => `The basemaps could not be written to ${folder}: ${reason}.`,
  written: (file, countries, dots, bytes) =>
    `${file}: ${countries === 0 ? 'no borders' : `${countries} countries`}, ${dots} dots, ${bytes} bytes`,
  idle: (recipe, steps) =>
    `Note: steps of ${recipe} that found nothing in this source: ${steps}. Look for typing errors in them.`,
  nothingWritten: 'Nothing was written.',
};

const de: BasemapWords = {
  unreadable: (file, reason) => `${file} lässt sich nicht lesen: ${reason}.`,
  notJson: (file, reason) => `${file} ist kein JSON: ${reason}.`,
  recipe: (file, place, expected) =>
    `${file}: ${place === '' ? 'Das Rezept' : place} ist so nicht verständlich. Möglich: ${expected}.`,
  noRegion: (region, known) => `Das Rezept hat keine Region „${region}“. Es hat: ${known}.`,
  notATopology: (file) =>
    `${file} ist keine TopoJSON-Datei mit Flächen. Nötig ist eine Topology mit einem Objekt „countries“, das eine GeometryCollection aus Polygonen ist.`,
  noCountry: (file, area) =>
    `${file} hat eine Fläche, die kein Land nach ISO 3166-1 ist: ${area || 'ohne Namen und Kennung'}. Wohin sie gehört, sagt ein Schritt des Rezepts: { "area": "${area.split(', ')[0]}", "to": "…" }, oder null, wenn sie nicht erscheinen soll.`,
  noLand: (region) =>
    `Im Ausschnitt von „${region}“ liegt kein Land. Der Ausschnitt ist [West, Süd, Ost, Nord] in Grad.`,
  noProjection: (region) =>
    `Das Bild von „${region}“ ist so stark verdreht, dass keine Formel vertretbarer Länge sagt, was wo liegt. Abhilfe: ein kleinerer Ausschnitt oder equal-earth.`,
  writingFailed: (folder, reason) => `Die Grundkarten ließen sich nicht nach ${folder} schreiben: ${reason}.`,
  written: (file, countries, dots, bytes) =>
    `${file}: ${countries === 0 ? 'ohne Grenzen' : `${countries} Länder`}, ${dots} Punkte, ${bytes} Bytes`,
  idle: (recipe, steps) =>
    `Hinweis: Schritte von ${recipe}, die in dieser Quelle nichts fanden: ${steps}. Vielleicht ist ein Tippfehler darin.`,
  nothingWritten: 'Nichts wurde geschrieben.',
};

/** The words of each language. */
export const basemapWords: Readonly<Record<'de' | 'en', BasemapWords>> = { de, en };
