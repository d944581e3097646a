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
  'yanvar',
  'fevral',
  'mart',
  'aprel',
  'may',
  'iyun',
  'iyul',
  'avqust',
  'sentyabr',
  'oktyabr',
  'noyabr',
  'dekabr',
];

/** Azerbaijani words of dates and times. */
export const dates: DateWords = {
  months,
  monthsAlone: months,
  day: '{day}\u00A0{month} {year}',
  month: '{month} {year}',
  time: '{time}',
  times: '{start}–{end}',
  timeFrom: 'saat {time} başlayır',
};

/** Azerbaijani words of dates that a card does not need. */
export const calendar: CalendarWords = {
  weekdays: ['bazar', 'bazar ertəsi', 'çərşənbə axşamı', 'çərşənbə', 'cümə axşamı', 'cümə', 'şənbə'],
  weekday: '{date}, {weekday}',
  zone: '{time} ({zone}, {offset})',
  zoneAlone: '{time} ({zone})',
};

/** Letters of the Azerbaijani alphabet that stand behind another one. */
export const letters = 'ç cꟿ ə eꟿ ğ gꟿ x hꟿ ı hꟿꟿ q kꟿ ö oꟿ ş sꟿ ü uꟿ';

/** Azerbaijani words of counts. */
export const counts: CountWords = {
  things: {
    participants: { other: '{n} iştirakçı' },
    municipalities: { other: '{n} bələdiyyə' },
    countries: { other: '{n} ölkə' },
    organisations: { other: '{n} təşkilat' },
  },
  qualifiers: {
    about: 'təxminən {n}',
    almost: 'az qala {n}',
    'more-than': '{n} rəqəmindən çox',
    'at-least': 'ən azı {n}',
    'up-to': 'ən çoxu {n}',
    'fewer-than': '{n} rəqəmindən az',
  },
  range: '{n}–{max}',
  planned: '{count} gözlənilir',
  group: '.',
};

/** Azerbaijani words of what every element says. */
export const shared: SharedWords = {
  language: 'az',
  failed: 'Məzmunu yükləmək mümkün olmadı.',
  retry: 'Yenidən cəhd et',
  source: 'Mənbəyə keç',
  stale: 'Vəziyyət: {time}. Daha yeni məlumatları yükləmək mümkün olmadı.',
  withdrawn: 'Naşir bu məzmunu geri götürüb.',
  partial: 'Məlumatların bir hissəsi oxunmadı və çatışmır.',
  newer: 'Mənbə bu görünüşdən daha yenidir; nə isə çatışmaya bilər.',
  unofficial: 'Qeyri-rəsmi tərcümə',
};

/** Azerbaijani words of the event card. */
export const card: CardWords = {
  status: {
    upcoming: 'Tezliklə',
    today: 'Bu gün',
    running: 'Hazırda davam edir',
    past: 'Başa çatıb',
    postponed: 'Təxirə salınıb, yeni tarix elan olunacaq',
    rescheduled: 'Yeni tarix',
    cancelled: 'Ləğv edilib',
    'moved-online': 'Onlayn keçirilir',
  },
  previously: 'əvvəlki tarix: {date}',
  kinds: {
    'dialogue-event': 'Dialoq tədbiri',
    'expert-exchange': 'Ekspertlərin təcrübə mübadiləsi',
    workshop: 'Seminar',
    webinar: 'Vebinar',
    training: 'Təlim',
    'study-tour': 'Tədris səfəri',
    'expert-mission': 'Ekspert missiyası',
    launch: 'Açılış tədbiri',
    'side-event': 'Yan tədbir',
    conference: 'Konfrans',
  },
  attendance: { online: 'Onlayn', 'in-person': 'Əyani', hybrid: 'Əyani və onlayn' },
  onlineOn: '{platform} vasitəsilə onlayn',
  when: 'Tarix',
  where: 'Yer',
  series: 'Silsilə',
  participation: 'İştirak',
  topics: 'Mövzular',
  review: 'Xülasəsi ilə',
};

/** Azerbaijani words of the programme. */
export const programme: ProgrammeWords = {
  programme: 'Proqram',
  kinds: {
    opening: 'Açılış',
    keynote: 'Əsas məruzə',
    input: 'Çıxış',
    presentations: 'Təqdimatlar',
    panel: 'Panel müzakirəsi',
    discussion: 'Müzakirə',
    plenary: 'Plenar iclas',
    'working-group': 'İşçi qrupu',
    'peer-consultation': 'Həmkarlarla məsləhətləşmə',
    workshop: 'Seminar',
    training: 'Təlim',
    market: 'İdeya yarmarkası',
    'site-visit': 'Yerində baxış',
    networking: 'Tanışlıq',
    break: 'Fasilə',
    registration: 'Qeydiyyat',
    closing: 'Bağlanış',
  },
  roles: {
    speaker: 'Çıxış',
    keynote: 'Əsas məruzə',
    presenter: 'Təqdimat',
    moderator: 'Moderasiya',
    panellist: 'Panel',
    host: 'Ev sahibliyi',
    opening: 'Açılış',
    expert: 'Ekspert məsləhəti',
    contact: 'Əlaqə',
    author: 'Mətn',
  },
  moderated: 'moderasiya ilə',
  questions: 'İstiqamətverici suallar',
  practice: 'Yaxşı təcrübə',
  times: 'Bütün vaxtlar:',
  empty: 'Proqram dərc olunmayıb.',
  noQuestions: 'Dərc olunmuş sual yoxdur.',
};

/** Azerbaijani words of materials. */
export const materials: MaterialWords = {
  materials: 'Materiallar',
  materialKinds: {
    agenda: 'Gündəlik',
    slides: 'Slaydlar',
    documentation: 'Sənədlər',
    recording: 'Tədbirin yazısı',
    report: 'Hesabat',
    publication: 'Nəşr',
    minutes: 'Protokol',
    photos: 'Şəkillər',
    results: 'Nəticələr',
  },
  access: {
    public: 'hamıya açıqdır',
    registration: 'qeydiyyatdan sonra açıqdır',
    members: 'üzvlərə açıqdır',
    unknown: 'giriş göstərilməyib',
  },
  pages: { other: '{n} səhifə' },
  kilobytes: '{n}\u00A0kB',
  megabytes: '{n}\u00A0MB',
  approximately: 'təxminən {size}',
  noMaterials: 'Dərc olunmuş material yoxdur.',
};

/** Azerbaijani words of results. */
export const outcomes: OutcomeWords = {
  results: 'Nəticələr',
  outcomeKinds: {
    insight: 'Qənaət',
    exchange: 'Mübadilə',
    agreement: 'Razılaşma',
    'project-idea': 'Layihə ideyası',
    'next-step': 'Növbəti addım',
    trend: 'Meyil',
  },
  workingGroups: 'İşçi qrupları',
  severalGroups: 'Bir neçə işçi qrupu',
  noResults: 'Dərc olunmuş nəticə yoxdur.',
};

/** Azerbaijani words of articles and of what surrounds them. */
export const review: ReviewWords = {
  presentations: 'Yaxşı təcrübə təqdimatları',
  contact: 'Əlaqə',
  links: 'Keçidlər',
  authors: 'hazırlayan',
  published: 'dərc tarixi',
  articleKinds: {
    announcement: 'Elan',
    review: 'Xülasə',
    news: 'Xəbər',
    documentation: 'Sənədlər',
    call: 'Çağırış',
  },
};

/** Azerbaijani words of good practices. */
export const practice: PracticeWords = {
  practice: 'Yaxşı təcrübə',
  states: { planned: 'Planlaşdırılıb', running: 'Davam edir', completed: 'Tamamlanıb' },
  municipalities: 'Bələdiyyə',
  period: 'Dövr',
  presentedAt: 'Təqdim olunduğu tədbirlər',
  read: 'Təcrübəni oxu',
};

/** Azerbaijani words of lists and their filters. */
export const list: ListWords = {
  upcoming: 'Gələcək tədbirlər',
  past: 'Keçmiş tədbirlər',
  events: 'Tədbirlər',
  practices: 'Yaxşı təcrübələr',
  more: 'Daha çox göstər',
  search: 'Axtarış',
  topic: 'Mövzu',
  region: 'Region',
  country: 'Ölkə',
  format: 'Format',
  year: 'İl',
  all: 'Hamısı',
  reset: 'Filtrləri təmizlə',
  eventsFound: { other: '{n} tədbir tapıldı' },
  practicesFound: { other: '{n} təcrübə tapıldı' },
  noneFound: 'Heç nə tapılmadı. Az filtr daha çox göstərir.',
  noEvents: 'Dərc olunmuş tədbir yoxdur.',
  noPractices: 'Dərc olunmuş təcrübə yoxdur.',
  moreFailed: 'Davamını yükləmək mümkün olmadı.',
};

/** Azerbaijani words of series. */
export const series: SeriesWords = {
  kinds: {
    'event-series': 'Tədbirlər silsiləsi',
    'learning-process': 'Öyrənmə prosesi',
    programme: 'Proqram',
    campaign: 'Kampaniya',
  },
  aliases: 'Digər adları:',
  partOf: 'Aid olduğu silsilə:',
};

/** Azerbaijani words of what a visitor can do. */
export const actions: ActionWords = {
  addToCalendar: 'Təqvimə əlavə et',
  calendarFile: 'Təqvim faylı (.ics)',
  google: 'Google Təqvim',
  outlook: 'Outlook',
  subscribe: 'Bütün tədbirlərə abunə ol',
  copyLink: 'Keçidi kopyala',
  copied: 'Keçid kopyalandı.',
  copyFailed: 'Keçidi kopyalamaq mümkün olmadı.',
  print: 'Çap et',
  showMyTime: 'Mənim vaxtımla da',
  myTime: 'sizin vaxtınızla {time}',
  daysLater: { other: '+{n} gün' },
  daysEarlier: { other: '−{n} gün' },
  now: 'İndi',
  next: 'Növbəti',
  choose: 'Yadda saxla',
  chosen: 'Saxlanıb',
  onlyChosen: 'Yalnız saxlananlar',
};

/** Azerbaijani words of the map. */
export const map: MapWords = {
  title: 'Ölkələr və bələdiyyələr',
  map: 'Xəritə',
  list: 'Siyahı kimi: {counts}',
  countries: 'İştirak edən ölkələr',
  guests: 'Digər ölkələrdən yaxşı təcrübələr',
  country: 'iştirak edən ölkə',
  municipality: 'bələdiyyə',
  presenting: 'yaxşı təcrübəsi olan bələdiyyə',
  several: 'bir neçə bələdiyyə',
  practices: 'Yaxşı təcrübələr',
  events: 'Tədbirlər',
  unnamed: '{country}: bələdiyyə',
  andMore: '{names} və digərləri',
  unplaced: 'xəritədə yoxdur',
  outside: 'Xəritədən kənarda: {count}',
  moreCountries: 'Digər ölkələrin adı çəkilməyib.',
  moreMunicipalities: 'Digər bələdiyyələrin adı çəkilməyib.',
  failed: 'Xəritəni yükləmək mümkün olmadı. Ondakı hər şey siyahıdadır.',
  zoomIn: 'Yaxınlaşdır',
  zoomOut: 'Uzaqlaşdır',
  whole: 'Bütün xəritə',
  north: 'Şimala',
  south: 'Cənuba',
  west: 'Qərbə',
  east: 'Şərqə',
  hint: 'Yaxınlaşdırmaq üçün Ctrl və ya ⌘ düyməsini basılı saxlayıb siçanın çarxını çevirin.',
  keys: 'Ox düymələri növbəti nişana aparır, plyus və minus yaxınlaşdırır və uzaqlaşdırır.',
  seen: 'Görünən: {count}',
  close: 'Bağla',
  more: 'Daha çox göstər',
  disclaimer:
    'Bu xəritə yalnız icmal üçündür. Ondakı sərhədlər, adlar və göstərişlər hər hansı ərazinin hüquqi statusu barədə fikir bildirmir.',
};
