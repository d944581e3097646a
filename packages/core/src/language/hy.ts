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

/** Armenian words of dates and times. */
export const dates: DateWords = {
  months: [
    'հունվարի',
    'փետրվարի',
    'մարտի',
    'ապրիլի',
    'մայիսի',
    'հունիսի',
    'հուլիսի',
    'օգոստոսի',
    'սեպտեմբերի',
    'հոկտեմբերի',
    'նոյեմբերի',
    'դեկտեմբերի',
  ],
  monthsAlone: [
    'հունվար',
    'փետրվար',
    'մարտ',
    'ապրիլ',
    'մայիս',
    'հունիս',
    'հուլիս',
    'օգոստոս',
    'սեպտեմբեր',
    'հոկտեմբեր',
    'նոյեմբեր',
    'դեկտեմբեր',
  ],
  day: '{day}\u00A0{month}, {year}\u00A0թ.',
  month: '{month}, {year}\u00A0թ.',
  time: '{time}',
  times: '{start}–{end}',
  timeFrom: '{time}-ից',
};

/** Armenian words of dates that a card does not need. */
export const calendar: CalendarWords = {
  weekdays: ['կիրակի', 'երկուշաբթի', 'երեքշաբթի', 'չորեքշաբթի', 'հինգշաբթի', 'ուրբաթ', 'շաբաթ'],
  weekday: '{weekday}, {date}',
  zone: '{time} ({zone}, {offset})',
  zoneAlone: '{time} ({zone})',
};

/** The Armenian alphabet is in the order of Unicode. */
export const letters = '';

/** Armenian words of counts. */
export const counts: CountWords = {
  things: {
    participants: { other: '{n} մասնակից' },
    municipalities: { other: '{n} համայնք' },
    countries: { other: '{n} երկիր' },
    organisations: { other: '{n} կազմակերպություն' },
  },
  qualifiers: {
    about: 'մոտ {n}',
    almost: 'գրեթե {n}',
    'more-than': 'ավելի քան {n}',
    'at-least': 'առնվազն {n}',
    'up-to': 'մինչև {n}',
    'fewer-than': '{n}-ից պակաս',
  },
  range: '{n}–{max}',
  planned: 'սպասվում է {count}',
  group: '\u00A0',
};

/** Armenian words of what every element says. */
export const shared: SharedWords = {
  language: 'hy',
  failed: 'Հնարավոր չեղավ բեռնել։',
  retry: 'Կրկին փորձել',
  source: 'Դեպի աղբյուրը',
  stale: '{time} դրությամբ։ Ավելի նոր տվյալները հնարավոր չեղավ բեռնել։',
  withdrawn: 'Հրապարակողը հետ է կանչել այս նյութը։',
  partial: 'Տվյալների մի մասը հնարավոր չեղավ կարդալ, և այն բացակայում է։',
  newer: 'Աղբյուրն ավելի նոր է, քան այս ցուցադրումը. ինչ-որ բան կարող է պակասել։',
  unofficial: 'Ոչ պաշտոնական թարգմանություն',
};

/** Armenian words of the event card. */
export const card: CardWords = {
  status: {
    upcoming: 'Շուտով',
    today: 'Այսօր',
    running: 'Ընթանում է',
    past: 'Ավարտված',
    postponed: 'Հետաձգված, նոր ամսաթիվը կհայտարարվի',
    rescheduled: 'Նոր ամսաթիվ',
    cancelled: 'Չեղարկված',
    'moved-online': 'Անցկացվում է առցանց',
  },
  previously: 'սկզբնապես՝ {date}',
  kinds: {
    'dialogue-event': 'Երկխոսության միջոցառում',
    'expert-exchange': 'Մասնագետների փորձի փոխանակում',
    workshop: 'Աշխատաժողով',
    webinar: 'Վեբինար',
    training: 'Ուսուցում',
    'study-tour': 'Ուսումնական այց',
    'expert-mission': 'Փորձագիտական առաքելություն',
    launch: 'Մեկնարկային միջոցառում',
    'side-event': 'Ուղեկցող միջոցառում',
    conference: 'Համաժողով',
  },
  attendance: { online: 'Առցանց', 'in-person': 'Տեղում', hybrid: 'Տեղում և առցանց' },
  onlineOn: 'Առցանց՝ {platform}',
  when: 'Երբ',
  where: 'Որտեղ',
  series: 'Շարք',
  participation: 'Մասնակցություն',
  topics: 'Թեմաներ',
  review: 'Ամփոփմամբ',
};

/** Armenian words of the programme. */
export const programme: ProgrammeWords = {
  programme: 'Ծրագիր',
  kinds: {
    opening: 'Բացում',
    keynote: 'Հիմնական զեկույց',
    input: 'Զեկույց',
    presentations: 'Ներկայացումներ',
    panel: 'Պանելային քննարկում',
    discussion: 'Քննարկում',
    plenary: 'Լիագումար նիստ',
    'working-group': 'Աշխատանքային խումբ',
    'peer-consultation': 'Գործընկերային խորհրդակցություն',
    workshop: 'Աշխատաժողով',
    training: 'Ուսուցում',
    market: 'Գաղափարների տոնավաճառ',
    'site-visit': 'Այց տեղում',
    networking: 'Շփումներ',
    break: 'Ընդմիջում',
    registration: 'Գրանցում',
    closing: 'Փակում',
  },
  roles: {
    speaker: 'Զեկույց',
    keynote: 'Հիմնական զեկույց',
    presenter: 'Ներկայացում',
    moderator: 'Վարում',
    panellist: 'Պանելային քննարկում',
    host: 'Հյուրընկալում',
    opening: 'Բացում',
    expert: 'Փորձագիտական խորհրդատվություն',
    contact: 'Կապ',
    author: 'Տեքստ',
  },
  moderated: 'վարողով',
  questions: 'Ուղղորդող հարցեր',
  practice: 'Լավ փորձ',
  times: 'Բոլոր ժամերը՝',
  empty: 'Ծրագիր չի հրապարակվել։',
  noQuestions: 'Ուղղորդող հարցեր չեն հրապարակվել։',
};

/** Armenian words of materials. */
export const materials: MaterialWords = {
  materials: 'Նյութեր',
  materialKinds: {
    agenda: 'Օրակարգ',
    slides: 'Սլայդներ',
    documentation: 'Փաստաթղթեր',
    recording: 'Ձայնագրություն',
    report: 'Հաշվետվություն',
    publication: 'Հրապարակում',
    minutes: 'Արձանագրություն',
    photos: 'Լուսանկարներ',
    results: 'Արդյունքներ',
  },
  access: {
    public: 'հանրությանը հասանելի',
    registration: 'հասանելի գրանցումից հետո',
    members: 'հասանելի անդամներին',
    unknown: 'հասանելիությունը նշված չէ',
  },
  pages: { other: '{n} էջ' },
  kilobytes: '{n}\u00A0կԲ',
  megabytes: '{n}\u00A0ՄԲ',
  approximately: 'մոտ {size}',
  noMaterials: 'Նյութեր չեն հրապարակվել։',
};

/** Armenian words of results. */
export const outcomes: OutcomeWords = {
  results: 'Արդյունքներ',
  outcomeKinds: {
    insight: 'Եզրակացություն',
    exchange: 'Փոխանակում',
    agreement: 'Համաձայնություն',
    'project-idea': 'Նախագծի գաղափար',
    'next-step': 'Հաջորդ քայլ',
    trend: 'Միտում',
  },
  workingGroups: 'Աշխատանքային խմբեր',
  severalGroups: 'Մի քանի աշխատանքային խումբ',
  noResults: 'Արդյունքներ չեն հրապարակվել։',
};

/** Armenian words of articles and of what surrounds them. */
export const review: ReviewWords = {
  presentations: 'Լավ փորձի ներկայացումներ',
  contact: 'Կապ',
  links: 'Հղումներ',
  authors: 'կազմեց',
  published: 'հրապարակվել է',
  articleKinds: {
    announcement: 'Հայտարարություն',
    review: 'Ամփոփում',
    news: 'Նորություն',
    documentation: 'Փաստաթղթեր',
    call: 'Կոչ',
  },
};

/** Armenian words of good practices. */
export const practice: PracticeWords = {
  practice: 'Լավ փորձ',
  states: { planned: 'Պլանավորված', running: 'Ընթացքում', completed: 'Ավարտված' },
  municipalities: 'Համայնք',
  period: 'Ժամանակահատված',
  presentedAt: 'Ներկայացվել է',
  read: 'Կարդալ փորձը',
};

/** Armenian words of lists and their filters. */
export const list: ListWords = {
  upcoming: 'Առաջիկա միջոցառումներ',
  past: 'Անցած միջոցառումներ',
  events: 'Միջոցառումներ',
  practices: 'Լավ փորձ',
  more: 'Ցույց տալ ավելին',
  search: 'Որոնում',
  topic: 'Թեմա',
  region: 'Տարածաշրջան',
  country: 'Երկիր',
  format: 'Ձևաչափ',
  year: 'Տարի',
  all: 'Բոլորը',
  reset: 'Մաքրել զտիչները',
  eventsFound: { other: 'Գտնվել է {n} միջոցառում' },
  practicesFound: { other: 'Գտնվել է {n} լավ փորձ' },
  noneFound: 'Ոչինչ չգտնվեց։ Ավելի քիչ զտիչները ավելին ցույց կտան։',
  noEvents: 'Միջոցառումներ չեն հրապարակվել։',
  noPractices: 'Լավ փորձ չի հրապարակվել։',
  moreFailed: 'Շարունակությունը հնարավոր չեղավ բեռնել։',
};

/** Armenian words of series. */
export const series: SeriesWords = {
  kinds: {
    'event-series': 'Միջոցառումների շարք',
    'learning-process': 'Ուսուցման գործընթաց',
    programme: 'Ծրագիր',
    campaign: 'Արշավ',
  },
  aliases: 'Նաև՝',
  partOf: 'Մաս է՝',
};

/** Armenian words of what a visitor can do. */
export const actions: ActionWords = {
  addToCalendar: 'Ավելացնել օրացույցում',
  calendarFile: 'Օրացույցի ֆայլ (.ics)',
  google: 'Google Օրացույց',
  outlook: 'Outlook',
  subscribe: 'Բաժանորդագրվել բոլոր միջոցառումներին',
  copyLink: 'Պատճենել հղումը',
  copied: 'Հղումը պատճենված է։',
  copyFailed: 'Հղումը հնարավոր չեղավ պատճենել։',
  print: 'Տպել',
  showMyTime: 'Նաև իմ ժամանակով',
  myTime: '{time} ձեր ժամանակով',
  daysLater: { other: '+{n} օր' },
  daysEarlier: { other: '−{n} օր' },
  now: 'Հիմա',
  next: 'Հաջորդը',
  choose: 'Պահել',
  chosen: 'Պահված է',
  onlyChosen: 'Միայն պահվածները',
};

/** Armenian words of the map. */
export const map: MapWords = {
  title: 'Երկրներ և համայնքներ',
  map: 'Քարտեզ',
  list: 'Ցանկով՝ {counts}',
  countries: 'Մասնակից երկրներ',
  guests: 'Լավ փորձ այլ երկրներից',
  country: 'մասնակից երկիր',
  municipality: 'համայնք',
  presenting: 'լավ փորձ ունեցող համայնք',
  several: 'մի քանի համայնք',
  practices: 'Լավ փորձ',
  events: 'Միջոցառումներ',
  unnamed: 'Համայնք՝ {country}',
  andMore: '{names} և այլն',
  unplaced: 'քարտեզի վրա չէ',
  outside: 'Քարտեզից դուրս՝ {count}',
  moreCountries: 'Մյուս երկրները նշված չեն։',
  moreMunicipalities: 'Մյուս համայնքները նշված չեն։',
  failed: 'Քարտեզը հնարավոր չեղավ բեռնել։ Ամենը, ինչ կա նրա վրա, ցանկում է։',
  zoomIn: 'Մեծացնել',
  zoomOut: 'Փոքրացնել',
  whole: 'Ամբողջ քարտեզը',
  north: 'Դեպի հյուսիս',
  south: 'Դեպի հարավ',
  west: 'Դեպի արևմուտք',
  east: 'Դեպի արևելք',
  hint: 'Մեծացնելու համար սեղմած պահեք Ctrl կամ ⌘ և պտտեք մկնիկի անիվը։',
  keys: 'Սլաքներով ստեղները տանում են դեպի հաջորդ նշանը, գումարածն ու հանածը մեծացնում և փոքրացնում են։',
  seen: 'Տեսադաշտում՝ {count}',
  close: 'Փակել',
  more: 'Ցույց տալ ավելին',
  disclaimer:
    'Քարտեզը միայն ընդհանուր պատկեր է տալիս։ Նրա վրայի սահմանները, անվանումներն ու նշումները որևէ տարածքի իրավական կարգավիճակի մասին կարծիք չեն արտահայտում։',
};
