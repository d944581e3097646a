import type {
  ActionWords,
  CalendarWords,
  CardWords,
  CountWords,
  DateWords,
  ListWords,
  MapWords,
  MaterialWords,
  OutcomeWords,
  PageWords,
  PracticeWords,
  ProgrammeWords,
  ReviewWords,
  SeriesWords,
  SharedWords,
} from './words.js';

const months = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];

/** German dates and times. A no-break space keeps a day beside its month, and a time beside "Uhr". */
export const dates: DateWords = {
  months,
  monthsAlone: months,
  day: '{day}.\u00A0{month} {year}',
  month: '{month} {year}',
  time: '{time}\u00A0Uhr',
  times: '{start}–{end}\u00A0Uhr',
  timeFrom: 'ab {time}\u00A0Uhr',
};

/** German words of dates that a card does not need. */
export const calendar: CalendarWords = {
  weekdays: ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'],
  weekday: '{weekday}, {date}',
  zone: '{time} ({zone}, {offset})',
  zoneAlone: '{time} ({zone})',
};

/** The German alphabet needs no help: accents do not count in it. */
export const letters = '';

/** German counts. */
export const counts: CountWords = {
  things: {
    participants: { one: '{n} teilnehmende Person', other: '{n} Teilnehmende' },
    municipalities: { one: '{n} Kommune', other: '{n} Kommunen' },
    countries: { one: '{n} Land', other: '{n} Länder' },
    organisations: { one: '{n} Organisation', other: '{n} Organisationen' },
  },
  qualifiers: {
    about: 'rund {n}',
    almost: 'knapp {n}',
    'more-than': 'mehr als {n}',
    'at-least': 'mindestens {n}',
    'up-to': 'bis zu {n}',
    'fewer-than': 'weniger als {n}',
  },
  range: '{n}–{max}',
  planned: '{count} erwartet',
  group: '.',
};

/** German words that every element needs. */
export const shared: SharedWords = {
  language: 'de',
  failed: 'Der Inhalt konnte nicht geladen werden.',
  retry: 'Erneut versuchen',
  source: 'Zur Quelle',
  stale: 'Stand: {time}. Neueres konnte nicht geladen werden.',
  withdrawn: 'Der Herausgeber hat diesen Inhalt zurückgezogen.',
  partial: 'Einiges war nicht lesbar und fehlt.',
  newer: 'Die Quelle ist neuer als diese Anzeige; einiges fehlt vielleicht.',
  unofficial: 'Inoffizielle Übersetzung',
};

/** German words of the event card. */
export const card: CardWords = {
  status: {
    upcoming: 'Demnächst',
    today: 'Heute',
    running: 'Läuft gerade',
    past: 'Beendet',
    postponed: 'Verschoben, neuer Termin folgt',
    rescheduled: 'Neuer Termin',
    cancelled: 'Abgesagt',
    'moved-online': 'Findet online statt',
  },
  previously: 'ursprünglich {date}',
  kinds: {
    'dialogue-event': 'Dialogveranstaltung',
    'expert-exchange': 'Fachaustausch',
    workshop: 'Workshop',
    webinar: 'Webinar',
    training: 'Schulung',
    'study-tour': 'Studienreise',
    'expert-mission': 'Beratungseinsatz',
    launch: 'Auftaktveranstaltung',
    'side-event': 'Begleitveranstaltung',
    conference: 'Konferenz',
  },
  attendance: { online: 'Online', 'in-person': 'Vor Ort', hybrid: 'Vor Ort und online' },
  onlineOn: 'Online über {platform}',
  when: 'Termin',
  where: 'Ort',
  series: 'Reihe',
  participation: 'Teilnahme',
  topics: 'Themen',
  review: 'Mit Rückblick',
};

/** German words of the programme. Roles are named by the task, which spares the choice of a gender. */
export const programme: ProgrammeWords = {
  programme: 'Programm',
  kinds: {
    opening: 'Eröffnung',
    keynote: 'Keynote',
    input: 'Impuls',
    presentations: 'Präsentationen',
    panel: 'Podiumsgespräch',
    discussion: 'Diskussion',
    plenary: 'Plenum',
    'working-group': 'Arbeitsgruppe',
    'peer-consultation': 'Kollegiale Beratung',
    workshop: 'Workshop',
    training: 'Schulung',
    market: 'Marktplatz',
    'site-visit': 'Besuch vor Ort',
    networking: 'Vernetzung',
    break: 'Pause',
    registration: 'Anmeldung',
    closing: 'Abschluss',
  },
  roles: {
    speaker: 'Vortrag',
    keynote: 'Keynote',
    presenter: 'Präsentation',
    moderator: 'Moderation',
    panellist: 'Podium',
    host: 'Gastgeberschaft',
    opening: 'Eröffnung',
    expert: 'Fachliche Beratung',
    contact: 'Kontakt',
    author: 'Text',
  },
  moderated: 'moderiert',
  questions: 'Leitfragen',
  practice: 'Gutes Praxisbeispiel',
  times: 'Alle Zeiten:',
  empty: 'Es ist kein Programm veröffentlicht.',
  noQuestions: 'Es sind keine Leitfragen veröffentlicht.',
};

/** German words of materials. */
export const materials: MaterialWords = {
  materials: 'Materialien',
  materialKinds: {
    agenda: 'Tagesordnung',
    slides: 'Folien',
    documentation: 'Dokumentation',
    recording: 'Aufzeichnung',
    report: 'Bericht',
    publication: 'Publikation',
    minutes: 'Protokoll',
    photos: 'Fotos',
    results: 'Ergebnisse',
  },
  access: {
    public: 'öffentlich zugänglich',
    registration: 'nach Anmeldung zugänglich',
    members: 'für Mitglieder zugänglich',
    unknown: 'Zugang nicht angegeben',
  },
  pages: { one: '{n} Seite', other: '{n} Seiten' },
  kilobytes: '{n}\u00A0kB',
  megabytes: '{n}\u00A0MB',
  approximately: 'etwa {size}',
  noMaterials: 'Es sind keine Materialien veröffentlicht.',
};

/** German words of results. */
export const outcomes: OutcomeWords = {
  results: 'Ergebnisse',
  outcomeKinds: {
    insight: 'Erkenntnis',
    exchange: 'Austausch',
    agreement: 'Vereinbarung',
    'project-idea': 'Projektidee',
    'next-step': 'Nächster Schritt',
    trend: 'Trend',
  },
  workingGroups: 'Arbeitsgruppen',
  severalGroups: 'Mehrere Arbeitsgruppen',
  noResults: 'Es sind keine Ergebnisse veröffentlicht.',
};

/** German words of articles and of what surrounds them. */
export const review: ReviewWords = {
  presentations: 'Präsentationen guter Praxisbeispiele',
  contact: 'Kontakt',
  links: 'Links',
  authors: 'erstellt von',
  published: 'veröffentlicht am',
  articleKinds: {
    announcement: 'Ankündigung',
    review: 'Rückblick',
    news: 'Nachricht',
    documentation: 'Dokumentation',
    call: 'Aufruf',
  },
};

/** German words of good practices. */
export const practice: PracticeWords = {
  practice: 'Gutes Praxisbeispiel',
  states: { planned: 'Geplant', running: 'Läuft', completed: 'Abgeschlossen' },
  municipalities: 'Kommune',
  period: 'Zeitraum',
  presentedAt: 'Vorgestellt bei',
  read: 'Zum Praxisbeispiel',
};

/** German words of lists and their filters. */
export const list: ListWords = {
  upcoming: 'Kommende Veranstaltungen',
  past: 'Vergangene Veranstaltungen',
  events: 'Veranstaltungen',
  practices: 'Gute Praxisbeispiele',
  more: 'Mehr anzeigen',
  search: 'Suche',
  topic: 'Thema',
  region: 'Region',
  country: 'Land',
  format: 'Format',
  year: 'Jahr',
  all: 'Alle',
  reset: 'Filter zurücksetzen',
  eventsFound: { one: '{n} Veranstaltung gefunden', other: '{n} Veranstaltungen gefunden' },
  practicesFound: { one: '{n} Praxisbeispiel gefunden', other: '{n} Praxisbeispiele gefunden' },
  noneFound: 'Nichts gefunden. Weniger Filter zeigen mehr.',
  noEvents: 'Es sind keine Veranstaltungen veröffentlicht.',
  noPractices: 'Es sind keine Praxisbeispiele veröffentlicht.',
  moreFailed: 'Weitere Einträge konnten nicht geladen werden.',
};

/** German words of series. */
export const series: SeriesWords = {
  kinds: {
    'event-series': 'Veranstaltungsreihe',
    'learning-process': 'Lernprozess',
    programme: 'Programm',
    campaign: 'Kampagne',
  },
  aliases: 'Auch genannt:',
  partOf: 'Teil von',
};

/** German words of what a visitor can do. */
export const actions: ActionWords = {
  addToCalendar: 'In den Kalender',
  calendarFile: 'Kalenderdatei (.ics)',
  google: 'Google Kalender',
  outlook: 'Outlook',
  subscribe: 'Alle Veranstaltungen abonnieren',
  copyLink: 'Link kopieren',
  copied: 'Der Link ist kopiert.',
  copyFailed: 'Der Link konnte nicht kopiert werden.',
  print: 'Drucken',
  showMyTime: 'Auch in meiner Zeit',
  myTime: '{time} Ihrer Zeit',
  daysLater: { one: '+{n} Tag', other: '+{n} Tage' },
  daysEarlier: { one: '−{n} Tag', other: '−{n} Tage' },
  now: 'Jetzt',
  next: 'Als Nächstes',
  choose: 'Merken',
  chosen: 'Gemerkt',
  onlyChosen: 'Nur Gemerktes',
};

/** German words of the map. */
export const map: MapWords = {
  title: 'Länder und Kommunen',
  map: 'Karte',
  list: 'Als Liste: {counts}',
  countries: 'Teilnehmende Länder',
  guests: 'Gute Praxisbeispiele aus weiteren Ländern',
  country: 'teilnehmendes Land',
  municipality: 'Kommune',
  presenting: 'Kommune mit gutem Praxisbeispiel',
  several: 'mehrere Kommunen',
  practices: 'Gute Praxisbeispiele',
  events: 'Veranstaltungen',
  unnamed: 'Kommune in {country}',
  andMore: '{names} und weitere',
  unplaced: 'nicht auf der Karte',
  outside: 'Außerhalb der Karte: {count}',
  moreCountries: 'Weitere Länder sind nicht genannt.',
  moreMunicipalities: 'Weitere Kommunen sind nicht genannt.',
  failed: 'Die Karte konnte nicht geladen werden. Alle Angaben stehen in der Liste.',
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  whole: 'Ganze Karte',
  north: 'Nach Norden',
  south: 'Nach Süden',
  west: 'Nach Westen',
  east: 'Nach Osten',
  hint: 'Zum Vergrößern Strg oder ⌘ halten und das Mausrad drehen.',
  keys: 'Die Pfeiltasten führen zur nächsten Markierung, Plus und Minus vergrößern und verkleinern.',
  seen: 'Im Ausschnitt: {count}',
  close: 'Schließen',
  more: 'Mehr anzeigen',
  disclaimer:
    'Die Karte dient nur der Übersicht. Grenzen, Namen und Bezeichnungen auf ihr sind keine Aussage über den rechtlichen Status eines Gebiets.',
};

/** German words of an event's page. */
export const page: PageWords = {
  ...materials,
  ...outcomes,
  ...review,
  languages: {
    de: 'Deutsch',
    en: 'Englisch',
    fr: 'Französisch',
    es: 'Spanisch',
    ar: 'Arabisch',
    sq: 'Albanisch',
    ka: 'Georgisch',
    uk: 'Ukrainisch',
    ru: 'Russisch',
    be: 'Belarussisch',
    ro: 'Rumänisch',
    sr: 'Serbisch',
    bs: 'Bosnisch',
    tr: 'Türkisch',
    hy: 'Armenisch',
    az: 'Aserbaidschanisch',
  },
  unofficial: 'Inoffizielle Übersetzung. Das Original ist auf {language}.',
  things: {
    practices: { one: '{n} gutes Praxisbeispiel', other: '{n} gute Praxisbeispiele' },
    presentations: { one: '{n} Präsentation', other: '{n} Präsentationen' },
    questions: { one: '{n} Leitfrage', other: '{n} Leitfragen' },
    sessions: { one: '{n} Sitzung', other: '{n} Sitzungen' },
    'project-ideas': { one: '{n} Projektidee', other: '{n} Projektideen' },
    challenges: { one: '{n} Herausforderung', other: '{n} Herausforderungen' },
  },
  programme: 'Programm',
  questions: 'Leitfragen',
  participants: 'Teilnahme',
  countries: 'Länder',
  municipalities: 'Kommunen',
  organisations: 'Organisationen',
  organisers: 'Veranstaltet von',
  partners: 'Partner',
  related: 'Weitere Veranstaltungen',
  spoken: 'Sprachen',
  interpretation: 'Verdolmetschung',
  presentedAt: 'Vorgestellt bei',
  period: 'Zeitraum',
  state: 'Stand',
  practiceStates: { planned: 'geplant', running: 'läuft', completed: 'abgeschlossen' },
  articles: 'Texte dazu',
  relatedPractices: 'Weitere Praxisbeispiele',
  register: 'Zur Anmeldung',
  registerUntil: 'Anmeldung bis {date}',
  free: 'Die Teilnahme ist kostenlos.',
  listIncomplete: 'Die Liste ist nicht vollständig.',
  noParticipants: 'Zur Teilnahme liegen keine Angaben vor.',
  thisPageIn: 'Diese Seite auf Deutsch',
};
