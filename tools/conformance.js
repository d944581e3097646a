// The report in the numbering of EN 301 549, made from what tests of accessibility came to.
import { relative } from 'node:path';

/** Evidence by name: which tests count, by their file and full name. */
const EVIDENCE = {
  engines: {
    test: /has no finding in|\.stories\.tsx? /,
    en: 'axe and IBM’s engine find nothing: every story, and all states in each language and colour scheme',
    de: 'axe und die Prüfung von IBM finden nichts: in jeder Story und in allen Zuständen, Sprachen und Farbschemata',
  },
  tree: {
    test: /tells a screen reader in/,
    en: 'the accessibility tree in German and Arabic is the one that is committed',
    de: 'der Baum für Hilfsmittel ist auf Deutsch und Arabisch der, der festgehalten ist',
  },
  keyboard: {
    test: /is walked through by the Tab key|a walk by keyboard alone|cc-participant-map\.test\.ts keyboard/,
    en: 'walks by keyboard, forth and back, on the built files',
    de: 'Wege mit der Tastatur, hin und zurück, auf den gebauten Dateien',
  },
  narrow: {
    test: /fits a column of 320/,
    en: '320 and 256 pixels in four languages: nothing wider than the page, nothing cut off',
    de: '320 und 256 Pixel in vier Sprachen: nichts breiter als die Seite, nichts abgeschnitten',
  },
  enlarged: {
    test: /follows letters of twice the size/,
    en: 'letters of twice the size, at 1280, 640 and 320 pixels',
    de: 'doppelt so große Schrift bei 1280, 640 und 320 Pixeln',
  },
  spacing: {
    test: /lets the spacing of a page reach its text/,
    en: 'the spacing of WCAG 1.4.12 reaches the text and cuts nothing off',
    de: 'die Abstände von WCAG 1.4.12 erreichen den Text und schneiden nichts ab',
  },
  targets: {
    test: /has no target that is smaller than 24 pixels/,
    en: 'no button or field below 24 pixels',
    de: 'keine Schaltfläche und kein Feld unter 24 Pixeln',
  },
  languages: {
    test: /a visitor reads the date and the countries|a change of language names everything anew/,
    en: 'words, dates and names of countries in all languages',
    de: 'Wörter, Datum und Ländernamen in allen Sprachen',
  },
  gestures: {
    test: /moving and zooming/,
    en: 'the map is moved and enlarged by buttons and keys, too',
    de: 'die Karte lässt sich auch mit Schaltflächen und Tasten bewegen und vergrößern',
  },
  hover: {
    test: /shows the name of a marker that has the focus, until Escape/,
    en: 'the name of a marker goes with Escape',
    de: 'der Name einer Markierung verschwindet mit Escape',
  },
};

const none = { media: true };
const page = { page: true };
const inputs = { inputs: true };

/** Clauses 9.1 to 9.4 with WCAG 2.1 A and AA; then what WCAG 2.2 adds. */
const CRITERIA = [
  ['1.1.1', 'Non-text content', 'Nicht-Text-Inhalte', 'engines', 'tree'],
  ['1.2.1', 'Audio-only and video-only', 'Reines Audio und Video', none],
  ['1.2.2', 'Captions', 'Untertitel', none],
  ['1.2.3', 'Audio description or media alternative', 'Audiodeskription oder Alternative', none],
  ['1.2.4', 'Captions (live)', 'Untertitel (live)', none],
  ['1.2.5', 'Audio description', 'Audiodeskription', none],
  ['1.3.1', 'Info and relationships', 'Info und Beziehungen', 'engines', 'tree'],
  ['1.3.2', 'Meaningful sequence', 'Bedeutungstragende Reihenfolge', 'tree', 'keyboard'],
  ['1.3.3', 'Sensory characteristics', 'Sensorische Eigenschaften'],
  ['1.3.4', 'Orientation', 'Ausrichtung'],
  ['1.3.5', 'Identify input purpose', 'Eingabezweck bestimmen', inputs],
  ['1.4.1', 'Use of color', 'Verwendung von Farbe'],
  ['1.4.2', 'Audio control', 'Audio-Steuerelement', none],
  ['1.4.3', 'Contrast (minimum)', 'Kontrast (Minimum)', 'engines'],
  ['1.4.4', 'Resize text', 'Textgröße ändern', 'enlarged'],
  ['1.4.5', 'Images of text', 'Bilder von Text'],
  ['1.4.10', 'Reflow', 'Umbruch', 'narrow'],
  ['1.4.11', 'Non-text contrast', 'Nicht-Text-Kontrast'],
  ['1.4.12', 'Text spacing', 'Textabstand', 'spacing'],
  ['1.4.13', 'Content on hover or focus', 'Inhalt bei Hover oder Fokus', 'hover'],
  ['2.1.1', 'Keyboard', 'Tastatur', 'keyboard'],
  ['2.1.2', 'No keyboard trap', 'Keine Tastaturfalle', 'keyboard'],
  ['2.1.4', 'Character key shortcuts', 'Tastaturkürzel'],
  ['2.2.1', 'Timing adjustable', 'Zeiteinteilung anpassbar', none],
  ['2.2.2', 'Pause, stop, hide', 'Pausieren, beenden, ausblenden', none],
  ['2.3.1', 'Three flashes', 'Dreimaliges Blitzen', none],
  ['2.4.1', 'Bypass blocks', 'Blöcke umgehen', page],
  ['2.4.2', 'Page titled', 'Seite mit Titel', page],
  ['2.4.3', 'Focus order', 'Fokus-Reihenfolge', 'keyboard'],
  ['2.4.4', 'Link purpose (in context)', 'Linkzweck (im Kontext)', 'engines', 'tree'],
  ['2.4.5', 'Multiple ways', 'Verschiedene Methoden', page],
  ['2.4.6', 'Headings and labels', 'Überschriften und Beschriftungen', 'tree'],
  ['2.4.7', 'Focus visible', 'Fokus sichtbar', 'keyboard'],
  ['2.5.1', 'Pointer gestures', 'Zeigergesten', 'gestures'],
  ['2.5.2', 'Pointer cancellation', 'Zeigerabbruch'],
  ['2.5.3', 'Label in name', 'Beschriftung im Namen', 'engines'],
  ['2.5.4', 'Motion actuation', 'Bewegungsaktivierung', none],
  ['3.1.1', 'Language of page', 'Sprache der Seite', page],
  ['3.1.2', 'Language of parts', 'Sprache von Teilen', 'engines', 'languages'],
  ['3.2.1', 'On focus', 'Bei Fokus', 'keyboard'],
  ['3.2.2', 'On input', 'Bei Eingabe'],
  ['3.2.3', 'Consistent navigation', 'Konsistente Navigation', page],
  ['3.2.4', 'Consistent identification', 'Konsistente Erkennung'],
  ['3.3.1', 'Error identification', 'Fehlererkennung', inputs],
  ['3.3.2', 'Labels or instructions', 'Beschriftungen oder Anweisungen', 'engines'],
  ['3.3.3', 'Error suggestion', 'Fehlerempfehlung', inputs],
  ['3.3.4', 'Error prevention', 'Fehlervermeidung', inputs],
  ['4.1.1', 'Parsing', 'Syntaxanalyse', 'engines'],
  ['4.1.2', 'Name, role, value', 'Name, Rolle, Wert', 'engines', 'tree'],
  ['4.1.3', 'Status messages', 'Statusmeldungen', 'tree'],
];

const ADDED = [
  ['2.4.11', 'Focus not obscured (minimum)', 'Fokus nicht verdeckt (Minimum)', 'keyboard'],
  ['2.5.7', 'Dragging movements', 'Ziehbewegungen', 'gestures'],
  ['2.5.8', 'Target size (minimum)', 'Zielgröße (Minimum)', 'targets'],
  ['3.2.6', 'Consistent help', 'Konsistente Hilfe', page],
  ['3.3.7', 'Redundant entry', 'Redundante Eingabe', inputs],
  ['3.3.8', 'Accessible authentication', 'Barrierefreie Anmeldung', inputs],
];

const WORDS = {
  en: {
    title: 'Accessibility',
    other: 'Auf Deutsch: [Barrierefreiheit](./de/accessibility)',
    intro:
      'Made by `npm run test:matrix` from what its tests came to; nobody has written a result by hand. It reports on the widgets, not on the page around them, in the numbering of EN 301 549 (chapter 9) with the criteria of WCAG 2.2 that it does not have yet.',
    honest:
      '**What it is not**: a test by people. No screen reader was listened to for it, and a machine finds only part of what people stumble over. “Not tested by machine” means just that; use it as the list of what an auditor still has to look at.',
    result: (date, { passed, failed }, languages) =>
      `Last run: ${date}. **${passed} tests passed, ${failed} failed**, in Chromium, in ${languages} languages with light and dark colours; German, Georgian and Arabic with forced ones, too.`,
    evidence: 'What the tests do',
    tests: 'Tests passed',
    columns: ['Clause', 'WCAG', 'Criterion', 'Result', 'Proved by'],
    clauses: 'Results by clause',
    added: 'What WCAG 2.2 adds',
    passed: (n) => `supported, ${n} tests`,
    failed: (n) => `**not supported**, ${n} tests failed`,
    unrun: 'not tested in this run',
    untested: 'not tested by machine',
    media: 'not applicable: no sound, film, flashing, time limit or motion',
    page: 'up to the page around',
    inputs: 'not applicable: nothing personal is asked, nothing is sent',
    names: {
      engines: 'engines',
      tree: 'tree',
      keyboard: 'keyboard',
      narrow: 'narrow',
      enlarged: 'enlarged',
      spacing: 'spacing',
      targets: 'targets',
      languages: 'languages',
      gestures: 'gestures',
      hover: 'hover',
    },
    name: 'Name',
    meaning: 'Meaning',
  },
  de: {
    title: 'Barrierefreiheit',
    other: 'In English: [Accessibility](../accessibility)',
    intro:
      'Erzeugt von `npm run test:matrix` aus den Ergebnissen der Tests; kein Ergebnis ist von Hand eingetragen. Der Bericht gilt für die Widgets, nicht für die Seite um sie herum. Er folgt der Zählung der EN 301 549 (Kapitel 9) und nennt dazu die Kriterien von WCAG 2.2, die dort noch fehlen.',
    honest:
      '**Was er nicht ist**: eine Prüfung durch Menschen. Es wurde dafür kein Screenreader angehört, und eine Maschine findet nur einen Teil dessen, worüber Menschen stolpern. „Nicht maschinell geprüft“ heißt genau das; die Liste zeigt, was eine Prüferin noch ansehen muss.',
    result: (date, { passed, failed }, languages) =>
      `Letzter Lauf: ${date}. **${passed} Tests bestanden, ${failed} nicht bestanden**, in Chromium, in ${languages} Sprachen mit hellen und dunklen Farben; Deutsch, Georgisch und Arabisch auch mit erzwungenen.`,
    evidence: 'Was die Tests tun',
    tests: 'Bestanden',
    columns: ['Abschnitt', 'WCAG', 'Kriterium', 'Ergebnis', 'Belegt durch'],
    clauses: 'Ergebnisse nach Abschnitten',
    added: 'Was WCAG 2.2 hinzufügt',
    passed: (n) => `unterstützt, ${n} Tests`,
    failed: (n) => `**nicht unterstützt**, ${n} Tests nicht bestanden`,
    unrun: 'in diesem Lauf nicht geprüft',
    untested: 'nicht maschinell geprüft',
    media: 'nicht anwendbar: weder Ton noch Film, Blitzen, Zeitgrenze oder Bewegung',
    page: 'Sache der umgebenden Seite',
    inputs: 'nicht anwendbar: Persönliches wird nicht abgefragt, nichts wird abgeschickt',
    names: {
      engines: 'Prüfprogramme',
      tree: 'Baum',
      keyboard: 'Tastatur',
      narrow: 'schmal',
      enlarged: 'vergrößert',
      spacing: 'Abstände',
      targets: 'Ziele',
      languages: 'Sprachen',
      gestures: 'Gesten',
      hover: 'Hover',
    },
    name: 'Name',
    meaning: 'Bedeutung',
  },
};

/**
 * All tests of a run by their file and full name.
 *
 * @param {{ testResults: { name: string, assertionResults: { fullName: string, status: string }[] }[] }} report Vitest's
 * @param {string} root the repository's folder
 * @returns {{ name: string, status: string }[]}
 */
export function testsOf({ testResults }, root) {
  return testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ fullName, status }) => ({ name: `${relative(root, name)} ${fullName}`, status })),
  );
}

/**
 * In how many languages engines looked at all states.
 *
 * @param {{ name: string }[]} tests
 */
export function languagesIn(tests) {
  const tags = tests.map(({ name }) => /has no finding in (\S+) on/.exec(name)?.[1]);
  return new Set(tags.filter(Boolean)).size;
}

/**
 * The report as a page of the docs.
 *
 * @param {{ name: string, status: string }[]} tests each with its file and full name
 * @param {{ language: 'de' | 'en', date: string, languages: number }} options
 */
export function conformancePage(tests, { language, date, languages }) {
  const words = WORDS[language];
  const counts = Object.fromEntries(
    Object.entries(EVIDENCE).map(([name, { test }]) => [
      name,
      count(tests.filter((one) => test.test(one.name))),
    ]),
  );
  const rows = (criteria) =>
    criteria.map(([number, english, german, ...proofs]) => [
      `9.${number}`,
      number,
      language === 'de' ? german : english,
      resultOf(proofs, counts, words),
      proofs
        .map((proof) => words.names[proof])
        .filter(Boolean)
        .join(', '),
    ]);
  return [
    `# ${words.title}`,
    words.other,
    words.intro,
    words.honest,
    words.result(date, count(tests), languages),
    `## ${words.evidence}`,
    table(
      [words.name, words.meaning, words.tests],
      Object.entries(EVIDENCE).map(([name, evidence]) => [
        words.names[name],
        evidence[language],
        counts[name].passed,
      ]),
    ),
    `## ${words.clauses}`,
    table(words.columns, rows(CRITERIA)),
    `## ${words.added}`,
    table(
      words.columns.slice(1),
      rows(ADDED).map((row) => row.slice(1)),
    ),
    '',
  ].join('\n\n');
}

function resultOf(proofs, counts, words) {
  const [first] = proofs;
  if (first === undefined) return words.untested;
  if (typeof first === 'object') return words[Object.keys(first)[0]];
  const sum = (key) => proofs.reduce((total, proof) => total + counts[proof][key], 0);
  if (sum('failed')) return words.failed(sum('failed'));
  // A proof that has no tests is none.
  return proofs.every((proof) => counts[proof].passed) ? words.passed(sum('passed')) : words.unrun;
}

function count(tests) {
  const passed = tests.filter(({ status }) => status === 'passed').length;
  return { passed, failed: tests.length - passed };
}

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
