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
  'јануар',
  'фебруар',
  'март',
  'април',
  'мај',
  'јун',
  'јул',
  'август',
  'септембар',
  'октобар',
  'новембар',
  'децембар',
];

/** Serbian in Cyrillic script words of dates and times. */
export const dates: DateWords = {
  months,
  monthsAlone: months,
  day: '{day}.\u00A0{month} {year}.',
  month: '{month} {year}.',
  time: '{time}',
  times: '{start}–{end}',
  timeFrom: 'од {time}',
};

/** Serbian in Cyrillic script words of dates that a card does not need. */
export const calendar: CalendarWords = {
  weekdays: ['недеља', 'понедељак', 'уторак', 'среда', 'четвртак', 'петак', 'субота'],
  weekday: '{weekday}, {date}',
  zone: '{time} ({zone}, {offset})',
  zoneAlone: '{time} ({zone})',
};

/** Letters of the Serbian Cyrillic alphabet that stand behind another one. */
export const letters = 'ђ дꟿ ј иꟿ љ лꟿ њ нꟿ ћ тꟿ џ чꟿ';

/** Serbian in Cyrillic script words of counts. */
export const counts: CountWords = {
  things: {
    participants: { one: '{n} учесник', few: '{n} учесника', other: '{n} учесника' },
    municipalities: { one: '{n} општина', few: '{n} општине', other: '{n} општина' },
    countries: { one: '{n} земља', few: '{n} земље', other: '{n} земаља' },
    organisations: { one: '{n} организација', few: '{n} организације', other: '{n} организација' },
  },
  qualifiers: {
    about: 'око {n}',
    almost: 'скоро {n}',
    'more-than': 'више од {n}',
    'at-least': 'најмање {n}',
    'up-to': 'до {n}',
    'fewer-than': 'мање од {n}',
  },
  range: '{n}–{max}',
  planned: 'очекује се {count}',
  group: '.',
};

/** Serbian in Cyrillic script words of what every element says. */
export const shared: SharedWords = {
  language: 'sr',
  failed: 'Садржај није могао да се учита.',
  retry: 'Покушај поново',
  source: 'До извора',
  stale: 'Стање: {time}. Новији подаци нису могли да се учитају.',
  withdrawn: 'Издавач је повукао овај садржај.',
  partial: 'Део података није могао да се прочита и недостаје.',
  newer: 'Извор је новији од овог приказа; нешто можда недостаје.',
  unofficial: 'Незваничан превод',
};

/** Serbian in Cyrillic script words of the event card. */
export const card: CardWords = {
  status: {
    upcoming: 'Ускоро',
    today: 'Данас',
    running: 'Управо траје',
    past: 'Завршено',
    postponed: 'Одложено, нови датум следи',
    rescheduled: 'Нови датум',
    cancelled: 'Отказано',
    'moved-online': 'Одржава се онлајн',
  },
  previously: 'првобитно {date}',
  kinds: {
    'dialogue-event': 'Дијалошки скуп',
    'expert-exchange': 'Стручна размена',
    workshop: 'Радионица',
    webinar: 'Вебинар',
    training: 'Обука',
    'study-tour': 'Студијско путовање',
    'expert-mission': 'Стручна мисија',
    launch: 'Почетни скуп',
    'side-event': 'Пратећи скуп',
    conference: 'Конференција',
  },
  attendance: { online: 'Онлајн', 'in-person': 'Уживо', hybrid: 'Уживо и онлајн' },
  onlineOn: 'Онлајн преко {platform}',
  when: 'Када',
  where: 'Где',
  series: 'Серија',
  participation: 'Учешће',
  topics: 'Теме',
  review: 'Са приказом',
};

/** Serbian in Cyrillic script words of the programme. */
export const programme: ProgrammeWords = {
  programme: 'Програм',
  kinds: {
    opening: 'Отварање',
    keynote: 'Уводно предавање',
    input: 'Излагање',
    presentations: 'Презентације',
    panel: 'Панел',
    discussion: 'Дискусија',
    plenary: 'Пленум',
    'working-group': 'Радна група',
    'peer-consultation': 'Колегијално саветовање',
    workshop: 'Радионица',
    training: 'Обука',
    market: 'Сајам идеја',
    'site-visit': 'Посета на терену',
    networking: 'Умрежавање',
    break: 'Пауза',
    registration: 'Пријава',
    closing: 'Затварање',
  },
  roles: {
    speaker: 'Предавање',
    keynote: 'Уводно предавање',
    presenter: 'Презентација',
    moderator: 'Модерација',
    panellist: 'Панел',
    host: 'Домаћин',
    opening: 'Отварање',
    expert: 'Стручни савет',
    contact: 'Контакт',
    author: 'Текст',
  },
  moderated: 'уз модерацију',
  questions: 'Водећа питања',
  practice: 'Добра пракса',
  times: 'Сва времена:',
  empty: 'Програм није објављен.',
  noQuestions: 'Водећа питања нису објављена.',
};

/** Serbian in Cyrillic script words of materials. */
export const materials: MaterialWords = {
  materials: 'Материјали',
  materialKinds: {
    agenda: 'Дневни ред',
    slides: 'Слајдови',
    documentation: 'Документација',
    recording: 'Снимак',
    report: 'Извештај',
    publication: 'Публикација',
    minutes: 'Записник',
    photos: 'Фотографије',
    results: 'Резултати',
  },
  access: {
    public: 'јавно доступно',
    registration: 'доступно након пријаве',
    members: 'доступно члановима',
    unknown: 'приступ није наведен',
  },
  pages: { one: '{n} страна', few: '{n} стране', other: '{n} страна' },
  kilobytes: '{n}\u00A0kB',
  megabytes: '{n}\u00A0MB',
  approximately: 'око {size}',
  noMaterials: 'Материјали нису објављени.',
};

/** Serbian in Cyrillic script words of results. */
export const outcomes: OutcomeWords = {
  results: 'Резултати',
  outcomeKinds: {
    insight: 'Сазнање',
    exchange: 'Размена',
    agreement: 'Договор',
    'project-idea': 'Пројектна идеја',
    'next-step': 'Следећи корак',
    trend: 'Тренд',
  },
  workingGroups: 'Радне групе',
  severalGroups: 'Више радних група',
  noResults: 'Резултати нису објављени.',
};

/** Serbian in Cyrillic script words of articles and of what surrounds them. */
export const review: ReviewWords = {
  presentations: 'Презентације добре праксе',
  contact: 'Контакт',
  links: 'Везе',
  authors: 'текст',
  published: 'објављено',
  articleKinds: {
    announcement: 'Најава',
    review: 'Приказ',
    news: 'Вест',
    documentation: 'Документација',
    call: 'Позив',
  },
};

/** Serbian in Cyrillic script words of good practices. */
export const practice: PracticeWords = {
  practice: 'Добра пракса',
  states: { planned: 'Планирано', running: 'У току', completed: 'Завршено' },
  municipalities: 'Општина',
  period: 'Период',
  presentedAt: 'Представљено на',
  read: 'Прочитај праксу',
};

/** Serbian in Cyrillic script words of lists and their filters. */
export const list: ListWords = {
  upcoming: 'Предстојећи догађаји',
  past: 'Протекли догађаји',
  events: 'Догађаји',
  practices: 'Добре праксе',
  more: 'Прикажи више',
  search: 'Претрага',
  topic: 'Тема',
  region: 'Регион',
  country: 'Земља',
  format: 'Формат',
  year: 'Година',
  all: 'Све',
  reset: 'Обриши филтере',
  eventsFound: {
    one: '{n} догађај пронађен',
    few: '{n} догађаја пронађена',
    other: '{n} догађаја пронађено',
  },
  practicesFound: { one: '{n} пракса пронађена', few: '{n} праксе пронађене', other: '{n} пракси пронађено' },
  noneFound: 'Ништа није пронађено. Мање филтера приказује више.',
  noEvents: 'Нема објављених догађаја.',
  noPractices: 'Нема објављених пракси.',
  moreFailed: 'Остатак није могао да се учита.',
};

/** Serbian in Cyrillic script words of series. */
export const series: SeriesWords = {
  kinds: {
    'event-series': 'Серија догађаја',
    'learning-process': 'Процес учења',
    programme: 'Програм',
    campaign: 'Кампања',
  },
  aliases: 'Назива се и:',
  partOf: 'Део серије',
};

/** Serbian in Cyrillic script words of what a visitor can do. */
export const actions: ActionWords = {
  addToCalendar: 'Додај у календар',
  calendarFile: 'Календарска датотека (.ics)',
  google: 'Google календар',
  outlook: 'Outlook',
  subscribe: 'Претплата на све догађаје',
  copyLink: 'Копирај везу',
  copied: 'Веза је копирана.',
  copyFailed: 'Веза није могла да се копира.',
  print: 'Штампај',
  showMyTime: 'И по мом времену',
  myTime: '{time} по вашем времену',
  daysLater: { one: '+{n} дан', few: '+{n} дана', other: '+{n} дана' },
  daysEarlier: { one: '−{n} дан', few: '−{n} дана', other: '−{n} дана' },
  now: 'Сада',
  next: 'Следи',
  choose: 'Сачувај',
  chosen: 'Сачувано',
  onlyChosen: 'Само сачувано',
};

/** Serbian words of the map. */
export const map: MapWords = {
  title: 'Земље и општине',
  map: 'Карта',
  list: 'Као списак: {counts}',
  countries: 'Земље учеснице',
  guests: 'Добре праксе из других земаља',
  country: 'земља учесница',
  municipality: 'општина',
  presenting: 'општина с добром праксом',
  several: 'више општина',
  practices: 'Добре праксе',
  events: 'Догађаји',
  unnamed: 'Општина: {country}',
  andMore: '{names} и друге',
  unplaced: 'није на карти',
  outside: 'Изван карте: {count}',
  moreCountries: 'Остале земље нису наведене.',
  moreMunicipalities: 'Остале општине нису наведене.',
  failed: 'Карта није могла да се учита. Све с ње налази се у списку.',
  zoomIn: 'Увећај',
  zoomOut: 'Умањи',
  whole: 'Цела карта',
  north: 'На север',
  south: 'На југ',
  west: 'На запад',
  east: 'На исток',
  hint: 'За увећање држите Ctrl или ⌘ и окрећите точкић миша.',
  keys: 'Тастери са стрелицама воде до следеће ознаке, плус и минус увећавају и умањују.',
  seen: 'У приказу: {count}',
  close: 'Затвори',
  more: 'Прикажи више',
  disclaimer:
    'Карта служи само за преглед. Границе, имена и ознаке на њој не изражавају мишљење о правном статусу било које територије.',
};
