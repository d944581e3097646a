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

/** Belarusian words of dates and times. */
export const dates: DateWords = {
  months: [
    'студзеня',
    'лютага',
    'сакавіка',
    'красавіка',
    'мая',
    'чэрвеня',
    'ліпеня',
    'жніўня',
    'верасня',
    'кастрычніка',
    'лістапада',
    'снежня',
  ],
  monthsAlone: [
    'студзень',
    'люты',
    'сакавік',
    'красавік',
    'май',
    'чэрвень',
    'ліпень',
    'жнівень',
    'верасень',
    'кастрычнік',
    'лістапад',
    'снежань',
  ],
  day: '{day}\u00A0{month} {year}\u00A0г.',
  month: '{month} {year}',
  time: '{time}',
  times: '{start}–{end}',
  timeFrom: 'з {time}',
};

/** Belarusian words of dates that a card does not need. */
export const calendar: CalendarWords = {
  weekdays: ['нядзеля', 'панядзелак', 'аўторак', 'серада', 'чацвер', 'пятніца', 'субота'],
  weekday: '{weekday}, {date}',
  zone: '{time} ({zone}, {offset})',
  zoneAlone: '{time} ({zone})',
};

/** Letters of the Belarusian alphabet that stand behind another one. */
export const letters = 'ё еꟿ і зꟿ й зꟿꟿ ў уꟿ';

/** Belarusian words of counts. */
export const counts: CountWords = {
  things: {
    participants: { other: 'удзельнікі: {n}' },
    municipalities: { other: 'муніцыпалітэты: {n}' },
    countries: { other: 'краіны: {n}' },
    organisations: { other: 'арганізацыі: {n}' },
  },
  qualifiers: {
    about: 'каля {n}',
    almost: 'амаль {n}',
    'more-than': 'больш за {n}',
    'at-least': 'не менш за {n}',
    'up-to': 'да {n}',
    'fewer-than': 'менш за {n}',
  },
  range: '{n}–{max}',
  planned: '{count} (чакаецца)',
  group: '\u00A0',
};

/** Belarusian words of what every element says. */
export const shared: SharedWords = {
  language: 'be',
  failed: 'Не ўдалося загрузіць.',
  retry: 'Паўтарыць',
  source: 'Да крыніцы',
  stale: 'Стан на {time}. Больш новыя звесткі загрузіць не ўдалося.',
  withdrawn: 'Выдавец адклікаў гэты матэрыял.',
  partial: 'Частку звестак не ўдалося прачытаць, іх тут няма.',
  newer: 'Крыніца навейшая за гэты паказ; нешта можа адсутнічаць.',
  unofficial: 'Неафіцыйны пераклад',
};

/** Belarusian words of the event card. */
export const card: CardWords = {
  status: {
    upcoming: 'Хутка',
    today: 'Сёння',
    running: 'Ідзе цяпер',
    past: 'Завершана',
    postponed: 'Адкладзена, новая дата будзе пазней',
    rescheduled: 'Новая дата',
    cancelled: 'Скасавана',
    'moved-online': 'Праходзіць анлайн',
  },
  previously: 'першапачаткова {date}',
  kinds: {
    'dialogue-event': 'Дыялогавае мерапрыемства',
    'expert-exchange': 'Абмен вопытам спецыялістаў',
    workshop: 'Практыкум',
    webinar: 'Вебінар',
    training: 'Навучанне',
    'study-tour': 'Навучальная паездка',
    'expert-mission': 'Экспертная місія',
    launch: 'Стартавае мерапрыемства',
    'side-event': 'Спадарожнае мерапрыемства',
    conference: 'Канферэнцыя',
  },
  attendance: { online: 'Анлайн', 'in-person': 'Вочна', hybrid: 'Вочна і анлайн' },
  onlineOn: 'Анлайн праз {platform}',
  when: 'Калі',
  where: 'Дзе',
  series: 'Серыя',
  participation: 'Удзел',
  topics: 'Тэмы',
  review: 'З аглядам',
};

/** Belarusian words of the programme. */
export const programme: ProgrammeWords = {
  programme: 'Праграма',
  kinds: {
    opening: 'Адкрыццё',
    keynote: 'Асноўны даклад',
    input: 'Даклад',
    presentations: 'Прэзентацыі',
    panel: 'Панэльная дыскусія',
    discussion: 'Абмеркаванне',
    plenary: 'Пленарнае пасяджэнне',
    'working-group': 'Рабочая група',
    'peer-consultation': 'Кансультацыя калег',
    workshop: 'Практыкум',
    training: 'Навучанне',
    market: 'Кірмаш ідэй',
    'site-visit': 'Выязны візіт',
    networking: 'Наладжванне кантактаў',
    break: 'Перапынак',
    registration: 'Рэгістрацыя',
    closing: 'Закрыццё',
  },
  roles: {
    speaker: 'Даклад',
    keynote: 'Асноўны даклад',
    presenter: 'Прэзентацыя',
    moderator: 'Мадэрацыя',
    panellist: 'Панэльная дыскусія',
    host: 'Прымальны бок',
    opening: 'Адкрыццё',
    expert: 'Экспертная кансультацыя',
    contact: 'Кантакт',
    author: 'Тэкст',
  },
  moderated: 'з мадэрацыяй',
  questions: 'Ключавыя пытанні',
  practice: 'Добрая практыка',
  times: 'Гадзінны пояс:',
  empty: 'Праграма не апублікавана.',
  noQuestions: 'Ключавыя пытанні не апублікаваны.',
};

/** Belarusian words of materials. */
export const materials: MaterialWords = {
  materials: 'Матэрыялы',
  materialKinds: {
    agenda: 'Парадак дня',
    slides: 'Слайды',
    documentation: 'Дакументацыя',
    recording: 'Запіс',
    report: 'Справаздача',
    publication: 'Публікацыя',
    minutes: 'Пратакол',
    photos: 'Фотаздымкі',
    results: 'Вынікі',
  },
  access: {
    public: 'адкрыты доступ',
    registration: 'доступ пасля рэгістрацыі',
    members: 'доступ для членаў',
    unknown: 'доступ не пазначаны',
  },
  pages: { other: '{n} стар.' },
  kilobytes: '{n}\u00A0кБ',
  megabytes: '{n}\u00A0МБ',
  approximately: 'каля {size}',
  noMaterials: 'Матэрыялы не апублікаваны.',
};

/** Belarusian words of results. */
export const outcomes: OutcomeWords = {
  results: 'Вынікі',
  outcomeKinds: {
    insight: 'Выснова',
    exchange: 'Абмен',
    agreement: 'Дамоўленасць',
    'project-idea': 'Ідэя праекта',
    'next-step': 'Наступны крок',
    trend: 'Тэндэнцыя',
  },
  workingGroups: 'Рабочыя групы',
  severalGroups: 'Некалькі рабочых груп',
  noResults: 'Вынікі не апублікаваны.',
};

/** Belarusian words of articles and of what surrounds them. */
export const review: ReviewWords = {
  presentations: 'Прэзентацыі добрых практык',
  contact: 'Кантакт',
  links: 'Спасылкі',
  authors: 'падрыхтавана',
  published: 'апублікавана',
  articleKinds: {
    announcement: 'Аб’ява',
    review: 'Агляд',
    news: 'Навіна',
    documentation: 'Дакументацыя',
    call: 'Запрашэнне да ўдзелу',
  },
};

/** Belarusian words of good practices. */
export const practice: PracticeWords = {
  practice: 'Добрая практыка',
  states: { planned: 'Запланавана', running: 'Працягваецца', completed: 'Завершана' },
  municipalities: 'Муніцыпалітэт',
  period: 'Перыяд',
  presentedAt: 'Прадстаўлена на',
  read: 'Чытаць пра практыку',
};

/** Belarusian words of lists and their filters. */
export const list: ListWords = {
  upcoming: 'Будучыя мерапрыемствы',
  past: 'Мінулыя мерапрыемствы',
  events: 'Мерапрыемствы',
  practices: 'Добрыя практыкі',
  more: 'Паказаць яшчэ',
  search: 'Пошук',
  topic: 'Тэма',
  region: 'Рэгіён',
  country: 'Краіна',
  format: 'Фармат',
  year: 'Год',
  all: 'Усе',
  reset: 'Скінуць фільтры',
  eventsFound: { other: 'Знойдзена мерапрыемстваў: {n}' },
  practicesFound: { other: 'Знойдзена практык: {n}' },
  noneFound: 'Нічога не знойдзена. Менш фільтраў пакажа больш.',
  noEvents: 'Мерапрыемствы не апублікаваны.',
  noPractices: 'Практыкі не апублікаваны.',
  moreFailed: 'Астатняе загрузіць не ўдалося.',
};

/** Belarusian words of series. */
export const series: SeriesWords = {
  kinds: {
    'event-series': 'Серыя мерапрыемстваў',
    'learning-process': 'Працэс навучання',
    programme: 'Праграма',
    campaign: 'Кампанія',
  },
  aliases: 'Таксама:',
  partOf: 'Частка серыі',
};

/** Belarusian words of what a visitor can do. */
export const actions: ActionWords = {
  addToCalendar: 'Дадаць у каляндар',
  calendarFile: 'Файл календара (.ics)',
  google: 'Google Каляндар',
  outlook: 'Outlook',
  subscribe: 'Падпісацца на ўсе мерапрыемствы',
  copyLink: 'Капіраваць спасылку',
  copied: 'Спасылка скапіравана.',
  copyFailed: 'Не ўдалося скапіраваць спасылку.',
  print: 'Друкаваць',
  showMyTime: 'Таксама паводле майго часу',
  myTime: '{time} паводле вашага часу',
  daysLater: { other: '+{n} дз.' },
  daysEarlier: { other: '−{n} дз.' },
  now: 'Цяпер',
  next: 'Далей',
  choose: 'Захаваць',
  chosen: 'Захавана',
  onlyChosen: 'Толькі захаванае',
};

/** Belarusian words of the map. */
export const map: MapWords = {
  title: 'Краіны і муніцыпалітэты',
  map: 'Карта',
  list: 'Спісам: {counts}',
  countries: 'Краіны-ўдзельніцы',
  guests: 'Добрыя практыкі з іншых краін',
  country: 'краіна-ўдзельніца',
  municipality: 'муніцыпалітэт',
  presenting: 'муніцыпалітэт з добрай практыкай',
  several: 'некалькі муніцыпалітэтаў',
  practices: 'Добрыя практыкі',
  events: 'Мерапрыемствы',
  unnamed: 'Муніцыпалітэт: {country}',
  andMore: '{names} і іншыя',
  unplaced: 'няма на карце',
  outside: 'За межамі карты: {count}',
  moreCountries: 'Іншыя краіны не названыя.',
  moreMunicipalities: 'Іншыя муніцыпалітэты не названыя.',
  failed: 'Не ўдалося загрузіць карту. Усё, што на ёй, ёсць у спісе.',
  zoomIn: 'Наблізіць',
  zoomOut: 'Аддаліць',
  whole: 'Уся карта',
  north: 'На поўнач',
  south: 'На поўдзень',
  west: 'На захад',
  east: 'На ўсход',
  hint: 'Каб наблізіць, трымайце Ctrl або ⌘ і круціце колца мышы.',
  keys: 'Клавішы са стрэлкамі вядуць да наступнай пазнакі, плюс і мінус мяняюць маштаб.',
  seen: 'Відаць: {count}',
  close: 'Закрыць',
  more: 'Паказаць яшчэ',
  disclaimer:
    'Карта дае толькі агульнае ўяўленне. Межы, назвы і пазначэнні на ёй не выказваюць думкі пра прававы статус якой-небудзь тэрыторыі.',
};
