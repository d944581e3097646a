// The shape of a language file: plain data, so that a dictionary can travel as JSON beside the
// script. One constant an element, so that a card's file carries the card's words alone.
import type {
  ArticleKind,
  AttendanceMode,
  CountedThing,
  EventKind,
  EventStatus,
  ItemKind,
  Material,
  MaterialKind,
  OutcomeKind,
  PersonRole,
  PracticeState,
  Qualifier,
  SeriesKind,
} from '../index.js';

/** A text for each plural category that the language has (CLDR); `{n}` stands for the number. */
export type Plural = { other: string } & Partial<Record<'zero' | 'one' | 'two' | 'few' | 'many', string>>;

/** How dates and times are written. Names in braces are filled in. */
export interface DateWords {
  /** January first, in the form that stands beside a day: "Oktober", "октября". */
  months: readonly string[];
  /** January first, in the form that stands alone with a year, which may differ: "октябрь 2020". */
  monthsAlone: readonly string[];
  /** `{day}` `{month}` `{year}`, parts that a span of dates may share last */
  day: string;
  /** `{month}` `{year}` */
  month: string;
  /** `{time}`, such as 13:00 */
  time: string;
  /** `{start}` `{end}`, such as 13:00 and 15:30 */
  times: string;
  /** A time without an end: `{time}` */
  timeFrom: string;
}

/** Words of dates that a card does not need. */
export interface CalendarWords {
  /** Sunday first. */
  weekdays: readonly string[];
  /** `{weekday}` `{date}` */
  weekday: string;
  /** A time with its zone: `{time}` `{zone}` `{offset}` */
  zone: string;
  /** A time with what alone is known of its zone: `{time}` `{zone}` */
  zoneAlone: string;
}

/** How numbers of people and things are said. */
export interface CountWords {
  /** What is counted; `{n}` stands for the number with its qualifier. A card's four things, or more. */
  things: Partial<Record<CountedThing, Plural>>;
  /** `{n}` is the number. */
  qualifiers: Record<Exclude<Qualifier, 'exact'>, string>;
  /** A range: `{n}` `{max}` */
  range: string;
  /** A number announced before the event: `{count}` */
  planned: string;
  /** Separator of thousands. */
  group: string;
}

/** Words that every element needs: what it says of its feed and of its texts. */
export interface SharedWords {
  /** BCP 47 tag of this dictionary. */
  language: string;
  /** Shown instead of content that could not be loaded, where the page gives no fallback. */
  failed: string;
  /** The button that loads it again. */
  retry: string;
  /** The link to the feed's own address. */
  source: string;
  /** Shown above the last good content: `{time}` */
  stale: string;
  /** Shown instead of what its publisher has withdrawn. */
  withdrawn: string;
  /** Shown where a part of the document could not be read. */
  partial: string;
  /** Shown where the document is of a later major version. */
  newer: string;
  /** Under a text that its publisher does not stand behind. */
  unofficial: string;
}

/** Words of `<cc-event>`. */
export interface CardWords {
  /** Time words of an event as planned, and words for one that is not. */
  status: Record<'upcoming' | 'today' | 'running' | 'past', string> &
    Record<Exclude<EventStatus, 'scheduled' | 'other'>, string>;
  /** `{date}` is when it was first to be. */
  previously: string;
  kinds: Record<Exclude<EventKind, 'other'>, string>;
  attendance: Record<Exclude<AttendanceMode, 'unknown'>, string>;
  /** Before the name of a virtual room's platform: `{platform}` */
  onlineOn: string;
  /** Names of the facts, for those who hear the card instead of seeing it. */
  when: string;
  where: string;
  series: string;
  participation: string;
  topics: string;
  /** Marks that a review or documentation has been published: a card of a past event. */
  review: string;
}

/** Words of `<cc-programme>`. */
export interface ProgrammeWords {
  /** Heading of the list. */
  programme: string;
  kinds: Record<Exclude<ItemKind, 'other'>, string>;
  roles: Record<Exclude<PersonRole, 'other'>, string>;
  moderated: string;
  /** Heading of the guiding questions. */
  questions: string;
  /** Says of a presentation that it is about a good practice. */
  practice: string;
  /** Before the zone that all times are meant in. */
  times: string;
  /** Where the programme is empty. */
  empty: string;
  /** Where there are no guiding questions. */
  noQuestions: string;
}

/** Words of materials: what they are, how large, and who can get at them. */
export interface MaterialWords {
  /** Heading of the list. */
  materials: string;
  materialKinds: Record<Exclude<MaterialKind, 'other'>, string>;
  /** Who can get at a material. */
  access: Record<Material['access'], string>;
  /** Pages of a document: `{n}` */
  pages: Plural;
  /** Size of a file: `{n}` and a unit. */
  kilobytes: string;
  megabytes: string;
  /** A size that was read off a page: `{size}` */
  approximately: string;
  /** Where there are no materials. */
  noMaterials: string;
}

/** Words of what came out of an event. */
export interface OutcomeWords {
  /** Heading of the list. */
  results: string;
  outcomeKinds: Record<Exclude<OutcomeKind, 'other'>, string>;
  /** Heading of the groups that go on with it. */
  workingGroups: string;
  /** A working group that stands for several without names. */
  severalGroups: string;
  /** Where there are neither results nor groups. */
  noResults: string;
}

/** Words around an article and the lists of an event that have no words of their own. */
export interface ReviewWords {
  presentations: string;
  contact: string;
  links: string;
  /** Before the names of an article's authors. */
  authors: string;
  /** Before the day of an article's publication. */
  published: string;
  articleKinds: Record<Exclude<ArticleKind, 'other'>, string>;
}

/** Words of a good practice. */
export interface PracticeWords {
  /** What it is: a single practice, above its title. */
  practice: string;
  states: Record<Exclude<PracticeState, 'unknown'>, string>;
  /** Names of the facts. */
  municipalities: string;
  period: string;
  /** Above the events at which it was presented. */
  presentedAt: string;
  /** The link to the whole practice. */
  read: string;
}

/** Words of lists of events and of practices, and of their filters. */
export interface ListWords {
  /** Headings of the two parts of a list of events. */
  upcoming: string;
  past: string;
  /** Headings of a list as a whole. */
  events: string;
  practices: string;
  /** The button that shows more entries. */
  more: string;
  /** The field for a search in texts, and what a filter is called. */
  search: string;
  topic: string;
  region: string;
  country: string;
  format: string;
  year: string;
  /** The choice that does not filter. */
  all: string;
  /** The button that takes all filters back. */
  reset: string;
  /** What was found, announced after a search: `{n}` */
  eventsFound: Plural;
  practicesFound: Plural;
  /** Where filters leave nothing. */
  noneFound: string;
  /** Where a feed has no entries. */
  noEvents: string;
  noPractices: string;
  /** Where the further entries could not be loaded. */
  moreFailed: string;
}

/** Words of a series. */
export interface SeriesWords {
  kinds: Record<Exclude<SeriesKind, 'other'>, string>;
  /** Before other names of the series. */
  aliases: string;
  /** Before the series it belongs to. */
  partOf: string;
}

/** Words of what a visitor can do with an event. */
export interface ActionWords {
  /** The button that opens the ways into a calendar. */
  addToCalendar: string;
  /** A file for any calendar. */
  calendarFile: string;
  google: string;
  outlook: string;
  /** Follows all events of the feed. */
  subscribe: string;
  copyLink: string;
  /** Announced when the address has been copied, and when it could not be. */
  copied: string;
  copyFailed: string;
  print: string;
  /** The switch that shows the visitor's own time beside the event's. */
  showMyTime: string;
  /** The visitor's own time: `{time}` */
  myTime: string;
  /** A time on another day than the event's: `{n}` days later, or earlier. */
  daysLater: Plural;
  daysEarlier: Plural;
  /** Marks of a running programme. */
  now: string;
  next: string;
  /** The button that keeps a point of the programme, and the one that lets it go. */
  choose: string;
  chosen: string;
  /** Shows chosen points only. */
  onlyChosen: string;
}

/** Words of `<cc-participant-map>`. Events to come and past ones are shown alike, so none tells the time. */
export interface MapWords {
  /** Heading of map and list. */
  title: string;
  /** The map alone. */
  map: string;
  /** The button that opens the list: `{counts}` are countries and municipalities. */
  list: string;
  /** Headings of the list: countries that take part, and those from which somebody only presents. */
  countries: string;
  guests: string;
  /** What a shape on the map stands for. */
  country: string;
  municipality: string;
  presenting: string;
  several: string;
  /** Above the practices and events of a municipality. */
  practices: string;
  events: string;
  /** A municipality whose name has not arrived: `{country}` */
  unnamed: string;
  /** More than can be named: `{names}` */
  andMore: string;
  /** Behind the name of a municipality that has no point. */
  unplaced: string;
  /** How many lie outside of the picture: `{count}` */
  outside: string;
  /** Under a list that does not name all. */
  moreCountries: string;
  moreMunicipalities: string;
  /** Instead of a map that could not be had. */
  failed: string;
  zoomIn: string;
  zoomOut: string;
  whole: string;
  north: string;
  south: string;
  west: string;
  east: string;
  /** How one zooms, for those who turn the wheel, and for those who use the keyboard. */
  hint: string;
  keys: string;
  /** What is seen after a visitor has moved or zoomed: `{count}` */
  seen: string;
  close: string;
  more: string;
  /** What the map does not mean to say. */
  disclaimer: string;
}

/** A complete language of the widgets: all that a language file holds for them. */
export interface WidgetWords {
  dates: DateWords;
  calendar: CalendarWords;
  /** Letters that stand elsewhere than accents and Unicode put them, and as what, for `sortKey`: "č cꟿ ć cꟿꟿ". */
  letters: string;
  counts: CountWords;
  shared: SharedWords;
  card: CardWords;
  programme: ProgrammeWords;
  materials: MaterialWords;
  outcomes: OutcomeWords;
  review: ReviewWords;
  practice: PracticeWords;
  list: ListWords;
  series: SeriesWords;
  actions: ActionWords;
  map: MapWords;
}

/** Words of the HTML page of an event. */
export interface PageWords extends MaterialWords, OutcomeWords, ReviewWords {
  /** Names of languages in this language, for those the network writes in. */
  languages: Record<string, string>;
  /** Under a text that its publisher does not stand behind: `{language}` is the original's. */
  unofficial: string;
  /** Things that a card does not count. */
  things: Record<
    Exclude<CountedThing, 'participants' | 'municipalities' | 'countries' | 'organisations' | 'other'>,
    Plural
  >;
  /** Headings of the event's lists. */
  programme: string;
  questions: string;
  participants: string;
  countries: string;
  municipalities: string;
  organisations: string;
  organisers: string;
  partners: string;
  /** Further events. */
  related: string;
  /** Languages spoken at an event, and those interpreted into. */
  spoken: string;
  interpretation: string;
  /** Above the events at which a practice was presented. */
  presentedAt: string;
  /** Name of the time in which a practice runs or ran, and of how far it has come. */
  period: string;
  state: string;
  practiceStates: Record<Exclude<PracticeState, 'unknown'>, string>;
  /** Above the texts about a practice. */
  articles: string;
  /** Above other practices. */
  relatedPractices: string;
  /** The button that leads to the registration, and the day until which it is open: `{date}` */
  register: string;
  registerUntil: string;
  /** Taking part costs nothing. */
  free: string;
  /** Under a list of countries or municipalities that does not name all. */
  listIncomplete: string;
  /** Where nothing is known of who took part. */
  noParticipants: string;
  /** The link that leads here from the page in another language. */
  thisPageIn: string;
}

/** In which languages a thing is shown. BCP 47 tags. */
export interface Languages {
  /** Of the words around it, dates and numbers. */
  words: string;
  /** Of its own texts. */
  text: string;
  /** In which it was written. */
  original: string;
}
