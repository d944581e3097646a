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
  'იანვარი',
  'თებერვალი',
  'მარტი',
  'აპრილი',
  'მაისი',
  'ივნისი',
  'ივლისი',
  'აგვისტო',
  'სექტემბერი',
  'ოქტომბერი',
  'ნოემბერი',
  'დეკემბერი',
];

/** Georgian words of dates and times. */
export const dates: DateWords = {
  months,
  monthsAlone: months,
  day: '{day}\u00A0{month}, {year}',
  month: '{month}, {year}',
  time: '{time}',
  times: '{start}–{end}',
  timeFrom: '{time}-დან',
};

/** Georgian words of dates that a card does not need. */
export const calendar: CalendarWords = {
  weekdays: ['კვირა', 'ორშაბათი', 'სამშაბათი', 'ოთხშაბათი', 'ხუთშაბათი', 'პარასკევი', 'შაბათი'],
  weekday: '{weekday}, {date}',
  zone: '{time} ({zone}, {offset})',
  zoneAlone: '{time} ({zone})',
};

/** The Georgian alphabet is in the order of Unicode. */
export const letters = '';

/** Georgian words of counts. */
export const counts: CountWords = {
  things: {
    participants: { other: '{n} მონაწილე' },
    municipalities: { other: '{n} მუნიციპალიტეტი' },
    countries: { other: '{n} ქვეყანა' },
    organisations: { other: '{n} ორგანიზაცია' },
  },
  qualifiers: {
    about: 'დაახლოებით {n}',
    almost: 'თითქმის {n}',
    'more-than': '{n}-ზე მეტი',
    'at-least': 'სულ მცირე {n}',
    'up-to': 'მაქსიმუმ {n}',
    'fewer-than': '{n}-ზე ნაკლები',
  },
  range: '{n}–{max}',
  planned: 'მოსალოდნელია {count}',
  group: '\u00A0',
};

/** Georgian words of what every element says. */
export const shared: SharedWords = {
  language: 'ka',
  failed: 'ჩატვირთვა ვერ მოხერხდა.',
  retry: 'ხელახლა ცდა',
  source: 'წყაროზე გადასვლა',
  stale: 'მდგომარეობა: {time}. უფრო ახალი მონაცემების ჩატვირთვა ვერ მოხერხდა.',
  withdrawn: 'გამომცემელმა ეს მასალა უკან გაიწვია.',
  partial: 'მონაცემების ნაწილი ვერ იკითხება და აკლია.',
  newer: 'წყარო უფრო ახალია, ვიდრე ეს ჩვენება; შესაძლოა რაღაც აკლდეს.',
  unofficial: 'არაოფიციალური თარგმანი',
};

/** Georgian words of the event card. */
export const card: CardWords = {
  status: {
    upcoming: 'მალე',
    today: 'დღეს',
    running: 'მიმდინარეობს',
    past: 'დასრულდა',
    postponed: 'გადაიდო, ახალი თარიღი გამოცხადდება',
    rescheduled: 'ახალი თარიღი',
    cancelled: 'გაუქმდა',
    'moved-online': 'ტარდება ონლაინ',
  },
  previously: 'თავდაპირველად {date}',
  kinds: {
    'dialogue-event': 'დიალოგის შეხვედრა',
    'expert-exchange': 'ექსპერტთა გამოცდილების გაზიარება',
    workshop: 'სამუშაო შეხვედრა',
    webinar: 'ვებინარი',
    training: 'ტრენინგი',
    'study-tour': 'სასწავლო ვიზიტი',
    'expert-mission': 'ექსპერტთა მისია',
    launch: 'გახსნის ღონისძიება',
    'side-event': 'თანმდევი ღონისძიება',
    conference: 'კონფერენცია',
  },
  attendance: { online: 'ონლაინ', 'in-person': 'ადგილზე', hybrid: 'ადგილზე და ონლაინ' },
  onlineOn: 'ონლაინ, {platform}',
  when: 'როდის',
  where: 'სად',
  series: 'სერია',
  participation: 'მონაწილეობა',
  topics: 'თემები',
  review: 'მიმოხილვით',
};

/** Georgian words of the programme. */
export const programme: ProgrammeWords = {
  programme: 'პროგრამა',
  kinds: {
    opening: 'გახსნა',
    keynote: 'მთავარი მოხსენება',
    input: 'მოხსენება',
    presentations: 'პრეზენტაციები',
    panel: 'პანელური დისკუსია',
    discussion: 'დისკუსია',
    plenary: 'პლენარული სხდომა',
    'working-group': 'სამუშაო ჯგუფი',
    'peer-consultation': 'კოლეგიური კონსულტაცია',
    workshop: 'სამუშაო შეხვედრა',
    training: 'ტრენინგი',
    market: 'იდეების ბაზრობა',
    'site-visit': 'ადგილზე ვიზიტი',
    networking: 'გაცნობა',
    break: 'შესვენება',
    registration: 'რეგისტრაცია',
    closing: 'დახურვა',
  },
  roles: {
    speaker: 'მოხსენება',
    keynote: 'მთავარი მოხსენება',
    presenter: 'პრეზენტაცია',
    moderator: 'მოდერაცია',
    panellist: 'პანელური დისკუსია',
    host: 'მასპინძელი',
    opening: 'გახსნა',
    expert: 'ექსპერტის კონსულტაცია',
    contact: 'კონტაქტი',
    author: 'ტექსტი',
  },
  moderated: 'მოდერაციით',
  questions: 'სახელმძღვანელო კითხვები',
  practice: 'კარგი პრაქტიკა',
  times: 'ყველა დრო:',
  empty: 'პროგრამა გამოქვეყნებული არ არის.',
  noQuestions: 'სახელმძღვანელო კითხვები გამოქვეყნებული არ არის.',
};

/** Georgian words of materials. */
export const materials: MaterialWords = {
  materials: 'მასალები',
  materialKinds: {
    agenda: 'დღის წესრიგი',
    slides: 'სლაიდები',
    documentation: 'დოკუმენტაცია',
    recording: 'ჩანაწერი',
    report: 'ანგარიში',
    publication: 'პუბლიკაცია',
    minutes: 'ოქმი',
    photos: 'ფოტოები',
    results: 'შედეგები',
  },
  access: {
    public: 'საჯაროდ ხელმისაწვდომი',
    registration: 'ხელმისაწვდომი რეგისტრაციის შემდეგ',
    members: 'ხელმისაწვდომი წევრებისთვის',
    unknown: 'წვდომა მითითებული არ არის',
  },
  pages: { other: '{n} გვერდი' },
  kilobytes: '{n}\u00A0კბ',
  megabytes: '{n}\u00A0მბ',
  approximately: 'დაახლოებით {size}',
  noMaterials: 'მასალები გამოქვეყნებული არ არის.',
};

/** Georgian words of results. */
export const outcomes: OutcomeWords = {
  results: 'შედეგები',
  outcomeKinds: {
    insight: 'დასკვნა',
    exchange: 'გაცვლა',
    agreement: 'შეთანხმება',
    'project-idea': 'პროექტის იდეა',
    'next-step': 'შემდეგი ნაბიჯი',
    trend: 'ტენდენცია',
  },
  workingGroups: 'სამუშაო ჯგუფები',
  severalGroups: 'რამდენიმე სამუშაო ჯგუფი',
  noResults: 'შედეგები გამოქვეყნებული არ არის.',
};

/** Georgian words of articles and of what surrounds them. */
export const review: ReviewWords = {
  presentations: 'კარგი პრაქტიკის პრეზენტაციები',
  contact: 'კონტაქტი',
  links: 'ბმულები',
  authors: 'მოამზადა',
  published: 'გამოქვეყნდა',
  articleKinds: {
    announcement: 'განცხადება',
    review: 'მიმოხილვა',
    news: 'სიახლე',
    documentation: 'დოკუმენტაცია',
    call: 'მოწოდება',
  },
};

/** Georgian words of good practices. */
export const practice: PracticeWords = {
  practice: 'კარგი პრაქტიკა',
  states: { planned: 'დაგეგმილი', running: 'მიმდინარე', completed: 'დასრულებული' },
  municipalities: 'მუნიციპალიტეტი',
  period: 'პერიოდი',
  presentedAt: 'წარმოდგენილია ღონისძიებაზე',
  read: 'პრაქტიკის წაკითხვა',
};

/** Georgian words of lists and their filters. */
export const list: ListWords = {
  upcoming: 'მომავალი ღონისძიებები',
  past: 'გასული ღონისძიებები',
  events: 'ღონისძიებები',
  practices: 'კარგი პრაქტიკა',
  more: 'მეტის ჩვენება',
  search: 'ძებნა',
  topic: 'თემა',
  region: 'რეგიონი',
  country: 'ქვეყანა',
  format: 'ფორმატი',
  year: 'წელი',
  all: 'ყველა',
  reset: 'ფილტრების გასუფთავება',
  eventsFound: { other: 'ნაპოვნია {n} ღონისძიება' },
  practicesFound: { other: 'ნაპოვნია {n} პრაქტიკა' },
  noneFound: 'ვერაფერი მოიძებნა. ნაკლები ფილტრი მეტს აჩვენებს.',
  noEvents: 'ღონისძიებები გამოქვეყნებული არ არის.',
  noPractices: 'პრაქტიკა გამოქვეყნებული არ არის.',
  moreFailed: 'დანარჩენის ჩატვირთვა ვერ მოხერხდა.',
};

/** Georgian words of series. */
export const series: SeriesWords = {
  kinds: {
    'event-series': 'ღონისძიებების სერია',
    'learning-process': 'სწავლის პროცესი',
    programme: 'პროგრამა',
    campaign: 'კამპანია',
  },
  aliases: 'სხვა სახელები:',
  partOf: 'სერიის ნაწილი:',
};

/** Georgian words of what a visitor can do. */
export const actions: ActionWords = {
  addToCalendar: 'კალენდარში დამატება',
  calendarFile: 'კალენდრის ფაილი (.ics)',
  google: 'Google კალენდარი',
  outlook: 'Outlook',
  subscribe: 'ყველა ღონისძიების გამოწერა',
  copyLink: 'ბმულის კოპირება',
  copied: 'ბმული დაკოპირდა.',
  copyFailed: 'ბმულის კოპირება ვერ მოხერხდა.',
  print: 'ბეჭდვა',
  showMyTime: 'ჩემი დროითაც',
  myTime: '{time} თქვენი დროით',
  daysLater: { other: '+{n} დღე' },
  daysEarlier: { other: '−{n} დღე' },
  now: 'ახლა',
  next: 'შემდეგი',
  choose: 'შენახვა',
  chosen: 'შენახულია',
  onlyChosen: 'მხოლოდ შენახული',
};

/** Georgian words of the map. */
export const map: MapWords = {
  title: 'ქვეყნები და მუნიციპალიტეტები',
  map: 'რუკა',
  list: 'სიის სახით: {counts}',
  countries: 'მონაწილე ქვეყნები',
  guests: 'კარგი პრაქტიკა სხვა ქვეყნებიდან',
  country: 'მონაწილე ქვეყანა',
  municipality: 'მუნიციპალიტეტი',
  presenting: 'მუნიციპალიტეტი კარგი პრაქტიკით',
  several: 'რამდენიმე მუნიციპალიტეტი',
  practices: 'კარგი პრაქტიკა',
  events: 'ღონისძიებები',
  unnamed: 'მუნიციპალიტეტი: {country}',
  andMore: '{names} და სხვები',
  unplaced: 'რუკაზე არ არის',
  outside: 'რუკის გარეთ: {count}',
  moreCountries: 'სხვა ქვეყნები არ არის დასახელებული.',
  moreMunicipalities: 'სხვა მუნიციპალიტეტები არ არის დასახელებული.',
  failed: 'რუკის ჩატვირთვა ვერ მოხერხდა. ყველაფერი, რაც მასზეა, სიაშია.',
  zoomIn: 'გადიდება',
  zoomOut: 'შემცირება',
  whole: 'მთელი რუკა',
  north: 'ჩრდილოეთით',
  south: 'სამხრეთით',
  west: 'დასავლეთით',
  east: 'აღმოსავლეთით',
  hint: 'გასადიდებლად დააჭირეთ Ctrl ან ⌘ ღილაკს და დაატრიალეთ მაუსის გორგოლაჭი.',
  keys: 'ისრიანი ღილაკები მომდევნო ნიშნულზე გადადის, პლუსი და მინუსი ადიდებს და ამცირებს.',
  seen: 'ჩანს: {count}',
  close: 'დახურვა',
  more: 'მეტის ჩვენება',
  disclaimer:
    'რუკა მხოლოდ ზოგად სურათს იძლევა. მასზე მოცემული საზღვრები, სახელები და აღნიშვნები არ გამოხატავს აზრს რომელიმე ტერიტორიის სამართლებრივი სტატუსის შესახებ.',
};
