// Every closed list of words in the model. Plain data without zod, because the widgets' reader
// needs them too. Lists a later version may lengthen end in `other` or `unknown`, which is what
// an older reader makes of a word it does not know.

/** What kind of exchange an event is. */
export const eventKinds = [
  'dialogue-event',
  'expert-exchange',
  'workshop',
  'webinar',
  'training',
  'study-tour',
  'expert-mission',
  'launch',
  'side-event',
  'conference',
  'other',
] as const;

/** Whether an event takes place as planned (schema.org EventStatusType). Upcoming and past are never stored. */
export const eventStatuses = [
  'scheduled',
  'postponed',
  'rescheduled',
  'cancelled',
  'moved-online',
  'other',
] as const;

/** How one takes part (schema.org EventAttendanceModeEnumeration). */
export const attendanceModes = ['online', 'in-person', 'hybrid', 'unknown'] as const;

/** Kinds of series. */
export const seriesKinds = ['event-series', 'learning-process', 'programme', 'campaign', 'other'] as const;

/** What happens in one item of a programme. */
export const itemKinds = [
  'opening',
  'keynote',
  'input',
  'presentations',
  'panel',
  'discussion',
  'plenary',
  'working-group',
  'peer-consultation',
  'workshop',
  'training',
  'market',
  'site-visit',
  'networking',
  'break',
  'registration',
  'closing',
  'other',
] as const;

/** What a section of prose is about; the heading printed above it is the publisher's own. */
export const sectionKinds = [
  'summary',
  'background',
  'objectives',
  'format',
  'programme',
  'questions',
  'presentations',
  'activities',
  'results',
  'effects',
  'resources',
  'success-factors',
  'challenges',
  'lessons-learned',
  'transferability',
  'sustainability',
  'outlook',
  'contact',
  'other',
] as const;

/** Kinds of article about an event or a practice. */
export const articleKinds = ['announcement', 'review', 'news', 'documentation', 'call', 'other'] as const;

/** What came out of an event. */
export const outcomeKinds = [
  'insight',
  'exchange',
  'agreement',
  'project-idea',
  'next-step',
  'trend',
  'other',
] as const;

/** What a material is. */
export const materialKinds = [
  'agenda',
  'slides',
  'documentation',
  'recording',
  'report',
  'publication',
  'minutes',
  'photos',
  'results',
  'other',
] as const;

/** Who can get at a material. */
export const accesses = ['public', 'registration', 'members', 'unknown'] as const;

/** In which role a person appears. */
export const personRoles = [
  'speaker',
  'keynote',
  'presenter',
  'moderator',
  'panellist',
  'host',
  'opening',
  'expert',
  'contact',
  'author',
  'other',
] as const;

/** On which ground a person's name is published (GDPR, articles 6 and 9; never part of the feed). */
export const publicationBases = [
  'consent',
  'contract',
  'public-task',
  'legitimate-interest',
  'already-public',
] as const;

/** What is counted. */
export const countedThings = [
  'participants',
  'municipalities',
  'countries',
  'organisations',
  'practices',
  'presentations',
  'questions',
  'sessions',
  'project-ideas',
  'challenges',
  'other',
] as const;

/** How a number is meant. `almost` is below it, `more-than` above it, `about` within a fifth of it. */
export const qualifiers = [
  'exact',
  'about',
  'almost',
  'more-than',
  'at-least',
  'up-to',
  'fewer-than',
] as const;

/** Kinds of municipality and what stands in its place. */
export const municipalityKinds = ['municipality', 'district', 'region', 'union', 'other'] as const;

/** How exactly coordinates are meant. */
export const geoPrecisions = ['address', 'place', 'municipality', 'country'] as const;

/** Kinds of organisation. */
export const organisationKinds = [
  'municipality',
  'municipal-company',
  'association',
  'agency',
  'ngo',
  'university',
  'company',
  'ministry',
  'network',
  'other',
] as const;

/** How far a practice has come. */
export const practiceStates = ['planned', 'running', 'completed', 'unknown'] as const;

/** What a link leads to, seen from the thing that carries it. */
export const linkRelations = [
  'web',
  'source',
  'same-as',
  'former',
  'registration',
  'documentation',
  'recording',
  'related',
  'feed',
  'other',
] as const;

/** Who made a translation. `project` is whoever runs this kit, not the publisher. */
export const translators = ['publisher', 'editor', 'machine', 'project', 'other'] as const;

/** Lists of the event that a section of prose may show in place, so that nothing is typed twice. */
export const includables = [
  'programme',
  'questions',
  'presentations',
  'outcomes',
  'working-groups',
  'materials',
] as const;

/** One of {@link eventKinds}. */
export type EventKind = (typeof eventKinds)[number];

/** One of {@link eventStatuses}. */
export type EventStatus = (typeof eventStatuses)[number];

/** One of {@link attendanceModes}. */
export type AttendanceMode = (typeof attendanceModes)[number];

/** One of {@link itemKinds}. */
export type ItemKind = (typeof itemKinds)[number];

/** One of {@link sectionKinds}. */
export type SectionKind = (typeof sectionKinds)[number];

/** One of {@link articleKinds}. */
export type ArticleKind = (typeof articleKinds)[number];

/** One of {@link outcomeKinds}. */
export type OutcomeKind = (typeof outcomeKinds)[number];

/** One of {@link materialKinds}. */
export type MaterialKind = (typeof materialKinds)[number];

/** One of {@link practiceStates}. */
export type PracticeState = (typeof practiceStates)[number];

/** One of {@link personRoles}. */
export type PersonRole = (typeof personRoles)[number];

/** One of {@link countedThings}. */
export type CountedThing = (typeof countedThings)[number];

/** One of {@link qualifiers}. */
export type Qualifier = (typeof qualifiers)[number];

/** One of {@link seriesKinds}. */
export type SeriesKind = (typeof seriesKinds)[number];
