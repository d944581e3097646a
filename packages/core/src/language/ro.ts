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
  'ianuarie',
  'februarie',
  'martie',
  'aprilie',
  'mai',
  'iunie',
  'iulie',
  'august',
  'septembrie',
  'octombrie',
  'noiembrie',
  'decembrie',
];

/** Romanian words of dates and times. */
export const dates: DateWords = {
  months,
  monthsAlone: months,
  day: '{day}\u00A0{month} {year}',
  month: '{month} {year}',
  time: '{time}',
  times: '{start}–{end}',
  timeFrom: 'de la {time}',
};

/** Romanian words of dates that a card does not need. */
export const calendar: CalendarWords = {
  weekdays: ['duminică', 'luni', 'marți', 'miercuri', 'joi', 'vineri', 'sâmbătă'],
  weekday: '{weekday}, {date}',
  zone: '{time} ({zone}, {offset})',
  zoneAlone: '{time} ({zone})',
};

/** Letters of the Romanian alphabet that stand behind another one. */
export const letters = 'ă aꟿ â aꟿꟿ î iꟿ ș sꟿ ț tꟿ';

/** Romanian words of counts. */
export const counts: CountWords = {
  things: {
    participants: { one: '{n} participant', few: '{n} participanți', other: '{n} de participanți' },
    municipalities: { one: '{n} municipalitate', few: '{n} municipalități', other: '{n} de municipalități' },
    countries: { one: '{n} țară', few: '{n} țări', other: '{n} de țări' },
    organisations: { one: '{n} organizație', few: '{n} organizații', other: '{n} de organizații' },
  },
  qualifiers: {
    about: 'circa {n}',
    almost: 'aproape {n}',
    'more-than': 'peste {n}',
    'at-least': 'cel puțin {n}',
    'up-to': 'până la {n}',
    'fewer-than': 'sub {n}',
  },
  range: '{n}–{max}',
  planned: '{count}, estimare',
  group: '.',
};

/** Romanian words of what every element says. */
export const shared: SharedWords = {
  language: 'ro',
  failed: 'Conținutul nu a putut fi încărcat.',
  retry: 'Încercați din nou',
  source: 'La sursă',
  stale: 'Situația la {time}. Informații mai noi nu au putut fi încărcate.',
  withdrawn: 'Editorul a retras acest conținut.',
  partial: 'O parte din informații nu a putut fi citită și lipsește.',
  newer: 'Sursa este mai nouă decât această afișare; este posibil să lipsească ceva.',
  unofficial: 'Traducere neoficială',
};

/** Romanian words of the event card. */
export const card: CardWords = {
  status: {
    upcoming: 'În curând',
    today: 'Astăzi',
    running: 'În desfășurare',
    past: 'Încheiat',
    postponed: 'Amânat, urmează o nouă dată',
    rescheduled: 'Dată nouă',
    cancelled: 'Anulat',
    'moved-online': 'Are loc online',
  },
  previously: 'inițial {date}',
  kinds: {
    'dialogue-event': 'Întâlnire de dialog',
    'expert-exchange': 'Schimb de experiență',
    workshop: 'Atelier',
    webinar: 'Webinar',
    training: 'Instruire',
    'study-tour': 'Vizită de studiu',
    'expert-mission': 'Misiune de experți',
    launch: 'Lansare',
    'side-event': 'Eveniment conex',
    conference: 'Conferință',
  },
  attendance: { online: 'Online', 'in-person': 'La fața locului', hybrid: 'La fața locului și online' },
  onlineOn: 'Online prin {platform}',
  when: 'Data',
  where: 'Locul',
  series: 'Seria',
  participation: 'Participare',
  topics: 'Teme',
  review: 'Cu retrospectivă',
};

/** Romanian words of the programme. */
export const programme: ProgrammeWords = {
  programme: 'Program',
  kinds: {
    opening: 'Deschidere',
    keynote: 'Discurs principal',
    input: 'Expunere',
    presentations: 'Prezentări',
    panel: 'Panel',
    discussion: 'Discuție',
    plenary: 'Plen',
    'working-group': 'Grup de lucru',
    'peer-consultation': 'Consultare între colegi',
    workshop: 'Atelier',
    training: 'Instruire',
    market: 'Târg de idei',
    'site-visit': 'Vizită pe teren',
    networking: 'Stabilire de contacte',
    break: 'Pauză',
    registration: 'Înregistrare',
    closing: 'Încheiere',
  },
  roles: {
    speaker: 'Intervenție',
    keynote: 'Discurs principal',
    presenter: 'Prezentare',
    moderator: 'Moderare',
    panellist: 'Panel',
    host: 'Gazdă',
    opening: 'Deschidere',
    expert: 'Expertiză',
    contact: 'Contact',
    author: 'Text',
  },
  moderated: 'cu moderare',
  questions: 'Întrebări directoare',
  practice: 'Bună practică',
  times: 'Toate orele:',
  empty: 'Nu este publicat niciun program.',
  noQuestions: 'Nu sunt publicate întrebări directoare.',
};

/** Romanian words of materials. */
export const materials: MaterialWords = {
  materials: 'Materiale',
  materialKinds: {
    agenda: 'Ordine de zi',
    slides: 'Diapozitive',
    documentation: 'Documentație',
    recording: 'Înregistrare',
    report: 'Raport',
    publication: 'Publicație',
    minutes: 'Proces-verbal',
    photos: 'Fotografii',
    results: 'Rezultate',
  },
  access: {
    public: 'acces public',
    registration: 'acces după înregistrare',
    members: 'acces pentru membri',
    unknown: 'acces neprecizat',
  },
  pages: { one: '{n} pagină', few: '{n} pagini', other: '{n} de pagini' },
  kilobytes: '{n}\u00A0kB',
  megabytes: '{n}\u00A0MB',
  approximately: 'circa {size}',
  noMaterials: 'Nu sunt publicate materiale.',
};

/** Romanian words of results. */
export const outcomes: OutcomeWords = {
  results: 'Rezultate',
  outcomeKinds: {
    insight: 'Constatare',
    exchange: 'Schimb',
    agreement: 'Acord',
    'project-idea': 'Idee de proiect',
    'next-step': 'Pasul următor',
    trend: 'Tendință',
  },
  workingGroups: 'Grupuri de lucru',
  severalGroups: 'Mai multe grupuri de lucru',
  noResults: 'Nu sunt publicate rezultate.',
};

/** Romanian words of articles and of what surrounds them. */
export const review: ReviewWords = {
  presentations: 'Prezentări de bune practici',
  contact: 'Contact',
  links: 'Linkuri',
  authors: 'întocmit de',
  published: 'publicat la',
  articleKinds: {
    announcement: 'Anunț',
    review: 'Retrospectivă',
    news: 'Știre',
    documentation: 'Documentație',
    call: 'Apel',
  },
};

/** Romanian words of good practices. */
export const practice: PracticeWords = {
  practice: 'Bună practică',
  states: { planned: 'Planificată', running: 'În derulare', completed: 'Încheiată' },
  municipalities: 'Municipalitate',
  period: 'Perioada',
  presentedAt: 'Prezentată la',
  read: 'Citiți practica',
};

/** Romanian words of lists and their filters. */
export const list: ListWords = {
  upcoming: 'Evenimente viitoare',
  past: 'Evenimente trecute',
  events: 'Evenimente',
  practices: 'Bune practici',
  more: 'Afișați mai mult',
  search: 'Căutare',
  topic: 'Temă',
  region: 'Regiune',
  country: 'Țară',
  format: 'Format',
  year: 'An',
  all: 'Toate',
  reset: 'Ștergeți filtrele',
  eventsFound: {
    one: '{n} eveniment găsit',
    few: '{n} evenimente găsite',
    other: '{n} de evenimente găsite',
  },
  practicesFound: { one: '{n} practică găsită', few: '{n} practici găsite', other: '{n} de practici găsite' },
  noneFound: 'Niciun rezultat. Mai puține filtre arată mai mult.',
  noEvents: 'Nu sunt publicate evenimente.',
  noPractices: 'Nu sunt publicate practici.',
  moreFailed: 'Restul nu a putut fi încărcat.',
};

/** Romanian words of series. */
export const series: SeriesWords = {
  kinds: {
    'event-series': 'Serie de evenimente',
    'learning-process': 'Proces de învățare',
    programme: 'Program',
    campaign: 'Campanie',
  },
  aliases: 'Numit și:',
  partOf: 'Parte din',
};

/** Romanian words of what a visitor can do. */
export const actions: ActionWords = {
  addToCalendar: 'Adăugați în calendar',
  calendarFile: 'Fișier de calendar (.ics)',
  google: 'Google Calendar',
  outlook: 'Outlook',
  subscribe: 'Abonare la toate evenimentele',
  copyLink: 'Copiați linkul',
  copied: 'Linkul a fost copiat.',
  copyFailed: 'Linkul nu a putut fi copiat.',
  print: 'Tipăriți',
  showMyTime: 'Și la ora mea',
  myTime: '{time} la ora dvs.',
  daysLater: { one: '+{n} zi', few: '+{n} zile', other: '+{n} de zile' },
  daysEarlier: { one: '−{n} zi', few: '−{n} zile', other: '−{n} de zile' },
  now: 'Acum',
  next: 'Urmează',
  choose: 'Rețineți',
  chosen: 'Reținut',
  onlyChosen: 'Doar cele reținute',
};

/** Romanian words of the map. */
export const map: MapWords = {
  title: 'Țări și municipalități',
  map: 'Hartă',
  list: 'Ca listă: {counts}',
  countries: 'Țări participante',
  guests: 'Bune practici din alte țări',
  country: 'țară participantă',
  municipality: 'municipalitate',
  presenting: 'municipalitate cu o bună practică',
  several: 'mai multe municipalități',
  practices: 'Bune practici',
  events: 'Evenimente',
  unnamed: 'Municipalitate: {country}',
  andMore: '{names} și altele',
  unplaced: 'nu apare pe hartă',
  outside: 'În afara hărții: {count}',
  moreCountries: 'Alte țări nu sunt numite.',
  moreMunicipalities: 'Alte municipalități nu sunt numite.',
  failed: 'Harta nu a putut fi încărcată. Tot ce arată se află în listă.',
  zoomIn: 'Măriți',
  zoomOut: 'Micșorați',
  whole: 'Toată harta',
  north: 'Spre nord',
  south: 'Spre sud',
  west: 'Spre vest',
  east: 'Spre est',
  hint: 'Pentru a mări, țineți apăsat Ctrl sau ⌘ și rotiți rotița mouse-ului.',
  keys: 'Tastele săgeți duc la marcajul următor, plus și minus măresc și micșorează.',
  seen: 'Vizibile: {count}',
  close: 'Închideți',
  more: 'Afișați mai mult',
  disclaimer:
    'Harta este doar orientativă. Granițele, numele și denumirile de pe ea nu exprimă o opinie privind statutul juridic al vreunui teritoriu.',
};
