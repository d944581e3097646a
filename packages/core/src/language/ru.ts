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

/** Russian words of dates and times. */
export const dates: DateWords = {
  months: [
    'января',
    'февраля',
    'марта',
    'апреля',
    'мая',
    'июня',
    'июля',
    'августа',
    'сентября',
    'октября',
    'ноября',
    'декабря',
  ],
  monthsAlone: [
    'январь',
    'февраль',
    'март',
    'апрель',
    'май',
    'июнь',
    'июль',
    'август',
    'сентябрь',
    'октябрь',
    'ноябрь',
    'декабрь',
  ],
  day: '{day}\u00A0{month} {year}\u00A0г.',
  month: '{month} {year}\u00A0г.',
  time: '{time}',
  times: '{start}–{end}',
  timeFrom: 'с {time}',
};

/** Russian words of dates that a card does not need. */
export const calendar: CalendarWords = {
  weekdays: ['воскресенье', 'понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота'],
  weekday: '{weekday}, {date}',
  zone: '{time} ({zone}, {offset})',
  zoneAlone: '{time} ({zone})',
};

/** Letters of the Russian alphabet that stand behind another one. */
export const letters = 'й иꟿ';

/** Russian words of counts. */
export const counts: CountWords = {
  things: {
    participants: { other: 'участники: {n}' },
    municipalities: { other: 'муниципалитеты: {n}' },
    countries: { other: 'страны: {n}' },
    organisations: { other: 'организации: {n}' },
  },
  qualifiers: {
    about: 'около {n}',
    almost: 'почти {n}',
    'more-than': 'более {n}',
    'at-least': 'не менее {n}',
    'up-to': 'до {n}',
    'fewer-than': 'менее {n}',
  },
  range: '{n}–{max}',
  planned: '{count} (ожидается)',
  group: '\u00A0',
};

/** Russian words of what every element says. */
export const shared: SharedWords = {
  language: 'ru',
  failed: 'Не удалось загрузить.',
  retry: 'Повторить',
  source: 'К источнику',
  stale: 'По состоянию на {time}. Более новые сведения загрузить не удалось.',
  withdrawn: 'Издатель отозвал эти материалы.',
  partial: 'Часть сведений не удалось прочитать, их здесь нет.',
  newer: 'Источник новее этого отображения; что-то может отсутствовать.',
  unofficial: 'Неофициальный перевод',
};

/** Russian words of the event card. */
export const card: CardWords = {
  status: {
    upcoming: 'Скоро',
    today: 'Сегодня',
    running: 'Идёт сейчас',
    past: 'Завершено',
    postponed: 'Отложено, новая дата будет позже',
    rescheduled: 'Новая дата',
    cancelled: 'Отменено',
    'moved-online': 'Проходит онлайн',
  },
  previously: 'первоначально {date}',
  kinds: {
    'dialogue-event': 'Диалоговое мероприятие',
    'expert-exchange': 'Обмен опытом специалистов',
    workshop: 'Практикум',
    webinar: 'Вебинар',
    training: 'Обучение',
    'study-tour': 'Учебная поездка',
    'expert-mission': 'Экспертная миссия',
    launch: 'Стартовое мероприятие',
    'side-event': 'Сопутствующее мероприятие',
    conference: 'Конференция',
  },
  attendance: { online: 'Онлайн', 'in-person': 'Очно', hybrid: 'Очно и онлайн' },
  onlineOn: 'Онлайн через {platform}',
  when: 'Когда',
  where: 'Где',
  series: 'Серия',
  participation: 'Участие',
  topics: 'Темы',
  review: 'С обзором',
};

/** Russian words of the programme. */
export const programme: ProgrammeWords = {
  programme: 'Программа',
  kinds: {
    opening: 'Открытие',
    keynote: 'Основной доклад',
    input: 'Доклад',
    presentations: 'Презентации',
    panel: 'Панельная дискуссия',
    discussion: 'Обсуждение',
    plenary: 'Пленарное заседание',
    'working-group': 'Рабочая группа',
    'peer-consultation': 'Консультация коллег',
    workshop: 'Практикум',
    training: 'Обучение',
    market: 'Ярмарка идей',
    'site-visit': 'Выездной визит',
    networking: 'Установление контактов',
    break: 'Перерыв',
    registration: 'Регистрация',
    closing: 'Закрытие',
  },
  roles: {
    speaker: 'Доклад',
    keynote: 'Основной доклад',
    presenter: 'Презентация',
    moderator: 'Модерация',
    panellist: 'Панельная дискуссия',
    host: 'Принимающая сторона',
    opening: 'Открытие',
    expert: 'Экспертная консультация',
    contact: 'Контакт',
    author: 'Текст',
  },
  moderated: 'с модерацией',
  questions: 'Ключевые вопросы',
  practice: 'Хорошая практика',
  times: 'Часовой пояс:',
  empty: 'Программа не опубликована.',
  noQuestions: 'Ключевые вопросы не опубликованы.',
};

/** Russian words of materials. */
export const materials: MaterialWords = {
  materials: 'Материалы',
  materialKinds: {
    agenda: 'Повестка дня',
    slides: 'Слайды',
    documentation: 'Документация',
    recording: 'Запись',
    report: 'Отчёт',
    publication: 'Публикация',
    minutes: 'Протокол',
    photos: 'Фотографии',
    results: 'Результаты',
  },
  access: {
    public: 'открытый доступ',
    registration: 'доступ после регистрации',
    members: 'доступ для членов',
    unknown: 'доступ не указан',
  },
  pages: { other: '{n} стр.' },
  kilobytes: '{n}\u00A0кБ',
  megabytes: '{n}\u00A0МБ',
  approximately: 'около {size}',
  noMaterials: 'Материалы не опубликованы.',
};

/** Russian words of results. */
export const outcomes: OutcomeWords = {
  results: 'Результаты',
  outcomeKinds: {
    insight: 'Вывод',
    exchange: 'Обмен',
    agreement: 'Договорённость',
    'project-idea': 'Идея проекта',
    'next-step': 'Следующий шаг',
    trend: 'Тенденция',
  },
  workingGroups: 'Рабочие группы',
  severalGroups: 'Несколько рабочих групп',
  noResults: 'Результаты не опубликованы.',
};

/** Russian words of articles and of what surrounds them. */
export const review: ReviewWords = {
  presentations: 'Презентации хороших практик',
  contact: 'Контакт',
  links: 'Ссылки',
  authors: 'подготовлено',
  published: 'опубликовано',
  articleKinds: {
    announcement: 'Объявление',
    review: 'Обзор',
    news: 'Новость',
    documentation: 'Документация',
    call: 'Приглашение к участию',
  },
};

/** Russian words of good practices. */
export const practice: PracticeWords = {
  practice: 'Хорошая практика',
  states: { planned: 'Запланировано', running: 'Продолжается', completed: 'Завершено' },
  municipalities: 'Муниципалитет',
  period: 'Период',
  presentedAt: 'Представлено на',
  read: 'Читать о практике',
};

/** Russian words of lists and their filters. */
export const list: ListWords = {
  upcoming: 'Предстоящие мероприятия',
  past: 'Прошедшие мероприятия',
  events: 'Мероприятия',
  practices: 'Хорошие практики',
  more: 'Показать ещё',
  search: 'Поиск',
  topic: 'Тема',
  region: 'Регион',
  country: 'Страна',
  format: 'Формат',
  year: 'Год',
  all: 'Все',
  reset: 'Сбросить фильтры',
  eventsFound: { other: 'Найдено мероприятий: {n}' },
  practicesFound: { other: 'Найдено практик: {n}' },
  noneFound: 'Ничего не найдено. Меньше фильтров покажет больше.',
  noEvents: 'Мероприятия не опубликованы.',
  noPractices: 'Практики не опубликованы.',
  moreFailed: 'Остальное загрузить не удалось.',
};

/** Russian words of series. */
export const series: SeriesWords = {
  kinds: {
    'event-series': 'Серия мероприятий',
    'learning-process': 'Процесс обучения',
    programme: 'Программа',
    campaign: 'Кампания',
  },
  aliases: 'Также:',
  partOf: 'Часть серии',
};

/** Russian words of what a visitor can do. */
export const actions: ActionWords = {
  addToCalendar: 'Добавить в календарь',
  calendarFile: 'Файл календаря (.ics)',
  google: 'Google Календарь',
  outlook: 'Outlook',
  subscribe: 'Подписаться на все мероприятия',
  copyLink: 'Копировать ссылку',
  copied: 'Ссылка скопирована.',
  copyFailed: 'Не удалось скопировать ссылку.',
  print: 'Печать',
  showMyTime: 'Также по моему времени',
  myTime: '{time} по вашему времени',
  daysLater: { other: '+{n} дн.' },
  daysEarlier: { other: '−{n} дн.' },
  now: 'Сейчас',
  next: 'Далее',
  choose: 'Сохранить',
  chosen: 'Сохранено',
  onlyChosen: 'Только сохранённое',
};

/** Russian words of the map. */
export const map: MapWords = {
  title: 'Страны и муниципалитеты',
  map: 'Карта',
  list: 'Списком: {counts}',
  countries: 'Страны-участницы',
  guests: 'Хорошие практики из других стран',
  country: 'страна-участница',
  municipality: 'муниципалитет',
  presenting: 'муниципалитет с хорошей практикой',
  several: 'несколько муниципалитетов',
  practices: 'Хорошие практики',
  events: 'Мероприятия',
  unnamed: 'Муниципалитет: {country}',
  andMore: '{names} и другие',
  unplaced: 'нет на карте',
  outside: 'За пределами карты: {count}',
  moreCountries: 'Другие страны не названы.',
  moreMunicipalities: 'Другие муниципалитеты не названы.',
  failed: 'Не удалось загрузить карту. Всё, что на ней показано, есть в списке.',
  zoomIn: 'Приблизить',
  zoomOut: 'Отдалить',
  whole: 'Вся карта',
  north: 'На север',
  south: 'На юг',
  west: 'На запад',
  east: 'На восток',
  hint: 'Чтобы приблизить, удерживайте Ctrl или ⌘ и вращайте колесо мыши.',
  keys: 'Клавиши со стрелками ведут к следующей отметке, плюс и минус меняют масштаб.',
  seen: 'Видно: {count}',
  close: 'Закрыть',
  more: 'Показать ещё',
  disclaimer:
    'Карта даёт лишь общее представление. Границы, названия и обозначения на ней не выражают мнения о правовом статусе какой-либо территории.',
};
