import type { AttendanceMode, EventKind, EventStatus, ItemKind, PersonRole } from '../../model/vocabulary.js';
import {
  attendanceModes,
  eventKinds,
  eventStatuses,
  itemKinds,
  personRoles,
} from '../../model/vocabulary.js';

/** Words of German and English pages for the words of the model, in lower case. Nothing is read out of longer texts. */
const kinds: Partial<Record<EventKind, readonly string[]>> = {
  'dialogue-event': ['dialogveranstaltung', 'dialogue event', 'dialog event', 'dialogue'],
  'expert-exchange': ['fachaustausch', 'virtueller fachaustausch', 'expert exchange', 'erfahrungsaustausch'],
  workshop: ['workshop', 'projektworkshop', 'projektplanungsworkshop', 'project planning workshop'],
  webinar: ['webinar', 'online-seminar', 'online seminar', 'insight session'],
  training: ['training', 'schulung', 'fortbildung', 'deep dive'],
  'study-tour': ['study tour', 'studienreise', 'fachinformationsreise', 'delegationsreise'],
  'expert-mission': ['expert mission', 'beratungseinsatz', 'entsendung von fachleuten', 'expertenentsendung'],
  launch: ['launch', 'auftakt', 'auftaktveranstaltung', 'kick-off', 'kickoff'],
  'side-event': ['side event', 'side-event', 'nebenveranstaltung', 'begleitveranstaltung'],
  conference: ['conference', 'konferenz', 'tagung', 'kongress', 'congress'],
};

const statuses: Partial<Record<EventStatus, readonly string[]>> = {
  scheduled: ['scheduled', 'confirmed', 'geplant', 'findet statt', 'bestätigt', 'eventscheduled'],
  postponed: [
    'postponed',
    'postponed, new date to follow',
    'verschoben, neuer termin folgt',
    'verschoben auf unbestimmte zeit',
    'aufgeschoben',
    'eventpostponed',
  ],
  rescheduled: ['rescheduled', 'new date', 'neuer termin', 'verlegt', 'eventrescheduled'],
  cancelled: ['cancelled', 'canceled', 'abgesagt', 'eventcancelled', 'eventcanceled'],
  'moved-online': [
    'moved online',
    'findet online statt',
    'ins netz verlegt',
    'online statt vor ort',
    'eventmovedonline',
  ],
};

const attendances: Partial<Record<AttendanceMode, readonly string[]>> = {
  online: ['online', 'virtual', 'virtuell', 'onlineeventattendancemode'],
  'in-person': [
    'in person',
    'vor ort',
    'präsenz',
    'in präsenz',
    'onsite',
    'on site',
    'offlineeventattendancemode',
  ],
  hybrid: ['hybrid', 'mixed', 'vor ort und online', 'in person and online', 'mixedeventattendancemode'],
};

const items: Partial<Record<ItemKind, readonly string[]>> = {
  opening: ['eröffnung', 'begrüßung', 'welcome', 'opening'],
  keynote: ['keynote', 'festvortrag'],
  input: ['input', 'impuls', 'impulsvortrag', 'vortrag', 'lecture', 'talk', 'presentation', 'präsentation'],
  presentations: ['presentations', 'präsentationen', 'praxisbeispiele', 'lightning talks', 'lightning_talk'],
  panel: ['panel', 'podium', 'podiumsgespräch', 'podiumsdiskussion', 'panel discussion'],
  discussion: ['discussion', 'diskussion', 'austausch', 'bof', 'meeting'],
  plenary: ['plenary', 'plenum', 'plenarsitzung'],
  'working-group': ['working group', 'working groups', 'arbeitsgruppe', 'arbeitsgruppen', 'breakout'],
  'peer-consultation': ['peer consultation', 'peer-to-peer consultation', 'kollegiale beratung'],
  workshop: ['workshop', 'design thinking'],
  training: ['training', 'schulung', 'tutorial'],
  market: [
    'market',
    'marketplace',
    'marktplatz',
    'markt der möglichkeiten',
    'gallery walk',
    'poster',
    'expo',
  ],
  'site-visit': [
    'site visit',
    'besuch vor ort',
    'exkursion',
    'excursion',
    'besichtigung',
    'ortsbesuch',
    'field trip',
  ],
  networking: ['networking', 'vernetzung', 'get-together', 'empfang', 'reception', 'dinner', 'abendessen'],
  break: ['break', 'pause', 'kaffeepause', 'coffee break', 'mittagspause', 'lunch', 'mittagessen'],
  registration: ['registration', 'anmeldung', 'check-in', 'einlass', 'ankunft'],
  closing: ['closing', 'abschluss', 'verabschiedung', 'fazit', 'wrap-up'],
};

const roles: Partial<Record<PersonRole, readonly string[]>> = {
  speaker: ['speaker', 'vortrag', 'redner', 'rednerin', 'referent', 'referentin'],
  keynote: ['keynote', 'keynote speaker'],
  presenter: ['presenter', 'vortragende', 'vortragender', 'präsentation'],
  moderator: ['moderator', 'moderatorin', 'moderation', 'facilitator', 'host/moderator'],
  panellist: ['panellist', 'panelist', 'podium', 'podiumsgast'],
  host: ['host', 'gastgeberschaft', 'gastgeber', 'gastgeberin'],
  opening: ['opening', 'eröffnung', 'begrüßung'],
  expert: ['expert', 'fachliche beratung', 'experte', 'expertin', 'fachmann', 'fachfrau'],
  contact: ['contact', 'kontakt', 'ansprechpartner', 'ansprechpartnerin', 'ansprechperson'],
  author: ['author', 'text', 'autor', 'autorin'],
};

/** Finds the word of the model that a word of a source stands for; undefined for one that is not known. */
function reader<W extends string>(
  own: readonly W[],
  others: Partial<Record<W, readonly string[]>>,
): (word: string) => W | undefined {
  const known = new Map<string, W>(own.map((word) => [word, word]));
  for (const word of own) for (const other of others[word] ?? []) known.set(other, word);
  return (word) => known.get(word.trim().toLowerCase().replace(/\s+/g, ' '));
}

/** The kind of event that a word stands for. */
export const kindOfEvent = reader(eventKinds, kinds);

/** The status that a word stands for, with or without schema.org's address before it. */
export const statusOf = reader(eventStatuses, statuses);

/** The form of attendance that a word stands for. */
export const attendanceOf = reader(attendanceModes, attendances);

/** The kind of programme item that a word stands for. */
export const kindOfItem = reader(itemKinds, items);

/** The role that a word stands for. */
export const roleOf = reader(personRoles, roles);

/** Words that stand in the place of a place when there is none. */
const VIRTUAL =
  /^(?:online|virtuell|virtual|digital|internet|web|online[ -]?(?:event|veranstaltung|meeting|seminar)|virtuelle (?:veranstaltung|sitzung)|virtual (?:event|meeting)|webinar)$/i;

const PLATFORM =
  /^(?:online (?:via|über|per) )?(?:(?<zoom>zoom)|(?<teams>(?:microsoft |ms[ -]?)?teams)|(?<webex>(?:cisco )?webex)|(?<meet>google meet)|(?<bbb>bigbluebutton|bbb)|(?<jitsi>jitsi(?: meet)?))(?:[ -](?:meeting|call|besprechung|webinar))?$/i;

const platforms: Readonly<Record<string, string>> = {
  zoom: 'Zoom',
  teams: 'Microsoft Teams',
  webex: 'Webex',
  meet: 'Google Meet',
  bbb: 'BigBlueButton',
  jitsi: 'Jitsi Meet',
};

/** What a text says that stands where a place is asked for, if it names a virtual room. */
export function virtualRoomIn(text: string): { platform?: string } | undefined {
  if (VIRTUAL.test(text)) return {};
  const groups = PLATFORM.exec(text)?.groups;
  const [name] = Object.entries(groups ?? {}).find(([, found]) => found !== undefined) ?? [];
  const platform = name === undefined ? undefined : platforms[name];
  return platform === undefined ? undefined : { platform };
}
