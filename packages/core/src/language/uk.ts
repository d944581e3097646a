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

/** Ukrainian words of dates and times. */
export const dates: DateWords = {
  months: [
    'січня',
    'лютого',
    'березня',
    'квітня',
    'травня',
    'червня',
    'липня',
    'серпня',
    'вересня',
    'жовтня',
    'листопада',
    'грудня',
  ],
  monthsAlone: [
    'січень',
    'лютий',
    'березень',
    'квітень',
    'травень',
    'червень',
    'липень',
    'серпень',
    'вересень',
    'жовтень',
    'листопад',
    'грудень',
  ],
  day: '{day}\u00A0{month} {year}\u00A0р.',
  month: '{month} {year}\u00A0р.',
  time: '{time}',
  times: '{start}–{end}',
  timeFrom: 'з {time}',
};

/** Ukrainian words of dates that a card does not need. */
export const calendar: CalendarWords = {
  weekdays: ['неділя', 'понеділок', 'вівторок', 'середа', 'четвер', 'пʼятниця', 'субота'],
  weekday: '{weekday}, {date}',
  zone: '{time} ({zone}, {offset})',
  zoneAlone: '{time} ({zone})',
};

/** Letters of the Ukrainian alphabet that stand behind another one. */
export const letters = 'ґ гꟿ є еꟿ і иꟿ ї иꟿꟿ й иꟿꟿꟿ';

/** Ukrainian words of counts. */
export const counts: CountWords = {
  things: {
    participants: { other: 'учасники: {n}' },
    municipalities: { other: 'громади: {n}' },
    countries: { other: 'країни: {n}' },
    organisations: { other: 'організації: {n}' },
  },
  qualifiers: {
    about: 'близько {n}',
    almost: 'майже {n}',
    'more-than': 'понад {n}',
    'at-least': 'щонайменше {n}',
    'up-to': 'до {n}',
    'fewer-than': 'менш як {n}',
  },
  range: '{n}–{max}',
  planned: '{count} (очікується)',
  group: '\u00A0',
};

/** Ukrainian words of what every element says. */
export const shared: SharedWords = {
  language: 'uk',
  failed: 'Не вдалося завантажити.',
  retry: 'Спробувати ще раз',
  source: 'До джерела',
  stale: 'Станом на {time}. Новіші відомості не вдалося завантажити.',
  withdrawn: 'Видавець відкликав ці матеріали.',
  partial: 'Частину відомостей не вдалося прочитати, їх немає.',
  newer: 'Джерело новіше за це відображення; чогось може бракувати.',
  unofficial: 'Неофіційний переклад',
};

/** Ukrainian words of the event card. */
export const card: CardWords = {
  status: {
    upcoming: 'Незабаром',
    today: 'Сьогодні',
    running: 'Триває зараз',
    past: 'Завершено',
    postponed: 'Відкладено, нова дата буде згодом',
    rescheduled: 'Нова дата',
    cancelled: 'Скасовано',
    'moved-online': 'Відбувається онлайн',
  },
  previously: 'спершу {date}',
  kinds: {
    'dialogue-event': 'Діалоговий захід',
    'expert-exchange': 'Фаховий обмін',
    workshop: 'Практикум',
    webinar: 'Вебінар',
    training: 'Навчання',
    'study-tour': 'Навчальна поїздка',
    'expert-mission': 'Експертна місія',
    launch: 'Стартовий захід',
    'side-event': 'Супровідний захід',
    conference: 'Конференція',
  },
  attendance: { online: 'Онлайн', 'in-person': 'Очно', hybrid: 'Очно та онлайн' },
  onlineOn: 'Онлайн через {platform}',
  when: 'Коли',
  where: 'Де',
  series: 'Серія',
  participation: 'Участь',
  topics: 'Теми',
  review: 'З підсумками',
};

/** Ukrainian words of the programme. */
export const programme: ProgrammeWords = {
  programme: 'Програма',
  kinds: {
    opening: 'Відкриття',
    keynote: 'Основна доповідь',
    input: 'Доповідь',
    presentations: 'Презентації',
    panel: 'Панельна дискусія',
    discussion: 'Обговорення',
    plenary: 'Пленарне засідання',
    'working-group': 'Робоча група',
    'peer-consultation': 'Консультація колег',
    workshop: 'Практикум',
    training: 'Навчання',
    market: 'Ярмарок ідей',
    'site-visit': 'Виїзний візит',
    networking: 'Налагодження контактів',
    break: 'Перерва',
    registration: 'Реєстрація',
    closing: 'Закриття',
  },
  roles: {
    speaker: 'Доповідь',
    keynote: 'Основна доповідь',
    presenter: 'Презентація',
    moderator: 'Модерація',
    panellist: 'Панельна дискусія',
    host: 'Приймальна сторона',
    opening: 'Відкриття',
    expert: 'Експертна консультація',
    contact: 'Контакт',
    author: 'Текст',
  },
  moderated: 'з модерацією',
  questions: 'Ключові запитання',
  practice: 'Добра практика',
  times: 'Часовий пояс:',
  empty: 'Програму не оприлюднено.',
  noQuestions: 'Ключових запитань не оприлюднено.',
};

/** Ukrainian words of materials. */
export const materials: MaterialWords = {
  materials: 'Матеріали',
  materialKinds: {
    agenda: 'Порядок денний',
    slides: 'Слайди',
    documentation: 'Документація',
    recording: 'Запис',
    report: 'Звіт',
    publication: 'Публікація',
    minutes: 'Протокол',
    photos: 'Світлини',
    results: 'Результати',
  },
  access: {
    public: 'відкритий доступ',
    registration: 'доступ після реєстрації',
    members: 'доступ для членів',
    unknown: 'доступ не вказано',
  },
  pages: { other: '{n} стор.' },
  kilobytes: '{n}\u00A0кБ',
  megabytes: '{n}\u00A0МБ',
  approximately: 'близько {size}',
  noMaterials: 'Матеріалів не оприлюднено.',
};

/** Ukrainian words of results. */
export const outcomes: OutcomeWords = {
  results: 'Результати',
  outcomeKinds: {
    insight: 'Висновок',
    exchange: 'Обмін',
    agreement: 'Домовленість',
    'project-idea': 'Ідея проєкту',
    'next-step': 'Наступний крок',
    trend: 'Тенденція',
  },
  workingGroups: 'Робочі групи',
  severalGroups: 'Кілька робочих груп',
  noResults: 'Результатів не оприлюднено.',
};

/** Ukrainian words of articles and of what surrounds them. */
export const review: ReviewWords = {
  presentations: 'Презентації добрих практик',
  contact: 'Контакт',
  links: 'Посилання',
  authors: 'підготовлено',
  published: 'оприлюднено',
  articleKinds: {
    announcement: 'Оголошення',
    review: 'Підсумки',
    news: 'Новина',
    documentation: 'Документація',
    call: 'Запрошення до участі',
  },
};

/** Ukrainian words of good practices. */
export const practice: PracticeWords = {
  practice: 'Добра практика',
  states: { planned: 'Заплановано', running: 'Триває', completed: 'Завершено' },
  municipalities: 'Громада',
  period: 'Період',
  presentedAt: 'Представлено на',
  read: 'Читати про практику',
};

/** Ukrainian words of lists and their filters. */
export const list: ListWords = {
  upcoming: 'Майбутні заходи',
  past: 'Минулі заходи',
  events: 'Заходи',
  practices: 'Добрі практики',
  more: 'Показати більше',
  search: 'Пошук',
  topic: 'Тема',
  region: 'Регіон',
  country: 'Країна',
  format: 'Формат',
  year: 'Рік',
  all: 'Усі',
  reset: 'Скинути фільтри',
  eventsFound: { other: 'Знайдено заходів: {n}' },
  practicesFound: { other: 'Знайдено практик: {n}' },
  noneFound: 'Нічого не знайдено. Менше фільтрів покаже більше.',
  noEvents: 'Заходів не оприлюднено.',
  noPractices: 'Практик не оприлюднено.',
  moreFailed: 'Решту не вдалося завантажити.',
};

/** Ukrainian words of series. */
export const series: SeriesWords = {
  kinds: {
    'event-series': 'Серія заходів',
    'learning-process': 'Навчальний процес',
    programme: 'Програма',
    campaign: 'Кампанія',
  },
  aliases: 'Також:',
  partOf: 'Частина серії',
};

/** Ukrainian words of what a visitor can do. */
export const actions: ActionWords = {
  addToCalendar: 'Додати до календаря',
  calendarFile: 'Файл календаря (.ics)',
  google: 'Google Календар',
  outlook: 'Outlook',
  subscribe: 'Підписатися на всі заходи',
  copyLink: 'Копіювати посилання',
  copied: 'Посилання скопійовано.',
  copyFailed: 'Не вдалося скопіювати посилання.',
  print: 'Друкувати',
  showMyTime: 'Також за моїм часом',
  myTime: '{time} за вашим часом',
  daysLater: { other: '+{n} дн.' },
  daysEarlier: { other: '−{n} дн.' },
  now: 'Зараз',
  next: 'Далі',
  choose: 'Зберегти',
  chosen: 'Збережено',
  onlyChosen: 'Лише збережене',
};

/** Ukrainian words of the map. */
export const map: MapWords = {
  title: 'Країни та громади',
  map: 'Карта',
  list: 'Списком: {counts}',
  countries: 'Країни-учасниці',
  guests: 'Добрі практики з інших країн',
  country: 'країна-учасниця',
  municipality: 'громада',
  presenting: 'громада з доброю практикою',
  several: 'кілька громад',
  practices: 'Добрі практики',
  events: 'Заходи',
  unnamed: 'Громада: {country}',
  andMore: '{names} та інші',
  unplaced: 'немає на карті',
  outside: 'Поза картою: {count}',
  moreCountries: 'Інші країни не названо.',
  moreMunicipalities: 'Інші громади не названо.',
  failed: 'Не вдалося завантажити карту. Усе, що на ній показано, є у списку.',
  zoomIn: 'Наблизити',
  zoomOut: 'Віддалити',
  whole: 'Уся карта',
  north: 'На північ',
  south: 'На південь',
  west: 'На захід',
  east: 'На схід',
  hint: 'Щоб наблизити, тримайте Ctrl або ⌘ і обертайте коліщатко миші.',
  keys: 'Клавіші зі стрілками ведуть до наступної позначки, плюс і мінус змінюють масштаб.',
  seen: 'Видно: {count}',
  close: 'Закрити',
  more: 'Показати більше',
  disclaimer:
    'Карта дає лише загальне уявлення. Кордони, назви та позначення на ній не виражають думки щодо правового статусу будь-якої території.',
};
