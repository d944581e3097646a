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
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** British English dates and the 24-hour clock. A no-break space keeps a day beside its month. */
export const dates: DateWords = {
  months,
  monthsAlone: months,
  day: '{day}\u00A0{month} {year}',
  month: '{month} {year}',
  time: '{time}',
  times: '{start}–{end}',
  timeFrom: 'from {time}',
};

/** English words of dates that a card does not need. */
export const calendar: CalendarWords = {
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  weekday: '{weekday} {date}',
  zone: '{time} ({zone}, {offset})',
  zoneAlone: '{time} ({zone})',
};

/** The English alphabet needs no help: accents do not count in it. */
export const letters = '';

/** English counts. */
export const counts: CountWords = {
  things: {
    participants: { one: '{n} participant', other: '{n} participants' },
    municipalities: { one: '{n} municipality', other: '{n} municipalities' },
    countries: { one: '{n} country', other: '{n} countries' },
    organisations: { one: '{n} organisation', other: '{n} organisations' },
  },
  qualifiers: {
    about: 'about {n}',
    almost: 'almost {n}',
    'more-than': 'more than {n}',
    'at-least': 'at least {n}',
    'up-to': 'up to {n}',
    'fewer-than': 'fewer than {n}',
  },
  range: '{n}–{max}',
  planned: '{count} expected',
  group: ',',
};

/** English words that every element needs. */
export const shared: SharedWords = {
  language: 'en',
  failed: 'This content could not be loaded.',
  retry: 'Try again',
  source: 'Go to the source',
  stale: 'As of {time}. Newer content could not be loaded.',
  withdrawn: 'Its publisher has withdrawn this content.',
  partial: 'Some content could not be read and is missing.',
  newer: 'The source is newer than this display; something may be missing.',
  unofficial: 'Unofficial translation',
};

/** English words of the event card. */
export const card: CardWords = {
  status: {
    upcoming: 'Upcoming',
    today: 'Today',
    running: 'Happening now',
    past: 'Past event',
    postponed: 'Postponed, new date to follow',
    rescheduled: 'New date',
    cancelled: 'Cancelled',
    'moved-online': 'Moved online',
  },
  previously: 'originally {date}',
  kinds: {
    'dialogue-event': 'Dialogue event',
    'expert-exchange': 'Expert exchange',
    workshop: 'Workshop',
    webinar: 'Webinar',
    training: 'Training',
    'study-tour': 'Study tour',
    'expert-mission': 'Expert mission',
    launch: 'Launch',
    'side-event': 'Side event',
    conference: 'Conference',
  },
  attendance: { online: 'Online', 'in-person': 'In person', hybrid: 'In person and online' },
  onlineOn: 'Online via {platform}',
  when: 'When',
  where: 'Where',
  series: 'Series',
  participation: 'Participation',
  topics: 'Topics',
  review: 'With review',
};

/** English words of the programme. */
export const programme: ProgrammeWords = {
  programme: 'Programme',
  kinds: {
    opening: 'Opening',
    keynote: 'Keynote',
    input: 'Input',
    presentations: 'Presentations',
    panel: 'Panel',
    discussion: 'Discussion',
    plenary: 'Plenary',
    'working-group': 'Working group',
    'peer-consultation': 'Peer consultation',
    workshop: 'Workshop',
    training: 'Training',
    market: 'Marketplace',
    'site-visit': 'Site visit',
    networking: 'Networking',
    break: 'Break',
    registration: 'Registration',
    closing: 'Closing',
  },
  roles: {
    speaker: 'Speaker',
    keynote: 'Keynote',
    presenter: 'Presenter',
    moderator: 'Moderator',
    panellist: 'Panellist',
    host: 'Host',
    opening: 'Opening',
    expert: 'Expert',
    contact: 'Contact',
    author: 'Author',
  },
  moderated: 'moderated',
  questions: 'Guiding questions',
  practice: 'Good practice',
  times: 'All times:',
  empty: 'No programme has been published.',
  noQuestions: 'No guiding questions have been published.',
};

/** English words of materials. */
export const materials: MaterialWords = {
  materials: 'Materials',
  materialKinds: {
    agenda: 'Agenda',
    slides: 'Slides',
    documentation: 'Documentation',
    recording: 'Recording',
    report: 'Report',
    publication: 'Publication',
    minutes: 'Minutes',
    photos: 'Photos',
    results: 'Results',
  },
  access: {
    public: 'public',
    registration: 'after registration',
    members: 'for members',
    unknown: 'access not stated',
  },
  pages: { one: '{n} page', other: '{n} pages' },
  kilobytes: '{n}\u00A0kB',
  megabytes: '{n}\u00A0MB',
  approximately: 'about {size}',
  noMaterials: 'No materials have been published.',
};

/** English words of results. */
export const outcomes: OutcomeWords = {
  results: 'Results',
  outcomeKinds: {
    insight: 'Insight',
    exchange: 'Exchange',
    agreement: 'Agreement',
    'project-idea': 'Project idea',
    'next-step': 'Next step',
    trend: 'Trend',
  },
  workingGroups: 'Working groups',
  severalGroups: 'Several working groups',
  noResults: 'No results have been published.',
};

/** English words of articles and of what surrounds them. */
export const review: ReviewWords = {
  presentations: 'Good practice presentations',
  contact: 'Contact',
  links: 'Links',
  authors: 'by',
  published: 'published',
  articleKinds: {
    announcement: 'Announcement',
    review: 'Review',
    news: 'News',
    documentation: 'Documentation',
    call: 'Call',
  },
};

/** English words of good practices. */
export const practice: PracticeWords = {
  practice: 'Good practice',
  states: { planned: 'Planned', running: 'Ongoing', completed: 'Completed' },
  municipalities: 'Municipality',
  period: 'Period',
  presentedAt: 'Presented at',
  read: 'Read the practice',
};

/** English words of lists and their filters. */
export const list: ListWords = {
  upcoming: 'Upcoming events',
  past: 'Past events',
  events: 'Events',
  practices: 'Good practices',
  more: 'Show more',
  search: 'Search',
  topic: 'Topic',
  region: 'Region',
  country: 'Country',
  format: 'Format',
  year: 'Year',
  all: 'All',
  reset: 'Clear filters',
  eventsFound: { one: '{n} event found', other: '{n} events found' },
  practicesFound: { one: '{n} practice found', other: '{n} practices found' },
  noneFound: 'Nothing found. Fewer filters show more.',
  noEvents: 'No events have been published.',
  noPractices: 'No practices have been published.',
  moreFailed: 'Further entries could not be loaded.',
};

/** English words of series. */
export const series: SeriesWords = {
  kinds: {
    'event-series': 'Event series',
    'learning-process': 'Learning process',
    programme: 'Programme',
    campaign: 'Campaign',
  },
  aliases: 'Also called:',
  partOf: 'Part of',
};

/** English words of what a visitor can do. */
export const actions: ActionWords = {
  addToCalendar: 'Add to calendar',
  calendarFile: 'Calendar file (.ics)',
  google: 'Google Calendar',
  outlook: 'Outlook',
  subscribe: 'Subscribe to all events',
  copyLink: 'Copy link',
  copied: 'The link has been copied.',
  copyFailed: 'The link could not be copied.',
  print: 'Print',
  showMyTime: 'Also in my time',
  myTime: '{time} your time',
  daysLater: { one: '+{n} day', other: '+{n} days' },
  daysEarlier: { one: '−{n} day', other: '−{n} days' },
  now: 'Now',
  next: 'Next',
  choose: 'Save',
  chosen: 'Saved',
  onlyChosen: 'Saved only',
};

/** English words of the map. */
export const map: MapWords = {
  title: 'Countries and municipalities',
  map: 'Map',
  list: 'As a list: {counts}',
  countries: 'Participating countries',
  guests: 'Good practices from further countries',
  country: 'participating country',
  municipality: 'municipality',
  presenting: 'municipality with a good practice',
  several: 'several municipalities',
  practices: 'Good practices',
  events: 'Events',
  unnamed: 'Municipality in {country}',
  andMore: '{names} and others',
  unplaced: 'not on the map',
  outside: 'Outside of the map: {count}',
  moreCountries: 'Further countries are not named.',
  moreMunicipalities: 'Further municipalities are not named.',
  failed: 'The map could not be loaded. Everything on it is in the list.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  whole: 'Whole map',
  north: 'North',
  south: 'South',
  west: 'West',
  east: 'East',
  hint: 'To zoom, hold Ctrl or ⌘ and turn the wheel.',
  keys: 'The arrow keys lead to the next marker, plus and minus zoom.',
  seen: 'In view: {count}',
  close: 'Close',
  more: 'Show more',
  disclaimer:
    'This map is an overview only. The boundaries, names and designations on it express no opinion on the legal status of any territory.',
};

/** English words of an event's page. */
export const page: PageWords = {
  ...materials,
  ...outcomes,
  ...review,
  languages: {
    de: 'German',
    en: 'English',
    fr: 'French',
    es: 'Spanish',
    ar: 'Arabic',
    sq: 'Albanian',
    ka: 'Georgian',
    uk: 'Ukrainian',
    ru: 'Russian',
    be: 'Belarusian',
    ro: 'Romanian',
    sr: 'Serbian',
    bs: 'Bosnian',
    tr: 'Turkish',
    hy: 'Armenian',
    az: 'Azerbaijani',
  },
  unofficial: 'Unofficial translation. The original is in {language}.',
  things: {
    practices: { one: '{n} good practice', other: '{n} good practices' },
    presentations: { one: '{n} presentation', other: '{n} presentations' },
    questions: { one: '{n} guiding question', other: '{n} guiding questions' },
    sessions: { one: '{n} session', other: '{n} sessions' },
    'project-ideas': { one: '{n} project idea', other: '{n} project ideas' },
    challenges: { one: '{n} challenge', other: '{n} challenges' },
  },
  programme: 'Programme',
  questions: 'Guiding questions',
  participants: 'Participation',
  countries: 'Countries',
  municipalities: 'Municipalities',
  organisations: 'Organisations',
  organisers: 'Organised by',
  partners: 'Partners',
  related: 'Related events',
  spoken: 'Languages',
  interpretation: 'Interpretation',
  presentedAt: 'Presented at',
  period: 'Period',
  state: 'State',
  practiceStates: { planned: 'planned', running: 'running', completed: 'completed' },
  articles: 'Texts about it',
  relatedPractices: 'Further good practices',
  register: 'Register',
  registerUntil: 'Register by {date}',
  free: 'Taking part is free of charge.',
  listIncomplete: 'The list is not complete.',
  noParticipants: 'Nothing is known of who took part.',
  thisPageIn: 'This page in English',
};
