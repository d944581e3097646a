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
  'jun',
  'jul',
  'avgust',
  'septembar',
  'oktobar',
  'novembar',
  'decembar',
];

/** Serbian in Latin script words of dates and times. */
export const dates: DateWords = {
  months,
  monthsAlone: months,
  day: '{day}.\u00A0{month} {year}.',
  month: '{month} {year}.',
  time: '{time}',
  times: '{start}–{end}',
  timeFrom: 'od {time}',
};

/** Serbian in Latin script words of dates that a card does not need. */
export const calendar: CalendarWords = {
  weekdays: ['nedelja', 'ponedeljak', 'utorak', 'sreda', 'četvrtak', 'petak', 'subota'],
  weekday: '{weekday}, {date}',
  zone: '{time} ({zone}, {offset})',
  zoneAlone: '{time} ({zone})',
};

/** Letters of the Serbian Latin alphabet that stand behind another one. */
export const letters = 'č cꟿ ć cꟿꟿ dž dꟿ đ dꟿꟿ lj lꟿ nj nꟿ š sꟿ ž zꟿ';

/** Serbian in Latin script words of counts. */
export const counts: CountWords = {
  things: {
    participants: { one: '{n} učesnik', few: '{n} učesnika', other: '{n} učesnika' },
    municipalities: { one: '{n} opština', few: '{n} opštine', other: '{n} opština' },
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

/** Serbian in Latin script words of what every element says. */
export const shared: SharedWords = {
  language: 'sr-Latn',
  failed: 'Sadržaj nije mogao da se učita.',
  retry: 'Pokušaj ponovo',
  source: 'Do izvora',
  stale: 'Stanje: {time}. Noviji podaci nisu mogli da se učitaju.',
  withdrawn: 'Izdavač je povukao ovaj sadržaj.',
  partial: 'Deo podataka nije mogao da se pročita i nedostaje.',
  newer: 'Izvor je noviji od ovog prikaza; nešto možda nedostaje.',
  unofficial: 'Nezvaničan prevod',
};

/** Serbian in Latin script words of the event card. */
export const card: CardWords = {
  status: {
    upcoming: 'Uskoro',
    today: 'Danas',
    running: 'Upravo traje',
    past: 'Završeno',
    postponed: 'Odloženo, novi datum sledi',
    rescheduled: 'Novi datum',
    cancelled: 'Otkazano',
    'moved-online': 'Održava se onlajn',
  },
  previously: 'prvobitno {date}',
  kinds: {
    'dialogue-event': 'Dijaloški skup',
    'expert-exchange': 'Stručna razmena',
    workshop: 'Radionica',
    webinar: 'Vebinar',
    training: 'Obuka',
    'study-tour': 'Studijsko putovanje',
    'expert-mission': 'Stručna misija',
    launch: 'Početni skup',
    'side-event': 'Prateći skup',
    conference: 'Konferencija',
  },
  attendance: { online: 'Onlajn', 'in-person': 'Uživo', hybrid: 'Uživo i onlajn' },
  onlineOn: 'Onlajn preko {platform}',
  when: 'Kada',
  where: 'Gde',
  series: 'Serija',
  participation: 'Učešće',
  topics: 'Teme',
  review: 'Sa prikazom',
};

/** Serbian in Latin script words of the programme. */
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
    'peer-consultation': 'Kolegijalno savetovanje',
    workshop: 'Radionica',
    training: 'Obuka',
    market: 'Sajam ideja',
    'site-visit': 'Poseta na terenu',
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
    expert: 'Stručni savet',
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

/** Serbian in Latin script words of materials. */
export const materials: MaterialWords = {
  materials: 'Materijali',
  materialKinds: {
    agenda: 'Dnevni red',
    slides: 'Slajdovi',
    documentation: 'Dokumentacija',
    recording: 'Snimak',
    report: 'Izveštaj',
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
  pages: { one: '{n} strana', few: '{n} strane', other: '{n} strana' },
  kilobytes: '{n}\u00A0kB',
  megabytes: '{n}\u00A0MB',
  approximately: 'oko {size}',
  noMaterials: 'Materijali nisu objavljeni.',
};

/** Serbian in Latin script words of results. */
export const outcomes: OutcomeWords = {
  results: 'Rezultati',
  outcomeKinds: {
    insight: 'Saznanje',
    exchange: 'Razmena',
    agreement: 'Dogovor',
    'project-idea': 'Projektna ideja',
    'next-step': 'Sledeći korak',
    trend: 'Trend',
  },
  workingGroups: 'Radne grupe',
  severalGroups: 'Više radnih grupa',
  noResults: 'Rezultati nisu objavljeni.',
};

/** Serbian in Latin script words of articles and of what surrounds them. */
export const review: ReviewWords = {
  presentations: 'Prezentacije dobre prakse',
  contact: 'Kontakt',
  links: 'Veze',
  authors: 'tekst',
  published: 'objavljeno',
  articleKinds: {
    announcement: 'Najava',
    review: 'Prikaz',
    news: 'Vest',
    documentation: 'Dokumentacija',
    call: 'Poziv',
  },
};

/** Serbian in Latin script words of good practices. */
export const practice: PracticeWords = {
  practice: 'Dobra praksa',
  states: { planned: 'Planirano', running: 'U toku', completed: 'Završeno' },
  municipalities: 'Opština',
  period: 'Period',
  presentedAt: 'Predstavljeno na',
  read: 'Pročitaj praksu',
};

/** Serbian in Latin script words of lists and their filters. */
export const list: ListWords = {
  upcoming: 'Predstojeći događaji',
  past: 'Protekli događaji',
  events: 'Događaji',
  practices: 'Dobre prakse',
  more: 'Prikaži više',
  search: 'Pretraga',
  topic: 'Tema',
  region: 'Region',
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
  moreFailed: 'Ostatak nije mogao da se učita.',
};

/** Serbian in Latin script words of series. */
export const series: SeriesWords = {
  kinds: {
    'event-series': 'Serija događaja',
    'learning-process': 'Proces učenja',
    programme: 'Program',
    campaign: 'Kampanja',
  },
  aliases: 'Naziva se i:',
  partOf: 'Deo serije',
};

/** Serbian in Latin script words of what a visitor can do. */
export const actions: ActionWords = {
  addToCalendar: 'Dodaj u kalendar',
  calendarFile: 'Kalendarska datoteka (.ics)',
  google: 'Google kalendar',
  outlook: 'Outlook',
  subscribe: 'Pretplata na sve događaje',
  copyLink: 'Kopiraj vezu',
  copied: 'Veza je kopirana.',
  copyFailed: 'Veza nije mogla da se kopira.',
  print: 'Štampaj',
  showMyTime: 'I po mom vremenu',
  myTime: '{time} po vašem vremenu',
  daysLater: { one: '+{n} dan', few: '+{n} dana', other: '+{n} dana' },
  daysEarlier: { one: '−{n} dan', few: '−{n} dana', other: '−{n} dana' },
  now: 'Sada',
  next: 'Sledi',
  choose: 'Sačuvaj',
  chosen: 'Sačuvano',
  onlyChosen: 'Samo sačuvano',
};

/** Serbian words of the map. */
export const map: MapWords = {
  title: 'Zemlje i opštine',
  map: 'Karta',
  list: 'Kao spisak: {counts}',
  countries: 'Zemlje učesnice',
  guests: 'Dobre prakse iz drugih zemalja',
  country: 'zemlja učesnica',
  municipality: 'opština',
  presenting: 'opština s dobrom praksom',
  several: 'više opština',
  practices: 'Dobre prakse',
  events: 'Događaji',
  unnamed: 'Opština: {country}',
  andMore: '{names} i druge',
  unplaced: 'nije na karti',
  outside: 'Izvan karte: {count}',
  moreCountries: 'Ostale zemlje nisu navedene.',
  moreMunicipalities: 'Ostale opštine nisu navedene.',
  failed: 'Karta nije mogla da se učita. Sve s nje nalazi se u spisku.',
  zoomIn: 'Uvećaj',
  zoomOut: 'Umanji',
  whole: 'Cela karta',
  north: 'Na sever',
  south: 'Na jug',
  west: 'Na zapad',
  east: 'Na istok',
  hint: 'Za uvećanje držite Ctrl ili ⌘ i okrećite točkić miša.',
  keys: 'Tasteri sa strelicama vode do sledeće oznake, plus i minus uvećavaju i umanjuju.',
  seen: 'U prikazu: {count}',
  close: 'Zatvori',
  more: 'Prikaži više',
  disclaimer:
    'Karta služi samo za pregled. Granice, imena i oznake na njoj ne izražavaju mišljenje o pravnom statusu bilo koje teritorije.',
};
