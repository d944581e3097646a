import type {
  AttendanceMode,
  CountedThing,
  EventKind,
  EventStatus,
  ItemKind,
  PersonRole,
  Qualifier,
  SectionKind,
} from '../../model/vocabulary.js';
import type { Finding } from './findings.js';

/** A time as an author writes it: wall-clock moments and the zone they are meant in. */
export interface AuthoredWhen {
  start: string;
  end?: string;
  timeZone?: string;
  text?: string;
}

/** One day or meeting of an event that has several. */
export interface AuthoredSession extends AuthoredWhen {
  title?: string;
}

/** Where an event happens, as an author writes it. */
export type AuthoredLocation =
  | {
      id: string;
      kind: 'place';
      name?: string;
      address?: string;
      municipality?: string;
      lat?: number;
      lon?: number;
    }
  | { id: string; kind: 'virtual'; name?: string; platform?: string; url?: string };

/** Somebody in a role, by the id of an entry or by name alone. */
export interface AuthoredPerson {
  person?: string;
  name?: string;
  honorific?: string;
  affiliation?: { organisation?: string; name?: string; role?: string; place?: string };
  role?: PersonRole;
}

/** A number as a publisher states it. */
export interface AuthoredCount {
  of: CountedThing;
  value: number;
  max?: number;
  qualifier?: Qualifier;
  planned?: boolean;
  country?: string;
  text?: string;
}

/** One item of a programme. */
export interface AuthoredItem {
  id: string;
  kind: ItemKind;
  title?: string;
  body?: string;
  when?: AuthoredWhen;
  location?: string;
  track?: string;
  people?: AuthoredPerson[];
  presentations?: string[];
  links?: AuthoredLink[];
}

/** Something presented at an event. */
export interface AuthoredPresentation {
  id: string;
  title: string;
  presenters?: AuthoredPerson[];
  summary?: string;
  language?: string;
}

/** A link of a thing. */
export interface AuthoredLink {
  url: string;
  rel?: 'source' | 'web' | 'registration' | 'recording' | 'related';
  title?: string;
}

/** A section of prose, in Markdown. */
export interface AuthoredSection {
  kind: SectionKind;
  heading?: string;
  body: string;
}

/**
 * What an import knows of an event, in the form and the order in which `event.yaml` is written. Texts are
 * plain strings in the event's own language.
 */
export interface AuthoredEvent {
  language?: { original: string };
  title: string;
  subtitle?: string;
  summary?: string;
  kind?: EventKind;
  status?: EventStatus;
  attendance?: AttendanceMode;
  when: AuthoredWhen;
  sessions?: AuthoredSession[];
  previousStart?: string;
  partOf?: string;
  languages?: string[];
  locations?: AuthoredLocation[];
  organisers?: string[];
  partners?: string[];
  contacts?: AuthoredPerson[];
  series?: { series: string }[];
  topics?: string[];
  regions?: string[];
  registration?: { url?: string; deadline?: string; free?: boolean; audience?: string; note?: string };
  participation?: {
    counts?: AuthoredCount[];
    countries?: (string | { country: string; label?: string; count?: Omit<AuthoredCount, 'country'> })[];
    countriesComplete?: boolean;
    municipalities?: (string | { municipality: string; count?: Omit<AuthoredCount, 'country'> })[];
    municipalitiesComplete?: boolean;
  };
  sections?: AuthoredSection[];
  programme?: AuthoredItem[];
  presentations?: AuthoredPresentation[];
  links?: AuthoredLink[];
  firstPublished?: string;
  modified?: string;
}

/** Something that the source does not say, or says in a way nobody can be sure of. */
export interface Missing {
  /** Name of the field, with the fields around it: `when.end`. */
  field: string;
  /** Words that the field can hold, where they are few. */
  words?: readonly string[];
  /** What the source says in its place. */
  source?: string;
}

/** One event that a source tells of. */
export interface DraftEvent {
  /** Id that its folder will have: its first day and its title. */
  id: string;
  event: AuthoredEvent;
  missing: Missing[];
}

/** An entry for `municipalities.yaml`. */
export interface DraftMunicipality {
  id: string;
  name: string;
  country: string;
  localCode?: string;
}

/** An entry for `people.yaml`; only with the ground on which the name is published. */
export interface DraftPerson {
  id: string;
  name: string;
  honorific?: string;
  affiliations?: { organisation?: string; name?: string; role?: string; place?: string }[];
  publication: { basis: string; since?: string; source?: string };
}

/** Author files as they could be written, and the report of what was not guessed. */
export interface Draft {
  events: DraftEvent[];
  municipalities: DraftMunicipality[];
  people: DraftPerson[];
  /** In the order of the source. With an error among them nothing is written. */
  findings: Finding[];
}
