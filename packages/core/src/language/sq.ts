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
  'janar',
  'shkurt',
  'mars',
  'prill',
  'maj',
  'qershor',
  'korrik',
  'gusht',
  'shtator',
  'tetor',
  'nëntor',
  'dhjetor',
];

/** Albanian words of dates and times. */
export const dates: DateWords = {
  months,
  monthsAlone: months,
  day: '{day}\u00A0{month} {year}',
  month: '{month} {year}',
  time: '{time}',
  times: '{start}–{end}',
  timeFrom: 'nga ora {time}',
};

/** Albanian words of dates that a card does not need. */
export const calendar: CalendarWords = {
  weekdays: ['e diel', 'e hënë', 'e martë', 'e mërkurë', 'e enjte', 'e premte', 'e shtunë'],
  weekday: '{weekday}, {date}',
  zone: '{time} ({zone}, {offset})',
  zoneAlone: '{time} ({zone})',
};

/** Letters of the Albanian alphabet that stand behind another one. */
export const letters = 'ç cꟿ dh dꟿ ë eꟿ gj gꟿ ll lꟿ nj nꟿ rr rꟿ sh sꟿ th tꟿ xh xꟿ zh zꟿ';

/** Albanian words of counts. */
export const counts: CountWords = {
  things: {
    participants: { one: '{n} pjesëmarrës', other: '{n} pjesëmarrës' },
    municipalities: { one: '{n} bashki', other: '{n} bashki' },
    countries: { one: '{n} vend', other: '{n} vende' },
    organisations: { one: '{n} organizatë', other: '{n} organizata' },
  },
  qualifiers: {
    about: 'rreth {n}',
    almost: 'gati {n}',
    'more-than': 'mbi {n}',
    'at-least': 'të paktën {n}',
    'up-to': 'deri në {n}',
    'fewer-than': 'nën {n}',
  },
  range: '{n}–{max}',
  planned: 'priten {count}',
  group: '\u00A0',
};

/** Albanian words of what every element says. */
export const shared: SharedWords = {
  language: 'sq',
  failed: 'Përmbajtja nuk u ngarkua dot.',
  retry: 'Provo përsëri',
  source: 'Te burimi',
  stale: 'Gjendja: {time}. Të dhënat më të reja nuk u ngarkuan dot.',
  withdrawn: 'Botuesi e ka tërhequr këtë përmbajtje.',
  partial: 'Një pjesë e të dhënave nuk u lexua dot dhe mungon.',
  newer: 'Burimi është më i ri se kjo pamje; diçka mund të mungojë.',
  unofficial: 'Përkthim jozyrtar',
};

/** Albanian words of the event card. */
export const card: CardWords = {
  status: {
    upcoming: 'Së shpejti',
    today: 'Sot',
    running: 'Po zhvillohet',
    past: 'Përfundoi',
    postponed: 'U shty, data e re do të njoftohet',
    rescheduled: 'Datë e re',
    cancelled: 'U anulua',
    'moved-online': 'Zhvillohet në internet',
  },
  previously: 'fillimisht {date}',
  kinds: {
    'dialogue-event': 'Takim dialogu',
    'expert-exchange': 'Shkëmbim ekspertësh',
    workshop: 'Seminar pune',
    webinar: 'Webinar',
    training: 'Trajnim',
    'study-tour': 'Vizitë studimore',
    'expert-mission': 'Mision ekspertësh',
    launch: 'Nisje',
    'side-event': 'Veprimtari shoqëruese',
    conference: 'Konferencë',
  },
  attendance: {
    online: 'Në internet',
    'in-person': 'Me praninë fizike',
    hybrid: 'Me praninë fizike dhe në internet',
  },
  onlineOn: 'Në internet përmes {platform}',
  when: 'Kur',
  where: 'Ku',
  series: 'Seria',
  participation: 'Pjesëmarrja',
  topics: 'Temat',
  review: 'Me përmbledhje',
};

/** Albanian words of the programme. */
export const programme: ProgrammeWords = {
  programme: 'Programi',
  kinds: {
    opening: 'Hapja',
    keynote: 'Fjala kryesore',
    input: 'Kumtesë',
    presentations: 'Prezantime',
    panel: 'Panel',
    discussion: 'Diskutim',
    plenary: 'Seancë plenare',
    'working-group': 'Grup pune',
    'peer-consultation': 'Këshillim mes kolegësh',
    workshop: 'Seminar pune',
    training: 'Trajnim',
    market: 'Panair idesh',
    'site-visit': 'Vizitë në terren',
    networking: 'Rrjetëzim',
    break: 'Pushim',
    registration: 'Regjistrim',
    closing: 'Mbyllja',
  },
  roles: {
    speaker: 'Ligjërim',
    keynote: 'Fjala kryesore',
    presenter: 'Prezantim',
    moderator: 'Moderim',
    panellist: 'Panel',
    host: 'Pritje',
    opening: 'Hapja',
    expert: 'Ekspertizë',
    contact: 'Kontakt',
    author: 'Tekst',
  },
  moderated: 'me moderim',
  questions: 'Pyetje udhërrëfyese',
  practice: 'Praktikë e mirë',
  times: 'Të gjitha oraret:',
  empty: 'Nuk është botuar program.',
  noQuestions: 'Nuk janë botuar pyetje udhërrëfyese.',
};

/** Albanian words of materials. */
export const materials: MaterialWords = {
  materials: 'Materiale',
  materialKinds: {
    agenda: 'Rendi i ditës',
    slides: 'Diapozitiva',
    documentation: 'Dokumentacion',
    recording: 'Regjistrim',
    report: 'Raport',
    publication: 'Botim',
    minutes: 'Procesverbal',
    photos: 'Fotografi',
    results: 'Rezultate',
  },
  access: {
    public: 'i hapur për publikun',
    registration: 'i hapur pas regjistrimit',
    members: 'i hapur për anëtarët',
    unknown: 'qasja nuk tregohet',
  },
  pages: { one: '{n} faqe', other: '{n} faqe' },
  kilobytes: '{n}\u00A0kB',
  megabytes: '{n}\u00A0MB',
  approximately: 'rreth {size}',
  noMaterials: 'Nuk janë botuar materiale.',
};

/** Albanian words of results. */
export const outcomes: OutcomeWords = {
  results: 'Rezultatet',
  outcomeKinds: {
    insight: 'Njohuri',
    exchange: 'Shkëmbim',
    agreement: 'Marrëveshje',
    'project-idea': 'Ide projekti',
    'next-step': 'Hapi tjetër',
    trend: 'Prirje',
  },
  workingGroups: 'Grupet e punës',
  severalGroups: 'Disa grupe pune',
  noResults: 'Nuk janë botuar rezultate.',
};

/** Albanian words of articles and of what surrounds them. */
export const review: ReviewWords = {
  presentations: 'Prezantime të praktikave të mira',
  contact: 'Kontakt',
  links: 'Lidhje',
  authors: 'hartuar nga',
  published: 'botuar më',
  articleKinds: {
    announcement: 'Njoftim',
    review: 'Përmbledhje',
    news: 'Lajm',
    documentation: 'Dokumentacion',
    call: 'Thirrje',
  },
};

/** Albanian words of good practices. */
export const practice: PracticeWords = {
  practice: 'Praktikë e mirë',
  states: { planned: 'E planifikuar', running: 'Në vijim', completed: 'E përfunduar' },
  municipalities: 'Bashkia',
  period: 'Periudha',
  presentedAt: 'Paraqitur në',
  read: 'Lexo praktikën',
};

/** Albanian words of lists and their filters. */
export const list: ListWords = {
  upcoming: 'Veprimtari të ardhshme',
  past: 'Veprimtari të kaluara',
  events: 'Veprimtari',
  practices: 'Praktika të mira',
  more: 'Shfaq më shumë',
  search: 'Kërko',
  topic: 'Tema',
  region: 'Rajoni',
  country: 'Vendi',
  format: 'Formati',
  year: 'Viti',
  all: 'Të gjitha',
  reset: 'Hiq filtrat',
  eventsFound: { one: 'U gjet {n} veprimtari', other: 'U gjetën {n} veprimtari' },
  practicesFound: { one: 'U gjet {n} praktikë', other: 'U gjetën {n} praktika' },
  noneFound: 'Nuk u gjet asgjë. Me më pak filtra shfaqet më shumë.',
  noEvents: 'Nuk është botuar asnjë veprimtari.',
  noPractices: 'Nuk është botuar asnjë praktikë.',
  moreFailed: 'Pjesa tjetër nuk u ngarkua dot.',
};

/** Albanian words of series. */
export const series: SeriesWords = {
  kinds: {
    'event-series': 'Seri veprimtarish',
    'learning-process': 'Proces të nxëni',
    programme: 'Program',
    campaign: 'Fushatë',
  },
  aliases: 'Quhet edhe:',
  partOf: 'Pjesë e',
};

/** Albanian words of what a visitor can do. */
export const actions: ActionWords = {
  addToCalendar: 'Shto në kalendar',
  calendarFile: 'Skedar kalendari (.ics)',
  google: 'Google Calendar',
  outlook: 'Outlook',
  subscribe: 'Abonohu te të gjitha veprimtaritë',
  copyLink: 'Kopjo lidhjen',
  copied: 'Lidhja u kopjua.',
  copyFailed: 'Lidhja nuk u kopjua dot.',
  print: 'Shtyp',
  showMyTime: 'Edhe sipas orës sime',
  myTime: '{time} sipas orës suaj',
  daysLater: { one: '+{n} ditë', other: '+{n} ditë' },
  daysEarlier: { one: '−{n} ditë', other: '−{n} ditë' },
  now: 'Tani',
  next: 'Në vijim',
  choose: 'Ruaj',
  chosen: 'E ruajtur',
  onlyChosen: 'Vetëm të ruajturat',
};

/** Albanian words of the map. */
export const map: MapWords = {
  title: 'Vende dhe bashki',
  map: 'Harta',
  list: 'Si listë: {counts}',
  countries: 'Vendet pjesëmarrëse',
  guests: 'Praktika të mira nga vende të tjera',
  country: 'vend pjesëmarrës',
  municipality: 'bashki',
  presenting: 'bashki me praktikë të mirë',
  several: 'disa bashki',
  practices: 'Praktika të mira',
  events: 'Veprimtari',
  unnamed: 'Bashki: {country}',
  andMore: '{names} dhe të tjera',
  unplaced: 'nuk është në hartë',
  outside: 'Jashtë hartës: {count}',
  moreCountries: 'Vendet e tjera nuk janë përmendur.',
  moreMunicipalities: 'Bashkitë e tjera nuk janë përmendur.',
  failed: 'Harta nuk u ngarkua dot. Gjithçka që ka ajo gjendet në listë.',
  zoomIn: 'Zmadho',
  zoomOut: 'Zvogëlo',
  whole: 'E gjithë harta',
  north: 'Në veri',
  south: 'Në jug',
  west: 'Në perëndim',
  east: 'Në lindje',
  hint: 'Për të zmadhuar, mbani shtypur Ctrl ose ⌘ dhe rrotulloni rrotën e miut.',
  keys: 'Tastet me shigjeta çojnë te shenja tjetër, plusi dhe minusi zmadhojnë dhe zvogëlojnë.',
  seen: 'Në pamje: {count}',
  close: 'Mbyll',
  more: 'Shfaq më shumë',
  disclaimer:
    'Harta jep vetëm një pamje të përgjithshme. Kufijtë, emrat dhe emërtimet në të nuk shprehin mendim për statusin juridik të ndonjë territori.',
};
