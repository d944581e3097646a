import type { Content, Entry } from '../model/content.js';
import { FEED_VERSION } from '../model/envelope.js';
import type { DeletedEntry, Tombstone } from '../model/tombstone.js';
import type { When } from '../model/when.js';
import { pageAddress, schemaAddress, type IndexedKind } from './addresses.js';
import { openLibrary, type BuildTools } from './library.js';
import { buildWhen } from './time.js';

/** A thing that its author has withdrawn. */
interface WithdrawnThing {
  id: string;
  withdrawn: string;
  modified?: string | undefined;
}

/** Tells published things from those that their author has withdrawn. */
export function isWithdrawn<T extends { withdrawn?: string | undefined }>(
  thing: T,
): thing is T & { withdrawn: string } {
  return thing.withdrawn !== undefined;
}

/** What may still be said of a withdrawn event: enough for a calendar to cancel what it once announced. */
export interface Withdrawn {
  id: string;
  /** Day of the withdrawal. */
  withdrawn: string;
  /** Instant of the last change, never before the day of the withdrawal. */
  modified: string;
  when: When;
  sessions: When[];
}

/** What formats are told of a withdrawn event. */
export function buildWithdrawn(
  content: Content,
  event: Entry<'events'> & WithdrawnThing,
  tools: BuildTools,
): Withdrawn {
  const library = openLibrary(content, event, tools);
  return {
    id: event.id,
    withdrawn: event.withdrawn,
    modified: modifiedOf(event),
    when: buildWhen(library, event.when),
    sessions: event.sessions.map((session) => buildWhen(library, session)),
  };
}

const formats = {
  events: 'connective-cities/event',
  practices: 'connective-cities/practice',
  series: 'connective-cities/series',
} as const satisfies Record<IndexedKind, Tombstone['format']>;

/**
 * The document that stays in the place of a withdrawn thing. It is dated by the thing's last change, but
 * never before the day of the withdrawal, so that copies see it as newer than what they have.
 */
export function buildTombstone(kind: IndexedKind, thing: WithdrawnThing): Tombstone {
  return {
    $schema: schemaAddress('tombstone', kind),
    format: formats[kind],
    version: FEED_VERSION,
    modified: modifiedOf(thing),
    id: thing.id,
    url: pageAddress(kind, thing.id, kind),
    deleted: true,
  };
}

/** What stays in the index in the place of a withdrawn thing. */
export function buildDeletedEntry(kind: IndexedKind, thing: WithdrawnThing): DeletedEntry {
  return {
    id: thing.id,
    document: `${kind}/${thing.id}.json`,
    url: pageAddress(kind, thing.id, ''),
    modified: modifiedOf(thing),
    deleted: true,
  };
}

function modifiedOf({ modified, withdrawn }: WithdrawnThing): string {
  const day = `${withdrawn}T00:00:00Z`;
  return modified !== undefined && modified > day ? modified : day;
}
