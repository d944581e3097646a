// Not yet read by a native speaker.
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
  PracticeWords,
  ProgrammeWords,
  ReviewWords,
  SeriesWords,
  SharedWords,
} from './words.js';

const months = [
  'januar',
  'februar',
  'mart',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'septembar',
  'oktobar',
  'novembar',
  'decembar',
];

/** Bosnian words of dates and times. */
export const dates: DateWords = {
  months,
  monthsAlone: months,
  day: '{day}.\u00A0{month} {year}.',
  month: '{month} {year}.',
  time: '{time}',
  times: '{start}–{end}',
  timeFrom: 'od {time}',
};

/** Bosnian words of dates that a card does not need. */
export const calendar: CalendarWords = {
  weekdays: ['nedjelja', 'ponedjeljak', 'utorak', 'srijeda', 'četvrtak', 'petak', 'subota'],
  weekday: '{weekday}, {date}',
  zone: '{time} ({zone}, {offset})',
  zoneAlone: '{time} ({zone})',
};

/** Letters of the Bosnian alphabet that stand behind another one. */
export const letters = 'č cꟿ ć cꟿꟿ dž dꟿ đ dꟿꟿ lj lꟿ nj nꟿ š sꟿ ž zꟿ';

/** Bosnian words of counts. */
export const counts: CountWords = {
  things: {
    participants: { one: '{n} učesnik', few: '{n} učesnika', other: '{n} učesnika' },
    municipalities: { one: '{n} općina', few: '{n} općine', other: '{n} općina' },
    countries: { one: '{n} zemlja', few: '{n} zemlje', other: '{n} zemalja' },
    organisations: { one: '{n} organizacija', few: '{n} organizacije', other: '{n} organizacija' },
  },
  qualifiers: {
    about: 'oko {n}',
    almost: 'skoro {n}',
    'more-than': 'više od {n}',
    'at-least': 'najmanje {n}',
    'up-to': 'do {n}',
    'fewer-than': 'manje od {n}',
  },
  range: '{n}–{max}',
  planned: 'očekuje se {count}',
  group: '.',
};

/** Bosnian words of what every element says. */
export const shared: SharedWords = {
  language: 'bs',
  failed: 'Sadržaj se nije mogao učitati.',
  retry: 'Pokušaj ponovo',
  source: 'Do izvora',
  stale: 'Stanje: {time}. Noviji podaci nisu se mogli učitati.',
  withdrawn: 'Izdavač je povukao ovaj sadržaj.',
  partial: 'Dio podataka nije se mogao pročitati i nedostaje.',
  newer: 'Izvor je noviji od ovog prikaza; nešto možda nedostaje.',
  unofficial: 'Nezvaničan prijevod',
};

/** Bosnian words of the event card. */
export const card: CardWords = {
  status: {
    upcoming: 'Uskoro',
    today: 'Danas',
    running: 'Upravo traje',
    past: 'Završeno',
    postponed: 'Odgođeno, novi datum slijedi',
    rescheduled: 'Novi datum',
    cancelled: 'Otkazano',
    'moved-online': 'Održava se online',
  },
  previously: 'prvobitno {date}',
  kinds: {
    'dialogue-event': 'Dijaloški skup',
    'expert-exchange': 'Stručna razmjena',
    workshop: 'Radionica',
    webinar: 'Webinar',
    training: 'Obuka',
    'study-tour': 'Studijsko putovanje',
    'expert-mission': 'Stručna misija',
    launch: 'Početni skup',
    'side-event': 'Prateći skup',
    conference: 'Konferencija',
  },
  attendance: { online: 'Online', 'in-person': 'Uživo', hybrid: 'Uživo i online' },
  onlineOn: 'Online putem {platform}',
  when: 'Kada',
  where: 'Gdje',
  series: 'Serija',
  participation: 'Učešće',
  topics: 'Teme',
  review: 'S prikazom',
};

/** Bosnian words of the programme. */
export const programme: ProgrammeWords = {
  programme: 'Program',
  kinds: {
    opening: 'Otvaranje',
    keynote: 'Uvodno predavanje',
    input: 'Izlaganje',
    presentations: 'Prezentacije',
    panel: 'Panel',
    discussion: 'Diskusija',
    plenary: 'Plenum',
    'working-group': 'Radna grupa',
    'peer-consultation': 'Kolegijalno savjetovanje',
    workshop: 'Radionica',
    training: 'Obuka',
    market: 'Sajam ideja',
    'site-visit': 'Posjeta na terenu',
    networking: 'Umrežavanje',
    break: 'Pauza',
    registration: 'Prijava',
    closing: 'Zatvaranje',
  },
  roles: {
    speaker: 'Predavanje',
    keynote: 'Uvodno predavanje',
    presenter: 'Prezentacija',
    moderator: 'Moderacija',
    panellist: 'Panel',
    host: 'Domaćin',
    opening: 'Otvaranje',
    expert: 'Stručni savjet',
    contact: 'Kontakt',
    author: 'Tekst',
  },
  moderated: 'uz moderaciju',
  questions: 'Vodeća pitanja',
  practice: 'Dobra praksa',
  times: 'Sva vremena:',
  empty: 'Program nije objavljen.',
  noQuestions: 'Vodeća pitanja nisu objavljena.',
};

/** Bosnian words of materials. */
export const materials: MaterialWords = {
  materials: 'Materijali',
  materialKinds: {
    agenda: 'Dnevni red',
    slides: 'Slajdovi',
    documentation: 'Dokumentacija',
    recording: 'Snimak',
    report: 'Izvještaj',
    publication: 'Publikacija',
    minutes: 'Zapisnik',
    photos: 'Fotografije',
    results: 'Rezultati',
  },
  access: {
    public: 'javno dostupno',
    registration: 'dostupno nakon prijave',
    members: 'dostupno članovima',
    unknown: 'pristup nije naveden',
  },
  pages: { one: '{n} stranica', few: '{n} stranice', other: '{n} stranica' },
  kilobytes: '{n}\u00A0kB',
  megabytes: '{n}\u00A0MB',
  approximately: 'oko {size}',
  noMaterials: 'Materijali nisu objavljeni.',
};

/** Bosnian words of results. */
export const outcomes: OutcomeWords = {
  results: 'Rezultati',
  outcomeKinds: {
    insight: 'Saznanje',
    exchange: 'Razmjena',
    agreement: 'Dogovor',
    'project-idea': 'Projektna ideja',
    'next-step': 'Sljedeći korak',
    trend: 'Trend',
  },
  workingGroups: 'Radne grupe',
  severalGroups: 'Više radnih grupa',
  noResults: 'Rezultati nisu objavljeni.',
};

/** Bosnian words of articles and of what surrounds them. */
export const review: ReviewWords = {
  presentations: 'Prezentacije dobre prakse',
  contact: 'Kontakt',
  links: 'Veze',
  authors: 'tekst',
  published: 'objavljeno',
  articleKinds: {
    announcement: 'Najava',
    review: 'Prikaz',
    news: 'Vijest',
    documentation: 'Dokumentacija',
    call: 'Poziv',
  },
};

/** Bosnian words of good practices. */
export const practice: PracticeWords = {
  practice: 'Dobra praksa',
  states: { planned: 'Planirano', running: 'U toku', completed: 'Završeno' },
  municipalities: 'Općina',
  period: 'Period',
  presentedAt: 'Predstavljeno na',
  read: 'Pročitaj praksu',
};

/** Bosnian words of lists and their filters. */
export const list: ListWords = {
  upcoming: 'Predstojeći događaji',
  past: 'Protekli događaji',
  events: 'Događaji',
  practices: 'Dobre prakse',
  more: 'Prikaži više',
  search: 'Pretraga',
  topic: 'Tema',
  region: 'Regija',
  country: 'Zemlja',
  format: 'Format',
  year: 'Godina',
  all: 'Sve',
  reset: 'Obriši filtere',
  eventsFound: {
    one: '{n} događaj pronađen',
    few: '{n} događaja pronađena',
    other: '{n} događaja pronađeno',
  },
  practicesFound: { one: '{n} praksa pronađena', few: '{n} prakse pronađene', other: '{n} praksi pronađeno' },
  noneFound: 'Ništa nije pronađeno. Manje filtera prikazuje više.',
  noEvents: 'Nema objavljenih događaja.',
  noPractices: 'Nema objavljenih praksi.',
  moreFailed: 'Ostatak se nije mogao učitati.',
};

/** Bosnian words of series. */
export const series: SeriesWords = {
  kinds: {
    'event-series': 'Serija događaja',
    'learning-process': 'Proces učenja',
    programme: 'Program',
    campaign: 'Kampanja',
  },
  aliases: 'Naziva se i:',
  partOf: 'Dio serije',
};

/** Bosnian words of what a visitor can do. */
export const actions: ActionWords = {
  addToCalendar: 'Dodaj u kalendar',
  calendarFile: 'Kalendarska datoteka (.ics)',
  google: 'Google kalendar',
  outlook: 'Outlook',
  subscribe: 'Pretplata na sve događaje',
  copyLink: 'Kopiraj vezu',
  copied: 'Veza je kopirana.',
  copyFailed: 'Veza se nije mogla kopirati.',
  print: 'Štampaj',
  showMyTime: 'I po mom vremenu',
  myTime: '{time} po vašem vremenu',
  daysLater: { one: '+{n} dan', few: '+{n} dana', other: '+{n} dana' },
  daysEarlier: { one: '−{n} dan', few: '−{n} dana', other: '−{n} dana' },
  now: 'Sada',
  next: 'Slijedi',
  choose: 'Sačuvaj',
  chosen: 'Sačuvano',
  onlyChosen: 'Samo sačuvano',
};

/** Bosnian words of the map. */
export const map: MapWords = {
  title: 'Zemlje i općine',
  map: 'Karta',
  list: 'Kao lista: {counts}',
  countries: 'Zemlje učesnice',
  guests: 'Dobre prakse iz drugih zemalja',
  country: 'zemlja učesnica',
  municipality: 'općina',
  presenting: 'općina s dobrom praksom',
  several: 'više općina',
  practices: 'Dobre prakse',
  events: 'Događaji',
  unnamed: 'Općina: {country}',
  andMore: '{names} i druge',
  unplaced: 'nije na karti',
  outside: 'Izvan karte: {count}',
  moreCountries: 'Ostale zemlje nisu navedene.',
  moreMunicipalities: 'Ostale općine nisu navedene.',
  failed: 'Karta se nije mogla učitati. Sve s nje nalazi se na listi.',
  zoomIn: 'Uvećaj',
  zoomOut: 'Umanji',
  whole: 'Cijela karta',
  north: 'Na sjever',
  south: 'Na jug',
  west: 'Na zapad',
  east: 'Na istok',
  hint: 'Za uvećanje držite Ctrl ili ⌘ i okrećite točkić miša.',
  keys: 'Tipke sa strelicama vode do sljedeće oznake, plus i minus uvećavaju i umanjuju.',
  seen: 'U prikazu: {count}',
  close: 'Zatvori',
  more: 'Prikaži više',
  disclaimer:
    'Karta služi samo za pregled. Granice, imena i oznake na njoj ne izražavaju mišljenje o pravnom statusu bilo koje teritorije.',
};
