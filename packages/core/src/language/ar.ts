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
  'يناير',
  'فبراير',
  'مارس',
  'أبريل',
  'مايو',
  'يونيو',
  'يوليو',
  'أغسطس',
  'سبتمبر',
  'أكتوبر',
  'نوفمبر',
  'ديسمبر',
];

/** Arabic words of dates and times. */
export const dates: DateWords = {
  months,
  monthsAlone: months,
  day: '{day}\u00A0{month} {year}',
  month: '{month} {year}',
  time: '{time}',
  times: '{start}–{end}',
  timeFrom: 'من {time}',
};

/** Arabic words of dates that a card does not need. */
export const calendar: CalendarWords = {
  weekdays: ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'],
  weekday: '{weekday}، {date}',
  zone: '{time} ({zone}، {offset})',
  zoneAlone: '{time} ({zone})',
};

/** Letters of the Arabic alphabet that stand behind another one. */
export const letters = 'آ ءꟿ';

/** Arabic words of counts. */
export const counts: CountWords = {
  things: {
    participants: { other: 'المشاركون: {n}' },
    municipalities: { other: 'البلديات: {n}' },
    countries: { other: 'البلدان: {n}' },
    organisations: { other: 'المنظمات: {n}' },
  },
  qualifiers: {
    about: 'نحو {n}',
    almost: 'ما يقارب {n}',
    'more-than': 'أكثر من {n}',
    'at-least': '{n} على الأقل',
    'up-to': 'حتى {n}',
    'fewer-than': 'أقل من {n}',
  },
  range: '{n}–{max}',
  planned: '{count} (متوقع)',
  group: ',',
};

/** Arabic words of what every element says. */
export const shared: SharedWords = {
  language: 'ar',
  failed: 'تعذر التحميل.',
  retry: 'إعادة المحاولة',
  source: 'إلى المصدر',
  stale: 'حتى {time}. تعذر تحميل معلومات أحدث.',
  withdrawn: 'سحب الناشر هذا المحتوى.',
  partial: 'تعذرت قراءة بعض المعلومات فهي غير معروضة.',
  newer: 'المصدر أحدث من هذا العرض؛ قد تنقص بعض المعلومات.',
  unofficial: 'ترجمة غير رسمية',
};

/** Arabic words of the event card. */
export const card: CardWords = {
  status: {
    upcoming: 'قريبًا',
    today: 'اليوم',
    running: 'جارٍ الآن',
    past: 'انتهى',
    postponed: 'مؤجل، سيُعلن الموعد الجديد',
    rescheduled: 'موعد جديد',
    cancelled: 'ملغى',
    'moved-online': 'يُعقد عبر الإنترنت',
  },
  previously: 'الموعد الأصلي {date}',
  kinds: {
    'dialogue-event': 'لقاء حواري',
    'expert-exchange': 'تبادل خبرات',
    workshop: 'ورشة عمل',
    webinar: 'ندوة عبر الإنترنت',
    training: 'تدريب',
    'study-tour': 'زيارة دراسية',
    'expert-mission': 'بعثة خبراء',
    launch: 'فعالية إطلاق',
    'side-event': 'فعالية جانبية',
    conference: 'مؤتمر',
  },
  attendance: { online: 'عبر الإنترنت', 'in-person': 'حضوريًا', hybrid: 'حضوريًا وعبر الإنترنت' },
  onlineOn: 'عبر الإنترنت: {platform}',
  when: 'الموعد',
  where: 'المكان',
  series: 'السلسلة',
  participation: 'المشاركة',
  topics: 'المواضيع',
  review: 'مع عرض للنتائج',
};

/** Arabic words of the programme. */
export const programme: ProgrammeWords = {
  programme: 'البرنامج',
  kinds: {
    opening: 'الافتتاح',
    keynote: 'الكلمة الرئيسية',
    input: 'مداخلة',
    presentations: 'عروض',
    panel: 'حلقة نقاش',
    discussion: 'نقاش',
    plenary: 'جلسة عامة',
    'working-group': 'مجموعة عمل',
    'peer-consultation': 'تشاور بين الأقران',
    workshop: 'ورشة عمل',
    training: 'تدريب',
    market: 'سوق الأفكار',
    'site-visit': 'زيارة ميدانية',
    networking: 'تعارف',
    break: 'استراحة',
    registration: 'تسجيل',
    closing: 'الاختتام',
  },
  roles: {
    speaker: 'كلمة',
    keynote: 'الكلمة الرئيسية',
    presenter: 'عرض',
    moderator: 'إدارة الجلسة',
    panellist: 'حلقة نقاش',
    host: 'استضافة',
    opening: 'الافتتاح',
    expert: 'خبرة',
    contact: 'للتواصل',
    author: 'النص',
  },
  moderated: 'بإدارة ميسّر',
  questions: 'أسئلة توجيهية',
  practice: 'ممارسة جيدة',
  times: 'جميع الأوقات:',
  empty: 'لم يُنشر أي برنامج.',
  noQuestions: 'لم تُنشر أسئلة توجيهية.',
};

/** Arabic words of materials. */
export const materials: MaterialWords = {
  materials: 'المواد',
  materialKinds: {
    agenda: 'جدول الأعمال',
    slides: 'شرائح العرض',
    documentation: 'توثيق',
    recording: 'تسجيل',
    report: 'تقرير',
    publication: 'منشور',
    minutes: 'محضر',
    photos: 'صور',
    results: 'نتائج',
  },
  access: {
    public: 'متاح للعموم',
    registration: 'متاح بعد التسجيل',
    members: 'متاح للأعضاء',
    unknown: 'الإتاحة غير مذكورة',
  },
  pages: { other: 'الصفحات: {n}' },
  kilobytes: '{n}\u00A0ك.ب',
  megabytes: '{n}\u00A0م.ب',
  approximately: 'نحو {size}',
  noMaterials: 'لم تُنشر مواد.',
};

/** Arabic words of results. */
export const outcomes: OutcomeWords = {
  results: 'النتائج',
  outcomeKinds: {
    insight: 'استنتاج',
    exchange: 'تبادل',
    agreement: 'اتفاق',
    'project-idea': 'فكرة مشروع',
    'next-step': 'الخطوة التالية',
    trend: 'اتجاه',
  },
  workingGroups: 'مجموعات العمل',
  severalGroups: 'عدة مجموعات عمل',
  noResults: 'لم تُنشر نتائج.',
};

/** Arabic words of articles and of what surrounds them. */
export const review: ReviewWords = {
  presentations: 'عروض الممارسات الجيدة',
  contact: 'للتواصل',
  links: 'روابط',
  authors: 'إعداد',
  published: 'نُشر في',
  articleKinds: {
    announcement: 'إعلان',
    review: 'عرض للنتائج',
    news: 'خبر',
    documentation: 'توثيق',
    call: 'دعوة',
  },
};

/** Arabic words of good practices. */
export const practice: PracticeWords = {
  practice: 'ممارسة جيدة',
  states: { planned: 'مخطط لها', running: 'جارية', completed: 'مكتملة' },
  municipalities: 'البلدية',
  period: 'الفترة',
  presentedAt: 'عُرضت في',
  read: 'قراءة الممارسة',
};

/** Arabic words of lists and their filters. */
export const list: ListWords = {
  upcoming: 'الفعاليات القادمة',
  past: 'الفعاليات السابقة',
  events: 'الفعاليات',
  practices: 'الممارسات الجيدة',
  more: 'عرض المزيد',
  search: 'بحث',
  topic: 'الموضوع',
  region: 'المنطقة',
  country: 'البلد',
  format: 'الشكل',
  year: 'السنة',
  all: 'الكل',
  reset: 'مسح عوامل التصفية',
  eventsFound: { other: 'عدد الفعاليات: {n}' },
  practicesFound: { other: 'عدد الممارسات: {n}' },
  noneFound: 'لا نتائج. تقليل عوامل التصفية يعرض المزيد.',
  noEvents: 'لا توجد فعاليات منشورة.',
  noPractices: 'لا توجد ممارسات منشورة.',
  moreFailed: 'تعذر تحميل البقية.',
};

/** Arabic words of series. */
export const series: SeriesWords = {
  kinds: {
    'event-series': 'سلسلة فعاليات',
    'learning-process': 'عملية تعلّم',
    programme: 'برنامج',
    campaign: 'حملة',
  },
  aliases: 'تُعرف أيضًا باسم:',
  partOf: 'جزء من',
};

/** Arabic words of what a visitor can do. */
export const actions: ActionWords = {
  addToCalendar: 'إضافة إلى التقويم',
  calendarFile: 'ملف تقويم (.ics)',
  google: 'تقويم Google',
  outlook: 'Outlook',
  subscribe: 'الاشتراك في جميع الفعاليات',
  copyLink: 'نسخ الرابط',
  copied: 'نُسخ الرابط.',
  copyFailed: 'تعذر نسخ الرابط.',
  print: 'طباعة',
  showMyTime: 'بتوقيتي أيضًا',
  myTime: '{time} بتوقيتك',
  daysLater: { other: '+{n} يوم' },
  daysEarlier: { other: '−{n} يوم' },
  now: 'الآن',
  next: 'التالي',
  choose: 'حفظ',
  chosen: 'محفوظ',
  onlyChosen: 'المحفوظ فقط',
};

/** Arabic words of the map. */
export const map: MapWords = {
  title: 'البلدان والبلديات',
  map: 'الخريطة',
  list: 'في قائمة: {counts}',
  countries: 'البلدان المشاركة',
  guests: 'ممارسات جيدة من بلدان أخرى',
  country: 'بلد مشارك',
  municipality: 'بلدية',
  presenting: 'بلدية لها ممارسة جيدة',
  several: 'عدة بلديات',
  practices: 'الممارسات الجيدة',
  events: 'الفعاليات',
  unnamed: 'بلدية في {country}',
  andMore: '{names} وغيرها',
  unplaced: 'ليست على الخريطة',
  outside: 'خارج الخريطة: {count}',
  moreCountries: 'لم تُذكر بلدان أخرى شاركت.',
  moreMunicipalities: 'لم تُذكر بلديات أخرى شاركت.',
  failed: 'تعذر تحميل الخريطة. كل ما فيها موجود في القائمة.',
  zoomIn: 'تكبير',
  zoomOut: 'تصغير',
  whole: 'الخريطة كاملة',
  north: 'شمالًا',
  south: 'جنوبًا',
  west: 'غربًا',
  east: 'شرقًا',
  hint: 'للتكبير اضغط Ctrl أو ⌘ وأدر عجلة الفأرة.',
  keys: 'تنقل مفاتيح الأسهم إلى العلامة التالية، ويكبّر مفتاح الزائد ويصغّر مفتاح الناقص.',
  seen: 'في المشهد: {count}',
  close: 'إغلاق',
  more: 'عرض المزيد',
  disclaimer:
    'هذه الخريطة للاطلاع فقط. لا تعبّر الحدود والأسماء والتسميات الواردة فيها عن أي رأي في الوضع القانوني لأي إقليم.',
};
